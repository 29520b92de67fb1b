"""Plain text on its way into the library: pasted by hand, or the text of a plain-text file."""

import re
from dataclasses import replace
from pathlib import Path

from core.errors import UserError
from core.importing import catalogue, html
from core.importing.encoding import normal
from core.importing.whence import ABOVE, noted
from core.importing.zones import zones
from core.model import Draft

_LONE = re.compile(r"[\ud800-\udfff]")
_WORDS = 40  # a shorter piece is taken as plain text
_SHARE = 0.5  # of the words of the plain text


def from_text(text: str) -> Draft:
    """The draft of a text that was pasted in: line ends `\\n`, nothing else changed (`file` is None).

    Halves of surrogate pairs, which a clipboard may hold and no file can, become U+FFFD.
    Raises UserError("no_text") when there is nothing but blanks.
    """
    return draft(_LONE.sub("\ufffd", normal(text)))


def from_clipboard(text: str, source: str) -> Draft:
    """The draft of what was pasted as `text` and as the markup `source`, which may be empty.

    The markup is used when what it gives as article has at least half of the words: markup of another kind of
    page must not cut what she has chosen. Raises UserError("no_text").
    """
    if source.strip():
        try:
            made = html.page(_LONE.sub("\ufffd", normal(source)), Path(), source.encode("utf-8", "replace"))
        except UserError:
            return from_text(text)
        if len(made.text.split()) >= max(_WORDS, _SHARE * len(text.split())):
            return replace(made, file=None)
    return from_text(text)


def draft(text: str, file: str | None = None, original: bytes | None = None) -> Draft:
    """The draft of a plain text, with zones and catalogue. `file` is the name of the file that it came from.

    Raises UserError("no_text") when there is nothing but blanks.
    """
    if not text.strip():
        raise UserError("no_text")
    what = zones(text, catalogue.from_file_name(file or "").title)
    card = catalogue.from_text(text, what, file)
    made = Draft(
        text=text,
        title=card.title,
        authors=card.authors,
        outlet=card.outlet,
        published=card.published,
        url=catalogue.address(text),
        zones=what,
        file=file,
        original=original,
    )
    return noted(made, (card, card.found), ({"url": made.url}, ABOVE))
