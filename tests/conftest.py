"""What every test gets: a home of its own, no screen, and no window left over."""

import gc
import os

# Before Qt is imported: tests need no screen, and must not flash windows on one.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Before numpy is imported, as `core/relating/__init__.py` does it for the program.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import pytest
from hypothesis import settings

from core.notebook import Notebook

# A busy machine is no fault of the program.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory, monkeypatch):
    """No test sees or leaves anything in the real user's folders."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("FIELDFARE_HOME", str(home))
    return home


@pytest.fixture(autouse=True)
def collected_on_this_thread(request):
    """As in the program (`ui/collector.py`): a collection on another thread would destroy Qt objects there."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect(1)
    gc.enable()


@pytest.fixture
def notebook(tmp_path):
    """A new, empty notebook."""
    with Notebook.open(tmp_path / "test.fieldfare", create=True) as opened:
        yield opened
