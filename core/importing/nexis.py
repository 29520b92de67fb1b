"""An article of a Nexis export: “The Outlet / March 3, 2022 Thursday / HEADLINE / BYLINE: … / LENGTH: 512 words”."""

import re

from core.importing import record
from core.importing.blocks import Block
from core.importing.dump_piece import Piece, day, groups, is_rights, named, paragraph

_HEAD = re.compile(
    r"(byline|section|length|dateline|highlight|headline|body|link to image|source|series|column)\s*:\s*(.*)$", re.I
)
_TAIL = re.compile(
    r"(load-date|language|publication-type|graphic|url|subject|company|organization|person|country|city|state|industry"
    r"|geographic|type|journal-code|correction|correction-date|notes|acc-no|ticker|document-type|classification"
    r"|journal code|pub-type|enhancement|update|length|section)\s*:",
    re.I,
)
_MARK = re.compile(
    r"(?:document )?\d{1,5} of \d{1,5}(?: documents?)?$|end of document$|page \d+ of \d+$|classification$", re.I
)
_COVER = re.compile(
    r"(?:client/matter|search (?:terms|type)|narrowed by|content type|user name|date and time|job number"
    r"|documents? \(\d+\))(?!\w)",
    re.I,
)
_EDITION = re.compile(r"\b(?:edition|final|section|early|late)\b", re.I)
_BODY = re.compile(r"body$", re.I)
_NEAR = 6  # captions below a line “Graphic”


def piece(source: str, *, first: bool) -> Piece:
    """What is in `source`. The `first` of an export may have a cover page and a list of all titles above it."""
    found = [part for group in groups(source) for part in _at_body(group)]
    at = next((place for place, group in enumerate(found) if any(map(_HEAD.match, group))), 0)
    above = next((number for number, line in enumerate(found[at]) if _HEAD.match(line)), 0) if found else 0
    if above:  # title and fields without a blank line between them
        found[at : at + 1] = [found[at][:above], found[at][above:]]
        at += 1
    end = _tail(found, at)
    fields, body = _fields(found, at, end)
    top = [line for group in found[:at] for line in group]
    title, outlet, published = _top(found[:at], first)
    title = fields.get("headline") or title
    if first and title:  # the last time that the title stands there, below the list of all titles
        top = top[max((place for place, line in enumerate(top) if line == title), default=0) :]
    tail = {match[1].lower(): _value(group) for group in found[end:] if (match := _TAIL.match(group[0]))}
    card = record.Card(
        record.one_line(title),
        named(fields["byline"]) if fields.get("byline") else (),
        outlet,
        published or record.day(tail.get("load-date", "")) if outlet else published,
        language=record.language(tail.get("language", "")),
    )
    return Piece(card, _blocks(top, found, at, body, end, title))


def _blocks(top: list[str], found: list[list[str]], at: int, body: int, end: int, title: str | None) -> list[Block]:
    """The article's own lines; a cover page above it goes, for it belongs to none of the articles."""
    head = [*top, *(line for group in found[at:body] for line in group)]
    words = " ".join((title or "").split())
    rest = [line for line in head if not _MARK.match(line) and not (words and line in words) and not _COVER.match(line)]
    made = [Block(title, "title")] if title else []
    made.append(Block("\n".join(rest[-30:]), "boilerplate", sort="database record"))
    made += [Block(paragraph(group)) for group in found[body:end]]
    picture = False
    for group in found[end:]:
        picture = group[0].lower().startswith("graphic") or (picture and not _TAIL.match(group[0]))
        if not _MARK.match(group[0]):
            kind, sort = ("caption", None) if picture else ("boilerplate", "database record")
            made.append(Block(paragraph(group), kind, sort=sort))
    return made


def _at_body(group: list[str]) -> list[list[str]]:
    """The group, cut before and behind a line that is nothing but “Body”."""
    place = next((place for place, line in enumerate(group) if _BODY.match(line)), None)
    parts = [group] if place is None else [group[:place], group[place : place + 1], group[place + 1 :]]
    return [part for part in parts if part]


def _top(above: list[list[str]], first: bool) -> tuple[str | None, str | None, str | None]:
    """(title, outlet, date) above the first field. The outlet stands before the date, the title before or after."""
    lines = [(place, line) for place, group in enumerate(above) for line in group if not _MARK.match(line)]
    dated = [number for number, (_, line) in enumerate(lines) if day(line)]
    if not dated:
        return (lines[-1][1] if lines else None), None, None
    at = dated[-1] if first else dated[0]
    published = day(lines[at][1])
    before = [number for number in range(at) if not is_rights(lines[number][1])]
    if not before:
        return _below(lines, at), None, published
    outlet = lines[before[-1]][1]
    own = [lines[number][1] for number in before[:-1] if not _COVER.match(lines[number][1])]
    title = _below(lines, at) or (" ".join(own[-1:] if first else own) if own else None)
    return title, record.one_line(outlet), published


def _below(lines: list[tuple[int, str]], at: int) -> str | None:
    """The title when it stands below the date: the last group there that is no edition and no copyright."""
    below = [
        (place, line) for place, line in lines[at + 1 :]
        if not is_rights(line) and not (place == lines[at][0] or (len(line) < 40 and _EDITION.search(line)))
    ]  # fmt: skip
    return " ".join(line for place, line in below if place == below[-1][0]) if below else None


def _fields(found: list[list[str]], at: int, end: int) -> tuple[dict[str, str], int]:
    """The fields of the head, and the group in which the body begins."""
    fields: dict[str, str] = {}
    place = at
    while place < end:
        group = found[place]
        if _BODY.match(group[0]) and len(group) == 1:
            return fields, place + 1
        if not _HEAD.match(group[0]):
            break
        key = ""
        for line in group:
            if match := _HEAD.match(line):
                key = match[1].lower()
                fields[key] = match[2]
            else:
                fields[key] += " " + line
        place += 1
        if key == "body":
            return fields, place - 1 if fields["body"] else place
    return fields, place


def _tail(found: list[list[str]], at: int) -> int:
    """The group in which the lines about the article begin that stand below it."""
    dated = [place for place, group in enumerate(found) if place > at and group[0].lower().startswith("load-date")]
    place = dated[-1] if dated else len(found)
    while place > at + 1 and _is_below(found[place - 1][0]):
        place -= 1
    above = range(max(at + 1, place - _NEAR), place)
    return next((number for number in above if found[number][0].lower() == "graphic"), place)


def _is_below(line: str) -> bool:
    return bool(_TAIL.match(line) or _MARK.match(line) or is_rights(line))


def _value(group: list[str]) -> str:
    return " ".join(group).partition(":")[2].strip()
