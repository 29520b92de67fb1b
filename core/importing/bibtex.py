"""BibTeX, as Zotero, Better BibTeX, JabRef and Mendeley write it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from core.errors import UserError
from core.importing import record
from core.importing.encoding import decode
from core.importing.importer import Failure
from core.importing.references import Reference, articles
from core.importing.surroundings import Surroundings, of_folder
from core.model import Draft

_START = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|%[^\n]*\n)*@(?!comment|preamble|string)[a-z]+\s*[{(]\s*[^\s,{}]{1,200}\s*,", re.I
)
_ENTRY = re.compile(r"^[ \t]*@([A-Za-z]+)[ \t]*[{(]", re.MULTILINE)
_PLACE = re.compile(r"(?<!\\):")
_PART = re.compile(r"(?<!\\);")
_OUTLETS = (
    "journaltitle",
    "journal",
    "publication",
    "newspaper",
    "magazine",
    "maintitle",
    "booktitle",
    "organization",
    "publisher",
)
_MONTH = re.compile(r"[a-z]{3,9}", re.IGNORECASE)
_HIGHEST = 200_000  # characters of an entry
_STRINGS = 50_000  # characters of abbreviations, which each entry is read with


class Bibtex:
    """One entry is one article."""

    name = "BibTeX catalogue"
    suffixes: tuple[str, ...] = (".bib", ".bibtex")

    def recognises(self, data: bytes) -> bool:
        """It opens with an entry that has a key."""
        return bool(_START.match(data[:4096]))

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`, with their files beside `path`. Raises UserError: not_text, no_text."""
        yield from self.read_within(path, data, of_folder(path.parent))

    def read_within(self, path: Path, data: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
        """As `read`; files are read through `around`."""
        yield from articles(references(data), path, around)


def references(data: bytes) -> Iterator[Reference | Failure]:
    """The entries in `data`. Raises UserError("not_text")."""
    text = decode(data)
    starts = list(_ENTRY.finditer(text))
    strings = ""
    for number, start in enumerate(starts):
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        piece, sort = text[start.start() : end].strip(), start[1].lower()
        if sort == "string":
            strings += piece[:1000] + "\n" if len(strings) < _STRINGS else ""
        elif sort not in ("comment", "preamble"):
            yield _reference(strings, piece, number + 1)


def _reference(strings: str, piece: str, number: int) -> Reference | Failure:
    """What one entry says."""
    fields, people = _parsed(strings + piece)
    if not fields:
        return Failure(f"reference {number}", UserError("bad_record"))
    title = record.one_line(_plain(fields.get("title", "")))
    outlet = next((fields[key] for key in _OUTLETS if fields.get(key)), "")
    card = record.Card(
        title,
        tuple(name for person in people if (name := record.one_line(_plain(person)))),
        record.one_line(_plain(outlet)),
        _day(fields),
        next((url for url in (_bare(fields.get("url", "")),) if re.match(r"https?://\S+$", url)), None),
        record.language(fields.get("langid") or fields.get("language") or ""),
    )
    files = tuple(_files(fields.get("file", "")))
    original = piece.encode("utf-8", "surrogatepass")
    return Reference(title or f"reference {number}", card, _plain(fields.get("abstract", "")), files, original)


def _parsed(source: str) -> tuple[dict[str, str], list[str]]:
    """The fields in lower case and the authors' names of the one entry in `source`; nothing when it is damaged."""
    from pybtex.bibtex.exceptions import BibTeXError
    from pybtex.database import BibliographyDataError, parse_string
    from pybtex.database.input.bibtex import PybtexSyntaxError
    from pybtex.exceptions import PybtexError

    if len(source) > _HIGHEST or _depth(source) > 50:
        return {}, []
    try:
        entries = parse_string(source, "bibtex").entries
        for entry in entries.values():
            people = entry.persons.get("author") or entry.persons.get("editor") or []
            return {key.lower(): str(value) for key, value in entry.fields.items()}, [_name(one) for one in people]
    except (PybtexSyntaxError, BibliographyDataError, BibTeXError, PybtexError, ValueError, KeyError, IndexError):
        pass
    return {}, []


def _depth(source: str) -> int:
    """How deep its braces are nested: the parser recurses."""
    deepest = level = 0
    for mark in re.findall(r"[{}]", source):
        level = max(0, level + (1 if mark == "{" else -1))
        deepest = max(deepest, level)
    return deepest


def _name(person: object) -> str:
    parts = ("first_names", "middle_names", "prelast_names", "last_names", "lineage_names")
    return " ".join(name for part in parts for name in getattr(person, part))


def _plain(source: str) -> str:
    """The field without LaTeX: “{\\"a}” → “ä”."""
    from pybtex.exceptions import PybtexError
    from pybtex.richtext import Text

    if not re.search(r"[\\{}$~]|--", source):
        return source
    try:
        return str(Text.from_latex(source))
    except (PybtexError, ValueError, IndexError, KeyError):
        return _bare(source)


def _bare(source: str) -> str:
    return re.sub(r"\\(?=[&%$#_{}~])|[{}]", "", source)


def _day(fields: Mapping[str, str]) -> str | None:
    """The date, or year, month and day told apart."""
    if found := record.day(_bare(fields.get("date", ""))):
        return found
    month = _bare(fields.get("month", ""))
    year, day = _bare(fields.get("year", "")).strip(), _bare(fields.get("day", "")).strip()
    if name := _MONTH.search(month):
        return record.day(f"{day or re.sub(r'[^0-9]', '', month)} {name[0]} {year}")
    return record.day(f"{year}-{month.zfill(2)}-{day.zfill(2)}") if day else None


def _files(source: str) -> Iterator[str]:
    """The paths in “Title:files/12/x.pdf:application/pdf;…”, or in a list of bare paths."""
    for piece in _PART.split(source):
        parts = _PLACE.split(piece.strip())
        name = parts[-2] if len(parts) >= 3 else parts[0]
        if len(parts) >= 4 and re.fullmatch(r"[A-Za-z]", parts[-3]):
            name = f"{parts[-3]}:{name}"  # a drive of Windows
        if name.strip():
            yield re.sub(r"\\([:;\\{}_&%#$])", r"\1", name.strip())
