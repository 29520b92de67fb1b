"""What the analyst corrects, each act one undoable step with a label for the menu."""

from collections.abc import Sequence

from core.model import Kind, ZoneKind
from core.store import actors, decisions, sought, splitting, zones
from core.words import counted
from ui.bridge import Bridge, Then
from ui.translation import tr
from ui.widgets.actor_choice import Chosen
from ui.widgets.words import kind_word


def merge(bridge: Bridge, chosen: Sequence[actors.Row], name: str | None = None, then: Then | None = None) -> None:
    """Let the chosen actors be one, under the name of the most frequent one unless `name` says otherwise."""
    ordered = sorted(chosen, key=lambda row: (-row.places, row.id))
    keep, others = ordered[0], [row.id for row in ordered[1:]]
    label = tr("Merge {0} actors into “{1}”").format(len(ordered), name or keep.name)
    bridge.change(label, decisions.merge, keep.id, others, name, then=then)


def rename(bridge: Bridge, actor: actors.Row, name: str, then: Then | None = None) -> None:
    """Show an actor under another name."""
    bridge.change(
        tr("Rename “{0}” to “{1}”").format(actor.name, " ".join(name.split())),
        decisions.rename,
        actor.id,
        name,
        then=then,
    )


def set_kind(bridge: Bridge, chosen: Sequence[actors.Row], kind: Kind, then: Then | None = None) -> None:
    """Say what the chosen actors are."""
    bridge.change(
        tr("Change {0} to {1}").format(_whom(chosen), kind_word(kind)),
        decisions.set_kind,
        [row.id for row in chosen],
        kind,
        then=then,
    )


def split(bridge: Bridge, name: actors.WrittenName, actor: actors.Row, then: Then | None = None) -> None:
    """Make one name of an actor an actor of its own; `then` gets the new actor's number."""
    bridge.change(tr("Split “{0}” off “{1}”").format(name.text, actor.name), decisions.split, name.alias, then=then)


def pin_here(
    bridge: Bridge, article: int, start: int, end: int, text: str, actor: actors.Row, then: Then | None = None
) -> None:
    """At this place only, the name is this actor's."""
    move_place(bridge, article, start, end, text, Chosen(actor.id, actor.name, actor.kind), then)


def move_name(bridge: Bridge, name: str, alias: int, chosen: Chosen, then: Then | None = None) -> None:
    """One name, wherever it stands, is the chosen actor's; `then` gets that actor's number."""
    label = tr("“{0}” is “{1}”").format(name, chosen.name)
    if chosen.actor is None:
        bridge.change(label, decisions.move_to_new, alias, chosen.name, chosen.kind, then=then)
    else:
        bridge.change(label, decisions.move_name, alias, chosen.actor, then=then)


def move_place(
    bridge: Bridge, article: int, start: int, end: int, text: str, chosen: Chosen, then: Then | None = None
) -> None:
    """One mention is the chosen actor's."""
    label, where = tr("“{0}” is “{1}” here").format(text, chosen.name), (article, start, end)
    if chosen.actor is None:
        bridge.change(label, decisions.pin_to_new, *where, chosen.name, chosen.kind, then=then)
    else:
        bridge.change(label, decisions.pin, *where, chosen.actor, then=then)


def split_again(bridge: Bridge, merge: splitting.Joined, actor: actors.Row, then: Then | None = None) -> None:
    """Take an earlier merge back, whatever came after it; `then` gets the numbers of those who are back."""
    label = tr("Split {0} off “{1}” again").format(merge.said, actor.name)
    bridge.change(label, splitting.split_again, merge.step, actor.id, then=then)


def confirm(bridge: Bridge, chosen: Sequence[actors.Row], confirmed: bool, then: Then | None = None) -> None:
    """The chosen actors are right; or that is taken back."""
    said = tr("Confirm {0}") if confirmed else tr("Confirm {0} no more")
    bridge.change(said.format(_whom(chosen)), decisions.confirm, [row.id for row in chosen], confirmed, then=then)


def hide(bridge: Bridge, chosen: Sequence[actors.Row], hidden: bool, then: Then | None = None) -> None:
    """Leave the chosen actors out of relations, or let them count there again."""
    label = (
        tr("Hide {0} from relations").format(_whom(chosen))
        if hidden
        else tr("Show {0} in relations again").format(_whom(chosen))
    )
    bridge.change(label, decisions.hide, [row.id for row in chosen], hidden, then=then)


