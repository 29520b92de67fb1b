"""Word, OpenDocument, rich text, EPUB and pages in one file: what is text in them, and what is refused and how."""

import io
import runpy
import struct
import sys
import zipfile
from pathlib import Path

import pytest

from core.errors import UserError
from core.importing import drafts, find
from core.importing.document import plausible_authors, plausible_title
from core.importing.docx import Docx
from core.importing.epub import Epub
from core.importing.formats import importer_for
from core.importing.html import Html
from core.importing.importer import Importer
from core.importing.mending import mend
from core.importing.odt import Odt
from core.importing.package import Package
from core.importing.rtf import Rtf
from core.importing.xml_tree import parse_xml
from core.model import Draft

DATA = Path("tests/data/importing")
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def read(importer: Importer, data: bytes) -> list[Draft]:
    found = list(importer.read(Path("file.x"), data))
    assert all(isinstance(draft, Draft) for draft in found)
    return [draft for draft in found if isinstance(draft, Draft)]


def refused(importer: Importer, data: bytes) -> str:
    with pytest.raises(UserError) as error:
        list(importer.read(Path("file.x"), data))
    assert str(error.value).endswith(".")
    return error.value.code


def packed(parts: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def docx(body: str, core: str = "") -> bytes:
    parts: dict[str, str | bytes] = {"word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>"}
    if core:
        parts["docProps/core.xml"] = f"<core>{core}</core>"
    return packed(parts)


def p(text: str, style: str = "") -> str:
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{mark}<w:r><w:t>{text}</w:t></w:r></w:p>"


def rtf(body: str) -> bytes:
    return b"{\\rtf1\\ansi " + body.encode("latin-1") + b"}"


def test_the_samples_are_what_the_script_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "path", [str(DATA.resolve()), *sys.path])
    made = runpy.run_path(str(DATA / "make_samples.py"))
    assert made["simple_pdf"]() == (DATA / "bridge.pdf").read_bytes()
    assert made["rtf"]() == (DATA / "bridge.rtf").read_bytes()
    assert made["mhtml"]() == (DATA / "bridge.mhtml").read_bytes()
    with zipfile.ZipFile(io.BytesIO(made["docx"]())) as new, zipfile.ZipFile(DATA / "bridge.docx") as old:
        assert {name: new.read(name) for name in new.namelist()} == {name: old.read(name) for name in old.namelist()}


@pytest.mark.parametrize("name", ["bridge.docx", "bridge.odt", "bridge.rtf"])
def test_documents_read_alike(name: str) -> None:
    (draft,) = drafts(DATA / name)
    assert isinstance(draft, Draft)
    lines = draft.text.split("\n")
    assert "• a third by the town" in lines and "• the rest by the county" in lines
    assert "Deck | 214 metres" in lines and "Who paid for it" in lines
    assert "that nobody had slept since.[1]" in draft.text and lines[-1].startswith("[1] The deed is kept")
    assert not any(word in draft.text for word in ("Hidden", "Gone", "screw", "Taken away", "running head", "Arial"))
    assert draft.text.count("Mayor of Lodvik") == 1


def test_a_text_box_follows_its_paragraph_and_is_read_once() -> None:
    box = f"<w:txbxContent>{p('In the box.')}</w:txbxContent>"
    twice = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    inner = f'<mc:AlternateContent xmlns:mc="m">{twice}</mc:AlternateContent>'
    (draft,) = read(Docx(), docx(f"<w:p><w:r><w:t>Before </w:t>{inner}<w:t>and after.</w:t></w:r></w:p>"))
    assert draft.text == "Before and after.\n\nIn the box."


def test_a_paragraph_mark_taken_away_joins_two_paragraphs() -> None:
    first = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>One </w:t></w:r></w:p>"
    (draft,) = read(Docx(), docx(first + p("sentence.") + p("Another.")))
    assert draft.text == "One sentence.\n\nAnother."


def test_a_table_of_one_column_is_a_frame() -> None:
    table = f"<w:tbl><w:tr><w:tc>{p('First.')}{p('Second.')}</w:tc></w:tr></w:tbl>"
    (draft,) = read(Docx(), docx(table))
    assert draft.text == "First.\n\nSecond."


