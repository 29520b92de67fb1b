"""Some articles as a bundle of their own, for whoever is to have these and nothing else."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from core.errors import UserError
from core.events import Progress
from core.exporting.bundle import Bundle
from core.jobs import Job
from core.notebook import Notebook
from core.store import part


def write_part(notebook: Notebook, path: Path, chosen: Sequence[int]) -> Job[int]:
    """Write these articles, with what was said of them, as a bundle into the folder `path`; give how many.

    The folder must be empty or an earlier bundle. The part is cut out of a copy of the notebook, so that nothing of
    the others is in it. Raises UserError as `Bundle.write`.
    """
    with TemporaryDirectory(prefix="fieldfare") as folder:
        yield Progress("export", 0, 0, "")
        copied = Path(folder) / "part.fieldfare"
        try:
            notebook.read(part.copy, copied)
        except OSError as error:
            raise UserError("cannot_write", path=path, reason=error.strerror or error) from error
        yield Progress("export", 0, 0, "")
        with Notebook.open(copied) as cut:
            cut.load("Part", (), part.keep_only, list(chosen))
            yield from Bundle().write(cut, path)
    return len(chosen)
