"""Lines that say who wrote an article and when: “By Jane Doe”, “Published: 14 March 2021, 10:05”."""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from core.importing.dates import DATE, MONTH, first
from core.importing.lines import Line

_PART = r"(?:[^\W\d_]['’])?[^\W\d_a-z][\w'’\-]*\.?"
_LINK = r"(?:de|da|di|do|dos|del|della|der|den|van|von|la|le|el|al|bin|ibn|bint|ben|y|e|zu|ter|ten)"
NAME = re.compile(rf"{_PART}(?:\s+(?:{_LINK}\s+)*{_PART}){{1,4}}")
_SINGLE = re.compile(r"[A-Z]{2,6}|[A-Z][\w.-]+(?:\s[A-Z][\w.-]+){0,3}")
_LABEL = re.compile(
    r"(?:(?:an?\s+)?(?:article|story|text|report|analysis|opinion|words|commentary|interview|photos?\s+and\s+text"
    r"|written|posted|published|reported|authored|prepared|contributed|submitted)\s+by|by|authors?|writers?"
    r"|reporters?"
    r"|written\s+by|words|text)\s*(?P<colon>:)?\s+",
    re.IGNORECASE,
)
_CREW = re.compile(
    r"\(?(?:with\s+)?(?:additional\s+)?(?:reporting|writing|editing|edited|compiled|translat(?:ed|ion)|produced"
    r"|graphics|video|research)"
    r"\s+(?:and\s+\w+\s+)?(?:by|from)\b",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"\b(?:(?P<first>(?:first\s+|originally\s+)?(?:published|posted|released|issued|publication\s+date"
    r"|date(?:\s+published)?"
    r"|pubdate))|(?P<later>(?:last\s+)?(?:updated|modified|edited|update|changed)))\s*(?:on|at|in)?\s*[:|\-–]?\s*",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"\b\d{1,2}[:.h]\d{2}(?::\d{2})?\s*(?:[ap]\.?\s?m\.?)?|\b\d{1,2}\s*[ap]\.?m\.?\b"
    r"|\b(?:gmt|utc|cet|cest|est|edt|pst|pdt|et|ist|bst|msk|eet|eest|hrs?)\b(?:\s*[+-]\d+(?::\d+)?)?"
    r"|[+-]\d{2}:\d{2}",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?", re.IGNORECASE)
_YEAR = re.compile(r"1[89]\d\d|20\d\d")
_AFTER = 40  # characters behind a label in which its date stands
_LIMIT = 200  # characters of a byline
_BY_AT_END = re.compile(rf"\bby\s+({NAME.pattern})$")
_AROUND = re.compile(r"^[\s|,•·–—\-/()@]+|[\s|,•·–—\-/()@]+$")
_AND = re.compile(r"\s*(?:,|&|\band\b|/|;|\||•|·)\s*")
_ROLE = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|staff|journalist|columnist|contributor|analyst|in|for|from|of"
    r"|at|news)\b",
    re.IGNORECASE,
)
_NOBODY = re.compile(
    r"(?:the|an?|this|that|his|her|their|now|then|all|contrast|early|late|mid)\b|" + _WEEKDAY.pattern + "|" + MONTH,
    re.IGNORECASE,
)
_NO_START = re.compile(
    r"(?:the|an?|this|that|these|those|his|her|its|their|our|new|next|last|early|late)\s", re.IGNORECASE
)


Dated = Literal["first", "later", "bare"]


@dataclass(frozen=True, slots=True)
class Byline:
    """What one line says of its article's origin."""

    authors: tuple[str, ...] = ()
    date: str | None = None
    dated: Dated | None = None


def byline(line: Line) -> Byline | None:
    """What `line` says of author and date, when it says nothing else; None when it is another kind of line."""
    return _read(line.text) if line.length <= _LIMIT else None


