"""Lines of a JSON Lines file whose values are looked at before they are used."""

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar, cast

from core.errors import UserError

K = TypeVar("K", bound=str)
Span = tuple[int, int]

_HIGHEST = 2**53  # the whole numbers that every reader of JSON can tell apart
_SHOWN = 60


class Line:
    """One line: an object. Every getter raises UserError `bad_bundle_…`, with file and line, for what is wrong."""

    def __init__(self, file: str, number: int, values: dict[str, Any]) -> None:
        self.file, self.number, self.values = file, number, values

    def wrong(self, what: str, **values: object) -> UserError:
        """The error `bad_bundle_what` at this line."""
        return UserError(f"bad_bundle_{what}", file=self.file, line=self.number, **values)

    def get(self, key: str) -> Any:
        """Whatever stands at `key`."""
        if key not in self.values:
            raise self.wrong("missing", key=key)
        return self.values[key]

    def text(self, key: str) -> str:
        """A string that is not empty."""
        return self._good_text(key, self.get(key))

    def text_or_none(self, key: str) -> str | None:
        """A string, which may be empty, or null."""
        value = self.get(key)
        return None if value is None else self._good_text(key, value, least=0)

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of strings, each of which may be empty."""
        return tuple(self._good_text(key, value, least=0) for value in self.items(key))

    def items(self, key: str) -> list[Any]:
        value = self.get(key)
        if not isinstance(value, list):
            raise self._bad(key, value)
        return cast("list[Any]", value)

    def id(self, key: str) -> int:
        """A whole number from 1 on."""
        value = self.get(key)
        if type(value) is not int or not 0 < value < _HIGHEST:
            raise self._bad(key, value)
        return value

    def number_of(self, key: str) -> float:
        """A number, whole or not."""
        value = self.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) < _HIGHEST:
            raise self._bad(key, value)
        return float(value)

    def moment(self, key: str) -> str:
        """A date with a time, as ISO 8601 writes it."""
        text = self.text(key)
        try:
            datetime.fromisoformat(text)
        except ValueError:
            raise self.wrong("value", key=key, value=f"“{text}”") from None
        return text

    def flag(self, key: str) -> bool:
        value = self.get(key)
        if not isinstance(value, bool):
            raise self._bad(key, value)
        return value

    def one_of(self, key: str, known: Sequence[K]) -> K:
        """One of the words in `known`."""
        value = self.get(key)
        if not isinstance(value, str) or value not in known:
            raise self._bad(key, value)
        return known[known.index(cast("K", value))]

    def inside(self, key: str, value: Any) -> "Line":
        """The object `value`, which stands in the list at `key`, to be looked at in the same way."""
        if not isinstance(value, dict):
            raise self._bad(key, value)
        return Line(self.file, self.number, cast("dict[str, Any]", value))

    def span(self, length: int) -> Span:
        """`start` and `end`: a stretch, which is not empty, of a text of `length` code points."""
        return self._span(self.get("start"), self.get("end"), length)

    def pair(self, key: str, value: Any, length: int) -> Span:
        """The same, written as a list of two."""
        if not isinstance(value, list) or len(pair := cast("list[Any]", value)) != 2:
            raise self._bad(key, value)
        return self._span(pair[0], pair[1], length)

    def _span(self, start: Any, end: Any, length: int) -> Span:
        if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
            raise self.wrong("range", start=_shown(start), end=_shown(end), length=length)
        return start, end

    def _good_text(self, key: str, value: Any, least: int = 1) -> str:
        """SQLite keeps no halves of surrogate pairs, and stops at a NUL."""
        if not isinstance(value, str) or len(value) < least or "\x00" in value or not _is_unicode(value):
            raise self._bad(key, value)
        return value

    def _bad(self, key: str, value: Any) -> UserError:
        return self.wrong("value", key=key, value=_shown(value))


def lines(path: Path) -> Iterator[Line]:
    """The lines of the file at `path` that are not blank. Raises UserError for a line that is no object, OSError."""
    with path.open("rb") as file:
        for number, raw in enumerate(file, 1):
            if raw.strip():
                yield Line(path.name, number, _object(path.name, number, raw))


def _object(file: str, number: int, raw: bytes) -> dict[str, Any]:
    try:
        value = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise UserError("bad_bundle_json", file=file, line=number)
    return cast("dict[str, Any]", value)


def _is_unicode(text: str) -> bool:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _shown(value: Any) -> str:
    text = json.dumps(value)  # ASCII, whatever is in it
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
