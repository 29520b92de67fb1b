"""What the program is, what it writes and where, and whose work is in it."""

import platform
from collections.abc import Callable
from html import escape

from PySide6.QtCore import QRectF, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from core import paths, third_party
from core.reading import spacy_model
from core.version import VERSION
from ui import theme
from ui.translation import tr
from ui.widgets.button_row import button_row
from ui.widgets.segments import Segments

_ROW = "<tr><td style='padding:5px 20px 5px 0'><b>{}</b></td><td style='padding:5px 0'>{}</td></tr>"


class NamePlate(QWidget):
    """The mark and the name side by side, in the drawing that goes with the colours."""

    def __init__(self, height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Fieldfare"))
        icons = paths.RESOURCES / "icons"
        self._light = QSvgRenderer(str(icons / "name-plate.svg"), self)
        self._dark = QSvgRenderer(str(icons / "name-plate-dark.svg"), self)
        size = self._light.defaultSize()
        self.setFixedSize(round(height * size.width() / size.height()), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (self._dark if theme.current().dark else self._light).render(painter, QRectF(self.rect()))
        painter.end()


class About(QDialog):
    """Three pages: the program, what it writes, licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About Fieldfare"))
        self.resize(720, 560)
        self.pages = QStackedWidget(self)
        for page in (_page(_program()), _page(_writes()), Licences(self)):
            self.pages.addWidget(page)
        choices = [(tr("Program"), 0), (tr("What it writes"), 1), (tr("Licences"), 2)]
        self.segments = Segments(choices, self)
        self.segments.chosen.connect(self.pages.setCurrentIndex)
        self.segments.show_value(0)
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(NamePlate(64, self))
        head.addStretch()
        release = QLabel(tr("Release {0}").format(VERSION), self)
        release.setProperty("role", "muted")
        head.addWidget(release, alignment=Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.segments, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.pages, 1)
        column.addLayout(button_row([(QPushButton(tr("Copy versions")), _copy)], self.close))


class Licences(QWidget):
    """The list of parts with their licences, Fieldfare's own licence, and what is said about Qt."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about_qt = third_party.about_qt()
        sources: list[tuple[str, Callable[[], str]]] = [
            (tr("Parts made by others"), third_party.text),
            ("Fieldfare: Apache-2.0", third_party.own_licence),
        ]
        if about_qt:
            sources.append(("Qt", lambda: about_qt))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Licence"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.choice = Segments([(name, read) for name, read in sources], self)
        self.choice.chosen.connect(lambda read: self.text.setPlainText(read()))
        self.choice.show_value(sources[0][1])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.choice, alignment=Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.text, 1)
        self._first = sources[0][1]

    def showEvent(self, event: object) -> None:
        """A megabyte of text is read when it is looked at, not before."""
        if not self.text.toPlainText():
            self.text.setPlainText(self._first())


def _page(html: str) -> QTextBrowser:
    page = QTextBrowser()
    page.setAccessibleName(tr("About Fieldfare"))
    page.setHtml(html)
    page.document().setDocumentMargin(16)
    return page


def _versions() -> list[tuple[str, str]]:
    parts = [
        ("Fieldfare", f"{VERSION} ({tr('installed') if third_party.LICENCES.is_dir() else tr('from its source')})"),
        (tr("Language model"), f"{spacy_model.NAME} {spacy_model.VERSION}"),
        ("spaCy", third_party.release("spacy")),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("NumPy", third_party.release("numpy")),
        (tr("System"), f"{platform.system()} {platform.release()}, {platform.machine()}"),
    ]
    return [(name, release) for name, release in parts if release]


def _program() -> str:
    rows = "".join(_ROW.format(escape(name), escape(release)) for name, release in _versions())
    return tr(
        "<p>An offline research notebook: who is in the articles, who appears with whom, and "
        "which sentence says so.</p><p>Fieldfare opens no connection. There is no account, no "
        "upload, no download, and nobody is told that you use it. Everything is kept in the "
        "notebook file on this computer.</p><p>It is free software under the Apache License 2.0. "
        "The window is made with Qt, which is used under the LGPL, version 3; see "
        "<i>Licences</i>.</p><table>{0}</table>"
    ).format(rows)


def _writes() -> str:
    rows = "".join(
        _ROW.format(escape(one.what), f"{escape(one.where)}<br><i>{escape(one.note)}</i>") for one in paths.written()
    )
    return tr(
        "<p>This is everything that Fieldfare writes on this "
        "computer.</p><table>{0}</table><p>Removing the program leaves the notebooks where they "
        "are. The settings, the log and the example can be deleted at any time; they are made "
        "anew when they are needed.</p>"
    ).format(rows)


def _copy() -> None:
    QGuiApplication.clipboard().setText("\n".join(f"{name}: {release}" for name, release in _versions()))


def show_about(parent: QWidget) -> About:
    """Open it over the window."""
    about = About(parent)
    about.open()
    return about
