"""Pairs of actors that may be one, for the analyst to decide."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import product

from core.model import Kind
from core.resolving.folding import fold
from core.resolving.keys import Key, asking_keys, pairs
from core.resolving.late_short_forms import late_short_forms
from core.resolving.names import compare
from core.resolving.person_name import parse
from core.resolving.values import HOLDS, SURE, Comparison, Name, Suggestion

#: A word that more names than this share does not bring them together.
COMMON_WORD = 40
#: The most that is said where a join was not made because of others of that name.
DOUBTFUL = 0.88


def suggestions(names: Sequence[Name]) -> list[Suggestion]:
    """Likely and possible pairs of different actors of one kind, the surest first.

    A lone surname is suggested for each of the actors that bear it, the confidence shared among them.
    Pairs with anything against them (another given name, number …) are left out.
    """
    texts = _texts(names)
    flat: list[tuple[Kind, int, str]] = [
        (kind, actor, text) for (kind, actor), group in sorted(texts.items()) for text in group
    ]
    best: dict[tuple[int, int], Comparison] = {}
    kinds: dict[tuple[int, int], Kind] = {}
    for kind, a, b, comparison in _compared(flat):
        known = best.get((a, b))
        if known is None or _rank(comparison) > _rank(known):
            best[a, b], kinds[a, b] = comparison, kind
    kept = {pair: c for pair, c in best.items() if not _vetoed(texts, kinds[pair], *pair)}
    short = {(s.a, s.b): s for s in _short_forms(names) if (s.a, s.b) not in best or (s.a, s.b) in kept}
    found = [short.pop((s.a, s.b), s) for s in _shared_out(kept, texts, kinds)]
    return sorted((*found, *short.values()), key=lambda s: (-s.confidence, s.a, s.b))


def _short_forms(names: Sequence[Name]) -> list[Suggestion]:
    """Short forms that came before the full name and stayed apart, because she touched them."""
    pairs_found = [(*sorted((each.short, each.whole)), each.comparison) for each in late_short_forms(names)]
    return [Suggestion(a, b, comparison.confidence, comparison.reasons) for a, b, comparison in pairs_found]


def _rank(comparison: Comparison) -> tuple[float, tuple[str, ...]]:
    return comparison.confidence, comparison.reasons


def _texts(names: Sequence[Name]) -> dict[tuple[Kind, int], list[str]]:
    """The texts of each actor, of the kind that most of its mentions have; one text per fold."""
    counts: dict[int, Counter[Kind]] = defaultdict(Counter)
    for name in names:
        if name.actor is not None:
            counts[name.actor][name.kind] += max(name.places, 1)
    main = {actor: max(kinds.items(), key=lambda item: (item[1], item[0]))[0] for actor, kinds in counts.items()}
    found: dict[tuple[Kind, int], dict[str, str]] = defaultdict(dict)
    for name in sorted(names, key=lambda name: (-name.places, name.text, name.alias)):
        if name.actor is not None and main[name.actor] == name.kind:
            found[name.kind, name.actor].setdefault(fold(name.text), name.text)
    return {key: list(texts.values()) for key, texts in found.items()}


def _compared(flat: list[tuple[Kind, int, str]]) -> list[tuple[Kind, int, int, Comparison]]:
    blocks: dict[Key, list[int]] = defaultdict(list)
    for index, (kind, _, text) in enumerate(flat):
        for key in asking_keys(text, kind):
            blocks[(*key, kind)].append(index)
    found: list[tuple[Kind, int, int, Comparison]] = []
    for i, j in sorted(pairs(blocks, COMMON_WORD)):
        (kind, a, text), (_, b, other) = flat[i], flat[j]
        if a != b:
            comparison = compare(text, other, kind)
            if comparison.outcome != "different":
                found.append((kind, min(a, b), max(a, b), comparison))
    return found


def _vetoed(texts: dict[tuple[Kind, int], list[str]], kind: Kind, a: int, b: int) -> bool:
    return any(compare(one, two, kind).veto for one, two in product(texts[kind, a], texts[kind, b]))


def _shared_out(
    best: dict[tuple[int, int], Comparison],
    texts: dict[tuple[Kind, int], list[str]],
    kinds: dict[tuple[int, int], Kind],
) -> list[Suggestion]:
    lone = {actor for (kind, actor), group in texts.items() if kind == "person" and all(parse(t).lone for t in group)}
    held = {pair: _held(pair, texts, kinds[pair]) for pair, c in best.items() if HOLDS in c.reasons}
    rivals = Counter(actor for pair in best for actor in pair if actor in lone)
    rivals.update(held.values())
    sure = Counter(actor for pair, c in best.items() if c.outcome == "same" for actor in pair)
    found: list[Suggestion] = []
    for (a, b), comparison in best.items():
        confidence, reasons = comparison.confidence, comparison.reasons
        shares = max((rivals[actor] for actor in (a, b) if actor in lone or held.get((a, b)) == actor), default=1)
        if comparison.outcome == "same" and (confidence < SURE or max(sure[a], sure[b]) > 1):
            confidence, reasons = DOUBTFUL, (*reasons, "others bear the name")
        elif comparison.outcome != "same" and shares > 1:
            confidence, reasons = confidence / shares, (*reasons, f"one of {shares} that it may be")
        found.append(Suggestion(a, b, round(confidence, 3), reasons))
    return found


def _held(pair: tuple[int, int], texts: dict[tuple[Kind, int], list[str]], kind: Kind) -> int:
    """The actor of the shorter name, "House" beside "White House": the more names hold it, the less it says."""
    return min(pair, key=lambda actor: (len(texts[kind, actor][0].split()), actor))
