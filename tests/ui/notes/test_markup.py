"""Notes as HTML: links that lead somewhere, and nothing that leads outside or is loaded."""

from hypothesis import given
from hypothesis import strategies as st

from core.links import in_text
from ui.notes import markup

COLOURS = {"accent": "#111111", "muted": "#222222", "border": "#333333"}


def html(text, **targets):
    return markup.to_html(text, {name.replace("_", " "): where for name, where in targets.items()}, **COLOURS)


def test_links_lead_to_what_they_name_and_say_when_there_is_nothing():
    made = html("See [[Ann Lee]] and [[nobody]].", Ann_Lee=("actor", 3))
    assert '<a href="fieldfare:actor/3">Ann Lee</a>' in made and "[nobody: not found]" in made
    made = html("[[p]] [[r]]", p=("place", 1, 20, 34), r=("relation", 1, 2))
    assert "fieldfare:place/1/20/34" in made and "fieldfare:relation/1/2" in made
    assert markup.target("fieldfare:note/12") == ("note", 12)
    assert markup.target("fieldfare:place/1/20/34") == ("place", 1, 20, 34)
    assert markup.target("fieldfare:note/") is None and markup.target("fieldfare:file/1") is None
    assert markup.target("https://example.org/1") is None


def test_nothing_leads_outside():
    made = html("![scan](http://example.org/a.png) [site](http://example.org) <img src='x'> <http://example.org>")
    assert "<img" not in made and "href" not in made
    assert "[picture: scan]" in made and "site</span>" in made and "(http://example.org)" in made


def test_a_link_in_code_is_code_and_names_are_escaped():
    made = html("`[[Ann]]` [[<b>]]", Ann=("actor", 1))
    assert "href" not in made and "[&lt;b&gt;: not found]" in made


@given(st.text(st.sampled_from("[]()!#*_`<>|-: \nab😀"), max_size=60))
def test_whatever_is_written_becomes_html_without_addresses(text):
    made = markup.to_html(text, {}, **COLOURS)
    assert "href=" not in made.replace("&", "") and "<img" not in made and "src=" not in made


def test_the_links_of_a_text():
    assert in_text("[[a]] [[b: c #2]] [[a]] [[]] [[x\ny]]") == ["a", "b: c #2"]
