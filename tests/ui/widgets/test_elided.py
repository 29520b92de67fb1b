"""A label that gives way."""

import pytest

from ui.widgets.elided import ElidedLabel

TEXT = "1,234 stories · 5,678 articles of the year"


@pytest.fixture
def label(qtbot):
    made = ElidedLabel(TEXT)
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_takes_the_room_that_it_is_given(label):
    assert label.minimumSizeHint().width() < 30
    label.resize(100, 20)
    assert label.shown.endswith("…") and TEXT.startswith(label.shown[:-1])
    assert label.toolTip() == TEXT


def test_a_shorter_text_is_shown_where_there_is_no_room_for_all(label):
    label.say(TEXT, "1,234 stories")
    label.resize(label.sizeHint())
    assert (label.shown, label.toolTip()) == (TEXT, "")
    label.resize(label.fontMetrics().horizontalAdvance("1,234 stories") + 2, 20)
    assert (label.shown, label.toolTip()) == ("1,234 stories", TEXT)


def test_with_room_enough_all_is_shown(label):
    label.resize(100, 20)
    label.resize(label.sizeHint())
    assert (label.shown, label.toolTip()) == (TEXT, "")
    assert label.sizeHint().width() > 100
