"""RIS, the format that reference managers and databases exchange."""

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.importing import record
from core.importing.encoding import decode
from core.importing.importer import Failure
from core.importing.references import Reference, articles
from core.importing.surroundings import Surroundings, of_folder
from core.model import Draft

_START = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?:\d+\.\s*\n)?TY {1,2}- ?[A-Z]{3,8}\s")
_END = re.compile(r"^ER {1,2}-", re.MULTILINE)
_ONE_BLANK = re.compile(r"^([A-Z][A-Z0-9]) -", re.MULTILINE)
_OUTLETS = ("journal_name", "secondary_title", "alternate_title3", "alternate_title1", "publisher")
_DATES = ("date", "publication_year", "year")


class Ris:
    """One reference is one article."""

    name = "RIS catalogue"
    suffixes: tuple[str, ...] = (".ris",)

    def recognises(self, data: bytes) -> bool:
        """It opens with the type of a reference."""
        return bool(_START.match(data[:200]))

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`, with their files beside `path`. Raises UserError: not_text, no_text."""
        yield from self.read_within(path, data, of_folder(path.parent))

    def read_within(self, path: Path, data: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
        """As `read`; files are read through `around`."""
        yield from articles(references(data), path, around)


def references(data: bytes) -> Iterator[Reference | Failure]:
    """The references in `data`. Raises UserError("not_text")."""
    import rispy

    for number, entry in enumerate(_entries(decode(data)), 1):
        try:
            found: list[dict[str, Any]] = rispy.loads(entry, skip_unknown_tags=True)
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            found = []
        if not found:
            yield Failure(f"reference {number}", UserError("bad_record"))
        for values in found[:1]:
            yield _reference(values, entry, number)


def _entries(text: str) -> Iterator[str]:
    """The pieces from a TY line up to the next, however they end."""
    starts = [match.start() for match in re.finditer(r"^TY {1,2}-", text, re.MULTILINE)]
    for start, end in pairwise((*starts, len(text))):
        entry = text[start:end].rstrip()
        yield re.sub(
            r"^([A-Z][A-Z0-9]) -",
            r"\1  -",
            entry if re.search(r"^ER {1,2}-", entry, re.M) else entry + "\nER  - ",
            flags=re.M,
        )


def _reference(values: dict[str, Any], entry: str, number: int) -> Reference:
    title = record.one_line(_first(values, ("primary_title", "title", "short_title")))
    names = [*values.get("authors", ()), *values.get("first_authors", ())]
    urls = values.get("urls", [])
    card = record.Card(
        title,
        tuple(dict.fromkeys(record.turned(name) for raw in names if (name := record.one_line(raw)))),
        record.one_line(_first(values, _OUTLETS)),
        next((day for key in _DATES if (day := _day(str(values.get(key, ""))))), None),
        next((url for url in urls if re.match(r"https?://\S+$", url)), None),
        record.language(str(values.get("language", ""))),
    )
    files = tuple(_files(values))
    abstract = _first(values, ("abstract", "notes_abstract")) or ""
    return Reference(title or f"reference {number}", card, abstract, files, entry.encode("utf-8", "surrogatepass"))


def _first(values: dict[str, Any], keys: tuple[str, ...]) -> str | None:
    return next((str(values[key]) for key in keys if values.get(key)), None)


def _files(values: dict[str, Any]) -> Iterator[str]:
    for key in ("file_attachments1", "file_attachments2"):
        for name in str(values.get(key) or "").split(";"):
            if name.strip() and "://" not in name:
                yield name.strip().removeprefix("internal-pdf:")


def _day(text: str) -> str | None:
    """“2021/03/14/”, “2021/03/14/Sunday”, “2021-03-14”; a year alone is no day."""
    match = re.match(r"(\d{4})/(\d{1,2})/(\d{1,2})(?:/|$)", text.strip())
    return record.day("/".join(match.groups())) if match else record.day(text)
