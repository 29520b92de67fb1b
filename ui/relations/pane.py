"""The room of relations: filters above, the picture below. Shows who appears with whom."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from core.model import KINDS
from core.relating.choices import Choices
from ui import theme
from ui.bridge import Bridge
from ui.desk import Desk
from ui.relations.actor_menu import actor_menu
from ui.relations.asking import Asked, narrowed
from ui.relations.bar import Bar
from ui.relations.caption import below
from ui.relations.choices import ChoicesButton
from ui.relations.graph import Graph
from ui.relations.inquiry import Inquiry, Opened, standing
from ui.relations.legend import Legend
from ui.relations.palette import palette
from ui.relations.picture import Filters, Picture
from ui.relations.picture_out import save, sheet_of
from ui.relations.saved import SavedView
from ui.relations.scope_button import said as said_of_articles
from ui.relations.stage import Stage
from ui.relations.tints import Colouring
from ui.translation import tr

#: What, when it changes, changes the picture.
_TABLES = frozenset(
    {
        "mention",
        "alias",
        "actor",
        "pin",
        "refused",
        "article",
        "sought",
        "tagged",
        "relation_verdict",
        "relation_label",
        "story",
        "zone_pin",
    }
)
_SAID = 6_000  # milliseconds that a word about a saved file stays
_COUNTING = "Counting who appears with whom …"
_NO_ANSWER = "There is no link to show for this.\nLet more articles count, or fewer joint appearances suffice."
_NOTHING = "No two actors appear together yet.\nImport articles, or choose a wider window: paragraph or article."


class RelationsPane(QWidget):
    """Draws anew when the notebook or a filter changes; actors keep their places meanwhile."""

    def __init__(self, bridge: Bridge, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge, self._desk = bridge, desk
        self._stale = True
        self._answered = Asked()
        self.bar = Bar(self)
        self.bar.windows.show_value(desk.window)
        self.counting = ChoicesButton(desk, self.bar)
        self.bar.first.addWidget(self.counting)
        self.inquiry = Inquiry(bridge, desk, self)
        asking = (self.inquiry.twin, self.inquiry.scope, self.inquiry.dates_button, self.inquiry.questions)
        for widget in (*asking, self.bar.around):
            self.bar.head.addWidget(widget)
        self.graph = Graph(self)
        self.stage = Stage(bridge, self.graph, self)
        self.empty = QLabel(tr(_COUNTING), self)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.redraw = QPushButton(tr("More has been read: draw anew"), self)
        self.redraw.setFlat(True)
        self.redraw.hide()
        self.legend = Legend(self)
        self.caption = QLabel(self)
        self.caption.setProperty("role", "muted")
        self._build()
        self._connect()
        self._connect_graph()
        self._recolour()

    # --- building

    def _build(self) -> None:
        self._stack = QStackedLayout()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.graph)
        self._stack.addWidget(self.inquiry.table)
        self._stack.addWidget(self.inquiry.matrix)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.inquiry.answer)
        column.addLayout(self._stack, 1)
        column.addWidget(self.legend)
        column.addWidget(self.inquiry.dates)
        self.caption.setMargin(6)
        self.caption.setIndent(12)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 12, 0)
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.redraw)
        self.caption.setWordWrap(True)
        column.addLayout(foot)

    def _connect(self) -> None:
        bar, look = self.bar, self.bar.look
        bar.windows.chosen.connect(self._desk.set_window)
        for signal in (bar.kinds.changed, bar.stop.chosen, bar.minimum.chosen, bar.around.toggled, look.hubs_chosen):
            signal.connect(lambda _: self.filters_changed())
        look.colours_chosen.connect(self._colour)
        look.fit_wanted.connect(self.graph.fit)
        look.layout_wanted.connect(lambda: self.stage.draw(self.filters(), anew=True))
        look.unpin_wanted.connect(self._unpin)
        bar.save.wanted.connect(self._save)
        self.redraw.clicked.connect(self.refresh)
        self._bridge.job_ended.connect(lambda _: self.refresh())
        self._bridge.changed.connect(self._changed)
        self._desk.window_changed.connect(bar.windows.show_value)
        self._desk.choices_changed.connect(lambda _: self.filters_changed())
        self._desk.actors_chosen.connect(self._chosen)
        self._desk.relation_chosen.connect(lambda _: self._light())
        theme.watch().changed.connect(self._recolour)

    def _connect_graph(self) -> None:
        graph, desk = self.graph, self._desk
        graph.actor_clicked.connect(desk.choose_actors)
        graph.actor_opened.connect(desk.show_actor)
        graph.menu_wanted.connect(self._open_menu)
        graph.link_clicked.connect(desk.choose_relation)
        graph.background_clicked.connect(desk.choose_actors)
        graph.actors_caught.connect(lambda actors: desk.choose_actors(*actors))
        graph.pin_wanted.connect(lambda actor: self.stage.pin([actor], not graph.is_pinned(actor)))
        self.stage.begun.connect(self._begun)
        self.stage.shown.connect(self._shown)
        self.inquiry.changed.connect(self.filters_changed)
        self.inquiry.twin.chosen.connect(lambda _: self._show_twin())
        self.inquiry.opened.connect(self._open_view)
        self.inquiry.save_wanted.connect(self._save_view)

    # --- when to draw

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Draw anew if something has changed since the last picture and it can be seen."""
        if self._stale and self.isVisible():
            self._stale = False
            self.redraw.hide()
            self.stage.draw(self.filters())

    def filters(self) -> Filters:
        """What the controls say."""
        bar = self.bar
        around = self._desk.spot.actors if bar.around.isChecked() else ()
        choices = replace(self._desk.choices, kinds=bar.kinds.kinds or KINDS)
        asked, view = self.inquiry.asked, self.inquiry.view
        return Filters(choices, bar.minimum.value, bar.stop.value, bar.look.hubs, around, asked, view)

    def filters_changed(self) -> None:
        """Something in the controls is different."""
        self._stale = True
        self.refresh()

    def _changed(self, tables: frozenset[str]) -> None:
        """What she does shows at once; while a job reads on, the picture holds still under her hand."""
        if not tables & _TABLES:
            return
        self._stale = True
        if self._bridge.told_step or not self._bridge.jobs.busy or not self.graph.positions():
            self.refresh()
        else:
            self.redraw.show()

    def _chosen(self, actors: tuple[int, ...]) -> None:
        if self.bar.around.isChecked() and actors:
            self.filters_changed()
        self._light()

    # --- what is shown

    def _begun(self, picture: Picture) -> None:
        """A picture that settles can be read already."""
        if picture.nodes and self.inquiry.twin_value == "picture" and self._stack.currentWidget() is self.empty:
            self._stack.setCurrentWidget(self.graph)
            self._show_legend()

    def _shown(self, picture: Picture) -> None:
        self.empty.setText(tr(_NO_ANSWER if picture.filters.asked or _scoped(self._desk.choices) else _NOTHING))
        self._desk.tell_counted(narrowed(picture.filters.choices, picture.filters.asked))
        if picture.filters.asked != self._answered:  # another question: all of its answer must be in sight
            self._answered = picture.filters.asked
            if not self.graph.reopened:
                QTimer.singleShot(0, self.graph, self.graph.fit)  # when the answer's words have taken their room
        self.inquiry.show_picture(picture)
        self._show_twin()
        self.bar.stop.show_counts(len(picture.nodes), picture.actors)
        self.bar.save.setEnabled(bool(picture.nodes))
        self._recaption()
        self._light()

    def _show_twin(self) -> None:
        """Picture, table or matrix, whichever she looks at."""
        inquiry, picture = self.inquiry, self.stage.picture
        twins = {"table": inquiry.table, "matrix": inquiry.matrix}
        shown = twins.get(str(inquiry.twin.value), self.graph)
        self._stack.setCurrentWidget(shown if picture is not None and picture.nodes else self.empty)
        self._show_legend()

    def _show_legend(self) -> None:
        """Table and matrix need none."""
        self.legend.show_entries(self.graph.legend() if self._stack.currentWidget() is self.graph else (), palette())

    def _light(self) -> None:
        spot = self._desk.spot
        self.graph.choose(set(spot.actors), spot.relation, whole=self._is_asked_about(spot.actors))

    def _is_asked_about(self, whom: tuple[int, ...]) -> bool:
        """Are these those of whom the question is? Then the whole answer is to be seen, also two steps away."""
        asked = self.stage.picture.filters.asked if self.stage.picture is not None else Asked()
        return bool(asked.actors) and self._desk.spot.relation is None and set(whom) == set(asked.actors)

    def _colour(self, by: Colouring) -> None:
        self.graph.colour_by(by)
        self._show_legend()

    def _recolour(self) -> None:
        self.graph.set_palette(palette())
        self._show_legend()

    # --- saved views

    def _save_view(self, name: str) -> None:
        filters, bar, spot = self.filters(), self.bar, self._desk.spot
        kept = standing(self.graph.positions(), self.stage.picture)
        view = SavedView(
            filters.choices, filters.minimum, filters.stop, filters.hubs, bar.look.colours, filters.asked,
            bar.around.isChecked(), kept, spot.actors, spot.relation, self.inquiry.twin_value, self.graph.looks(),
        )  # fmt: skip
        self.inquiry.save_view(name, view)

    def _open_view(self, opened: Opened) -> None:
        """Set every control as it was, then draw once."""
        view, bar = opened.view, self.bar
        self._stale = False
        bar.show_values(view.choices.kinds, view.minimum, view.stop, around=view.around)
        bar.look.show_values(view.colours, view.hubs)
        self.graph.colour_by(view.colours)
        if view.relation is not None:
            self._desk.choose_relation(*view.relation)
        else:
            self._desk.close_relation()
        self._desk.choose_actors(*view.actors)
        self._desk.set_choices(view.choices)
        self._stale = False
        self.stage.draw(self.filters(), kept=view.kept, look=view.look)

    # --- what can be done with it

    def _open_menu(self, actor: int, at: QPoint) -> None:
        menu = self.menu_of(actor)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at)

    def menu_of(self, actor: int) -> QMenu:
        """What can be done with an actor of the picture."""
        pinned = self.graph.is_pinned(actor)
        return actor_menu(
            self, self._bridge, self._desk, actor, pinned=pinned, pin=lambda on: self.stage.pin([actor], on)
        )

    def _unpin(self) -> None:
        if self.stage.picture is not None:
            self.stage.pin(sorted(self.stage.picture.kept.pinned), False)

    def _say(self, words: str) -> None:
        """Say something below the picture for a while."""
        self.caption.setText(words)
        QTimer.singleShot(_SAID, self, self._recaption)

    def _recaption(self) -> None:
        picture = self.stage.picture
        self.caption.setText(below(picture) if picture is not None and picture.nodes else "")

    def _save(self, form: str) -> None:
        if self.stage.picture is not None:
            sheet = sheet_of(self.stage.picture, self.graph, self._bridge.notebook.path.stem)
            save(self, self._bridge, sheet, form, self._say)


def _scoped(choices: Choices) -> bool:
    """Do only some of the articles count?"""
    return bool(choices.since or choices.until or said_of_articles(choices))
