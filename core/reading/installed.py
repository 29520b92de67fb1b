"""The models on this computer: the one that ships, and those that the user added to her own folder."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core import paths
from core.errors import UserError
from core.reading import spacy_model
from core.reading.model import Model

_ADDED = "added/"
SHIPPED = "spacy"


@dataclass(frozen=True, slots=True)
class Installed:
    """A model that can be used. `size` is in bytes."""

    key: str
    name: str
    version: str
    languages: tuple[str, ...]
    size: int
    folder: Path
    about: Mapping[str, str]  # “description”, “author”, “license” as its own card states them

    @property
    def added(self) -> bool:
        return is_added(self.key)


def folder() -> Path:
    """Where added models lie; it may not be there yet."""
    return paths.user_data() / "models"


def is_added(key: str) -> bool:
    """Does this key name a model that the user has added?"""
    return key.startswith(_ADDED)


def key_of(name: str, version: str) -> str:
    """The key of an added model."""
    return f"{_ADDED}{name}-{version}"


def installed() -> list[Installed]:
    """Every model there is: the one that ships first, then those that were added, by name."""
    found = [one for one in (_shipped(),) if one]
    if folder().is_dir():
        places = sorted(place for place in folder().iterdir() if place.is_dir() and not place.name.startswith("."))
        found += [one for place in places if (one := _read(f"{_ADDED}{place.name}", place))]
    return found


def find(key: str) -> Installed:
    """The added model with this key. Raises UserError(model_missing)."""
    found = next((one for one in installed() if one.key == key), None)
    if found is None:
        raise UserError("model_missing", reason=f"“{key.removeprefix(_ADDED)}” is not among the models here")
    return found


def load(key: str) -> Model:
    """Load an added model. Raises UserError(model_missing, model_unusable)."""
    found = find(key)
    return spacy_model.load_folder(found.folder, found.name, found.version, found.languages)


def remove(key: str) -> None:
    """Delete the files of an added model; what it read stays. Raises UserError(model_missing, cannot_write)."""
    found = find(key)
    try:
        shutil.rmtree(found.folder)
    except OSError as error:
        raise UserError("cannot_write", path=found.folder.name, reason=error.strerror or str(error)) from error


def card(place: Path) -> Mapping[str, Any] | None:
    """What the pipeline in this folder says of itself (`meta.json`), or None when that is no pipeline."""
    try:
        found = json.loads((place / "meta.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) and (place / "config.cfg").is_file() else None


def full_name(said: Mapping[str, Any]) -> str:
    """“en_core_web_md” of a pipeline's card."""
    language, name = str(said.get("lang") or "xx"), str(said.get("name") or "model")
    return name if name.startswith(f"{language}_") else f"{language}_{name}"


def size(place: Path) -> int:
    """How many bytes the files of a folder have."""
    return sum(file.stat().st_size for file in place.rglob("*") if file.is_file())


def _shipped() -> Installed | None:
    try:
        return _read(SHIPPED, spacy_model.find())
    except UserError:
        return None


def _read(key: str, place: Path) -> Installed | None:
    said = card(place)
    if said is None:
        return None
    about = {name: str(said[name]) for name in ("description", "author", "license") if said.get(name)}
    language = str(said.get("lang") or "xx")
    return Installed(key, full_name(said), str(said.get("version") or "0"), (language,), size(place), place, about)
