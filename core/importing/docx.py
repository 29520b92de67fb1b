"""Word documents (.docx): the text as it reads with all changes accepted, footnotes behind it.

Read are the document, its notes and its properties; headers, footers and comments are left out.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from core.importing import document
from core.importing.flow import Flow
from core.importing.importer import Failure
from core.importing.package import Package, has_part, is_ole, refuse_ole
from core.importing.patience import look
from core.importing.xml_tree import attribute, find, local
from core.model import Draft

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]

_MAIN = "word/document.xml"
#: What is no text, or text that the author has taken away; `Fallback` says once more what `Choice` has said.
_SKIPPED = frozenset(("del", "moveFrom", "Fallback", "instrText", "delText", "sectPr", "pPr", "rPr", "tblPr", "tcPr"))
_MARKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": " "}
_OLD = tuple(
    name.encode("utf-16-le") for name in ("WordDocument", "EncryptedPackage", "Workbook", "PowerPoint Document")
)


class _Styles(NamedTuple):
    """The styles of paragraphs that are headings, and those that are items of lists."""

    levels: dict[str, int]  # 0 for the title, 1 for a heading of the first level …
    listed: set[str]

    @classmethod
    def of(cls, root: "Element | None") -> "_Styles":
        """Word keeps their English names in every language."""
        levels, listed = {"Title": 0}, set[str]()
        for style in () if root is None else root:
            name, key = attribute(find(style, "name"), "val").lower(), attribute(style, "styleId")
            if name == "title":
                levels[key] = 0
            elif name.startswith("heading ") and name[8:].isdecimal():
                levels[key] = int(name[8:])
            elif name.startswith(("list bullet", "list number")) or find(style, "pPr", "numPr") is not None:
                listed.add(key)
        return cls(levels, listed)

    def level(self, paragraph: "Element") -> int | None:
        """The paragraph's level as a heading; None when it is none."""
        outline = attribute(find(paragraph, "pPr", "outlineLvl"), "val")
        if outline.isdecimal() and int(outline) < 9:
            return int(outline) + 1
        return self.levels.get(attribute(find(paragraph, "pPr", "pStyle"), "val"))

    def is_listed(self, paragraph: "Element") -> bool:
        if self.level(paragraph) is not None:
            return False  # headings may be numbered
        own = find(paragraph, "pPr", "numPr")
        if own is not None:
            return attribute(find(own, "numId"), "val") != "0"
        return attribute(find(paragraph, "pPr", "pStyle"), "val") in self.listed


class Docx:
    """One document is one article."""

    name = "Word document"
    suffixes: tuple[str, ...] = (".docx", ".docm", ".dotx", ".doc")

    def recognises(self, data: bytes) -> bool:
        """A ZIP file with Word's main part, or an old or encrypted office file, of which it is said that it is one."""
        return has_part(data, _MAIN) or (is_ole(data) and any(name in data for name in _OLD))

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The one article in `data`, or those of a news database's export.

        Raises UserError: no_text, damaged_file, encrypted_file, old_office, unpacks_too_large.
        """
        if is_ole(data):
            raise refuse_ole(data)
        package = Package(data)
        styles = _Styles.of(package.xml("word/styles.xml"))
        notes = {kind: _by_id(package.xml(f"word/{kind}s.xml"), kind) for kind in ("footnote", "endnote")}
        flow = Flow()
        root = package.xml(_MAIN)
        if root is not None:
            _walk(root, flow, styles, notes)
        yield from document.drafts(flow.blocks(), path, data, _told(package.xml("docProps/core.xml")), flow.title)


def _walk(root: "Element", flow: Flow, styles: "_Styles", notes: dict[str, dict[str, "Element"]]) -> None:
    """Hands everything below `root` to `flow`, without recursion but for notes, which hold no notes."""
    from lxml.etree import iterwalk

    walk = iterwalk(root, events=("start", "end"))
    joins = False  # the mark of the paragraph before was taken away
    for event, element in walk:
        look()
        tag = local(element)
        if event == "start":
            if tag in _SKIPPED or (tag == "r" and _is_hidden(element)):
                walk.skip_subtree()
            elif tag == "p" and not joins:
                flow.paragraph(level=styles.level(element), bullet=styles.is_listed(element))
            elif tag in ("footnoteReference", "endnoteReference"):
                note = notes.get(tag.removesuffix("Reference"), {}).pop(attribute(element, "id"), None)
                if note is not None:
                    flow.note()
                    _walk(note, flow, styles, {})
                    flow.end_note()
            else:
                _start(tag, element, flow)
        elif tag == "p":
            joins = find(element, "pPr", "rPr", "del") is not None
            if not joins:
                flow.end_paragraph()
        elif tag == "tbl":
            flow.end_table()
        elif tag == "txbxContent":
            flow.end_aside()


def _start(tag: str, element: "Element", flow: Flow) -> None:
    if tag == "t":
        flow.write(element.text or "")
    elif tag in _MARKS:
        flow.write(" " if attribute(element, "type") == "page" else _MARKS[tag])
    elif tag == "tbl":
        flow.table()
    elif tag == "tr":
        flow.row()
    elif tag == "tc":
        flow.cell()
    elif tag == "txbxContent":
        flow.aside()


def _is_hidden(run: "Element") -> bool:
    mark = find(run, "rPr", "vanish")
    return mark is not None and attribute(mark, "val") not in ("0", "false", "off")


def _by_id(root: "Element | None", kind: str) -> dict[str, "Element"]:
    """The notes by their number; lines that part notes from text are none."""
    notes = [element for element in (() if root is None else root) if local(element) == kind]
    return {attribute(note, "id"): note for note in notes if not attribute(note, "type")}


def _told(root: "Element | None") -> document.Told:
    """Title and author by the properties. When the file was made or changed is no date of publication."""
    said = {local(element): element.text or "" for element in (() if root is None else root)}
    return document.Told(
        title=said.get("title"),
        authors=document.plausible_authors([said.get("creator", "")]),
        language=document.two_letters(said.get("language")),
    )