@lru_cache(maxsize=2048)  # title, zones and catalogue ask for the same lines
def _read(text: str) -> Byline | None:
    if _CREW.match(text):
        return Byline()
    rest, date, dated = _without_date(text)
    rest = _AROUND.sub("", rest)
    if not rest or _is_clock(rest):
        return Byline((), date, dated) if date or rest else None
    authors = _named(rest)
    if authors is None and date and (name := _AROUND.sub("", re.sub(r"\bby$", "", rest))) and is_name(name):
        authors = (name,)
    if authors is None and date and _is_credit(text, rest):
        authors = tuple(match[1] for match in [_BY_AT_END.search(rest)] if match)
    if authors is None:
        short = dated in ("first", "later") and len(rest) <= 30
        return Byline((), date, dated) if date and (short or _SINGLE.fullmatch(rest)) else None
    return Byline(authors, date, dated)


def _is_clock(text: str) -> bool:
    """A time of day and nothing else."""
    return text[0].isdigit() and len(text) <= 30 and not _AROUND.sub("", _WEEKDAY.sub(" ", _CLOCK.sub(" ", text)))


def _is_credit(text: str, rest: str) -> bool:
    """A line with a date that ends in “by Jane Doe”, or names its source: “Notes. Source: The Paper, 20 June 2021.”"""
    return bool(_BY_AT_END.search(rest)) or bool(re.search(r"\bsource\s*:", text, re.IGNORECASE))


def is_name(text: str) -> bool:
    """Looks like a person's name: two to five capitalised words and nothing else."""
    return bool(NAME.fullmatch(text)) and not _NO_START.match(text)


def _without_date(text: str) -> tuple[str, str | None, Dated | None]:
    """The text without labels, dates and times of day; the date that counts; what it is the date of."""
    date, dated = _date(text) if _YEAR.search(text) else (None, None)
    if date is None:
        return text, None, None
    rest = _WEEKDAY.sub(" ", _CLOCK.sub(" ", DATE.sub(" ", text)))
    return re.sub(r"\s+(?:at|on)\s*$", " ", _WHEN.sub(" ", rest)), date, dated


def _date(text: str) -> tuple[str | None, Dated | None]:
    """The date behind “published”; else one that stands before “updated”, or alone; else the one behind that."""
    later: str | None = None
    plain = len(text)
    for label in _WHEN.finditer(text):
        date = first(text[label.end() : label.end() + _AFTER])
        if date and label["first"]:
            return date, "first"
        if date and label["later"] and later is None:
            later, plain = date, label.start()
    if alone := first(text[:plain]):
        return alone, "bare"
    return later, "later" if later else None


def _named(text: str) -> tuple[str, ...] | None:
    """The names after “By”, when the line holds nothing but them and what they are."""
    label = _LABEL.match(text)
    if not label:
        return None
    names: list[str] = []
    parts = [part for part in _AND.split(text[label.end() :]) if part and not part[0].isdigit()]
    for part in parts:
        part = part.strip(" .*")
        if is_name(part) and not _ROLE.search(part):
            names.append(part)
        elif names and (len(part) <= 60 and (_ROLE.search(part) or _SINGLE.fullmatch(part))):
            continue
        elif head := _name_and_role(part):
            names.append(head)
        elif _SINGLE.fullmatch(part) and (label["colon"] or len(parts) == 1) and not _NOBODY.match(part):
            names.append(part)
        else:
            return None
    return tuple(_cased(name) for name in names) or None


def _name_and_role(text: str) -> str | None:
    """“Jane Doe in Kyiv”, “Jane Doe for The Paper”: the name."""
    match = re.match(rf"({NAME.pattern})\s+(?:in|for|from|of|at|@)\s+\S.{{0,50}}$", text)
    return match[1] if match else None


def _cased(name: str) -> str:
    """JANE DOE → Jane Doe; agencies of one word keep their capitals."""
    return name.title() if name.isupper() and " " in name else name
