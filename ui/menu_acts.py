"""What the menu does that needs no more of the window than the notebook that is open in it."""

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMainWindow, QMenu

from core import settings
from ui import intake, keys, theme, translation
from ui.bridge import Bridge
from ui.desk import Desk
from ui.file_dialogs import folder, kept
from ui.help import show_manual
from ui.messages import Messages
from ui.translation import tr
from ui.unplaced_dialog import UnplacedDialog
from ui.widgets.kind_menu import fill_kinds
from ui.workspace import Workspace


class MenuActs(QMainWindow):
    """The acts by the names that `ui.actions` has for them; `MainWindow` opens and closes what they work on."""

    bridge: Bridge | None
    desk: Desk
    workspace: Workspace | None
    intake: intake.Intake | None
    messages: Messages
    actions_by_name: dict[str, QAction]

    def import_files(self) -> None:
        """Ask for files and import them."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Import files"), str(folder()), intake.file_filter())
        if names and self.intake is not None:
            kept(Path(names[0]))
            self.intake.import_paths([Path(name) for name in names])

    def import_folder(self) -> None:
        """Ask for a folder and import all that is in it."""
        name = QFileDialog.getExistingDirectory(self, tr("Import a folder"), str(folder()))
        if name and self.intake is not None:
            self.intake.import_paths([kept(Path(name))])

    def paste_article(self) -> None:
        """Make an article of the text on the clipboard."""
        self._paste(QGuiApplication.clipboard().mimeData())

    def look_for_new(self) -> None:
        """Look into the watched folders."""
        if self.intake is not None:
            self.intake.look(asked=True)

    def show_report(self) -> None:
        """Show what became of each import."""
        if self.intake is not None:
            self.intake.show_report()

    def show_tags(self) -> None:
        """All tags of the notebook: rename, merge, delete."""
        if self.bridge is None or self.workspace is None:
            return
        from ui.tags_dialog import TagsDialog

        dialog = TagsDialog(self.bridge, self)
        dialog.articles_wanted.connect(self.workspace.show_tagged)
        dialog.marks_wanted.connect(self.workspace.show_marks)
        dialog.renamed.connect(self.workspace.library.follow_tag)
        dialog.open()

    def show_unplaced(self) -> None:
        """Decisions on places that fit no more after another reading."""
        if self.bridge is not None:
            UnplacedDialog(self.bridge, self.desk, self).show()

    def show_quality(self) -> None:
        """How good the names of this notebook are, and a sample to check."""
        if self.bridge is not None:
            from ui.quality.dialog import QualityDialog

            QualityDialog(self.bridge, self.desk, self).show()

    def export_bundle(self) -> None:
        """Ask for an empty folder and write the open format there."""
        name = QFileDialog.getExistingDirectory(self, tr("Export everything into an empty folder"), str(folder()))
        if name and self.intake is not None:
            self.intake.export(kept(Path(name)))

    def export_report(self) -> None:
        """Ask what goes into a report, and write it; claims chosen in the room of notes are ticked at first."""
        from ui.exports import export_report

        if self.bridge is not None and self.workspace is not None:
            room = self.workspace.rooms.get("notes") if self.desk.spot.view == "notes" else None
            chosen = getattr(room, "chosen_claims", ())
            export_report(chosen, self.bridge, self.desk, self.messages, self)

    def export_marks(self) -> None:
        """Write all marks with their sources."""
        from ui.exports import export_marks

        if self.bridge is not None:
            export_marks(self.bridge, self.desk, self.messages, self)

    def export_words(self) -> None:
        """Write the words that are selected in the reader with their source."""
        from ui.exports import export_words

        taken = self.workspace.reading.taken() if self.workspace is not None else None
        if self.bridge is not None and taken is not None:
            article, start, end = taken
            export_words((article.id, start, end), self.bridge, self.desk, self.messages, self)

    def _export_part(self, chosen: tuple[int, ...]) -> None:
        from ui.exports import export_part

        if self.bridge is not None:
            export_part(chosen, self.bridge, self.messages, self)

    def _export_articles(self, chosen: tuple[int, ...]) -> None:
        from ui.exports import export_articles

        if self.bridge is not None:
            export_articles(chosen, self.bridge, self.messages, self)

    def _paste(self, mime: QMimeData) -> None:
        if self.intake is not None:
            self.intake.paste(mime.text(), mime.html())

    def larger(self) -> None:
        self._zoom(1)

    def smaller(self) -> None:
        self._zoom(-1)

    def usual_size(self) -> None:
        self._zoom(0)

    def _zoom(self, steps: int) -> None:
        if self.workspace is not None:
            self.workspace.reader.zoom(steps)

    def fill_colours(self, menu: QMenu) -> None:
        """Light, dark, or as the system."""
        for key, text in (("system", tr("As the &system")), ("light", tr("&Light")), ("dark", tr("&Dark"))):
            action = menu.addAction(text, lambda key=key: (settings.put("theme", key), theme.apply(key)))
            action.setCheckable(True)
            action.setChecked(settings.get("theme") == key)

    def fill_languages(self, menu: QMenu) -> None:
        """English, and the languages that the window is translated into."""
        for code, name in translation.there_are().items():
            action = menu.addAction(name, lambda code=code: self._speak(code))
            action.setCheckable(True)
            action.setChecked(settings.get("ui_language") == code)

    def _speak(self, language: str) -> None:
        settings.put("ui_language", language)
        self.messages.say(
            tr("The window will speak {0} when Fieldfare starts again.").format(translation.LANGUAGES[language])
        )

    def _edit_opened(self, article: int) -> None:
        if self.workspace is not None and self.actions_by_name["import_files"].isEnabled():
            self.workspace.library.edit_catalogue([article])

    def fill_kinds(self, menu: QMenu) -> None:
        if self.workspace is not None:
            fill_kinds(menu, self.workspace.actors.set_kind_of_chosen)
            menu.setEnabled(bool(self.desk.spot.actors))

    def show_manual(self) -> None:
        show_manual(self)

    def show_keys(self) -> None:
        from ui.keys_dialog import KeysDialog

        KeysDialog(lambda: keys.apply(self.actions_by_name), self).open()

    def show_about(self) -> None:
        from ui.about import show_about  # with its lists of licences it would only delay the start

        show_about(self)
