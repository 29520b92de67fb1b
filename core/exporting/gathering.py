"""What goes into a report: the claims, notes and marks she wants, and the strongest links of the relations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from core import links
from core.exporting.citing import Sources
from core.exporting.parts import Block, Heading, Quote, Report, Said, Written
from core.exporting.strongest import strongest
from core.links import Where
from core.relating.choices import Choices
from core.store import claims, linked, mark_list, marks, notes, profile
from core.store.claims import Claim
from core.store.database import Database
from core.store.notes import Note
from core.words import counted, say

SIDES: dict[claims.Side, str] = {"for": "Supports", "against": "Contradicts", "about": "Context"}
_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What she wants in a report. `claims`: their numbers, None for all. `links`: how many of the strongest.

    `words` are a stretch of an article (article, start, end) that is quoted by itself. `choices`: what counts as a
    relation; `kept`: see `core.relating.stock.choose`.
    """

    title: str = ""
    claims: Sequence[int] | None = None
    notes: bool = True
    marks: bool = True
    links: int = 0
    words: tuple[int, int, int] | None = None
    language: str = "en"  # of the headings: a code
    choices: Choices = field(default_factory=Choices)
    kept: dict[object, Any] = field(default_factory=dict[object, Any])


def gather(db: Database, notebook: str, wanted: Wanted) -> Report:
    """Everything that is wanted, in order, with its sources. `notebook` is what the notebook is called."""
    made = _Gathering(db)
    blocks = tuple(made.all(wanted))
    sources = made.sources.listed()
    anchors: dict[Where, str] = {("article", source.article): f"source-{source.number}" for source in sources}
    about = say("From the notebook “{0}”, {1}").format(notebook, date.today().isoformat())
    return Report(wanted.title or notebook, about, blocks, sources, {**anchors, **made.anchors}, wanted.language)


class _Gathering:
    def __init__(self, db: Database) -> None:
        self.db = db
        self.sources = Sources(db)
        self.anchors: dict[Where, str] = {}

    def all(self, wanted: Wanted) -> Iterator[Block]:
        if wanted.words is not None:
            article, start, end = wanted.words
            yield self._quote(article, start, end)
        yield from self._claims(wanted.claims)
        written = notes.page(self.db, limit=_ALL) if wanted.notes else []
        yield from self._on_actors([note for note in written if note.about.sort in ("actor", "relation")])
        yield from self._on_articles([note for note in written if note.about.article is not None])
        yield from self._free([note for note in written if note.about.sort == "free"])
        if wanted.marks:
            yield from self._marks()
        if wanted.links:
            yield from strongest(self.db, self.sources, wanted.links, wanted.choices, wanted.kept)

    # --- claims

    def _claims(self, chosen: Sequence[int] | None) -> Iterator[Block]:
        stated = claims.page(self.db, limit=_ALL)
        if chosen is not None:
            stated = [one for one in stated if one.id in set(chosen)]
        if stated:
            yield Heading(2, say("Claims"), "claims")
        for one in stated:
            anchor = self.anchors["claim", one.id] = f"claim-{one.id}"
            yield Heading(3, one.statement, anchor)
            yield Said(how_sure(one))
            yield from self._passages(one.id)

    def _passages(self, claim: int) -> Iterator[Block]:
        found = claims.passages(self.db, claim)
        if not found:
            yield Said(say("No passage yet."))
        for side, heading in SIDES.items():
            mine = [one for one in found if one.side == side]
            if mine:
                yield Said(say(heading), strong=True)
            for one in mine:
                yield self.sources.quote(one.article, one.start, one.quote, standing=one.standing)

    # --- notes

    def _on_actors(self, written: Sequence[Note]) -> Iterator[Block]:
        """A dossier of each actor with notes: how often and when it is named, then the notes."""
        named = {note.about.actor: note.actor or "" for note in written if note.about.actor is not None}
        if named:
            yield Heading(2, say("Actors"), "actors")
        for actor, name in sorted(named.items(), key=lambda item: item[1].casefold()):
            known = profile.profile(self.db, actor)
            dates = say(", {0} to {1}").format(known.first, known.last) if known.first else ""
            anchor = self.anchors["actor", actor] = f"actor-{actor}"
            yield Heading(3, name, anchor)
            named_in = say("{0} in {1}").format(counted(known.places, "mention"), counted(known.articles, "article"))
            yield Said(named_in + dates)
            mine = [one for one in written if one.about.actor == actor]
            for note in sorted(mine, key=lambda one: (one.other or "").casefold()):  # first those on the actor itself
                if note.other:
                    yield Said(say("With {0}").format(note.other), strong=True)
                yield self._note(note)

    def _on_articles(self, written: Sequence[Note]) -> Iterator[Block]:
        """The notes on each article, those on places in the order of its text."""
        if written:
            yield Heading(2, say("Articles"), "articles")
        for article in dict.fromkeys(note.about.article for note in written):
            mine = sorted((n for n in written if n.about.article == article), key=lambda n: (n.about.start or 0, n.id))
            first = mine[0]
            yield Heading(3, first.title or say("Untitled"), f"article-{article}")
            source = ", ".join(part for part in (first.outlet, first.published) if part)
            if source:
                yield Said(source)
            for note in mine:
                about = note.about
                if note.quote and about.article is not None and about.start is not None:
                    yield self.sources.quote(about.article, about.start, note.quote, standing=note.standing)
                yield self._note(note)

    def _free(self, written: Sequence[Note]) -> Iterator[Block]:
        if written:
            yield Heading(2, say("Notes"), "notes")
        yield from map(self._note, written)

    def _note(self, note: Note) -> Written:
        anchor = self.anchors["note", note.id] = f"note-{note.id}"
        return Written(
            note.text, anchor, {one: linked.resolve(self.db, links.parse(one)) for one in links.in_text(note.text)}
        )

    # --- marks

    def _marks(self) -> Iterator[Block]:
        """All marks, article by article, with the meaning of the colour, the tags and the note."""
        found = mark_list.every(self.db)
        meanings = marks.meanings(self.db)
        if found:
            yield Heading(2, say("Marks"), "marks")
        before: int | None = None
        for one in found:
            mark = one.mark
            if mark.article != before:
                before = mark.article
                yield Heading(3, one.title or say("Untitled"), f"marks-{mark.article}")
                yield Said(", ".join(part for part in (one.outlet, one.published) if part) or say("no outlet, no date"))
            head = " · ".join((meanings.get(mark.colour) or say("Colour {0}").format(mark.colour), *one.tags))
            yield self.sources.quote(mark.article, mark.start, mark.quote, head=head, note=mark.note)

    # --- words

    def _quote(self, article: int, start: int, end: int) -> Quote:
        note = notes.on_nothing_yet(self.db, notes.About(article, start, end))
        return self.sources.quote(article, start, note.quote or "")


def how_sure(one: Claim) -> str:
    """“How sure: likely · a tag, another”."""
    tags = f" · {', '.join(one.tags)}" if one.tags else ""
    return say("How sure: {0}").format(say(claims.SURE[one.sure]).lower()) + tags
