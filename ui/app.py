"""Starting the window: arguments, application, theme, and the first notebook to show."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from core import paths, settings
from core.version import VERSION
from ui import theme, translation
from ui.collector import Collector
from ui.starting import Starting

if TYPE_CHECKING:
    from ui.main_window import MainWindow

#: Seconds that a thread at work may keep the ui thread waiting for the interpreter: nearly every call of Qt lets go of
#: it, and painting a list makes hundreds. Python's own five milliseconds would add up to what can be seen.
_SWITCH = 0.0005


def parser() -> argparse.ArgumentParser:
    """What the window's command line understands."""
    known = argparse.ArgumentParser(
        prog="fieldfare",
        description="An offline research notebook. Without a command: opens the window.",
        epilog="Commands: import, export, relations, evidence, search, actors, suggestions, check, self-check; "
        "each answers --help.",
    )
    known.add_argument("notebook", type=Path, nargs="?", metavar="NOTEBOOK", help="the notebook to open")
    known.add_argument("--example", action="store_true", help="open the example notebook")
    known.add_argument("--example-first", action="store_true", help="the example, unless a notebook was open before")
    known.add_argument("--read-only", action="store_true", help="open the notebook to read only")
    known.add_argument("--theme", choices=("system", "light", "dark"), help="colours for this run")
    known.add_argument("--portable", action="store_true", help="keep everything in a folder beside the program")
    known.add_argument("--debug", action="store_true", help="show the log on stderr")
    known.add_argument("--audit", action="store_true", help="show every socket and file that is opened")
    known.add_argument("--version", action="version", version=f"Fieldfare {VERSION}")
    return known


def run_window(argv: Sequence[str]) -> int:
    """Open the window and run until it is closed; give the exit status."""
    arguments = parser().parse_args(list(argv))
    application = _bare_application()
    theme.apply(arguments.theme)
    translation.install()
    theme.follow_system()
    starting = Starting()
    starting.show_now()
    window = _make_window(application, arguments)
    window.show()
    starting.close()
    QTimer.singleShot(0, lambda: _first(window, arguments))
    return application.exec()


def _make_window(application: QApplication, arguments: argparse.Namespace) -> "MainWindow":
    """The window with its log and its net for crashes; they are imported only when something can be seen already."""
    from core import log
    from ui.errors import CrashHook
    from ui.main_window import MainWindow
    from ui.opener import Opener

    make_application()
    log.to_file()
    if arguments.debug:
        log.to_stderr()
    hook = CrashHook(application)
    hook.install()
    window = MainWindow()
    hook.crashed.connect(window.crashed)
    application.installEventFilter(Opener(window.open_path, application))
    return window


def refuse(sentence: str) -> None:
    """Say why the program does not start."""
    application = make_application()
    theme.apply(None)
    box = QMessageBox(QMessageBox.Icon.Warning, "Fieldfare", sentence)
    box.finished.connect(application.quit)
    box.open()
    application.exec()


def make_application() -> QApplication:
    """The one application object, with its collector of garbage."""
    application = _bare_application()
    if application.findChild(Collector) is None:
        Collector(application)
    return application


def _bare_application() -> QApplication:
    """Without the collector, which wants to come after everything is imported: that need not be looked through."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Fieldfare")
    application.setApplicationVersion(VERSION)
    application.setDesktopFileName("fieldfare")
    # Qt's own file dialog keeps its view in a file of its own: beside our settings, not elsewhere
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(paths.user_settings()))
    sys.setswitchinterval(_SWITCH)
    return application


def _first(window: "MainWindow", arguments: argparse.Namespace) -> None:
    """The notebook that was asked for, else the last one, else the welcome screen."""
    recent = settings.recent_notebooks()
    if arguments.notebook is not None:
        window.open_path(arguments.notebook, read_only=arguments.read_only)
    elif arguments.example or (arguments.example_first and not recent):
        window.open_example()
    elif recent:
        window.open_path(recent[0])
