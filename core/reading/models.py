"""The models there are, and which one is to be used. Loads nothing until it is asked to."""

import importlib
import os
from collections.abc import Callable
from typing import cast

from core.reading.model import Model

#: Name → the module that holds NAME, VERSION and load(). A new model is one file and one line here;
#: `package.module:function` names any other.
MODELS = {
    "spacy": "core.reading.spacy_model",
    "capitals": "core.reading.capitals",
}

DEFAULT = "spacy"


def chosen() -> str:
    """The model to use: the environment's FIELDFARE_MODEL, or the one that ships."""
    return os.environ.get("FIELDFARE_MODEL") or DEFAULT


def load(name: str) -> Model:
    """Load a model by its name here, or by `package.module:function`.

    Raises UserError(model_missing) when its files are not there, ImportError or AttributeError
    when no such module or function exists.
    """
    module, _, function = name.partition(":")
    found = importlib.import_module(MODELS.get(module, module))
    return cast("Callable[[], Model]", getattr(found, function or "load"))()


def identity(name: str) -> tuple[str, str]:
    """The name and version that a reading by this model carries; the model is not loaded."""
    module = importlib.import_module(MODELS.get(name.partition(":")[0], name.partition(":")[0]))
    return str(getattr(module, "NAME", name)), str(getattr(module, "VERSION", "0"))
