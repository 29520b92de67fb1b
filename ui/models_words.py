"""What the page of models says: rows, details and sentences. Words only, no window."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from core.reading import installed, language
from core.reading.figures import figures
from core.reading.installed import Installed
from core.reading.state import State, state
from core.store import readings
from core.store.database import Database
from core.words import counted
from ui.translation import marked, tr


@dataclass(frozen=True, slots=True)
class Shown:
    """What is looked up at once."""

    installed: Sequence[Installed]
    state: State


@dataclass(frozen=True, slots=True)
class Row:
    """A model as the list shows it."""

    key: str
    name: str
    reads: str
    version: str
    size: str
    note: str
    tip: str
    used: bool


def look_up(db: Database) -> Shown:
    """The models there are, and how far this notebook is read."""
    return Shown(installed.installed(), state(db))


def rows(found: Shown) -> Iterator[Row]:
    """The installed models; and the one of this notebook when it is not here."""
    for one in found.installed:
        reads = ", ".join(map(language.name_of, one.languages))
        used = one.key == found.state.model
        size, tip = f"{one.size / 1_000_000:,.0f} MB" if one.size >= 500_000 else tr("under 1 MB"), str(one.folder)
        yield Row(one.key, one.name, reads, one.version, size, tr("reads this notebook") if used else "", tip, used)
    if not any(one.key == found.state.model for one in found.installed):
        key = found.state.model
        note = tr("reads this notebook") if found.state.there else tr("not installed here")
        yield Row(key, key.removeprefix("added/"), "", "", "", note, "", True)


def details(found: Shown, key: str) -> str:
    """What is known of a model, as rich text: what we measured, and what its own card says."""
    one = next((one for one in found.installed if one.key == key), None)
    if one is None:
        return (
            ""
            if found.state.there
            else tr("This notebook was set to a model that is not here. Add it, or use another.")
        )
    measured = figures(one.name, one.version)
    if measured is not None:
        head, licence, lines = tr(measured.about), measured.licence, measured.measured
    else:
        head = one.about.get("description", "")
        licence = one.about.get("license", "")
        lines = (
            (
                tr("Figures"),
                tr("None: this model was not measured with Fieldfare. “How good is this?” measures it here."),
            ),
        )
    table = [*lines, *([(marked("Licence"), licence)] if licence else [])]
    cells = "".join(
        f"<tr><td style='padding: 2px 20px 2px 0'><b>{escape(tr(what))}</b></td>"
        f"<td style='padding: 2px 0'>{escape(tr(said))}</td></tr>"
        for what, said in table
    )
    return (f"<p>{escape(head)}</p>" if head else "") + f"<table cellspacing='0'>{cells}</table>"


def standing(found: Shown) -> str:
    """How far this notebook is, in a sentence or three."""
    now, said = found.state, list[str]()
    if not now.read:
        said.append(tr("No article of this notebook has been read yet."))
    elif now.outdated:
        said.append(_outdated(found))
    elif now.there:
        said.append(
            tr("{0} read with this model.").format(counted(now.read - sum((n for _, n in now.known_only)), "article"))
        )
    for tongue, number in now.known_only:
        name = language.name_of(tongue)
        said.append(
            tr("{0} in {1}: the model does not read it, only known names are marked.").format(
                counted(number, "article"), name
            )
        )
    if now.failed:
        said.append(tr("{0} could not be read.").format(counted(now.failed, "article")))
    return " ".join(said)


def _outdated(found: Shown) -> str:
    """“214 articles were read with an older version”, or with which other model."""
    number, current = found.state.outdated, _name(found)
    others = {model for model, _, _ in found.state.by if model not in (current, readings.KNOWN)}
    if not others:
        said = tr("{0} was read with an older version.") if number == 1 else tr("{0} were read with an older version.")
        return said.format(counted(number, "article"))
    with_which = tr("with “{0}”").format(others.pop()) if len(others) == 1 else tr("with other models")
    said = tr("{0} was read {1}.") if number == 1 else tr("{0} were read {1}.")
    return said.format(counted(number, "article"), with_which)


def _name(found: Shown) -> str:
    one = next((one for one in found.installed if one.key == found.state.model), None)
    return one.name if one else found.state.model


def again(outdated: int) -> str:
    """The words of the button."""
    return tr("Read {0} again").format(counted(outdated, "article")) if outdated else tr("Read everything again")
