"""What she wrote, to be read by people: claims with their passages and sources, notes, marks, the strongest links."""

from pathlib import Path

from core.errors import UserError
from core.events import Progress
from core.exporting.gathering import Wanted, gather
from core.exporting.report_html import to_html
from core.exporting.report_markdown import claim, to_markdown
from core.jobs import Job
from core.notebook import Notebook

__all__ = ["PAGES", "Report", "Wanted", "claim", "write"]

#: How a file is called that is written as a web page; any other is Markdown.
PAGES = (".html", ".htm")


class Report:
    """Writes claims, then notes by what they are about: actors, relations, articles, free ones; then marks."""

    name = "report"
    help = (
        "claims with their quotations and sources, notes and marks; a web page if the file ends in .html, or Markdown"
    )

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write the file `path`. Raises UserError `cannot_write`."""
        return write(notebook, path, Wanted())


def write(notebook: Notebook, path: Path, wanted: Wanted) -> Job[None]:
    """Write a report of what is wanted to the file `path`. Raises UserError `cannot_write`."""
    yield Progress("export", 0, 2, path.name)
    found = notebook.read(gather, notebook.path.stem, wanted)
    yield Progress("export", 1, 2, path.name)
    text = to_html(found) if path.suffix.lower() in PAGES else to_markdown(found)
    draft = path.with_name(f"{path.name}.new")
    try:
        draft.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        draft.replace(path)
    except OSError as error:
        raise UserError("cannot_write", path=path, reason=error.strerror or error) from error
