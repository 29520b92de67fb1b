"""ZIP archives of importable files, opened without trust: nothing is ever unpacked to the disk.

Members come in natural order, as those of a folder do. The bounds are those of `surroundings.py`, for all that is
inside together, and a ratio between packed and unpacked size.
"""

import io
import lzma
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

from core.errors import UserError
from core.importing.importer import Failure
from core.importing.members import wanted
from core.importing.package import has_part, is_package, mimetype
from core.importing.surroundings import Surroundings, nothing_beside, relative
from core.importing.within import read_within
from core.model import Draft

_RATIO = 200  # times; text packs 3 to 10 times, a table of repetitions 100
_FREE = 10 * 1024**2  # bytes that a member may unpack to, whatever the ratio
_FREE_IN_ALL = 10 * _FREE
_ENCRYPTED = 0x1
_LINK = 0o120000
_BROKEN = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, OSError, ValueError, NotImplementedError, IndexError,
    OverflowError,
)  # fmt: skip


class Archive:
    """All that can be imported in it, each as if it were a file of its own."""

    name = "ZIP archive"
    suffixes: tuple[str, ...] = (".zip",)

    def recognises(self, data: bytes) -> bool:
        """A ZIP file that is no document of an office program, no book and no program."""
        if not is_package(data) or mimetype(data):
            return False
        return not any(has_part(data, name) for name in ("[Content_Types].xml", "META-INF/MANIFEST.MF"))

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`. Raises UserError: damaged_file, encrypted_file, too_much_inside, no_text."""
        yield from self.read_within(path, data, Surroundings(nothing_beside))

    def read_within(self, path: Path, data: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
        """As `read`; members count against the budget of `around`."""
        try:
            file = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN:
            raise UserError("damaged_file") from None
        with file:
            yield from _Members(file, around).articles(path.name)


class _Members:
    """The members of an open archive that may be read."""

    def __init__(self, file: zipfile.ZipFile, around: Surroundings) -> None:
        self._file, self._around = file, around
        self._refused: list[Failure] = []
        self._members: dict[str, zipfile.ZipInfo] = {}
        for member in file.infolist():
            self._sort(member)
        unpacked = sum(member.file_size for member in self._members.values())
        if unpacked > max(_FREE_IN_ALL, _RATIO * sum(member.compress_size for member in self._members.values())):
            raise UserError("bomb", ratio=_RATIO)
        if self._members and all(member.flag_bits & _ENCRYPTED for member in self._members.values()):
            raise UserError("encrypted_file")

    def _sort(self, member: zipfile.ZipInfo) -> None:
        if member.is_dir() or (member.external_attr >> 16) & 0o170000 == _LINK:
            return
        try:
            self._members[relative(member.filename).as_posix()] = member
        except UserError as error:
            self._refused.append(Failure(member.filename[:200], error))

    def articles(self, holder: str) -> Iterator[Draft | Failure]:
        yield from self._refused
        found = bool(self._refused)
        for name in wanted(list(self._members), self.read):
            found = True
            try:
                data = self.read(name)
            except UserError as error:
                yield Failure(name, error)
                if error.code == "too_much_inside":
                    return
                continue
            yield from read_within(holder, Path(name), data, self._around, self._beside(name))
        if not found:
            raise UserError("no_text")

    def read(self, name: str) -> bytes:
        """The bytes of a member. Raises UserError: not_found, encrypted_file, bomb, damaged_file and the budget's."""
        member = self._members.get(name)
        if member is None:
            raise UserError("not_found", path=name[:200])
        if member.flag_bits & _ENCRYPTED:
            raise UserError("encrypted_file")
        if member.file_size > max(_FREE, _RATIO * member.compress_size):
            raise UserError("bomb", ratio=_RATIO)
        self._around.budget.take(member.file_size)
        try:
            with self._file.open(member) as opened:
                return opened.read(member.file_size)
        except _BROKEN:
            raise UserError("damaged_file") from None

    def _beside(self, name: str) -> Callable[[str], bytes]:
        """How a catalogue among the members reads the files that it points to."""
        folder = PurePosixPath(name).parent
        return lambda other: self.read((folder / relative(other)).as_posix())
