"""Each format: what it makes of its sample, and that any bytes give drafts or a plain refusal."""

import socket
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.importing import IMPORTERS, drafts, from_text
from core.importing.importer import Failure, Importer
from core.model import Draft
from core.sentences import SENTENCES

DATA = Path("tests/data/importing")
CODES = frozenset(SENTENCES)
AUTHORS = ("Marta Quill", "Tomas Brandel")


def only(path: Path) -> Draft:
    (draft,) = drafts(path)
    assert isinstance(draft, Draft)
    return draft


def pieces(draft: Draft, kind: str) -> list[str]:
    return [draft.text[zone.start : zone.end].strip() for zone in draft.zones if zone.kind == kind]


def code_of(importer: Importer, data: bytes) -> str | None:
    try:
        for draft in importer.read(Path("file.x"), data):
            if isinstance(draft, Failure):
                assert str(draft.reason)
                continue
            ends = [0, *(zone.end for zone in draft.zones)]
            assert [zone.start for zone in draft.zones] == ends[:-1] and ends[-1] == len(draft.text)
            assert draft.file and draft.file.startswith("file.x")
    except UserError as error:
        return error.code
    return None


@pytest.mark.parametrize("name", ["pasted_page.txt", "note.md", "page.html"])
def test_title_and_body_of_the_samples(name: str) -> None:
    """What else the samples hold, and those of all other formats, is in test_samples.py and test_many.py."""
    draft = only(DATA / name)
    assert (draft.title, draft.authors) == ("Mayor of Lodvik opens the new bridge", AUTHORS)
    assert pieces(draft, "title") == ["Mayor of Lodvik opens the new bridge"]
    assert "eleven years after the old one was closed" in pieces(draft, "body")[0]


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
@given(st.binary(max_size=200))
@settings(deadline=None, max_examples=60)
def test_any_bytes_give_drafts_or_a_plain_refusal(importer: Importer, data: bytes) -> None:
    assert code_of(importer, data) in {None, *CODES}


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
@given(st.text(alphabet=st.sampled_from("<>/=\"' abp#*-_[]()!&;|`\n")), st.sampled_from(("", "<html><body>", "---\n")))
@settings(deadline=None, max_examples=60)
def test_broken_markup_is_survived(importer: Importer, text: str, before: str) -> None:
    assert code_of(importer, (before + text).encode()) in {None, *CODES}


def test_plain_text_is_kept_character_for_character(tmp_path: Path) -> None:
    text = "  One 🌊 line\r\n\r\n\tand\u2028another,\u00a0with e\u0301 \u202bאב\u202c  \n\n\n"
    path = tmp_path / "a.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert only(path).text == text.replace("\r\n", "\n")


def test_pasted_text_is_read_as_a_file_of_it_would_be() -> None:
    text = (DATA / "pasted_page.txt").read_text(encoding="utf-8")
    pasted, filed = from_text("\ufeff" + text.replace("\n", "\r\n")), only(DATA / "pasted_page.txt")
    assert (pasted.text, pasted.zones, pasted.title) == (filed.text, filed.zones, filed.title)
    assert (pasted.file, pasted.original) == (None, None)


def test_pasted_halves_of_characters_are_replaced_and_keep_their_place() -> None:
    assert from_text("a\ud83db").text == "a\ufffdb"


@pytest.mark.parametrize("text", ["", " \n\t\u2028", "\ufeff"])
def test_pasting_nothing_is_refused(text: str) -> None:
    with pytest.raises(UserError) as error:
        from_text(text)
    assert error.value.code == "no_text"


def test_markdown_is_rendered_to_plain_paragraphs() -> None:
    draft = only(DATA / "note.md")
    assert draft.text == (
        "Mayor of Lodvik opens the new bridge\n\nMarta Olin and Peder Grahn cut the ribbon\n\n"
        "The mayor of Lodvik, Marta Olin, opened the new bridge over the Sarn on Sunday, eleven years after the old "
        "one was closed.\n\nWho paid for it\n\n1. the town\n2. the county\n\n"
        "• a deck of 214 metres\n• towers of 31 metres\n\n"
        "“We will stop counting the years now,” Olin told the crowd."
    )
    assert pieces(draft, "caption") == ["Marta Olin and Peder Grahn cut the ribbon"]
    assert (draft.url, draft.language) == ("https://www.lodvikpost.example/new-bridge", "en")


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# A heading\n\nText of the note.", "A heading"),
        ("---\ntitle: 'Named: so'\n---\nText of the note.", "Named: so"),
        ("Text of the note, which is a sentence.", None),
        ("---\nno end of the block", None),
    ],
)
def test_titles_of_markdown(source: str, title: str | None) -> None:
    (draft,) = IMPORTERS[1].read(Path("note.md"), source.encode())
    assert draft.title == title


