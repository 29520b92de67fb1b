"""Formats of many articles: what is in each sample, and that no damage to one brings more than a plain sentence."""

import random
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import NamedTuple

import pytest

from core.errors import UserError
from core.importing.files import drafts
from core.importing.formats import IMPORTERS, importer_for
from core.importing.importer import Failure, Holder
from core.importing.surroundings import of_folder
from core.model import Draft

DATA = Path("tests/data/importing/many")
BRIDGE = ("Mayor of Lodvik opens the new bridge", "The Lodvik Post", "2021-03-14", ("Marta Quill", "Tomas Brandel"))
DOCKERS = ("Dockers in Harmund walk out over night shifts", "Harmund Courier", "2022-03-03", ("Ines Falkow",))
FIRE = ("Fire destroys the reading room of Pellin's library", "Pellin Evening News", "2022-11-21", ("Jonas Ardt",))
SECONDS = 10


class Expected(NamedTuple):
    """Who reads a sample, which articles are in it, and what is said of those that fail."""

    importer: str
    articles: tuple[tuple[str, str | None, str | None, tuple[str, ...]], ...] = (BRIDGE, DOCKERS, FIRE)
    failures: tuple[tuple[str, str], ...] = ()


BARE_FIRE = (FIRE[0], None, None, ())
LOST = "A story that is nowhere: ../../secret.txt"
EXPECTED = {
    "articles.json": Expected("JSON articles"),
    "articles.jsonl": Expected("JSON articles", failures=(("line 3", "bad_json_record"),)),
    "table.csv": Expected("Table"),
    "table.tsv": Expected("Table"),
    "table.xlsx": Expected("Excel workbook"),
    "letter.eml": Expected("Mail", (BRIDGE, (DOCKERS[0], None, *DOCKERS[2:]))),
    "box.mbox": Expected("Mail"),
    "zotero/export.ris": Expected("RIS catalogue", failures=((LOST, "outside_folder"),)),
    "zotero/export.bib": Expected("BibTeX catalogue"),
    "catalogue.json": Expected("CSL-JSON catalogue"),
    "archive.zip": Expected(
        "ZIP archive",
        (BARE_FIRE, BARE_FIRE, BRIDGE, DOCKERS, FIRE),
        (("../climbs.txt", "outside_folder"), (f"zotero/export.ris: {LOST}", "outside_folder")),
    ),
    "nexis_old.txt": Expected("Plain text"),
    "nexis.txt": Expected("Plain text"),
    "nexis.rtf": Expected("Rich text"),
    "nexis.docx": Expected("Word document"),
    "factiva.txt": Expected("Plain text"),
    "factiva.rtf": Expected("Rich text"),
    "factiva_fields.txt": Expected("Plain text"),
}


def read(path: Path, data: bytes) -> Iterator[Draft | Failure]:
    importer = importer_for(path, data)
    if isinstance(importer, Holder):
        return importer.read_within(path, data, of_folder(path.parent))
    return importer.read(path, data)


def check(found: Draft | Failure) -> None:
    """Holds for whatever an importer gives."""
    if isinstance(found, Failure):
        assert str(found.reason) and found.name
        return
    ends = [0, *(zone.end for zone in found.zones)]
    assert [zone.start for zone in found.zones] == ends[:-1] and ends[-1] == len(found.text)
    assert found.text.strip()


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_holds_what_the_table_says(name: str) -> None:
    expected = EXPECTED[name]
    path = DATA / name
    found = list(drafts(path))
    articles = [one for one in found if isinstance(one, Draft)]
    assert importer_for(path, path.read_bytes()).name == expected.importer
    assert [(one.title, one.outlet, one.published, one.authors) for one in articles] == list(expected.articles)
    failed = [(one.name, one.reason.code) for one in found if isinstance(one, Failure)]
    assert failed == list(expected.failures)
    for one in found:
        check(one)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_format_is_known_by_content_alone(name: str) -> None:
    data = (DATA / name).read_bytes()
    assert importer_for(Path("download"), data).name == EXPECTED[name].importer


def test_every_sample_is_in_the_table() -> None:
    files = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*") if path.is_file()}
    assert {name for name in files if not name.startswith("zotero/files")} == set(EXPECTED)


@pytest.mark.parametrize("name", [name for name in EXPECTED if name not in ("archive.zip", "letter.eml")])
def test_each_article_keeps_its_own_piece_of_the_file(name: str) -> None:
    path = DATA / name
    for found in drafts(path):
        if isinstance(found, Draft):
            assert found.original and found.original != path.read_bytes()


@pytest.mark.parametrize("name", EXPECTED)
def test_the_body_is_the_story_and_nothing_else(name: str) -> None:
    for found in drafts(DATA / name):
        if isinstance(found, Draft):
            body = "".join(found.text[zone.start : zone.end] for zone in found.zones if zone.kind == "body")
            assert body.startswith(("The mayor of Lodvik", "Four hundred dockers", "A fire destroyed"))
            for junk in ("LENGTH", "Length:", "Load-Date", " words\n", "Document LODPO", "©", "wrote:", "The desk"):
                assert junk not in body


def mutated(data: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, lost, doubled, or replaced by what means something to a format."""
    piece = bytearray(data)
    marks = (b"\x00", b'"', b"{", b"[", b"\n", b"\xff\xfe", b"=?utf-8?B?", b"<", b"\\", b"9" * 30)
    for _ in range(dice.choice((1, 1, 3, 10, 40))):
        at = dice.randrange(len(piece) or 1)
        match dice.randrange(6):
            case 0:
                piece[at : at + 1] = dice.randbytes(1)
            case 1:
                del piece[at : at + dice.randrange(1, 64)]
            case 2:
                piece[at:at] = dice.randbytes(dice.randrange(1, 16))
            case 3:
                piece[at:at] = piece[(start := dice.randrange(len(piece) or 1)) : start + 200]
            case 4 if dice.random() < 0.2:
                del piece[at:]
            case _:
                piece[at : at + 1] = dice.choice(marks)
    return bytes(piece)


def survive(rounds: int, seed: int) -> None:
    dice = random.Random(seed)
    samples = [DATA / name for name in EXPECTED]
    originals = {path: path.read_bytes() for path in samples}
    for number in range(rounds):
        path = samples[number % len(samples)]
        data = mutated(originals[path], dice)
        start = time.monotonic()
        try:
            for found in islice(read(path, data), 1000):
                check(found)
        except UserError as error:
            assert str(error)
        assert time.monotonic() - start < SECONDS, (path, number)


@pytest.mark.filterwarnings("ignore")
def test_damaged_samples_give_articles_or_sentences() -> None:
    survive(360, 20)


@pytest.mark.scale
@pytest.mark.filterwarnings("ignore")
def test_many_damaged_samples_give_articles_or_sentences() -> None:
    survive(3000, 21)


def test_every_format_has_a_name_and_suffixes_of_its_own() -> None:
    names = [importer.name for importer in IMPORTERS]
    suffixes = [suffix for importer in IMPORTERS for suffix in importer.suffixes]
    assert len(set(names)) == len(names) and len(set(suffixes)) == len(suffixes)
