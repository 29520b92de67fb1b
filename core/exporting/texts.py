"""Articles as text files, one Markdown file each, with what the catalogue says of it in a block at the top."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.errors import UserError
from core.events import Progress
from core.jobs import Job
from core.notebook import Notebook
from core.store import articles
from core.store.articles import Article

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')
_LONGEST = 110  # characters of a name, so that a path stays short enough for every system
_PLAIN = re.compile(r"[\w][\w .,;!?()/–—-]*")


class Texts:
    """Writes every article outside the trash."""

    name = "texts"
    help = "a folder with one Markdown file per article, its catalogue above the text"

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write into the folder `path`; files that are there stay. Raises UserError `cannot_write`."""
        yield from write_articles(notebook, path, sorted(notebook.read(articles.ids)))


def write_articles(notebook: Notebook, path: Path, chosen: Sequence[int]) -> Job[int]:
    """Write these articles into the folder `path`; give how many there were. Raises UserError `cannot_write`."""
    written = 0
    try:
        path.mkdir(parents=True, exist_ok=True)
        taken = {entry.name.casefold() for entry in path.iterdir()}
        for number, article in enumerate(chosen):
            yield Progress("export", number, len(chosen), "")
            found = notebook.read(articles.get, article)
            if found is not None:
                name = _free(_name(found), taken)
                taken.add(name.casefold())
                text = "\n".join([*_block(found), "", found.text])
                (path / name).write_text(text, encoding="utf-8", errors="surrogatepass", newline="\n")
                written += 1
    except OSError as error:
        raise UserError("cannot_write", path=path, reason=error.strerror or error) from error
    return written


def _name(article: Article) -> str:
    """“2023-05-01 Herald - A title”, as every system takes it."""
    source = " ".join(part for part in (article.published, article.outlet) if part)
    whole = " - ".join(part for part in (source, article.shown_title) if part)
    plain = " ".join(_FORBIDDEN.sub(" ", whole.encode("utf-8", "replace").decode()).split())
    return plain[:_LONGEST].strip(" .") or "Untitled"


def _free(name: str, taken: set[str]) -> str:
    """The name of a file that is not there yet, whatever the system holds of capitals."""
    number = 1
    while (wanted := f"{name}.md" if number == 1 else f"{name} ({number}).md").casefold() in taken:
        number += 1
    return wanted


def _block(article: Article) -> Iterator[str]:
    yield "---"
    for key, value in (
        ("title", article.title),
        ("outlet", article.outlet),
        ("date", article.published),
        ("url", article.url),
        ("language", article.language),
    ):
        if value:
            yield f"{key}: {_quoted(value)}"
    if article.authors:
        yield "authors:"
        yield from (f"  - {_quoted(author)}" for author in article.authors)
    yield "---"


def _quoted(text: str) -> str:
    """As YAML wants it; in single quotation marks when that can be."""
    line = " ".join(text.split())
    if _PLAIN.fullmatch(line):
        return line
    return f"'{line}'" if "'" not in line else json.dumps(line, ensure_ascii=False)
