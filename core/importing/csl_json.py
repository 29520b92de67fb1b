"""CSL-JSON, the references of citation styles, as Zotero exports them; with files where the exporter adds them."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from core.errors import UserError
from core.importing import record
from core.importing.encoding import decode
from core.importing.importer import Failure
from core.importing.json_articles import elements
from core.importing.references import Reference, articles
from core.importing.surroundings import Surroundings, of_folder
from core.model import Draft

_HEAD = 16_384
_MARKS = re.compile(rb'"(?:container-title|issued|citation-key|accessed|title-short)"\s*:')
_TYPE = re.compile(rb'"type"\s*:\s*"[a-z][a-z_-]+"')
_TEXT = re.compile(rb'"(?:text|body|content)"\s*:')


class CslJson:
    """One reference is one article."""

    name = "CSL-JSON catalogue"
    suffixes: tuple[str, ...] = (".csljson",)

    def recognises(self, data: bytes) -> bool:
        """A JSON list of references."""
        head = data[:_HEAD]
        if head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] not in (b"[", b"{"):
            return False
        return bool(_TYPE.search(head) and _MARKS.search(head)) and not _TEXT.search(head)

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`, with their files beside `path`. Raises UserError: not_text, no_text."""
        yield from self.read_within(path, data, of_folder(path.parent))

    def read_within(self, path: Path, data: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
        """As `read`; files are read through `around`."""
        yield from articles(references(data), path, around)


def references(data: bytes) -> Iterator[Reference | Failure]:
    """The references in `data`. Raises UserError("not_text")."""
    for where, piece, value in elements(decode(data)):
        if isinstance(value, dict):
            yield _reference(cast("dict[str, Any]", value), piece, where)
        else:
            yield Failure(where, UserError("bad_record"))


def _reference(values: dict[str, Any], piece: str, where: str) -> Reference:
    title = record.one_line(_text(values.get("title")))
    outlet = next((found for key in ("container-title", "publisher") if (found := _text(values.get(key)))), None)
    url = _text(values.get("URL")) or ""
    names = (_name(person) for person in _list(values.get("author")) or _list(values.get("editor")))
    card = record.Card(
        title,
        tuple(name for name in names if name),
        record.one_line(outlet),
        _day(values.get("issued")),
        url if re.match(r"https?://\S+$", url) else None,
        record.language(_text(values.get("language")) or ""),
    )
    original = piece.encode("utf-8", "surrogatepass")
    return Reference(title or where, card, _text(values.get("abstract")) or "", tuple(_files(values)), original)


def _list(value: Any) -> list[Any]:
    return cast("list[Any]", value) if isinstance(value, list) else []


def _text(value: Any) -> str | None:
    if isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, str) and value.strip() else None


def _name(person: Any) -> str | None:
    if not isinstance(person, dict):
        return record.one_line(_text(person))
    part = cast("dict[str, Any]", person)
    keys = ("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
    return record.one_line(
        _text(part.get("literal")) or " ".join(text for key in keys if (text := _text(part.get(key))))
    )


def _day(value: Any) -> str | None:
    """The day that `date-parts` or plain words state in full."""
    if isinstance(value, dict):
        dated = cast("dict[str, Any]", value)
        parts = _list((_list(dated.get("date-parts")) or [None])[0])
        if len(parts) == 3 and all(str(part).isdecimal() and len(str(part)) <= 4 for part in parts):
            return record.day("{}-{:0>2}-{:0>2}".format(*parts))
        value = dated.get("raw") or dated.get("literal")
    return record.day(value) if isinstance(value, str) else None


def _files(values: dict[str, Any]) -> Iterator[str]:
    """Paths under `file`, or in a list of attachments."""
    for value in (values.get("file"), *_list(values.get("attachments")), *_list(values.get("files"))):
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get("path")
        if isinstance(value, str) and value.strip() and "://" not in value:
            yield value.strip()
