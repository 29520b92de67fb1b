"""What the tables beside the picture hold: links and actors as rows of values, sorted and filtered. No painting."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from core.model import Window
from core.relating.backbone import disparity
from core.relating.ranking import Ranking
from core.words import figure
from ui.relations.asking import names_of_sides
from ui.relations.network import Node
from ui.relations.picture import Picture
from ui.theme import KIND_NAMES
from ui.translation import tr

Value = str | int | float | None
#: What a row is of: one actor, or two.
Whom = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, what the head means, and how its values are written."""

    head: str
    tip: str = ""
    number: bool = True
    places: int = 0  # behind the point
    names: bool = False  # of actors: they get what room there is

    def write(self, value: Value) -> str:
        """The value as it is shown."""
        if value is None or (isinstance(value, float) and value != value):
            return "–"
        if isinstance(value, float):
            return f"{value:,.{self.places}f}"
        return figure(value) if isinstance(value, int) else value


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: what each row is of, and its values by column."""

    columns: Sequence[Column]
    whom: Sequence[Whom]
    values: Sequence[Sequence[Value]]


_WINDOWS: dict[Window, str] = {"sentence": "Sentences", "paragraph": "Paragraphs", "article": "Articles"}


def of_links(picture: Picture) -> Rows:
    """The links of a picture, strongest first."""
    names = {node.actor: node.name for node in picture.nodes}
    choices, answer = picture.filters.choices, picture.answer
    columns = [
        Column("Actor", number=False, names=True),
        Column("With", number=False, names=True),
        Column(_WINDOWS[choices.window], "How often both stand together"),
        Column("Articles", "In how many articles; one story told by several outlets in the same words counts once"),
        Column("Stories", "Articles that tell the same in the same words are one story"),
        Column("Outlets", "In how many outlets"),
        Column("First", "The first date", number=False),
        Column("Last", "The last date", number=False),
        Column("By chance", "How often both would stand together by chance alone", places=1),
        Column("Strength", "G²: how much this is beyond chance", places=1),
        Column("NPMI", "How much of what could be beyond chance is, from -1 to 1; nothing for fewer than 3", places=2),
        Column("Disparity", "How likely both actors have so large a share of their links here by chance", places=3),
    ]
    carries = disparity(picture.relations.a, picture.relations.b, picture.relations.windows.astype(np.float64))
    said = _said(picture)
    rows: list[list[Value]] = [
        [names[one.a], names[one.b], one.windows, one.articles, one.stories, one.outlets, one.first, one.last,
         one.expected, one.strength, one.npmi, share]
        for one, share in zip(picture.relations, carries.tolist(), strict=True)
    ]  # fmt: skip
    # Two columns never say the same: a story counts once unless she wants every copy, and so may the article itself.
    for number in ([] if choices.copies else [4]) + ([3] if choices.window == "article" else []):
        columns.pop(number)
        for row in rows:
            row.pop(number)
    whom = [(one.a, one.b) for one in picture.relations]
    if answer is not None and answer.sides:
        heads = names_of_sides(picture.filters.asked)
        columns[3:3] = [Column(head, tr("{0}: how often both stand together there").format(head)) for head in heads]
        rows = [[*row[:3], *answer.sides[pair][1:], *row[3:]] for row, pair in zip(rows, whom, strict=True)]
    if said:
        columns.insert(2, Column("Said", "What you said of them: ✓ for confirmed, and your words", number=False))
        rows = [[*row[:2], said.get(pair), *row[2:]] for row, pair in zip(rows, whom, strict=True)]
    return Rows(columns, whom, rows)


def _said(picture: Picture) -> dict[Whom, str]:
    """What she said of the links that are shown; the arrow points from the first actor of the row to the second."""
    found: dict[Whom, str] = {}
    for link in picture.links:
        arrow = {1: "→ ", -1: "← "}.get(link.way, "")
        words = ("✓" if (link.a, link.b) in picture.confirmed else "", arrow + link.label if link.label else "")
        if any(words):
            found[link.a, link.b] = " ".join(filter(None, words))
    return found


def of_actors(picture: Picture, ranks: Ranking) -> Rows:
    """The actors of a picture, those first that count most in it."""
    rank = {actor: number for number, actor in enumerate(ranks.actors.tolist())}
    columns = [
        Column("Actor", number=False, names=True),
        Column("Kind", number=False),
        Column("Links", "With how many others of the picture it is linked"),
        Column(_WINDOWS[picture.filters.choices.window], "Of all its links in the picture together"),
        Column("Between", "The share of the shortest ways between two others that lead by it, in per cent", places=1),
        Column("Mentions", "In all articles that count"),
    ]

    def row(node: Node) -> list[Value]:
        number = rank[node.actor]
        between = float(ranks.betweenness[number]) * 100
        degree, strength = int(ranks.degree[number]), int(ranks.strength[number])
        return [node.name, tr(KIND_NAMES[node.kind]), degree, strength, between, int(node.weight)]

    nodes = sorted(picture.nodes, key=lambda node: (-int(ranks.strength[rank[node.actor]]), node.name, node.actor))
    return Rows(columns, [(node.actor,) for node in nodes], [row(node) for node in nodes])


def order(rows: Rows, column: int | None, wanted: str, *, down: bool) -> list[int]:
    """The numbers of the rows in which every word of `wanted` stands, by the values of a column.

    Without a column they stay as they are. What has no value comes last either way; equal ones stay in their order.
    """
    words = wanted.casefold().split()
    kept = [number for number, row in enumerate(rows.values) if _holds(row, words)]
    if column is None:
        return kept
    has = [number for number in kept if not _is_nothing(rows.values[number][column])]
    key: Callable[[int], object] = lambda number: _sortable(rows.values[number][column])  # noqa: E731
    return sorted(has, key=key, reverse=down) + [number for number in kept if number not in set(has)]


def _holds(row: Sequence[Value], words: Sequence[str]) -> bool:
    text = " ".join(value.casefold() for value in row if isinstance(value, str))
    return all(word in text for word in words)


def _is_nothing(value: Value) -> bool:
    return value is None or (isinstance(value, float) and bool(np.isnan(value)))


def _sortable(value: Value) -> object:
    return value.casefold() if isinstance(value, str) else value
