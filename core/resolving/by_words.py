"""Two full names of persons compared by all their words, in any order, where their parts by place say little."""

from core.resolving import given_names, surnames
from core.resolving.alignment import ALIKE, Alignment, Words, align
from core.resolving.certainty import certain
from core.resolving.forenames import other_patronymic
from core.resolving.judging import LIKELY, POSSIBLE, confidence, odds
from core.resolving.nearness import near
from core.resolving.person_name import PersonName
from core.resolving.values import Comparison, likely, possible, same

#: A join on the words alone: only where nobody else in the notebook bears the surname (see SURE).
DOUBTED = 0.93
_SHARED = "several words in common"


def by_words(p: PersonName, q: PersonName, placed: Comparison) -> Comparison:
    """What all words in any order say, where that is more than what the places say."""
    if len(p.words) < 2 or len(q.words) < 2 or _strangers(p.words, q.words):
        return placed
    found = align(p.words, q.words)
    if len(found.pairs) < 2 or _oppose(p, q):
        return placed
    if certain(p, q, found):
        return same(DOUBTED, "all words the same or spelled in two ways")
    if placed.veto and _one_word_apart(p, q, found):
        return placed
    score = odds(p.words, q.words, found)
    if score < POSSIBLE:
        return placed
    reason = "the same words in another order or spelling" if not found.left_a + found.left_b else _SHARED
    found_so = likely if score >= LIKELY else possible
    common = surnames.common(p.surname) and surnames.common(q.surname)
    found_it = found_so(round(confidence(score) * (0.85 if common else 1.0), 3), reason)
    return found_it if _rank(found_it) > _rank(placed) else placed


def _strangers(a: Words, b: Words) -> bool:
    """Have two names of two words, as most are, not both words in common? Spares the aligning."""
    if not len(a) == len(b) == 2:
        return False
    straight = near(a[0], b[0]) >= ALIKE and near(a[1], b[1]) >= ALIKE
    return not (straight or (near(a[0], b[1]) >= ALIKE and near(a[1], b[0]) >= ALIKE))


def _rank(comparison: Comparison) -> tuple[bool, float]:
    return comparison.outcome == "likely", comparison.confidence


def _one_word_apart(p: PersonName, q: PersonName, found: Alignment) -> bool:
    """Other given names that we know, or another word between the same first and last: two people of a family."""
    left = [p.words[i] for i in found.left_a], [q.words[j] for j in found.left_b]
    if all(any(map(given_names.known, words)) for words in left):
        return True
    ends = {(0, 0), (len(p.words) - 1, len(q.words) - 1)} <= {(pair.a, pair.b) for pair in found.pairs}
    return ends and all(left) and len(found.pairs) == 2


def _oppose(p: PersonName, q: PersonName) -> bool:
    """Another patronymic, or initials that cannot be the other's names: no likeness of words outweighs that."""
    if other_patronymic(p, q):
        return True
    initials, others = _initials(p), _initials(q)
    return bool(initials and others) and initials != others


def _initials(name: PersonName) -> list[str]:
    return [word for word in name.words if len(word) == 1]
