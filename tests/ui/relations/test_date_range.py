"""The two handles over the histogram: pointer and keys move them, and the ends mean everything."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ui import theme
from ui.relations.date_range import DateRange

DAYS = [("2020-01-15", 2), ("2020-03-01", 1), ("2021-12-31", 4)]


@pytest.fixture
def dates(qtbot):
    theme.apply("light")
    made = DateRange()
    qtbot.addWidget(made)
    made.resize(600, 92)
    made.show()
    made.show_days(DAYS)
    return made


def test_at_first_everything_counts(dates):
    assert len(dates.columns) == 24
    assert (dates.since, dates.until) == (None, None)
    assert dates.words == "January 2020 – December 2021: all 7 articles with a date"


def test_keys_move_the_handles_and_tell_once(qtbot, dates):
    told = []
    dates.changed.connect(lambda *ends: told.append(ends))
    dates.setFocus()
    QTest.keyClick(dates, Qt.Key.Key_Right)
    QTest.keyClick(dates, Qt.Key.Key_Right)
    QTest.keyClick(dates, Qt.Key.Key_Tab)
    QTest.keyClick(dates, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: told == [("2020-03-01", "2020-12-31")])
    assert dates.words == "March 2020 – December 2020: 1 of 7 articles with a date"
    assert "Last handle" in dates.accessibleDescription()
    QTest.keyClick(dates, Qt.Key.Key_Home)  # never beyond the other one
    assert (dates.since, dates.until) == ("2020-03-01", "2020-03-31")
    QTest.keyClick(dates, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: told[-1] == (None, None))


def test_the_pointer_moves_a_handle_and_the_stretch_between(dates):
    def at(column):
        return QPoint(round(dates._x(column)), 50)

    def drag(start, end):
        QTest.mousePress(dates, Qt.MouseButton.LeftButton, pos=at(start))
        QTest.mouseMove(dates, at(end))
        QTest.mouseRelease(dates, Qt.MouseButton.LeftButton, pos=at(end))

    drag(0, 12)
    assert (dates.since, dates.until) == ("2021-01-01", None)
    drag(24, 18)
    assert (dates.since, dates.until) == ("2021-01-01", "2021-06-30")
    drag(15, 9)
    assert (dates.since, dates.until) == ("2020-07-01", "2020-12-31")
    QTest.mouseClick(dates, Qt.MouseButton.LeftButton, pos=at(2))  # beside it: the nearer handle comes
    assert (dates.since, dates.until) == ("2020-03-01", "2020-12-31")
    QTest.mouseDClick(dates, Qt.MouseButton.LeftButton, pos=at(5))
    assert (dates.since, dates.until) == (None, None)


def test_what_is_chosen_stays_when_articles_come_in(dates):
    dates.choose("2020-03-01", "2020-12-31")
    dates.show_days([("2018-05-05", 1), *DAYS])
    assert (dates.since, dates.until) == ("2020-03-01", "2020-12-31")
    dates.show_days([])
    assert dates.words == "No article has a date."
    QTest.keyClick(dates, Qt.Key.Key_Right)
    assert (dates.since, dates.until) == (None, None)
