"""The chapters of books: XHTML in which everything is text of the book, so that nothing has to be told from junk."""

import re
from html.entities import html5
from typing import TYPE_CHECKING

from core.importing.flow import Flow
from core.importing.xml_tree import attribute, local, parse_xml

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_HEADING = re.compile(r"h([1-6])$")
_NAMED = re.compile(rb"&(?!(?:amp|lt|gt|quot|apos);)([A-Za-z][A-Za-z0-9]{1,31});")
_PARAGRAPHS = frozenset(
    (
        "p", "div", "li", "blockquote", "figcaption", "caption", "dt", "dd", "pre", "section", "article", "aside",
        "header", "footer", "address", "center", "hr", "figure", "ul", "ol", "dl",
    )
)  # fmt: skip
_SKIPPED = frozenset(("script", "style", "head", "svg", "math", "audio", "video", "template", "nav", "rt", "rp"))


def parse(data: bytes) -> "Element":
    """The root of a page; the names of letters that HTML knows and XML does not (&eacute;) are letters.

    Raises UserError("damaged_file").
    """
    return parse_xml(_NAMED.sub(_by_number, data))


def _by_number(match: re.Match[bytes]) -> bytes:
    letters = html5.get(match[1].decode("ascii") + ";", "")
    return b"".join(b"&#%d;" % ord(letter) for letter in letters) or match[0]


def walk(root: "Element", flow: Flow) -> None:
    """Hands the text of the page `root` to `flow`, without recursion."""
    from lxml.etree import iterwalk

    events = iterwalk(root, events=("start", "end"))
    for event, element in events:
        tag = local(element)
        if event == "start" and tag in _SKIPPED:
            events.skip_subtree()
            continue
        _start(tag, element, flow) if event == "start" else _end(tag, flow)
        text = element.text if event == "start" else element.tail
        if text and (event == "start" or element is not root):
            flow.write(text.replace("\n", " "))


def _start(tag: str, element: "Element", flow: Flow) -> None:
    heading = _HEADING.match(tag)
    if heading or tag in _PARAGRAPHS:
        flow.end_paragraph()
        caption = tag in ("figcaption", "caption")
        level = int(heading[1]) if heading else None
        flow.paragraph(kind="caption" if caption else None, level=level, bullet=tag == "li")
    elif tag == "br":
        flow.write("\n")
    elif tag == "table":
        flow.end_paragraph()
        flow.table()
    elif tag == "tr":
        flow.row()
    elif tag in ("td", "th"):
        flow.cell()
    elif tag == "img" and (letters := attribute(element, "alt")) and len(letters) == 1:
        flow.write(letters)  # an initial that is drawn


def _end(tag: str, flow: Flow) -> None:
    if _HEADING.match(tag) or tag in _PARAGRAPHS:
        flow.end_paragraph()
    elif tag == "table":
        flow.end_table()
