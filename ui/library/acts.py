"""What is done to articles of the library, each act one undoable step with a label for the menu."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.store import articles, catalogue, reading_list, stories, versions
from core.store.catalogue import Field, Value
from core.store.database import Database
from core.store.reading_list import State
from core.words import counted
from ui.bridge import Bridge, Then
from ui.translation import marked, tr

#: What the fields are called inside a sentence, and above a field.
WORDS: dict[Field, str] = {
    "title": marked("title"),
    "authors": marked("authors"),
    "outlet": marked("outlet"),
    "published": marked("date"),
    "url": marked("address"),
    "language": marked("language"),
}
_SHOWN = 60  # characters of a title or value in a label


def set_catalogue(
    bridge: Bridge, chosen: Sequence[int], title: str, fields: Mapping[Field, Value], then: Then | None = None
) -> None:
    """Set `fields` of the `chosen` articles; `title` is what a single one is called."""
    if fields:
        bridge.change(label(len(chosen), title, fields), catalogue.set_fields, chosen, fields, then=then)


def label(number: int, title: str, fields: Mapping[Field, Value]) -> str:
    """“Set outlet of 40 articles to “Post””; several fields are named without their values."""
    of = tr("“{0}”").format(_short(title)) if number == 1 else counted(number, "article")
    names = [tr(WORDS[name]) for name in fields]
    if len(fields) > 1:
        return tr("Set {0} and {1} of {2}").format(", ".join(names[:-1]), names[-1], of)
    value = next(iter(fields.values()))
    if not value:
        return tr("Clear {0} of {1}").format(names[0], of)
    return tr("Set {0} of {1} to “{2}”").format(
        names[0], of, _short(value if isinstance(value, str) else ", ".join(value))
    )


def trash(bridge: Bridge, chosen: Sequence[int], title: str, then: Then | None = None) -> None:
    """Take the `chosen` articles out of every list and count; `title` is what a single one is called."""
    bridge.change(tr("Move {0} to the trash").format(_what(chosen, title)), articles.trash, chosen, then=then)


@dataclass(frozen=True, slots=True)
class Standings:
    """What she said of several articles."""

    states: frozenset[State]
    all_important: bool


def standing(db: Database, chosen: Sequence[int]) -> Standings:
    """What she said of the `chosen` articles."""
    each = [reading_list.of_article(db, article) for article in chosen]
    return Standings(frozenset(one.state for one in each), all(one.important for one in each))


def set_state(bridge: Bridge, chosen: Sequence[int], title: str, state: State) -> None:
    """Say of the `chosen` articles that they are read, or to be read; or take that back."""
    words = {"read": tr("as read"), "to read": tr("to be read"), "": tr("as neither read nor to be read")}[state]
    bridge.change(tr("Mark {0} {1}").format(_what(chosen, title), words), reading_list.set_state, chosen, state)


def set_important(bridge: Bridge, chosen: Sequence[int], title: str, important: bool) -> None:
    """Say of the `chosen` articles that they are important, or not any more."""
    words = tr("as important") if important else tr("as not important")
    bridge.change(tr("Mark {0} {1}").format(_what(chosen, title), words), reading_list.set_important, chosen, important)


def restore(bridge: Bridge, chosen: Sequence[int], title: str, then: Then | None = None) -> None:
    """Bring the `chosen` articles back from the trash; `title` is what a single one is called."""
    bridge.change(tr("Restore {0} from the trash").format(_what(chosen, title)), articles.restore, chosen, then=then)


def same_story(bridge: Bridge, chosen: Sequence[int], then: Then | None = None) -> None:
    """Let the `chosen` articles, and those they are joined with already, be one story."""
    bridge.change(tr("Join {0} to one story").format(counted(len(chosen), "article")), stories.join, chosen, then=then)


def stand_alone(bridge: Bridge, article: int, title: str) -> None:
    """Take an article out of its story."""
    bridge.change(tr("Let “{0}” stand alone").format(_short(title)), stories.stand_alone, article)


def another_article(bridge: Bridge, article: int, title: str, then: Then | None = None) -> None:
    """A newer version is an article of its own after all; the older one counts again."""
    bridge.change(tr("“{0}” is another article").format(_short(title)), versions.withdraw, article, then=then)


def _what(chosen: Sequence[int], title: str) -> str:
    return tr("“{0}”").format(_short(title)) if len(chosen) == 1 else counted(len(chosen), "article")


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1].rstrip() + "…"
