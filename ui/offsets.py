"""Code points of a text ↔ UTF-16 positions of Qt. The one place where the two are converted."""

import re
from bisect import bisect_left

_WIDE = re.compile("[\U00010000-\U0010ffff]")


class Offsets:
    """Converts offsets of one text. Every character above U+FFFF is one code point but two Qt units."""

    def __init__(self, text: str) -> None:
        self._wide = [found.start() for found in _WIDE.finditer(text)]
        self._wide_in_document = [index + before for before, index in enumerate(self._wide)]

    def to_document(self, offset: int) -> int:
        """The Qt position of a code point offset."""
        return offset + bisect_left(self._wide, offset)

    def to_text(self, position: int) -> int:
        """The code point offset of a Qt position; the middle of a wide character is its end."""
        return position - bisect_left(self._wide_in_document, position)
