"""The library that finds the readable part of a web page, imported without its clients for the network."""

import importlib
import logging
import sys
import types
from collections.abc import Callable
from functools import cache
from typing import Any


@cache
def extraction() -> Callable[..., Any]:
    """trafilatura's `bare_extraction`.

    Trafilatura and two libraries below it make HTTP clients as they are imported, and urllib3 opens a socket to
    see whether there is IPv6. None of that is used here, so an empty stand-in takes urllib3's place meanwhile.
    """
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it logs what we say in a sentence
    withheld = {name: module for name, module in _stand_ins().items() if name not in sys.modules}
    sys.modules.update(withheld)
    try:
        return importlib.import_module("trafilatura").bare_extraction
    finally:
        for name in withheld:
            del sys.modules[name]


class _Anything:
    """Takes whatever it is given and does nothing."""

    def __init__(self, *_: object, **__: object) -> None: ...


def _stand_ins() -> dict[str, types.ModuleType]:
    urllib3, response = types.ModuleType("urllib3"), types.ModuleType("urllib3.response")
    downloads = types.ModuleType("trafilatura.downloads")
    response.__dict__["HTTPResponse"] = _Anything
    downloads.__dict__.update(fetch_url=None, fetch_response=None)
    urllib3.__dict__.update(
        response=response,
        disable_warnings=_Anything,
        PoolManager=_Anything,
        util=types.SimpleNamespace(Retry=_Anything),
        exceptions=types.SimpleNamespace(InsecureRequestWarning=Warning),
    )
    return {"urllib3": urllib3, "urllib3.response": response, "trafilatura.downloads": downloads}
