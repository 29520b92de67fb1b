"""A report as a web page by itself: nothing is loaded from anywhere, and it prints well.

Every quotation leads to its source in the list at the end, and every source back to where it is quoted.
"""

from collections.abc import Iterator
from html import escape

from core.exporting.note_html import note_html
from core.exporting.parts import NOTHING, Block, Heading, Quote, Report, Said, Source, Table, Written
from core.words import say

_STYLE = """
:root { color-scheme: light; }
body { background: #fffefa; color: #22252a; font: 17px/1.55 Georgia, "Times New Roman", serif; margin: 0; }
main { max-width: 42em; margin: 0 auto; padding: 3em 1.5em 5em; overflow-wrap: break-word; }
h1 { font-size: 2em; line-height: 1.2; margin: 0 0 .2em; }
h2 { font-size: 1.4em; margin: 2.4em 0 .6em; padding-bottom: .2em; border-bottom: 1px solid #c9c6bb; }
h3 { font-size: 1.12em; line-height: 1.35; margin: 1.8em 0 .3em; }
h4, h5, h6 { font-size: 1em; margin: 1.2em 0 .3em; }
p { margin: .5em 0; }
a { color: #274f86; text-decoration: none; }
a:hover { text-decoration: underline; }
.said, nav { color: #5b5f66; }
nav ul { list-style: none; padding: 0; margin: 1.2em 0 0; }
.side { font-weight: bold; margin-top: 1.1em; }
blockquote { margin: .8em 0 1.1em; padding: .1em 0 .1em 1em; border-left: 3px solid #274f86; break-inside: avoid; }
blockquote p { margin: .2em 0; }
.note blockquote { border-left-color: #c9c6bb; color: #5b5f66; }
.from { font-size: .88em; color: #5b5f66; }
.mark { font-size: .88em; font-weight: bold; }
.thought { font-style: italic; }
.missing { color: #5b5f66; }
table { border-collapse: collapse; font-size: .88em; line-height: 1.35; margin: 1em 0; }
th, td { border-bottom: 1px solid #dedbd1; padding: .3em .6em .3em 0; text-align: left; vertical-align: top; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
ol.sources li { margin: .5em 0; }
:target { background: #fff1bf; }
@page { margin: 20mm; }
@media print {
  body { background: #fff; font-size: 11pt; }
  main { max-width: none; padding: 0; }
  h2, h3, h4, .side { break-after: avoid; }
  tr, .sources li { break-inside: avoid; }
  nav, .back { display: none; }
  :target { background: none; }
}
"""


def to_html(report: Report) -> str:
    """The whole report as one file."""
    title = escape(report.title)
    body = [f"<h1>{title}</h1>", f'<p class="said">{escape(report.about)}</p>', *_contents(report)]
    sources = report.by_number
    body += [_block(block, report, sources) for block in report.blocks] or [f"<p>{escape(say(NOTHING))}</p>"]
    if sources:
        rows = "\n".join(_source(source) for source in report.sources)
        body += [f'<h2 id="sources">{escape(say("Sources"))}</h2>', f'<ol class="sources">\n{rows}\n</ol>']
    whole = "\n".join(body)
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(report.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta name="generator" content="Fieldfare">\n<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n'
        f"<body>\n<main>\n{whole}\n</main>\n</body>\n</html>\n"
    )


def _contents(report: Report) -> Iterator[str]:
    """The parts, and the claims, to go to."""
    parts = [one for one in report.blocks if isinstance(one, Heading) and one.anchor]
    if not parts:
        return
    items = [
        f'<li style="padding-left: {1.4 * (one.level - 2):.1f}em"><a href="#{one.anchor}">{escape(one.text)}</a></li>'
        for one in parts
        if one.level == 2 or one.anchor.startswith("claim-")
    ]
    items += [f'<li><a href="#sources">{escape(say("Sources"))}</a></li>'] if report.sources else []
    listed = "\n".join(items)
    yield f'<nav aria-label="Contents"><ul>\n{listed}\n</ul></nav>'


def _block(block: Block, report: Report, sources: dict[int, Source]) -> str:
    if isinstance(block, Heading):
        anchor = f' id="{block.anchor}"' if block.anchor else ""
        return f'<h{block.level}{anchor} dir="auto">{escape(block.text)}</h{block.level}>'
    if isinstance(block, Said):
        return f'<p class="{"side" if block.strong else "said"}">{escape(block.text)}</p>'
    if isinstance(block, Written):
        return f'<div class="note" id="{block.anchor}">\n{note_html(block, report.anchors)}</div>'
    if isinstance(block, Table):
        return _table(block)
    return _quote(block, sources[block.source])


def _quote(quote: Quote, source: Source) -> str:
    head = f'<p class="mark">{escape(quote.head)}</p>\n' if quote.head else ""
    lines = [" ".join(line.split()) for line in quote.text.splitlines()]
    text = "\n".join(f'<p dir="auto">{escape(line)}</p>' for line in lines if line)
    note = f'\n<p class="thought" dir="auto">{escape(quote.note)}</p>' if quote.note else ""
    link = f'<a href="#source-{source.number}">[{source.number}]</a>'
    said = f'<p class="from">— {escape(source.short)}, {escape(quote.where)} {link}</p>'
    return f'{head}<blockquote id="{quote.anchor}">\n{text}\n{said}\n</blockquote>{note}'


def _source(source: Source) -> str:
    said = escape(", ".join(part for part in (source.short, "; ".join(source.authors)) if part))
    if source.url:
        said += f", {_address(source.url)}"
    back = " ".join(
        f'<a href="#{anchor}" aria-label="Quotation {number}">↑{number}</a>'
        for number, anchor in enumerate(source.cited, 1)
    )
    return f'<li id="source-{source.number}" value="{source.number}">{said} <span class="back">{back}</span></li>'


def _address(url: str) -> str:
    """A link to the article on the net, if that is what it is."""
    if url.startswith(("http://", "https://")):
        return f'<a href="{escape(url)}" rel="noreferrer">{escape(url)}</a>'
    return escape(url)


def _table(table: Table) -> str:
    number = ' class="number"'

    def row(cells: tuple[str, ...], tag: str) -> str:
        told = (
            f"<{tag}{number if at in table.numbers else ''}>{escape(cell)}</{tag}>" for at, cell in enumerate(cells)
        )
        return f"<tr>{''.join(told)}</tr>"

    body = "\n".join(row(cells, "td") for cells in table.rows)
    return f"<table>\n<thead>{row(table.head, 'th')}</thead>\n<tbody>\n{body}\n</tbody>\n</table>"
