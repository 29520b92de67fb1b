"""The words of the data as plain values. No behaviour beyond what a value can say of itself.

Offsets count Unicode code points into the article's text (Python `str` indices), end exclusive.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

Kind = Literal["person", "organization", "place", "group", "other"]
ZoneKind = Literal["title", "body", "caption", "boilerplate"]
Window = Literal["sentence", "paragraph", "article"]
By = Literal["model", "rule", "analyst"]
#: An article in the library; an older version of one; one in the trash.
Standing = Literal["counts", "older", "trash"]

KINDS: tuple[Kind, ...] = get_args(Kind)
WINDOWS: tuple[Window, ...] = get_args(Window)

#: The kinds that enter relations unless the analyst asks for others.
RELATED_KINDS: tuple[Kind, ...] = ("person", "organization", "place")


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of an article's text and what it is."""

    start: int
    end: int
    kind: ZoneKind
    sort: str = ""  # what of its kind it is, for the reader's hover: “cookie notice”


@dataclass(frozen=True, slots=True)
class Draft:
    """An article on its way into the notebook: what an importer read from one file."""

    text: str
    title: str | None = None
    authors: tuple[str, ...] = ()
    outlet: str | None = None
    published: str | None = None  # YYYY-MM-DD
    url: str | None = None
    language: str | None = None  # ISO 639-1
    zones: tuple[Zone, ...] = ()  # cover the text, in order, without overlap
    file: str | None = None  # the file it came from, as given
    original: bytes | None = field(default=None, repr=False)  # that file's bytes
    #: Field of the catalogue → where it was found: “byline”, “file name”.
    found: Mapping[str, str] = field(default_factory=dict[str, str], hash=False, compare=False)
    note: str | None = None  # what the report of the import should say of it


@dataclass(frozen=True, slots=True)
class Found:
    """A stretch of text that a model took for a name, before any rule has looked at it."""

    start: int
    end: int
    kind: Kind
    by: By = "model"


@dataclass(frozen=True, slots=True)
class Mention:
    """A place in an article where a name was read, and the name it stands for there."""

    start: int
    end: int
    text: str
    kind: Kind
    name: str  # the fullest form of it in this article: the alias
    sentence: int  # where its sentence starts
    paragraph: int  # where its paragraph starts
    counted: bool  # stands in a body zone
    by: By = "model"


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read in one article."""

    sentences: tuple[tuple[int, int], ...]
    paragraphs: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]
