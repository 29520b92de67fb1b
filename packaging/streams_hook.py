"""Runs before the frozen program: the windowed program of Windows has neither stdout nor stderr, and what libraries
print there must go nowhere rather than break."""

import os
import sys

for name in ("stdout", "stderr"):
    if getattr(sys, name) is None:
        setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115, PTH123
