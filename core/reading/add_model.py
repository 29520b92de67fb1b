"""Add a model from a folder or a wheel on disk: looked through, copied, tried, and only then put in its place.

Nothing is installed and no code of it is run or copied: of a spaCy pipeline only the data is taken.
"""

import lzma
import re
import secrets
import shutil
import zipfile
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO

from core.errors import Cancelled, UserError
from core.events import Progress
from core.jobs import Job
from core.model import Reading
from core.reading import installed
from core.reading.installed import Installed
from core.reading.processes import read_all

#: No model that reads on an ordinary computer is larger.
MOST_BYTES, MOST_FILES, MOST_RATIO = 2_000_000_000, 2_000, 60

#: Files that hold or may hold code are left where they are; a pipeline that needs them cannot be used.
_CODE = frozenset((".py", ".pyc", ".pyd", ".so", ".dll", ".dylib", ".exe", ".pkl", ".pickle", ".sh", ".bat", ".pth"))
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,80}")
_BLOCK = 1 << 20
_SAMPLE = "Anna Bee came from Paris."


def add_model(path: Path, *, stopping: Callable[[], bool] = lambda: False) -> Job[Installed]:
    """Copy the spaCy pipeline at `path` (a folder, `.whl` or `.zip`) to the user's models and try it.

    Raises UserError: not_found, no_model_inside, model_no_names, model_there, bomb, too_much_inside, outside_folder,
    damaged_file, encrypted_file, model_unusable, cannot_write, disk_full.
    """
    yield Progress("model", 0, 0, f"Looking into “{path.name}”")
    if not path.exists():
        raise UserError("not_found", path=path)
    home = installed.folder()
    draft = home / f".new-{secrets.token_hex(4)}"
    try:
        draft.mkdir(parents=True)
        for done, total in _unpack(path, draft) if path.is_file() else _copy(path, draft):
            yield Progress("model", done, total, "Copying")
        name, version = _looked_at(draft)
        place = home / f"{name}-{version}"
        if place.exists():
            raise UserError("model_there", name=name, version=version)
        yield Progress("model", 0, 0, f"Trying {name}")
        draft.replace(place)
        return _tried(installed.key_of(name, version), place, stopping)
    except OSError as error:
        raise UserError("cannot_write", path=home, reason=error.strerror or str(error)) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _looked_at(draft: Path) -> tuple[str, str]:
    """Name and version of the pipeline in `draft`, if it can be one that finds names."""
    said = installed.card(draft)
    if said is None:
        raise UserError("no_model_inside")
    name, version = installed.full_name(said), str(said.get("version") or "0")
    if not (_NAME.fullmatch(name) and _NAME.fullmatch(version)):
        raise UserError("no_model_inside")
    parts = said.get("pipeline")
    if not isinstance(parts, list) or not {"ner", "entity_ruler"}.intersection(map(str, parts)):
        raise UserError("model_no_names", name=name)
    return name, version


def _tried(key: str, place: Path, stopping: Callable[[], bool]) -> Installed:
    """Let a reading process read a sentence with the new model; take it away again when it cannot."""
    well = False
    try:
        for _, answer in read_all([(0, _SAMPLE, ())], model=key, processes=1, stop=stopping):
            if not isinstance(answer, Reading):
                raise UserError("model_unusable", name=place.name, reason=answer.rstrip("."))
            well = True
        if not well:
            raise Cancelled
        return installed.find(key)
    except RuntimeError as error:  # the process died of it
        raise UserError("model_unusable", name=place.name, reason="the reading process ended") from error
    finally:
        if not well:
            shutil.rmtree(place, ignore_errors=True)


# --- a folder


def _copy(folder: Path, draft: Path) -> Iterator[tuple[int, int]]:
    """Copy the data of the pipeline in `folder`; links are not followed."""
    root = _root(file.relative_to(folder).as_posix() for file in folder.rglob("config.cfg"))
    files = [file for file in (folder / root).rglob("*") if file.is_file() and not file.is_symlink()]
    wanted = [(file, file.relative_to(folder / root)) for file in files if _is_data(file.name)]
    _measure(len(wanted), sum(file.stat().st_size for file, _ in wanted))
    for number, (file, name) in enumerate(wanted):
        yield number, len(wanted)
        target = draft / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


# --- a wheel or archive


def _unpack(archive: Path, draft: Path) -> Iterator[tuple[int, int]]:
    """Take the data of the pipeline out of a wheel, never more than it says it holds."""
    try:
        with zipfile.ZipFile(archive) as opened:
            members = [one for one in opened.infolist() if not one.is_dir()]
            for one in members:
                _inside(one.filename)
            root = _root(one.filename for one in members if PurePosixPath(one.filename).name == "config.cfg")
            wanted = [one for one in members if _is_wanted(one, root)]
            _measure(len(wanted), sum(one.file_size for one in wanted), sum(one.compress_size for one in wanted))
            for number, one in enumerate(wanted):
                yield number, len(wanted)
                target = draft / PurePosixPath(one.filename).relative_to(root)
                target.parent.mkdir(parents=True, exist_ok=True)
                with opened.open(one) as source, target.open("xb") as sink:
                    _pour(source, sink, one.file_size)
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError) as error:
        raise UserError("damaged_file" if archive.suffix in (".whl", ".zip") else "no_model_inside") from error
    except RuntimeError as error:  # how zipfile says that a password is needed
        raise UserError("encrypted_file") from error


def _inside(name: str) -> None:
    """Refuse a name that leads out of the archive's own folder."""
    parts = PurePosixPath(name.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts or ":" in name or "\x00" in name:
        raise UserError("outside_folder", path=name)


def _is_wanted(member: zipfile.ZipInfo, root: PurePosixPath) -> bool:
    link = (member.external_attr >> 16) & 0o170000 == 0o120000
    return not link and PurePosixPath(member.filename).is_relative_to(root) and _is_data(member.filename)


def _pour(source: IO[bytes], sink: IO[bytes], size: int) -> None:
    left = size
    while block := source.read(_BLOCK):
        left -= len(block)
        if left < 0:
            raise UserError("damaged_file")
        sink.write(block)


# --- both


def _is_data(name: str) -> bool:
    return PurePosixPath(name).suffix.lower() not in _CODE


def _root(configs: Iterator[str]) -> PurePosixPath:
    """The folder that holds the pipeline: the one whose `config.cfg` lies least deep."""
    found = sorted((PurePosixPath(name) for name in configs), key=lambda name: (len(name.parts), str(name)))
    if not found:
        raise UserError("no_model_inside")
    return found[0].parent


def _measure(files: int, size: int, packed: int = 0) -> None:
    """Refuse what is too much to be a model, or unpacks to far more than it should."""
    if files > MOST_FILES or size > MOST_BYTES:
        raise UserError("too_much_inside", files=f"{MOST_FILES:,}", limit=MOST_BYTES // 1_000_000_000)
    if packed and size > _BLOCK and size > MOST_RATIO * packed:
        raise UserError("bomb", ratio=round(size / packed))
