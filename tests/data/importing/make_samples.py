"""Makes the samples of documents in this folder and in variants/: `python tests/data/importing/make_samples.py`.

All of it is invented. What is made is the same, byte for byte, on every run.
"""

import io
import plistlib
import textwrap
import zipfile
from pathlib import Path

from pdf_maker import Line, pdf

HERE = Path(__file__).parent
TITLE = "Mayor of Lodvik opens the new bridge"
BYLINE = "By Marta Quill and Tomas Brandel"
SOURCE = "Source: The Lodvik Post"
DATED = "Published: 14 March 2021"
STORY = (
    "The mayor of Lodvik, Marta Olin, opened the new bridge over the Sarn on Sunday, eleven years after the old one "
    "was closed to traffic.",
    "Peder Grahn, whose firm built it, said that the last bolt had been turned at four in the morning, and that nobody "
    "had slept since.",
    "The bridge cost 48 million crowns, of which the town paid a third; the rest came from the county and from a fund "
    "that the ministry has since closed.",
    "“We will stop counting the years now,” Olin told the crowd, and walked across first, with her mother on her arm, "
    "before the band had found its notes.",
)
NOTE = "The deed is kept in the town hall of Lodvik."
SECOND = "The ferry that nobody missed"
FERRY = (
    "For eleven years the ferry of Jon Askelund carried the people of Lodvik over the Sarn, twice an hour and for four "
    "crowns, and in all that time it sank only once.",
    "On Monday he tied it to the northern bank, took the bell home and told his daughter that he would grow apples.",
)
DAY = (2021, 3, 14, 10, 0, 0)


def archive(parts: dict[str, str | bytes], first: str | None = None) -> bytes:
    """A ZIP file; the part called `first` comes first and uncompressed."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        for name in sorted(parts, key=lambda name: (name != first, name)):
            entry = zipfile.ZipInfo(name, DAY)
            entry.compress_type = zipfile.ZIP_STORED if name == first else zipfile.ZIP_DEFLATED
            file.writestr(entry, parts[name])
    return made.getvalue()


# -- Word ---------------------------------------------------------------------------------------------------------

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORD_TYPES = """<?xml version="1.0" encoding="UTF-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/footnotes.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"/>
<Override PartName="/word/styles.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
</Types>"""
WORD_RELATIONS = """<?xml version="1.0" encoding="UTF-8"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
 Target="word/document.xml"/></Relationships>"""
CORE = """<?xml version="1.0" encoding="UTF-8"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">
<dc:title>Microsoft Word - bridge_final2.doc</dc:title><dc:creator>Windows User</dc:creator>
<dcterms:created>2024-01-05T08:00:00Z</dcterms:created><dc:language>en-GB</dc:language></cp:coreProperties>"""
STYLES = f"""<?xml version="1.0" encoding="UTF-8"?><w:styles {W}>
<w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Punkte"><w:name w:val="List Bullet"/></w:style></w:styles>"""


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inner: str, style: str = "") -> str:
    mark = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{mark}{inner if inner.startswith('<') else run(inner)}</w:p>"


