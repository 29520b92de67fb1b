"""The room of relations: filters above, the picture below. Shows who appears with whom."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from core.model import KINDS, RELATED_KINDS, WINDOWS
from core.store import actors
from core.words import counted
from ui import corrections, theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.graph import Graph, GraphPalette
from ui.relations.picture import Filters, Picture, Positions, draw, place_nodes
from ui.widgets.actor_marks import fill_marks
from ui.widgets.ask_name import ask_name
from ui.widgets.flow import Flow
from ui.widgets.kind_chips import KindChips
from ui.widgets.kind_menu import fill_kinds
from ui.widgets.menu_button import ChoiceButton
from ui.widgets.segments import Segments

#: What, when it changes, changes the picture.
_TABLES = frozenset({"mention", "alias", "actor", "pin", "refused", "article", "sought"})
_LINKS = (90, 30, 60, 150, 300, 1_000)
_MINIMA = (1, 2, 3, 5, 10, 20)
_COUNTING = "Counting who appears with whom …"
_NOTHING = "No two actors appear together yet.\nImport articles, or choose a wider window: paragraph or article."


class RelationsPane(QWidget):
    """Draws anew when the notebook or a filter changes; actors keep their places meanwhile."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._stale = True
        self._positions: Positions = {}
        self.graph = Graph(self)
        self.empty = QLabel(_COUNTING, self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.redraw = QPushButton("More has been read: draw anew", self)
        self.redraw.setFlat(True)
        self.redraw.hide()
        self.caption = QLabel(self)
        self.caption.setProperty("role", "muted")
        self._build()
        self._connect()
        self._recolour()

    # --- building

    def _build(self) -> None:
        self.windows = Segments([(window.capitalize(), window) for window in WINDOWS], self)
        self.windows.show_value(self._desk.window)
        self.windows.setToolTip("How near two actors must stand to count as appearing together")
        self.kinds = KindChips(self)
        self.kinds.press(RELATED_KINDS)
        self.minimum = ChoiceButton([("As often as fits", 0), *((f"At least {n} ×", n) for n in _MINIMA)], self)
        self.minimum.setToolTip("How often two actors must appear together to be shown")
        self.minimum.setAccessibleName("Least number of joint appearances")
        self.links = ChoiceButton([(f"{n} strongest", n) for n in _LINKS], self)
        self.links.setToolTip("How many links are shown")
        self.links.setAccessibleName("How many links are shown")
        self.around = QCheckBox("Around the chosen", self)
        self.around.setToolTip("Only the chosen actors, whom they appear with, and the links among these")
        bar = QWidget(self)
        bar.setProperty("role", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        first = Flow(spacing=8)
        for widget in (self.windows, self.minimum, self.links, self.around):
            first.addWidget(widget)
        self.around.setMinimumHeight(self.links.sizeHint().height())
        rows = QVBoxLayout(bar)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(7)
        rows.addLayout(first)
        rows.addWidget(self.kinds)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.graph)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addLayout(self._stack, 1)
        self.caption.setMargin(6)
        self.caption.setIndent(12)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 0)
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.redraw)
        self.caption.setWordWrap(True)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.windows.chosen.connect(self._desk.set_window)
        self._desk.window_changed.connect(self._window_changed)
        self.kinds.changed.connect(lambda _: self._filters_changed(anew=True))
        self.minimum.chosen.connect(lambda _: self._filters_changed())
        self.links.chosen.connect(lambda _: self._filters_changed())
        self.around.toggled.connect(lambda _: self._filters_changed(anew=True))
        self.redraw.clicked.connect(self.refresh)
        self._bridge.job_ended.connect(lambda _: self.refresh())
        self.graph.actor_clicked.connect(self._desk.choose_actors)
        self.graph.actor_opened.connect(self._desk.show_actor)
        self.graph.menu_wanted.connect(self._open_menu)
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
            self.redraw.hide()
            self._bridge.ask(self, "picture", draw, self.filters(), self._bridge.kept, then=self._drawn)

    def filters(self) -> Filters:
        """What the controls say."""
        chosen = self._desk.spot.actors if self.around.isChecked() else ()
        kinds = self.kinds.kinds or KINDS
        return Filters(self._desk.window, kinds, self.minimum.value, self.links.value, chosen)

    def _changed(self, tables: frozenset[str]) -> None:
        """What she does shows at once; while a job reads on, the picture holds still under her hand."""
        if not tables & _TABLES:
            return
        self._stale = True
        if self._bridge.told_step or not self._bridge.jobs.busy or not self.graph.positions():
            self.refresh()
        else:
            self.redraw.show()

    def _filters_changed(self, *, anew: bool = False) -> None:
        if anew:
            self._positions = {}
        self._stale = True
        self.refresh()

    def _window_changed(self, window: str) -> None:
        self.windows.show_value(window)
        self._filters_changed()

    def _chosen(self, actors: tuple[int, ...]) -> None:
        if self.around.isChecked() and actors:
            self._filters_changed()
        self._light()

    # --- the menu of an actor

    def _open_menu(self, actor: int, at: QPoint) -> None:
        menu = self.menu_of(actor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, actor: int) -> QMenu:
        """What can be done with an actor of the picture."""
        menu, row = QMenu(self), self._bridge.now(actors.get, actor)
        menu.addAction("Open page", lambda: self._desk.show_actor(actor))
        menu.addSeparator()
        if row is not None:
            rename = menu.addAction("Rename…", lambda: self._rename(row))
            kinds = menu.addMenu("Change kind")
            fill_kinds(kinds, lambda kind: corrections.set_kind(self._bridge, [row], kind), row.kind)
            fill_marks(menu, self._bridge, [row])
            refuse = menu.addAction("Not a name (everywhere)", lambda: corrections.refuse_actors(self._bridge, [row]))
            for part in (rename, kinds.menuAction(), refuse):
                part.setEnabled(not self._bridge.notebook.read_only)
        return menu

    def _rename(self, row: actors.Row) -> None:
        name = ask_name(self, f"Rename “{row.name}”", row.name)
        if name is not None and name != row.name:
            corrections.rename(self._bridge, row, name)

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
        self.empty.setText(_NOTHING)
        self._stack.setCurrentWidget(self.graph if picture.nodes else self.empty)
        self.graph.show_picture(picture.nodes, picture.links, positions)
        self.caption.setText(
            f"{len(picture.nodes)} actors, {len(picture.links)} of {picture.passing:,} links that stand together at "
            f"least {counted(picture.filters.minimum, 'time')}, the strongest. Click a link to read its evidence."
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
