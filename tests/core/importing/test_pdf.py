"""PDF: reading order, paragraphs, parted words, running heads; and what is refused."""

import sys
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import UserError
from core.importing.pdf import Pdf
from core.model import Draft

DATA = Path("tests/data/importing")
sys.path.append(str(DATA.resolve()))

from make_samples import parted
from pdf_maker import Line, pdf

ONE = (
    "The mayor of Lodvik, Marta Olin, opened the new bridge over the Sarn on Sunday, eleven years after the old one "
    "was closed to traffic by order of the county."
)
TWO = (
    "Peder Grahn, whose firm built it, said that the last bolt had been turned at four in the morning, and that nobody "
    "had slept since; the transporters waited below."
)
THREE = (
    "The ferry of Jon Askelund carried the people over the river for all that time, twice an hour and for four crowns, "
    "and it sank only once in those eleven years."
)


def read(data: bytes) -> Draft:
    (draft,) = Pdf().read(Path("file.pdf"), data)
    assert isinstance(draft, Draft)
    return draft


def column(texts: tuple[str, ...], x: float = 60, y: float = 700, *, width: int = 80, indent: float = 0, gap: float = 8,
           size: float = 10, part: Callable[[str, int], list[str]] = parted) -> list[Line]:  # fmt: skip
    made: list[Line] = []
    for text in texts:
        for at, row in enumerate(part(text, width)):
            made.append(Line(x + (0 if at else indent), y, row, size))
            y -= 1.2 * size
        y -= gap
    return made


def paragraphs(draft: Draft) -> list[str]:
    return draft.text.split("\n\n")


def test_paragraphs_are_parted_by_gaps() -> None:
    assert paragraphs(read(pdf([column((ONE, TWO, THREE))]))) == [ONE, TWO, THREE]


def test_paragraphs_are_parted_by_indents() -> None:
    assert paragraphs(read(pdf([column((ONE, TWO, THREE), indent=12, gap=0)]))) == [ONE, TWO, THREE]


