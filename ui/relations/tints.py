"""Which colour each actor has: that of its kind, of its community, or of her tag; and what the colours mean."""

from collections import Counter
from collections.abc import Sequence
from typing import Literal

from ui.relations.network import GraphPalette, Node
from ui.theme import KIND_NAMES

Colouring = Literal["kind", "community", "tag"]

#: (colour, kind whose shape is meant or "", words)
Entry = tuple[str, str, str]


def tints(nodes: Sequence[Node], colors: GraphPalette, by: Colouring) -> list[str]:
    """A colour for each node; what is of no common tag or community is grey."""
    if by == "kind" or not colors.groups:
        return [colors.kinds.get(node.kind, colors.dim) for node in nodes]
    if by == "community":
        return [_group(node.group, colors) for node in nodes]
    number = {tag: index for index, tag in enumerate(_common_tags(nodes, len(colors.groups)))}
    return [next((colors.groups[number[tag]] for tag in node.tags if tag in number), colors.link) for node in nodes]


def _group(number: int, colors: GraphPalette) -> str:
    return colors.groups[number] if number < len(colors.groups) else colors.link


def _common_tags(nodes: Sequence[Node], most: int) -> list[str]:
    """The tags of most nodes, most common first, equal ones by name."""
    count = Counter(tag for node in nodes for tag in node.tags)
    return sorted(count, key=lambda tag: (-count[tag], tag.casefold()))[:most]


def legend(nodes: Sequence[Node], colors: GraphPalette, by: Colouring) -> list[Entry]:
    """What the shapes and colours of these nodes stand for."""
    kinds = [kind for kind in KIND_NAMES if any(node.kind == kind for node in nodes)]
    if by == "kind" or not colors.groups:
        return [(colors.kinds.get(kind, colors.dim), kind, KIND_NAMES[kind]) for kind in kinds]
    shapes: list[Entry] = [(colors.dim, kind, KIND_NAMES[kind]) for kind in kinds]
    if by == "tag":
        tags = _common_tags(nodes, len(colors.groups))
        return shapes + [(colors.groups[number], "", tag) for number, tag in enumerate(tags)]
    return shapes + [(_group(number, colors), "", name) for number, name in _communities(nodes, len(colors.groups))]


def _communities(nodes: Sequence[Node], most: int) -> list[tuple[int, str]]:
    """The communities of three and more, each called after its weightiest member."""
    members: dict[int, list[Node]] = {}
    for node in nodes:
        members.setdefault(node.group, []).append(node)
    found: list[tuple[int, str]] = []
    for number in sorted(members):
        if number < most and len(members[number]) > 2:
            first = max(members[number], key=lambda node: node.weight)
            found.append((number, f"Around {first.name}"))
    return found
