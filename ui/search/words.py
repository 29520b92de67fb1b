"""What the search room says."""

from html import escape

from core.searching.nearest import Guess
from core.searching.understand import Understood
from core.words import counted

HINT = """Type words: all of them must be there.

"two words" as a phrase   ·   port*   words that begin so   ·   A OR B   ·   -not this
NEAR(port strike, 5)   ·   title:port   ·   outlet:Courier   ·   date:2023-01..2023-06
tag:“to check”   ·   kind:person   ·   actor:"Ann Lee"   under all of its names   ·   in:notes

A name finds the other names of the same actor, in any script; =name finds just what is written."""


def understood(found: Understood) -> str:
    """How the query was understood, as a sentence."""
    return f"{found.said[:1].upper()}{found.said[1:]}." if found.said else ""


def odd(found: Understood) -> str:
    """What in it was passed over."""
    told = dict.fromkeys(one.why for one in found.odd)
    return "  ".join(f"{why[:1].upper()}{why[1:]}." for why in told)


def guess(found: list[Guess]) -> str:
    """“Did you mean …?” with links, for a label; the link is the number of the guess."""
    links = " or ".join(f'<a href="{number}">{escape(one.instead)}</a>' for number, one in enumerate(found))
    return f"Nothing holds “{escape(found[0].word)}”. Did you mean {links}?" if found else ""


def number(total: int, shown: int, scope: str) -> str:
    """“3,210 articles”, “showing 50 of 3,210 articles”."""
    whole = counted(total, scope.removesuffix("s"))
    return whole if shown >= total else f"Showing {shown:,} of {whole}"


def nothing(query: str, found: Understood) -> str:
    """What stands where no result is."""
    if found.condition is None:
        return "There is nothing to look for in this yet."
    return f"No {found.scope.removesuffix('s')} fits “{query.strip()}”."