def docx() -> bytes:
    changed = (
        run("Peder Grahn, whose firm built it, said that the last ")
        + f"<w:del><w:r><w:delText>screw</w:delText></w:r></w:del><w:ins>{run('bolt')}</w:ins>"
        + run(" had been turned at four in the morning, and that nobody had slept since.")
        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden.</w:t></w:r>"
        + '<w:r><w:footnoteReference w:id="2"/></w:r>'
    )
    row = "<w:tr>{}</w:tr>".format("".join(f"<w:tc>{paragraph(text)}</w:tc>" for text in ("Deck", "214 metres")))
    boxed = paragraph("In a box: the towers are 31 metres high.")
    box = f"<w:r><w:pict><w:txbxContent>{boxed}</w:txbxContent></w:pict></w:r>"
    body = [
        paragraph(TITLE, "Titel"), paragraph(BYLINE), paragraph(DATED), paragraph(SOURCE), paragraph(STORY[0]),
        paragraph(changed), paragraph("Who paid for it", "berschrift2"), paragraph(run(STORY[2]) + box),
        paragraph("a third by the town", "Punkte"), paragraph("the rest by the county", "Punkte"),
        f"<w:tbl>{row}</w:tbl>", paragraph(STORY[3]),
    ]  # fmt: skip
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="0">{paragraph("-")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(NOTE)}</w:footnote></w:footnotes>'
    )
    return archive(
        {
            "[Content_Types].xml": WORD_TYPES,
            "_rels/.rels": WORD_RELATIONS,
            "docProps/core.xml": CORE,
            "word/document.xml": f"<w:document {W}><w:body>{''.join(body)}</w:body></w:document>",
            "word/footnotes.xml": notes,
            "word/styles.xml": STYLES,
        }
    )


# -- OpenDocument -------------------------------------------------------------------------------------------------

ODF = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (("office", "office"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
                        ("style", "style"), ("meta", "meta"))
)  # fmt: skip


def odt() -> bytes:
    note = (
        "<text:note><text:note-citation>1</text:note-citation>"
        f"<text:note-body><text:p>{NOTE}</text:p></text:note-body></text:note>"
    )
    lines = [
        f'<text:p text:style-name="P1">{TITLE}</text:p>',
        f"<text:p>{BYLINE}</text:p><text:p>{DATED}</text:p><text:p>{SOURCE}</text:p>",
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Taken away.</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes>",
        f"<text:p>{STORY[0].replace('Marta Olin', '<text:span>Marta<text:s/>Olin</text:span>')}</text:p>",
        f"<text:p>{STORY[1]}{note}</text:p>",
        f'<text:h text:outline-level="2">Who paid for it</text:h><text:p>{STORY[2]}</text:p>',
        "<text:list><text:list-item><text:p>a third by the town</text:p></text:list-item>"
        "<text:list-item><text:p>the rest by the county</text:p></text:list-item></text:list>",
        "<table:table><table:table-row><table:table-cell><text:p>Deck</text:p></table:table-cell>"
        "<table:table-cell><text:p>214 metres</text:p></table:table-cell></table:table-row></table:table>",
        f"<text:p>{STORY[3]}</text:p>",
    ]
    style = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"<office:document-content {ODF}><office:automatic-styles>{style}</office:automatic-styles>"
            f"<office:body><office:text>{''.join(lines)}</office:text></office:body></office:document-content>",
            "meta.xml": f'<office:document-meta {ODF} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>'
            "<dc:title>Untitled 1</dc:title><meta:initial-creator>Owner</meta:initial-creator>"
            "<dc:date>2024-01-05T08:00:00</dc:date></office:meta></office:document-meta>",
        },
        first="mimetype",
    )


# -- Rich text ----------------------------------------------------------------------------------------------------


def rtf() -> bytes:
    def spelled(text: str) -> str:
        return "".join(letter if letter.isascii() else f"\\u{ord(letter)}?" for letter in text)

    head = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Times;}}"
        r"{\stylesheet{\s0 Normal;}{\s15 Title;}{\s2 heading 2;}}"
        r"{\info{\title Document1}{\author Windows User}{\creatim\yr2024\mo1\dy5}}{\header A running head\par}"
    )
    lines = [
        rf"\pard\s15 {TITLE}\par\pard {BYLINE}\par {DATED}\par {SOURCE}\par",
        rf"{STORY[0]} The river is {{\f1\'d1\'e0\'f0\'ed}} in the old books.{{\v Hidden.}}{{\deleted Gone.}}\par",
        rf"{STORY[1]}{{\super\chftn{{\footnote\pard\chftn {NOTE}\par}}}}\par",
        rf"\pard\s2 Who paid for it\par\pard {STORY[2]}\par",
        r"{\listtext\'b7\tab}a third by the town\par{\listtext\'b7\tab}the rest by the county\par",
        r"\trowd\pard\intbl Deck\cell 214 metres\cell\row\pard",
        rf" {spelled(STORY[3])}\par}}",
    ]
    return "\r\n".join([head, *lines]).encode("ascii")


