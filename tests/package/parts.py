"""The files of `packaging/` as modules: it must not be a package (see tests/core/test_house.py)."""

import importlib.util
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"


@cache
def part(name):
    """`packaging/NAME.py`; what it imports from its own folder is found too."""
    path = PACKAGING / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"fieldfare_packaging_{name.replace('/', '_')}", path)
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(path.parent))
    return module
