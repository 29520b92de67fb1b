"""Letters that a file spells wrongly: UTF-8 read as Latin-1, ligatures, hyphens that nobody sees.

For every format but plain text, which stays as it is, character for character.
"""

from collections.abc import Iterable, Sequence

from core.importing.blocks import Block
from core.importing.patience import look

#: Soft hyphens and what stands for letters in fonts. Quotation marks and the width of letters are not touched.
_LETTERS = str.maketrans({"\xad": "", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def mend(text: str) -> str:
    """`text` with mojibake (“CafÃ©”), ligatures and soft hyphens mended; nothing else changes.

    Meant for a paragraph: a text that is spelled wrongly only in part is mended only where it is given in parts.
    """
    if text.isascii():
        return text
    from ftfy import fix_encoding

    return fix_encoding(text).translate(_LETTERS)


def looks_wrong(text: str) -> bool:
    """It has letters such as “Ã©” that only a wrong encoding puts side by side."""
    if text.isascii():
        return False
    from ftfy.badness import is_bad

    return is_bad(text)


def mend_all(texts: Iterable[str]) -> tuple[str, ...]:
    """`mend` for each of `texts`."""
    return tuple(map(mend, texts))


def mend_blocks(blocks: Sequence[Block]) -> list[Block]:
    """`mend` for each of `blocks`."""
    made: list[Block] = []
    for block in blocks:
        look()
        made.append(block._replace(text=mend(block.text)))
    return made
