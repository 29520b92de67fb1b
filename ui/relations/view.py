"""From the units of the layout to pixels of the widget and back."""

from dataclasses import dataclass

import numpy as np

from core.relating.places import Floats

#: Pixels left free at the border when everything is fitted into the window.
BORDER = 14.0
#: A fitted picture is stretched at most so much more in one direction than in the other …
STRETCH = 1.45
#: … and never enlarged beyond this.
CLOSEST = 2.3


@dataclass(frozen=True, slots=True)
class View:
    """Pixels = units × (sx, sy) + (ox, oy), in a window of width × height pixels."""

    sx: float
    sy: float
    ox: float
    oy: float
    width: float
    height: float

    def screen(self, at: Floats) -> Floats:
        """Pixels of positions (n, 2)."""
        return at * (self.sx, self.sy) + (self.ox, self.oy)

    def units(self, x: float, y: float) -> tuple[float, float]:
        """The position under a pixel."""
        return (x - self.ox) / self.sx, (y - self.oy) / self.sy

    @property
    def scale(self) -> float:
        """Pixels to a unit, both directions taken together."""
        return (self.sx * self.sy) ** 0.5

    @property
    def growth(self) -> float:
        """How much larger than at scale 1 nodes are painted: they grow more slowly than distances."""
        return float(np.clip(self.scale**0.5, 0.7, 1.25))

    def zoomed(self, factor: float, x: float, y: float) -> "View":
        """Enlarged around a pixel that stays where it is."""
        ox, oy = x + (self.ox - x) * factor, y + (self.oy - y) * factor
        return View(self.sx * factor, self.sy * factor, ox, oy, self.width, self.height)

    def moved(self, dx: float, dy: float) -> "View":
        """Moved by pixels."""
        return View(self.sx, self.sy, self.ox + dx, self.oy + dy, self.width, self.height)


@dataclass(frozen=True, slots=True)
class Look:
    """Where one looked and how closely: the position in the middle of a window of width × height, and the scales."""

    x: float
    y: float
    sx: float
    sy: float
    width: float
    height: float

    def view(self, width: float, height: float) -> View:
        """The same part in a window of this size; in one of the same size exactly the same."""
        share = min(width / self.width, height / self.height)
        sx, sy = self.sx * share, self.sy * share
        return View(sx, sy, width / 2 - self.x * sx, height / 2 - self.y * sy, width, height)


def look(view: View) -> Look:
    """How a view looks at the picture."""
    x, y = view.units(view.width / 2, view.height / 2)
    return Look(x, y, view.sx, view.sy, view.width, view.height)


def fitted(at: Floats, before: Floats, after: Floats, width: float, height: float) -> View:
    """The view that shows every position with the pixels it needs `before` (left, above) and `after`."""
    if not len(at):
        return View(1, 1, width / 2, height / 2, width, height)
    room = np.array([max(width, 80.0), max(height, 80.0)]) - 2 * BORDER
    scale = np.array([_scale(at[:, i], before[:, i], after[:, i], room[i]) for i in (0, 1)])
    scale = np.minimum(scale, CLOSEST)
    scale = np.minimum(scale, scale.min() * STRETCH)
    low, high = (at * scale - before).min(0), (at * scale + after).max(0)
    offset = np.array([width, height]) / 2 - (low + high) / 2
    return View(float(scale[0]), float(scale[1]), float(offset[0]), float(offset[1]), width, height)


def _scale(at: Floats, before: Floats, after: Floats, room: float) -> float:
    """The largest scale at which all fits into `room` pixels, by halving."""
    low, high = 0.02, CLOSEST
    for _ in range(24):
        middle = (low + high) / 2
        fits = (at * middle + after).max() - (at * middle - before).min() <= room
        low, high = (middle, high) if fits else (low, middle)
    return low
