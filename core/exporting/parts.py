"""A report before it has a form: headings, quotations, notes and tables in order, and the sources they are from."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.links import Where

NOTHING = "No claim and no note yet."

#: What stands between the brackets of a link → what it leads to.
Targets = Mapping[str, Where | None]


@dataclass(frozen=True, slots=True)
class Heading:
    """`level` 2 is a part of the report, 3 a thing in it, 4 what is said of that."""

    level: int
    text: str
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """A line about what follows, or, when it is `strong`, the head of the quotations that follow."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of an article. `source` is the number in the list of sources, `where` says where in it they stand."""

    text: str
    anchor: str
    source: int
    where: str
    head: str = ""  # what stands above the words: what the colour of a mark means
    note: str = ""  # what she wrote on them


@dataclass(frozen=True, slots=True)
class Written:
    """A note of hers: Markdown with links."""

    text: str
    anchor: str
    targets: Targets = field(default_factory=dict[str, "Where | None"])


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a head; a column of numbers is named in `numbers`."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


Block = Heading | Said | Quote | Written | Table


@dataclass(frozen=True, slots=True)
class Source:
    """An article that is quoted, and the anchors of the quotations."""

    number: int
    article: int
    title: str
    outlet: str | None
    published: str | None
    authors: tuple[str, ...]
    url: str | None
    cited: tuple[str, ...]

    @property
    def short(self) -> str:
        """“Post, 2021-01-01, “A title””."""
        return ", ".join(part for part in (self.outlet, self.published, f"“{self.title}”") if part)


@dataclass(frozen=True, slots=True)
class Report:
    """The whole: `about` says from what and when it was made, `anchors` what of it can be led to."""

    title: str
    about: str
    blocks: tuple[Block, ...]
    sources: tuple[Source, ...]
    anchors: Mapping[Where, str] = field(default_factory=dict[Where, str])
    language: str = "en"

    @property
    def by_number(self) -> dict[int, Source]:
        return {source.number: source for source in self.sources}
