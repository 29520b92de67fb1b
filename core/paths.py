"""Where things lie: the program's own data, and the user's folders."""

import os
import sys
from pathlib import Path

import platformdirs

#: The folder that holds `resources/`, in a checkout as in the frozen program.
ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
RESOURCES = ROOT / "resources"


def user_data() -> Path:
    """The folder for what belongs to the user but to no notebook of hers; made when it is not there.

    FIELDFARE_HOME overrides it: tests and a portable installation use that.
    """
    override = os.environ.get("FIELDFARE_HOME")
    folder = Path(override) if override else Path(platformdirs.user_data_dir("Fieldfare", appauthor=False))
    folder.mkdir(parents=True, exist_ok=True)
    return folder
