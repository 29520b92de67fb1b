"""How notes and claims are said in one line."""

from core.store import claims, notes
from core.words import counted, figure
from ui.translation import tr, within
from ui.widgets.words import moment

SHOWN = 48  # letters of a name in a label

SORTS: tuple[tuple[str, notes.Sort | None], ...] = (
    ("All notes", None),
    ("On articles", "article"),
    ("On places", "place"),
    ("On actors", "actor"),
    ("On relations", "relation"),
    ("Free notes", "free"),
)
SIDES: dict[claims.Side, str] = {"for": "Supports", "against": "Contradicts", "about": "Context"}
_STANDING = {"counts": "", "older": "older version", "trash": "in the trash"}


def short(text: str, letters: int = SHOWN) -> str:
    """A name in one line of so many letters."""
    line = " ".join(text.split())
    return line if len(line) <= letters else line[: letters - 1].rstrip() + "…"


def about(note: notes.Note) -> str:
    """What a note is about: “A title · Post · 2021-03-14”, “Ann Lee and Bob Ray”."""
    if note.about.sort in ("article", "place"):
        said = (note.title, note.outlet, note.published, tr(_STANDING[note.standing]))
        return " · ".join(part for part in said if part)
    if note.about.sort == "relation":
        return tr("{0} and {1}").format(note.actor, note.other)
    return note.actor or tr("About nothing in particular")


def brief(note: notes.Note) -> str:
    """The same, as the list has room for it."""
    return note.title or "" if note.title else about(note) if note.actor else tr("Free note")


def source(passage: claims.Passage) -> str:
    """Outlet, date and title of a passage as one line."""
    said = (
        passage.outlet or tr("no outlet"),
        passage.published or tr("no date"),
        passage.title,
        tr(_STANDING[passage.standing]),
    )
    return " · ".join(part for part in said if part)


def balance(claim: claims.Claim) -> str:
    """“2 support, 1 contradicts”."""
    parts = [
        counted(claim.supporting, "supports", "support") if claim.supporting else "",
        counted(claim.against, "contradicts", "contradict") if claim.against else "",
        tr("{0} for context").format(figure(claim.about)) if claim.about else "",
    ]
    return ", ".join(part for part in parts if part) or tr("no passage yet")


def note_label(text: str) -> str:
    """How the step is called in which a note is written."""
    name = notes.name_of(text)
    return tr("Note “{0}”").format(short(name, 40)) if name else tr("Delete a note")


def note_text(note: notes.Note) -> str:
    """What a screen reader says of a note."""
    return ", ".join(part for part in (note.name, brief(note), moment(note.changed_at), *note.tags) if part)


def claim_text(claim: claims.Claim) -> str:
    """What a screen reader says of a claim."""
    return ", ".join([claim.statement, within(claims.SURE[claim.sure]), balance(claim), *claim.tags])
