"""What the analyst corrects, each act one undoable step with a label for the menu."""

from collections.abc import Sequence

from core.model import Kind, ZoneKind
from core.store import actors, decisions, sought, splitting, zones
from core.words import counted
from ui.bridge import Bridge, Then
from ui.theme import KIND_NAMES
from ui.widgets.actor_choice import Chosen


def merge(bridge: Bridge, chosen: Sequence[actors.Row], name: str | None = None, then: Then | None = None) -> None:
    """Let the chosen actors be one, under the name of the most frequent one unless `name` says otherwise."""
    ordered = sorted(chosen, key=lambda row: (-row.places, row.id))
    keep, others = ordered[0], [row.id for row in ordered[1:]]
    label = f"Merge {len(ordered)} actors into “{name or keep.name}”"
    bridge.change(label, decisions.merge, keep.id, others, name, then=then)


def rename(bridge: Bridge, actor: actors.Row, name: str, then: Then | None = None) -> None:
    """Show an actor under another name."""
    bridge.change(f"Rename “{actor.name}” to “{' '.join(name.split())}”", decisions.rename, actor.id, name, then=then)


def set_kind(bridge: Bridge, chosen: Sequence[actors.Row], kind: Kind, then: Then | None = None) -> None:
    """Say what the chosen actors are."""
    bridge.change(
        f"Change {_whom(chosen)} to {KIND_NAMES[kind].lower()}",
        decisions.set_kind,
        [row.id for row in chosen],
        kind,
        then=then,
    )


def split(bridge: Bridge, name: actors.WrittenName, actor: actors.Row, then: Then | None = None) -> None:
    """Make one name of an actor an actor of its own; `then` gets the new actor's number."""
    bridge.change(f"Split “{name.text}” off “{actor.name}”", decisions.split, name.alias, then=then)


def pin_here(
    bridge: Bridge, article: int, start: int, end: int, text: str, actor: actors.Row, then: Then | None = None
) -> None:
    """At this place only, the name is this actor's."""
    move_place(bridge, article, start, end, text, Chosen(actor.id, actor.name, actor.kind), then)


def move_name(bridge: Bridge, name: str, alias: int, chosen: Chosen, then: Then | None = None) -> None:
    """One name, wherever it stands, is the chosen actor's; `then` gets that actor's number."""
    label = f"“{name}” is “{chosen.name}”"
    if chosen.actor is None:
        bridge.change(label, decisions.move_to_new, alias, chosen.name, chosen.kind, then=then)
    else:
        bridge.change(label, decisions.move_name, alias, chosen.actor, then=then)


def move_place(
    bridge: Bridge, article: int, start: int, end: int, text: str, chosen: Chosen, then: Then | None = None
) -> None:
    """One mention is the chosen actor's."""
    label, where = f"“{text}” is “{chosen.name}” here", (article, start, end)
    if chosen.actor is None:
        bridge.change(label, decisions.pin_to_new, *where, chosen.name, chosen.kind, then=then)
    else:
        bridge.change(label, decisions.pin, *where, chosen.actor, then=then)


def split_again(bridge: Bridge, merge: splitting.Joined, actor: actors.Row, then: Then | None = None) -> None:
    """Take an earlier merge back, whatever came after it; `then` gets the numbers of those who are back."""
    label = f"Split {merge.said} off “{actor.name}” again"
    bridge.change(label, splitting.split_again, merge.step, actor.id, then=then)


def confirm(bridge: Bridge, chosen: Sequence[actors.Row], confirmed: bool, then: Then | None = None) -> None:
    """The chosen actors are right; or that is taken back."""
    word = "Confirm" if confirmed else "Confirm no more"
    bridge.change(f"{word} {_whom(chosen)}", decisions.confirm, [row.id for row in chosen], confirmed, then=then)


def hide(bridge: Bridge, chosen: Sequence[actors.Row], hidden: bool, then: Then | None = None) -> None:
    """Leave the chosen actors out of relations, or let them count there again."""
    label = f"Hide {_whom(chosen)} from relations" if hidden else f"Show {_whom(chosen)} in relations again"
    bridge.change(label, decisions.hide, [row.id for row in chosen], hidden, then=then)


def _whom(chosen: Sequence[actors.Row]) -> str:
    return f"“{chosen[0].name}”" if len(chosen) == 1 else f"{len(chosen)} actors"


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
    label = f"“{names[0]}” is a name everywhere ({counted(len(wanted), 'place')})"
    bridge.change(label, sought.seek, kind, actor, names, wanted, left, kept, then=then)


def name_here(bridge: Bridge, place: sought.Found, kind: Kind, actor: int | str, then: Then | None = None) -> None:
    """“This is a name”, at this place only; `then` gets the actor's number."""
    bridge.change(f"“{place.text}” is a name here", sought.name_here, place, kind, actor, then=then)


def seek_all(bridge: Bridge, kind: Kind, found: Sequence[tuple[str, Sequence[sought.Found]]]) -> None:
    """Put names on her list of names to look for."""
    what = f"“{found[0][0]}”" if len(found) == 1 else f"{len(found)} names"
    bridge.change(f"Look for {what}", sought.seek_all, kind, found)


def forget(bridge: Bridge, names: Sequence[str]) -> None:
    """Look for these names no more."""
    what = f"“{names[0]}”" if len(names) == 1 else f"{len(names)} names"
    bridge.change(f"Look for {what} no more", sought.forget, names)


def refuse_here(bridge: Bridge, article: int, start: int, end: int, text: str, then: Then | None = None) -> None:
    """“Not a name”, at this place only."""
    bridge.change(f"“{text}” is not a name here", decisions.refuse_here, article, start, end, then=then)


def refuse_everywhere(bridge: Bridge, text: str, then: Then | None = None) -> None:
    """“Not a name”, wherever it is written so."""
    bridge.change(f"“{text}” is not a name anywhere", decisions.refuse_everywhere, [text], then=then)


def refuse_actors(bridge: Bridge, chosen: Sequence[actors.Row], then: Then | None = None) -> None:
    """Nothing that the chosen actors are called is a name."""
    what = f"“{chosen[0].name}” is not a name" if len(chosen) == 1 else f"{len(chosen)} actors are not names"
    bridge.change(what, decisions.refuse_actors, [row.id for row in chosen], then=then)


def zone_here(
    bridge: Bridge, article: int, start: int, end: int, kind: ZoneKind, shown: str, then: Then | None = None
) -> None:
    """The lines that `start` to `end` of an article touches are text, or not; `shown` is what the label calls them."""
    are = "are" if shown.endswith(" lines") else "is"
    bridge.change(f"{shown} {are} {_saying(kind)} here", zones.set_here, article, start, end, kind, then=then)


def zone_everywhere(
    bridge: Bridge, line: str, kind: ZoneKind, shown: str, articles: int | None = None, then: Then | None = None
) -> None:
    """A line is text, or not, wherever it stands. `articles`: in how many that is now, when it is known."""
    where = "wherever it stands" if articles is None else f"in {counted(articles, 'article')}"
    bridge.change(f"{shown} is {_saying(kind)} {where}", zones.set_line, line, kind, then=then)


def zone_clear(bridge: Bridge, article: int, start: int, end: int, shown: str, then: Then | None = None) -> None:
    """What she said of these lines of an article is withdrawn."""
    bridge.change(f"Leave {shown} as found", zones.clear_all, article, start, end, then=then)


def _saying(kind: ZoneKind) -> str:
    return "text" if kind == "body" else "not text" if kind == "boilerplate" else f"a {kind}"
