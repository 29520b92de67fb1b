"""Articles as they are after reading, without a model."""

from core.importing.fingerprint import fingerprint
from core.model import Draft, Mention, Reading, Zone
from core.resolving.resolve_pending import resolve_pending
from core.store import articles, mentions

TEXT = (
    "Dredgers arrive at Kvishara\n\n"
    "The minister, Tamar Lomidze, met 😀 Beso Taral of Oryon Holding. “Lomidze smiled,” said Taral.\n\n"
    + "\n\n".join(f"Paragraph {n}: the boats lay stern to stern and nobody spoke of the bar." for n in range(60))
    + "\n\nLomidze left for Kvishara.\n\nMore from Tamar Lomidze"
)
NAMES = {
    "Kvishara": ("place", "Kvishara"),
    "Tamar Lomidze": ("person", "Tamar Lomidze"),
    "Lomidze": ("person", "Tamar Lomidze"),
    "Beso Taral": ("person", "Beso Taral"),
    "Taral": ("person", "Beso Taral"),
    "Oryon Holding": ("organization", "Oryon Holding"),
}


def zones_of(text):
    """The first line is the title, the last one boilerplate."""
    if "\n" not in text:
        return (Zone(0, len(text), "body"),)
    title, last = text.index("\n"), text.rindex("\n") + 1
    return (Zone(0, title, "title"), Zone(title, last, "body"), Zone(last, len(text), "boilerplate"))


def read(text, names=NAMES):
    """All places of `names` in `text`, longer names first, as a reading."""
    taken, found = set(), []
    for name in sorted(names, key=len, reverse=True):
        start = text.find(name)
        while start >= 0:
            if start not in taken:
                taken.update(range(start, start + len(name)))
                kind, alias = names[name]
                found.append(Mention(start, start + len(name), name, kind, alias, 0, 0, start > 27))
            start = text.find(name, start + 1)
    return Reading(((0, len(text)),), ((0, len(text)),), tuple(sorted(found, key=lambda m: m.start)))


def add(notebook, text, *, zones=None, reading=None, **fields):
    """Store an article; with a reading its names get actors."""
    draft = Draft(text, zones=zones_of(text) if zones is None else zones, **fields)
    article = notebook.load("Import", ("article",), articles.add, draft, fingerprint(text))
    if reading is not None:
        keep(notebook, article, reading)
    return article


def keep(notebook, article, reading):
    notebook.load("Read", ("mention", "reading"), mentions.store_all, [(article, reading)], "test", "1")
    resolve_pending(notebook)
