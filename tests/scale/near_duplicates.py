"""How well near-duplicates are found, and what grouping costs. Run by hand.

    python tests/scale/near_duplicates.py PAIRS [ARTICLES]

PAIRS: JSON Lines with the texts `a` and `b` and `duplicate`. ARTICLES: JSON Lines with `text`, for the time.
"""

import json
import sys
import time
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from core.importing import near

_ARTICLES = 10_000


def quality(path: Path) -> str:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    texts = list(dict.fromkeys(text for row in rows for text in (row["a"], row["b"])))
    sketches = {text: near.fingerprints(text) for text in texts}
    together: dict[str, int] = {}
    for number, group in enumerate(near.groups(list(enumerate(sketches.values())))):
        together.update((texts[place], number) for place in group)
    lines = ["pairs        n   found  grouped  contained min/max  common min/max"]
    for duplicate in (True, False):
        chosen = [row for row in rows if row["duplicate"] is duplicate]
        pairs = [(sketches[row["a"]], sketches[row["b"]]) for row in chosen]
        alike = [near.likeness(*pair) for pair in pairs]
        found = sum(near.is_near(*pair) for pair in pairs)
        grouped = sum(
            row["a"] == row["b"] or together.get(row["a"], -1) == together.get(row["b"], -2) for row in chosen
        )
        spread = "  ".join(f"{min(side):8.2f} / {max(side):.2f}" for side in zip(*alike, strict=True))
        name = "duplicate" if duplicate else "different"
        lines.append(f"{name:9} {len(chosen):4} {found / len(chosen):7.3f} {grouped / len(chosen):8.3f}  {spread}")
    return "\n".join(lines)


def cost(path: Path) -> str:
    with path.open(encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in islice(file, _ARTICLES)]
    texts = [texts[number % len(texts)] + f" {number}" * (number // len(texts)) for number in range(_ARTICLES)]
    start = time.process_time()
    sketches = [near.fingerprints(text) for text in texts]
    made = time.process_time()
    found = near.groups(list(enumerate(sketches)))
    done = time.process_time()
    size = sum(len(near.pack(sketch)) for sketch in sketches) / len(sketches)
    return (
        f"{len(texts)} articles, {len(found)} groups; CPU seconds: sketches {made - start:.1f}, "
        f"groups {done - made:.1f}; {size:.0f} bytes a sketch"
    )


if __name__ == "__main__":
    print(quality(Path(sys.argv[1])))
    if len(sys.argv) > 2:
        print(cost(Path(sys.argv[2])))
