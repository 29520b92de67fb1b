"""What a file that holds other files, or points to them, may read beside itself, and how much in all.

The bounds hold for everything that one imported file leads to, however deep it is nested.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from core.errors import UserError

_DEPTH = 3  # an archive in a mail in an archive
_FILES = 20_000
_BYTES = 4 * 1024**3
LARGEST = 256 * 1024**2  # bytes of a single file


@dataclass(slots=True)
class Budget:
    """How much may still be read."""

    files: int = _FILES
    size: int = _BYTES

    def take(self, size: int) -> None:
        """Count a file of `size` bytes. Raises UserError `too_large`, `too_much_inside`."""
        if size > LARGEST:
            raise UserError("too_large", limit=LARGEST // 1024**2)
        self.files -= 1
        self.size -= size
        if self.files < 0 or self.size < 0:
            raise UserError("too_much_inside", files=_FILES, limit=_BYTES // 1024**3)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`beside` gives the bytes of a file by its path from the folder of the file that names it.

    It raises UserError `outside_folder`, `not_found`, `unreadable_file`, `too_large`.
    """

    beside: Callable[[str], bytes]
    budget: Budget = field(default_factory=Budget)
    depth: int = 0

    def deeper(self, beside: Callable[[str], bytes] | None = None) -> "Surroundings":
        """Those of a file within. Raises UserError `too_deep`."""
        if self.depth >= _DEPTH:
            raise UserError("too_deep", limit=_DEPTH)
        return replace(self, beside=beside or nothing_beside, depth=self.depth + 1)


def relative(name: str) -> PurePosixPath:
    """The path that `name`, written in a file, means below that file's folder.

    Raises UserError `outside_folder` when it is absolute or climbs out.
    """
    path = PurePosixPath(name.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in name[:2] or "\x00" in name or not path.parts:
        raise UserError("outside_folder", path=name[:200])
    return path


def inner(name: str) -> PurePosixPath | None:
    """As `relative`; None instead of an error."""
    try:
        return relative(name)
    except UserError:
        return None


def of_folder(folder: Path) -> Surroundings:
    """What a file in `folder` may read: the files there and below. A link that leads out is not followed."""
    budget = Budget()

    def beside(name: str) -> bytes:
        path = folder / relative(name)
        try:
            real = path.resolve()
            if not real.is_relative_to(folder.resolve()):
                raise UserError("outside_folder", path=name[:200])
            budget.take(real.stat().st_size)
            return real.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            raise UserError("not_found", path=name[:200]) from None
        except (OSError, RuntimeError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise UserError("unreadable_file", reason=str(reason).lower()) from None

    return Surroundings(beside, budget)


def nothing_beside(name: str) -> bytes:
    """For files that stand alone. Raises UserError `not_found`."""
    raise UserError("not_found", path=name[:200])
