"""Near-duplicates: the same story in several outlets, shortened, or with another beginning.

Texts are compared by the runs of four words that they share. A text is kept as a sample of these runs' numbers, chosen
by the numbers themselves (a run that is in two texts is in both samples or in neither), so that also the share of a
short text that stands in a long one can be told (Broder 1997, “On the resemblance and containment of documents”; modulo
sampling as in Manber 1994). Pure functions: nothing is stored here.
"""

import re
import zlib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

#: Two texts are one story when this share of their runs is in both, …
COMMON = 0.4
#: … or this share when one of them is short: notices of one office repeat its phrases, …
COMMON_SHORT = 0.55
#: … or when this much of the smaller text is in the larger one, a shortened copy. Later reports on an event share up to
#: two thirds with the first one: the paragraphs that tell what happened before.
CONTAINED = 0.8
#: A paragraph in a round-up is no copy of it: of both texts' runs at least so many are in both.
LEAST = 0.15

_RUN = 4  # words
_KEPT = 512  # runs of a text that are kept at most
_SHORT = 200  # runs
_FEWEST = 12  # runs; shorter texts are not compared
_CROWD = 12  # of the texts that share a run, how many neighbours each is compared with
_SPEAKERS = 8  # members of a group
_WORD = re.compile(r"\w+")
_SEEDS = tuple(np.uint64(seed) for seed in (
    0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93,
))  # fmt: skip

Hashes = NDArray[np.uint64]


class Sketch(NamedTuple):
    """The runs of a text whose number ends in `level` zero bits, in ascending order, each once."""

    level: int
    hashes: Hashes


def fingerprints(text: str) -> Sketch:
    """The sketch of `text`, which should be an article's body. Case, punctuation and blanks do not count."""
    hashes = _runs(text)
    level = 0
    while len(hashes) > _KEPT:
        level += 1
        hashes = hashes[hashes & np.uint64((1 << level) - 1) == 0]
    return Sketch(level, hashes)


def pack(sketch: Sketch) -> bytes:
    """The sketch as bytes, the same on every machine."""
    return bytes([sketch.level]) + sketch.hashes.astype("<u8").tobytes()


def unpack(data: bytes) -> Sketch:
    """What `pack` made."""
    return Sketch(data[0], np.frombuffer(data[1:], "<u8").astype(np.uint64))


def likeness(one: Sketch, other: Sketch) -> tuple[float, float]:
    """(share of the smaller text's runs that the other has, share of all runs that both have), 0 to 1 each."""
    level = max(one.level, other.level)
    a, b = _at(one, level), _at(other, level)
    smaller, total = min(len(a), len(b)), len(a) + len(b)
    if smaller == 0:
        return 0.0, 0.0
    shared = len(np.intersect1d(a, b, assume_unique=True))
    return shared / smaller, shared / (total - shared)


def is_near(one: Sketch, other: Sketch) -> bool:
    """The two texts tell one story in the same words."""
    if min(len(one.hashes), len(other.hashes)) < _FEWEST:
        return False
    contained, common = likeness(one, other)
    return common >= _needed(one, other) or (contained >= CONTAINED and common >= LEAST)


def _needed(one: Sketch, other: Sketch) -> float:
    short = any(sketch.level == 0 and len(sketch.hashes) < _SHORT for sketch in (one, other))
    return COMMON_SHORT if short else COMMON


def similar(sketch: Sketch, others: Iterable[tuple[int, Sketch]]) -> list[int]:
    """The numbers of those among `others` that tell the story of `sketch`."""
    return [number for number, other in others if is_near(sketch, other)]


def groups(sketches: Iterable[tuple[int, Sketch]]) -> list[list[int]]:
    """The numbers of texts that tell one story, two at least, each number once, in the order given.

    A text joins a group when it is near to more than half of it: two stories do not become one because a third text
    holds both.
    """
    known = list(sketches)
    near = _near(known)
    places: dict[int, list[int]] = {}
    for one, other in sorted(near, key=lambda pair: (-near[pair], pair)):
        a, b = places.get(one, [one]), places.get(other, [other])
        if a is b:
            continue
        if _belong(known, a, b):
            joined = a + b
            places.update((place, joined) for place in joined)
    found = {id(group): sorted(group) for group in places.values()}
    return [[known[place][0] for place in group] for group in sorted(found.values())]


def _belong(known: Sequence[tuple[int, Sketch]], a: Sequence[int], b: Sequence[int]) -> bool:
    """More than half of the pairs between two groups are near; of large groups some members speak for all."""
    ours, theirs = (group[:: max(1, len(group) // _SPEAKERS)] for group in (a, b))
    bound = sum(is_near(known[one][1], known[other][1]) for one in ours for other in theirs)
    return 2 * bound > len(ours) * len(theirs)


def _runs(text: str) -> Hashes:
    """The numbers of all runs of four words in `text`, ascending, each once."""
    words = np.array([_number(word) for word in _WORD.findall(text.casefold())], dtype=np.uint64)
    if len(words) < _RUN:
        return np.empty(0, np.uint64)
    count = len(words) - _RUN + 1
    mixed = np.zeros(count, np.uint64)
    for place, seed in enumerate(_SEEDS):
        mixed = (mixed ^ (words[place : place + count] * seed)) * _SEEDS[0]
        mixed ^= mixed >> np.uint64(29)
    mixed *= _SEEDS[1]
    mixed ^= mixed >> np.uint64(32)
    return np.unique(mixed)


@lru_cache(maxsize=200_000)
def _number(word: str) -> int:
    """64 bits for a word: its CRC-32 forwards and backwards."""
    data = word.encode("utf-8", "surrogatepass")
    return zlib.crc32(data) << 32 | zlib.crc32(data[::-1], 1)


def _at(sketch: Sketch, level: int) -> Hashes:
    if level == sketch.level:
        return sketch.hashes
    return sketch.hashes[sketch.hashes & np.uint64((1 << level) - 1) == 0]


def _near(known: Sequence[tuple[int, Sketch]]) -> dict[tuple[int, int], float]:
    """Pairs of places in `known` (smaller first) whose texts are near → the share of runs that both have."""
    near: dict[tuple[int, int], float] = {}
    for one, other in _candidates([sketch for _, sketch in known]):
        if is_near(known[one][1], known[other][1]):
            near[one, other] = likeness(known[one][1], known[other][1])[1]
    return near


def _candidates(sketches: Sequence[Sketch]) -> list[tuple[int, int]]:
    """Pairs of places whose sketches share so many runs that they may be near."""
    sizes = np.array([len(sketch.hashes) for sketch in sketches])
    if len(sizes) < 2:
        return []
    places = np.repeat(np.arange(len(sketches)), sizes)
    hashes = np.concatenate([sketch.hashes for sketch in sketches])
    order = np.lexsort((places, hashes))
    hashes, places = hashes[order], places[order]
    pairs = [np.empty(0, np.int64)]
    for step in range(1, _CROWD + 1):
        same = hashes[step:] == hashes[:-step]
        pairs.append(places[:-step][same] * len(sketches) + places[step:][same])
    codes, counts = np.unique(np.concatenate(pairs), return_counts=True)
    ones, others = codes // len(sketches), codes % len(sketches)
    enough = counts >= np.maximum(3, 0.05 * np.minimum(sizes[ones], sizes[others]))
    return list(zip(ones[enough].tolist(), others[enough].tolist(), strict=True))
