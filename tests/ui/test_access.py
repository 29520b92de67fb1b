"""Every window, room and dialog: what takes the keyboard has a name, no text is cut off at 200 %, all can be read.

The walk goes once in German, which has long words, and once in a language of brackets: it is English with every text in
brackets, so that it is a little longer, and that words of the program that nobody can translate show.
"""

import re

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QAbstractScrollArea, QLabel, QLineEdit, QMenu, QWidget

from core import words
from core.notebook import Notebook
from tests.ui.furnished import dialogs, furnish, rooms, settle, sheet
from tests.ui.test_theme import contrast
from ui import theme, translation
from ui.translation import tr
from ui.widgets.elided import ElidedLabel

#: What 200 % leaves of a screen of 1640 × 1040: the smallest window that there is.
SMALL = (820, 520)
#: (front, back) of everything that is written in the window and its lists.
WRITTEN = [
    *((front, back) for front in ("text", "muted") for back in ("base", "window", "alternate", "selection")),
    *(("selection_text", "selection"), ("accent_text", "accent"), ("text", "find_now")),
    *((front, back) for front in ("accent", "error") for back in ("base", "window")),
    ("accent", "selection"),
]
#: Signs, which may be fainter (WCAG 1.4.11).
DRAWN = [("flash", "base"), ("flash", "selection"), ("link_strong", "base"), ("disabled", "base")]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_all_pairs_of_colours_in_use_can_be_read(name):
    colors = theme.load(name)
    faint = [pair for pair in WRITTEN if contrast(*map(colors.color, pair)) < 4.5]
    faint += [pair for pair in DRAWN if contrast(*map(colors.color, pair)) < 3]
    for kind, look in colors.kinds.items():
        faint += [(kind, back) for back in ("base", "window") if contrast(look.ink, colors.color(back)) < 4.5]
        faint += [(kind, "fill")] if contrast(look.ink, look.fill) < 4.5 else []
    assert faint == []


# --- what is seen


def shown(root):
    """The widgets below `root` that can be seen."""
    return [widget for widget in [root, *root.findChildren(QWidget)] if widget.isVisible() and widget.window() is root]


def where(widget):
    names = []
    while widget is not None and len(names) < 4:
        names.append(type(widget).__name__)
        widget = widget.parentWidget()
    return " < ".join(names)


# --- faults


def nameless(root):
    """What takes the keyboard and says nothing of itself."""
    found = []
    for widget in shown(root):
        inner = isinstance(widget.parentWidget(), QAbstractScrollArea) and not isinstance(widget, QLineEdit)
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or inner or widget.isWindow():
            continue
        face = QAccessible.queryAccessibleInterface(widget)
        if not (face and (face.text(QAccessible.Text.Name) or widget.accessibleName())):
            found.append(where(widget))
    return found


def cut_off(root):
    """Labels and buttons that are too small for their words."""
    found = [one for one in shown(root) if is_cut(one) or is_covered(one)]
    return [f"{where(one)}: {one.text()[:60]!r} {one.size().toTuple()}" for one in found]


def is_covered(widget):
    """Does it reach out of what it stands in? What can be scrolled to is no fault."""
    if not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    seen = widget.visibleRegion().boundingRect()
    short = seen.height() < widget.height() - 3 or seen.width() < widget.width() - 3
    return above is None and short


def is_cut(widget):
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if isinstance(widget, QLabel):
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height() + 2
        rich = widget.textFormat() != Qt.TextFormat.PlainText and "<" in widget.text()
        wide = widget.sizeHint() if rich else widget.fontMetrics().size(0, widget.text())
        return wide.width() > widget.width() + 1 or (not rich and wide.height() > widget.height() + 1)
    wide = widget.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, widget.text())
    return wide.width() > widget.width() + 1 or wide.height() > widget.height() + 1


def check(qtbot, name, root, faults, language):
    """What is still laid out gets a second look."""
    for _ in range(8):
        found = [("no name", one) for one in nameless(root)] + [("cut off", one) for one in cut_off(root)]
        if language == "brackets" and name not in NOT_ITS_WORDS:
            found += [("not translated", one) for one in untranslated(root)]
        if not found:
            return
        qtbot.wait(80)
    faults.extend(f"{name}: {sort}: {one}" for sort, one in found)


# --- the walk


class InBrackets(QTranslator):
    """A language in which every text of the program is the English one in brackets."""

    def translate(self, context, text, disambiguation=None, number=-1):
        if context != translation.CONTEXT or not text:
            return None  # an empty text would be taken for a translation
        return f"⟦{text.replace('%n', str(number)).replace('(s)', 's') if number >= 0 else text}⟧"

    def isEmpty(self):
        return False


