"""Relations and actors as the rows of tables and of CSV files: each number as it is shown."""

from collections.abc import Mapping
from typing import NamedTuple

from core.model import Kind
from core.relating.relations import Relations


class LinkRow(NamedTuple):
    """A link. `of_a` and `of_b`: in how many of `all_windows` each is named; the rest as in `Relations`.

    `expected`, `strength` and `npmi` can be reckoned from `windows`, `of_a`, `of_b` and `all_windows`; when
    neighbouring sentences are looked at also the reach of both is needed, see the manual.
    """

    a: str
    a_kind: Kind
    b: str
    b_kind: Kind
    windows: int
    articles: int
    stories: int
    outlets: int
    first: str | None
    last: str | None
    of_a: int
    of_b: int
    all_windows: int
    expected: float
    strength: float
    npmi: float | None
    label: str
    confirmed: bool
    a_id: int
    b_id: int


class ActorRow(NamedTuple):
    """An actor of the picture; degree, strength and betweenness as in `Ranking`."""

    name: str
    kind: Kind
    mentions: int
    degree: int
    strength: int
    betweenness: float | None
    id: int


def link_rows(
    found: Relations,
    total: int,
    named: Mapping[int, tuple[str, Kind]],
    labels: Mapping[tuple[int, int], str],
    confirmed: frozenset[tuple[int, int]],
) -> list[LinkRow]:
    """The links in their order. `total` is how many windows there are; `named` knows every actor of them."""
    return [
        LinkRow(
            *named[one.a], *named[one.b], one.windows, one.articles, one.stories, one.outlets, one.first, one.last,
            one.of_a, one.of_b, total, round(one.expected, 4), round(one.strength, 4),
            None if one.npmi is None else round(one.npmi, 4), labels.get((one.a, one.b), ""),
            (one.a, one.b) in confirmed, one.a, one.b,
        )
        for one in found
    ]  # fmt: skip
