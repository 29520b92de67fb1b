"""How a query was understood, in plain words, part by part."""

from collections.abc import Sequence

from core.model import Kind
from core.searching.tree import Near, Words
from core.words import counted, say

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
    return f"{say(scope)} {part}" if part else say("all {0}").format(say(scope))


def words(node: Words, others: Sequence[str]) -> str:
    """“with “port””, “with a word that begins “port””, “with “Kim” or its other names Ким, 김”."""
    if node.prefix and not node.quoted:
        said = say("with a word that begins “{0}”").format(node.text)
    elif node.prefix:
        said = say("with words that begin “{0}”").format(node.text)
    else:
        said = say("with “{0}”").format(node.text) + (say(" just as written") if node.exact else "")
    if len(others) == 1:
        return said + say(" or the other name {0}").format(others[0])
    return said + (say(" or the other names {0}").format(_some(others)) if others else "")


def _some(others: Sequence[str]) -> str:
    shown = ", ".join(others[:_SHOWN])
    return shown + (say(" and {0} more").format(len(others) - _SHOWN) if len(others) > _SHOWN else "")


def beginning(letter: str) -> str:
    return say("with a word that begins “{0}” in the title (a second letter searches the text)").format(letter)


def near(node: Near) -> str:
    said = " and ".join(say("“{0}{1}”").format(part.text, "…" if part.prefix else "") for part in node.parts)
    return say("with {0} no more than {1} words apart").format(said, node.distance)


def title(part: str) -> str:
    return say("{0} in the title").format(part)


def outlets(names: Sequence[str]) -> str:
    return (
        say("of the outlet {0}").format(names[0]) if len(names) == 1 else say("of the outlets {0}").format(_some(names))
    )


def tag(name: str) -> str:
    return say("tagged “{0}”").format(name)


def kinds(found: Sequence[Kind]) -> str:
    return say("that name {0}").format(say(" or ").join(say(_KINDS[kind]) for kind in found))


def dates(since: str | None, until: str | None) -> str:
    if since == until:
        return say("of {0}").format(since)
    if since is None:
        return say("up to {0}").format(until)
    return say("from {0} on").format(since) if until is None else say("from {0} to {1}").format(since, until)


def actor(name: str, number: int) -> str:
    if number == 0:
        return say("that name “{0}”").format(name)
    said = say("that name {0}, under any of its names").format(name)
    return said + (f" ({counted(number, 'actor')})" if number > 1 else "")


def both(parts: Sequence[str]) -> str:
    return _listed(parts, say("and"))


def either(parts: Sequence[str]) -> str:
    return _listed([part for part in parts if part], say("or"), brackets=True)


def _listed(parts: Sequence[str], word: str, *, brackets: bool = False) -> str:
    not_ = without("")
    there = sorted((part for part in parts if part), key=lambda part: part.startswith(not_))
    if not brackets and there and there[-1].startswith(not_) and len(there) > 1:
        return f"{_listed(there[:-1], word)}, {there[-1]}"
    if len(there) < 2:
        return "".join(there)
    joined = f", {word} ".join([", ".join(there[:-1]), there[-1]]) if len(there) > 2 else f" {word} ".join(there)
    return f"[{joined}]" if brackets else joined


def without(part: str) -> str:
    return say("but not ") + part
