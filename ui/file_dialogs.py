"""Where the dialogs for files begin, and what she chose in them."""

from pathlib import Path

from core import settings

SUFFIX = ".fieldfare"


def folder() -> Path:
    """Where the next dialog begins: where the last one ended, or at home."""
    last = Path(settings.get("folder"))
    return last if last.is_absolute() and last.is_dir() else Path.home()


def kept(path: Path) -> Path:
    """Remember the folder in which `path` was chosen; give `path`."""
    if str(path.parent) != settings.get("folder"):
        settings.put("folder", str(path.parent))
    return path


def with_suffix(path: Path) -> Path:
    """The path of a notebook, whether or not she wrote how it ends."""
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)
