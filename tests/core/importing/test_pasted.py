"""What is pasted with markup: the markup helps, and never cuts what she chose."""

import pytest

from core.errors import UserError
from core.importing.pasted import from_clipboard, from_text

SAID = "the harbour was closed by the port office after the storm of the night before, and the ferries stayed in."
PARAGRAPHS = [f"Paragraph {number}: {SAID}" for number in range(8)]
PAGE = (
    '<html><head><meta charset="utf-8"><meta property="og:site_name" content="Lodvik Post"></head><body>'
    "<nav><ul><li><a href='/a'>Home</a></li><li><a href='/b'>Sport</a></li></ul></nav>"
    "<article><h1>Harbour closed after the storm of Sunday</h1>"
    + "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    + "</article></body></html>"
)
PLAIN = "Home\nSport\n\nHarbour closed after the storm of Sunday\n\n" + "\n\n".join(PARAGRAPHS)


def test_the_markup_tells_title_and_outlet_and_leaves_the_menu_out():
    draft = from_clipboard(PLAIN, PAGE)
    assert draft.title == "Harbour closed after the storm of Sunday"
    assert (draft.outlet, draft.found["outlet"]) == ("Lodvik Post", "meta tag og:site_name")
    assert all(text in draft.text for text in PARAGRAPHS)
    assert "Sport" not in draft.text
    assert draft.file is None
    assert draft.original == PAGE.encode()


def test_markup_that_would_cut_half_of_the_text_is_not_used():
    short = "<html><body><article><h1>Harbour closed</h1><p>" + PARAGRAPHS[0] + "</p></article></body></html>"
    draft = from_clipboard(PLAIN, short)
    assert draft.text == PLAIN
    assert draft.original is None


@pytest.mark.parametrize("markup", ["", "  ", "<b></b>", "not markup at all", "<html><body></body></html>", "<" * 5000])
def test_without_useful_markup_the_plain_text_is_the_article(markup):
    assert from_clipboard(PLAIN, markup).text == PLAIN


def test_nothing_is_nothing():
    with pytest.raises(UserError, match="No article text"):
        from_clipboard("  ", "<p></p>")


def test_a_title_that_follows_a_menu_without_a_blank_line_is_found_by_its_byline() -> None:
    menu = "Skip to content\nHome\nNews\nBusiness\nWeather\nSport\nSubscribe\n"
    story = "The ferry to the lagoon stayed in port for a third day because its oldest boat takes in water. " * 3
    title = "Ferry stays in port for a third day"
    assert from_text(f"{menu}{title}\nBy Ines Falkow\n3 March 2022\n\n{story}").title == title
    assert from_text(f"{menu}{title}\n\n{story}").title is None  # it may be one more link
    links = "Quay to be lit before the summer\nBoats to be mended again\n"
    assert from_text(f"{links}{title}\nStorm of the night\n\n{story}").title is None
