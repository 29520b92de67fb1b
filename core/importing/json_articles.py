"""Articles as JSON: one object a line, a list of them, or an object that holds such a list."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any, cast, get_args

from core.errors import UserError
from core.importing import columns
from core.importing.encoding import decode, each_line, normal
from core.importing.importer import Failure
from core.importing.record import FIELD, Field, authors, card, from_values
from core.importing.whence import noted
from core.model import Draft, Zone, ZoneKind

_HEAD = 65_536  # bytes in which the keys of the first article stand
_KEY = re.compile(rb'"([^"\\]{1,40})"\s*:')
_NEXT = re.compile(r"\}\s*,\s*(?=\{)")
_KINDS = frozenset(get_args(ZoneKind))
_LISTS = frozenset(("articles", "items", "data", "docs", "documents", "results", "records", "stories", "references"))
_DECODER = json.JSONDecoder()


class JsonArticles:
    """One object is one article; its keys are named as columns of a table are."""

    name = "JSON articles"
    suffixes: tuple[str, ...] = (".jsonl", ".ndjson", ".json")

    def recognises(self, data: bytes) -> bool:
        """It opens as JSON, and among its first keys there is one for the text."""
        head = data[:_HEAD].removeprefix(b"\xef\xbb\xbf").lstrip()
        if not re.match(rb'\{\s*"|\[\s*\{\s*"', head) or b'"mention' in head[:40]:
            return False
        keys = [key.decode("utf-8", "replace") for key in _KEY.findall(head)]
        return columns.is_header(list(dict.fromkeys(keys[:60]))) and not _is_catalogue(set(keys))

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`. Raises UserError: not_text, no_text."""
        some = False
        for where, piece, value in elements(decode(data)):
            some = True
            try:
                if not isinstance(value, dict):
                    raise UserError("bad_json_record")
                yield _draft(cast("dict[str, Any]", value), path.name, piece.encode("utf-8", "surrogatepass"))
            except UserError as error:
                yield Failure(where, error)
        if not some:
            raise UserError("no_text")


def _is_catalogue(keys: set[str]) -> bool:
    """References of CSL-JSON have an abstract at most."""
    return bool(keys & {"container-title", "issued", "citation-key"}) and not keys & {"text", "body", "content"}


def elements(text: str) -> Iterator[tuple[str, str, Any]]:
    """(where it stands, the piece of the file, its value; None when it is no JSON) of each object in `text`."""
    start = text.lstrip()
    if start.startswith("["):
        yield from _listed(text, text.index("[") + 1)
        return
    first = start.partition("\n")[0]
    if isinstance(_loaded(first), dict) or not isinstance(whole := _loaded(text), dict):
        for number, line in enumerate(map(str.strip, each_line(text)), 1):
            if line:
                yield from _held(f"line {number}", line, _loaded(line))
    else:
        yield from _held("the object", text, whole)


def _held(where: str, piece: str, value: Any) -> Iterator[tuple[str, str, Any]]:
    """The object itself, or the articles in the list that it holds beside what tells of the list."""
    if isinstance(value, dict) and "text" not in _mapping(tuple(cast("dict[str, Any]", value))):
        for key, held in cast("dict[str, Any]", value).items():
            if isinstance(held, list) and held and isinstance(held[0], dict) and _are_articles(key, held[0]):
                for number, article in enumerate(cast("list[Any]", held), 1):
                    yield f"article {number}", json.dumps(article, ensure_ascii=False), article
                return
    yield where, piece, value


def _are_articles(key: str, first: dict[str, Any]) -> bool:
    return key.lower() in _LISTS or "text" in _mapping(tuple(first))


def _listed(text: str, at: int) -> Iterator[tuple[str, str, Any]]:
    """The elements of the list that begins at `at`, one by one; behind a broken one from the next object on."""
    number = 0
    while True:
        at = _skipped(text, at)
        if at >= len(text) or text[at] == "]":
            return
        number += 1
        try:
            value, end = _DECODER.raw_decode(text, at)
            yield f"article {number}", text[at:end], value
        except (ValueError, RecursionError):
            yield f"article {number}", "", None
            following = _NEXT.search(text, at)
            if following is None:
                return
            end = following.end()
        at = end


def _skipped(text: str, at: int) -> int:
    while at < len(text) and text[at] in " \t\r\n,":
        at += 1
    return at


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _draft(values: dict[str, Any], file: str, original: bytes) -> Draft:
    mapping = _mapping(tuple(values))
    if "text" not in mapping:
        raise UserError("bad_json_record")
    cells = list(values.values())
    plain: dict[Field, str] = {field: _plain(cells[place], field) for field, place in mapping.items()}
    if zones := _zones(values.get("zones"), len(plain["text"])):
        return _own(plain, zones, file, original)
    return from_values(plain, file, original)


def _own(plain: dict[Field, str], zones: tuple[Zone, ...], file: str, original: bytes) -> Draft:
    """An article of a bundle: text and zones as they are there."""
    told = card(plain)
    text = plain["text"]
    if normal(text) != text or not text.strip():
        return from_values(plain, file, original)
    names = authors(plain.get("authors", ""))
    made = Draft(text, told.title, names, told.outlet, told.published, told.url, told.language, zones, file, original)
    return noted(made, (made, FIELD))


def _zones(value: Any, length: int) -> tuple[Zone, ...]:
    """The zones of a bundle's article; none when they do not cover the text."""
    zones: list[Zone] = []
    for zone in cast("list[Any]", value) if isinstance(value, list) else ():
        if not isinstance(zone, dict):
            return ()
        start, end, kind = (cast("dict[str, Any]", zone).get(key) for key in ("start", "end", "kind"))
        if type(start) is not int or type(end) is not int or kind not in _KINDS or end <= start:
            return ()
        if start != (zones[-1].end if zones else 0):
            return ()
        zones.append(Zone(start, end, cast("ZoneKind", kind)))
    return tuple(zones) if zones and zones[-1].end == length else ()


@lru_cache(maxsize=256)
def _mapping(keys: tuple[str, ...]) -> dict[Field, int]:
    return columns.columns(keys)


def _plain(value: Any, field: Field) -> str:
    """A JSON value as the text of a cell: names in lists and objects, seconds since 1970 under a date."""
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        parts = (_plain(part, field) for part in cast("list[Any]", value))
        return ("\n\n" if field == "text" else "; ").join(part for part in parts if part)
    if isinstance(value, dict):
        named = cast("dict[str, Any]", value)
        inner = next((named[key] for key in ("name", "title", "text", "$date", "rendered") if key in named), None)
        return "" if isinstance(inner, dict | list) else _plain(inner, field)
    if field == "published" and isinstance(value, int | float) and not isinstance(value, bool):
        return _moment(value)
    return ""


def _moment(value: float) -> str:
    """Seconds or milliseconds since 1970, between 1980 and 2100, as a date."""
    seconds = value / 1000 if value > 1e11 else value
    return datetime.fromtimestamp(seconds, UTC).date().isoformat() if 3.1e8 < seconds < 4.1e9 else ""
