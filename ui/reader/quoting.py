"""What she takes away from an article: the words alone, or with where they come from."""

from core.store.articles import Article
from core.words import quoted
from ui.reader.heading import in_words
from ui.translation import tr


def with_source(article: Article, start: int, end: int) -> str:
    """“The words” — outlet, date, title, paragraph: one line that stands by itself in a report."""
    words = " ".join(article.text[start:end].split())
    if not words:
        return ""
    date = in_words(article.published) if article.published else tr("no date")
    source = [article.outlet or article.file or tr("source not stated"), date, tr("“{0}”").format(article.shown_title)]
    source.append(tr("paragraph {0}").format(paragraph(article.text, start)))
    return f"{quoted(words)} — {', '.join(source)}"


def paragraph(text: str, start: int) -> int:
    """The number, from 1, of the paragraph in which `start` lies: lines that hold something are counted."""
    return sum(1 for line in text[:start].split("\n")[:-1] if line.strip()) + 1
