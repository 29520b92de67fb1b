"""Questions that are put to the whole network, and the links that answer them. Plain values, on an asking thread."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any, Literal

from core.relating.choices import Choices
from core.relating.compare import SIDES, Side, among_weightiest, compare, telling
from core.relating.ego import common, ego, in_common
from core.relating.paths import Path, along, paths
from core.relating.tally import Tally
from core.words import figure
from ui.relations.network import Link
from ui.relations.stops import Stop
from ui.translation import tr

What = Literal["", "around", "path", "common", "outlets", "dates"]
Pair = tuple[int, int]
#: More paths than these are no answer any more.
PATHS = 5


@dataclass(frozen=True, slots=True)
class Asked:
    """What she wants to know; nothing at first.

    `around`: what stands around `actors`, up to `depth` links away. `path`: how the first of `actors` is connected
    with the second. `common`: whom `actors` have in common. `outlets`: what outlet `one` says, and `other` does not.
    `dates`: what was before the day `one` (YYYY-MM-DD), and what since.
    """

    what: What = ""
    actors: tuple[int, ...] = ()
    depth: int = 1
    one: str = ""
    other: str = ""

    def __bool__(self) -> bool:
        return bool(self.what)


@dataclass(frozen=True, slots=True)
class Answer:
    """The links to be shown, on which side of a comparison each stands and with how many windows, and the paths."""

    chosen: Tally
    sides: dict[Pair, tuple[Side, int, int]] = field(default_factory=dict)
    paths: tuple[Path, ...] = ()
    shared: int = 0  # whom the chosen have in common, also those for whom there is no room


def narrowed(choices: Choices, asked: Asked) -> Choices:
    """What is counted at all: of two outlets that are compared both, and nothing else."""
    return replace(choices, outlets=(asked.one, asked.other)) if asked.what == "outlets" else choices


def sides_of(choices: Choices, asked: Asked) -> tuple[Choices, Choices]:
    """The two views that are compared. Raises ValueError when `one` is no day."""
    if asked.what == "outlets":
        return replace(choices, outlets=(asked.one,)), replace(choices, outlets=(asked.other,))
    before = (date.fromisoformat(asked.one) - timedelta(days=1)).isoformat()
    since, until = choices.since, choices.until
    return (
        replace(choices, until=min(until, before) if until else before),
        replace(choices, since=max(since, asked.one) if since else asked.one),
    )


def answer(
    passing: Tally, choices: Choices, asked: Asked, stop: Stop, minimum: int, count: Callable[[Choices], Tally]
) -> Answer:
    """Choose links of `passing`, at most as many as the stop has. `count` gives every pair of a view, chance or not."""
    most = stop.links
    if asked.what == "around":
        return Answer(ego(passing, asked.actors, asked.depth, most))
    if asked.what == "common":
        return Answer(in_common(passing, asked.actors, most), shared=len(common(passing, asked.actors)))
    if asked.what == "path":
        found = paths(passing, *asked.actors[:2], PATHS) if len(asked.actors) > 1 else []
        return Answer(passing.take(along(passing, found)).strongest(most), paths=tuple(found))
    one, other = (count(view) for view in sides_of(choices, asked))
    compared = telling(among_weightiest(compare(passing, one, other, minimum), stop.actors), most)
    pairs = zip(compared.whole.a.tolist(), compared.whole.b.tolist(), strict=True)
    told = zip(compared.side.tolist(), compared.one.tolist(), compared.other.tolist(), strict=True)
    return Answer(compared.whole, {pair: (SIDES[side], *rest) for pair, (side, *rest) in zip(pairs, told, strict=True)})


def with_side(link: Link, answered: Answer, asked: Asked) -> Link:
    """The link with its side of the comparison, told also in its tip."""
    side, one, other = answered.sides[link.a, link.b]
    here, there = names_of_sides(asked)
    return replace(link, side=side, tip=f"{link.tip}\n{here}: {figure(one)} · {there}: {figure(other)}")


def names_of_sides(asked: Asked) -> tuple[str, str]:
    """What the two views that are compared are called."""
    if asked.what == "dates":
        return tr("Before {0}").format(asked.one), tr("Since {0}").format(asked.one)
    return asked.one, asked.other


def to_values(asked: Asked) -> dict[str, Any]:
    """For a saved view."""
    return {
        "what": asked.what,
        "actors": list(asked.actors),
        "depth": asked.depth,
        "one": asked.one,
        "other": asked.other,
    }


def from_values(values: dict[str, Any]) -> Asked:
    """What `to_values` gave; nothing where it cannot be understood."""
    what, whom = values.get("what"), values.get("actors")
    if what not in ("around", "path", "common", "outlets", "dates") or not isinstance(whom, list):
        return Asked()
    actors = tuple(one for one in whom if isinstance(one, int))
    needed = {"around": 1, "path": 2, "common": 2}.get(what, 0)
    one, other = str(values.get("one", "")), str(values.get("other", ""))
    if len(actors) < needed or (what == "dates" and not is_day(one)) or (what == "outlets" and not (one and other)):
        return Asked()
    return Asked(what, actors, 2 if values.get("depth") == 2 else 1, one, other)


def is_day(text: str) -> bool:
    """Is it a date as 2022-02-24?"""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
