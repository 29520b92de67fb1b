"""When the words of two persons' names leave no doubt, though they are not quite equal."""

from rapidfuzz.distance import OSA

from core.resolving import surnames
from core.resolving.alignment import Alignment, Words
from core.resolving.nearness import INITIAL, LONG, SPELLING
from core.resolving.person_name import PersonName
from core.resolving.sounds import coarse

#: A word that says more than a common name does (see alignment.weight).
TELLING = 0.5
#: Words as near as this differ in a letter or two that often changes from one alphabet to another.
CLOSE = 0.85


def certain(p: PersonName, q: PersonName, found: Alignment) -> bool:
    """Is it practically sure that the names, full ones with two words or more in common, are one person's?"""
    if p.generation != q.generation or not _one_by_one(p, q, found):
        return False
    if any(len(word) == 1 for word in (*p.words, *q.words)):
        return _middle_initial(p.words, q.words, found)
    if found.left_a or found.left_b:
        return _all_but_one(p.words, q.words, found)
    if len(found.pairs) == 2:
        return _in_order(found) and _two(p.words, q.words, found)
    return _more(p, q, found) if _in_order(found) else _shuffled(p, q, found)


def _one_by_one(p: PersonName, q: PersonName, found: Alignment) -> bool:
    """Does every pair take one word of each? If not, the surname must agree (see keys.sure_keys)."""
    alone = len(p.words) - len(found.left_a) == len(q.words) - len(found.left_b) == len(found.pairs)
    return alone or surnames.sound(p.surname) == surnames.sound(q.surname)


def _middle_initial(a: Words, b: Words, found: Alignment) -> bool:
    """John Fitzgerald Kennedy and John F. Kennedy."""
    if found.left_a or found.left_b or len(found.pairs) < 3 or any(pair.a != pair.b for pair in found.pairs):
        return False
    short = [pair for pair in found.pairs if pair.near <= INITIAL]
    spelled = sum(1 for pair in found.pairs if pair.near >= SPELLING and min(len(a[pair.a]), len(b[pair.b])) > 1)
    inside = len(short) == 1 and 0 < short[0].a < len(a) - 1
    return inside and spelled == len(found.pairs) - 1 and found.pairs[-1].weight > TELLING


def _in_order(found: Alignment) -> bool:
    """In one order, or of three words and more with the first put last or the last put first."""
    order = [pair.b for pair in found.pairs]
    turns = [order] if len(order) < 3 else [order, [*order[1:], order[0]], [order[-1], *order[:-1]]]
    return sorted(order) in turns


def _two(a: Words, b: Words, found: Alignment) -> bool:
    """A rare surname, and both words only spelled in two ways; or one letter in a very long word."""
    last = found.pairs[-1]
    if last.weight <= TELLING or sum(map(len, (*a, *b))) < 18:
        return False
    return all(p.near >= SPELLING for p in found.pairs) or _one_letter(a, b, found, LONG)


def _more(p: PersonName, q: PersonName, found: Alignment) -> bool:
    """Two people may share two words; hardly three, all but one equal but for the spelling."""
    if max(pair.weight for pair in found.pairs) <= TELLING:
        return False
    nearness = sorted(pair.near for pair in found.pairs)
    if nearness[0] >= CLOSE and (nearness[1] >= SPELLING or _with_patronymics(p, q)):
        return True
    if len(nearness) > 3 and nearness[0] >= 0.75 and nearness[1] >= CLOSE and nearness[2] >= SPELLING:
        return True
    telling = [pair for pair in found.pairs if pair.weight > TELLING and pair.near >= SPELLING]
    return _one_letter(p.words, q.words, found, 7 if len(telling) < 2 else 4)


def _with_patronymics(p: PersonName, q: PersonName) -> bool:
    return bool(p.patronymic and q.patronymic) and coarse(p.surname) == coarse(q.surname)


def _shuffled(p: PersonName, q: PersonName, found: Alignment) -> bool:
    """The same words in any order, two of them telling; where a name is made of the father's it may be the son's."""
    if any(pair.near < SPELLING for pair in found.pairs) or sum(pair.weight > TELLING for pair in found.pairs) < 2:
        return False
    return len(found.pairs) > 3 or not (p.arabic or q.arabic)


def _one_letter(a: Words, b: Words, found: Alignment, length: int) -> bool:
    """Are they equal but for one letter inside one word of at least `length` letters?"""
    differ = [(a[pair.a], b[pair.b]) for pair in found.pairs if pair.near < SPELLING]
    if len(differ) != 1:
        return False
    one, two = differ[0]
    inside = one[0] == two[0] and one[-1] == two[-1]
    return inside and min(len(one), len(two)) >= length and OSA.distance(one, two, score_cutoff=1) == 1


def _all_but_one(a: Words, b: Words, found: Alignment) -> bool:
    """José Manuel Albares and José Manuel Albares Bueno; or one more word between four others."""
    if len(found.left_a) + len(found.left_b) != 1 or any(pair.near < SPELLING for pair in found.pairs):
        return False
    if len(found.pairs) > 3:
        ends = {(pair.a, pair.b) for pair in found.pairs}
        return {(0, 0), (len(a) - 1, len(b) - 1)} <= ends and _in_order(found)
    telling = sum(1 for pair in found.pairs if pair.weight > TELLING)
    return len(found.pairs) == 3 and telling > 1 and all(pair.a == pair.b for pair in found.pairs)
