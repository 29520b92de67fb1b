"""A note in a report that is a web page: Markdown without HTML and pictures; its links lead within the report."""

import re
from collections.abc import Mapping, MutableMapping, Sequence
from html import escape
from typing import Any

from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token

from core.exporting.parts import Written
from core.links import Where, parse
from core.note_markdown import markdown

_HEADING = re.compile(r"<(/?)h([1-6])>")


def note_html(note: Written, anchors: Mapping[Where, str]) -> str:
    """The note. `anchors`: where in the report that is which a link may lead to; other links are names."""
    md = markdown()
    md.add_render_rule("leads", _leads)
    md.add_render_rule("image", _image)
    made = md.render(note.text, {"targets": note.targets, "anchors": anchors})
    return _HEADING.sub(lambda found: f"<{found[1]}h{min(6, int(found[2]) + 3)}>", made)


def _leads(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    inside = tokens[at].content
    name = escape(parse(inside).name or inside)
    anchor = env["anchors"].get(env["targets"].get(inside))
    return f'<a href="#{anchor}">{name}</a>' if anchor else name


def _image(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    """A picture is named, never loaded."""
    source = tokens[at].attrGet("src") or ""
    return f'<span class="missing">[picture: {escape(tokens[at].content or str(source))}]</span>'
