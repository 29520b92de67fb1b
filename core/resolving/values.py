"""The values that go in and out of resolving."""

from dataclasses import dataclass
from typing import Literal

from core.model import Kind

Outcome = Literal["same", "likely", "possible", "different"]

#: A "same" below this holds only where nothing else in the notebook bears that surname.
SURE = 0.95

#: The reason of a pair such as "Supreme Court" and "U.S. Supreme Court".
HOLDS = "one name holds all words of the other"


@dataclass(frozen=True, slots=True)
class Comparison:
    """What two names say about being one actor.

    `confidence` (0 to 1) is in their being the same. `veto`: something in them speaks against it,
    as another given name does, and no likeness elsewhere may outweigh that.
    """

    outcome: Outcome
    confidence: float
    reasons: tuple[str, ...]
    veto: bool = False


def same(confidence: float, *reasons: str) -> Comparison:
    """Practically never wrong (below SURE: where nothing else bears the surname)."""
    return Comparison("same", confidence, reasons)


def likely(confidence: float, *reasons: str) -> Comparison:
    """Worth asking the analyst, more often right than wrong."""
    return Comparison("likely", confidence, reasons)


def possible(confidence: float, *reasons: str) -> Comparison:
    """Worth asking, more often wrong than right."""
    return Comparison("possible", confidence, reasons)


def different(*reasons: str) -> Comparison:
    """Nothing speaks for it."""
    return Comparison("different", 0.0, reasons)


def vetoed(*reasons: str) -> Comparison:
    """Something speaks against it."""
    return Comparison("different", 0.0, reasons, veto=True)


@dataclass(frozen=True, slots=True)
class Name:
    """An alias as resolving sees it. `articles`: the ids of the articles, or only how many they are."""

    alias: int
    text: str
    kind: Kind
    actor: int | None
    places: int  # number of mentions
    articles: frozenset[int] | int = 0


@dataclass(frozen=True, slots=True)
class Assignment:
    """Where an alias without an actor belongs.

    Either `actor` is the existing actor that it joins and `group` is 0; or `actor` is None and all
    aliases with the same `group` (from 1) make one new actor called `name`, of `kind`.
    """

    alias: int
    actor: int | None
    group: int
    name: str
    kind: Kind
    reason: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two actors (a < b) that may be one."""

    a: int
    b: int
    confidence: float
    reasons: tuple[str, ...]
