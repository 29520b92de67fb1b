"""The real model: what the rest relies on it for. Slow to load, so once for all."""

import subprocess
import sys

import pytest

from core.model import Zone
from core.reading import models
from core.reading.read import read

pytestmark = pytest.mark.model


@pytest.fixture(scope="module")
def model():
    return models.load("spacy")


def test_it_brings_no_network_code():
    """In a process of its own: other tests of this one may have imported some."""
    asked = "import sys; from core.reading import models; models.load('spacy'); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert "spacy" in done.stdout.split()
    assert not {"requests", "httpx", "urllib3", "typer", "weasel"}.intersection(done.stdout.split())


def test_it_says_who_it_is(model):
    assert (model.name, f"{model.version}, rules {models.RULES}") == models.identity("spacy")


def test_no_sentence_and_no_name_crosses_a_line(model):
    text = "The State Council\nLisbon agreed with Anna Bee\n\nCarl Dee left for Rome\n• tanks\n• guns"
    (seen,) = model.read([text])
    spans = [*seen.sentences, *((n.start, n.end) for n in seen.names)]
    assert spans and not any("\n" in text[start:end].strip() for start, end in spans)


def test_an_article_is_read_as_a_person_would(model):
    text = (
        "LUKASHENKA MEETS PUTIN IN MOSCOW\n\n"
        "President Alyaksandr Lukashenka of Belarus met Vladimir Putin in Moscow on Monday. “We spoke,” Lukashenko "
        "said. Putin’s spokesman declined to comment. The Collective Security Treaty Organization (CSTO) will meet "
        "in Minsk; the CSTO’s members were told.\n\n"
        "Photo: Anna Bee"
    )
    zones = (
        Zone(0, 34, "title"),
        Zone(34, text.index("Photo"), "body"),
        Zone(text.index("Photo"), len(text), "caption"),
    )
    (reading,) = read(model, [(text, zones)])
    names = {(m.text, m.name, m.kind) for m in reading.mentions if m.counted}
    assert {
        ("Alyaksandr Lukashenka", "Alyaksandr Lukashenka", "person"),
        ("Lukashenko", "Alyaksandr Lukashenka", "person"),
        ("Putin", "Vladimir Putin", "person"),
        ("Belarus", "Belarus", "place"),
        ("Moscow", "Moscow", "place"),
        ("CSTO", "Collective Security Treaty Organization", "organization"),
    } <= names
    assert {m.name for m in reading.mentions if m.start < 34} >= {"Alyaksandr Lukashenka", "Vladimir Putin", "Moscow"}


@pytest.mark.parametrize(
    "text", ["", "\n\n", "Президент встретился в Минске.", "习近平主席在北京。", "سافر إلى موسكو", "😀 " * 50]
)
def test_other_languages_and_empty_texts_do_no_harm(model, text):
    (reading,) = read(model, [(text, ())])
    assert all(text[m.start : m.end] == m.text for m in reading.mentions)
