"""Links in notes: `[[Ann Lee]]`, `[[article: A title #12]]`, `[[relation: Ann Lee – Bob Ray #3+5]]`,
`[[place: its words #12:100-124]]`. What they lead to is looked up by `store.linked`.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

Sort = Literal["article", "actor", "note", "claim", "relation", "place"]
#: A sort and a number; of a relation two actors, of a place an article and its offsets.
Where = tuple[Sort, *tuple[int, ...]]
SORTS: tuple[Sort, ...] = get_args(Sort)
LINK = re.compile(r"\[\[([^\[\]\n]{1,400})\]\]")
_NUMBERS = r" #(\d{1,15})(?:\+(\d{1,15})|:(\d{1,15})-(\d{1,15}))?"
_PARTS = re.compile(rf"^(?:({'|'.join(SORTS)}): ?)?(.*?)(?:{_NUMBERS})?$")
_OPEN = re.compile(r"\[\[([^\[\]\n]{0,200})$")


@dataclass(frozen=True, slots=True)
class Link:
    """What stands between the brackets. `sort` and `number` are None when she did not give them.

    `more` is the other actor of a relation, or start and end of a place.
    """

    name: str
    sort: Sort | None = None
    number: int | None = None
    more: tuple[int, ...] = ()


def parse(inside: str) -> Link:
    """Take what stands between `[[` and `]]` apart."""
    found = _PARTS.match(" ".join(inside.split()))
    if found is None:
        return Link(inside.strip())
    said, name, number, *more = found.groups()
    sort = SORTS[SORTS.index(said)] if said else None
    return Link(name.strip(), sort, int(number) if number else None, tuple(int(one) for one in more if one))


def in_text(text: str) -> list[str]:
    """What stands between the brackets of every link in a text, each once."""
    return list(dict.fromkeys(found.group(1) for found in LINK.finditer(text)))


def written(link: Link) -> str:
    """The link as it stands in a note. Brackets in a name would end it, so they are made round."""
    name = " ".join(link.name.replace("[", "(").replace("]", ")").split())
    return f"[[{f'{link.sort}: ' if link.sort else ''}{name}{_numbers(link)}]]"


def _numbers(link: Link) -> str:
    if not link.number:
        return ""
    match link.sort, link.more:
        case "relation", (other,):
            return f" #{link.number}+{other}"
        case "place", (start, end):
            return f" #{link.number}:{start}-{end}"
        case _:
            return f" #{link.number}"


def begun(line: str) -> str | None:
    """What she has typed behind `[[` at the end of `line`; None when no link is open there."""
    found = _OPEN.search(line)
    return found.group(1) if found else None


def replace(text: str, change: Callable[[Link], str]) -> str:
    """`text` with every link replaced by what `change` gives for it."""
    return LINK.sub(lambda found: change(parse(found.group(1))), text)


def renumbered(text: str, numbers: Mapping[Sort, Mapping[int, int]]) -> str:
    """`text` with the numbers in its links as they are in another notebook; unknown ones are left out."""

    def change(link: Link) -> str:
        if link.sort is None or link.number is None:
            return written(link)
        if link.sort == "relation":
            pair = [numbers.get("actor", {}).get(one) for one in (link.number, *link.more)]
            known = [one for one in pair if one is not None]
            whole = len(known) == 2
            return written(Link(link.name, link.sort, known[0], (known[1],)) if whole else Link(link.name, link.sort))
        if link.sort == "place":
            return written(Link(link.name, link.sort, numbers.get("article", {}).get(link.number), link.more))
        return written(Link(link.name, link.sort, numbers.get(link.sort, {}).get(link.number)))

    return replace(text, change)
