"""New names in bunches that do not bear on each other, so that each can be resolved by itself."""

from collections.abc import Generator, Iterable, Sequence

from core.resolving.number_keys import numbers, of_spelling
from core.resolving.values import Name


def bunches(names: Sequence[Name], size: int) -> Generator[list[Name], None, None]:
    """The names in lists of about `size`; those that share a key, or a chain of keys, are in one."""
    bunch: list[Name] = []
    for chain in _chains(names):
        if bunch and len(bunch) + len(chain) > size:
            yield bunch
            bunch = []
        bunch = [*bunch, *chain]
    if bunch:
        yield bunch


def _chains(names: Sequence[Name]) -> Iterable[list[Name]]:
    above: list[int] = list(range(len(names)))  # each name's way up to the first of its chain
    first: dict[int, int] = {}
    for index, name in enumerate(names):
        for key in numbers(name.text, name.kind) | of_spelling(name.text):
            _join(above, first.setdefault(key, index), index)
    chains: dict[int, list[Name]] = {}
    for index, name in enumerate(names):
        chains.setdefault(_top(above, index), []).append(name)
    return chains.values()


def _join(above: list[int], a: int, b: int) -> None:
    one, two = sorted((_top(above, a), _top(above, b)))
    above[two] = one


def _top(above: list[int], index: int) -> int:
    while above[index] != index:
        above[index] = above[above[index]]  # shorter for who comes next
        index = above[index]
    return index
