"""A report as Markdown, safe for whatever stands in the texts."""

from collections.abc import Iterator, Sequence

from core import links
from core.exporting.gathering import SIDES, how_sure
from core.exporting.parts import NOTHING, Block, Heading, Quote, Report, Said, Source, Table, Written
from core.store.claims import Claim, Passage
from core.words import say


def to_markdown(report: Report) -> str:
    """The whole report."""
    parts = [f"# {_line(report.title)}", _line(report.about)]
    sources = report.by_number
    parts += [_block(block, sources) for block in report.blocks] or [say(NOTHING)]
    if sources:
        parts += [f"## {_line(say('Sources'))}", "\n".join(_source(source) for source in report.sources)]
    return "\n\n".join(parts) + "\n"


def claim(one: Claim, passages: Sequence[Passage], *, level: int = 1) -> str:
    """A claim with its passages, each with outlet, date and title, as Markdown."""
    parts = [f"{'#' * level} {_line(one.statement)}", _line(how_sure(one))]
    for side, heading in SIDES.items():
        mine = [passage for passage in passages if passage.side == side]
        if mine:
            parts += [f"**{_line(say(heading))}**", *map(_passage, mine)]
    return "\n\n".join(parts)


def _passage(passage: Passage) -> str:
    source = (passage.outlet, passage.published, f"“{passage.title}”")
    return f"{_quoted(passage.quote)}\n>\n> — {_line(', '.join(part for part in source if part))}"


def _block(block: Block, sources: dict[int, Source]) -> str:
    if isinstance(block, Heading):
        return f"{'#' * block.level} {_line(block.text)}"
    if isinstance(block, Said):
        return f"**{_line(block.text)}**" if block.strong else _line(block.text)
    if isinstance(block, Written):
        return _text(block.text)
    if isinstance(block, Table):
        return _table(block)
    return "\n\n".join(_quote(block, sources[block.source]))


def _quote(quote: Quote, source: Source) -> Iterator[str]:
    if quote.head:
        yield f"**{_line(quote.head)}**"
    yield f"{_quoted(quote.text)}\n>\n> — {_line(source.short)}, {quote.where} \\[{source.number}\\]"
    if quote.note:
        yield _line(quote.note)


def _source(source: Source) -> str:
    said = [_line(part) for part in (source.short, "; ".join(source.authors)) if part]
    return f"{source.number}. {', '.join(said)}" + (f", {_line(source.url)}" if source.url else "")


def _table(table: Table) -> str:
    rule = ["---:" if number in table.numbers else "---" for number in range(len(table.head))]
    rows = [[_cell(cell) for cell in row] for row in (table.head, *table.rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in (rows[0], rule, *rows[1:]))


def _cell(text: str) -> str:
    return _line(text).replace("|", "\\|")


def _quoted(quote: str) -> str:
    lines = [" ".join(line.split()) for line in quote.splitlines()]
    return "\n>\n".join(f"> {_line(line)}" for line in lines if line)


def _text(text: str) -> str:
    """The note with the names of its links; its headings below those of the report."""
    lines = links.replace(text, lambda link: link.name).strip().splitlines()
    return "\n".join(f"###{line}" if line.startswith("#") and not line.startswith("####") else line for line in lines)


def _line(text: str) -> str:
    """Text in one line whose signs are not taken for Markdown's."""
    line = " ".join(text.split())
    for sign in ("\\", "*", "_", "`", "[", "<", "#"):
        line = line.replace(sign, f"\\{sign}")
    return line
