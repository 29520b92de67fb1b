"""What she wrote, from the files `notes.jsonl`, `claims.jsonl`, `tags.jsonl` and `searches.jsonl` of a bundle."""

from collections.abc import Callable

from core.importing.json_lines import Line
from core.model import KINDS
from core.store.bundle_values import BundleActor, BundleClaim, BundleNote, BundleTag, BundleWriting
from core.store.claims import SIDES, SURE, Side

NOTES, CLAIMS, TAGS, SEARCHES = "notes.jsonl", "claims.jsonl", "tags.jsonl", "searches.jsonl"
_WHATS = ("article", "actor", "mark", "note", "claim")

#: The length of the article that a line names; raises UserError for an unknown one.
Length = Callable[[Line], int]


def takers(writing: BundleWriting, length: Length) -> tuple[tuple[str, Callable[[Line], None]], ...]:
    """(file, what to do with each of its lines): everything goes into `writing`."""
    return (
        (NOTES, lambda line: writing.notes.append(_note(line, length))),
        (CLAIMS, lambda line: writing.claims.append(_claim(line, length))),
        (TAGS, lambda line: writing.tags.append(_tag(line))),
        (SEARCHES, lambda line: writing.searches.append((line.text("name"), line.text("query")))),
    )


def _note(line: Line, length: Length) -> BundleNote:
    article = start = end = None
    if line.get("article") is not None:
        article, whole = line.id("article"), length(line)
        if line.get("start") is not None:
            start, end = line.span(whole)
    moments = line.moment("made_at"), line.moment("changed_at")
    return BundleNote(
        line.id("note"), line.text("text"), *moments, article, start, end, _whom(line, "actor"), _whom(line, "other")
    )


def _whom(line: Line, key: str) -> BundleActor | None:
    if line.get(key) is None:
        return None
    whom = line.inside(key, line.get(key))
    return BundleActor(whom.id("actor"), whom.text("name"), whom.one_of("kind", KINDS), False)


def _claim(line: Line, length: Length) -> BundleClaim:
    sure = line.get("sure")
    if type(sure) is not int or not 0 <= sure < len(SURE):
        raise line.wrong("value", key="sure", value=repr(sure))
    passages = tuple(_passage(line.inside("passages", value), length) for value in line.items("passages"))
    moments = line.moment("made_at"), line.moment("changed_at")
    return BundleClaim(line.id("claim"), line.text("statement"), sure, *moments, passages)


def _passage(line: Line, length: Length) -> tuple[int, int, int, Side]:
    return (line.id("article"), *line.span(length(line)), line.one_of("side", SIDES))


def _tag(line: Line) -> BundleTag:
    return BundleTag(line.text("tag"), line.one_of("what", _WHATS), line.id("id"), _whom(line, "actor"))
