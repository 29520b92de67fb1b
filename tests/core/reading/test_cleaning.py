"""Cleaning for the model never loses the way back to the article's own characters."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.cleaning import clean

MESSY = st.text(st.sampled_from("aAé .\n“’«»\u00ad\u200b\u00a0&amp;<b>*_[](x)#пО\u0301\r\t"), max_size=60)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("«Так» “quoted” ‘it’s’", '"Так" "quoted" \'it\'s\''),
        ("supportinп Russia’s war", "supportinn Russia's war"),
        ("Вelаrus", "Belarus"),  # two Cyrillic letters
        ("СССР и НАТО", "СССР и НАТО"),
        ("inter\u00adnational\u200b", "international"),
        ("AT&amp;T&nbsp;said", "AT&T said"),
        ("cafe\u0301", "café"),
        ("<b>Xi</b> **met** [Putin](https://a.b/c)", "   Xi       met    Putin" + " " * 16),
        ("a < b and c > d", "a < b and c > d"),
        ("## Title\nText", "   Title\nText"),
        ("line\r\nline", "line\n\nline"),
    ],
)
def test_what_the_model_sees(text, cleaned):
    assert clean(text).text == cleaned


def test_offsets_lead_back_over_what_was_taken_out():
    text = "The inter\u00adnational AT&amp;T"
    done = clean(text)
    start = done.text.index("international")
    assert text[slice(*done.original(start, start + len("international")))] == "inter\u00adnational"
    start = done.text.index("AT&T")
    assert text[slice(*done.original(start, start + 4))] == "AT&amp;T"


@given(MESSY | st.text(max_size=60))
def test_every_character_knows_where_it_came_from(text):
    done = clean(text)
    places = [done.original(i, i + 1) for i in range(len(done.text))]
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(before[1] <= after[0] for before, after in pairwise(places))
    assert all(done.here(start) == i for i, (start, _) in enumerate(places))


@given(MESSY)
def test_line_ends_stay(text):
    ends = "\n\r"
    assert sum(map(clean(text).text.count, ends)) == sum(map(text.count, ends))
