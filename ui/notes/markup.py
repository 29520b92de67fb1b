"""Notes as HTML for the preview: Markdown without HTML, pictures and addresses that lead outside."""

from collections.abc import Mapping, MutableMapping, Sequence
from html import escape
from typing import Any

from markdown_it.renderer import RendererProtocol
from markdown_it.token import Token

from core.links import SORTS, Where, parse
from core.note_markdown import markdown

#: What stands between the brackets of a link → what it leads to.
Targets = Mapping[str, Where | None]
SCHEME = "fieldfare"
_SIGN: dict[str, str] = {"article": "▤ ", "note": "✎ ", "claim": "⚖ ", "actor": "", "relation": "⟷ ", "place": "❝ "}


def address(where: Where) -> str:
    """The address of a link in the preview."""
    return f"{SCHEME}:{'/'.join(map(str, where))}"


def target(url: str) -> Where | None:
    """What an address of the preview leads to; None for any other address."""
    scheme, _, rest = url.partition(":")
    said, *numbers = rest.split("/")
    if scheme != SCHEME or said not in SORTS or not numbers or not all(number.isdecimal() for number in numbers):
        return None
    return SORTS[SORTS.index(said)], *map(int, numbers)


def to_html(text: str, targets: Targets, *, accent: str, muted: str, border: str, size: int = 14) -> str:
    """The note as HTML, in type of `size` pixels. A link that leads nowhere is muted and says so."""
    md = markdown()
    env = {"targets": targets, "accent": accent, "muted": muted, "size": size}
    for name, render in _RENDERING.items():
        md.add_render_rule(name, render)
    body = md.render(text, env)
    style = (
        "p, li { line-height: 130%; }"
        f" a {{ color: {accent}; text-decoration: none; }} blockquote {{ color: {muted}; }}"
        f" table {{ border-collapse: collapse; }} td, th {{ border: 1px solid {border}; padding: 4px 8px; }}"
    )
    return f"<html><head><style>{style}</style></head><body>{body}</body></html>"


def _leads(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    inside = tokens[at].content
    name = escape(parse(inside).name or inside)
    where = env["targets"].get(inside)
    if where is None:
        return f'<span style="color: {env["muted"]}">[{name}: not found]</span>'
    return f'<a href="{address(where)}">{_SIGN[where[0]]}{name}</a>'


def _image(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    """A picture is named, never loaded."""
    source = tokens[at].attrGet("src") or ""
    return f'<span style="color: {env["muted"]}">[picture: {escape(tokens[at].content or str(source))}]</span>'


def _outside(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    """An address outside cannot be followed: it is shown."""
    env["outside"] = str(tokens[at].attrGet("href") or "")
    return "<span>"


def _end(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    shown = env.pop("outside", "")
    same = at > 0 and tokens[at - 1].content == shown
    return "</span>" if same else f'</span> <span style="color: {env["muted"]}">({escape(shown)})</span>'


def _heading(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    """Qt's own headings are too loud for a note."""
    size = round(env["size"] * {"h1": 1.45, "h2": 1.25}.get(tokens[at].tag, 1.1))
    return f'<p style="font-size: {size}px; font-weight: 600; margin-top: 8px; margin-bottom: 2px">'


def _heading_end(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: Any) -> str:
    return "</p>"


def _quotation(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: MutableMapping[str, Any]) -> str:
    """With a bar at the left: of borders Qt draws only those of cells, all four of them."""
    cell = "border: none; padding: 0px"
    bar = f'<td style="{cell}; background-color: {env["accent"]}" width="3"></td>'
    return (
        f'<table width="100%" cellspacing="0" style="margin-top: 6px; margin-bottom: 6px"><tr>{bar}'
        f'<td style="{cell}; padding-left: 11px; color: {env["muted"]}">'
    )


def _quotation_end(self: RendererProtocol, tokens: Sequence[Token], at: int, _: Any, env: Any) -> str:
    return "</td></tr></table>"


_RENDERING = {
    "leads": _leads,
    "image": _image,
    "blockquote_open": _quotation,
    "blockquote_close": _quotation_end,
    "link_open": _outside,
    "link_close": _end,
    "heading_open": _heading,
    "heading_close": _heading_end,
}
