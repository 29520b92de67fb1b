"""What a query says, as a tree, and what in it could not be understood."""

from dataclasses import dataclass
from typing import Literal

FieldName = Literal["title", "outlet", "date", "tag", "kind", "actor", "in"]
FIELDS: tuple[FieldName, ...] = ("title", "outlet", "date", "tag", "kind", "actor", "in")


@dataclass(frozen=True, slots=True)
class Words:
    """A word, or a phrase when `quoted`. `prefix`: it goes on; `exact`: just as written, no other names."""

    text: str
    prefix: bool = False
    exact: bool = False
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Near:
    """Words that stand within `distance` words of each other."""

    parts: tuple[Words, ...]
    distance: int


@dataclass(frozen=True, slots=True)
class Title:
    """What is meant to stand in the title."""

    part: "Node"


@dataclass(frozen=True, slots=True)
class Field:
    """A condition on the article: `name` and what stands behind the colon."""

    name: FieldName
    value: str
    quoted: bool
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class And:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Or:
    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


Node = Words | Near | Title | Field | And | Or | Not


@dataclass(frozen=True, slots=True)
class Odd:
    """A stretch of the query that was passed over, and why, as a sentence without a full stop."""

    start: int
    end: int
    why: str


@dataclass(frozen=True, slots=True)
class Parsed:
    """`tree` is None when nothing is asked for. Offsets of `odd` are those of the query."""

    tree: Node | None
    odd: tuple[Odd, ...] = ()
