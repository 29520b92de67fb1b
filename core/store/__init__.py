"""The only room with SQL. A question or a change is a plain function whose first argument is the connection."""

import importlib
import sys
import types


def _import_sqlite_utils() -> None:
    """Import sqlite-utils without what it brings along for conveniences that are not used here.

    NumPy and dateutil take more than half of its time, and the window cannot appear before it. Whoever
    imports them later gets the real ones.
    """
    parser = types.ModuleType("dateutil")
    parser.__dict__["parser"] = None
    withheld = {"numpy": None, "dateutil": parser}
    withheld = {name: stand_in for name, stand_in in withheld.items() if name not in sys.modules}
    sys.modules.update(withheld)  # pyright: ignore[reportCallIssue, reportArgumentType]
    try:
        importlib.import_module("sqlite_utils")
    finally:
        for name in withheld:
            del sys.modules[name]


_import_sqlite_utils()
