"""What she wrote, to be read by people: claims with their passages and sources, and notes, as one Markdown file."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from core import links
from core.errors import UserError
from core.events import Progress
from core.jobs import Job
from core.notebook import Notebook
from core.store import claims, notes, profile
from core.store.claims import Claim, Passage
from core.store.notes import Note
from core.words import counted

_SIDES: dict[claims.Side, str] = {"for": "Supports", "against": "Contradicts", "about": "Context"}
_ALL = 1_000_000


class Report:
    """Writes claims, then notes by what they are about: actors, relations, articles, free ones."""

    name = "report"
    help = "a Markdown file of the claims with their quotations and sources, and of the notes"

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write the file `path`. Raises UserError `cannot_write`."""
        yield Progress("export", 0, 1, path.name)
        text = notebook.read(report, notebook.path.stem)
        try:
            path.write_text(text, encoding="utf-8", errors="surrogatepass", newline="\n")
        except OSError as error:
            raise UserError("cannot_write", path=path, reason=error.strerror or error) from error


def report(db: Any, title: str) -> str:
    """The whole report as Markdown."""
    stated = claims.page(db, limit=_ALL)
    written = notes.page(db, limit=_ALL)
    parts = [f"# {_line(title)}"]
    if stated:
        parts += ["## Claims", *(claim(one, claims.passages(db, one.id), level=3) for one in stated)]
    parts += _on_actors(db, [note for note in written if note.about.sort in ("actor", "relation")])
    parts += _on_articles([note for note in written if note.about.article is not None])
    free = [note for note in written if note.about.sort == "free"]
    parts += ["## Notes", *map(_text, free)] if free else []
    return "\n\n".join(parts if len(parts) > 1 else [*parts, "No claim and no note yet."]) + "\n"


# --- claims


def claim(one: Claim, passages: Sequence[Passage], *, level: int = 1) -> str:
    """A claim with its passages, each with outlet, date and title, as Markdown."""
    parts = [f"{'#' * level} {_line(one.statement)}", f"How sure: {claims.SURE[one.sure].lower()}"]
    if one.tags:
        parts[-1] += f" · {', '.join(one.tags)}"
    for side, heading in _SIDES.items():
        mine = [passage for passage in passages if passage.side == side]
        if mine:
            parts += [f"**{heading}**", *map(_passage, mine)]
    return "\n\n".join(parts)


def _passage(passage: Passage) -> str:
    return f"{_quoted(passage.quote)}\n>\n> — {_source(passage.outlet, passage.published, passage.title)}"


def _quoted(quote: str) -> str:
    lines = [" ".join(line.split()) for line in quote.splitlines()]
    return "\n>\n".join(f"> {_line(line)}" for line in lines if line)


def _source(outlet: str | None, published: str | None, title: str | None) -> str:
    return ", ".join(part for part in (outlet, published, f"“{_line(title)}”" if title else None) if part)


# --- notes


def _on_actors(db: Any, written: Sequence[Note]) -> Iterator[str]:
    """A dossier of each actor with notes: how often and when it is named, then the notes on it and its relations."""
    named = {note.about.actor: note.actor or "" for note in written if note.about.actor is not None}
    if named:
        yield "## Actors"
    for actor, name in sorted(named.items(), key=lambda item: item[1].casefold()):
        known = profile.profile(db, actor)
        dates = "" if not known.first else f", {known.first} to {known.last}"
        yield f"### {_line(name)}"
        yield f"{counted(known.places, 'mention')} in {counted(known.articles, 'article')}{dates}"
        for note in written:
            if note.about.actor == actor:
                yield f"**With {_line(note.other)}**\n\n{_text(note)}" if note.other else _text(note)


def _on_articles(written: Sequence[Note]) -> Iterator[str]:
    """The notes on each article, those on places in the order of its text."""
    if written:
        yield "## Articles"
    for article in dict.fromkeys(note.about.article for note in written):
        mine = sorted((n for n in written if n.about.article == article), key=lambda n: (n.about.start or 0, n.id))
        first = mine[0]
        source = ", ".join(part for part in (first.outlet, first.published) if part)
        yield f"### {_line(first.title or 'Untitled')}" + (f"\n\n{source}" if source else "")
        for note in mine:
            yield f"{_quoted(note.quote)}\n\n{_text(note)}" if note.quote else _text(note)


def _text(note: Note) -> str:
    """The note with the names of its links; its headings below those of the report."""
    lines = links.replace(note.text, lambda link: link.name).strip().splitlines()
    return "\n".join(f"###{line}" if line.startswith("#") and not line.startswith("####") else line for line in lines)


def _line(text: str) -> str:
    """Text in one line whose signs are not taken for Markdown's."""
    line = " ".join(text.split())
    for sign in ("\\", "*", "_", "`", "[", "<", "#"):
        line = line.replace(sign, f"\\{sign}")
    return line