def test_a_table_within_a_table_stays_in_its_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('b')}</w:tc><w:tc>{p('c')}</w:tc></w:tr></w:tbl>"
    table = f"<w:tbl><w:tr><w:tc>{p('a')}</w:tc><w:tc>{inner}</w:tc></w:tr></w:tbl>"
    (draft,) = read(Docx(), docx(table + p("End of it.")))
    assert draft.text == "a | b | c\n\nEnd of it."


@pytest.mark.parametrize(
    ("core", "title", "authors"),
    [
        ("<title>Bridge opens</title><creator>Marta Quill</creator>", "Bridge opens", ("Marta Quill",)),
        ("<title>Microsoft Word - x.doc</title><creator>Windows User</creator>", None, ()),
        ("<title>bridge_final.docx</title><creator>mquill</creator>", None, ()),
        ("<title>Untitled</title><creator>Marta Quill; Al Brand</creator>", None, ("Marta Quill", "Al Brand")),
        ("<created>2024-01-05</created><modified>2024-01-06</modified>", None, ()),
    ],
)  # fmt: skip
def test_properties_count_when_they_can_be_true(core: str, title: str | None, authors: tuple[str, ...]) -> None:
    story = "the mayor opened the new bridge on Sunday, eleven years after the old one was closed to all traffic."
    (draft,) = read(Docx(), docx(p(story) * 3, core))
    assert (draft.title, draft.authors, draft.published) == (title, authors, None)


def test_a_title_by_its_style_beats_the_properties() -> None:
    (draft,) = read(Docx(), docx(p("Bridge opens", "Title") + p("It is open."), "<title>An older text</title>"))
    assert draft.title == "Bridge opens"
    assert draft.zones[0].kind == "title" and draft.text.startswith("Bridge opens\n")


@pytest.mark.parametrize("text", ["A1", "Document 3", "Untitled-2", "12.03.21", "Layout 1", "a_b_c", "C:\\x\\y.indd"])
def test_what_is_no_title(text: str) -> None:
    assert plausible_title(text) is None


@pytest.mark.parametrize("text", ["Windows User", "admin", "Office Admin", "jd", "HP Inc", "Marta"])
def test_who_is_no_author(text: str) -> None:
    assert plausible_authors([text]) == ()


def test_mojibake_is_mended_in_documents_and_pages_but_not_in_plain_text(tmp_path: Path) -> None:
    wrong, right = "The cafÃ© in MalmÃ¶, “so” it’s", "The café in Malmö, “so” it’s"
    assert mend(wrong) == right and mend(right) == right
    assert mend("o\ufb03ce, Lu\xadka\xadshen\xadko") == "office, Lukashenko"
    assert mend("ｆｕｌｌ width… “quotes” — ½") == "ｆｕｌｌ width… “quotes” — ½"
    page = f"<html><body><article><h1>The bridge in the town is open</h1>{'<p>' + wrong + ' was closed on Sunday.</p>'}"
    (tmp_path / "a.html").write_text(page * 3, encoding="utf-8")
    (tmp_path / "a.txt").write_text(wrong, encoding="utf-8")
    (paged,), (plain,) = drafts(tmp_path / "a.html"), drafts(tmp_path / "a.txt")
    assert isinstance(paged, Draft) and isinstance(plain, Draft)
    assert right in paged.text and plain.text == wrong


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"\u1052?\u1080?\'e9\par", "Миé"),
        (r"\uc2\u8364 EUx\uc0\u8364 y\par", "€x€y"),
        (r"\u-10179?\u-8704?\par", "😀"),
        (r"{\fonttbl{\f1\fcharset204 T;}}\f1\'cf\'f0\plain\par", "Пр"),
        (r"one\line two\par three\tab four\par", "one\ntwo\n\nthree four"),
        (r"a{\*\unknown gone}{\pict\bin4 }{{}}b\par", "ab"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}} here\par", "a link here"),
        (r"\trowd\pard\intbl a\cell b\cell\row\trowd\pard\intbl \cell c\cell\row\pard d\par", "a | b\nc\n\nd"),
        (r"a}b{\par", "a"),
        ("\\b bold\\b0  text without an end", "bold text without an end"),
    ],
)  # fmt: skip
def test_rich_text(body: str, text: str) -> None:
    (draft,) = read(Rtf(), rtf(body))
    assert draft.text == text