def html(body: str, head: str = "") -> Draft:
    page = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    (draft,) = IMPORTERS[2].read(Path("page.html"), page.encode())
    return draft


STORY = "<p>The mayor of the town opened the new bridge on Sunday, eleven years after the old one was closed.</p>" * 3


def test_a_saved_page_is_its_readable_text() -> None:
    draft = only(DATA / "page.html")
    assert pieces(draft, "caption") == ["Marta Olin and Peder Grahn cut the ribbon together."]
    assert pieces(draft, "body")[0].startswith("The mayor of Lodvik")
    assert draft.text.count("Mayor of Lodvik opens the new bridge") == 1
    assert "Who paid for it\n\n" in draft.text and "• The deck is 214 metres long.\n• The towers" in draft.text
    assert "Harbour" not in draft.text and "All rights" not in draft.text
    assert draft.url == "https://www.lodvikpost.example/2021/03/14/new-bridge"
    assert draft.language == "en"


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Bridge opens - The Post</title><meta property='og:site_name' content='The Post'>", "", "Bridge opens"),
        (
            "<title>Bridge opens today | The Post</title>",
            "<h1>The Post</h1><h1>Bridge opens today</h1>",
            "Bridge opens today",
        ),
        (
            "<meta property='og:title' content='Bridge opens today'>",
            "<h1>News Bridge opens today</h1>",
            "Bridge opens today",
        ),
        ("<title>Home</title>", "<h1>Bridge opens in the town</h1>", "Bridge opens in the town"),
    ],
)
def test_titles_of_pages(head: str, body: str, title: str) -> None:
    assert html(body + STORY, head).title == title


@pytest.mark.parametrize(
    ("head", "body", "published"),
    [
        ("<meta property='article:published_time' content='2021-03-14T23:00:00Z'>", "", "2021-03-14"),
        ("<meta name='date' content='14 March 2021'>", "", "2021-03-14"),
        ("", "<article><time datetime='2021-03-14'>today</time></article>", "2021-03-14"),
        ("<link rel='canonical' href='https://post.example/2021/03/14/bridge'>", "", "2021-03-14"),
        ("", "<footer>© 2024 The Post, 3 May 2024</footer>", None),
        ("<meta name='date' content='03/04/2021'>", "", None),
    ],
)
def test_dates_of_pages(head: str, body: str, published: str | None) -> None:
    assert html(STORY + body, head).published == published


@pytest.mark.parametrize(
    "script",
    [
        "{broken",
        "[]",
        "null",
        '{"@type": "NewsArticle", "author": 7, "headline": ["x"], "datePublished": {}}',
        "[" * 50_000,
    ],
)
def test_broken_json_ld_is_passed_over(script: str) -> None:
    draft = html(STORY, f"<script type='application/ld+json'>{script}</script><title>Bridge</title>")
    assert (draft.title, draft.authors) == ("Bridge", ())


def test_a_declared_encoding_of_a_page_is_used() -> None:
    page = "<html><head><meta charset='iso-8859-2'></head><body>" + STORY + "<p>Łódź źle się działo.</p></body></html>"
    (draft,) = IMPORTERS[2].read(Path("page.html"), page.encode("iso-8859-2"))
    assert "Łódź źle się działo." in draft.text


@pytest.mark.parametrize("tag", ["div", "b", "blockquote", "ul"])
def test_a_page_nested_without_end_is_refused(tag: str) -> None:
    with pytest.raises(UserError) as error:
        html(f"<{tag}>" * 100_000 + "text")
    assert error.value.code in CODES


@pytest.mark.parametrize("page", ["<html></html>", "<html><body><script>x()</script></body></html>"])
def test_a_page_without_text_is_refused(page: str) -> None:
    with pytest.raises(UserError) as error:
        list(IMPORTERS[2].read(Path("page.html"), page.encode()))
    assert error.value.code == "no_text"


def test_no_connection_is_ever_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert html(STORY + "<img src='https://post.example/a.png'><iframe src='https://post.example'></iframe>").text
