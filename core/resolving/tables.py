"""The tables in resources/names, read once. Each is a tab-separated list with # comments."""

from collections import defaultdict
from functools import cache

from core.paths import RESOURCES


def rows(table: str) -> list[list[str]]:
    """The rows of resources/names/`table`.tsv, split at tabs, without comments."""
    text = (RESOURCES / "names" / f"{table}.tsv").read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]


@cache
def words(table: str, sort: str) -> frozenset[str]:
    """The words of one row of a table whose rows are (sort, words)."""
    return frozenset(word for row in rows(table) if row[0] == sort for word in row[1].split())


@cache
def all_words(table: str) -> frozenset[str]:
    """The words of all rows of a table whose rows are (sort, words)."""
    return frozenset(word for row in rows(table) for word in row[1].split())


@cache
def languages_of(table: str) -> dict[str, frozenset[str]]:
    """Word to the first columns of the rows that have it."""
    found: dict[str, set[str]] = defaultdict(set)
    for row in rows(table):
        for word in row[1].split():
            found[word].add(row[0])
    return {word: frozenset(sorts) for word, sorts in found.items()}


@cache
def meanings(table: str) -> dict[str, str]:
    """First column to second."""
    return {row[0]: row[1] for row in rows(table)}
