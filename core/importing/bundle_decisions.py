"""What she decided, from a bundle: what is no name, who is not whom, relations, lines, marks, what she seeks."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from core.importing.json_lines import Line
from core.model import KINDS, ZoneKind
from core.store.bundle_values import BundleActor, BundleLabel, BundleMark, BundleSought, Verdict
from core.store.marks import COLOURS

_ZONE_KINDS: tuple[ZoneKind, ...] = get_args(ZoneKind)

#: The length of the article that a line names; raises UserError for an unknown one.
Length = Callable[[Line], int]
Actors = Mapping[int, BundleActor]


@dataclass(frozen=True, slots=True)
class Decided:
    """What was read so far."""

    refused_texts: list[str] = field(default_factory=list[str])
    refused_places: list[tuple[int, int, int]] = field(default_factory=list[tuple[int, int, int]])
    lines: dict[str, ZoneKind] = field(default_factory=dict[str, ZoneKind])
    apart: list[tuple[int, int, str]] = field(default_factory=list[tuple[int, int, str]])
    put_off: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    sought: list[BundleSought] = field(default_factory=list[BundleSought])
    verdicts: list[tuple[int, int, Verdict]] = field(default_factory=list[tuple[int, int, Verdict]])
    labels: list[BundleLabel] = field(default_factory=list[BundleLabel])
    positions: list[tuple[str, int, float, float, bool]] = field(
        default_factory=list[tuple[str, int, float, float, bool]]
    )
    views: list[tuple[str, dict[str, Any]]] = field(default_factory=list[tuple[str, dict[str, Any]]])
    marks: list[BundleMark] = field(default_factory=list[BundleMark])
    colours: dict[int, str] = field(default_factory=dict[int, str])


def takers(decided: Decided, length: Length, actors: Actors) -> tuple[tuple[str, Callable[[Line], None]], ...]:
    """(file, what to do with each of its lines): everything goes into `decided`."""
    return (
        ("refused.jsonl", lambda line: _take_refused(line, length, decided)),
        ("lines.jsonl", lambda line: _take_line(line, decided.lines)),
        ("apart.jsonl", lambda line: decided.apart.append((*_pair(line, actors), line.text_or_none("note") or ""))),
        ("put_off.jsonl", lambda line: decided.put_off.append(_pair(line, actors))),
        ("sought.jsonl", lambda line: decided.sought.append(_sought(line))),
        ("verdicts.jsonl", lambda line: _take_verdict(line, length, actors, decided)),
        ("positions.jsonl", lambda line: decided.positions.append(_position(line))),
        ("saved_views.jsonl", lambda line: decided.views.append(_view(line))),
        ("marks.jsonl", lambda line: _take_mark(line, length, decided)),
    )


def _take_refused(line: Line, length: Length, decided: Decided) -> None:
    """A written form that is no name anywhere, or a place that is none."""
    if "text" in line.values:
        decided.refused_texts.append(line.text("text"))
    else:
        decided.refused_places.append((line.id("article"), *line.span(length(line))))


def _take_line(line: Line, said: dict[str, ZoneKind]) -> None:
    """What holds of a line wherever it stands."""
    if (text := line.text("line")) in said:
        raise line.wrong("twice", thing=f"the line “{text[:60]}”")
    said[text] = line.one_of("kind", _ZONE_KINDS)


def _pair(line: Line, actors: Actors, ends: tuple[str, str] = ("a", "b")) -> tuple[int, int]:
    """Two actors that the bundle has."""
    pair = line.id(ends[0]), line.id(ends[1])
    for number in pair:
        if number not in actors:
            raise line.wrong("unknown", thing=f"actor {number}")
    return pair


def _sought(line: Line) -> BundleSought:
    """A name that she seeks everywhere, and whose it is."""
    actor = None
    if line.get("actor") is not None:
        whom = line.inside("actor", line.get("actor"))
        actor = BundleActor(whom.id("actor"), whom.text("name"), whom.one_of("kind", KINDS), False)
    return BundleSought(line.text("text"), line.one_of("kind", KINDS), actor)


def _take_verdict(line: Line, length: Length, actors: Actors, decided: Decided) -> None:
    """What was said of a relation: that it holds or is none, or what it is."""
    if "label" not in line.values:
        decided.verdicts.append((*_pair(line, actors), line.one_of("verdict", get_args(Verdict))))
        return
    pair = _pair(line, actors, ("source", "target"))
    said = line.text("label"), line.flag("directed")
    place = line.span(length(line))
    decided.labels.append(BundleLabel(*pair, *said, line.id("article"), *place))


def _position(line: Line) -> tuple[str, int, float, float, bool]:
    """Where an actor stood in a picture, and whether she has pinned it there."""
    at = [line.number_of(key) for key in ("x", "y")]
    return line.text("picture"), line.id("actor"), at[0], at[1], line.flag("pinned")


def _view(line: Line) -> tuple[str, dict[str, Any]]:
    return line.text("name"), line.inside("settings", line.get("settings")).values


def _take_mark(line: Line, length: Length, decided: Decided) -> None:
    """A mark, or what a colour means."""
    if (colour := line.id("colour")) not in COLOURS:
        raise line.wrong("value", key="colour", value=colour)
    if "name" in line.values:
        decided.colours[colour] = line.text("name")
        return
    start, end = line.span(length(line))
    note = line.text_or_none("note") or ""
    made = line.moment("made_at")
    decided.marks.append(BundleMark(line.id("mark"), line.id("article"), start, end, colour, note, made))