def untranslated(root):
    """Latin letters outside of the brackets: words of the program that do not go through `tr`."""
    told = {}
    for widget in shown(root):
        for text in said_by(widget):
            bare = _MARKUP.sub(" ", _TYPED.sub(" ", text))
            while bare != (bare := _BRACKETS.sub("", bare)):
                pass
            if _WORD.search(_NAMES.sub("", bare)):
                told[f"{where(widget)}: {text[:80]!r}"] = None
    return list(told)


_TYPED = re.compile(r"white-space:pre'>[^<]*")  # examples of what she types
_MARKUP = re.compile(r"<[^>]*>|&nbsp;")
_BRACKETS = re.compile(r"⟦[^⟦⟧]*(?:⟧|$)")
_WORD = re.compile(r"[A-Za-z]{3,}")
#: Names of programs, models, keys, forms of files, what she types; and words that Qt translates itself.
_NAMES = re.compile(
    r"Fieldfare|Apache\S*|Qt\b|GNU|LGPL\S*|Ctrl|Shift|Alt|Esc|Del|Enter|Return|YYYY|[\w.]+_web_\w+|capitals|http\S*"
    r"|outlet:\S*|\b(?:Left|Right|Cancel|OK|Close|Press shortcut|January|February|March|[A-Z][a-z]{2}\.? \d{4})\b"
    r"|[/\\]\S+|CSV|SVG|PDF|PNG|Furnished"
)


def said_by(widget):
    """All that a widget shows or says of itself."""
    yield from (widget.toolTip(), widget.accessibleName())
    for name in ("text", "title", "placeholderText", "currentText"):
        told = getattr(widget, name, None)
        if callable(told) and not (isinstance(widget, QLineEdit) and name == "text"):
            yield str(told())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from in_model(widget.model())
    for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from (act.text().replace("&", "") for act in menu.actions())


def in_model(model):
    """What the first rows of a model say, and its headings."""
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(min(columns, 20)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(QModelIndex()), 12)):
            index = model.index(row, column, QModelIndex())
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                said = index.data(role)
                yield said if isinstance(said, str) else ""


#: Texts that are not the window's: the manual and the licences are English, and the report is for developers.
NOT_ITS_WORDS = ("manual", "about", "fault")


@pytest.fixture
def furnished(request, tmp_path):
    """What opens a window, in the language that is spoken then, on a notebook that has some of everything."""
    path = tmp_path / "Furnished.fieldfare"
    with Notebook.open(path, create=True) as book:
        furnish(book)

    def opened():
        window = request.getfixturevalue("window")
        assert window.open_path(path)
        return window

    return opened


@pytest.fixture
def speak(qapp):
    """Let the window speak a language."""
    brackets = InBrackets()

    def in_which(language):
        if language != "brackets":
            translation.install(language)
            return
        qapp.installTranslator(brackets)
        translation._installed.append(brackets)
        words.speak_with(words.Language(tr, str, lambda number, one: f"{number} ⟦{one}⟧"))

    yield in_which
    translation.remove()


@pytest.mark.parametrize(("colours", "size", "language"), [("light", SMALL, "brackets"), ("dark", SMALL, "de")])
def test_every_room_and_dialog(qtbot, furnished, speak, colours, size, language):
    speak(language)
    window, faults = furnished(), []
    theme.apply(colours)
    window.resize(*size)
    for name in rooms(qtbot, window):
        assert window.width() == size[0], name
        check(qtbot, name, window, faults, language)
    window.desk.show("reader")
    window.desk.choose_actors(1, 2)
    settle(qtbot, window)
    for name, open_it in dialogs(window).items():
        open_it()
        seen = sheet(qtbot, window)
        assert seen is not None, name
        seen.resize(min(seen.width(), size[0]), min(seen.height(), size[1]))
        settle(qtbot, window)
        if size == SMALL and (seen.width() > size[0] or seen.height() > size[1]):
            faults.append(f"{name}: larger than the screen: {seen.size().toTuple()}")
        check(qtbot, name, seen, faults, language)
        seen.close()
        qtbot.waitUntil(lambda: sheet(qtbot, window, wait=False) is None, timeout=20_000)
    window.close_notebook()
    check(qtbot, "welcome", window, faults, language)
    assert not faults, "\n" + "\n".join(dict.fromkeys(faults))
