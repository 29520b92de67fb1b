"""How a query was understood, in plain words, part by part."""

from collections.abc import Sequence

from core.model import Kind
from core.searching.tree import Near, Words

_NOT = "but not "
_SHOWN = 4  # other names that are said; how many more there are is said too
_KINDS: dict[Kind, str] = {
    "person": "a person",
    "organization": "an organisation",
    "place": "a place",
    "group": "a group",
    "other": "a name of another kind",
}


def whole(part: str, scope: str) -> str:
    """The whole sentence, without its full stop."""
    return f"{scope} {part}" if part else f"all {scope}"


def words(node: Words, others: Sequence[str]) -> str:
    """“with “port””, “with a word that begins “port””, “with “Kim” or its other names Ким, 김”."""
    if node.prefix and not node.quoted:
        said = f"with a word that begins “{node.text}”"
    elif node.prefix:
        said = f"with words that begin “{node.text}”"
    else:
        said = f"with “{node.text}”" + (" just as written" if node.exact else "")
    return said + (f" or the other names {_some(others)}" if others else "")


def _some(others: Sequence[str]) -> str:
    shown = ", ".join(others[:_SHOWN])
    return shown + (f" and {len(others) - _SHOWN} more" if len(others) > _SHOWN else "")


def beginning(letter: str) -> str:
    return f"with a word that begins “{letter}” in the title (a second letter searches the text)"


def near(node: Near) -> str:
    said = " and ".join(f"“{part.text}{'…' if part.prefix else ''}”" for part in node.parts)
    return f"with {said} no more than {node.distance} words apart"


def title(part: str) -> str:
    return f"{part} in the title"


def outlets(names: Sequence[str]) -> str:
    return f"of the outlet {names[0]}" if len(names) == 1 else f"of the outlets {_some(names)}"


def tag(name: str) -> str:
    return f"tagged “{name}”"


def kinds(found: Sequence[Kind]) -> str:
    return "that name " + " or ".join(_KINDS[kind] for kind in found)


def dates(since: str | None, until: str | None) -> str:
    if since == until:
        return f"of {since}"
    if since is None:
        return f"up to {until}"
    return f"from {since} on" if until is None else f"from {since} to {until}"


def actor(name: str, number: int) -> str:
    if number == 0:
        return f"that name “{name}”"
    return f"that name {name}, under any of its names" + (f" ({number} actors)" if number > 1 else "")


def both(parts: Sequence[str]) -> str:
    return _listed(parts, "and")


def either(parts: Sequence[str]) -> str:
    return _listed([part for part in parts if part], "or")


def _listed(parts: Sequence[str], word: str) -> str:
    there = sorted((part for part in parts if part), key=lambda part: part.startswith(_NOT))
    if word == "and" and there and there[-1].startswith(_NOT) and len(there) > 1:
        return f"{_listed(there[:-1], word)}, {there[-1]}"
    if len(there) < 2:
        return "".join(there)
    joined = f", {word} ".join([", ".join(there[:-1]), there[-1]]) if len(there) > 2 else f" {word} ".join(there)
    return f"[{joined}]" if word == "or" else joined


def without(part: str) -> str:
    return f"{_NOT}{part}"
