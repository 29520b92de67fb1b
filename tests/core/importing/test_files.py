"""Which files are imported, in which order, and what is said of the others."""

import os
from pathlib import Path

import pytest

from core.errors import UserError
from core.importing import drafts, find


def make(folder: Path, *names: str, text: str = "Some text.") -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def found(*paths: Path, under: Path) -> list[str]:
    return [path.relative_to(under).as_posix() for path in find(paths)[0]]


def failures(*paths: Path) -> list[tuple[str, str]]:
    return [(path.name, error.code) for path, error in find(paths)[1]]


def test_folders_are_walked_in_natural_order(tmp_path: Path) -> None:
    make(tmp_path, "article 10.txt", "Article 2.txt", "article 1.md", "b/x.html", "a 2/y.HTM", "a 10/z.xhtml")
    assert found(tmp_path, under=tmp_path) == [
        "article 1.md", "Article 2.txt", "article 10.txt", "a 2/y.HTM", "a 10/z.xhtml", "b/x.html",
    ]  # fmt: skip


def test_what_is_no_article_is_left_out(tmp_path: Path) -> None:
    make(
        tmp_path, "a.txt", ".hidden.txt", ".git/b.txt", "page.html", "page_files/ad.html", "picture.png", "x.fieldfare"
    )
    make(
        tmp_path, "bundle/articles.jsonl", "bundle/mentions.jsonl", "bundle/readme.txt", "~$a.txt", "court_files/c.txt"
    )
    assert found(tmp_path, under=tmp_path) == ["a.txt", "page.html", "court_files/c.txt"]
    assert failures(tmp_path) == []


def test_documents_in_folders_are_named(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", "slides.pptx", "message.msg")
    assert failures(tmp_path) == [("message.msg", "unknown_format"), ("slides.pptx", "unknown_format")]


def test_the_order_given_is_kept_and_each_file_comes_once(tmp_path: Path) -> None:
    make(tmp_path, "b.txt", "a.txt")
    assert found(tmp_path / "b.txt", tmp_path, tmp_path / "b.txt", under=tmp_path) == ["b.txt", "a.txt"]


def test_what_cannot_be_imported_is_a_failure_and_no_crash(tmp_path: Path) -> None:
    make(tmp_path, "notes.xyz", "slides.ppt", "old.fieldfare")
    (tmp_path / "data.bin").write_bytes(bytes(range(256)))
    (tmp_path / "empty").mkdir()
    named = [
        tmp_path / name for name in ("missing.txt", "data.bin", "slides.ppt", "old.fieldfare", "empty", "notes.xyz")
    ]
    files, failed = find(named)
    assert [path.name for path in files] == ["notes.xyz"]  # its content is text
    assert [(path.name, error.code) for path, error in failed] == [
        ("missing.txt", "not_found"), ("data.bin", "unknown_format"), ("slides.ppt", "unknown_format"),
        ("old.fieldfare", "unknown_format"), ("empty", "nothing_to_import"),
    ]  # fmt: skip
    assert all(str(error) for _, error in failed)


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_that_lead_in_circles_end(tmp_path: Path) -> None:
    make(tmp_path, "a/one.txt")
    (tmp_path / "a" / "again").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "two.txt").symlink_to(tmp_path / "a" / "one.txt")
    assert found(tmp_path, under=tmp_path) == ["two.txt"]
    assert failures(tmp_path / "self") in ([("self", "not_found")], [("self", "unreadable_file")])


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        ("a.txt", b"", "empty_file"),
        ("a.txt", b" \n\n", "no_text"),
        ("a.txt", bytes(range(256)), "not_text"),
        ("a.html", b"", "empty_file"),
        ("a.md", b"---\ntitle: x\n---\n", "no_text"),
        ("a.pdf", b"%PDF-1.7", "damaged_file"),
        ("a.ppt", b"\xd0\xcf\x11\xe0", "unknown_format"),
        ("a.xyz", bytes(range(256)), "unknown_format"),
    ],
)
def test_refusals(tmp_path: Path, name: str, data: bytes, code: str) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(UserError) as error:
        list(drafts(tmp_path / name))
    assert error.value.code == code and str(error.value)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "no.txt", "not_found"), (tmp_path, "unreadable_file")):
        with pytest.raises(UserError) as error:
            list(drafts(path))
        assert error.value.code == code and str(error.value)


@pytest.mark.parametrize(
    "start", ["<!doctype html>", "\n <!DOCTYPE HTML PUBLIC>", "<?xml version='1.0'?>\n<html>", "<!-- x --><html>"]
)
def test_a_web_page_is_known_by_its_content(tmp_path: Path, start: str) -> None:
    story = (
        "<p>The mayor of the town opened the new bridge on Sunday, eleven years after the old one was closed.</p>" * 3
    )
    make(tmp_path, "page.txt", text=f"{start}<body><h1>Bridge opens in the town</h1>{story}</body></html>")
    (draft,) = drafts(tmp_path / "page.txt")
    assert draft.title == "Bridge opens in the town" and "<" not in draft.text


def test_a_text_that_speaks_of_html_is_none(tmp_path: Path) -> None:
    make(tmp_path, "a.txt", text="The tag <html> begins a page.")
    make(tmp_path, "b.html", text="Saved as a page, but plain text.")
    assert [draft.text for name in ("a.txt", "b.html") for draft in drafts(tmp_path / name)] == [
        "The tag <html> begins a page.", "Saved as a page, but plain text.",
    ]  # fmt: skip
