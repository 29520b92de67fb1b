"""OpenDocument texts (.odt): the text as it reads with all changes accepted, footnotes behind it."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import UserError
from core.importing import document
from core.importing.flow import Flow
from core.importing.importer import Failure
from core.importing.package import Package, mimetype
from core.importing.patience import look
from core.importing.xml_tree import attribute, local
from core.model import Draft

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_KIND = "application/vnd.oasis.opendocument.text"
#: What is no text of the article: text taken away, comments, lists of contents and forms.
_SKIPPED = frozenset(
    (
        "tracked-changes", "annotation", "annotation-end", "table-of-content", "alphabetical-index",
        "illustration-index", "forms", "sequence-decls", "variable-decls", "user-field-decls", "note-citation",
        "ruby-text", "object",
    )
)  # fmt: skip
_ENDS = frozenset(("p", "h"))


class Odt:
    """One document is one article."""

    name = "OpenDocument text"
    suffixes: tuple[str, ...] = (".odt", ".ott")

    def recognises(self, data: bytes) -> bool:
        """A ZIP file that calls itself an OpenDocument text."""
        return mimetype(data).startswith(_KIND)

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The one article in `data`, or those of a news database's export.

        Raises UserError: no_text, damaged_file, encrypted_file, unpacks_too_large.
        """
        package = Package(data)
        if b"encryption-data" in package.read("META-INF/manifest.xml"):
            raise UserError("encrypted_file")
        flow = Flow()
        root = package.xml("content.xml")
        if root is not None:
            _walk(root, flow, _title_styles(root))
        yield from document.drafts(flow.blocks(), path, data, _told(package.xml("meta.xml")), flow.title)


def _walk(root: "Element", flow: Flow, titles: set[str]) -> None:
    """Hands everything in the body of the document to `flow`, without recursion."""
    from lxml.etree import iterwalk

    body = next((element for element in root.iter() if local(element) == "body"), None)
    if body is None:
        return
    walk = iterwalk(body, events=("start", "end"))
    lists = 0
    for event, element in walk:
        look()
        tag = local(element)
        if event == "start" and tag in _SKIPPED:
            walk.skip_subtree()
            continue
        if tag == "list":
            lists += 1 if event == "start" else -1
        if event == "start":
            _start(tag, element, flow, lists > 0, titles)
        else:
            _end(tag, flow)
            if element is not body and element.tail and _is_inside(element):
                flow.write(element.tail.replace("\n", " "))


def _start(tag: str, element: "Element", flow: Flow, listed: bool, titles: set[str]) -> None:
    if tag in _ENDS:
        flow.paragraph(level=_level(tag, element, titles), bullet=listed and tag == "p")
    elif tag in ("tab", "s"):
        flow.write(" ")
    elif tag == "line-break":
        flow.write("\n")
    elif tag == "table":
        flow.table()
    elif tag == "table-row":
        flow.row()
    elif tag == "table-cell":
        flow.cell()
    elif tag == "text-box":
        flow.aside()
    elif tag == "note":
        flow.note()
    if element.text and (tag in _ENDS or _is_inside(element)):
        flow.write(element.text.replace("\n", " "))


def _end(tag: str, flow: Flow) -> None:
    if tag in _ENDS:
        flow.end_paragraph()
    elif tag == "table":
        flow.end_table()
    elif tag == "text-box":
        flow.end_aside()
    elif tag == "note":
        flow.end_note()


def _is_inside(element: "Element") -> bool:
    """The element stands in a line of text: white space between other elements is layout of the file."""
    around = element.getparent()
    return around is not None and local(around) in ("p", "h", "span", "a", "ruby-base", "meta", "meta-field")


def _level(tag: str, element: "Element", titles: set[str]) -> int | None:
    """0 for the title, 1 for a heading of the first level …; None for all else."""
    if attribute(element, "style-name") in titles:
        return 0
    number = attribute(element, "outline-level")
    return (int(number) if number.isdecimal() else 1) if tag == "h" else None


def _title_styles(root: "Element") -> set[str]:
    """“Title” and the automatic styles that are made from it."""
    names = {"Title"}
    for style in root.iter():
        if local(style) == "style" and attribute(style, "parent-style-name") == "Title":
            names.add(attribute(style, "name"))
    return names


def _told(root: "Element | None") -> document.Told:
    """Title and author by the properties. When the file was made or changed is no date of publication."""
    said = {local(element): element.text or "" for element in (() if root is None else root.iter())}
    return document.Told(
        title=said.get("title"),
        authors=document.plausible_authors([said.get("initial-creator") or said.get("creator", "")]),
        language=document.two_letters(said.get("language")),
    )
