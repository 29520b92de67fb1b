import os
import time
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from core import settings
from ui.welcome import Welcome, notebook_in
from ui.widgets.mark import icon
from ui.widgets.recent_list import recent


@pytest.fixture
def files(tmp_path):
    """Three notebooks that were opened before; the last one is gone."""
    paths = [tmp_path / f"{name}.fieldfare" for name in ("Port", "River", "Gone")]
    for path in paths[:2]:
        path.touch()
    for path in reversed(paths):
        settings.remember_notebook(path)
    return paths


@pytest.fixture
def welcome(qtbot, files):
    welcome = Welcome()
    qtbot.addWidget(welcome)
    welcome.resize(1000, 700)
    welcome.show()
    return welcome


def test_missing_notebooks_are_not_listed(welcome, files):
    assert welcome.recent.paths == files[:2]


def test_the_three_buttons(qtbot, welcome):
    with qtbot.waitSignal(welcome.new_wanted):
        welcome.new.click()
    with qtbot.waitSignal(welcome.open_wanted, check_params_cb=lambda path: path is None):
        welcome.open.click()
    with qtbot.waitSignal(welcome.example_wanted):
        welcome.example.click()


def test_a_click_and_enter_open_a_recent_notebook(qtbot, welcome, files):
    model = welcome.recent.model()
    point = welcome.recent.visualRect(model.index(1, 0)).center()
    with qtbot.waitSignal(welcome.open_wanted, check_params_cb=lambda path: path == files[1]):
        QTest.mouseClick(welcome.recent.viewport(), Qt.MouseButton.LeftButton, pos=point)
    welcome.recent.setCurrentIndex(model.index(0, 0))
    with qtbot.waitSignal(welcome.open_wanted, check_params_cb=lambda path: path == files[0]):
        QTest.keyClick(welcome.recent, Qt.Key.Key_Return)


def test_removing_from_the_list_leaves_the_file(welcome, files):
    welcome.recent.forget(files[0])
    assert welcome.recent.paths == [files[1]] and files[0].exists()
    assert str(files[0]) not in settings.get("recent")
    welcome.recent.forget(files[1])
    assert not welcome.recent.isVisible()


def test_a_notebook_that_goes_away_is_not_listed_the_next_time(welcome, files):
    files[1].unlink()
    welcome.refresh()
    assert welcome.recent.paths == [files[0]]


def test_the_day_of_change_is_said_in_words_when_it_is_near(files):
    now = time.time()
    os.utime(files[1], (now - 86400, now - 86400))
    assert [row.changed for row in recent(datetime.now().date())] == ["today", "yesterday"]
    later = datetime.now().date() + timedelta(days=30)
    assert recent(later)[0].changed == date.today().isoformat()


def dragged(*paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_dropped_notebook_is_opened(qtbot, welcome, tmp_path):
    path = tmp_path / "Dropped.FIELDFARE"
    data = dragged(tmp_path / "notes.txt", path)
    drop = QDropEvent(
        QPointF(QPoint(50, 50)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(welcome.open_wanted, check_params_cb=lambda found: found == path):
        welcome.dropEvent(drop)


def test_other_files_are_no_notebooks():
    assert notebook_in(dragged(Path("/a/notes.txt"))) is None
    web = QMimeData()
    web.setUrls([QUrl("https://example.org/x.fieldfare")])
    assert notebook_in(web) is None


def test_the_mark_is_drawn_in_every_size(qapp):
    for size in (16, 32, 256):
        picture = icon().pixmap(size, size).toImage()
        center = picture.pixelColor(picture.width() // 2, picture.height() // 2)
        assert center.alpha() == 255 and picture.pixelColor(0, 0).alpha() == 0
