"""What the search room says."""

from html import escape

from core.searching.nearest import Guess
from core.searching.understand import Understood


def understood(found: Understood) -> str:
    """How the query was understood, as a sentence."""
    return f"{found.said[:1].upper()}{found.said[1:]}." if found.said else ""


def odd(found: Understood) -> str:
    """What in it was passed over."""
    told = dict.fromkeys(one.why for one in found.odd)
    return "  ".join(f"{why[:1].upper()}{why[1:]}." for why in told)


def guess(found: list[Guess]) -> str:
    """“Did you mean …?” with a link, for a label."""
    if not found:
        return ""
    missing = " and ".join(f"“{escape(one.word)}”" for one in found)
    stand = "stands" if len(found) == 1 else "stand"
    return f'{missing} {stand} nowhere. Did you mean <a href="#">{escape(found[-1].query)}</a>?'


def nothing(query: str, found: Understood) -> str:
    """What stands where no result is."""
    if found.condition is None:
        return "There is nothing to look for in this yet."
    return f"No {found.scope.removesuffix('s')} fits “{query.strip()}”."
