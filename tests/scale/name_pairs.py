"""How good is the comparison of personal names by itself?

    python -m tests.scale.name_pairs PAIRS.csv

The table has the columns a, b and same (1 or 0). Prints precision and recall of what is certain, likely and
possible, and of confidences; of half of the pairs by their hash, to see that one half is like the other; and
what the best single ratio of rapidfuzz reaches on the same pairs.
"""

import csv
import hashlib
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import JaroWinkler

from core.resolving.names import Comparison, compare, fold
from tests.scale.figures import table

OUTCOMES = ("same", "likely", "possible")
THRESHOLDS = (0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4)
RATIOS: dict[str, Callable[[str, str], float]] = {
    "ratio": fuzz.ratio,
    "token_sort_ratio": fuzz.token_sort_ratio,
    "token_set_ratio": fuzz.token_set_ratio,
    "WRatio": fuzz.WRatio,
    "Jaro-Winkler": lambda a, b: 100 * JaroWinkler.similarity(a, b),
}


class Pair(NamedTuple):
    a: str
    b: str
    same: bool


def main() -> None:
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    pairs = read(Path(sys.argv[1]))
    compared = [compare(pair.a, pair.b, "person") for pair in pairs]
    truth = [pair.same for pair in pairs]
    print(f"{len(pairs):,} pairs, {sum(truth):,} of one person\n")
    print(table(("outcome", "pairs", "precision", "recall"), by_outcome(compared, truth)), end="\n\n")
    for half in (0, 1):
        chosen = [i for i, pair in enumerate(pairs) if _half(pair) == half]
        rows = by_outcome([compared[i] for i in chosen], [truth[i] for i in chosen])
        print(table((f"half {half}", "pairs", "precision", "recall"), rows), end="\n\n")
    print(table(("confidence", "pairs", "precision", "recall"), by_confidence(compared, truth)), end="\n\n")
    print(table(("one ratio", "from", "precision", "recall"), by_ratio(pairs, truth)), end="\n\n")
    print(f"{microseconds(pairs):.1f} µs a comparison, names known")


def read(path: Path) -> list[Pair]:
    with path.open(encoding="utf-8", newline="") as file:
        return [Pair(row["a"], row["b"], row["same"] == "1") for row in csv.DictReader(file)]


def by_outcome(compared: Sequence[Comparison], truth: Sequence[bool]) -> Iterable[tuple[object, ...]]:
    """Certain alone, certain or likely, and all that is not apart."""
    for length, name in enumerate(OUTCOMES, 1):
        held = [comparison.outcome in OUTCOMES[:length] for comparison in compared]
        yield (name if length == 1 else f"or {name}", *_figures(held, truth))


def by_confidence(compared: Sequence[Comparison], truth: Sequence[bool]) -> Iterable[tuple[object, ...]]:
    for least in THRESHOLDS:
        yield (f"from {least}", *_figures([comparison.confidence >= least for comparison in compared], truth))


def by_ratio(pairs: Sequence[Pair], truth: Sequence[bool], precision: float = 0.97) -> Iterable[tuple[object, ...]]:
    """The threshold of each ratio that keeps `precision` with the most recall."""
    folded = [(fold(pair.a), fold(pair.b)) for pair in pairs]
    for name, ratio in RATIOS.items():
        ranked = sorted(zip((ratio(a, b) for a, b in folded), truth, strict=True), reverse=True)
        hits = list(accumulate(same for _, same in ranked))
        ends = [i for i, (score, _) in enumerate(ranked) if i + 1 == len(ranked) or ranked[i + 1][0] < score]
        good = [i for i in ends if hits[i] / (i + 1) >= precision]
        if good:
            yield name, ranked[good[-1]][0], _share(hits[good[-1]], good[-1] + 1), _share(hits[good[-1]], sum(truth))
        else:
            yield name, "never", "", ""


def microseconds(pairs: Sequence[Pair]) -> float:
    start = time.process_time()
    for pair in pairs:
        compare(pair.a, pair.b, "person")
    return (time.process_time() - start) / max(len(pairs), 1) * 1e6


def _figures(held: Sequence[bool], truth: Sequence[bool]) -> tuple[object, ...]:
    hits = sum(1 for said, same in zip(held, truth, strict=True) if said and same)
    return sum(held), _share(hits, sum(held)), _share(hits, sum(truth))


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f}" if whole else "–"


def _half(pair: Pair) -> int:
    return hashlib.sha1("|".join(sorted((pair.a, pair.b))).encode(), usedforsecurity=False).digest()[-1] % 2


if __name__ == "__main__":
    main()
