"""The keys of a name as numbers that a notebook can keep, and the form in which they were made."""

from collections.abc import Iterable
from functools import cache
from hashlib import blake2b

from core.model import KINDS, Kind
from core.paths import RESOURCES
from core.resolving.folding import fold
from core.resolving.keys import Key, short_keys, sure_keys
from core.resolving.tables import all_words, rows


def numbers(text: str, kind: Kind) -> set[int]:
    """A number for each key under which names that are the same meet; chance makes two alike once in 2⁶⁴."""
    return {_number((*key, kind)) for key in sure_keys(text, kind)}


def of_short_forms(text: str, kind: Kind) -> set[int]:
    """The numbers under which a short form and what it is short for meet."""
    return {_number((*key, kind)) for key in short_keys(text, kind)}


def of_spelling(text: str, kinds: Iterable[Kind] = KINDS) -> set[int]:
    """The numbers that names of these kinds have which are this one but for case, accents and punctuation."""
    return {_number(("fold", fold(text), kind)) for kind in kinds}


@cache
def form() -> int:
    """A number that changes when keys are made in another way: by other tables or by other rules."""
    seen = blake2b(digest_size=6)
    for table in sorted((RESOURCES / "names").glob("*.tsv")):
        seen.update(table.read_bytes())
    for probe in _probes():
        for kind in KINDS:
            seen.update(repr(sorted(sure_keys(probe, kind))).encode())
    return int.from_bytes(seen.digest())


def _probes() -> list[str]:
    """Names such as the rules tell apart, put together from the tables."""
    given = [row[2].split()[-1] for row in rows("given_names")]
    surnames = sorted(all_words("common_surnames"))[:60]
    titles, firms = sorted(all_words("titles")), sorted(all_words("organizations"))
    found = [f"{one.title()} {other.title()}" for one, other in zip(given, surnames, strict=False)]
    found += [f"{title} {name}" for title, name in zip(titles, found, strict=False)]
    found += [f"The {name.upper()} {firm}" for firm, name in zip(firms, given, strict=False)]
    return [*found, "Jean-Luc Müller’s", "O'Brien, J. R.", "U.S.A.", "Ким Чен Ын", "习近平", "Abdul al-Rahman II", "’"]


def _number(key: Key) -> int:
    return int.from_bytes(blake2b("\x1f".join(key).encode(), digest_size=8).digest(), signed=True)
