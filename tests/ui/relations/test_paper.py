"""The picture on paper: whole, with its legend, and a caption that says what was counted."""

import json
from dataclasses import replace
from datetime import date
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QImage

from core.errors import UserError
from tests.ui.relations.networks import fill, laid_out
from ui import theme
from ui.relations.asking import Answer, Asked
from ui.relations.caption import about, caption_of
from ui.relations.palette import palette
from ui.relations.paper import Sheet
from ui.relations.picture_out import SCREEN, WIDE, image, save, write

DAY = date(2026, 11, 25)


@pytest.fixture
def sheet(qapp, notebook):
    fill(notebook, 40)
    picture, at = laid_out(notebook)
    return Sheet(picture, at, "kind", palette(theme.load("light")), "Docks", QFont(), DAY)


def test_svg_says_who_is_shown_and_what_was_counted(notebook, sheet, tmp_path):
    notebook.read(write, sheet, "svg", tmp_path / "a.svg")
    words = " ".join(ElementTree.parse(tmp_path / "a.svg").getroot().itertext())
    shown = [node for node in sheet.picture.nodes if node.name in words]
    assert len(shown) >= len(sheet.picture.nodes) - 2
    assert "Docks" in words
    assert "Organisation" in words
    assert "Window: sentence" in words
    assert "25 November 2026" in words


def test_png_has_the_resolution_of_print(notebook, sheet, tmp_path):
    notebook.read(write, sheet, "png", tmp_path / "a.png")
    made = QImage(str(tmp_path / "a.png"))
    assert made.width() == WIDE
    assert made.width() / made.height() == pytest.approx(297 / 210, abs=0.01)
    assert round(made.dotsPerMeterX() / 39.37) == 300


def test_pdf_is_one_page(notebook, sheet, tmp_path):
    notebook.read(write, sheet, "pdf", tmp_path / "a.pdf")
    raw = (tmp_path / "a.pdf").read_bytes()
    assert raw.startswith(b"%PDF")
    assert raw.count(b"/Type /Page\n") == 1


def test_data_of_the_picture_are_what_it_shows(notebook, sheet, tmp_path):
    notebook.read(write, sheet, "links.csv", tmp_path / "links.csv")
    rows = (tmp_path / "links.csv").read_text(encoding="utf-8-sig").splitlines()
    assert len(rows) == len(sheet.picture.links) + 1
    for form in ("graphml", "gexf"):
        notebook.read(write, sheet, form, tmp_path / f"a.{form}")
        ElementTree.parse(tmp_path / f"a.{form}")
    notebook.read(write, sheet, "actors.csv", tmp_path / "actors.csv")
    assert len((tmp_path / "actors.csv").read_text(encoding="utf-8-sig").splitlines()) == len(sheet.picture.nodes) + 1


@pytest.mark.parametrize("form", ["svg", "pdf", "png", "links.csv", "graphml"])
def test_where_nothing_can_be_written_it_says_so(notebook, sheet, tmp_path, form):
    with pytest.raises(UserError) as error:
        notebook.read(write, sheet, form, tmp_path / "nowhere" / "a")
    assert error.value.code == "cannot_write"


def test_the_caption_tells_every_filter(sheet):
    said = caption_of(sheet.picture, DAY)
    assert f"{len(sheet.picture.nodes)} of {sheet.picture.actors} actors" in said
    assert "a story told in the same words counts once" in said
    assert json.dumps(about(sheet.picture, DAY))


def test_the_clipboard_gets_an_image(qtbot, notebook, sheet):
    class Bridge:
        def ask(self, owner, slot, question, *args, then):
            then(question(None, *args))

    said = []
    save(None, Bridge(), sheet, "clipboard", said.append)
    assert said == ["The picture is on the clipboard."]
    assert QGuiApplication.clipboard().image().width() == image(sheet, SCREEN).width()


def test_the_caption_tells_the_question_which_articles_and_whose_hubs(sheet):
    choices = replace(sheet.picture.filters.choices, outlets=("Post",), tags=("ferry",), since="2020-01-01")
    who = sheet.picture.nodes[0]
    filters = replace(
        sheet.picture.filters, choices=choices, hubs="hidden", asked=Asked("around", (who.actor,), depth=2)
    )
    said = caption_of(replace(sheet.picture, filters=filters, hubs=("Ann", "Bob")), DAY)
    for part in (
        f"Around {who.name}, two steps",
        "of Post",
        "tagged ferry",
        "2020-01-01 to the end",
        "Ann, Bob hidden",
    ):
        assert part in said


def test_the_legend_on_paper_says_what_the_lines_of_a_comparison_are(sheet, notebook, tmp_path):
    answered = Answer(sheet.picture.answer, sides={(1, 2): ("one", 2, 0)})
    filters = replace(sheet.picture.filters, asked=Asked("outlets", one="Post", other="Herald"))
    compared = replace(sheet, picture=replace(sheet.picture, answer=answered, filters=filters))
    notebook.read(write, compared, "svg", tmp_path / "a.svg")
    words = " ".join(ElementTree.parse(tmp_path / "a.svg").getroot().itertext())
    for part in ("Only Post", "Only Herald", "What Post says and Herald does not", "larger: more mentions"):
        assert part in words
