"""Every act of the menu: its words, its shortcut, and the method of the main window that does it."""

from dataclasses import dataclass
from operator import attrgetter

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from ui.translation import tr


@dataclass(frozen=True, slots=True)
class Act:
    """One entry of a menu. `does` names it and, unless `call` says otherwise, a method of the window.

    `call` is a path from the window to what is called, with a word for it after a colon if it needs one;
    `needs` says when the act is possible (see `NEEDS`). Acts that stand `under` the same title follow each other.
    """

    text: str
    does: str
    shortcut: str = ""
    needs: str = ""
    call: str = ""
    under: str = ""  # the title of the submenu in which it stands


LINE = None
Entry = Act | None | tuple[str, str]

#: What an act can need: an open notebook, one that can be changed, chosen articles, one or several chosen actors …
NEEDS = ("", "notebook", "writable", "article", "chosen", "actor", "one", "several", "undo", "redo", "back", "forward")

#: The menu bar. A pair (title, method) is a submenu that the method fills when it is opened.
MENUS: dict[str, tuple[Entry, ...]] = {
    "&File": (
        Act("&New notebook…", "new_notebook", "Ctrl+N"),
        Act("&Open notebook…", "open_notebook", "Ctrl+O"),
        ("Open &recent", "fill_recent"),
        Act("Open the &example", "open_example"),
        LINE,
        Act("&Import files…", "import_files", "Ctrl+I", "writable"),
        Act("Import a &folder…", "import_folder", "Ctrl+Shift+I", "writable"),
        Act("&Paste as article", "paste_article", "Ctrl+Shift+V", "writable"),
        Act("Read what is &unread", "read_unread", "", "writable", call="intake.go_on"),
        Act("&Look for new articles", "look_for_new", "F5", "writable"),
        Act("&Watched folders…", "show_watched", "", "notebook", call="intake.show_watched"),
        Act("Reports of i&mports…", "show_report", "", "notebook"),
        LINE,
        Act("Export &everything…", "export_bundle", "Ctrl+E", "notebook", under="E&xport"),
        Act("Export a &report…", "export_report", "Ctrl+Shift+R", "notebook", under="E&xport"),
        Act("Export all &marks…", "export_marks", "", "notebook", under="E&xport"),
        Act("Export selected &words…", "export_words", "", "notebook", under="E&xport"),
        LINE,
        Act("&Close notebook", "close_notebook", "Ctrl+W", "notebook"),
        Act("&Quit", "close", "Ctrl+Q"),
    ),
    "&Edit": (
        Act("&Undo", "undo", "Ctrl+Z", "undo"),
        Act("&Redo", "redo", "Ctrl+Shift+Z", "redo"),
        LINE,
        Act("Copy with &source", "copy_quote", "Ctrl+Shift+C", "notebook", call="workspace.reading.copy_with_source"),
        LINE,
        Act("New &note", "new_note", "Ctrl+Alt+N", "writable", call="workspace.door.begin_here"),
        Act("New c&laim", "new_claim", "Ctrl+Alt+J", "writable", call="workspace.door.state_claim"),
        Act("No&te on these words…", "note_here", "Ctrl+Shift+J", "writable", call="workspace.reading.take:note"),
        Act("Add these words to a &claim…", "claim_here", "Ctrl+J", "writable", call="workspace.reading.take:claim"),
        LINE,
        Act("All ta&gs…", "show_tags", "Ctrl+Shift+G", "notebook"),
    ),
    "&View": (
        Act("&Reader", "show_reader", "Ctrl+1", "notebook", call="desk.show:reader"),
        Act("R&elations", "show_relations", "Ctrl+2", "notebook", call="desk.show:relations"),
        Act("Re&view names", "show_review", "Ctrl+3", "notebook", call="desk.show:review"),
        Act("&Notes and claims", "show_notes", "Ctrl+4", "notebook", call="desk.show:notes"),
        Act("T&imeline", "show_timeline", "Ctrl+5", "notebook", call="desk.show:timeline"),
        Act("&Search", "show_search", "Ctrl+Shift+F", "notebook", call="workspace.focus_search"),
        Act("&Go to…", "go_to", "Ctrl+K", "notebook", call="workspace.open_palette"),
        LINE,
        Act("&Back", "go_back", "Alt+Left", "back", call="desk.back"),
        Act("&Forward", "go_forward", "Alt+Right", "forward", call="desk.forward"),
        LINE,
        Act("Filter &articles", "filter_articles", "Ctrl+L", "notebook", call="workspace.filter_articles"),
        Act("Filter a&ctors", "filter_actors", "Ctrl+Shift+L", "notebook", call="workspace.filter_actors"),
        Act("&Narrow the library…", "narrow", "Ctrl+Shift+N", "notebook", call="workspace.narrow_library"),
        Act("Library as a &table", "widen_library", "Ctrl+Shift+T", "notebook", call="workspace.widen_library"),
        Act("Next &mention", "next_mention", "F3", "notebook", call="workspace.reader.next_mention"),
        Act("&Previous mention", "previous_mention", "Shift+F3", "notebook", call="workspace.reader.previous_mention"),
        Act("Ne&xt article with the chosen", "next_article", "F4", "actor", call="workspace.reader.next_article"),
        Act(
            "Previous article with the chosen",
            "previous_article",
            "Shift+F4",
            "actor",
            call="workspace.reader.previous_article",
        ),
        Act("&Find in article", "find_in_article", "Ctrl+F", "notebook", call="workspace.reading.find_in_article"),
        Act("&Marks", "list_marks", "Ctrl+Shift+M", "notebook", call="workspace.reading.list_marks"),
        Act("Open beside", "open_beside", "Ctrl+Shift+B", "notebook", call="workspace.reading.open_again"),
        LINE,
        Act("Mo&dels…", "show_models", "", "notebook", call="intake.show_models"),
        LINE,
        Act("&Larger text", "larger", "Ctrl++", "notebook"),
        Act("&Smaller text", "smaller", "Ctrl+-", "notebook"),
        Act("&Usual text size", "usual_size", "Ctrl+0", "notebook"),
        ("&Colours", "fill_colours"),
        ("Lan&guage", "fill_languages"),
    ),
    "A&rticles": (
        Act("Edit &catalogue…", "edit_catalogue", "Ctrl+Shift+E", "article", call="workspace.library.edit_catalogue"),
        Act("T&ags…", "tag_articles", "Ctrl+T", "article", call="workspace.library.tag"),
        LINE,
        Act("Mark as &read", "mark_read", "Ctrl+D", "article", call="workspace.library.mark:read"),
        Act("Mark to &be read", "mark_to_read", "Ctrl+Shift+D", "article", call="workspace.library.mark:to read"),
        Act("Mark as &important", "mark_important", "Ctrl+B", "article", call="workspace.library.mark_important"),
        LINE,
        Act("Write to &files…", "export_articles", "", "chosen", call="workspace.library.export"),
        Act("Write as a bundle…", "export_part", "", "chosen", call="workspace.library.export_part"),
        LINE,
        Act("Move to &trash", "trash_articles", "", "article", call="workspace.library.trash_chosen"),
        Act("T&rash…", "show_trash", "", "notebook", call="workspace.library.show_trash"),
    ),
    "&Actors": (
        Act("&Merge…", "merge_actors", "Ctrl+M", "several", call="workspace.actors.merge_chosen"),
        Act("&Rename…", "rename_actor", "F2", "one", call="workspace.actors.rename_chosen"),
        ("Change &kind", "fill_kinds"),
        Act("&Split off a name…", "split_name", "", "one", call="workspace.actors.split_chosen_name"),
        Act("&Not a name", "refuse_actors", "Ctrl+Backspace", "actor", call="workspace.actors.refuse_chosen"),
        Act("&Confirm", "confirm_actors", "", "actor", call="workspace.actors.confirm_chosen"),
        Act("&Hide from relations", "hide_actors", "", "actor", call="workspace.actors.hide_chosen"),
        LINE,
        Act("&Open page", "show_actor", "Ctrl+Return", "notebook", call="workspace.actors.open_page"),
        Act("Names to &look for…", "show_sought", "", "notebook", call="workspace.actors.show_sought"),
        LINE,
        Act("Show in r&elations", "show_relations", "", "actor", call="desk.show:relations"),
        Act("Choose &nobody", "choose_nobody", "Esc", "actor", call="desk.choose_actors"),
        LINE,
        Act("&How good is this?…", "show_quality", "", "notebook"),
    ),
    "&Help": (
        Act("&Manual", "show_manual", "F1"),
        Act("&Keys…", "show_keys", "Ctrl+F1"),
        Act("&About Fieldfare", "show_about"),
    ),
}


