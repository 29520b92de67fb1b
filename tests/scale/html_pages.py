"""Saved news pages: title, date, authors and body as imported, beside what trafilatura by itself makes of them.

    .venv/bin/python tests/scale/html_pages.py [FOLDER] [--misses]

FOLDER (default ../shared/eval/html-dev) holds gold.jsonl and the pages. Titles and names count as right when they are
equal but for case, blanks, quotation marks, dashes and a full stop at the end; a date when it is the same day; authors
when they are the same set. The body is compared word by word (F1 over bags of words), mean over the pages.
"""

import argparse
import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import trafilatura

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core.errors import UserError
from core.importing import drafts
from core.model import Draft
from tests.scale.figures import Clock, table

EVEN = str.maketrans("’‘“”–—", "''\"\"--")


class Page(NamedTuple):
    """What was found on a page, or is true of it."""

    title: str | None
    date: str | None
    authors: tuple[str, ...]
    body: str


def imported(path: Path) -> Page:
    try:
        found = next(iter(drafts(path)))
    except UserError:
        return Page(None, None, (), "")
    assert isinstance(found, Draft)
    body = "\n".join(found.text[zone.start : zone.end] for zone in found.zones if zone.kind == "body")
    return Page(found.title, found.published, found.authors, body)


def plain_trafilatura(path: Path) -> Page:
    found = trafilatura.bare_extraction(path.read_bytes().decode("utf-8", "replace"), with_metadata=True)
    if found is None:
        return Page(None, None, (), "")
    assert not isinstance(found, dict)
    authors = tuple(name for name in (found.author or "").split("; ") if name)
    return Page(found.title, found.date, authors, found.text or "")


def even(text: str | None) -> str:
    folded = unicodedata.normalize("NFKC", text or "").casefold().translate(EVEN)
    return " ".join(folded.split()).rstrip(". ")


def f1(found: str, true: str) -> float:
    one, other = (Counter(re.findall(r"\w+", even(text))) for text in (found, true))
    shared = sum((one & other).values())
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def scores(found: Page, true: Page) -> dict[str, float]:
    """The figures of one page; what is not stated in the truth is not counted."""
    made = {"body F1": f1(found.body, true.body)}
    if true.title:
        made["title"] = float(even(found.title) == even(true.title))
    if true.date:
        made["date"] = float(found.date == true.date)
    if true.authors:
        made["authors"] = float(sorted(map(even, found.authors)) == sorted(map(even, true.authors)))
    return made


def truth(gold: dict[str, Any]) -> Page:
    return Page(gold["title"], gold["date"], tuple(gold["authors"] or ()), gold["body"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT.parent / "shared" / "eval" / "html-dev")
    parser.add_argument("--misses", action="store_true", help="print what was found and what is true where they differ")
    given = parser.parse_args()
    golds = [json.loads(line) for line in (given.folder / "gold.jsonl").read_text(encoding="utf-8").splitlines()]
    ways = {"Fieldfare": imported, "trafilatura": plain_trafilatura}
    rows: list[list[object]] = []
    for name, way in ways.items():
        clock, all_scores = Clock(), Counter[str]()
        counts = Counter[str]()
        for gold in golds:
            found, true = way(given.folder / gold["file"]), truth(gold)
            made = scores(found, true)
            all_scores.update(made)
            counts.update(dict.fromkeys(made, 1))
            if given.misses and name == "Fieldfare":
                print_misses(gold["file"], made, found, true)
        parts = ("body F1", "title", "date", "authors")
        rows.append([name, *(f"{all_scores[part] / counts[part]:.3f}" for part in parts), clock.read()["cpu"]])
    print(f"{len(golds)} pages, of which {counts['title']} state a title, {counts['date']} a date and "
          f"{counts['authors']} authors\n")  # fmt: skip
    print(table(["", "body F1", "title", "date", "authors", "CPU s"], rows))


def print_misses(file: str, made: dict[str, float], found: Page, true: Page) -> None:
    for part in ("title", "date", "authors"):
        if made.get(part) == 0:
            print(f"{file[-40:]} {part}: {getattr(found, part)!r}, but it is {getattr(true, part)!r}")
    if made["body F1"] < 0.9:
        print(f"{file[-40:]} body: {made['body F1']:.3f}")


if __name__ == "__main__":
    main()
