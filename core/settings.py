"""The user's own settings: one table of what there is, one JSON file in the user's folder for settings."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import paths
from core.log import logger


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its key, what it is when nobody chose, and what it is for."""

    key: str
    default: Any
    help: str


SETTINGS: tuple[Setting, ...] = (
    Setting("recent", [], "The notebooks opened last, newest first."),
    Setting("folder", "", "The folder that was last chosen in a dialog, where the next one begins."),
    Setting("theme", "system", "Colours of the window: system, light or dark."),
    Setting("reader_size", 17, "Size of the letters in the reader, in pixels."),
    Setting("reader_family", "", "The type of the reader; empty for the first good one with serifs."),
    Setting("reader_measure", 70, "How many letters a line of the reader has at most."),
    Setting("reader_spacing", 100, "Space between the lines of the reader, in percent of the usual."),
    Setting("library_columns", ["outlet", "published"], "What the library says of an article beside its title."),
    Setting("keys", {}, "Shortcuts that she chose herself, by the name of the act; empty for none."),
    Setting("ui_language", "en", "The language of the window: en or de."),
    Setting("window", {}, "Where the window and its panes were when it was closed."),
    Setting("window_size", "sentence", "How near two actors must stand to be related: sentence, paragraph, article."),
    Setting("timeline", {}, "Whom the timeline showed last and in which unit, by notebook."),
    Setting("note_view", "write", "How notes are shown: write, read, both."),
    Setting("notes", {}, "Which list of notes or claims was in front and what narrowed it, by notebook."),
    Setting("report", {}, "What went into the last report, and its form."),
    Setting("places", {}, "The article and the actor looked at last, by notebook."),
)
_DEFAULTS = {setting.key: setting.default for setting in SETTINGS}
RECENT_LIMIT = 12
_NOTEBOOKS = 50  # of which it is known how she left them


def _file() -> Path:
    return paths.user_settings() / "settings.json"


def _stored() -> dict[str, Any]:
    try:
        found = json.loads(_file().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, ValueError) as error:
        logger.warning("settings.json cannot be read, defaults are used: %s", error)
        return {}
    return found if isinstance(found, dict) else {}


def get(key: str) -> Any:
    """The value of a setting. Raises KeyError for a key that is not in `SETTINGS`."""
    default = _DEFAULTS[key]
    value = _stored().get(key, default)
    return value if isinstance(value, type(default)) else default


def put(key: str, value: Any) -> None:
    """Keep a setting. The file is replaced whole, so that a crash leaves the old one or the new one."""
    if key not in _DEFAULTS:
        raise KeyError(key)
    before = _stored()
    stored, known = (json.dumps(one, ensure_ascii=False, indent=1) for one in (before | {key: value}, before))
    if key in before and stored == known:  # what is kept every half minute has seldom changed
        return
    draft = _file().with_suffix(".new")
    try:
        draft.write_text(stored, encoding="utf-8")
        draft.replace(_file())
    except OSError as error:
        logger.warning("the setting %s could not be kept: %s", key, error)


def of_notebook(key: str, path: Path) -> dict[str, Any]:
    """What a setting says of one notebook; whoever reads it looks whether it makes sense."""
    found = get(key).get(str(path.resolve()))
    return found if isinstance(found, dict) else {}


def put_of_notebook(key: str, path: Path, value: dict[str, Any]) -> None:
    """Keep what a setting says of one notebook; of many notebooks the last ones are known."""
    name = str(path.resolve())
    others = {other: known for other, known in get(key).items() if other != name}
    put(key, dict(list((others | {name: value}).items())[-_NOTEBOOKS:]))


def remember_notebook(path: Path) -> None:
    """Put a notebook first among the recent ones."""
    name = str(path.resolve())
    put("recent", [name, *(other for other in get("recent") if other != name)][:RECENT_LIMIT])


def recent_notebooks() -> list[Path]:
    """The notebooks opened last that are still there, newest first."""
    return [path for name in get("recent") if (path := Path(name)).is_file()]
