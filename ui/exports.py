"""What is written out of the notebook from the menu: chosen articles as files; a report, marks, words as a page."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from core.exporting.texts import write_articles
from core.words import counted
from ui import translation
from ui.bridge import Bridge
from ui.desk import Desk
from ui.file_dialogs import folder, kept
from ui.messages import Messages
from ui.translation import tr


def export_articles(chosen: Sequence[int], bridge: Bridge, messages: Messages, parent: QWidget) -> None:
    """Ask for a folder and write these articles there, one file each."""
    number = counted(len(chosen), "article")
    name = QFileDialog.getExistingDirectory(parent, tr("Write {0} into a folder").format(number), str(folder()))
    if name:
        path = kept(Path(name))
        told = partial(_say, messages, path)
        bridge.start("export", write_articles(bridge.notebook, path, list(chosen)), told)


def export_part(chosen: Sequence[int], bridge: Bridge, messages: Messages, parent: QWidget) -> None:
    """Ask for an empty folder and write these articles there as a bundle of their own."""
    from core.exporting.part import write_part

    number = counted(len(chosen), "article")
    title = tr("Write {0} as a bundle into an empty folder").format(number)
    name = QFileDialog.getExistingDirectory(parent, title, str(folder()))
    if name:
        path = kept(Path(name))
        told = partial(_say, messages, path)
        bridge.start("export", write_part(bridge.notebook, path, list(chosen)), told)


def _say(messages: Messages, path: Path, written: int) -> None:
    files = counted(written, "article")
    messages.say(
        tr("Wrote {0} to “{1}”.").format(files, path.name),
        tr("Show"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
    )


#: The forms of a report: suffix, and what the dialog for files calls it.
_FORMS = {"html": "Web page (*.html)", "md": "Markdown (*.md)"}


def export_report(chosen: Sequence[int], bridge: Bridge, desk: Desk, messages: Messages, parent: QWidget) -> None:
    """Ask what goes into a report, and where to write it. `chosen`: claims that are ticked at first."""
    from ui.export_report import ExportReport

    dialog = ExportReport(bridge, chosen, parent)
    dialog.wanted.connect(lambda fields, form: write_report(fields, form, bridge, desk, messages, parent))
    dialog.open()


def export_marks(bridge: Bridge, desk: Desk, messages: Messages, parent: QWidget) -> None:
    """Write all marks with their sources."""
    fields = {"title": tr("{0} – marks").format(bridge.notebook.path.stem), "claims": (), "notes": False, "marks": True}
    write_report(fields, "", bridge, desk, messages, parent)


def export_words(place: tuple[int, int, int], bridge: Bridge, desk: Desk, messages: Messages, parent: QWidget) -> None:
    """Write a stretch of an article (number, start, end in code points) with its source."""
    fields = {"title": tr("Quotation"), "claims": (), "notes": False, "marks": False, "words": place}
    write_report(fields, "", bridge, desk, messages, parent)


def write_report(
    fields: dict[str, Any], form: str, bridge: Bridge, desk: Desk, messages: Messages, parent: QWidget
) -> None:
    """Ask where to, and write there. `fields`: those of `Wanted`; `form`: a suffix, "" to let her choose it."""
    from core.exporting.report import Wanted, write

    name = "".join("-" if sign in '/\\:*?"<>|' else sign for sign in fields.get("title") or bridge.notebook.path.stem)
    forms = {one: tr(said) for one, said in _FORMS.items() if form in ("", one)}
    begin = folder() / f"{name}.{next(iter(forms))}"
    got, kind = QFileDialog.getSaveFileName(parent, tr("Save the report"), str(begin), ";;".join(forms.values()))
    if not got:
        return
    path = Path(got)
    if path.suffix.lower() not in (".html", ".htm", ".md", ".markdown", ".txt"):
        suffix = next((one for one, said in forms.items() if said == kind), next(iter(forms)))
        path = path.with_name(f"{path.name}.{suffix}")
    wanted = Wanted(**fields, choices=desk.choices, kept=bridge.kept, language=translation.spoken())
    bridge.start("export", write(bridge.notebook, kept(path), wanted), lambda _: _say_written(messages, path))


def _say_written(messages: Messages, path: Path) -> None:
    messages.say(
        tr("Wrote “{0}”.").format(path.name),
        tr("Open"),
        lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))),
        stays=True,
    )
