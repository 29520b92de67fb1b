"""The room of relations: filters above, the picture below. Shows who appears with whom."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.model import KINDS, RELATED_KINDS, WINDOWS
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.graph import Graph, GraphPalette
from ui.relations.picture import Filters, Picture, Positions, draw, place_nodes
from ui.widgets.kind_chips import KindChips
from ui.widgets.segments import Segments

#: What, when it changes, changes the picture.
_TABLES = frozenset({"mention", "alias", "actor", "pin", "refused", "article"})
_LINKS = (30, 60, 90, 150, 300)
_NOTHING = "No two actors appear together yet.\nImport articles, or choose a wider window: paragraph or article."


class RelationsPane(QWidget):
    """Draws anew when the notebook or a filter changes; actors keep their places meanwhile."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._stale = True
        self._positions: Positions = {}
        self.graph = Graph(self)
        self.empty = QLabel(_NOTHING, self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.caption = QLabel(self)
        self.caption.setProperty("role", "muted")
        self._build()
        self._connect()
        self._recolour()

    # --- building

    def _build(self) -> None:
        self.windows = Segments([(window, window.capitalize()) for window in WINDOWS], self)
        self.windows.choose(self._desk.window)
        self.windows.setToolTip("How near two actors must stand to count as appearing together")
        self.kinds = KindChips(KINDS, self)
        self.kinds.choose(RELATED_KINDS)
        self.minimum = QSpinBox(self)
        self.minimum.setRange(1, 999)
        self.minimum.setPrefix("at least ")
        self.minimum.setToolTip("How often two actors must appear together to be shown")
        self.minimum.setAccessibleName("Least number of joint appearances")
        self.links = QComboBox(self)
        for count in _LINKS:
            self.links.addItem(f"{count} strongest", count)
        self.links.setCurrentIndex(_LINKS.index(Filters().links))
        self.links.setAccessibleName("How many links are shown")
        self.around = QCheckBox("Around the chosen", self)
        self.around.setToolTip("Only the chosen actors, whom they appear with, and the links among these")
        bar = QWidget(self)
        bar.setProperty("role", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(bar)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for widget in (self.windows, self.kinds, self.minimum, self.links, self.around):
            row.addWidget(widget)
        row.addStretch()
        self._stack = QStackedLayout()
        self._stack.addWidget(self.graph)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._stack, 1)
        self.caption.setContentsMargins(12, 4, 12, 6)
        column.addWidget(self.caption)

    def _connect(self) -> None:
        self.windows.chosen.connect(self._desk.set_window)
        self._desk.window_changed.connect(self._window_changed)
        self.kinds.changed.connect(lambda: self._filters_changed(anew=True))
        self.minimum.valueChanged.connect(lambda _: self._filters_changed())
        self.links.currentIndexChanged.connect(lambda _: self._filters_changed())
        self.around.toggled.connect(lambda _: self._filters_changed(anew=True))
        self.graph.actor_clicked.connect(self._desk.choose_actors)
        self.graph.link_clicked.connect(self._desk.choose_relation)
        self.graph.background_clicked.connect(self._desk.choose_actors)
        self.graph.actor_moved.connect(lambda actor, x, y: self._positions.update({actor: (x, y)}))
        self._desk.actors_chosen.connect(self._chosen)
        self._desk.relation_chosen.connect(lambda _: self._light())
        self._bridge.changed.connect(self._changed)
        theme.watch().changed.connect(self._recolour)

    # --- when to draw

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Draw anew if something has changed since the last picture and it can be seen."""
        if self._stale and self.isVisible():
            self._stale = False
            self._bridge.ask(self, "picture", draw, self.filters(), then=self._drawn)

    def filters(self) -> Filters:
        """What the controls say."""
        chosen = self._desk.spot.actors if self.around.isChecked() else ()
        kinds = self.kinds.chosen() or RELATED_KINDS
        return Filters(self._desk.window, kinds, self.minimum.value(), self.links.currentData(), chosen)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._stale = True
            self.refresh()

    def _filters_changed(self, *, anew: bool = False) -> None:
        if anew:
            self._positions = {}
        self._stale = True
        self.refresh()

    def _window_changed(self, window: str) -> None:
        self.windows.choose(window)
        self._filters_changed()

    def _chosen(self, actors: tuple[int, ...]) -> None:
        if self.around.isChecked() and actors:
            self._filters_changed()
        self._light()

    # --- drawing

    def _drawn(self, picture: Picture) -> None:
        boxes = self.graph.boxes(picture.nodes)
        self._bridge.ask(
            self,
            "layout",
            lambda _, *values: place_nodes(*values),
            picture,
            boxes,
            dict(self._positions),
            then=lambda positions: self._show(picture, positions),
        )

    def _show(self, picture: Picture, positions: Positions) -> None:
        self._positions |= positions
        self._stack.setCurrentWidget(self.graph if picture.nodes else self.empty)
        self.graph.show_picture(picture.nodes, picture.links, positions)
        self.caption.setText(
            f"{len(picture.nodes)} actors, {len(picture.links)} of {picture.passing:,} links, the strongest first. "
            "Click a link to read its sentences."
            if picture.nodes
            else ""
        )
        self._light()

    def _light(self) -> None:
        spot = self._desk.spot
        self.graph.choose(set(spot.actors), spot.relation)

    def _recolour(self) -> None:
        colors = theme.current()
        names = {role: colors.color(role).name() for role in ("base", "link", "link_strong", "text", "muted", "halo")}
        self.graph.set_palette(
            GraphPalette(
                names["base"],
                names["link"],
                names["link_strong"],
                names["text"],
                names["muted"],
                names["halo"],
                {kind: QColor(look.node).name() for kind, look in colors.kinds.items()},
                colors.color("flash").name(),
            )
        )
