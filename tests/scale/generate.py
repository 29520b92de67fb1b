"""Makes a notebook of any size: `python tests/scale/generate.py OUT.fieldfare --articles 1000`.

The articles come from a folder or a .jsonl (title, date, outlet, url, text); without either, from the example
articles, whose names change from edition to edition, so that the number of actors grows with the articles.
"""

import argparse
import json
import os
import random
import re
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import count, islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core import jobs
from core.events import Progress
from core.importing import files, pasted
from core.importing.import_files import ImportReport, add_drafts
from core.intake import go_on
from core.model import Draft
from core.notebook import Notebook
from core.paths import RESOURCES
from core.store import actors, articles, mentions
from tests.scale.figures import Clock

EXAMPLE = RESOURCES / "example" / "articles"
BATCH = 100

_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"(?<=[a-z,;] )[A-Z][a-zà-ÿ]{3,}")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_BEGIN, _VOWELS, _MIDDLE = "BDFGKLMNPRSTVZ", "aeiou", "bdklmnrstv"
_END = ("a", "as", "e", "en", "i", "in", "o", "os", "u", "ak")


def from_jsonl(path: Path) -> Iterator[Draft]:
    """One draft a line, catalogued as the line says."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            date = _DATE.match(row.get("date") or "")
            yield replace(
                pasted.from_text(row["text"]),
                title=row.get("title") or None,
                outlet=row.get("outlet") or None,
                published=date[0] if date else None,
                url=row.get("url") or None,
            )


def from_folder(folder: Path) -> list[Draft]:
    """What the program itself would import from a folder."""
    found, _ = files.find([folder])
    return [draft for file in found for draft in files.drafts(file)]


def varied(drafts: list[Draft]) -> Iterator[Draft]:
    """Edition after edition of the same articles without end: other names, other order, equal each time."""
    proper = _proper_words(drafts)
    yield from drafts
    for edition in count(1):
        chance = random.Random(edition)
        for number, draft in enumerate(drafts):
            text = _WORD.sub(partial(_renamed, proper=proper, edition=edition), draft.text)
            text = _reordered(text, chance) + f"\n\nEdition {edition}, article {number}.\n"
            fresh = pasted.draft(text, draft.file)
            yield replace(fresh, title=draft.title, outlet=draft.outlet, published=_later(draft.published, edition))


def _proper_words(drafts: list[Draft]) -> frozenset[str]:
    """Capitalised words that stand inside sentences and are never written small."""
    text = "\n".join(draft.text for draft in drafts)
    small = set(_WORD.findall(text))
    return frozenset(word for word in _CAPITAL.findall(text) if word.lower() not in small)


def _renamed(found: re.Match[str], proper: frozenset[str], edition: int) -> str:
    """Half of the names keep to all editions, the rest change every few: some actors are in everything."""
    word = found[0]
    if word not in proper:
        return word
    seed = random.Random(word)
    if seed.random() < 0.5:
        return word
    made = random.Random(f"{word} {edition // seed.choice((1, 2, 5, 20))}")
    return "".join(made.choice(part) for part in (_BEGIN, _VOWELS, _MIDDLE, _VOWELS, _MIDDLE, _END))


def _reordered(text: str, chance: random.Random) -> str:
    """The paragraphs between the first and the last few in another order."""
    parts = text.split("\n\n")
    middle = parts[4:-4]
    chance.shuffle(middle)
    return "\n\n".join([*parts[:4], *middle, *parts[-4:]] if middle else parts)


def _later(date: str | None, edition: int) -> str | None:
    return date and f"{int(date[:4]) + edition % 20}{date[4:8]}{1 + (int(date[8:]) + edition) % 28:02}"


def drafts_of(source: Path | None) -> Iterator[Draft]:
    """The articles of a .jsonl as they are; of a folder, or the example, varied without end."""
    if source is not None and source.is_file():
        return from_jsonl(source)
    return varied(from_folder(source or EXAMPLE))


def generate(out: Path, size: int, *, source: Path | None = None, model: str = "capitals") -> dict[str, object]:
    """Make the notebook at `out`; give its counts and the seconds (wall and CPU) of each part.

    With `model` "none" nothing is read.
    """
    figures: dict[str, object] = {}
    with Notebook.open(out, create=True) as notebook:
        report = ImportReport()
        clock = Clock()
        drafts = islice(drafts_of(source), size)
        while batch := list(islice(drafts, BATCH)):
            add_drafts(notebook, batch, report)
        figures["import"] = clock.read()
        if model != "none":
            os.environ["FIELDFARE_MODEL"] = model
            clock = Clock()
            done = jobs.run(go_on(notebook), _watch)
            figures |= {"read and resolve": clock.read(), "resolve": done.seconds["resolve"]}
            figures |= {"read": done.seconds["read"], "failed": done.reading.failed}
        figures |= {"added": len(report.added), "duplicates": len(report.duplicates)}
        figures |= {"mentions": notebook.read(mentions.count), "actors": notebook.read(actors.count)}
        figures["articles"] = notebook.read(articles.count)
    return figures


def _watch(progress: Progress) -> None:
    if progress.done % 250 == 0:
        print(f"{progress.job} {progress.done:,} of {progress.total:,}", file=sys.stderr, flush=True)


def main() -> None:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("out", type=Path)
    known.add_argument("--articles", type=int, default=1000)
    known.add_argument("--texts", type=Path, help="a folder or a .jsonl; default: the example articles")
    known.add_argument("--model", choices=("capitals", "spacy", "none"), default="capitals")
    wanted = known.parse_args()
    print(json.dumps(generate(wanted.out, wanted.articles, source=wanted.texts, model=wanted.model), indent=1))


if __name__ == "__main__":
    main()
