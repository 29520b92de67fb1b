"""Notebook → file: one small file per format, all of them in `EXPORTERS`."""

from core.exporting.bundle import Bundle
from core.exporting.exporter import Exporter

EXPORTERS: tuple[Exporter, ...] = (Bundle(),)

__all__ = ["EXPORTERS", "Exporter"]
