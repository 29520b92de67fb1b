"""The text as the model should see it, and the way back to the article's own offsets.

Quotes become straight, odd spaces plain, mark-up blank, look-alike letters of another alphabet Latin;
soft hyphens and zero-width characters go. Nothing else changes length.
"""

import html
import re
import unicodedata
from bisect import bisect_left
from dataclasses import dataclass

_ONE_FOR_ONE = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»‹›〝〞＂", '"'),
        **dict.fromkeys("‘’‚‛ʼʹ′`´＇", "'"),
        **dict.fromkeys("\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a", " "),
        **dict.fromkeys("\u202f\u205f\u3000\t\x00\x1b\x7f", " "),
        **dict.fromkeys("\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    }
)

#: Latin letters by the Cyrillic and Greek letters that look like them.
_LOOK_ALIKE = str.maketrans(
    "аВвЕеһіјКкМмНнОоРрСсТтѕЅуУхХІЈԁԛԝипгАΑΒΕΖΗΙΚΜΝΟΡΤΥΧοντιυ",
    "aBbEehijKkMmHhOoPpCcTtsSyYxXIJdqwunrAABEZHIKMNOPTYXovtiu",
)

_GONE = "\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064\ufeff"
_SHORTER = re.compile(rf"[{_GONE}]+|&#?\w{{2,8}};|[A-Za-z][\u0300-\u036f]+")
_FOREIGN = re.compile(r"[\u0370-\u052f]")
_LATIN = re.compile(r"[A-Za-z]")
_WORD = re.compile(r"[^\W\d_]+")
_MARK_UP = re.compile(
    r"</?[A-Za-z][^<>\n]{0,300}>"  # a tag
    r"|\]\([^()\s]{1,500}\)"  # the address of a Markdown link
    r"|!?\[(?=[^\]\n]{1,300}\]\()"  # and its bracket
    r"|\*{2,3}|_{2,}"  # emphasis
    r"|^[ ]{0,3}(?:\#{1,6}|>)[ ]",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Clean:
    """A cleaned text. `origins` maps each of its offsets to the article's; None where they are equal."""

    text: str
    origins: tuple[int, ...] | None = None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the article that the non-empty stretch `start`–`end` of this text stands for."""
        if self.origins is None:
            return start, end
        return self.origins[start], self.origins[end - 1] + 1

    def here(self, offset: int) -> int:
        """Where the article's `offset` lies in this text; what has gone lies at what follows it."""
        return offset if self.origins is None else bisect_left(self.origins, offset)


def clean(text: str) -> Clean:
    """The article's text, cleaned for the model and the rules."""
    short = _shorten(text.translate(_ONE_FOR_ONE))
    plain = _MARK_UP.sub(lambda match: " " * len(match[0]), short.text)
    if _FOREIGN.search(plain):
        plain = _WORD.sub(lambda match: _latin(match[0]), plain)
    return Clean(plain, short.origins)


def _shorten(text: str) -> Clean:
    """Take out what has no width, and put one character for each HTML entity and letter with loose accents."""
    parts: list[str] = []
    origins: list[int] = []
    done = 0
    for match in _SHORTER.finditer(text):
        letter = _one_letter(match[0])
        if letter is None:
            continue
        parts += (text[done : match.start()], letter)
        origins += range(done, match.start() + len(letter))
        done = match.end()
    if not parts:
        return Clean(text)
    return Clean("".join((*parts, text[done:])), (*origins, *range(done, len(text))))


def _one_letter(match: str) -> str | None:
    """What stands for `match`: nothing, one character, or None to leave it as it is."""
    if match[0] in _GONE:
        return ""
    letter = html.unescape(match) if match[0] == "&" else unicodedata.normalize("NFC", match)
    return letter.translate(_ONE_FOR_ONE) if len(letter) == 1 else None


def _latin(word: str) -> str:
    """`word` with its look-alikes made Latin, when it is a Latin word with a few of them."""
    foreign = len(_FOREIGN.findall(word))
    if not foreign or len(_LATIN.findall(word)) < foreign:
        return word
    latin = word.translate(_LOOK_ALIKE)
    return word if _FOREIGN.search(latin) else latin
