"""What the page of an actor asks, and how it says it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from core.model import By, Kind, Window
from core.store import actors, kwic, notes, profile, splitting, verdicts
from core.words import counted, figure
from ui.actors.facts import Fact
from ui.translation import reason, tr
from ui.widgets.words import kind_word, moment

_BY: dict[By, str] = {"model": "read by the model", "rule": "found by a rule", "analyst": "said by you"}
_COMPANIONS = 40
_FORMS = 4


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody whom the actor appears with, and in how many windows."""

    actor: int
    name: str
    kind: Kind
    windows: int
    strength: float


@dataclass(frozen=True, slots=True)
class About:
    """One actor with all that its page says above the mentions."""

    row: actors.Row
    profile: profile.Profile
    merges: list[splitting.Joined]
    notes: list[notes.Note]

    @property
    def facts(self) -> str:
        """“23 mentions in 9 articles · 2021-03-14 to 2023-02-01 · read as person 20 ×, organisation 3 ×”."""
        known = self.profile
        parts = [tr("{0} in {1}").format(counted(known.places, "mention"), counted(known.articles, "article"))]
        if known.first:
            parts.append(known.first if known.first == known.last else tr("{0} to {1}").format(known.first, known.last))
        if len(known.kinds) > 1:
            parts.append(tr("read as ") + ", ".join(f"{kind_word(kind)} {figure(n)} ×" for kind, n in known.kinds))
        return " · ".join(parts)


def look(db: Any, actor: int) -> About | None:
    """What is known of an actor; None when there is none."""
    row = actors.get(db, actor)
    return (
        About(row, profile.profile(db, actor), splitting.joined(db, actor), notes.of_actor(db, actor))
        if row is not None
        else None
    )


def companions(db: Any, actor: int, window: Window, kept: dict[object, Any]) -> list[Companion]:
    """Whom an actor appears with more often than chance would have it, strongest first."""
    from core.model import RELATED_KINDS
    from core.relating.load import load
    from core.relating.relations import relations, strongest

    kind = actors.by_id(db, [actor]).get(actor, ("", "person"))[1]
    kinds = tuple(dict.fromkeys((*RELATED_KINDS, kind)))
    if kinds not in kept:
        kept[kinds] = load(db, kinds)
    found = relations(kept[kinds], window, actors=[actor])
    top = list(strongest(found.take(found.strength > 0).without(verdicts.dismissed(db)), _COMPANIONS))
    named = actors.by_id(db, [one.b if one.a == actor else one.a for one in top])
    others = [(one, one.b if one.a == actor else one.a) for one in top]
    return [Companion(other, *named[other], one.windows, one.strength) for one, other in others if other in named]


def count_lines(db: Any, kept: dict[object, Any], actor: int) -> int:
    """How many mentions an actor has."""
    return len(_addresses(db, kept, actor, "date", False))


def page_of_lines(
    db: Any, kept: dict[object, Any], actor: int, sort: kwic.Sort, down: bool, limit: int, offset: int
) -> list[kwic.Line]:
    """A page of an actor's mentions in context. Their order is kept until something changes."""
    return kwic.lines(db, _addresses(db, kept, actor, sort, down)[offset : offset + limit])


def _addresses(db: Any, kept: dict[object, Any], actor: int, sort: kwic.Sort, down: bool) -> list[kwic.Address]:
    key = ("mentions", actor, sort, down)
    if key not in kept:
        kept[key] = kwic.addresses(db, actor, sort, down=down)
    return kept[key]


# --- in words


def name_facts(about: About) -> list[Fact]:
    """The names with how often and where from, then the merges that can be taken back."""
    rows = [Fact(tr("Names"))] + [_name_fact(name) for name in about.profile.names]
    if about.merges:
        rows.append(Fact(tr("Merged from")))
        rows += [_merge_fact(merge) for merge in about.merges]
    return rows


def _name_fact(name: profile.Name) -> Fact:
    others = [f"{form} ({figure(count)})" for form, count in name.forms if form != name.text]
    more = tr(" and {0} more").format(len(others) - _FORMS) if len(others) > _FORMS else ""
    written = tr("written {0}{1}").format(", ".join(others[:_FORMS]), more) if others else ""
    why = (
        tr("Here because: {0}").format(reason(name.reason))
        if name.reason
        else tr("Here because you said so, or it was the first name")
    )
    tip = "\n".join([name.text, source(name), why, *(f"{form}: {figure(count)}" for form, count in name.forms[:20])])
    return Fact(name.text, figure(name.places), " · ".join(p for p in (source(name), written) if p), tip, name)


def source(name: profile.Name) -> str:
    """“read by the model 12 ×, found by a rule 3 ×; other spelling: Anna Lee”."""
    told = sorted(name.by.items(), key=lambda item: -item[1])
    said = (
        tr(_BY[told[0][0]]) if len(told) == 1 else ", ".join(f"{tr(_BY[by])} {figure(count)} ×" for by, count in told)
    )
    return f"{said}; {reason(name.reason)}" if name.reason and not name.reason.startswith("no other name") else said


def _merge_fact(merge: splitting.Joined) -> Fact:
    names = f"{counted(len(merge.names), 'name')}, " if merge.names else ""
    more = f"{names}{moment(merge.at)}" + (f" · {merge.note}" if merge.note else "")
    tip = "\n".join([merge.label, *merge.names[:20], tr("Press to split exactly that off again.")])
    return Fact(merge.said, "", more, tip, merge, act=tr("Split again"))


def outlet_facts(about: About) -> list[Fact]:
    """The outlets that write of the actor."""
    rows = [Fact(outlet, figure(count), tip=outlet, data=outlet) for outlet, count in about.profile.outlets]
    return [Fact(tr("Outlets")), *rows] if rows else [Fact(tr("No outlet is known"))]


def companion_facts(found: Sequence[Companion], window: Window, *, hidden: bool) -> list[Fact]:
    """Whom the actor appears with."""
    if hidden:
        return [Fact(tr("Hidden from relations"))]
    if not found:
        return [Fact(tr("With nobody more than by chance in one {0}").format(tr(window)))]
    rows = [
        Fact(
            one.name,
            figure(one.windows),
            tip=tr("{0}: {1} together\nRead the evidence").format(one.name, counted(one.windows, window)),
            data=one,
        )
        for one in found
    ]
    return [Fact(tr("Companions · {0}").format(tr(window))), *rows]


def note_facts(about: About, *, writable: bool) -> list[Fact]:
    """Her notes on the actor and on its relations, those changed last first; then a row to write another one."""
    rows = [_note_fact(about.row, note) for note in about.notes]
    if writable:
        rows.append(
            Fact(tr("Write a note …"), tip=tr("Write a note on this actor"), data=notes.About(actor=about.row.id))
        )
    return [Fact(tr("Your notes")), *rows]


def _note_fact(actor: actors.Row, note: notes.Note) -> Fact:
    mine = note.about.actor == actor.id
    other = (note.other if mine else note.actor) if note.about.other is not None else None
    more = " · ".join(part for part in (tr("with {0}").format(other) if other else "", moment(note.changed_at)) if part)
    return Fact(note.name, "", more, note.text[:600], note)
