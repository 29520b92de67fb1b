"""GEXF 1.3, the format of Gephi."""

import math
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from core.errors import UserError
from core.events import Progress
from core.exporting.network import Net, Row, whole
from core.exporting.xml_text import attribute, type_of
from core.jobs import Job
from core.notebook import Notebook

_OWN = ("actor", "a", "b", "x", "y")


class Gexf:
    """Writes the network of actors, each where it stands in the picture."""

    name = "gexf"
    help = "a network for Gephi: GEXF, with places in the picture"

    def write(self, notebook: Notebook, path: Path) -> Job[None]:
        """Write the file `path`. Raises UserError `cannot_write`."""
        yield Progress("export", 0, 2, path.name)
        found = notebook.read(whole)
        yield Progress("export", 1, 2, path.name)
        write(found, path)


def write(found: Net, path: Path) -> None:
    """Write a network to the file `path`. Raises UserError `cannot_write`."""
    try:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(f"{line}\n" for line in lines(found))
    except OSError as error:
        raise UserError("cannot_write", path=path, reason=error.strerror or error) from error


def lines(found: Net) -> Iterator[str]:
    """The lines of the file. Gephi's y axis points up, ours down."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">'
    yield f'<meta lastmodifieddate="{date.today().isoformat()}"><creator>Fieldfare</creator>'
    said = "; ".join(f"{name}: {value}" for name, value in found.about.items())
    yield f"<description>{attribute(said)[1:-1]}</description></meta>"
    yield '<graph mode="static" defaultedgetype="undirected">'
    yield from _keys("node", found.actors)
    yield from _keys("edge", found.links)
    yield "<nodes>"
    yield from (_node(row) for row in found.actors)
    yield "</nodes>"
    yield "<edges>"
    yield from (_edge(number, row) for number, row in enumerate(found.links))
    yield "</edges></graph></gexf>"


def _keys(what: str, rows: Sequence[Row]) -> Iterator[str]:
    yield f'<attributes class="{what}">'
    for name in _columns(rows):
        yield f'<attribute id="{name}" title="{name}" type="{type_of(row.get(name) for row in rows)}"/>'
    yield "</attributes>"


def _columns(rows: Sequence[Row]) -> list[str]:
    return [name for name in rows[0] if name not in _OWN] if rows else []


def _values(row: Row) -> str:
    known = ((name, value) for name, value in row.items() if name not in _OWN and value is not None)
    return "".join(f'<attvalue for="{name}" value={attribute(value)}/>' for name, value in known)


def _node(row: Row) -> str:
    place = "" if row["x"] is None else f'<viz:position x="{row["x"]}" y="{-row["y"]}" z="0"/>'
    place += f'<viz:size value="{4 + math.sqrt(row["mentions"]):.1f}"/>'
    label = attribute(row["name"])
    return f'<node id="{row["actor"]}" label={label}><attvalues>{_values(row)}</attvalues>{place}</node>'


def _edge(number: int, row: Row) -> str:
    ends = f'source="{row["a"]}" target="{row["b"]}" weight="{row["windows"]}"'
    return f'<edge id="{number}" {ends}><attvalues>{_values(row)}</attvalues></edge>'
