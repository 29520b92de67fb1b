"""About: versions, everything that is written, licences; the plate while the program starts; documents handed over."""

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QPushButton

from core import paths, third_party
from core.version import VERSION
from ui import theme
from ui.about import About
from ui.opener import Opener
from ui.starting import Starting


def shown(qtbot):
    about = About()
    qtbot.addWidget(about)
    about.show()
    return about


def test_every_place_that_is_written_to_is_named(qtbot, own_home):
    about = shown(qtbot)
    about.segments.buttons[1].click()
    text = about.pages.currentWidget().toPlainText()
    for one in paths.written():
        assert one.what in text and one.where in text
    assert str(own_home) in text


def test_licences_are_read_when_they_are_looked_at(qtbot, monkeypatch):
    read = []
    monkeypatch.setattr(third_party, "text", lambda: read.append(1) or "spacy 3.8 — MIT")
    about = shown(qtbot)
    before = len(read)
    about.segments.buttons[2].click()
    page = about.pages.currentWidget()
    assert len(read) == before + 1 and "MIT" in page.text.toPlainText()
    next(button for button in page.choice.buttons.values() if "Apache" in button.text()).click()
    assert "Apache License" in page.text.toPlainText()


def test_versions_can_be_copied(qtbot):
    about = shown(qtbot)
    next(button for button in about.findChildren(QPushButton) if button.text() == "Copy versions").click()
    assert f"Fieldfare: {VERSION}" in QGuiApplication.clipboard().text()


def test_the_plate_is_painted_before_anything_else(qtbot):
    for name in ("light", "dark"):
        theme.apply(name)
        plate = Starting()
        qtbot.addWidget(plate)
        plate.show_now()
        picture = plate.grab().toImage()
        ground = theme.current().color("base")
        assert picture.pixelColor(5, 5) == ground
        row = [picture.pixelColor(x, picture.height() // 2) for x in range(0, picture.width(), 3)]
        assert any(abs(color.lightness() - ground.lightness()) > 90 for color in row)
        plate.close()
    theme.apply("light")


def test_a_document_that_the_system_hands_over_is_opened(qtbot):
    opened = []
    opener = Opener(opened.append)
    event = QFileOpenEvent(QUrl.fromLocalFile("/tmp/My notebook.fieldfare"))
    assert opener.eventFilter(opener, event)
    assert opened == [Path("/tmp/My notebook.fieldfare")]
    assert not opener.eventFilter(opener, QFileOpenEvent(QUrl("https://example.org")))


def test_the_file_dialog_of_qt_keeps_its_view_in_our_folder(qtbot, own_home):
    """Left to itself it writes QtProject.conf into the user's own folder of settings."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QFileDialog

    from ui.app import make_application

    make_application()
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.close()
    shiboken6.delete(dialog)
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    if sys.platform.startswith("linux"):
        assert (own_home / "QtProject.conf").is_file()
