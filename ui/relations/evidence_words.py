"""The evidence of a relation in words: how often, where, since when, and how much of it chance would give."""

from datetime import date

from core.relating.over_time import Span
from core.relating.proof import Proof
from core.relating.relations import Relation
from core.store.verdicts import Label
from core.words import counted, figure
from ui.translation import tr

_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def facts(proof: Proof) -> str:
    """“17 sentences in 9 articles (6 stories), 4 outlets, March 2022 – May 2023; 3 expected by chance”."""
    found, choices = proof.relation, proof.choices
    if found is None:
        return tr("The two do not appear in one {0}.").format(nearness(choices.window, choices.within))
    where = counted(found.windows, choices.window)
    if choices.within > 1:
        where = tr("{0} within {1} sentences").format(counted(found.windows, "place"), choices.within)
    if choices.window != "article":
        where += tr(" in {0}").format(counted(proof.told, "article"))
    elif proof.told != found.windows:
        where = counted(proof.told, "article")
    if proof.told != found.stories:
        where += f" ({counted(found.stories, 'story', 'stories')})"
    parts = [where]
    if found.outlets:
        parts.append(counted(found.outlets, "outlet"))
    if found.first and found.last:
        parts.append(period(found.first, found.last))
    return tr("{0}; {1} expected by chance").format(", ".join(parts), amount(found.expected))


def nearness(window: str, within: int) -> str:
    """“sentence”, “stretch of 3 sentences”, “paragraph”."""
    return tr("stretch of {0} sentences").format(within) if within > 1 else tr(window)


def strength(found: Relation) -> str:
    """What the strength rests on, for the hover."""
    npmi = "" if found.npmi is None else tr(", NPMI {0:.2f}").format(found.npmi)
    return tr("Strength G² {0:.1f}{1}; the one is named in {2}, the other in {3}").format(
        found.strength, npmi, figure(found.of_a), figure(found.of_b)
    )


def period(first: str, last: str) -> str:
    """“March 2022 – May 2023”, “5 – 9 March 2022”, “5 March 2022”."""
    one, other = date.fromisoformat(first), date.fromisoformat(last)
    if one == other:
        return tr("{0} {1}").format(one.day, _month(one))
    if (one.year, one.month) == (other.year, other.month):
        return f"{one.day} – " + tr("{0} {1}").format(other.day, _month(one))
    if one.year == other.year:
        return f"{tr(_MONTHS[one.month - 1])} – {_month(other)}"
    return f"{_month(one)} – {_month(other)}"


def _month(day: date) -> str:
    return f"{tr(_MONTHS[day.month - 1])} {day.year}"


def amount(expected: float) -> str:
    """As many digits as mean something."""
    if expected >= 9.95:
        return f"{expected:,.0f}"
    return f"{expected:.1f}" if expected >= 0.095 else tr("less than 0.1") if expected else "0"


def span(one: Span, window: str) -> str:
    """“March 2022: 4 sentences”."""
    name = one.name if len(one.name) == 4 else f"{tr(_MONTHS[int(one.name[5:]) - 1])} {one.name[:4]}"
    return f"{name}: {counted(one.count, window)}"


def label(one: Label, names: dict[int, str]) -> str:
    """“Ann Lee → signed 16 documents with → Bob Ray”, “Ann Lee · is married to · Bob Ray”."""
    sign = "→" if one.directed else "·"
    return f"{names[one.source]} {sign} {one.label} {sign} {names[one.target]}"
