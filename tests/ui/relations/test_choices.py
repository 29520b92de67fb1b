"""What counts: every choice takes effect at once, is told on the button, and goes back to the usual."""

import pytest

from core.relating.choices import Choices
from ui import theme
from ui.desk import Desk
from ui.relations.choices import ChoicesButton, said


@pytest.fixture
def button(qtbot):
    theme.apply("light")
    made = ChoicesButton(Desk())
    qtbot.addWidget(made)
    return made


def test_choices_reach_the_desk_and_are_told(button):
    panel, desk = button.panel, button.panel._desk
    heard = []
    desk.choices_changed.connect(heard.append)
    panel.near.buttons[3].click()
    panel.zones["title"].click()
    panel.stories.buttons[True].click()
    panel.nationalities.click()
    panel.capitals.click()
    expected = Choices(near=3, zones=("body", "title"), copies=True, nationalities=True, capitals=True)
    assert desk.choices == desk.counted == heard[-1] == expected
    assert button.text() == "Counting: 5 changed"
    panel.usual.click()
    assert desk.choices == Choices() and button.text() == "Counting" and not panel.usual.isEnabled()
    assert not panel.zones["title"].isChecked() and panel.near.value == 1


def test_neighbouring_sentences_are_for_sentences(button):
    desk = button.panel._desk
    button.panel.near.buttons[5].click()
    desk.set_window("paragraph")
    assert not button.panel.near.isEnabled()
    assert desk.choices.within == 1 and said(desk.choices) == []
    desk.set_window("sentence")
    assert said(desk.choices) == ["within 5 sentences"]


def test_what_is_shown_may_be_less_than_what_she_chose(button):
    desk = button.panel._desk
    heard = []
    desk.counted_changed.connect(heard.append)
    fewer = Choices(since="2022-01-01")
    desk.tell_counted(fewer)
    desk.tell_counted(fewer)
    assert heard == [fewer] and desk.choices == Choices()
    desk.set_choices(Choices(copies=True))
    assert desk.counted == Choices(copies=True)
