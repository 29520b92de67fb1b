"""What the search room says."""

from html import escape

from core.searching.nearest import Guess
from core.searching.understand import Understood
from ui.translation import tr


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
    missing = tr(" and ").join(tr("“{0}”").format(escape(one.word)) for one in found)
    stands = tr("{0} stands nowhere.") if len(found) == 1 else tr("{0} stand nowhere.")
    asked = tr('Did you mean <a href="#">{0}</a>?').format(escape(found[-1].query))
    return f"{stands.format(missing)} {asked}"


def nothing(query: str, found: Understood) -> str:
    """What stands where no result is."""
    if found.condition is None:
        return tr("There is nothing to look for in this yet.")
    said = tr("No note fits “{0}”.") if found.scope == "notes" else tr("No article fits “{0}”.")
    return said.format(query.strip())
