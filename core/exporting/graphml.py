"""GraphML, which yEd, Gephi, Cytoscape, igraph and networkx read."""

from collections.abc import Iterator
from pathlib import Path

from core.errors import UserError
from core.events import Progress
from core.exporting.network import Net, Row, whole
from core.exporting.xml_text import attribute, type_of
from core.jobs import Job
from core.notebook import Notebook


class GraphMl:
    """Writes the network of actors with every figure of each actor and link."""

    name = "graphml"
    help = "a network for other programs: GraphML, with places in the picture"

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
    """The lines of the file."""
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    for what, rows in (("node", found.actors), ("edge", found.links)):
        for name in _columns(rows):
            kind = type_of(row.get(name) for row in rows)
            yield f'<key id="{what}_{name}" for="{what}" attr.name="{name}" attr.type="{kind}"/>'
    for name in found.about:
        yield f'<key id="graph_{name}" for="graph" attr.name={attribute(name)} attr.type="string"/>'
    yield '<graph edgedefault="undirected">'
    yield from (f'<data key="graph_{name}">{attribute(value)[1:-1]}</data>' for name, value in found.about.items())
    for row in found.actors:
        yield f'<node id="{row["actor"]}">{_data("node", row)}</node>'
    for row in found.links:
        yield f'<edge source="{row["a"]}" target="{row["b"]}">{_data("edge", row)}</edge>'
    yield "</graph>"
    yield "</graphml>"


def _columns(rows: list[Row]) -> list[str]:
    return [name for name in rows[0] if name not in ("actor", "a", "b")] if rows else []


def _data(what: str, row: Row) -> str:
    """The figures of a row; what is not known is left out."""
    known = ((name, value) for name, value in row.items() if name not in ("actor", "a", "b") and value is not None)
    return "".join(f'<data key="{what}_{name}">{attribute(value)[1:-1]}</data>' for name, value in known)
