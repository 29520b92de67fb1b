"""Names that the model missed but that the text itself points out: after a title, or beside their acronym."""

import re
from collections.abc import Container, Iterator

from core.model import Found
from core.reading.gazetteer import known, words
from core.reading.search import is_free, is_whole, take

_NAME = r"(?:[A-Z]\.? )*[A-Z][\w'’-]*[a-z][\w-]*(?: [A-Z][\w-]*[a-z][\w-]*){0,2}"
_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|Professor|Sen|Senator|Gov|Rep|President|Prime Minister|Foreign Minister|Chancellor"
    r"|Gen|General|Col|Colonel|Maj|Capt|Captain|Lt|Sgt|Judge|Justice|Madam)\.? "
    rf"({_NAME})"
)
_ACRONYM = re.compile(r"""(?<=[\w"'])\s?\(\s?["']?([A-Z][A-Za-z0-9&.-]{0,8}[A-Z0-9])s?\.?["']?\s?\)""")
_WORD = re.compile(r"[^\W\d_][\w'.&-]*")
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "to", "de", "la", "del", "du", "des", "e", "y", "&"))

#: An expansion is looked for among so many words and characters before the bracket.
FARTHEST, REACH = 12, 160


def titled(text: str, taken: bytearray) -> Iterator[Found]:
    """Persons after a title, where nothing was seen: "Prime Minister Orlik"."""
    for match in _TITLED.finditer(text):
        start, end = match.span(1)
        while not is_free(taken, start, end) and " " in text[start:end]:
            end = text.rindex(" ", start, end)
        name = text[start:end].removesuffix("'s")
        end = start + len(name)
        if not is_free(taken, start, end) or name in known() or not is_whole(text, start, end):
            continue
        if any(word.lower() in words("not_names.txt") | words("titles.txt") for word in name.split()):
            continue
        take(taken, start, end)
        yield Found(start, end, "person", "rule")


def explained(text: str, taken: bytearray) -> Iterator[Found]:
    """Organizations whose acronym follows in brackets, and those acronyms, where nothing was seen."""
    for match in _ACRONYM.finditer(text):
        expansion = _expansion(text, match.start(), match[1])
        if expansion is None or match[1].lower() in words("acronyms.txt"):
            continue
        for start, end in (expansion, match.span(1)):
            if is_free(taken, start, end):
                take(taken, start, end)
                yield Found(start, end, "organization", "rule")


def expansions(text: str, names: Container[str]) -> Iterator[tuple[str, str]]:
    """Of these names, those with an acronym in brackets behind them, with that acronym.

    All initials must agree, or the first when it has three letters or more.
    """
    for match in _ACRONYM.finditer(text):
        acronym = match[1]
        before = [m.start() for m in _WORD.finditer(text, max(0, match.start() - REACH), match.start())]
        for start in before[-FARTHEST:]:
            name = text[start : match.start()].rstrip("\"' ")
            if name in names and acronym in names and _may_stand_for(acronym, name):
                yield name, acronym
                break


def _may_stand_for(acronym: str, name: str) -> bool:
    initials = [word[0].upper() for word in _WORD.findall(name) if word.lower() not in _SMALL]
    letters = [letter for letter in acronym.upper() if letter.isalpha()]
    if len(initials) < 2 or not letters or acronym in known():
        return letters == initials
    return letters == initials or (len(letters) > 2 and letters[0] == initials[0])


def _expansion(text: str, end: int, acronym: str) -> tuple[int, int] | None:
    """The words before `end` whose initials make up the acronym."""
    before = [m for m in _WORD.finditer(text, max(0, end - REACH), end) if "\n" not in text[m.start() : end]]
    wanted = [letter for letter in acronym.upper() if letter.isalpha()]
    for word in reversed(before[-FARTHEST:]):
        if wanted and word[0][0] == wanted[-1]:
            wanted.pop()
            if not wanted:
                return word.start(), before[-1].end()
        elif word[0].lower() not in _SMALL:
            return None
    return None
