"""Choosing, naming and loading a model."""

import importlib.util
import subprocess
import sys

import pytest

from core.errors import UserError
from core.reading import models, spacy_model


def test_the_model_that_ships_is_the_default_and_the_environment_overrides_it(monkeypatch):
    monkeypatch.delenv("FIELDFARE_MODEL", raising=False)
    assert models.chosen() == "spacy"
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    assert models.chosen() == "capitals"


@pytest.mark.parametrize("name", models.MODELS)
def test_a_model_is_identified_without_loading_anything_heavy(name):
    code = f"import sys; from core.reading import models; print(models.identity({name!r}), 'spacy' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.strip() == f"{models.identity(name)} False"
    assert all(models.identity(name))


def test_any_module_can_hold_a_model():
    assert models.load("tests.core.reading.deadly:load").name == "capitals"


def test_a_missing_folder_is_said_in_a_sentence(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(UserError, match="not installed"):
        spacy_model.find()


def test_a_frozen_program_finds_its_own_copy(tmp_path, monkeypatch):
    (tmp_path / "models" / "md").mkdir(parents=True)
    monkeypatch.setattr(spacy_model, "ROOT", tmp_path)
    assert spacy_model.find() == tmp_path / "models" / "md"
