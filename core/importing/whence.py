"""Where each field of an article's catalogue card was found, in words that are shown beside the field."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from core.model import Draft

FIELDS = ("title", "authors", "outlet", "published", "url", "language")
ABOVE = "address above the text"
HEADING = "heading of the text"


def first(*given: tuple[Any, str]) -> tuple[Any, str]:
    """The first (value, where it stands) of `given` whose value says something; (None, "") when none does."""
    return next((pair for pair in given if pair[0]), (None, ""))


def noted(draft: Draft, *told: tuple[object, str | Mapping[Any, str]]) -> Draft:
    """`draft` with where its fields were found.

    `told` are the cards that the draft was filled from, in the order of trust, each with the name of its place, or
    with a name for each field. A card has fields as attributes, or is a dict. A field comes from the first card that
    says the same.
    """
    found: dict[str, str] = {}
    for name in FIELDS:
        value = getattr(draft, name)
        for card, where in told if value else ():
            place = where if isinstance(where, str) else where.get(name)
            if place and _value(card, name) == value:
                found[name] = place
                break
    return replace(draft, found=found)


def _value(card: object, name: str) -> object:
    return card.get(name) if isinstance(card, Mapping) else getattr(card, name, None)
