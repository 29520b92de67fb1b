"""Bytes to text: byte-order marks, UTF-8, UTF-16 and, only when those fail, a declared or guessed encoding.

Nothing of the text is changed but line ends (`\\n`), a leading byte-order mark and stray NUL characters, which no
editor shows and no database search passes; a file with more than a few of those is not text.
"""

import codecs
import re
from collections.abc import Iterator

from core.errors import UserError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: How files begin that may look like text for a while, or whose suffix has been lost.
_BINARY = (
    b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x1f\x8b", b"\xd0\xcf\x11\xe0",
    b"\x7fELF", b"SQLite format 3", b"RIFF", b"7z\xbc\xaf", b"bplist",
)  # fmt: skip
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffd\ufffe\uffff]")
_SAMPLE = 60_000  # bytes; a guess does not get better with more, only slower
_HIDDEN_SHARE = 0.005  # control characters in what is still called text
_WESTERN_MARKS = re.compile(rb"[\x85\x91-\x97\xa0\xa3\xa9\xab\xb0\xb7\xbb\xe0-\xfc]")


def decode(data: bytes, declared: str | None = None) -> str:
    """The text in `data`; `declared` is the encoding that the file itself names, tried after UTF-8.

    Raises UserError("not_text") when it is no text.
    """
    if data.startswith(_BINARY):
        raise UserError("not_text")
    text = _marked(data)
    if text is None:
        text = _unmarked(data, declared)
    if len(_CONTROL.findall(text)) > len(text) * _HIDDEN_SHARE + 2:
        raise UserError("not_text")
    return normal(text)


def normal(text: str) -> str:
    """The text with `\\n` line ends, without a leading byte-order mark and without NUL characters."""
    return text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")


def each_line(text: str) -> Iterator[str]:
    """The lines of `text` with their ends, one by one: a list of them would be as large as the text once more."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end


def _marked(data: bytes) -> str | None:
    """The text when a byte-order mark tells the encoding."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace")
    return None


def _unmarked(data: bytes, declared: str | None) -> str:
    if wide := _utf16_order(data):
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    mended = data.decode("utf-8", "replace")
    if _is_nearly_utf8(mended):
        return mended
    for name in (declared, _western(data), _guess(data)):
        if name and (text := _try(data, name)) is not None:
            return text
    raise UserError("not_text")


def _utf16_order(data: bytes) -> str | None:
    """UTF-16 without a mark shows by NULs in every other byte of Latin text, spaces and line ends."""
    head = data[:_SAMPLE]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) < max(3, len(head) * 0.05) or min(even, odd) > max(even, odd) * 0.1:
        return None
    return "utf-16-be" if even > odd else "utf-16-le"


def _is_nearly_utf8(mended: str) -> bool:
    """Ten good letters outside ASCII for each bad one: damaged UTF-8 rather than another encoding."""
    bad = mended.count("\ufffd")
    good = sum(1 for letter in mended if letter > "\x7f") - bad
    return good >= 10 * bad


def _western(data: bytes) -> str | None:
    """Windows-1252, when all that lies outside ASCII is its quotation marks, dashes and a few accented letters."""
    high = [byte for byte in data if byte > 0x7F]
    usual = len(_WESTERN_MARKS.findall(data))
    return "cp1252" if len(high) < len(data) * 0.02 and usual == len(high) else None


def _guess(data: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else None


def _try(data: bytes, name: str) -> str | None:
    """The text by the encoding called `name`; a character cut in half at the very end is forgiven."""
    try:
        if not codecs.lookup(name)._is_text_encoding:  # pyright: ignore[reportPrivateUsage]
            return None
        text = data.decode(name, "replace")
    except (LookupError, UnicodeError):
        return None
    return text if text.count("\ufffd") <= len(text) * _HIDDEN_SHARE else None
