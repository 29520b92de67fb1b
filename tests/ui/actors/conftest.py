"""A notebook whose articles name actors, its bridge and desk."""

import pytest

from core.model import Draft, Mention, Reading
from core.store import actors, articles, mentions
from ui.bridge import Bridge
from ui.desk import Desk

#: (form written, name in the article, kind)
FORMS = (
    ("Nino Beridze", "Nino Beridze", "person"),
    ("Beridze", "Nino Beridze", "person"),
    ("N. Beridze", "N. Beridze", "person"),
    ("Waterways Authority", "Waterways Authority", "organization"),
    ("Kvishara", "Kvishara", "place"),
    ("Monday", "Monday", "other"),
)
TEXTS = (
    ("Ships", "Courier", "2021-03-14", "Nino Beridze came to Kvishara. Beridze spoke to the Waterways Authority."),
    ("Barges", "Ledger", "2022-01-01", "Nino Beridze left Kvishara. Kvishara slept. N. Beridze came back."),
    ("Cranes", None, None, "On Monday Kvishara slept again."),
)


@pytest.fixture
def bridge(qtbot, book):
    bridge = Bridge(book)
    yield bridge
    bridge.close()


@pytest.fixture
def desk(qtbot):
    return Desk()


@pytest.fixture
def book(notebook):
    """Three articles; each alias is an actor of its own."""
    notebook.load("Import", ("article", "mention", "alias", "actor"), _write)
    return notebook


def _write(db):
    for title, outlet, published, text in TEXTS:
        article = articles.add(db, Draft(text, title=title, outlet=outlet, published=published), text)
        mentions.store_all(db, [(article, read(text))], "test", "1")
    for alias in actors.aliases(db):
        actors.give(db, alias.id, actors.add(db, alias.text, alias.kind), "")


def read(text):
    """Sentences end at points that are not part of a name; the longest form wins."""
    ends = [at + 1 for at, letter in enumerate(text) if letter == "." and text[max(0, at - 2) : at] != " N"]
    starts = [0, *(end + 1 for end in ends[:-1])]
    taken, found = set(), []
    for form, name, kind in sorted(FORMS, key=lambda entry: -len(entry[0])):
        at = text.find(form)
        while at >= 0:
            if at not in taken:
                taken.update(range(at, at + len(form)))
                sentence = max(start for start in starts if start <= at)
                found.append(Mention(at, at + len(form), form, kind, name, sentence, 0, True))
            at = text.find(form, at + 1)
    sentences = tuple(zip(starts, ends, strict=True))
    return Reading(sentences, ((0, len(text)),), tuple(sorted(found, key=lambda mention: mention.start)))