def test_rich_text_of_a_million_marks_is_read_in_time() -> None:
    links = rtf(r"{\field{\*\fldinst HYPERLINK " * 20_000 + "x" * 200_000)
    assert refused(Rtf(), links) == "unreadable_file"
    flat = rtf(r"{\field{\*\fldinst HYPERLINK }" * 20_000 + "}" * 20_000 + "text")
    assert refused(Rtf(), flat) == "unreadable_file"
    assert len(read(Rtf(), rtf(r"\b word" * 100_000))) == 1


def test_a_rich_text_called_doc_is_read(tmp_path: Path) -> None:
    (tmp_path / "letter.doc").write_bytes(rtf(r"The bridge is open.\par"))
    files, failures = find([tmp_path / "letter.doc"])
    assert not failures
    (draft,) = drafts(files[0])
    assert isinstance(draft, Draft) and draft.text == "The bridge is open."


def test_only_the_first_chapter_carries_the_book() -> None:
    sample = DATA / "bridges.epub"
    first, second = drafts(sample)
    assert isinstance(first, Draft) and isinstance(second, Draft)
    assert (first.original, second.original) == (sample.read_bytes(), None)
    assert (second.title, second.outlet, second.language) == (
        "The ferry that nobody missed",
        "Bridges of the Sarn",
        "en",
    )
    assert "Bridges of the Sarn" not in second.text


def book(pages: dict[str, str], *, metadata: str = "", nav: str = "") -> bytes:
    items = "".join(f'<item id="{name}" href="{name}" media-type="application/xhtml+xml"/>' for name in pages)
    spine = "".join(f'<itemref idref="{name}"/>' for name in pages)
    items += '<item id="n" href="nav.x" properties="nav" media-type="application/xhtml+xml"/>' if nav else ""
    contents = f"<metadata>{metadata}</metadata><manifest>{items}</manifest><spine>{spine}</spine>"
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="b.opf"/></container>',
            "b.opf": f"<package>{contents}</package>",
            "nav.x": f"<html><body><nav>{nav}</nav></body></html>",
            **{name: f"<html><body>{page}</body></html>" for name, page in pages.items()},
        }
    )


LONG = "<p>" + "The ferry carried the people of the town over the river for four crowns. " * 5 + "</p>"


def test_named_letters_of_html_are_letters() -> None:
    (draft,) = read(
        Epub(), book({"a.x": LONG + "<p>The caf&eacute;&nbsp;of Smith &amp; Sons &unknown; is <b>open</b>.</p>"})
    )
    assert "The café of Smith & Sons" in draft.text and draft.text.endswith("is open.")


def test_a_chapter_goes_on_in_pages_that_the_contents_do_not_name() -> None:
    data = book(
        {"a.x": LONG, "b.x": LONG, "c.x": LONG}, nav='<a href="a.x">The ferry</a><a href="c.x#1">The apples</a>'
    )
    first, second = read(Epub(), data)
    assert (first.title, second.title) == ("The ferry", "The apples")
    assert len(first.text) > 1.9 * (len(second.text) - len("The apples"))


@pytest.mark.parametrize(
    ("metadata", "published"),
    [
        ("<date>2021-03-14</date>", "2021-03-14"),
        ("<date>2021</date>", None),
        ('<date event="modification">2021-03-14</date>', None),
        ('<date event="publication">2021-03-14T00:00:00Z</date>', "2021-03-14"),
    ],
)
def test_dates_of_books(metadata: str, published: str | None) -> None:
    (draft,) = read(Epub(), book({"a.x": LONG}, metadata=metadata))
    assert draft.published == published


def test_an_endless_book_of_links_out_of_the_package_reads_nothing() -> None:
    assert refused(Epub(), book({"../../../etc/passwd": ""})) == "no_text"


def test_a_page_without_end_is_refused_in_time() -> None:
    data = b"<html><body>" + b"<p>The bridge is open, and nobody has slept since.</p>" * 70_000
    assert refused(Html(), data) == "page_too_long"


