"""The one style sheet of the program, made from the roles of a theme."""

from string import Template

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QDialogButtonBox, QMessageBox, QFileDialog { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $base; color: $text; border: 1px solid $border; padding: 6px 8px; }
QMenuBar { background: $window; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $selection; color: $selection_text; }
QMenu { background: $base; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 4px; }
QMenu::item:selected { background: $selection; color: $selection_text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QStatusBar { background: $window; border-top: 1px solid $border; color: $muted; }
QStatusBar::item { border: none; }
QLineEdit, QComboBox, QSpinBox, QPlainTextEdit {
    background: $base; border: 1px solid $border; border-radius: 6px; padding: 5px 8px;
    selection-background-color: $accent; selection-color: $accent_text;
}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border: 1px solid $accent; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox QAbstractItemView { background: $base; border: 1px solid $border; padding: 4px; }
QPushButton, QToolButton {
    background: $base; border: 1px solid $border; border-radius: 6px; padding: 5px 12px; color: $text;
}
QToolButton { padding: 5px 8px; }
QPushButton:hover, QToolButton:hover { border-color: $accent; }
QPushButton:pressed, QToolButton:pressed { background: $selection; color: $selection_text; }
QPushButton:checked, QToolButton:checked { background: $selection; border-color: $accent; color: $selection_text; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QPushButton:default { background: $accent; color: $accent_text; border-color: $accent; }
QPushButton:default:disabled { background: $window; color: $disabled; border-color: $border; }
QPushButton[chip="true"] { padding: 4px 7px; }
QPushButton[segment="first"] { border-top-right-radius: 0; border-bottom-right-radius: 0; }
QPushButton[segment="middle"] { border-radius: 0; border-left: none; }
QPushButton[segment="last"] { border-top-left-radius: 0; border-bottom-left-radius: 0; border-left: none; }
QPushButton[flat="true"], QToolButton[flat="true"] { background: transparent; border-color: transparent; }
QPushButton[flat="true"]:hover, QToolButton[flat="true"]:hover { background: $selection; color: $selection_text; }
QPushButton[flat="true"]:checked, QToolButton[flat="true"]:checked {
    background: $selection; border-color: $border; color: $selection_text;
}
QPushButton[flat="true"]:focus, QToolButton[flat="true"]:focus { border-color: $accent; }
QAbstractItemView { background: $base; border: none; outline: none; }
QAbstractItemView::item:selected { background: $selection; color: $selection_text; }
QListWidget::item { padding: 6px 8px; }
QTreeWidget::item, QTableView::item { padding: 4px 6px; }
QHeaderView::section {
    background: $window; color: $muted; border: none; border-bottom: 1px solid $border; padding: 5px 8px;
}
QTableCornerButton::section { background: $base; border: none; }
QTextEdit { background: $base; border: none; selection-background-color: $selection; selection-color: $selection_text; }
QPlainTextEdit[role="paper"], QPlainTextEdit[role="paper"]:focus { border: none; border-radius: 0; padding: 8px; }
QListView[role="popup"] { background: $base; border: 1px solid $accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $disabled; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: $border; border: none; border-radius: 3px; max-height: 6px; text-align: center; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="heading"] { font-weight: 600; }
QLabel[role="muted"] { color: $muted; }
QLabel[role="error"] { color: $error; }
QWidget[role="sheet"] { background: $base; }
QWidget[role="bar"] { background: $window; border-bottom: 1px solid $border; }
QLabel[role="remark"] { background: $selection; color: $selection_text; border-radius: 6px; padding: 8px 12px; }
QWidget[role="foot"] { background: $window; border-top: 1px solid $border; }
QFrame[role="popover"] { background: $base; border: 1px solid $border; border-radius: 8px; }
QDialog[role="palette"] { border: 1px solid $border; }
QFrame[role="rule"] { background: $border; max-height: 1px; border: none; }
""")


def style_sheet(roles: dict[str, str]) -> str:
    """The sheet with every role's colour filled in. Raises KeyError when a theme lacks a role."""
    return _SHEET.substitute(roles)
