"""The strongest links of the relations for a report: a table, then for each a sentence that says so."""

from collections.abc import Iterator
from typing import Any

from core.exporting.citing import Sources
from core.exporting.parts import Block, Heading, Said, Table
from core.relating import proof, stock
from core.relating.choices import Choices
from core.relating.proof import Proof
from core.relating.relations import Relation, describe
from core.relating.tally import tally
from core.store import actors, articles, verdicts
from core.store.database import Database
from core.words import say

_HEAD = ("Actor", "Actor", "Sentences", "Articles", "Outlets", "First", "Last", "By chance", "Strength G²")


def strongest(
    db: Database, sources: Sources, number: int, choices: Choices, kept: dict[object, Any]
) -> Iterator[Block]:
    """The `number` strongest links beyond chance; those that she dismissed are left out."""
    found = _links(db, number, choices, kept)
    if not found:
        return
    named = actors.by_id(db, sorted({end for one in found for end in (one.a, one.b)}))
    names = {actor: name for actor, (name, _) in named.items()}
    yield Heading(2, say("Strongest links"), "links")
    yield Said(_counted_how(choices))
    windows = say("Paragraphs" if choices.window == "paragraph" else "Articles")
    head = tuple(windows if at == 2 and choices.window != "sentence" else say(word) for at, word in enumerate(_HEAD))
    yield Table(head, tuple(_row(one, names) for one in found), frozenset(range(2, 5)) | {7, 8})
    for one in found:
        proved = proof.prove(db, one.a, one.b, choices, kept)
        if proved is not None and proved.windows:
            yield Heading(3, f"{names[one.a]} – {names[one.b]}", f"link-{one.a}-{one.b}")
            yield from _said(db, sources, proved, names)


def _links(db: Database, number: int, choices: Choices, kept: dict[object, Any]) -> list[Relation]:
    places, windows = stock.choose(db, choices, kept), stock.windows(db, choices, kept)
    if not len(windows):
        return []
    found = tally(windows).without(verdicts.dismissed(db))
    found = found.take(found.strength > 0).strongest(number)
    return list(describe(places, windows, found)) if len(found) else []


def _row(one: Relation, names: dict[int, str]) -> tuple[str, ...]:
    return (
        names[one.a], names[one.b], f"{one.windows:,}", f"{one.articles:,}", f"{one.outlets:,}", one.first or "",
        one.last or "", f"{one.expected:.1f}", f"{one.strength:.1f}",
    )  # fmt: skip


def _counted_how(choices: Choices) -> str:
    """“Two actors in one sentence, from 2021-01-01 to the end, only Post; strength after Dunning 1993.”"""
    one = {
        "sentence": say("Two actors in one sentence"),
        "paragraph": say("Two actors in one paragraph"),
        "article": say("Two actors in one article"),
    }
    within = say("Two actors within {0} sentences").format(choices.within)
    parts = [within if choices.within > 1 else one[choices.window]]
    if choices.since or choices.until:
        ends = choices.since or say("the beginning"), choices.until or say("the end")
        parts.append(say("from {0} to {1}").format(*ends))
    if choices.outlets or choices.tags:
        parts.append(say("only {0}").format(", ".join((*choices.outlets, *choices.tags))))
    return f"{', '.join(parts)}; {say('strength after Dunning 1993')}."


def _said(db: Database, sources: Sources, proved: Proof, names: dict[int, str]) -> Iterator[Block]:
    """The sentences that she has named the relation by; without one the first of the evidence."""
    for label in proved.labels:
        yield Said(label.words(names[label.source], names[label.target]), strong=True)
        yield sources.quote(label.article, label.start, label.quote)
    if not proved.labels:
        first = proof.page(db, proved, list(proved.windows[:1]))[0]
        whole = articles.get(db, first.article)
        text = (
            first.text if whole is None or proved.choices.window == "article" else whole.text[first.start : first.end]
        )
        yield sources.quote(first.article, first.start, text)
