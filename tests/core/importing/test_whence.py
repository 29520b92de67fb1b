"""Where the fields of a catalogue card were found, for every kind of place."""

from pathlib import Path

import pytest

from core.importing import drafts, from_text
from core.importing.whence import FIELDS
from core.model import Draft

DATA = Path(__file__).resolve().parents[2] / "data" / "importing"
SUFFIXES = (".html", ".txt", ".pdf", ".csv", ".eml", ".epub")
SAMPLES = sorted(path for path in DATA.rglob("*") if path.suffix in SUFFIXES and path.name != "pictures.pdf")
BODY = "The mayor opened the bridge on Sunday before a crowd that had waited since the early morning. " * 8


def only(path: Path) -> Draft:
    found = next(iter(drafts(path)))
    assert isinstance(found, Draft)
    return found


@pytest.mark.parametrize(
    ("name", "field", "where"),
    [
        ("page.html", "title", "heading of the page"),
        ("page.html", "authors", "JSON-LD"),
        ("page.html", "outlet", "meta tag og:site_name"),
        ("page.html", "language", "language of the page"),
        ("pasted_page.txt", "authors", "byline"),
        ("pasted_page.txt", "outlet", "copyright line"),
        ("pasted_page.txt", "published", "date line"),
        ("bridge.odt", "outlet", "“Source:” line"),
        ("bridge.docx", "language", "properties of the file"),
        ("note.md", "outlet", "front matter"),
        ("many/table.csv", "title", "column “Headline”"),
        ("many/letter.eml", "published", "head of the mail"),
        ("many/nexis.txt", "outlet", "head of the article"),
        ("many/zotero/export.ris", "url", "entry of the catalogue"),
    ],
)
def test_each_field_names_its_place(name: str, field: str, where: str) -> None:
    assert only(DATA / name).found[field] == where


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_place_is_named_for_all_that_is_stated_and_for_nothing_else(path: Path) -> None:
    draft = only(path)
    assert set(draft.found) == {name for name in FIELDS if getattr(draft, name)}


def test_a_meta_tag_is_named(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><title>Bridge opens | Post</title><meta name="author" content="Jane Doe">'
        '<meta property="article:published_time" content="2021-03-14T10:00:00Z"></head>'
        f"<body><article><h1>Bridge opens at last in Lodvik</h1><p>{BODY}</p></article></body></html>"
    )
    found = only(page).found
    assert (found["authors"], found["published"]) == ("meta tag author", "meta tag article:published_time")


def test_the_name_of_the_file_is_a_place(tmp_path: Path) -> None:
    path = tmp_path / "2021-03-14 Lodvik Post - Bridge opens.txt"
    path.write_text(BODY)
    draft = only(path)
    assert (draft.found["outlet"], draft.found["published"]) == ("file name", "file name")


def test_an_address_above_a_pasted_text_is_a_place() -> None:
    draft = from_text(f"https://www.lodvikpost.example/2021/03/14/bridge\n\nThe bridge is open at last today\n\n{BODY}")
    assert draft.found["url"] == "address above the text"
    assert (draft.found["outlet"], draft.found["published"]) == ("address", "address")


def test_text_in_a_wrong_encoding_is_kept_and_noted(tmp_path: Path) -> None:
    path, good = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text("The cafÃ© in KrakÃ³w\n\n" + BODY, encoding="utf-8")
    good.write_text("The café in Kraków, „closed“ – Мінск\n\n" + BODY, encoding="utf-8")
    assert "cafÃ©" in only(path).text
    assert "wrongly encoded" in (only(path).note or "")
    assert only(good).note is None
