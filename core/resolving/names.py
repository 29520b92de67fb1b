"""Pure functions over names: fold, take apart, compare."""

from collections.abc import Callable

from core.model import Kind
from core.resolving.folding import fold
from core.resolving.organizations import compare_organizations
from core.resolving.person_name import PersonName, parse
from core.resolving.persons import compare_persons
from core.resolving.places import compare_groups, compare_others, compare_places
from core.resolving.values import Comparison, different, same

__all__ = ["Comparison", "PersonName", "compare", "fold", "parse"]

_BY_KIND: dict[Kind, Callable[[str, str], Comparison]] = {
    "person": compare_persons,
    "organization": compare_organizations,
    "place": compare_places,
    "group": compare_groups,
    "other": compare_others,
}


def compare(a: str, b: str, kind: Kind) -> Comparison:
    """What two names of one kind say about being one actor. Symmetric; a name is the same as itself."""
    if not (fold(a) and fold(b)):  # signs only: nothing to compare by
        return same(1.0, "the same signs") if a == b else different("no letters to compare")
    return _BY_KIND[kind](a, b)
