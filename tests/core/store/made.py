"""Notebooks made by hand for tests: a few articles whose readings are spelled out."""

from core.importing.fingerprint import fingerprint
from core.model import Draft, Mention, Reading, Zone
from core.notebook import Notebook
from core.store import actors, articles, mentions

TEXTS = (
    "Ann Lee met Bob Ray. Ann paid Bob.",
    "Bob Ray left Oslo. Ann Lee stayed in Oslo with Cy.",
    "Cy wrote to Ann Lee.",
)
KINDS = {"Ann Lee": "person", "Bob Ray": "person", "Cy": "person", "Oslo": "place"}
FULL = {"Ann": "Ann Lee", "Bob": "Bob Ray"}


def reading(text: str) -> Reading:
    """Every known name in `text`, sentences cut at full stops, one paragraph."""
    sentences, at = [], 0
    for part in text.split(". "):
        sentences.append((at, min(len(text), at + len(part) + 1)))
        at += len(part) + 2
    found: list[Mention] = []
    for name in sorted([*KINDS, *FULL], key=len, reverse=True):
        start = text.find(name)
        while start >= 0:
            end = start + len(name)
            if not any(m.start < end and start < m.end for m in found):
                sentence = max(s for s, _ in sentences if s <= start)
                full = FULL.get(name, name)
                found.append(Mention(start, end, name, KINDS[full], full, sentence, 0, True))
            start = text.find(name, end)
    return Reading(tuple(sentences), ((0, len(text)),), tuple(sorted(found, key=lambda m: m.start)))


def fill(notebook: Notebook, texts: tuple[str, ...] = TEXTS) -> None:
    """Put articles with readings in, one actor a name."""
    drafts = [
        (
            Draft(
                text,
                title=f"Article {n}",
                outlet="Post",
                published=f"2021-01-0{n}",
                zones=(Zone(0, len(text), "body"),),
            ),
            fingerprint(text),
        )
        for n, text in enumerate(texts, 1)
    ]
    ids = notebook.load("import", ("article",), articles.add_all, drafts)
    readings = [(article, reading(text)) for article, text in zip(ids, texts, strict=True) if article]
    notebook.load("read", ("mention",), mentions.store_all, readings, "made", "1")
    notebook.load("resolve", ("actor",), one_actor_a_name)


def one_actor_a_name(db) -> None:
    for alias in actors.aliases(db):
        if alias.actor is None:
            actors.give(db, alias.id, actors.add(db, alias.text, alias.kind), "")
