"""Colours and type of the whole window, read from `resources/themes/`. No colour stands anywhere else."""

import tomllib
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from core import settings
from core.paths import RESOURCES
from ui.style_sheet import style_sheet

#: The letter on a name's badge, so that colour is never the only sign of its kind.
BADGES = {"person": "P", "organization": "O", "place": "L", "group": "G", "other": "X"}
KIND_NAMES = {
    "person": "Person",
    "organization": "Organisation",
    "place": "Place",
    "group": "Group",
    "other": "Other",
}
#: What the colours of her marks are called until she names them.
MARK_NAMES = {1: "Yellow", 2: "Green", 3: "Blue", 4: "Pink", 5: "Orange"}
_SERIF = ("Charter", "Iowan Old Style", "Source Serif 4", "Georgia", "Cambria", "Noto Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class KindColors:
    """How names of one kind look: behind the text, as text or line, and as a node."""

    fill: QColor
    ink: QColor
    node: QColor


@dataclass(frozen=True, slots=True)
class MarkColors:
    """How one of her marks looks: behind the text, and as bar and number beside it."""

    fill: QColor
    ink: QColor


class Theme:
    """One set of colours by role."""

    def __init__(self, name: str) -> None:
        data = tomllib.loads((RESOURCES / "themes" / f"{name}.toml").read_text(encoding="utf-8"))
        self.name: str = data["name"]
        self.dark: bool = data["dark"]
        base: dict[str, str] = data["base"]
        self.roles = {role: base.get(color, color) for role, color in data["roles"].items()}
        self.kinds = {
            kind: KindColors(*(QColor(colors[part]) for part in ("fill", "ink", "node")))
            for kind, colors in data["kinds"].items()
        }
        self.groups: tuple[str, ...] = tuple(data["groups"])  # for communities and tags in a picture
        self.marks = {
            int(number): MarkColors(QColor(colors["fill"]), QColor(colors["ink"]))
            for number, colors in data["marks"].items()
        }

    def color(self, role: str) -> QColor:
        """The colour of a role. Raises KeyError for an unknown one."""
        return QColor(self.roles[role])


@cache
def load(name: str) -> Theme:
    """The theme `light` or `dark`."""
    return Theme(name)


class _Current(QObject):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = load("light")


@cache
def watch() -> _Current:
    """The object whose `changed` signal tells that colours are others now."""
    return _Current()


def current() -> Theme:
    """The theme in use."""
    return watch().theme


def apply(choice: str | None = None) -> None:
    """Colour the whole program: `system`, `light` or `dark`; without a word, what the settings say."""
    choice = choice or settings.get("theme")
    name = choice if choice in ("light", "dark") else _system()
    theme = load(name)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    watch().theme = theme
    application.setStyle("Fusion")
    application.setPalette(_palette(theme))
    application.setStyleSheet(style_sheet(theme.roles))
    watch().changed.emit()


def follow_system() -> None:
    """Change colours when the system does, unless she chose one."""
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _: apply())


def _system() -> str:
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    group, role = QPalette.ColorGroup, QPalette.ColorRole
    for name, wanted in (
        (role.Window, "window"),
        (role.WindowText, "text"),
        (role.Base, "base"),
        (role.AlternateBase, "alternate"),
        (role.Text, "text"),
        (role.Button, "window"),
        (role.ButtonText, "text"),
        (role.ToolTipBase, "base"),
        (role.ToolTipText, "text"),
        (role.PlaceholderText, "muted"),
        (role.Highlight, "selection"),
        (role.HighlightedText, "selection_text"),
        (role.Link, "accent"),
        (role.Mid, "border"),
        (role.Accent, "accent"),
    ):
        palette.setColor(name, theme.color(wanted))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(group.Disabled, name, theme.color("disabled"))
    return palette


def reader_font() -> QFont:
    """The reader's type: the family she chose, or the first good serif of the system, at the size she chose."""
    families = set(QFontDatabase.families())
    chosen = settings.get("reader_family")
    font = QFont(next((family for family in (chosen, *_SERIF) if family in families), "serif"))
    font.setPixelSize(int(settings.get("reader_size")))
    return font
