"""Notebook → file: one small file per format, all of them in `EXPORTERS`."""

from core.exporting.bundle import Bundle
from core.exporting.csv_tables import CsvTables
from core.exporting.exporter import Exporter
from core.exporting.gexf import Gexf
from core.exporting.graphml import GraphMl
from core.exporting.report import Report
from core.exporting.texts import Texts

EXPORTERS: tuple[Exporter, ...] = (
    Bundle(),
    GraphMl(),
    Gexf(),
    CsvTables(),
    Texts(),
    Report(),
)

__all__ = ["EXPORTERS", "Exporter"]