# -- what is refused ----------------------------------------------------------------------------------------------


def laughs() -> bytes:
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    body = "<w:body><w:p><w:r><w:t>&a9;</w:t></w:r></w:p></w:body>"
    return f"<!DOCTYPE x [{entities}]><w:document {W}>{body}</w:document>".encode()


def test_entities_are_not_expanded_and_nothing_outside_is_read() -> None:
    assert refused(Docx(), packed({"word/document.xml": laughs()})) in ("no_text", "damaged_file")
    secret = '<!DOCTYPE x [<!ENTITY s SYSTEM "file:///etc/passwd">]><x>&s;</x>'
    assert "root" not in "".join(map(str, parse_xml(secret.encode()).itertext()))


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    data = packed({"word/document.xml": b"<a>" + b" " * 51_000_000})
    assert len(data) < 100_000
    assert refused(Docx(), data) == "unpacks_too_large"


def test_what_a_package_promises_is_not_believed() -> None:
    data = bytearray(packed({"word/document.xml": b" " * 5_000_000}))
    place = data.index(b"PK\x01\x02")
    struct.pack_into("<I", data, place + 24, 100)  # the size that the table of contents names
    with pytest.raises(UserError) as error:
        Package(bytes(data)).read("word/document.xml")
    assert error.value.code == "damaged_file"


def test_many_parts_are_refused() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for number in range(10_001):
            file.writestr(f"{number}", b"")
        file.writestr("word/document.xml", b"<a/>")
    assert refused(Docx(), made.getvalue()) == "unpacks_too_large"


def test_endless_nesting_is_survived() -> None:
    deep = f"<w:document {W}><w:body>" + "<w:sdt>" * 100_000 + p("Text in the depth.")
    assert refused(Docx(), packed({"word/document.xml": deep})) in ("no_text", "damaged_file")
    assert refused(Rtf(), rtf("{" * 2_000_000)) == "unreadable_file"


def test_protected_documents_say_so() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
    assert refused(Docx(), ole + "EncryptedPackage".encode("utf-16-le")) == "encrypted_file"
    old = ole + "WordDocument".encode("utf-16-le")
    assert refused(Docx(), old) == "old_office"
    assert isinstance(importer_for(Path("old.doc"), old), Docx)
    manifest = "<manifest><encryption-data/></manifest>"
    assert refused(Odt(), packed({"META-INF/manifest.xml": manifest, "content.xml": "?"})) == "encrypted_file"
    data = bytearray(docx(p("Text.")))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    assert refused(Docx(), bytes(data)) == "encrypted_file"


@pytest.mark.parametrize("importer", [Docx(), Odt(), Epub()], ids=lambda importer: importer.name)
def test_an_empty_package_is_refused(importer: Importer) -> None:
    assert refused(importer, packed({"x": "y"})) in ("no_text", "damaged_file")
    assert refused(importer, b"PK\x03\x04 cut off") == "damaged_file"


def test_nothing_in_a_page_in_one_file_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object) -> None:
        raise AssertionError("a connection")

    monkeypatch.setattr(socket, "socket", refuse)
    for name in ("bridge.mhtml", "bridge.webarchive", "bridges.epub", "bridge.docx"):
        assert all(draft.text for draft in drafts(DATA / name) if isinstance(draft, Draft))


def test_a_complete_page_is_one_article() -> None:
    files, failures = find([DATA / "variants"])
    assert not failures
    assert "complete.html" in {path.name for path in files} and "frame.html" not in {path.name for path in files}


def test_a_page_with_its_pictures_inside_is_read_to_its_end() -> None:
    page = (DATA / "variants" / "single_file.html").read_text(encoding="utf-8")
    (draft,) = drafts(DATA / "variants" / "single_file.html")
    assert isinstance(draft, Draft) and "found its notes" in draft.text
    large = page.replace("base64,", "base64," + "A" * 12_000_000).encode()
    (draft,) = importer_for(Path("a.html"), large).read(Path("a.html"), large)
    assert isinstance(draft, Draft) and "found its notes" in draft.text
    assert draft.url == "https://www.lodvikpost.example/2021/03/14/new-bridge"
