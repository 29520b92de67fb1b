"""Tables of articles: CSV and its kin, and sheets of Excel. A row is an article, its header says what stands where."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from core.errors import UserError
from core.importing import columns
from core.importing.encoding import decode
from core.importing.importer import Failure
from core.importing.package import has_part, is_package
from core.importing.record import Field, from_values
from core.importing.rows import Row, as_csv, csv_rows, is_table, sheets
from core.model import Draft

_HEAD = 32_768  # bytes; a multiple of 4
_HEADER = re.compile(rb"^.{0,2000}?(?:text|body|content|article|story|transcript|abstract|summary|snippet|desc)", re.I)
_LINES = 30  # above the header of a sheet stand titles and notes


class Preview(NamedTuple):
    """The beginning of a table as it would be imported; `mapping` is field → number of its column."""

    header: Row
    rows: list[Row]
    mapping: dict[Field, int]


class Csv:
    """One row is one article."""

    name = "Table"
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def recognises(self, data: bytes) -> bool:
        """It opens with a header that names a column of texts, and a row follows."""
        head = data[:_HEAD]
        if not _HEADER.match(head.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe").lstrip()):
            return False  # which most files show at once
        try:
            return is_table(decode(head))
        except UserError:
            return False

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`. Raises UserError: not_text, no_text, no_text_column, unreadable_file."""
        yield from read_with(path, data, None)


class Workbook:
    """One row of a sheet is one article; sheets without a column of texts are passed over."""

    name = "Excel workbook"
    suffixes: tuple[str, ...] = (".xlsx", ".xlsm")

    def recognises(self, data: bytes) -> bool:
        """A ZIP file with the main part of a workbook."""
        return has_part(data, "xl/workbook.xml")

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`. Raises UserError: damaged_file, unpacks_too_large, no_text, no_text_column."""
        yield from read_with(path, data, None)


def preview(path: Path, rows: int = 20) -> Preview:
    """Header, first rows and proposed mapping of the table at `path`; of a workbook's best understood sheet.

    Raises UserError as the importers do, and `unreadable_file`, `not_found`.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise UserError("not_found", path=path) from None
    except OSError as error:
        raise UserError("unreadable_file", reason=(error.strerror or str(error)).lower()) from None
    found = [Preview(header, list(islice(body, rows)), mapping) for _, header, body, mapping in _tables(data)]
    if not found:
        raise UserError("no_text")
    return max(found, key=lambda seen: ("text" in seen.mapping, len(seen.mapping)))


def read_with(path: Path, data: bytes, mapping: Mapping[Field, int] | None) -> Iterator[Draft | Failure]:
    """The articles in the table `data`, with the columns as `mapping` has them; None: as the header has them.

    A row without a text is a `Failure`. Raises UserError: not_text, no_text, no_text_column, damaged_file.
    """
    unnamed = found = False
    for name, header, body, own in _tables(data):
        used = mapping if mapping is not None else own
        unnamed |= "text" not in used
        for article in _articles(path, name, header, body, used) if "text" in used else ():
            found = True
            yield article
    if not found:
        raise UserError("no_text_column" if unnamed else "no_text")


def _articles(
    path: Path, name: str, header: Row, body: Iterable[Row], mapping: Mapping[Field, int]
) -> Iterator[Draft | Failure]:
    where: dict[Field, str] = {
        field: f"column “{header[place]}”" for field, place in mapping.items() if 0 <= place < len(header)
    }
    for number, row in enumerate(body, 1):
        try:
            yield from_values(columns.chosen(row, mapping), path.name, as_csv(header, row), where)
        except UserError as error:
            yield Failure(f"{name}row {number}", error)


def _tables(data: bytes) -> Iterator[tuple[str, Row, Iterator[Row], dict[Field, int]]]:
    """(“sheet, ”, header, rows, mapping) of each table in `data`."""
    if not is_package(data):
        rows = csv_rows(data)
        if header := next(rows, None):
            yield "", header, rows, columns.columns(header)
        return
    for name, rows in sheets(data):
        above = list(islice(rows, _LINES))
        if above:
            at = max(range(len(above)), key=lambda place: (len(columns.columns(above[place])), -place))
            yield f"{name}, ", above[at], _after(above[at + 1 :], rows), columns.columns(above[at])


def _after(first: list[Row], rest: Iterator[Row]) -> Iterator[Row]:
    yield from first
    yield from rest
