"""Paragraphs are lines, unless the text is hard-wrapped; none crosses a zone's edge."""

import textwrap

from core.model import Zone
from core.reading.layout import lay_out

SENTENCE = "The minister said on Monday that the talks in the capital had gone on for hours without any result. "


def paragraphs(text, zones=()):
    layout = lay_out(text, zones)
    return [layout.text[start:end] for start, end in layout.paragraphs]


def test_each_line_of_a_pasted_page_is_a_paragraph():
    text = "Headline of the story\nBy Anna Bee\n\nFirst paragraph.\nA caption\n  \nLast one."
    assert paragraphs(text) == ["Headline of the story", "By Anna Bee", "First paragraph.", "A caption", "Last one."]


def test_hard_wrapped_lines_are_one_paragraph():
    wrapped = [textwrap.fill(SENTENCE * n, 72) for n in (2, 3, 2)]
    assert paragraphs("\n\n".join(wrapped)) == wrapped
    assert "\n" not in lay_out(wrapped[0], ()).prose


def test_a_line_that_goes_on_small_belongs_to_the_one_before():
    assert paragraphs("The talks went\non for hours.\nNobody knew why.") == [
        "The talks went\non for hours.",
        "Nobody knew why.",
    ]


def test_bullets_are_paragraphs():
    assert len(paragraphs("They have:\n• tanks\n• guns\n1. more")) == 4


def test_a_zones_edge_cuts_a_line():
    text = "Photo: Reuters The talks began."
    zones = (Zone(0, 14, "caption"), Zone(14, len(text), "body"))
    assert paragraphs(text, zones) == ["Photo: Reuters", "The talks began."]


def test_capitals_are_written_as_elsewhere_in_the_article():
    text = "PUTIN AND XI MEET IN MINSK FOR NATO TALKS\n\nPutin met Xi. The talks took place in Minsk."
    assert lay_out(text, ()).text.splitlines()[0] == "Putin and Xi meet in Minsk for NATO talks"
    assert len(lay_out(text, ()).text) == len(text)
