"""A view of the relations as plain values, to be kept under a name and opened again as it was."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any, Literal, get_args

from core.model import KINDS, WINDOWS
from core.relating.choices import NEAR, Choices
from core.store.positions import Kept
from ui.relations.asking import Asked, from_values, is_day, to_values
from ui.relations.picture import Hubs
from ui.relations.stops import STOPS, USUAL
from ui.relations.tints import Colouring
from ui.relations.view import Look

Twin = Literal["picture", "table", "matrix"]


@dataclass(frozen=True, slots=True)
class SavedView:
    """All that a view needs: what counts, how much and how it is shown, the question, and where everybody stands."""

    choices: Choices
    minimum: int
    stop: int
    hubs: Hubs
    colours: Colouring
    asked: Asked
    around: bool
    kept: Kept
    actors: tuple[int, ...]
    relation: tuple[int, int] | None
    twin: Twin
    look: Look | None = None  # None: the whole picture


def to_settings(view: SavedView) -> dict[str, Any]:
    """As JSON can hold it; actors and articles stand where `core/store/saved_views.py` looks for them."""
    choices = {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(view.choices).items()}
    return {
        "choices": choices,
        "minimum": view.minimum,
        "stop": view.stop,
        "hubs": view.hubs,
        "colours": view.colours,
        "asked": to_values(view.asked),
        "around": view.around,
        "positions": {str(actor): [round(x, 2), round(y, 2)] for actor, (x, y) in view.kept.at.items()},
        "pinned": sorted(view.kept.pinned),
        "actors": list(view.actors),
        "relation": list(view.relation) if view.relation else None,
        "twin": view.twin,
        "look": asdict(view.look) if view.look else None,
    }


def from_settings(settings: Mapping[str, Any]) -> SavedView:
    """What `to_settings` gave; the usual where something is missing or makes no sense: a bundle may say anything."""
    pinned, whom = _numbers(settings.get("pinned")), _numbers(settings.get("actors"))
    pair = _numbers(settings.get("relation"))
    asked = settings.get("asked")
    return SavedView(
        choices=_choices(settings.get("choices")),
        minimum=_number(settings.get("minimum"), 0, 1_000_000, 0),
        stop=_number(settings.get("stop"), 0, len(STOPS) - 1, USUAL),
        hubs=_one_of(settings.get("hubs"), get_args(Hubs)),
        colours=_one_of(settings.get("colours"), get_args(Colouring)),
        asked=from_values(asked) if isinstance(asked, dict) else Asked(),
        around=settings.get("around") is True,
        kept=Kept(_positions(settings.get("positions")), frozenset(pinned)),
        actors=whom,
        relation=(pair[0], pair[1]) if len(pair) == 2 else None,
        twin=_one_of(settings.get("twin"), get_args(Twin)),
        look=_look(settings.get("look")),
    )


def _look(values: Any) -> Look | None:
    """None where the numbers make no view."""
    if not isinstance(values, dict):
        return None
    numbers = [values.get(part.name) for part in fields(Look)]
    if not all(isinstance(one, int | float) and not isinstance(one, bool) and abs(one) < 1e9 for one in numbers):
        return None
    made = Look(*(float(one) for one in numbers))
    return made if min(made.sx, made.sy) > 1e-3 and min(made.width, made.height) >= 1 else None


def _choices(values: Any) -> Choices:
    usual = Choices()
    if not isinstance(values, dict):
        return usual
    texts = {name: _texts(values.get(name)) for name in ("kinds", "zones", "outlets", "tags")}
    return Choices(
        window=_one_of(values.get("window"), WINDOWS),
        near=_one_of(values.get("near"), NEAR),
        kinds=tuple(kind for kind in KINDS if kind in texts["kinds"]) or usual.kinds,
        zones=tuple(zone for zone in ("body", "title", "caption") if zone in texts["zones"]) or usual.zones,
        outlets=texts["outlets"],
        tags=texts["tags"],
        story=_number(values.get("story"), 1, 2**62, None),
        since=_day_or_none(values.get("since")),
        until=_day_or_none(values.get("until")),
        **{name: values.get(name) is True for name in ("copies", "nationalities", "capitals")},
    )


def _one_of(value: Any, choices: tuple[Any, ...]) -> Any:
    return value if value in choices and not isinstance(value, bool) else choices[0]


def _number(value: Any, least: int, most: int, usual: Any) -> Any:
    well = isinstance(value, int) and not isinstance(value, bool) and least <= value <= most
    return value if well else usual


def _numbers(values: Any) -> tuple[int, ...]:
    some = values if isinstance(values, list) else []
    return tuple(one for one in some if isinstance(one, int) and not isinstance(one, bool))


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(one for one in values if isinstance(one, str)) if isinstance(values, list) else ()


def _day_or_none(value: Any) -> str | None:
    return value if isinstance(value, str) and is_day(value) else None


def _positions(values: Any) -> dict[int, tuple[float, float]]:
    if not isinstance(values, dict):
        return {}
    return {
        int(actor): (float(place[0]), float(place[1]))
        for actor, place in values.items()
        if str(actor).isdecimal()
        and isinstance(place, list)
        and len(place) == 2
        and all(isinstance(one, int | float) for one in place)
    }


#: The names of all choices, so that a test notices when one is added that no view keeps.
CHOICES = tuple(field.name for field in fields(Choices))
