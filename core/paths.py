"""Where things lie: the program's own data, the user's folders, and everything that the program writes."""

import contextlib
import os
import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from core.errors import UserError

#: The folder that holds `resources/`, in a checkout as in the frozen program.
ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
RESOURCES = ROOT / "resources"

#: The folder beside the program that makes it portable: once it is there, nothing is written elsewhere.
PORTABLE = "Fieldfare data"

#: Names the one folder for everything; tests and `--portable` set it, and reading processes inherit it.
VARIABLE = "FIELDFARE_HOME"


@dataclass(frozen=True, slots=True)
class Written:
    """One thing that the program writes: what, where, and what can be said about it."""

    what: str
    where: str
    note: str


def beside() -> Path:
    """The folder in which the user sees the program: that of the executable, the .app or the .AppImage."""
    if not getattr(sys, "frozen", False):
        return ROOT
    program = Path(os.environ.get("APPIMAGE") or sys.executable)
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    return bundle.parent


def home() -> Path | None:
    """The one folder for everything, when there is one; None when each thing goes where the system wants it."""
    override = os.environ.get(VARIABLE)
    if override:
        return Path(override)
    folder = beside() / PORTABLE
    return folder if folder.is_dir() else None


def make_portable() -> Path:
    """Keep everything in a folder beside the program from now on. Raises UserError(portable_read_only)."""
    folder = beside() / PORTABLE
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise UserError("portable_read_only", folder=str(folder.parent)) from error
    os.environ[VARIABLE] = str(folder)
    return folder


def user_data() -> Path:
    """The folder for what belongs to the user but to no notebook of hers."""
    return _made(home() or Path(platformdirs.user_data_dir("Fieldfare", appauthor=False)))


def user_settings() -> Path:
    """The folder for the settings."""
    return _made(home() or Path(platformdirs.user_config_dir("Fieldfare", appauthor=False)))


def user_log() -> Path:
    """The folder for the log."""
    return _made(home() or Path(platformdirs.user_log_dir("Fieldfare", appauthor=False)))


def _made(folder: Path) -> Path:
    with contextlib.suppress(OSError):  # whoever writes there is told, and says it
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def written() -> tuple[Written, ...]:
    """Everything that the program writes, and where on this computer."""
    data, settings, log = user_data(), user_settings(), user_log()
    return (
        Written("Notebooks", "where you put them", "one file each; while open, three small files lie beside it"),
        Written(
            "Settings",
            str(settings / "settings.json"),
            "window, colours, the notebooks opened last; beside it Qt notes how its file dialog looked",
        ),
        Written("Log", str(log / "fieldfare.log"), "three files of 500 kB at most; never the text of an article"),
        Written("The example", str(data / "Example.fieldfare"), "made when you open it; delete it as you like"),
        Written(
            "Copies", "beside a notebook", "of a notebook that an older release made, before it is brought up to date"
        ),
        Written("Added models", str(data / "models"), "only when you add one"),
        Written("Exports", "where you put them", "only when you ask for one"),
    )
