"""The reader as she uses it: opening, going to places, choosing, correcting."""

import pytest
from conftest_reader import NAMES, TEXT, add, keep, read
