"""Tables: which column is what, how a table is previewed, and what is made of its rows."""

from datetime import datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import UserError
from core.importing import table
from core.importing.columns import columns
from core.importing.importer import Failure
from core.importing.record import authors, card, day, language
from core.importing.rows import as_csv, csv_rows
from core.model import Draft

TEXT = "The mayor opened the new bridge on Sunday, eleven years after the old one was closed."


def rows_of(data: bytes | str, mapping: dict | None = None) -> list[Draft | Failure]:
    return list(table.read_with(Path("a.csv"), data.encode() if isinstance(data, str) else data, mapping))


@pytest.mark.parametrize(
    ("header", "mapping"),
    [
        (["title", "text", "date"], {"title": 0, "text": 1, "published": 2}),
        (["Headline", "Full Text", "Pub_Date", "Source"], {"title": 0, "text": 1, "published": 2, "outlet": 3}),
        (["id", "articleTitle", "articleBody", "datePublished"], {"title": 1, "text": 2, "published": 3}),
        (["News Headline", "News Text", "Source", "Source URL"], {"title": 0, "text": 1, "outlet": 2, "url": 3}),
        (["text", "body"], {"text": 0}),
        (["image url", "access date", "subtitle"], {}),
        (["summary", "content", "TITLE"], {"text": 1, "title": 2}),
        ([], {}),
    ],
)
def test_columns_are_known_by_their_names(header: list[str], mapping: dict[str, int]) -> None:
    assert columns(header) == mapping


@given(st.lists(st.text(max_size=20), max_size=8))
def test_no_column_is_two_things(header: list[str]) -> None:
    found = columns(header)
    assert len(set(found.values())) == len(found) and all(place < len(header) for place in found.values())


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_delimiter_and_encoding_are_found(mark: str, encoding: str) -> None:
    text = (
        mark.join(("title", "text", "outlet"))
        + "\r\n"
        + mark.join(("Café", f'"{TEXT}{mark} “Yes”, he said"', "The Post"))
    )
    (found,) = rows_of(text.encode(encoding))
    assert isinstance(found, Draft)
    assert (found.title, found.outlet) == ("Café", "The Post")
    assert found.text == f"Café\n\n{TEXT}{mark} “Yes”, he said"


def test_the_preview_shows_rows_and_a_mapping_that_can_be_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(
        as_csv(["a", "b", "date"], *([f"Title {n}", f"{TEXT} {n}", f"2021-03-{n:02}"] for n in range(1, 31)))
    )
    seen = table.preview(path, rows=5)
    assert (seen.header, len(seen.rows), seen.mapping) == (["a", "b", "date"], 5, {"published": 2})
    with pytest.raises(UserError) as error:
        rows_of(path.read_bytes())
    assert error.value.code == "no_text_column"
    found = rows_of(path.read_bytes(), {"title": 0, "text": 1, "published": 2})
    assert len(found) == 30 and isinstance(found[2], Draft)
    assert (found[2].title, found[2].published) == ("Title 3", "2021-03-03")


def test_the_preview_of_a_workbook_is_of_the_sheet_with_articles() -> None:
    seen = table.preview(Path("tests/data/importing/many/table.xlsx"))
    assert seen.header == ["date", "outlet", "title", "body", "author"] and len(seen.rows) == 3


def test_cells_of_days_are_days() -> None:
    from openpyxl import Workbook

    book, out = Workbook(), BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["title", "text", "date"])
    for value in (datetime(2021, 3, 14, 23, 59), "14 March 2021", "03/04/2021", 44269):
        sheet.append(["A", TEXT, value])
    book.save(out)
    found = rows_of(out.getvalue())
    assert [one.published for one in found if isinstance(one, Draft)] == ["2021-03-14", "2021-03-14", None, None]


def test_a_row_without_text_is_told_and_the_others_come() -> None:
    first, second, third = rows_of(f"title,text\nA,{TEXT}\nB,\nC,{TEXT}\n")
    assert isinstance(first, Draft) and isinstance(third, Draft)
    assert isinstance(second, Failure) and (second.name, second.reason.code) == ("row 2", "no_text")


def test_markup_and_mojibake_of_cells_are_put_right() -> None:
    (found,) = rows_of(
        "title,text\nA &amp; B,<p>One &ldquo;two&rdquo;</p><p>Three<br>four â€œfiveâ€\x9d CafÃ©</p>"
        "<script>x()</script>\n"
    )
    assert isinstance(found, Draft)
    assert found.text == "A & B\n\nOne “two”\n\nThree\nfour “five” Café"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("By Marta Quill and Tomas Brandel", ("Marta Quill", "Tomas Brandel")),
        ("Quill, Marta; Brandel, Tomas", ("Marta Quill", "Tomas Brandel")),
        ("Marta Quill, Tomas Brandel", ("Marta Quill", "Tomas Brandel")),
        ("Reuters", ("Reuters",)), ("nan", ()), ("", ()),
    ],
)  # fmt: skip
def test_names_in_a_field(text: str, names: tuple[str, ...]) -> None:
    assert authors(text) == names


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2021-03-14", "2021-03-14"), ("2021-03-14T09:00:00Z", "2021-03-14"), ("March 14, 2021", "2021-03-14"),
        ("Sun, 14 Mar 2021 09:00", "2021-03-14"), ("14.03.2021", "2021-03-14"), ("03/04/2021", None), ("2021", None),
    ],
)  # fmt: skip
def test_days_in_a_field(text: str, iso: str | None) -> None:
    assert day(text) == iso


def test_what_is_no_address_or_language_is_left_open() -> None:
    told = card({"url": "see there", "language": "unknown", "outlet": " nan "})
    assert (told.url, told.language, told.outlet) == (None, None, None)
    assert [language(text) for text in ("en-GB", "English", "ger", "x")] == ["en", "en", "de", None]


@given(
    st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1), min_size=2, max_size=2),
        min_size=2,
        max_size=5,
    )
)
@settings(max_examples=50)
def test_what_is_written_as_a_table_is_read_so(rows: list[list[str]]) -> None:
    written = as_csv(["title", "text"], *rows)
    read = list(csv_rows(written))
    assert read == [["title", "text"], *(row for row in rows if any(cell.strip() for cell in row))]