def build(window: QMainWindow) -> dict[str, QAction]:
    """Fill the menu bar of `window`; give the actions by the name of their method (the first of each)."""
    actions: dict[str, QAction] = {}
    for title, entries in MENUS.items():
        menu = window.menuBar().addMenu(tr(title))
        menu.setToolTipsVisible(True)
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, Act):
                action = _action(window, _under(menu, entry.under), entry)
                actions.setdefault(entry.does, action)
            else:
                _submenu(window, menu, *entry)
    return actions


def _under(menu: QMenu, title: str) -> QMenu:
    """The submenu of this title, made at its first act; the menu itself for no title."""
    if not title:
        return menu
    last = menu.actions()[-1].menu() if menu.actions() else None
    if isinstance(last, QMenu) and last.objectName() == title:
        return last
    made = menu.addMenu(tr(title))
    made.setObjectName(title)
    return made


def _action(window: QMainWindow, menu: QMenu, act: Act) -> QAction:
    action = menu.addAction(tr(act.text))
    action.setObjectName(act.does)
    action.setData(act.needs)
    action.triggered.connect(lambda _=False: _run(window, act))
    return action


def _run(window: QMainWindow, act: Act) -> None:
    path, _, word = (act.call or act.does).partition(":")
    attrgetter(path)(window)(*([word] if word else []))


def twins(shortcut: str) -> list[QKeySequence]:
    """A second way to type some shortcuts, that other programs or keyboards have taught her."""
    also = {"Ctrl+Shift+Z": "Ctrl+Y", "Ctrl++": "Ctrl+="}
    return [QKeySequence(also[shortcut])] if shortcut in also else []


def _submenu(window: QMainWindow, menu: QMenu, title: str, fill: str) -> None:
    submenu = menu.addMenu(tr(title))
    submenu.aboutToShow.connect(lambda: (submenu.clear(), getattr(window, fill)(submenu)))