# -- PDF ----------------------------------------------------------------------------------------------------------

HEAD = Line(60, 805, "The Lodvik Post", 8)
INFO = {"Title": "Microsoft Word - bridge_final2.doc", "Author": "Windows User", "CreationDate": "D:20240105080000Z"}


def parted(text: str, width: int) -> list[str]:
    """Lines of `width` letters at most; long words are parted at the end of lines, as in print."""
    rows, row = [], ""
    for word in text.split():
        room = width - len(row) - 2
        if len(row) + len(word) + 1 <= width:
            row = f"{row} {word}".strip()
        elif len(word) > 7 and word.isalpha() and 3 <= room <= len(word) - 3:
            rows.append(f"{row} {word[:room]}-")
            row = word[room:]
        else:
            rows.append(row)
            row = word
    return [*rows, row]


def simple_pdf() -> bytes:
    """Two pages, paragraphs parted by gaps; the third goes on over the end of the page."""
    first = [HEAD, Line(60, 760, TITLE, 18), Line(60, 735, BYLINE), Line(60, 721, DATED), Line(60, 707, SOURCE)]
    second = [HEAD]
    y = 680.0
    for text in STORY[:2]:
        for row in textwrap.wrap(text, 80):
            first.append(Line(60, y, row))
            y -= 12
        y -= 8
    rows = textwrap.wrap(STORY[2], 80)
    first += [Line(60, y, rows[0]), Line(290, 30, "1", 8)]
    second += [Line(60, 760 - 12 * at, row) for at, row in enumerate(rows[1:])]
    y = 760 - 12 * len(rows) - 8
    second += [Line(60, y - 12 * at, row) for at, row in enumerate(textwrap.wrap(STORY[3], 80))]
    return pdf([first, [*second, Line(290, 30, "2", 8)]], INFO)


def columns_pdf() -> bytes:
    """Two columns with indented paragraphs, written row by row across both, as some printers do."""
    rows: list[tuple[str, bool]] = []
    for text in (*STORY, *FERRY):
        rows += [(row, not at) for at, row in enumerate(parted(text, 46))]
    page = [HEAD, Line(60, 760, TITLE, 18), Line(60, 740, BYLINE + ", 14 March 2021")]
    half = (len(rows) + 1) // 2
    for at in range(half):
        for column, x in enumerate((60, 320)):
            if at + column * half < len(rows):
                row, begins = rows[at + column * half]
                page.append(Line(x + 10 * begins, 710 - 12 * at, row))
    return pdf([[*page, Line(290, 30, "7", 8)]])


# -- Books and pages ----------------------------------------------------------------------------------------------


def epub() -> bytes:
    def chapter(title: str, texts: tuple[str, ...], more: str = "") -> str:
        inner = "".join(f"<p>{text}</p>" for text in texts)
        return (
            f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{more}<h1>{title}</h1>'
            f"{inner}</body></html>"
        )

    package = """<package xmlns="http://www.idpf.org/2007/opf" version="3.0">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Bridges of the Sarn</dc:title>
<dc:creator>Marta Quill</dc:creator><dc:creator>Tomas Brandel</dc:creator><dc:publisher>Lodvik Books</dc:publisher>
<dc:date>2021-03-14</dc:date><dc:language>en-GB</dc:language></metadata>
<manifest><item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>
<item id="one" href="text/one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="text/two%20b.xhtml" media-type="application/xhtml+xml"/></manifest>
<spine><itemref idref="cover"/><itemref idref="nav"/><itemref idref="one"/><itemref idref="two"/></spine></package>"""
    nav = f"""<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><body>
<nav epub:type="toc"><ol><li><a href="text/one.xhtml">{TITLE}</a></li>
<li><a href="text/two%20b.xhtml#start">{SECOND}</a></li></ol></nav></body></html>"""
    return archive(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": '<container><rootfile full-path="OPS/book.opf"/></container>',
            "OPS/book.opf": package,
            "OPS/nav.xhtml": nav,
            "OPS/cover.xhtml": "<html><body><p>Bridges of the Sarn</p></body></html>",
            "OPS/text/one.xhtml": chapter(TITLE, STORY),
            "OPS/text/two b.xhtml": chapter(SECOND, FERRY, '<p id="start">Chapter 2</p>'),
        },
        first="mimetype",
    )


