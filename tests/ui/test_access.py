"""Every window, room and dialog: what takes the keyboard has a name, no text is cut off at 200 %, all can be read."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QDialog, QLabel, QLineEdit, QWidget

from core.store import marks, reading_list, stories, tags, versions
from tests.ui.test_theme import contrast
from ui import theme
from ui.widgets.elided import ElidedLabel
from ui.workspace import ROOMS

#: What 200 % leaves of a screen of 1640 × 1040: the smallest window that there is.
SMALL = (820, 520)
ROOMY = (1360, 860)
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


# --- what is walked through


def settle(qtbot, window):
    qtbot.waitUntil(lambda: not window.bridge.jobs.busy, timeout=20_000)
    qtbot.wait(100)


def rooms(qtbot, window):
    """Every room with something in it."""
    window.desk.open_article(1)
    window.desk.choose_actors(1, 2)
    for view in ("reader", *ROOMS):
        window.desk.show(view)
        settle(qtbot, window)
        yield view
    window.desk.show("reader")
    window.desk.choose_relation(1, 2)
    settle(qtbot, window)
    yield "evidence"
    window.workspace.library.narrow((("outlet", "Post"), ("state", "read")))
    window.workspace.widen_library()
    settle(qtbot, window)
    yield "table"
    window.workspace.library.show_everything()
    window.workspace.widen_library()


def dialogs(window):
    """What opens each dialog, and the sheets that drop down."""
    work = window.workspace
    return {
        "manual": window.show_manual,
        "keys": window.show_keys,
        "about": window.show_about,
        "reports": window.show_report,
        "watched": window.intake.show_watched,
        "models": window.intake.show_models,
        "unplaced": window.show_unplaced,
        "quality": window.show_quality,
        "palette": work.open_palette,
        "catalogue": lambda: work.library.edit_catalogue([1]),
        "catalogue of several": lambda: work.library.edit_catalogue([1, 2]),
        "tags": lambda: work.library.tag([1, 2]),
        "trash": work.library.show_trash,
        "story": lambda: work.library.show_story(1),
        "versions": lambda: work.library.show_versions(2),
        "facets": work.library.open_facets,
        "merge": work.actors.merge_chosen,
        "sought": work.actors.show_sought,
    }


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


def check(qtbot, name, root, faults):
    """What is still laid out gets a second look."""
    for _ in range(10):
        found = [("no name", one) for one in nameless(root)] + [("cut off", one) for one in cut_off(root)]
        if not found:
            return
        qtbot.wait(80)
    faults.extend(f"{name}: {sort}: {one}" for sort, one in found)


@pytest.fixture
def furnished(opened):
    """The window on a notebook that has some of everything."""
    book = opened.bridge.notebook
    book.change("Tag", tags.add, "article", [1], "harbour")
    book.change("Join", stories.join, [1, 2])
    book.change("Version", versions.add, 2, 3)
    book.change("Read", reading_list.set_state, [1], "read")
    if hasattr(marks, "add"):
        book.change("Mark", marks.add, 1, 0, 7, 1)
    return opened


@pytest.mark.parametrize(("colours", "size"), [("light", SMALL), ("dark", ROOMY)])
def test_every_room_and_dialog(qtbot, furnished, colours, size):
    theme.apply(colours)
    window, faults = furnished, []
    window.resize(*size)
    for name in rooms(qtbot, window):
        assert window.width() == size[0], name
        check(qtbot, name, window, faults)
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
        check(qtbot, name, seen, faults)
        seen.close()
        qtbot.waitUntil(lambda: sheet(qtbot, window, wait=False) is None, timeout=20_000)
    window.close_notebook()
    check(qtbot, "welcome", window, faults)
    assert not faults, "\n" + "\n".join(dict.fromkeys(faults))


def sheet(qtbot, window, *, wait=True):
    """The dialog or sheet that has opened."""

    def found():
        tops = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
        return next((one for one in tops if isinstance(one, QDialog) or one.windowType() == Qt.WindowType.Popup), None)

    if wait:
        qtbot.waitUntil(lambda: found() is not None, timeout=20_000)
    return found()
