"""What the analyst corrects, each act one undoable step with a label for the menu."""

from collections.abc import Sequence

from core.model import Kind, ZoneKind
from core.store import actors, zones
from core.words import counted
from ui.bridge import Bridge, Then
from ui.theme import KIND_NAMES


def merge(bridge: Bridge, chosen: Sequence[actors.Row], name: str | None = None, then: Then | None = None) -> None:
    """Let the chosen actors be one, under the name of the most frequent one unless `name` says otherwise."""
    ordered = sorted(chosen, key=lambda row: (-row.places, row.id))
    keep, others = ordered[0], [row.id for row in ordered[1:]]
    label = f"Merge {len(ordered)} actors into “{name or keep.name}”"
    bridge.change(label, actors.merge, keep.id, others, name, then=then)


def rename(bridge: Bridge, actor: actors.Row, name: str, then: Then | None = None) -> None:
    """Show an actor under another name."""
    bridge.change(f"Rename “{actor.name}” to “{' '.join(name.split())}”", actors.rename, actor.id, name, then=then)


def set_kind(bridge: Bridge, chosen: Sequence[actors.Row], kind: Kind, then: Then | None = None) -> None:
    """Say what the chosen actors are."""
    what = f"“{chosen[0].name}”" if len(chosen) == 1 else f"{len(chosen)} actors"
    bridge.change(
        f"Change {what} to {KIND_NAMES[kind].lower()}", actors.set_kind, [row.id for row in chosen], kind, then=then
    )


def split(bridge: Bridge, name: actors.WrittenName, actor: actors.Row, then: Then | None = None) -> None:
    """Make one name of an actor an actor of its own; `then` gets the new actor's number."""
    bridge.change(f"Split “{name.text}” off “{actor.name}”", actors.split, name.alias, then=then)


def pin_here(
    bridge: Bridge, article: int, start: int, end: int, text: str, actor: actors.Row, then: Then | None = None
) -> None:
    """At this place only, the name is this actor's."""
    bridge.change(f"“{text}” is “{actor.name}” here", actors.pin, article, start, end, actor.id, then=then)


def refuse_here(bridge: Bridge, article: int, start: int, end: int, text: str, then: Then | None = None) -> None:
    """“Not a name”, at this place only."""
    bridge.change(f"“{text}” is not a name here", actors.refuse_here, article, start, end, then=then)


def refuse_everywhere(bridge: Bridge, text: str, then: Then | None = None) -> None:
    """“Not a name”, wherever it is written so."""
    bridge.change(f"“{text}” is not a name anywhere", actors.refuse_everywhere, [text], then=then)


def refuse_actors(bridge: Bridge, chosen: Sequence[actors.Row], then: Then | None = None) -> None:
    """Nothing that the chosen actors are called is a name."""
    what = f"“{chosen[0].name}” is not a name" if len(chosen) == 1 else f"{len(chosen)} actors are not names"
    bridge.change(what, actors.refuse_actors, [row.id for row in chosen], then=then)


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