def _whom(chosen: Sequence[actors.Row]) -> str:
    return tr("“{0}”").format(chosen[0].name) if len(chosen) == 1 else counted(len(chosen), "actor")


def seek(
    bridge: Bridge,
    kind: Kind,
    actor: int | str,
    names: Sequence[str],
    wanted: Sequence[sought.Found],
    left: Sequence[sought.Found],
    kept: Sequence[tuple[sought.Found, int]],
    then: Then | None = None,
) -> None:
    """“This name everywhere”: see `core.store.sought.seek`; `then` gets the actor's number."""
    label = tr("“{0}” is a name everywhere ({1})").format(names[0], counted(len(wanted), "place"))
    bridge.change(label, sought.seek, kind, actor, names, wanted, left, kept, then=then)


def name_here(bridge: Bridge, place: sought.Found, kind: Kind, actor: int | str, then: Then | None = None) -> None:
    """“This is a name”, at this place only; `then` gets the actor's number."""
    bridge.change(tr("“{0}” is a name here").format(place.text), sought.name_here, place, kind, actor, then=then)


def seek_all(bridge: Bridge, kind: Kind, found: Sequence[tuple[str, Sequence[sought.Found]]]) -> None:
    """Put names on her list of names to look for."""
    what = tr("“{0}”").format(found[0][0]) if len(found) == 1 else counted(len(found), "name")
    bridge.change(tr("Look for {0}").format(what), sought.seek_all, kind, found)


def forget(bridge: Bridge, names: Sequence[str]) -> None:
    """Look for these names no more."""
    what = tr("“{0}”").format(names[0]) if len(names) == 1 else counted(len(names), "name")
    bridge.change(tr("Look for {0} no more").format(what), sought.forget, names)


def refuse_here(bridge: Bridge, article: int, start: int, end: int, text: str, then: Then | None = None) -> None:
    """“Not a name”, at this place only."""
    bridge.change(tr("“{0}” is not a name here").format(text), decisions.refuse_here, article, start, end, then=then)


def refuse_everywhere(bridge: Bridge, text: str, then: Then | None = None) -> None:
    """“Not a name”, wherever it is written so."""
    bridge.change(tr("“{0}” is not a name anywhere").format(text), decisions.refuse_everywhere, [text], then=then)


def refuse_actors(bridge: Bridge, chosen: Sequence[actors.Row], then: Then | None = None) -> None:
    """Nothing that the chosen actors are called is a name."""
    what = (
        tr("“{0}” is not a name").format(chosen[0].name)
        if len(chosen) == 1
        else tr("{0} actors are not names").format(len(chosen))
    )
    bridge.change(what, decisions.refuse_actors, [row.id for row in chosen], then=then)


def zone_here(
    bridge: Bridge, article: int, start: int, end: int, kind: ZoneKind, shown: str, then: Then | None = None
) -> None:
    """The lines that `start` to `end` of an article touches are text, or not; `shown` is what the label calls them."""
    said = tr("{0} are {1} here") if shown.endswith(tr(" lines")) else tr("{0} is {1} here")
    bridge.change(said.format(shown, _saying(kind)), zones.set_here, article, start, end, kind, then=then)


def zone_everywhere(
    bridge: Bridge, line: str, kind: ZoneKind, shown: str, articles: int | None = None, then: Then | None = None
) -> None:
    """A line is text, or not, wherever it stands. `articles`: in how many that is now, when it is known."""
    where = tr("wherever it stands") if articles is None else tr("in {0}").format(counted(articles, "article"))
    bridge.change(tr("{0} is {1} {2}").format(shown, _saying(kind), where), zones.set_line, line, kind, then=then)


def zone_clear(bridge: Bridge, article: int, start: int, end: int, shown: str, then: Then | None = None) -> None:
    """What she said of these lines of an article is withdrawn."""
    bridge.change(tr("Leave {0} as found").format(shown), zones.clear_all, article, start, end, then=then)


def _saying(kind: ZoneKind) -> str:
    return tr("text") if kind == "body" else tr("not text")
