"""Her answers to a question about names, each to be run as one step; why she decided so is kept with the step."""

from collections.abc import Iterable, Sequence

from sqlite_utils import Database

from core.model import Kind
from core.store import apart, decisions, history

Pair = tuple[int, int]


def same(
    db: Database, keep: int, others: Sequence[int], name: str | None = None, note: str = "", kind: Kind | None = None
) -> None:
    """These actors are one, under `name` and of `kind` when given. Alone, `keep` is confirmed as what it is."""
    if others:
        decisions.merge(db, keep, others, name)
    if kind is not None:
        decisions.set_kind(db, [keep], kind)
    history.explain(db, note)


def different(db: Database, pairs: Iterable[Pair], note: str = "") -> None:
    """These pairs are not one."""
    apart.say_apart(db, pairs, note)
    history.explain(db, note)


def different_kinds(db: Database, readings: Sequence[tuple[int, int]], note: str = "") -> None:
    """What a name is read as are different things; `readings`: (actor, alias), the one that keeps its actor first.

    A reading whose actor is taken becomes an actor of its own.
    """
    taken: list[int] = []
    for actor, alias in readings:
        taken.append(decisions.split(db, alias) if actor in taken else actor)
    pairs = [(a, b) for number, a in enumerate(taken) for b in taken[number + 1 :]]
    different(db, pairs, note)


def later(db: Database, pairs: Iterable[Pair], note: str = "") -> None:
    """Ask about these pairs last."""
    apart.put_off(db, pairs)
    history.explain(db, note)
