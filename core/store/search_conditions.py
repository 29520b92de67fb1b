"""What can be asked of articles, as plain values, and the SQL for it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

Values = list[object]


@dataclass(frozen=True, slots=True)
class Text:
    """The full-text index finds it: `expression` is FTS5's own language, made only of quoted words."""

    expression: str


@dataclass(frozen=True, slots=True)
class Outlets:
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Published:
    """From the first to the last day; a year or month stands for all its days, None for no end."""

    since: str | None
    until: str | None


@dataclass(frozen=True, slots=True)
class Tagged:
    """The article, or a mark in it, has one of these tags (by number)."""

    tags: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """One of these actors has a place in it."""

    actors: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NamingKind:
    """An actor of one of these kinds has a place in it."""

    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Beginning:
    """A word of the title begins with this one letter."""

    letter: str


@dataclass(frozen=True, slots=True)
class AllOf:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class AnyOf:
    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Without:
    part: "Condition"


Condition = Text | Outlets | Published | Tagged | Naming | NamingKind | Beginning | AllOf | AnyOf | Without


def sql(condition: Condition, number: str, index: str = "article_index") -> tuple[str, Values]:
    """A condition on the article whose number the SQL expression `number` gives, and the values for its marks.

    With another `index`, only conditions on text make sense.
    """
    if isinstance(condition, AllOf | AnyOf):
        return _joined(condition.parts, " AND " if isinstance(condition, AllOf) else " OR ", number, index)
    if isinstance(condition, Without):
        inner, values = sql(condition.part, number, index)
        return f"NOT {inner}", values
    if isinstance(condition, Text):
        return f"({number} IN (SELECT rowid FROM {index} WHERE {index} MATCH ?))", [condition.expression]
    if isinstance(condition, NamingKind):
        return _naming_kind(condition, number)
    inner, values = _single(condition)
    return f"({number} IN ({inner}))", values


def _joined(parts: Sequence[Condition], word: str, number: str, index: str) -> tuple[str, Values]:
    # What has to be looked up article by article comes last.
    made = [sql(part, number, index) for part in sorted(parts, key=lambda part: isinstance(part, NamingKind))]
    values = [value for _, more in made for value in more]
    return f"({word.join(text for text, _ in made)})", values


def _single(condition: Condition) -> tuple[str, Values]:
    """A question for the numbers of all articles that fit."""
    if isinstance(condition, Outlets):
        return f"SELECT id FROM article WHERE outlet IN ({_each(condition.names)})", list(condition.names)
    if isinstance(condition, Published):
        return _published(condition)
    if isinstance(condition, Tagged):
        among = f"tag IN ({_each(condition.tags)})"
        return (
            f"SELECT id FROM tagged WHERE what = 'article' AND {among} UNION SELECT mark.article FROM tagged"
            f" CROSS JOIN mark ON mark.id = tagged.id WHERE what = 'mark' AND {among}"
        ), [*condition.tags, *condition.tags]
    if isinstance(condition, Naming):
        return f"SELECT article FROM place WHERE actor IN ({_each(condition.actors)})", list(condition.actors)
    assert isinstance(condition, Beginning)
    return _beginning(condition.letter)


def _published(condition: Published) -> tuple[str, Values]:
    """Dates are compared as text: "2023-06~" comes behind every day of that month."""
    until = None if condition.until is None else f"{condition.until}~"
    ends = [(">=", condition.since), ("<=", until)]
    parts = [f"published {sign} ?" for sign, end in ends if end is not None]
    return f"SELECT id FROM article WHERE {' AND '.join(parts) or '1'}", [end for _, end in ends if end is not None]


def _naming_kind(condition: NamingKind, number: str) -> tuple[str, Values]:
    """Most articles name somebody of a kind early on, so each is looked at until one is met."""
    return (
        "EXISTS (SELECT 1 FROM mention CROSS JOIN alias ON alias.id = mention.alias"
        f" CROSS JOIN actor ON actor.id = alias.actor WHERE mention.article = {number}"
        f" AND actor.kind IN ({_each(condition.kinds)})"
        " AND NOT EXISTS (SELECT 1 FROM refused WHERE refused.text = mention.text))"
    ), list(condition.kinds)


def _beginning(letter: str) -> tuple[str, Values]:
    """SQLite knows upper and lower case of Latin letters only."""
    title = "COALESCE(title, file, 'Untitled')"
    likes = [like for one in dict.fromkeys((letter.lower(), letter.upper())) for like in (f"{one}%", f"% {one}%")]
    return f"SELECT id FROM article WHERE {' OR '.join([f'{title} LIKE ?'] * len(likes))}", list(likes)


def _each(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def as_json(numbers: Sequence[int]) -> str:
    """Numbers for `json_each`."""
    return json.dumps(list(numbers))
