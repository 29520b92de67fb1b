"""What an export format must offer."""

from pathlib import Path
from typing import Protocol

from core.jobs import Job
from core.notebook import Notebook


class Exporter(Protocol):
    """One export format. `name` is the word after --format."""

    name: str
    help: str

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write the notebook to `path`. Raises UserError when it cannot be written."""
        ...
