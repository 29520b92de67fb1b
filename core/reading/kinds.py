"""One kind for each name in an article: the gazetteer's, else its full form's, else the majority's."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from core.model import Found, Kind
from core.reading.gazetteer import known
from core.reading.person_names import tokens


def settle(text: str, names: Sequence[Found]) -> list[Found]:
    """The same names, each written form with one kind throughout."""
    votes: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    for name in names:
        votes[text[name.start : name.end]][name.kind] += 1
    parts = _parts(written for written, kinds in votes.items() if _winner(kinds) == "person")
    kinds = {written: _kind(written, found, parts) for written, found in votes.items()}
    return [Found(n.start, n.end, kinds[text[n.start : n.end]], n.by) for n in names]


def _kind(written: str, votes: Counter[Kind], parts: frozenset[str]) -> Kind:
    entry = known().get(written)
    if entry and (entry.sure or _winner(votes) != "person"):
        return entry.kind
    alone = tokens(written)
    if len(alone) == 1 and alone[0] in parts:
        return "person"
    return _winner(votes)


def _parts(persons: Iterable[str]) -> frozenset[str]:
    """First and last names of the persons that are named in full."""
    full = [parts for parts in map(tokens, persons) if len(parts) > 1]
    return frozenset(part for parts in full for part in (parts[0], parts[-1]) if len(part) > 2)


def _winner(votes: Counter[Kind]) -> Kind:
    return votes.most_common(1)[0][0]