@pytest.mark.parametrize("count", [2, 3])
@pytest.mark.parametrize("mixed", [False, True])
def test_columns_are_read_one_after_the_other(count: int, mixed: bool) -> None:
    """Whether the file gives them column by column or line by line across all."""
    texts = ((ONE, TWO), (TWO, THREE), (THREE, ONE))[:count]
    columns = [column(texts[at], 60 + at * 480 / count, width=84 // count) for at in range(count)]
    lines = [line for group in columns for line in group]
    if mixed:
        lines.sort(key=lambda line: (-line.y, line.x))
    wide = [Line(60, 740, "A heading that goes over all of the columns of this page and is as wide", 12)]
    assert paragraphs(read(pdf([wide + lines]))) == [wide[0].text, *(text for group in texts for text in group)]


def test_a_paragraph_goes_on_in_the_next_column_and_on_the_next_page() -> None:
    lines = column((ONE + " " + TWO + " " + THREE,), width=40, gap=0)
    third = len(lines) // 3
    left, right, rest = lines[:third], lines[third : 2 * third], lines[2 * third :]
    left = [Line(60, 700 - 12 * at, line.text) for at, line in enumerate(left)]
    right = [Line(320, 700 - 12 * at, line.text) for at, line in enumerate(right)]
    last = [Line(60, 700 - 12 * at, line.text) for at, line in enumerate(rest)]
    assert paragraphs(read(pdf([left + right, last]))) == [ONE + " " + TWO + " " + THREE]


def test_words_parted_at_line_ends_are_one_but_keep_their_own_hyphens() -> None:
    rows = (
        "The transpor-",
        "ters of the well-known town, a well-",
        "known sort, met in Nagorno-",
        "Karabakh on Sun-",
        "day.",
    )
    draft = read(pdf([[Line(60, 700 - 12 * at, row) for at, row in enumerate(rows)]]))
    assert (
        draft.text == "The transporters of the well-known town, a well-known sort, met in Nagorno-Karabakh on Sunday."
    )


def test_running_heads_and_page_numbers_do_not_cut_the_text() -> None:
    text = "It was as she said: " + ONE + " " + TWO + " " + THREE
    rows = [line.text for line in column((text,), gap=0)]
    pages: list[list[Line]] = []
    for number in range(3):
        head = [
            Line(60, 805, f"The Lodvik Post, 14 March 2021, page {number + 1}", 8),
            Line(290, 30, f"- {number + 7} -", 8),
        ]
        part = rows[number * 2 : number * 2 + 2] if number < 2 else rows[4:]
        pages.append(head + [Line(60, 760 - 12 * at, row) for at, row in enumerate(part)])
    draft = read(pdf(pages))
    assert paragraphs(draft) == ["The Lodvik Post, 14 March 2021, page 1", text]
    assert [zone.kind for zone in draft.zones] == ["boilerplate", "body"]


def test_a_note_at_the_foot_does_not_cut_a_sentence() -> None:
    text = "It was as she said: " + ONE + " " + TWO
    rows = [line.text for line in column((text,), gap=0)]
    first = [Line(60, 760 - 12 * at, row) for at, row in enumerate(rows[:2])] + [
        Line(60, 60, "1 See the deed of 1911.", 7)
    ]
    second = [Line(60, 760 - 12 * at, row) for at, row in enumerate(rows[2:])]
    assert paragraphs(read(pdf([first, second]))) == [text, "1 See the deed of 1911."]


def test_a_table_is_read_line_by_line() -> None:
    rows = [
        ("Lodvik", "214", "31"),
        ("Pellin", "98", "12"),
        ("Nordkai", "77", "9"),
        ("Sarn", "65", "8"),
        ("Vik", "5", "1"),
    ]
    cells = [
        Line(60 + 150 * at, 700 - 12 * number, cell) for number, row in enumerate(rows) for at, cell in enumerate(row)
    ]
    assert read(pdf([cells])).text.splitlines()[0] == "Lodvik | 214 | 31"


def test_a_large_first_letter_belongs_to_its_word() -> None:
    rows = (
        "he mayor of Lodvik, Marta Olin, opened the new bridge over the Sarn",
        "on Sunday, eleven years after the old one was closed to traffic by",
        "order of the county, and nobody had slept since the day before.",
    )
    lines = [Line(60, 676, "T", 36), *(Line(84, 700 - 12 * at, row) for at, row in enumerate(rows))]
    assert paragraphs(read(pdf([lines + column((TWO,), y=656)]))) == ["T" + " ".join(rows), TWO]


def test_the_address_that_a_browser_prints_is_kept() -> None:
    address = "https://www.lodvikpost.example/new-bridge"
    pages = [
        [Line(30, 20, address, 8), Line(540, 20, f"{number}/3", 8), *column((text,))]
        for number, text in enumerate((ONE, TWO, THREE), 1)
    ]
    draft = read(pdf(pages))
    assert (draft.url, paragraphs(draft)) == (address, [address, ONE, TWO, THREE])


def test_a_line_written_upwards_is_left_out() -> None:
    margin = [Line(20, 600 + 9 * at, letter, 7) for at, letter in enumerate("PHOTOGRAPH")]
    assert paragraphs(read(pdf([margin + column((ONE, TWO))]))) == [ONE, TWO]


@pytest.mark.parametrize(
    ("info", "title", "authors"),
    [
        ({"Title": "Microsoft Word - x.doc", "Author": "jsmith"}, "The bridge of Lodvik is open", ()),
        ({"Title": "Another text", "Author": "Marta Quill"}, "The bridge of Lodvik is open", ("Marta Quill",)),
        ({"CreationDate": "D:20240105080000Z", "ModDate": "D:20240105080000Z"}, "The bridge of Lodvik is open", ()),
    ],
)
def test_properties_do_not_beat_the_text(info: dict[str, str], title: str, authors: tuple[str, ...]) -> None:
    draft = read(pdf([[Line(60, 760, "The bridge of Lodvik is open", 20), *column((ONE, TWO))]], info))
    assert (draft.title, draft.authors, draft.published) == (title, authors, None)
    assert draft.zones[0].kind == "title"


def refused(data: bytes) -> str:
    with pytest.raises(UserError) as error:
        read(data)
    assert str(error.value).endswith(".")
    return error.value.code


def encrypted() -> bytes:
    """As protected by a password: its check cannot be passed without one."""
    code = "<" + "5a" * 32 + ">"
    mark = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O {code} /U {code} /P -44 >> /ID [{code} {code}] /Root"
    return pdf([column((ONE,))]).replace(b"/Root", mark.encode())


def test_what_cannot_be_read_is_told() -> None:
    assert refused((DATA / "variants" / "pictures.pdf").read_bytes()) == "pdf_pictures"
    assert str(UserError("pdf_pictures")) == "This PDF holds pictures of text; it has no text to read."
    assert refused(pdf([[Line(290, 30, "1")] for _ in range(3)], picture=True)) == "pdf_pictures"
    assert refused(pdf([[]])) == "no_text"
    assert refused(encrypted()) == "encrypted_file"
    assert refused(b"%PDF-1.7\nnothing") == "damaged_file"
    assert refused(pdf([column((ONE,))])[:300]) == "damaged_file"


def with_stream(content: bytes, filters: str) -> bytes:
    """A PDF whose page is drawn by `content`, which `filters` unpack."""
    plain = pdf([[]])
    at = plain.rindex(b"<< /Length")
    head = f"<< /Filter {filters} /Length {len(content)} >>\nstream\n".encode()
    return plain[:at] + head + content + b"\n" + plain[plain.index(b"endstream", at) :]


DRAWN = b"BT /F1 10 Tf 60 700 Td (The bridge is open.) Tj ET\n"


def test_bombs_are_refused_before_they_go_off() -> None:
    started = time.monotonic()
    bomb = zlib.compress(DRAWN * 1_000_000)
    assert refused(with_stream(bomb, "/FlateDecode")) == "unpacks_too_large"
    assert refused(with_stream(zlib.compress(bomb), "[/FlateDecode /FlateDecode]")) == "unpacks_too_large"
    assert refused(pdf([column((ONE,))]).replace(b"/Count 1 ", b"/Count 1000000 ")) == "pdf_too_long"
    assert time.monotonic() - started < 5
    assert read(with_stream(zlib.compress(DRAWN), "/FlateDecode")).text == "The bridge is open."


def test_many_pages_cost_little_memory() -> None:
    data = pdf([column((f"Page {number}. {ONE}", TWO, f"{number} {THREE}"), width=70) for number in range(60)])
    tracemalloc.start()
    started = time.monotonic()
    draft = read(data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert draft.text.count("Peder Grahn") == 60
    assert peak < 30_000_000 and time.monotonic() - started < 20
