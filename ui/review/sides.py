"""The words for the facts of a side, with what it shares with the other side set off."""

from collections.abc import Collection
from html import escape

from core.store.review import Side
from core.words import counted, figure
from ui.translation import tr

_FORMS, _OUTLETS = 6, 4


def breakable(text: str) -> str:
    """Very long words get places where a line may end, so that no name makes the window wider."""
    return " ".join("\u200b".join(word[at : at + 18] for at in range(0, len(word), 18)) for word in text.split(" "))


def count(side: Side) -> str:
    """“23 mentions in 9 articles”."""
    return tr("{0} in {1}").format(counted(side.row.places, "mention"), counted(side.row.articles, "article"))


def dates(side: Side) -> str:
    """“2021-03-14 to 2023-02-01”."""
    if side.first is None:
        return tr("no date")
    return side.first if side.first == side.last else tr("{0} to {1}").format(side.first, side.last)


def forms(side: Side) -> str:
    """How it is written, with counts, as rich text."""
    shown = [f"{escape(breakable(text))}&nbsp;<small>{figure(number)}</small>" for text, number in side.names[:_FORMS]]
    return _and_more(shown, len(side.names) - _FORMS)


def outlets(side: Side, shared: Collection[str] = ()) -> str:
    """Where it is written about; outlets of both sides are bold."""
    shown = [
        f"{_set_off(outlet, shared)}&nbsp;<small>{figure(number)}</small>" for outlet, number in side.outlets[:_OUTLETS]
    ]
    return _and_more(shown, len(side.outlets) - _OUTLETS) or tr("no outlet")


def companions(side: Side, shared: Collection[str] = ()) -> str:
    """Who stands beside it; companions of both sides are bold."""
    shown = [f"{_set_off(one.name, shared)}&nbsp;<small>{figure(one.sentences)}</small>" for one in side.companions]
    return ", ".join(shown) or tr("nobody")


def _set_off(text: str, shared: Collection[str]) -> str:
    words = escape(breakable(text))
    return f"<b>{words}</b>" if text in shared else words


def _and_more(shown: list[str], more: int) -> str:
    return ", ".join(shown) + (tr(" and {0} more").format(figure(more)) if more > 0 else "")
