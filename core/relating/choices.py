"""What counts as a relation: how near, between whom, where in an article, and how often one story counts."""

from dataclasses import dataclass, replace

from core.model import RELATED_KINDS, Kind, Window, ZoneKind

#: How many sentences may be looked at together.
NEAR = (1, 2, 3, 5)


@dataclass(frozen=True, slots=True)
class Choices:
    """What she has chosen. Equal choices over the same notebook give equal figures.

    `near` is for the window `sentence`: 1 is the same sentence, N also the N - 1 sentences before it. `zones` are
    the parts of an article that count. With `copies` every article counts that tells a story in the same words,
    else the story counts once. `nationalities` lets “Belarusian” be Belarus, `capitals` lets Minsk be Belarus.
    `since` and `until` (YYYY-MM-DD, inclusive) leave out other articles, and articles without a date. With `outlets`
    only what one of these tells counts, with `tags` only articles that bear one of these, with `story` only those
    that tell the same story as that article.
    """

    window: Window = "sentence"
    near: int = 1
    kinds: tuple[Kind, ...] = RELATED_KINDS
    zones: tuple[ZoneKind, ...] = ("body",)
    copies: bool = False
    nationalities: bool = False
    capitals: bool = False
    since: str | None = None
    until: str | None = None
    outlets: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    story: int | None = None

    @property
    def within(self) -> int:
        """How many sentences are looked at together; 1 for other windows."""
        return self.near if self.window == "sentence" else 1

    def among(self, *more: Kind) -> "Choices":
        """The same with these kinds of actors too."""
        return replace(self, kinds=tuple(dict.fromkeys((*self.kinds, *more))))