def page_of(head: str = "") -> str:
    """The page in page.html as the site sends it, without the browser's note."""
    source = (HERE / "page.html").read_text(encoding="utf-8")
    return source.replace("<!-- saved from url=(0052)https://www.lodvikpost.example/2021/03/14/new-bridge -->\n", head)


ADDRESS = "https://www.lodvikpost.example/2021/03/14/new-bridge"


def mhtml() -> bytes:
    import quopri

    page = quopri.encodestring(page_of().encode()).decode("ascii")
    return (
        "From: <Saved by Blink>\r\n"
        f"Snapshot-Content-Location: {ADDRESS}\r\n"
        "Subject: Mayor of Lodvik opens the new bridge | The Lodvik Post\r\n"
        "Date: Fri, 5 Jan 2024 08:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n'
        '\tboundary="----MultipartBoundary--x----"\r\n\r\n\r\n'
        "------MultipartBoundary--x----\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\n"
        f"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: {ADDRESS}\r\n\r\n"
        + page.replace("\n", "\r\n")
        + "\r\n------MultipartBoundary--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://www.lodvikpost.example/bridge.png\r\n\r\niVBORw0KGgo=\r\n"
        "------MultipartBoundary--x------\r\n"
    ).encode("ascii")


def webarchive() -> bytes:
    return plistlib.dumps(
        {
            "WebMainResource": {
                "WebResourceData": page_of().encode(),
                "WebResourceFrameName": "",
                "WebResourceMIMEType": "text/html",
                "WebResourceTextEncodingName": "UTF-8",
                "WebResourceURL": ADDRESS,
            },
            "WebSubresources": [],
        },
        fmt=plistlib.FMT_BINARY,
    )


def single_file() -> str:
    """As the browser's extension SingleFile saves a page: pictures inside, as long as they are."""
    note = f"<!--\n Page saved with SingleFile \n url: {ADDRESS} \n saved date: Fri Jan 05 2024 08:00:00\n-->\n"
    return page_of(note).replace('src="bridge.jpg"', f'src="data:image/png;base64,{"iVBORw0KGgo" * 400}"')


def complete_page() -> dict[str, str]:
    """A page and the folder that a browser puts beside it."""
    page = (HERE / "page.html").read_text(encoding="utf-8")
    return {
        "complete.html": page.replace("bridge.jpg", "./complete_files/bridge.jpg"),
        "complete_files/frame.html": "<!doctype html><html><body><p>Buy a boat.</p></body></html>",
    }  # fmt: skip


def main() -> None:
    made: dict[str, bytes] = {
        "bridge.docx": docx(),
        "bridge.odt": odt(),
        "bridge.rtf": rtf(),
        "bridge.pdf": simple_pdf(),
        "bridges.epub": epub(),
        "bridge.mhtml": mhtml(),
        "bridge.webarchive": webarchive(),
        "variants/columns.pdf": columns_pdf(),
        "variants/pictures.pdf": pdf([[], []], picture=True),
        "variants/single_file.html": single_file().encode(),
        **{f"variants/{name}": text.encode() for name, text in complete_page().items()},
    }
    for name, data in made.items():
        path = HERE / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


if __name__ == "__main__":
    main()
