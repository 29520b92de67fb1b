"""The rows of a table: text parted by commas, semicolons, tabs or bars, and sheets of Excel."""

import csv
import io
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from core.errors import UserError
from core.importing import columns
from core.importing.encoding import decode, each_line
from core.importing.package import Package

_DELIMITERS = ",;\t|"
_SAMPLE = 200_000  # characters looked at to find the delimiter
_ROWS = 20
_WIDEST = 1000  # columns
_CELL = 64 * 1024**2  # characters of a cell, of which a whole file may be made by a missing quotation mark

Row = list[str]


def csv_rows(data: bytes) -> Iterator[Row]:
    """The rows that are not empty, the header first. Raises UserError: not_text, unreadable_file."""
    text = decode(data)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own way to name it
        return _parted(rest, first.strip()[4])
    return _parted(text, delimiter(text))


def delimiter(text: str) -> str:
    """The character that parts the columns: the one whose header is best understood, else that parts most evenly."""
    return max(_DELIMITERS, key=lambda mark: _score(text[:_SAMPLE], mark))


def is_table(text: str) -> bool:
    """Its first row is a header that says where the texts stand, and a row as wide follows."""
    rows = _some(text[:_SAMPLE], delimiter(text))
    return len(rows) > 1 and columns.is_header(rows[0]) and len(rows[1]) >= min(3, len(rows[0]))


def _score(text: str, mark: str) -> tuple[int, float]:
    rows = _some(text, mark)
    width = len(rows[0]) if rows else 0
    if width < 2:
        return 0, 0.0
    return len(columns.columns(rows[0])), sum(len(row) == width for row in rows) / len(rows)


def _some(text: str, mark: str) -> list[Row]:
    rows: list[Row] = []
    try:
        for row in _parted(text, mark):
            rows.append(row)
            if len(rows) > _ROWS:
                break
    except UserError:
        pass
    return rows


def _parted(text: str, mark: str) -> Iterator[Row]:
    csv.field_size_limit(_CELL)
    try:
        for row in csv.reader(each_line(text), delimiter=mark):
            if any(cell.strip() for cell in row):
                yield row[:_WIDEST]
    except csv.Error as error:
        raise UserError("unreadable_file", reason=str(error)) from None


def as_csv(*rows: Sequence[str]) -> bytes:
    """Rows as a small file of their own."""
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode("utf-8", "surrogatepass")


def sheets(data: bytes) -> Iterator[tuple[str, Iterator[Row]]]:
    """(name, its rows that are not empty) of each sheet of a workbook.

    Raises UserError: damaged_file, unpacks_too_large, unreadable_file.
    """
    Package(data)  # looks at how much it unpacks to
    for name, sheet in _opened(data):
        yield name, _guarded(sheet)


#: What openpyxl, which checks nothing, is known to raise over a damaged workbook.
_DAMAGE = (
    KeyError, ValueError, TypeError, AttributeError, IndexError, AssertionError, NotImplementedError, EOFError,
    OSError, RuntimeError, SyntaxError, ArithmeticError, zipfile.BadZipFile, zlib.error,
)  # fmt: skip


def _opened(data: bytes) -> list[tuple[str, Any]]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
        return [(sheet.title, sheet) for sheet in book.worksheets]
    except (*_DAMAGE, InvalidFileException):
        raise UserError("damaged_file") from None


def _guarded(sheet: Any) -> Iterator[Row]:
    try:
        sheet.reset_dimensions()  # what a workbook says of its size is often wrong
        for row in sheet.iter_rows(values_only=True, max_col=_WIDEST):
            cells = [_cell(value) for value in row]
            while cells and not cells[-1]:
                cells.pop()
            if cells:
                yield cells
    except _DAMAGE:
        raise UserError("damaged_file") from None


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, date):  # and datetime
        return value.isoformat()[:10]
    return str(value).strip()
