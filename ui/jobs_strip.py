"""The strip that shows the running job: what it does, how far it is, and a button that stops it."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from core.events import Progress
from core.words import figure
from ui.bridge import Bridge
from ui.translation import tr

_WORDS = {"import": "Importing", "read": "Reading", "export": "Writing", "group": "Comparing", "model": "Copying"}


class JobsStrip(QWidget):
    """Hidden while nothing runs."""

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel(self)
        self.label.setProperty("role", "muted")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(tr("Progress of the running job"))
        self.button = QPushButton(tr("Stop"), self)
        self.button.setFlat(True)
        self._bridge = bridge
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.addWidget(self.label)
        row.addWidget(self.bar)
        row.addWidget(self.button)
        self.button.clicked.connect(self._stop)
        bridge.progress.connect(self._show)
        bridge.job_ended.connect(lambda _: self.hide())
        self.hide()

    def _stop(self) -> None:
        self._bridge.jobs.stop()
        self.label.setText(tr("Stopping …"))
        self.button.setEnabled(False)

    def _show(self, progress: Progress) -> None:
        if not self._bridge.jobs.stopping():
            self.button.setEnabled(True)
            waiting = self._bridge.jobs.waiting
            self.label.setText(_sentence(progress) + (tr(" · {0} more waiting").format(waiting) if waiting else ""))
        starting = progress.job == "read" and not progress.done  # the model is being loaded: nobody knows how long
        self.bar.setRange(0, 0 if starting else progress.total)
        self.bar.setValue(progress.done)
        self.show()


def _sentence(progress: Progress) -> str:
    word = tr(_WORDS.get(progress.job, progress.job.capitalize()))
    if not progress.total:
        return progress.note or f"{word} …"
    if progress.job == "read" and not progress.done:
        return tr("Starting to read …")
    return tr("{0} {1} of {2}").format(word, figure(min(progress.done + 1, progress.total)), figure(progress.total))
