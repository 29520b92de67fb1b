"""Catalogues of reference managers: what a reference says, and which of its files gives the text."""

import json
from pathlib import Path

import pytest

from core.importing import bibtex, csl_json, ris
from core.importing.files import drafts
from core.importing.importer import Failure
from core.importing.references import Reference
from core.model import Draft

STORY = "The mayor opened the new bridge on Sunday, eleven years after the old one was closed."


def of_bibtex(fields: str) -> Reference:
    (found,) = bibtex.references(f"@article{{key,\n{fields}\n}}".encode())
    assert isinstance(found, Reference)
    return found


def of_ris(lines: str) -> Reference:
    (found,) = ris.references(f"TY  - NEWS\n{lines}\nER  - \n".encode())
    assert isinstance(found, Reference)
    return found


@pytest.mark.parametrize(
    ("value", "files"),
    [
        ("Full Text PDF:files/12/x.pdf:application/pdf", ("files/12/x.pdf",)),
        ("A:files/1/a.pdf:application/pdf;B:files/2/b.html:text/html", ("files/1/a.pdf", "files/2/b.html")),
        (r"Some\: Title:files/1/a\: b\; c.pdf:application/pdf", ("files/1/a: b; c.pdf",)),
        (":x.pdf:PDF", ("x.pdf",)),
        ("files/12/x.pdf", ("files/12/x.pdf",)),
        (r":C\:/Users/me/x.pdf:PDF", ("C:/Users/me/x.pdf",)),
    ],
)
def test_files_of_bibtex(value: str, files: tuple[str, ...]) -> None:
    assert of_bibtex(f"title = {{A}}, file = {{{value}}}").files == files


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ("date = {2021-03-14}", "2021-03-14"), ("year = 2021, month = mar, day = 14", "2021-03-14"),
        ('year = 2021, month = "14~" # mar', "2021-03-14"), ("year = {2021}, month = {3}, day = {14}", "2021-03-14"),
        ("year = 2021, month = mar", None), ("year = 2021", None), ("date = {2021-03}", None),
    ],
)  # fmt: skip
def test_days_of_bibtex(fields: str, day: str | None) -> None:
    assert of_bibtex(f"title = {{A}}, {fields}").card.published == day


def test_latex_is_plain_text() -> None:
    found = of_bibtex(r"""title = {{The {Caf\'e} \& the {\"O}re}}, author = {M{\"u}ller, J{\'o}n and {Lodvik Press}},
        journal = {The {Post}}, url = {https://post.example/a\_b}""")
    assert (found.card.title, found.card.authors) == ("The Café & the Öre", ("Jón Müller", "Lodvik Press"))
    assert (found.card.outlet, found.card.url) == ("The Post", "https://post.example/a_b")


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ("DA  - 2021/03/14/", "2021-03-14"), ("Y1  - 2021/03/14/Sunday", "2021-03-14"), ("PY  - 2021", None),
        ("DA  - 14 March 2021", "2021-03-14"),
    ],
)  # fmt: skip
def test_days_of_ris(lines: str, day: str | None) -> None:
    assert of_ris(f"TI  - A\n{lines}").card.published == day


def test_a_damaged_reference_does_not_stop_the_others() -> None:
    entries = "@article{a, title = {One}, abstract = {x}}\n@article{b, title = {Broken\n@article{c, title = {Three}}\n"
    names = [found.name for found in bibtex.references(entries.encode())]
    assert names == ["One", "reference 2", "Three"]


@pytest.mark.parametrize(
    ("issued", "day"),
    [
        ({"date-parts": [[2021, 3, 14]]}, "2021-03-14"), ({"date-parts": [["2021", "3", "14"]]}, "2021-03-14"),
        ({"date-parts": [[2021, 3]]}, None), ({"raw": "March 14, 2021"}, "2021-03-14"), ("2021-03-14", "2021-03-14"),
        ({"date-parts": [[2021, 13, 41]]}, None), ({"date-parts": []}, None), ([], None), (None, None),
    ],
)  # fmt: skip
def test_days_of_csl(issued: object, day: str | None) -> None:
    (found,) = csl_json.references(json.dumps([{"type": "article", "title": "A", "issued": issued}]).encode())
    assert isinstance(found, Reference) and found.card.published == day


def test_the_first_file_that_can_be_read_gives_the_text(tmp_path: Path) -> None:
    (tmp_path / "files").mkdir()
    (tmp_path / "files" / "a.pdf").write_bytes(b"%PDF-1.7 broken")
    (tmp_path / "files" / "a.txt").write_text(f"Another title\n\n{STORY}\n", encoding="utf-8")
    files = "P:files/a.pdf:application/pdf;T:files/a.txt:text/plain"
    entry = f"@article{{a, title={{Bridge opens}}, author={{Quill, Marta}}, file={{{files}}}}}"
    (tmp_path / "a.bib").write_text(entry, encoding="utf-8")
    (found,) = drafts(tmp_path / "a.bib")
    assert isinstance(found, Draft)
    assert (found.title, found.authors, found.file) == ("Bridge opens", ("Marta Quill",), "files/a.txt")
    assert found.text == f"Another title\n\n{STORY}\n"


def test_a_lost_file_is_told_and_its_abstract_read(tmp_path: Path) -> None:
    entries = [f"TY  - NEWS\nTI  - A\nAB  - {STORY}\nL1  - files/gone.pdf\nER  - ", "TY  - NEWS\nTI  - B\nER  - "]
    (tmp_path / "a.ris").write_text("\n".join(entries), encoding="utf-8")
    lost, abstract, nothing = drafts(tmp_path / "a.ris")
    assert isinstance(lost, Failure) and (lost.name, lost.reason.code) == ("A: files/gone.pdf", "not_found")
    assert isinstance(abstract, Draft) and abstract.text == f"A\n\n{STORY}"
    assert isinstance(nothing, Failure) and (nothing.name, nothing.reason.code) == ("B", "no_file_no_abstract")
