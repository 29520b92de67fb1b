"""One kind for each name in an article: the gazetteer's, else its own words', its full form's, the majority's."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from core.model import Found, Kind
from core.reading.cues import neighbours, own_words
from core.reading.gazetteer import known
from core.reading.person_names import tokens

#: What a word beside a name weighs against the model's opinion.
CUE = 2


def settle(text: str, names: Sequence[Found]) -> list[Found]:
    """The same names, each written form with one kind throughout."""
    votes: defaultdict[str, Counter[Kind]] = defaultdict(Counter)
    for name in names:
        written = text[name.start : name.end]
        votes[written][name.kind] += 1
        if cue := neighbours(text, name):
            votes[written][cue] += CUE
    parts = _parts(written for written, kinds in votes.items() if _winner(kinds) == "person")
    kinds: dict[str, Kind] = {written: _kind(written, found, parts) for written, found in votes.items()}
    return [Found(n.start, n.end, kinds[text[n.start : n.end]], n.by) for n in names]


def _kind(written: str, votes: Counter[Kind], parts: frozenset[str]) -> Kind:
    entry = known().get(written)
    if entry and (entry.sure or _winner(votes) != "person"):
        return entry.kind
    if own := own_words(written):
        return own
    alone = tokens(written)
    if len(alone) == 1 and alone[0] in parts:
        return "person"
    return _winner(votes)


def _parts(persons: Iterable[str]) -> frozenset[str]:
    """First and last names of the persons that are named in full."""
    full = [parts for parts in map(tokens, persons) if len(parts) > 1]
    return frozenset(part for parts in full for part in (parts[0], parts[-1]) if len(part) > 2)


def _winner(votes: Counter[Kind]) -> Kind:
    return max(votes, key=lambda kind: votes[kind])
