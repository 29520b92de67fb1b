"""Offsets of the text and positions of the document are the same stretches, whatever the characters."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from core.model import Zone
from core.store.mentions import Place
from ui.offsets import Offsets
from ui.reader.article_view import ArticleView
from ui.reader.page import document_text, fill

ODD = "©é😀🇬🇪\u0301\u2028\u2029\ufffc\x00\ufdd0\ufeff\u200f\u202eשלוםمرحبا漢字𝔉\t\u00ad\n\r"
anything = st.text(st.sampled_from(ODD + "abc ") | st.characters(exclude_categories=["Cs"]), max_size=80)
name = st.text(st.sampled_from("AbcÉשממر漢𝔉"), min_size=1, max_size=12)


def as_qt_says(text):
    """What a selection gives: line ends as U+2029, and what Qt has reserved for itself replaced."""
    return (
        text.replace("\r\n", "\u200b\n").replace("\r", "\u2029").replace("\n", "\u2029").replace("\ufdd0", "\ufffd")
    ).replace("\ufdd1", "\ufffd")


def selected(document, offsets, start, end):
    cursor = QTextCursor(document)
    cursor.setPosition(offsets.to_document(start))
    cursor.setPosition(offsets.to_document(end), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


@given(anything, st.data())
@settings(deadline=None)
def test_every_stretch_reads_back_as_it_is_in_the_article(qapp, text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cut = data.draw(st.integers(0, len(text)))
    zones = (Zone(0, cut, "title"), Zone(cut, len(text), "boilerplate"))
    document, offsets = QTextDocument(), Offsets(text)
    fill(document, text, zones, offsets, 100)
    assert document.characterCount() == offsets.to_document(len(text)) + 1
    # A CR and the LF behind it belong together, so the whole is compared, cut at the same places.
    whole = as_qt_says(text)
    assert len(whole) == len(text)
    assert selected(document, offsets, start, end) == whole[start:end]


@given(anything)
def test_the_text_of_the_document_is_as_long(text):
    assert len(document_text(text)) == len(text)


@given(st.lists(st.tuples(anything, name), min_size=1, max_size=8), st.integers(260, 900))
@settings(deadline=None, max_examples=40)
def test_each_painted_rectangle_belongs_to_its_place(qapp, parts, width):
    text, places = "", []
    for between, written in parts:
        text += f"{between} \n"
        places.append(Place(len(text), len(text) + len(written), written, "person", None, written, None, True))
        text += f"{written} "
    view = ArticleView()
    view.resize(width, 500)
    view.show_text(text, ())
    view.show_places(places)
    for number, span in enumerate(view.marks.spans):
        for rect in view.rects(*span):
            assert rect.width() > 0
            assert view.number_at(rect.center().toPoint()) == number


def test_of_places_inside_each_other_the_shorter_is_meant(qapp):
    view = ArticleView()
    view.resize(700, 400)
    view.show_text("The Ministry of Ports of Oryon said so.", ())
    outer = Place(4, 30, "Ministry of Ports of Oryon", "organization", 1, "", None, True)
    inner = Place(25, 30, "Oryon", "place", 2, "", None, True)
    view.show_places([outer, inner])
    assert view.number_at(view.rect_of(25, 30).center()) == 1
    assert view.number_at(view.rect_of(4, 12).center()) == 0
    assert view.number_at(view.rect_of(31, 35).center()) is None


def test_a_name_in_latin_letters_within_hebrew_has_its_own_width(qapp):
    view = ArticleView()
    view.resize(700, 400)
    text = "שלום NATO שלום"
    view.show_text(text, ())
    rect = view.rect_of(5, 9)
    assert rect.width() > 20
    assert not rect.intersects(view.rect_of(0, 3))
    assert not rect.intersects(view.rect_of(11, 14))


def test_a_name_over_two_lines_has_a_rectangle_in_each(qapp):
    view = ArticleView()
    view.resize(300, 400)
    text = "Aaaa bbbb cccc dddd " * 6
    view.show_text(text, ())
    found = view.rects(0, len(text) - 1)
    assert len(found) > 2
    assert all(below.top() > above.bottom() for above, below in pairwise(found))
