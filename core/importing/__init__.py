"""From a file, or a pasted text, to a draft of an article: text, zones and catalogue card.

A new format is one file with a class like those below, one word in `IMPORTERS` and a sample in tests/data/importing.
"""

from core.importing.files import drafts, find
from core.importing.fingerprint import fingerprint
from core.importing.formats import IMPORTERS
from core.importing.importer import Importer
from core.importing.pasted import from_text
from core.importing.zones import zones

__all__ = ["IMPORTERS", "Importer", "drafts", "find", "fingerprint", "from_text", "zones"]
