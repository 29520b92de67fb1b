"""Every name in the notebook by its fold: whose it is, and how else those actors are called."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from rapidfuzz import fuzz

from core.model import Kind
from core.resolving.folding import fold
from core.store.database import Database
from core.store.search_names import Form, forms

#: No more other names than this are looked for: an expression of thousands is slow, and no one reads them.
MOST = 60
#: Of a person known by one word, only words like it are other names: the given name alone is anybody's.
_ALIKE = 70  # of 100, by rapidfuzz's ratio: lukashenko and lukashenka are 90
_OTHER = re.compile(r"[^a-z0-9]+")


@lru_cache(maxsize=131072)
def folded(text: str) -> str:
    """Lower-case words without accents, one space apart, in Latin letters whatever the script."""
    if text.isascii():
        return _OTHER.sub(" ", text.lower().replace("'s", "")).strip()
    return fold(text)


def key(text: str) -> str:
    """As the full-text index folds: case and accents go, the script stays."""
    plain = unicodedata.normalize("NFD", text)
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


@dataclass(slots=True)
class Names:
    """`of` a fold: the actors so called. `called` an actor: its forms, names before what is written."""

    of: dict[str, set[int]] = field(default_factory=dict[str, set[int]])
    called: dict[int, list[Form]] = field(default_factory=dict[int, list[Form]])
    kinds: dict[int, tuple[str, Kind]] = field(default_factory=dict[int, tuple[str, Kind]])
    written: dict[str, list[str]] = field(default_factory=dict[str, list[str]])  # fold → spellings

    def others(self, text: str, kinds: Collection[Kind] = ()) -> tuple[tuple[str, ...], tuple[int, ...]]:
        """How else the actors called `text` are named, most telling first, and who they are.

        Spellings that hold the words of `text` are left out: they are found anyway. So are a person's forms of one word
        that may be anybody's.
        """
        wanted = folded(text)
        actors = tuple(sorted(a for a in self.of.get(wanted, ()) if not kinds or self.kinds[a][1] in kinds))
        if not actors:
            return (), ()
        found = list(self.written.get(wanted, ()))
        for actor in actors:
            person = self.kinds[actor][1] == "person"
            found += [form.text for form in self.called[actor] if not person or _tells(wanted, form)]
        return _without_those_inside(text, found)[:MOST], actors

    def folds(self) -> Iterable[str]:
        """All names, folded."""
        return self.of


def load(db: Database) -> Names:
    """The names as they are now. Takes a moment in a large notebook: to be kept until names change."""
    names = Names()
    rows, kinds = forms(db)
    names.kinds = kinds
    of: dict[str, set[int]] = defaultdict(set)
    called: dict[int, list[Form]] = defaultdict(list)
    written: dict[str, dict[str, None]] = defaultdict(dict)
    for form in rows:
        wanted = folded(form.text)
        if wanted:
            of[wanted].add(form.actor)
            called[form.actor].append(form)
            written[wanted][" ".join(form.text.split())] = None
    names.of, names.called = dict(of), dict(called)
    names.written = {wanted: list(spellings) for wanted, spellings in written.items()}
    return names


def _tells(wanted: str, form: Form) -> bool:
    """Does this form of a person's name say who it is, when the person is looked for as `wanted`?"""
    other = folded(form.text)
    if " " in other:
        return True
    return form.name if " " in wanted else fuzz.ratio(wanted, other) >= _ALIKE


def _without_those_inside(text: str, found: Iterable[str]) -> tuple[str, ...]:
    """Each spelling once, shortest first, without those that a shorter one of them (or `text`) finds."""
    kept: list[tuple[str, str]] = [("", f" {_spaced(text)} ")]
    for one in sorted(dict.fromkeys(found), key=lambda one: len(one.split())):
        spaced = f" {_spaced(one)} "
        if spaced.strip() and not any(inner in spaced for _, inner in kept):
            kept.append((" ".join(one.split()), spaced))
    return tuple(one for one, _ in kept if one)


def _spaced(text: str) -> str:
    return " ".join("".join(c if c.isalnum() else " " for c in key(text)).split())
