"""The bar above the panes: back and forward, reader or relations, import, undo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ui.desk import Desk
from ui.translation import tr
from ui.widgets.elided import ElidedLabel
from ui.widgets.segments import Segments

#: The views that the bar offers: (words, view).
VIEWS = (
    ("Reader", "reader"),
    ("Relations", "relations"),
    ("Timeline", "timeline"),
    ("Review", "review"),
    ("Notes", "notes"),
    ("Search", "search"),
)


class TopBar(QWidget):
    """Shows acts of the menu as buttons; knows nothing of what they do."""

    view_wanted = Signal(object)

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.views = Segments(VIEWS, self)
        self.views.show_value("reader")
        self.views.chosen.connect(self.view_wanted)
        self.notebook = ElidedLabel(parent=self)  # a long name gives way to the views
        self.notebook.setProperty("role", "heading")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(6)
        row.addWidget(self._button(actions["go_back"], "‹", "Back"))
        row.addWidget(self._button(actions["go_forward"], "›", "Forward"))
        row.addSpacing(8)
        row.addWidget(self.notebook)
        row.addStretch()
        row.addWidget(self.views)
        row.addStretch()
        row.addWidget(self._button(actions["undo"], "Undo", "Undo"))
        row.addWidget(self._button(actions["import_files"], "Import…", "Import files"))

    def _button(self, action: QAction, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(tr(text))
        button.setAccessibleName(tr(name))
        button.clicked.connect(action.trigger)

        def follow() -> None:
            button.setEnabled(action.isEnabled())
            keys = action.shortcut().toString()
            button.setToolTip(action.text().replace("&", "") + (f"  ({keys})" if keys else ""))

        action.changed.connect(follow)
        follow()
        return button

    def watch(self, desk: Desk) -> None:
        """Follow the view that lies in front on this desk."""
        desk.view_changed.connect(self.views.show_value)
        self.views.show_value(desk.spot.view)
