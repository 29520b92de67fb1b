"""Which colour each actor has: that of its kind, of its community, or of her tag; and what the colours mean."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from ui.relations.network import GraphPalette, Node
from ui.theme import KIND_NAMES
from ui.translation import tr

Colouring = Literal["kind", "community", "tag"]

#: (colour, kind whose shape is meant, "" or one of MEASURES or SIDES, words)
Entry = tuple[str, str, str]
#: What is not told by shape or colour: the size of a sign, the thickness of a line.
MEASURES = ("mentions", "strength")
#: The lines of a comparison.
SIDES = ("one", "other", "both")


def tints(nodes: Sequence[Node], colors: GraphPalette, by: Colouring) -> list[str]:
    """A colour for each node; what is of no common tag or community is grey."""
    if by == "kind" or not colors.groups:
        return [colors.kinds.get(node.kind, colors.dim) for node in nodes]
    if by == "community":
        large = {number for number, _ in _communities(nodes, len(colors.groups))}
        return [colors.groups[node.group] if node.group in large else colors.link for node in nodes]
    number = {tag: index for index, tag in enumerate(_common_tags(nodes, len(colors.groups)))}
    return [next((colors.groups[number[tag]] for tag in node.tags if tag in number), colors.link) for node in nodes]


def _common_tags(nodes: Sequence[Node], most: int) -> list[str]:
    """The tags of most nodes, most common first, equal ones by name."""
    count = Counter(tag for node in nodes for tag in node.tags)
    return sorted(count, key=lambda tag: (-count[tag], tag.casefold()))[:most]


def legend(nodes: Sequence[Node], colors: GraphPalette, by: Colouring) -> list[Entry]:
    """What the shapes and colours of these nodes stand for."""
    kinds = [kind for kind in KIND_NAMES if any(node.kind == kind for node in nodes)]
    if by == "kind" or not colors.groups:
        return [(colors.kinds.get(kind, colors.dim), kind, tr(KIND_NAMES[kind])) for kind in kinds]
    shapes: list[Entry] = [(colors.dim, kind, tr(KIND_NAMES[kind])) for kind in kinds]
    meant = _tags_meant(nodes, colors) if by == "tag" else _communities_meant(nodes, colors)
    drab = colors.link in tints(nodes, colors, by)
    return shapes + meant + ([(colors.link, "", _drab(by, bool(meant)))] if drab else [])


def measures(colors: GraphPalette) -> list[Entry]:
    """What size and thickness stand for."""
    words = (tr("larger: more mentions"), tr("thicker: stronger"))
    return [(colors.dim, sign, said) for sign, said in zip(MEASURES, words, strict=True)]


def _drab(by: Colouring, any_colour: bool) -> str:
    if by == "community":
        return tr("Smaller communities")
    return tr("Other tags, or none") if any_colour else tr("Nobody here has a tag yet")


def _tags_meant(nodes: Sequence[Node], colors: GraphPalette) -> list[Entry]:
    return [(colors.groups[number], "", tag) for number, tag in enumerate(_common_tags(nodes, len(colors.groups)))]


def _communities_meant(nodes: Sequence[Node], colors: GraphPalette) -> list[Entry]:
    return [(colors.groups[number], "", name) for number, name in _communities(nodes, len(colors.groups))]


def _communities(nodes: Sequence[Node], most: int) -> list[tuple[int, str]]:
    """The communities of three and more, each called after its weightiest member."""
    members: dict[int, list[Node]] = {}
    for node in nodes:
        members.setdefault(node.group, []).append(node)
    found: list[tuple[int, str]] = []
    for number in sorted(members):
        if number < most and len(members[number]) > 2:
            first = max(members[number], key=lambda node: node.weight)
            found.append((number, tr("Around {0}").format(first.name)))
    return found
