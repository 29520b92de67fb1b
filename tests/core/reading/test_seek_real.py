"""The example articles with the real model: names whose mentions are withheld are found again by one word of hers."""

import json
from collections import defaultdict
from pathlib import Path

import pytest

from core.importing.files import drafts
from core.model import Draft
from core.paths import RESOURCES
from core.reading import models
from core.reading.known_names import find, index
from core.reading.read import read

pytestmark = pytest.mark.model
COUNTS = Path(__file__).parents[2] / "data" / "example_counts.json"
#: Every name of the cast as written; and those that the model leaves out at some places where they stand for the same
#: actor (its own second look included): judged by reading each line.
CAST = sorted({name for one in json.loads(COUNTS.read_text("utf-8"))["actors"] for name in one["names"]})
UNREAD = frozenset(("BSWA", "Clean Estuary Watch", "Kizilada Shipping", "Selim Tugrulhan"))
FOUND, RIGHT = 0.98, 0.99  # measured: 1.0 and 1.0 of 450


def test_one_word_finds_what_was_missed():
    files = sorted((RESOURCES / "example" / "articles").iterdir())
    articles = [draft for file in files for draft in drafts(file) if isinstance(draft, Draft)]
    model = models.load("spacy")
    read_there = [reading.mentions for reading in read(model, [(one.text, one.zones) for one in articles])]
    places: dict[str, set[tuple[int, int, int]]] = defaultdict(set)
    for number, mentions in enumerate(read_there):
        for one in mentions:
            places[one.text].add((number, one.start, one.end))
    names = [name for name in CAST if len(places[name]) > 1]
    assert len(names) > 40
    right = true = found = wanted = 0
    for name in names:
        hits = set()
        for number, article in enumerate(articles):
            others = [(one.start, one.end) for one in read_there[number] if one.text != name]
            hits |= {
                (number, hit.start, hit.end)
                for hit in find(article.text, index([name]))
                if not any(start < hit.end and hit.start < end for start, end in others)  # then it is not ticked
            }
        wanted += len(places[name])
        found += len(hits)
        right += len(hits & places[name])
        true += len(hits if name in UNREAD else hits & places[name])
    assert right / wanted >= FOUND
    assert true / found >= RIGHT
