"""An article of a Factiva export: with two-letter field names, or in the plain form that leaves them out."""

import re

from core.importing import record
from core.importing.blocks import Block
from core.importing.dump_piece import Piece, day, groups, is_byline, is_rights, named, paragraph

_TAG = re.compile(
    r"(SE|HD|BY|CR|WC|PD|ET|SN|SC|ED|PG|VOL|LA|CY|LP|TD|CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|AN|CLM|ART|PDF)(?:[ \t|]+(.*))?$"
)
_WORDS = re.compile(r"\d[\d.,]* (?:words|mots|Wörter|palabras|parole|слов\w*)$")
_TIME = re.compile(r"\d{1,2}[:.]\d\d\b.{0,12}$")
_LANGUAGE = re.compile(
    r"(?:english|german|french|russian|ukrainian|belarusian|polish|spanish|italian|portuguese|dutch|turkish|arabic"
    r"|chinese|japanese|persian|deutsch|français|español)$",
    re.I,
)
_END = re.compile(r"(?:Document|Dokument|документ)\s+[A-Z0-9]{10,}", re.I)
_MARK = re.compile(r"(?:search summary|text$|page \d+ of \d+|© \d{4} (?:dow jones )?factiva)", re.I)
_HEAD = 12  # lines between length and body
_TEXTS = ("LP", "TD")
_FIELDS = frozenset(("HD", "SN", "PD"))


def piece(source: str) -> Piece:
    """What is in `source`, which ends with the line of the article's number."""
    found = groups(source)
    tags = [match[1] for group in found for line in group if (match := _TAG.match(line))]
    return _tagged(found) if len(_FIELDS & set(tags)) == len(_FIELDS) else _plain(found)


def _tagged(found: list[list[str]]) -> Piece:
    """The form with field names, alone on their line or before the value."""
    values: dict[str, list[list[str]]] = {}
    key = ""
    for group in found:
        opened = False
        for line in group:
            match = _TAG.match(line)
            if match:
                key, line, opened = match[1], (match[2] or "").strip(), False
                values.setdefault(key, [])
            if line and key:
                if opened:
                    values[key][-1].append(line)
                else:
                    values[key].append([line])
                    opened = True
    said = {name: " ".join(line for group in groups_ for line in group) for name, groups_ in values.items()}
    title = said.get("HD") or None
    card = _card(title, said.get("BY", ""), said.get("SN"), record.day(said.get("PD", "")), said.get("LA", ""))
    told = "\n".join(f"{name} {value}" for name, value in said.items() if name not in (*_TEXTS, "HD", "CT"))
    body = [Block(paragraph(group)) for name in _TEXTS for group in values.get(name, [])]
    made = [Block(title, "title")] if title else []
    return Piece(card, [*made, *body, Block(told, "boilerplate", sort="database record")])


def _plain(found: list[list[str]]) -> Piece:
    """The form without: headline, byline, “512 words”, date, outlet, code, language, copyright; then the text."""
    lines = [(place, line) for place, group in enumerate(found) for line in group]
    counted = next((number for number, (_, line) in enumerate(lines) if _WORDS.match(line)), None)
    if counted is None:
        return Piece(record.Card(), [Block(paragraph(group)) for group in found])
    title, author = _above([line for _, line in lines[:counted]])
    dated = next((number for number in range(counted, min(counted + 4, len(lines))) if day(lines[number][1])), counted)
    last = _head_end(lines, dated)
    names = [line for _, line in lines[dated + 1 : last + 1] if not _TIME.match(line)]
    outlet = names[0] if names and dated != counted and not is_rights(names[0]) else None
    tongue = next((line for line in names if _LANGUAGE.match(line)), "")
    card = _card(title, author, outlet, day(lines[dated][1]), tongue)
    told = [line for _, line in lines[: last + 1] if line != title and not _MARK.match(line)]
    made = [Block(title, "title")] if title else []
    return Piece(
        card, [*made, Block("\n".join(told), "boilerplate", sort="database record"), *_body(found, lines, last)]
    )


def _above(lines: list[str]) -> tuple[str | None, str]:
    """(headline, byline) of the lines above the length; above both a section may stand."""
    lines = [line for line in lines if line and not _MARK.match(line) and not is_rights(line)]
    if not lines:
        return None, ""
    if len(lines) == 1:
        return lines[0], ""
    if is_byline(lines[-1]) or (len(lines[-1].split()) <= 4 and len(lines[-2].split()) >= 5):
        return lines[-2], lines[-1]
    return lines[-1], ""


def _head_end(lines: list[tuple[int, str]], dated: int) -> int:
    """The last line of the head: the copyright, else the language, else the line behind the date."""
    head = range(dated + 1, min(dated + _HEAD, len(lines)))
    for is_last in (is_rights, _LANGUAGE.match):
        for number in head:
            if is_last(lines[number][1]):
                more = number + 1 < len(lines) and is_rights(lines[number + 1][1])
                return number + 1 if more else number
    return min(dated + 1, len(lines) - 1)


def _body(found: list[list[str]], lines: list[tuple[int, str]], last: int) -> list[Block]:
    """The paragraphs behind the head; the article's number is boilerplate."""
    place = lines[last][0]
    inside = sum(1 for other, _ in lines[: last + 1] if other == place)
    rest = [found[place][inside:], *found[place + 1 :]]
    made: list[Block] = []
    for group in rest:
        text = [line for line in group if not _END.match(line)]
        if text:
            made.append(Block(paragraph(text)))
        made += [Block(line, "boilerplate", sort="database record") for line in group if _END.match(line)]
    return made


def _card(title: str | None, author: str, outlet: str | None, published: str | None, tongue: str) -> record.Card:
    return record.Card(
        record.one_line(title), named(author) if author else (), record.one_line(outlet), published,
        language=record.language(tongue),
    )  # fmt: skip
