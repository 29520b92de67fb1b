"""Marks, names and what is looked for sit on their words in the document, whatever the text is made of."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.finding import Wanted, find
from core.model import Zone
from core.store.marks import Mark
from core.store.mentions import Place
from ui import theme
from ui.reader.article_view import ArticleView
from ui.reader.page import document_text

#: Emoji (some of several code points), marks that combine, CJK, letters that run leftward, all ends of lines.
_PIECES = [
    "😀", "👩‍👩‍👧‍👦", "🇧🇾", "e\u0301", "ä\u0323", "習近平", "日本", "שלום", "مرحبا", "Lukashenka", "a", " ",
    ".", "\u200f", "\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\u200b", "\ufdd0",
    "\ufeff", "𐐷", "\t", "\xa0",
]  # fmt: skip
pieces = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=40)
texts = pieces.map("".join)


@pytest.fixture
def view(qtbot):
    theme.apply("light")
    view = ArticleView()
    qtbot.addWidget(view)
    view.resize(500, 400)
    return view


def said(view, start, end):
    """What stands in the document at these positions, as the text has it."""
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, cursor.MoveMode.KeepAnchor)
    return view.text[slice(view.offsets.to_text(cursor.anchor()), view.offsets.to_text(cursor.position()))]


def in_document(view, start, end):
    """The same letter by letter, in units of UTF-16."""
    document = view.document()
    units = "".join(document.characterAt(at) for at in range(start, end))
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def shown(words):
    """How the document writes them: all ends of lines are ends of paragraphs there."""
    for end in ("\n", "\r", "\u2028", "\x85"):
        words = words.replace(end, "\u2029")
    return words


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
@given(texts, st.data())
def test_everything_sits_on_its_words(view, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    view.show_text(text, [Zone(0, len(text), "body")])
    view.show_marks([Mark(1, 1, start, end, 1, "", text[start:end])])
    view.show_places([Place(start, end, text[start:end], "person", None, "x", None, True)])
    view.show_found([(start, end)])
    assert view.document().characterCount() - 1 == len(text.encode("utf-16-le", "surrogatepass")) // 2
    spans = {view.coloured.spans[0], view.marks.spans[0], view.found.spans[0]}
    assert len(spans) == 1
    (span,) = spans
    assert said(view, *span) == text[start:end]
    there, words = in_document(view, *span), document_text(text)[start:end]
    kept = "\r" not in text[max(0, start - 1) : end + 1]
    if kept:
        assert shown(there) == shown(words)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts, texts)
def test_what_is_looked_for_is_framed_where_it_is(view, before, after):
    text = f"{before} Halouchanka {after}"
    view.show_text(text, [Zone(0, len(text), "body")])
    view.show_found(find(text, Wanted("halouchanka", whole=True)))
    assert [in_document(view, *span) for span in view.found.spans] == ["Halouchanka"]


def test_copying_gives_the_letters_of_the_article(view):
    text = "One 😀\r\ntwo\u2028three \ufdd0 four\r\n"
    view.show_text(text, [Zone(0, len(text), "body")])
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text
