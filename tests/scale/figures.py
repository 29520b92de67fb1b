"""Clocks and tables for the benchmarks. CPU seconds count this process and its children that have ended."""

import resource
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from typing import Any


class Clock:
    """Wall and CPU seconds since it was made."""

    def __init__(self) -> None:
        self._cpu, self._wall = _cpu(), time.perf_counter()

    def read(self) -> dict[str, float]:
        return {"wall": round(time.perf_counter() - self._wall, 4), "cpu": round(_cpu() - self._cpu, 4)}


def _cpu() -> float:
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def timed(act: Callable[[], Any], rounds: int = 5) -> tuple[float, float]:
    """Median wall and CPU milliseconds of `act` over some rounds, after one that is not counted.

    CPU milliseconds are those of all threads of this process: the notebook writes on another one.
    """
    act()
    walls: list[float] = []
    cpus: list[float] = []
    for _ in range(rounds):
        cpu, wall = time.process_time(), time.perf_counter()
        act()
        walls.append((time.perf_counter() - wall) * 1000)
        cpus.append((time.process_time() - cpu) * 1000)
    return statistics.median(walls), statistics.median(cpus)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Rows in columns: the first to the left, the others to the right."""
    cells = [list(head), *[[_shown(cell) for cell in row] for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    lines = ["  ".join([row[0].ljust(widths[0]), *map(str.rjust, row[1:], widths[1:])]).rstrip() for row in cells]
    return "\n".join([lines[0], "-" * len(lines[0]), *lines[1:]])


def _shown(cell: object) -> str:
    if isinstance(cell, float):
        return f"{cell:,.1f}" if abs(cell) >= 10 else f"{cell:.2f}"
    return f"{cell:,}" if isinstance(cell, int) else str(cell)
