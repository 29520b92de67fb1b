"""Which persons named in one article are the same: surnames, given names and spellings of full names."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import lru_cache

from core.reading.persons import KEPT, PARTICLES, is_title
from core.reading.spelling import sound

Tokens = tuple[str, ...]

#: A surname used more often than this before the first full name that has it is known without it.
SURELY_KNOWN = 4

_SUFFIXES = frozenset(["jr", "sr", "ii", "iii", "iv"])


@lru_cache(maxsize=20_000)
def tokens(name: str) -> Tokens:
    """The parts of a name that tell persons apart, as sounds; an initial is one letter."""
    parts = [part.rstrip(".,") for part in name.split()]
    parts = [part for part in parts if part.lower() not in _SUFFIXES] or parts
    before = (p for p in parts[:-1] if p.lower() not in PARTICLES and p.lower() not in KEPT and not is_title(p))
    kept = [*before, *parts[-1:]]
    return tuple(_part(part) for part in kept)


def _part(part: str) -> str:
    bare = part[3:] if part[:3].lower() in ("al-", "el-") else part
    heard = sound(bare)
    return heard if len(heard) > 1 or len(bare) == 1 else bare.lower()


def fullest(places: Mapping[str, Sequence[int]], relatives: Collection[str] = ()) -> dict[str, str]:
    """Every person's name as written in an article → the fullest form of it there.

    `places` says where each is written, in the order of the text. A name that could be two persons
    stays itself, and so does a surname that stood alone before the full name of one of the `relatives`.
    """
    counts = {name: len(where) for name, where in places.items()}
    groups = _groups(counts)
    best = {name: _best(group, counts) for group in groups for name in group}
    short = [name for name in counts if name not in best]
    by_part = _by_part(groups)
    for name in short:
        group = _owner(tokens(name), by_part)
        if group:
            known = 0 if any(full in relatives for full in group) else SURELY_KNOWN
            group = None if _too_late(places[name], [places[full][0] for full in group], known) else group
        best[name] = _best(group, counts) if group else name
    return best | _alike({name: best[name] for name in short if best[name] == name}, counts)


def _groups(counts: Mapping[str, int]) -> list[list[str]]:
    """Full names, those of one person together; the fullest and most frequent lead."""
    full = [name for name in counts if len(tokens(name)) > 1]
    full.sort(key=lambda name: (-_weight(name), -counts[name]))
    groups: list[list[str]] = []
    index: defaultdict[str, list[int]] = defaultdict(list)
    for name in full:
        near = dict.fromkeys(i for part in _anchors(name) for i in index[part])
        matching = [i for i in near if any(same(name, other) for other in groups[i])]
        if len(matching) == 1:
            groups[matching[0]].append(name)
            number = matching[0]
        else:
            groups.append([name])
            number = len(groups) - 1
        for part in _anchors(name):
            if number not in index[part]:
                index[part].append(number)
    return groups


def _anchors(name: str) -> set[str]:
    """Keys of which two names of one person share at least one."""
    return {*tokens(name), "".join(tokens(name))}


def same(a: str, b: str) -> bool:
    """Are two full names of one article one person's? Another given name or initial is a veto."""
    few, many = sorted((tokens(a), tokens(b)), key=len)
    if "".join(few) == "".join(many) or sorted(few) == sorted(many):
        return True
    if 1 < len(few) < len(many) and _inside(few, many):
        return True
    if few[-1:] != many[-1:]:
        return False
    return all(map(_agree, few[:1], many[:1])) and _in_order(few[1:-1], many[1:-1])


def _agree(one: str, two: str) -> bool:
    """Equal, or one is the initial of the other."""
    return one == two or (min(len(one), len(two)) == 1 and one[0] == two[0])


def _in_order(few: Tokens, many: Tokens) -> bool:
    """Does each middle name of the shorter list agree with one of the longer, in order?"""
    if len(few) > len(many):
        few, many = many, few
    rest = iter(many)
    return all(any(_agree(name, other) for other in rest) for name in few)


def _inside(few: Tokens, many: Tokens) -> bool:
    return any(many[i : i + len(few)] == few for i in range(len(many) - len(few) + 1))


def _by_part(groups: Sequence[list[str]]) -> dict[str, list[tuple[int, list[str]]]]:
    """Part of a name → the persons that have it, with 0 when it is a surname there and 1 when a given name."""
    ranked: defaultdict[str, dict[int, int]] = defaultdict(dict)
    for number, group in enumerate(groups):
        for name in group:
            parts = tokens(name)
            for place, part in enumerate(parts):
                rank = 0 if place == len(parts) - 1 else 1
                ranked[part][number] = min(rank, ranked[part].get(number, 1))
    return {part: [(rank, groups[n]) for n, rank in found.items()] for part, found in ranked.items()}


def _owner(parts: Tokens, by_part: Mapping[str, list[tuple[int, list[str]]]]) -> list[str] | None:
    """The one person that a lone part can stand for; a surname goes before a given name."""
    if len(parts) != 1 or len(parts[0]) < 2:
        return None
    for rank in (0, 1):
        found = [group for at, group in by_part.get(parts[0], ()) if at == rank]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _too_late(lone: Sequence[int], full: Sequence[int], known: int) -> bool:
    """Was the lone name used more often than `known` before the full one, so that it must be somebody else?"""
    first = min(full)
    return sum(place < first for place in lone) > known


def _alike(lone: Mapping[str, str], counts: Mapping[str, int]) -> dict[str, str]:
    """Lone names that sound the same go by the most frequent of them."""
    by_sound: defaultdict[Tokens, list[str]] = defaultdict(list)
    for name in lone:
        by_sound[tokens(name)].append(name)
    return {name: _best(group, counts) for group in by_sound.values() for name in group}


def _best(group: Iterable[str], counts: Mapping[str, int]) -> str:
    """The fullest name; of equally full ones the most frequent.

    A longer name that adds words behind a more frequent one has picked them up from the text.
    """
    names = list(group)
    grown = {name for name in names if any(_grown(name, other, counts) for other in names)}
    return max((n for n in names if n not in grown), key=lambda name: (_weight(name), counts[name]), default=names[0])


def _grown(name: str, other: str, counts: Mapping[str, int]) -> bool:
    few, many = tokens(other), tokens(name)
    return 1 < len(few) < len(many) and many[: len(few)] == few and counts[other] > counts[name]


def _weight(name: str) -> int:
    """How full a name is: its parts that are more than an initial."""
    return sum(len(part) > 1 for part in tokens(name))
