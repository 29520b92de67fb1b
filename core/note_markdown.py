"""How notes are written: Markdown without HTML, with tables, struck words, and links in double brackets."""

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline

from core.links import LINK


def markdown() -> MarkdownIt:
    """A reader of notes. A link in brackets becomes a token `leads` whose content is what stands between them."""
    md = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    md.inline.ruler.before("link", "leads", _rule)
    return md


def _rule(state: StateInline, silent: bool) -> bool:
    found = LINK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("leads", "", 0)
        token.content = found.group(1)
    state.pos = found.end()
    return True
