"""What facets, their values and the headings of groups are called."""

from core.reading.language import name_of
from core.store.facets import Facet
from core.store.grouped import Heading
from ui.translation import tr

FACET_WORDS: dict[Facet, str] = {
    "outlet": "Outlet",
    "month": "Date",
    "language": "Language",
    "tag": "Tag",
    "state": "Reading list",
    "important": "Important",
    "file": "Kind of file",
}
_NOTHING: dict[Facet, str] = {
    "outlet": "No outlet",
    "month": "No date",
    "language": "No language",
    "tag": "No tag",
    "state": "Nothing said",
    "important": "Not important",
    "file": "Pasted, or no ending",
}
_MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
           "November", "December")  # fmt: skip
_STATES = {"to read": "To read", "read": "Read"}
_TOLD_ONCE = "Told once"


def month_words(value: str) -> str:
    """“May 2023” for “2023-05”; a year, or what is no month, stays as it is."""
    year, _, month = value.partition("-")
    return f"{tr(_MONTHS[int(month) - 1])} {year}" if month.isdecimal() and 1 <= int(month) <= 12 else value


def value_words(facet: Facet, value: str) -> str:
    """What a value is called in the list of its facet."""
    if not value:
        return tr(_NOTHING[facet])
    if facet == "month":
        return month_words(value)
    if facet == "language":
        return name_of(value)
    if facet == "important":
        return tr("Important")
    return f".{value}" if facet == "file" else tr(_STATES.get(value, value)) if facet == "state" else value


def heading_words(head: Heading) -> str:
    """What stands above a group."""
    if not head.key:
        return tr(_NOTHING[head.group] if head.group in ("outlet", "month", "tag") else _TOLD_ONCE)
    return month_words(head.title) if head.group == "month" else head.title
