"""Pure functions over names: fold, take apart, compare."""

from collections.abc import Callable

from core.model import Kind
from core.resolving.folding import fold
from core.resolving.organizations import compare_organizations
from core.resolving.person_name import PersonName, parse
from core.resolving.persons import compare_persons
from core.resolving.places import compare_groups, compare_others, compare_places
from core.resolving.values import Comparison

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
    return _BY_KIND[kind](a, b)
