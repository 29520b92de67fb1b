"""The article's text as a document of exactly as many characters, set in type by zone."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from core.model import Zone
from ui import theme
from ui.offsets import Offsets
from ui.reader.folds import runs
from ui.reader.type_choice import chosen
from ui.reader.typesetting import SIGN, Line, Sort, lines

_BLANK = re.compile(r"^\n", re.MULTILINE)
#: Two characters that Qt keeps for itself and would take for the end of a paragraph.
_RESERVED = ("\ufdd0", "\ufdd1")


@dataclass(frozen=True, slots=True)
class Setting:
    """How a zone is set: size against the body's, line height in percent, colour role, weight."""

    size: float = 1.0
    line: int = 150
    role: str | None = None
    bold: bool = False
    above: float = 0.0  # room above it, and how far in its lines and its first line begin, in ems
    indent: float = 0.0
    first: float = 0.0


HEADLINE = Setting(1.65, 128)
INNER_HEADLINE = Setting(1.14, 142, bold=True)
DECK = Setting(1.06, 148, "muted")
CAPTION = Setting(0.88, 148, "muted")
BOILERPLATE = Setting(0.82, 145, "boilerplate")
BODY = Setting()
LINES: dict[Sort, Setting] = {
    "heading": Setting(1.1, 140, bold=True, above=0.5),
    "point": Setting(indent=1.6),
    "quotation": Setting(line=146, indent=1.8),
}


def document_text(text: str) -> str:
    """`text` with as many UTF-16 units, and nothing in it that Qt would drop or take for more than it is.

    Qt makes one paragraph's end of CR LF; here the CR becomes a space without width. A lone CR ends a paragraph.
    """
    if "\r\n" in text:
        text = text.replace("\r\n", "\u200b\n")
    if text.startswith("\ufeff"):  # at the very beginning it is taken for a mark of byte order and lost
        text = "\u200b" + text[1:]
    for char in _RESERVED:
        text = text.replace(char, "\ufffd")
    return text


def starts_with_title(text: str, zones: Sequence[Zone]) -> bool:
    """Nothing stands above the title, or nothing but lines that are folded, so that the text shows it at once."""
    title = next((zone for zone in zones if zone.kind == "title"), None)
    if title is None:
        return False
    return not text[: title.start].strip() or any(
        run.start == 0 and run.end >= title.start for run in runs(text, zones)
    )


def fill(document: QTextDocument, text: str, zones: Sequence[Zone], offsets: Offsets, top: float) -> None:
    """Write `text` into the empty `document`, with `top` pixels of room above it."""
    font, spacing = document.defaultFont(), chosen().spacing
    frame = document.rootFrame().frameFormat()
    frame.setTopMargin(top)
    frame.setBottomMargin(font.pixelSize() * 4)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    document.rootFrame().setFrameFormat(frame)
    cursor.setBlockFormat(_block(BODY, font, spacing))
    cursor.insertText(document_text(text))
    headline = HEADLINE if starts_with_title(text, zones) else INNER_HEADLINE
    for zone in zones:
        if zone.kind != "body":
            _set_zone(cursor, text, zone, offsets, font, headline, spacing)
    for line in lines(text, zones):
        _set(cursor, text, line.start, line.end, offsets, font, _setting(line, text, font), spacing)
    _narrow_blank_lines(cursor, text, offsets, font)
    cursor.endEditBlock()


def _set_zone(
    cursor: QTextCursor, text: str, zone: Zone, offsets: Offsets, font: QFont, headline: Setting, spacing: float
) -> None:
    if zone.kind == "title":
        first = text[zone.start : zone.end].lstrip()
        start = zone.end - len(first)
        end = start + len(first.split("\n", 1)[0])
        _set(cursor, text, start, end, offsets, font, headline, spacing)
        _set(cursor, text, end, zone.end, offsets, font, DECK, spacing)
    else:
        setting = CAPTION if zone.kind == "caption" else BOILERPLATE
        _set(cursor, text, zone.start, zone.end, offsets, font, setting, spacing)


def _set(
    cursor: QTextCursor,
    text: str,
    start: int,
    end: int,
    offsets: Offsets,
    font: QFont,
    setting: Setting,
    spacing: float,
) -> None:
    """Set a stretch, but for the space around it: line ends there belong to the paragraphs beside it."""
    inside = text[start:end]
    start, end = end - len(inside.lstrip()), start + len(inside.rstrip())
    if start < end:
        cursor.setPosition(offsets.to_document(start))
        cursor.setPosition(offsets.to_document(end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeBlockFormat(_block(setting, font, spacing))
        cursor.mergeCharFormat(_char(setting, font))


def _setting(line: Line, text: str, font: QFont) -> Setting:
    """The second line of a point begins where its words do."""
    setting = LINES[line.sort]
    sign = SIGN.match(text, line.start, line.end) if line.sort == "point" else None
    if sign is None:
        return setting
    return replace(setting, first=-QFontMetricsF(font).horizontalAdvance(sign.group().lstrip()) / font.pixelSize())


def _narrow_blank_lines(cursor: QTextCursor, text: str, offsets: Offsets, font: QFont) -> None:
    """A blank line between paragraphs is a space between them, not a line."""
    blank = QTextBlockFormat()
    blank.setLineHeight(round(font.pixelSize() * 0.45), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    for found in _BLANK.finditer(text):
        cursor.setPosition(offsets.to_document(found.start()))
        cursor.setBlockFormat(blank)


def _block(setting: Setting, font: QFont, spacing: float) -> QTextBlockFormat:
    block, em = QTextBlockFormat(), font.pixelSize()
    line = round(max(112.0, setting.line * spacing))
    block.setLineHeight(line, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    block.setBottomMargin(round(em * 0.3 * setting.size))
    if setting.above:
        block.setTopMargin(round(em * setting.above))
    if setting.indent:
        block.setLeftMargin(round(em * setting.indent))
        block.setTextIndent(round(em * setting.first))
    return block


def _char(setting: Setting, font: QFont) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setProperty(QTextCharFormat.Property.FontPixelSize, round(font.pixelSize() * setting.size))
    if setting.bold:
        form.setFontWeight(QFont.Weight.Bold)
    if setting.role is not None:
        form.setForeground(QColor(theme.current().color(setting.role)))
    return form
