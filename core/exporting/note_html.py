"""A note in a report that is a web page: Markdown without HTML and pictures; its links lead within the report."""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererProtocol
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from core.exporting.parts import Written
from core.links import LINK, Where, parse

_HEADING = re.compile(r"<(/?)h([1-6])>")


def note_html(note: Written, anchors: Mapping[Where, str]) -> str:
    """The note. `anchors`: where in the report that is which a link may lead to; other links are names."""
    md = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    md.inline.ruler.before("link", "leads", _rule)
    md.add_render_rule("leads", _leads)
    md.add_render_rule("image", _image)
    made = md.render(note.text, {"targets": note.targets, "anchors": anchors})
    return _HEADING.sub(lambda found: f"<{found[1]}h{min(6, int(found[2]) + 3)}>", made)


def _rule(state: StateInline, silent: bool) -> bool:
    found = LINK.match(state.src, state.pos, state.posMax)
    if found is None:
        return False
    if not silent:
        token = state.push("leads", "", 0)
        token.content = found.group(1)
    state.pos = found.end()
    return True


def _leads(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    inside = tokens[at].content
    name = escape(parse(inside).name or inside)
    anchor = env["anchors"].get(env["targets"].get(inside))
    return f'<a href="#{anchor}">{name}</a>' if anchor else name


def _image(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    """A picture is named, never loaded."""
    source = tokens[at].attrGet("src") or ""
    return f'<span class="missing">[picture: {escape(tokens[at].content or str(source))}]</span>'
