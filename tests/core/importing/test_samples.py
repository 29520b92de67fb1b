"""Every importer has a sample that it recognises; and whatever becomes of a sample's bytes, nothing but drafts or a
plain sentence comes of them, soon.
"""

import random
import time
import zipfile
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import pytest

from core.errors import UserError
from core.importing import IMPORTERS
from core.importing.formats import importer_for
from core.importing.importer import Failure, Importer
from core.model import Draft

DATA = Path("tests/data/importing")
TITLE = "Mayor of Lodvik opens the new bridge"
START = "The mayor of Lodvik, Marta Olin, opened the new bridge over the Sarn on Sunday, eleven years after"
SECONDS = 10
LARGE = 1_000_000  # characters that a few kilobytes may not become


class Expected(NamedTuple):
    """What a sample holds; `start` is how its body begins."""

    sample: str
    title: str = TITLE
    outlet: str = "The Lodvik Post"
    published: str = "2021-03-14"
    start: str = START
    articles: int = 1


EXPECTED = {
    "Plain text": Expected("pasted_page.txt"),
    "Markdown": Expected("note.md"),
    "Web page": Expected("page.html"),
    "PDF": Expected("bridge.pdf"),
    "Word document": Expected("bridge.docx"),
    "OpenDocument text": Expected("bridge.odt"),
    "Rich text": Expected("bridge.rtf"),
    "EPUB book": Expected("bridges.epub", outlet="Bridges of the Sarn", articles=2),
    "Web page in one file": Expected("bridge.mhtml"),
    "Safari web archive": Expected("bridge.webarchive"),
}
VARIANTS = ("variants/columns.pdf", "variants/pictures.pdf", "variants/single_file.html", "variants/complete.html")
SAMPLES = [*(expected.sample for expected in EXPECTED.values()), *VARIANTS]


def samples_of(importer: Importer) -> list[Path]:
    """Those that are the importer's by their content or, when nobody claims them, by their name."""
    paths = [path for path in sorted(DATA.rglob("*")) if path.is_file() and path.suffix != ".py"]
    return [path for path in paths if importer_for(path, path.read_bytes()) is importer]


@pytest.mark.parametrize("importer", IMPORTERS, ids=lambda importer: importer.name)
def test_every_importer_has_a_sample_that_it_reads(importer: Importer) -> None:
    (sample, *_) = samples_of(importer)
    found = list(importer.read(sample, sample.read_bytes()))
    assert any(isinstance(draft, Draft) and draft.text.strip() for draft in found)


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_gives_what_it_says(name: str) -> None:
    expected = EXPECTED[name]
    sample = DATA / expected.sample
    data = sample.read_bytes()
    importer = importer_for(sample, data)
    assert importer.name == name
    first, *others = importer.read(sample, data)
    assert isinstance(first, Draft)
    assert (first.title, first.outlet, first.published) == (expected.title, expected.outlet, expected.published)
    assert first.authors == ("Marta Quill", "Tomas Brandel")
    body = next(zone for zone in first.zones if zone.kind == "body")
    assert first.text[body.start :].startswith(expected.start)
    assert (len(others) + 1, first.file, first.original) == (expected.articles, sample.name, data)


@pytest.mark.parametrize("name", [name for name in EXPECTED if name not in ("Plain text", "Markdown")])
def test_a_sample_is_known_by_its_content(name: str) -> None:
    data = (DATA / EXPECTED[name].sample).read_bytes()
    assert [importer.name for importer in IMPORTERS if importer.recognises(data)] == [name]
    assert importer_for(Path("file.xyz"), data).name == name


def changed(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some of them changed, taken out, doubled or cut off."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        at = chance.randrange(len(made) or 1)
        size = chance.choice((1, 1, 2, 8, 100, 1000))
        match chance.randrange(6):
            case 0:
                made[at : at + 1] = bytes([chance.randrange(256)])
            case 1:
                del made[at : at + size]
            case 2:
                made[at:at] = made[at : at + size]
            case 3:
                made[at:at] = chance.choice((b"\x00", b"\xff" * 8, b"(" * 50, b"{" * 50, b"<a>" * 50, b"\\", b"-1"))
            case 4:
                other = chance.randrange(len(made) or 1)
                made[at : at + size] = made[other : other + size]
            case _:
                del made[chance.randrange(len(made) // 2, len(made) + 1) :]
    return bytes(made)


def changed_inside(data: bytes, chance: random.Random) -> bytes:
    """A ZIP file whose parts are changed, and which is whole itself: the check sums of others stop them at the door."""
    made = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as file, zipfile.ZipFile(made, "w") as new:
        for part in file.infolist():
            content = file.read(part)
            new.writestr(part.filename, changed(content, chance) if chance.random() < 0.4 else content)
    return made.getvalue()


def check(sample: Path, data: bytes) -> None:
    """Drafts whose zones cover them, or a sentence; within ten seconds."""
    started = time.monotonic()
    try:
        for found in importer_for(sample, data).read(sample, data):
            if isinstance(found, Failure):
                assert str(found.reason)
                continue
            ends = [0, *(zone.end for zone in found.zones)]
            assert [zone.start for zone in found.zones] == ends[:-1] and ends[-1] == len(found.text)
            assert found.text.strip() and len(found.text) < LARGE
    except UserError as error:
        assert str(error).endswith(".")
    assert time.monotonic() - started < SECONDS


def fuzz(name: str, rounds: int, seed: int) -> None:
    sample = DATA / name
    data = sample.read_bytes()
    chance = random.Random(f"{name} {seed}")
    for at in range(rounds):
        inside = zipfile.is_zipfile(sample) and at % 2
        check(sample, changed_inside(data, chance) if inside else changed(data, chance))


@pytest.mark.parametrize("name", SAMPLES)
def test_changed_samples_give_drafts_or_a_sentence(name: str) -> None:
    fuzz(name, 24, seed=1)


@pytest.mark.scale
@pytest.mark.parametrize("name", SAMPLES)
def test_thousands_of_changed_samples(name: str) -> None:
    fuzz(name, 3000 // len(SAMPLES) + 1, seed=2)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_cut_off_anywhere_is_survived(name: str) -> None:
    sample = DATA / name
    data = sample.read_bytes()
    for part in range(1, 10):
        check(sample, data[: len(data) * part // 10])
