"""What she says of an article as a whole: to read, read, important; each a step that can be undone."""

from core.store import reading_list
from core.store.articles import Article
from ui.bridge import Bridge
from ui.reader.marking import shown
from ui.translation import tr

_WORDS: dict[str, str] = {"": "Neither read nor to read", "to read": "To read", "read": "Read"}


def set_state(bridge: Bridge, article: Article, state: reading_list.State) -> None:
    """The article is to read, read, or neither."""
    bridge.change(f"{tr(_WORDS[state])}: {shown(article.shown_title)}", reading_list.set_state, [article.id], state)


def set_important(bridge: Bridge, article: Article, on: bool) -> None:
    """The article is important, or not."""
    words = tr("Important") if on else tr("Not important")
    bridge.change(f"{words}: {shown(article.shown_title)}", reading_list.set_important, [article.id], on)
