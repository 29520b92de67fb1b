"""Links and actors as tables: UTF-8 with a mark that spreadsheets look for, columns as `core.relating` counts them."""

import csv
from pathlib import Path
from typing import Literal

from core.errors import UserError
from core.events import Progress
from core.exporting.network import Net, Row, whole
from core.jobs import Job
from core.notebook import Notebook

Table = Literal["links", "actors"]


class CsvTables:
    """Writes a folder with `links.csv` and `actors.csv`."""

    name = "csv"
    help = "a folder with two tables, links.csv and actors.csv, for spreadsheets and statistics"

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write both tables into the folder `path`. Raises UserError `cannot_write`."""
        yield Progress("export", 0, 3, path.name)
        found = notebook.read(whole)
        try:
            path.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError("cannot_write", path=path, reason=error.strerror or error) from error
        tables: tuple[Table, ...] = ("links", "actors")
        for number, table in enumerate(tables, 1):
            yield Progress("export", number, 3, f"{table}.csv")
            write(found, table, path / f"{table}.csv")


def write(found: Net, table: Table, path: Path) -> None:
    """Write one of the tables to the file `path`. Raises UserError `cannot_write`."""
    rows: list[Row] = found.links if table == "links" else found.actors
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            columns = csv.DictWriter(file, list(rows[0]) if rows else [])
            columns.writeheader()
            columns.writerows(rows)
    except OSError as error:
        raise UserError("cannot_write", path=path, reason=error.strerror or error) from error
