"""The question that the picture answers, in words, with what colours mean and the paths that were found."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from core.relating.periods import told
from core.words import counted, figure
from ui import theme
from ui.relations.asking import Asked, names_of_sides
from ui.relations.picture import Picture
from ui.translation import tr
from ui.widgets.flow import Flow


class AnswerBar(QWidget):
    """Hidden while nothing is asked. `link_chosen` tells a step of a path that she wants the evidence of."""

    closed = Signal()
    link_chosen = Signal(int, int)
    actor_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.words.setProperty("role", "heading")
        self.close_button = QPushButton(tr("End question"))
        self.close_button.clicked.connect(self.closed)
        self.parts = QWidget()
        self._flow = Flow(self.parts, spacing=6)
        top = QHBoxLayout()
        top.addWidget(self.words, 1)
        top.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 8)
        column.setSpacing(4)
        column.addLayout(top)
        column.addWidget(self.parts)
        self.hide()

    def show_picture(self, picture: Picture, names: Mapping[int, str], view: str = "") -> None:
        """Say what this picture answers; `names` are those of whom was asked, `view` is open."""
        asked, answer = picture.filters.asked, picture.answer
        self.setVisible(answer is not None or bool(view))
        self._clear()
        self.close_button.setText(tr("Leave view") if view else tr("End question"))
        self.parts.hide()
        if answer is None:
            self.words.setText(tr("“{0}”").format(view))
            return
        names = {node.actor: node.name for node in picture.nodes} | dict(names)
        question = in_words(asked, names) + _outcome(picture)
        self.words.setText(tr("“{0}”: {1}").format(view, question) if view else question)
        self.setAccessibleName(self.words.text())
        if answer.sides:
            self._add_sides(picture)
        for path in answer.paths:
            self._flow.addWidget(_PathRow(path, names, picture, self))
        self.parts.setVisible(self._flow.count() > 0)

    def _clear(self) -> None:
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add_sides(self, picture: Picture) -> None:
        words = words_of_sides(picture.filters.asked)
        count = {side: sum(link.side == side for link in picture.links) for side in ("one", "other", "both")}
        for side in ("one", "other", "both"):
            self._flow.addWidget(_Sample(side, f"{words[side]} · {counted(count[side], 'link')}", self))


class _Sample(QWidget):
    """A piece of line as it is in the picture, and what it means."""

    def __init__(self, side: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._side = side
        self.label = QLabel(words, textFormat=Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 0, 0, 0)
        row.addWidget(self.label)

    def paintEvent(self, event: QPaintEvent) -> None:
        now, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = {"one": "side_one", "other": "side_other"}.get(self._side, "link_strong")
        pen = QPen(now.color(color), 2.4)
        if self._side == "other":
            pen.setDashPattern([4.0, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(0, self.height() // 2, 27, self.height() // 2)
        painter.end()


class _PathRow(QWidget):
    """Actors and the numbers of their links in a row; a number is a button that leads to the evidence."""

    def __init__(self, path: tuple[int, ...], names: Mapping[int, str], picture: Picture, bar: AnswerBar) -> None:
        super().__init__(bar)
        windows = {(link.a, link.b): link.windows for link in picture.links}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._actor(path[0], names, bar))
        for one, other in pairwise(path):
            pair = (min(one, other), max(one, other))
            many = windows.get(pair, 0)
            button = _narrow(f"— {figure(many)} —")
            button.setToolTip(tr("Evidence: {0} — {1}").format(names[one], names[other]))
            button.setAccessibleName(
                tr("{0} with {1} and {2}").format(
                    counted(many, picture.filters.choices.window), names[one], names[other]
                )
            )
            button.clicked.connect(lambda _=False, pair=pair: bar.link_chosen.emit(*pair))
            row.addWidget(button)
            row.addWidget(self._actor(other, names, bar))

    def _actor(self, actor: int, names: Mapping[int, str], bar: AnswerBar) -> QPushButton:
        button = _narrow(names[actor].replace("&", "&&"))
        button.clicked.connect(lambda: bar.actor_chosen.emit(actor))
        return button

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


def _narrow(text: str) -> QPushButton:
    """A button that looks like a word of a line."""
    button = QPushButton(text, flat=True)
    button.setStyleSheet("padding: 2px 4px;")
    return button


def words_of_sides(asked: Asked) -> dict[str, str]:
    """What the lines of a comparison mean: of those on one side, on the other, on both."""
    one, other = names_of_sides(asked)
    dates = asked.what == "dates"
    return {
        "one": tr("Gone: {0}").format(_lower(one)) if dates else tr("Only {0}").format(one),
        "other": tr("New: {0}").format(_lower(other)) if dates else tr("Only {0}").format(other),
        "both": tr("Both"),
    }


def in_words(asked: Asked, names: Mapping[int, str]) -> str:
    """The question; `names` are those of whom was asked."""
    whom = [names.get(actor, "somebody who is no more") for actor in asked.actors]
    some = ", ".join(whom[:-1]) + tr(" and ") + whom[-1] if len(whom) > 1 else "".join(whom)
    if asked.what == "around":
        return tr("Around {0}").format(some) + (tr(", two steps away") if asked.depth == 2 else "")
    if asked.what == "path":
        return tr("How {0} and {1} are connected").format(whom[0], whom[1])
    if asked.what == "common":
        return tr("Whom {0} have in common").format(some)
    if asked.what == "outlets":
        return tr("What {0} says and {1} does not").format(asked.one, asked.other)
    return tr("Before and after {0}").format(told(asked.one))


def _outcome(picture: Picture) -> str:
    """What came of it, behind the question."""
    asked, answer = picture.filters.asked, picture.answer
    assert answer is not None
    times = counted(picture.filters.minimum, "time")
    if asked.what == "path":
        if not answer.paths:
            return tr(": over links of at least {0}, they are not.").format(times)
        length = len(answer.paths[0]) - 1
        if length == 1:
            return tr(": directly.")
        ways = tr("The strongest ways:") if len(answer.paths) > 1 else tr("The only way as short:")
        return tr(" through {0}. {1}").format(counted(length - 1, "other"), ways)
    if asked.what == "common":
        shown = len(picture.nodes) - len(asked.actors)
        some = tr(", the {0} closest shown").format(figure(shown)) if 0 < shown < answer.shared else ""
        return f": {counted(answer.shared, 'actor') if answer.shared else tr('nobody')}{some}."
    if not picture.links:
        return tr(": no link of at least {0}.").format(times)
    return "."


def _lower(words: str) -> str:
    return words[0].lower() + words[1:]
