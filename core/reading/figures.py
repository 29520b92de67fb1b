"""The figures that were measured of models, as they are shown beside them."""

import tomllib
from dataclasses import dataclass

from core.paths import RESOURCES


@dataclass(frozen=True, slots=True)
class Figures:
    """What a model is for, and (what, what was measured) of it."""

    about: str
    licence: str
    measured: tuple[tuple[str, str], ...]


def figures(name: str, version: str) -> Figures | None:
    """What was measured of this version of a model, or None when it was not measured."""
    found = tomllib.loads((RESOURCES / "models" / "figures.toml").read_text(encoding="utf-8")).get(f"{name} {version}")
    if found is None:
        return None
    return Figures(found["about"], found["licence"], tuple((what, said) for what, said in found["figures"]))
