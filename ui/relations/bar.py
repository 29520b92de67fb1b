"""The bar over the picture of relations: what is counted, how much of it is shown, and how it looks."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.model import RELATED_KINDS, WINDOWS, Kind
from ui.relations.look_menu import LookMenu
from ui.relations.picture_out import SaveMenu
from ui.relations.slider import StopSlider
from ui.translation import tr
from ui.widgets.flow import Flow
from ui.widgets.kind_chips import KindChips
from ui.widgets.menu_button import ChoiceButton
from ui.widgets.segments import Segments
from ui.widgets.tick_box import TickBox

_MINIMA = (1, 2, 3, 5, 10, 20)


class Bar(QWidget):
    """The controls; what is chosen in them the room asks for. `head`, `first` and `second` are its rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.windows = Segments([(window.capitalize(), window) for window in WINDOWS], self)
        self.windows.setToolTip(tr("How near two actors must stand to count as appearing together"))
        self.stop = StopSlider(self)
        least = ((tr("At least {0} ×").format(n), n) for n in _MINIMA)
        self.minimum = ChoiceButton([("As often as fits", 0), *least], self)
        self.minimum.setToolTip(tr("How often two actors must appear together to be shown"))
        self.minimum.setAccessibleName(tr("Least number of joint appearances"))
        self.around = TickBox(tr("Around the chosen"), self)
        self.around.setToolTip(tr("Only the chosen actors, whom they appear with, and the links among these"))
        self.around.setMinimumHeight(self.minimum.sizeHint().height())
        self.look = LookMenu(self)
        self.save = SaveMenu(self)
        self.kinds = KindChips(self)
        self.kinds.press(RELATED_KINDS)
        self._lay_out()

    def event(self, event: QEvent) -> bool:
        """Where all is low, the picture gives way: a row over another one cannot be read."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.setMinimumHeight(self.heightForWidth(self.width()))
        return done

    def show_values(self, kinds: Collection[Kind], minimum: int, stop: int, *, around: bool) -> None:
        """Let the controls say so, without a signal."""
        self.kinds.press(kinds)
        self.minimum.show_value(minimum)
        self.stop.show_value(stop)
        self.around.blockSignals(True)
        self.around.setChecked(around)
        self.around.blockSignals(False)

    def _lay_out(self) -> None:
        self.first, self.second = Flow(spacing=8), QHBoxLayout()
        self.second.setSpacing(8)
        for widget in (self.windows, self.stop, self.minimum):
            self.first.addWidget(widget)
        self.head = Flow(spacing=8)
        self.second.addWidget(self.kinds, 1)
        for widget in (self.look, self.save):
            self.second.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(7)
        rows.addLayout(self.head)
        rows.addLayout(self.first)
        rows.addLayout(self.second)
