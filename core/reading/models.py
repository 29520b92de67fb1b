"""The models there are, and which one is to be used. Loads nothing until it is asked to."""

import importlib
import os
from collections.abc import Callable
from typing import cast

from core.reading import installed
from core.reading.model import Model

#: Name → the module that holds NAME, VERSION, LANGUAGES and load(). A new model is one file and one line here;
#: `package.module:function` names any other, and `added/…` a pipeline in the user's own folder.
MODELS = {
    "spacy": "core.reading.spacy_model",
    "capitals": "core.reading.capitals",
}

DEFAULT = "spacy"

#: The version of what this program makes of a model's names. To be raised whenever rules or tables in this room
#: change what is found in an article: notebooks then offer to read again.
RULES = 2


def chosen() -> str:
    """The model to use where nobody chose: the environment's FIELDFARE_MODEL, or the one that ships."""
    return os.environ.get("FIELDFARE_MODEL") or DEFAULT


def load(name: str) -> Model:
    """Load a model by its name here, by `added/…`, or by `package.module:function`.

    Raises UserError(model_missing, model_unusable) when its files are not there or cannot be used, ImportError or
    AttributeError when no such module or function exists.
    """
    if installed.is_added(name):
        return installed.load(name)
    module, _, function = name.partition(":")
    found = importlib.import_module(MODELS.get(module, module))
    return cast("Callable[[], Model]", getattr(found, function or "load"))()


def identity(name: str) -> tuple[str, str]:
    """The name and version that a reading by this model carries; the model is not loaded.

    The version is that of the model and that of the rules. Raises UserError(model_missing) for an added model that
    is not there.
    """
    if installed.is_added(name):
        found = installed.find(name)
        return found.name, _with_rules(found.version)
    module = _module(name)
    return str(getattr(module, "NAME", name)), _with_rules(str(getattr(module, "VERSION", "0")))


def languages(name: str) -> tuple[str, ...]:
    """The languages that a model reads, as ISO 639-1 codes; “xx” is any. The model is not loaded."""
    if installed.is_added(name):
        return installed.find(name).languages
    return tuple(getattr(_module(name), "LANGUAGES", ("xx",)))


def reads(name: str, language: str | None) -> bool:
    """Does this model read texts in this language? A text that does not say its language is tried."""
    known = languages(name)
    return language is None or language in known or "xx" in known


def _module(name: str) -> object:
    module = name.partition(":")[0]
    return importlib.import_module(MODELS.get(module, module))


def _with_rules(version: str) -> str:
    return f"{version}, rules {RULES}"
