"""How the lists draw a note and a claim: what it says, what it is about, when it was changed."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from core.store import claims, notes
from ui import theme
from ui.notes import words
from ui.translation import tr
from ui.widgets.ground import draw_ground
from ui.widgets.lettering import draw_elided, draw_lines, lines, scaled, small
from ui.widgets.paged_list import RowRole
from ui.widgets.words import moment

_SIDE, _ABOVE, _BETWEEN = 14, 9, 3
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Said:
    """The parts of a row; `first` may take two lines when there is no `second`."""

    first: str
    second: str
    left: str
    right: str


class WrittenRow(QStyledItemDelegate):
    """All rows are of one height: two lines of type and a small one."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line, beside = QFontMetricsF(option.font).height(), QFontMetricsF(small(option.font)).height()
        return QSize(120, round(2 * line + beside + _BETWEEN + 2 * _ABOVE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(RowRole)
        said = _of_note(row) if isinstance(row, notes.Note) else _of_claim(row)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        draw_ground(painter, option, chosen=chosen, bar=True)
        rect = QRectF(option.rect).adjusted(_SIDE, _ABOVE, -_SIDE, -_ABOVE)
        self._write(painter, rect, said, option.font, chosen)
        foot = QRectF(option.rect)
        if not option.state & QStyle.StateFlag.State_HasFocus:  # else the frame of the focus is there
            painter.fillRect(QRectF(_SIDE, foot.bottom() - 1, foot.width() - _SIDE, 1), theme.current().color("border"))
        painter.restore()

    def _write(self, painter: QPainter, rect: QRectF, said: _Said, font: QFont, chosen: bool) -> None:
        now, beside = theme.current(), small(font)
        strong = scaled(font, 1.0, QFont.Weight.DemiBold)
        painter.setPen(now.color("selection_text" if chosen else "text"))
        shown = lines(said.first, strong, rect.width(), 1 if said.second else 2)
        if not said.second and len(shown) == 1:  # in the middle of the room for three lines
            half = QFontMetricsF(font).height() / 2
            rect = rect.adjusted(0, half, 0, -half)
        y = draw_lines(painter, rect, shown, strong)
        if said.second:
            painter.setPen(now.color("selection_text" if chosen else "muted"))
            second = QRectF(rect.left(), y, rect.width(), QFontMetricsF(font).height())
            draw_elided(painter, second, said.second, font, Qt.AlignmentFlag.AlignLeft)
        height = QFontMetricsF(beside).height()
        last = QRectF(rect.left(), rect.bottom() - height, rect.width(), height)
        width = QFontMetricsF(beside).horizontalAdvance(said.right) + 1
        painter.setPen(now.color("selection_text" if chosen else "muted"))
        draw_elided(painter, last.adjusted(rect.width() - width, 0, 0, 0), said.right, beside,
                    Qt.AlignmentFlag.AlignRight)  # fmt: skip
        painter.setPen(now.color("accent"))
        draw_elided(painter, last.adjusted(0, 0, -width - 10, 0), said.left, beside, Qt.AlignmentFlag.AlignLeft)


def _of_note(note: notes.Note) -> _Said:
    tags = " ".join(f"#{tag}" for tag in note.tags)
    left = "  ".join(part for part in (words.brief(note), tags) if part)
    return _Said(note.name or tr("Empty note"), note.rest, left, moment(note.changed_at).partition(",")[0])


def _of_claim(claim: claims.Claim) -> _Said:
    tags = " ".join(f"#{tag}" for tag in claim.tags)
    left = "  ".join(part for part in (words.balance(claim), tags) if part)
    return _Said(claim.statement, "", left, tr(claims.SURE[claim.sure]))
