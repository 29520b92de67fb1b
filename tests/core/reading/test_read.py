"""What holds for every reading, whatever the text, the zones and the model."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.model import Zone
from core.reading.capitals import Capitals
from core.reading.read import PIECE, read
from tests.core.reading.told import Told, Wild

WORDS = (
    "Anna Bee Minsk Russia Russian Putin Vladimir President Mr. said and the met of U.S. NATO (NATO) CSTO’s 2023 — "
    "“Xi” <b>Xi</b> &amp; inter\u00adnational https://a.b/Minsk "
    "Minsk-based RUSSIA WINS KYIV 习近平 😀 Путин Vla\u00addimir"
)
TEXT = st.lists(st.sampled_from([*WORDS.split(), "\n", "\n\n", ". ", "\u00a0", "\r\n"]), max_size=60).map(" ".join)
KINDS = st.sampled_from(["title", "body", "caption", "boilerplate"])

MODEL = st.just(Capitals()) | st.integers().map(Wild)


@st.composite
def zoned(draw):
    text = draw(TEXT | st.text(max_size=80))
    edges = sorted({0, len(text), *draw(st.lists(st.integers(0, len(text)), max_size=4))})
    return text, tuple(Zone(a, b, draw(KINDS)) for a, b in pairwise(edges))


@settings(max_examples=200, deadline=None)
@given(zoned(), MODEL)
def test_offsets_are_the_articles_own(article, model):
    text, zones = article
    (reading,) = read(model, [article])
    sentences, paragraphs = dict(reading.sentences), dict(reading.paragraphs)
    end = 0
    for mention in reading.mentions:
        assert end <= mention.start < mention.end <= len(text)
        end = mention.end
        assert mention.text == text[mention.start : mention.end]
        assert "\n" not in mention.text and mention.text == mention.text.strip() and mention.name.strip()
        assert mention.sentence <= mention.start and mention.end <= sentences[mention.sentence]
        assert mention.paragraph <= mention.sentence and mention.end <= paragraphs[mention.paragraph]
        zone = next(zone for zone in zones if zone.start <= mention.start < zone.end)
        assert mention.end <= zone.end
        assert mention.counted == (zone.kind == "body")


@settings(max_examples=200, deadline=None)
@given(zoned(), MODEL)
def test_sentences_and_paragraphs_follow_each_other_and_stay_in_their_zone(article, model):
    text, zones = article
    (reading,) = read(model, [article])
    for spans in (reading.sentences, reading.paragraphs):
        assert all(start < end <= len(text) for start, end in spans)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))
        for start, end in spans:
            assert not any(start < zone.start < end for zone in zones)
    assert all(any(a <= start and end <= b for a, b in reading.paragraphs) for start, end in reading.sentences)


@given(st.lists(zoned(), max_size=4))
@settings(max_examples=30, deadline=None)
def test_articles_do_not_see_each_other(articles):
    together = read(Capitals(), articles)
    assert together == [read(Capitals(), [article])[0] for article in articles]


def test_a_very_long_article_is_read_in_pieces_to_its_end():
    paragraph = "Anna Bee spoke for a long while about nothing much at all. " * 40
    text = "\n\n".join([paragraph] * 120) + "\n\nThen Carl Dee left."
    sizes = []

    class Measured(Capitals):
        def read(self, texts):
            sizes.extend(map(len, texts))
            return super().read(texts)

    (reading,) = read(Measured(), [(text, ())])
    assert len(sizes) > 2 and max(sizes) <= PIECE
    assert reading.mentions[-1].text == "Carl Dee"
    assert len(reading.paragraphs) == 121


def test_one_endless_line_is_read_too():
    (reading,) = read(Capitals(), [("Anna Bee spoke. " * 20_000, ())])
    assert sum(mention.text == "Anna Bee" for mention in reading.mentions) > 19_990


def found(text, **told):
    (reading,) = read(Told(told), [(text, ())])
    return [(m.text, m.kind, m.by) for m in reading.mentions]


def test_a_name_is_found_wherever_it_stands():
    text = "Anna Beeton spoke. Nobody heard Beeton. Beeton’s dog did. Beetons did not, see anna@Beeton.org/Beeton."
    assert found(text, person=["Anna Beeton"]) == [
        ("Anna Beeton", "person", "model"),
        ("Beeton", "person", "rule"),
        ("Beeton", "person", "rule"),
    ]


def test_a_surname_beside_another_capital_is_somebody_else():
    assert len(found("Anna Beeton spoke. Carla Beeton left for Beeton Hall.", person=["Anna Beeton"])) == 1


def test_countries_peoples_and_big_bodies_are_found_without_the_model():
    text = "Belarusian troops left Ukraine for the West, NATO said. It cost US$40. See https://x.org/Iran."
    assert found(text) == [
        ("Belarusian", "group", "rule"),
        ("Ukraine", "place", "rule"),
        ("West", "place", "rule"),
        ("NATO", "organization", "rule"),
    ]


@pytest.mark.parametrize(
    ("text", "told", "name", "kind"),
    [
        ("Kyiv said so.", {"person": ["Kyiv"]}, "Kyiv", "place"),
        ("Vlad Orlov met us. Orlov left.", {"person": ["Vlad Orlov"], "organization": ["Orlov"]}, "Orlov", "person"),
        ("The Azov River rose.", {"person": ["Azov River"]}, "Azov River", "place"),
        ("The Ministry of Magic spoke.", {"place": ["Ministry of Magic"]}, "Ministry of Magic", "organization"),
        ("The RMZ makes trucks.", {"person": ["RMZ"]}, "RMZ", "organization"),
        ("Mr Tamsin left.", {"organization": ["Tamsin"]}, "Tamsin", "person"),
        ("The town of Orlik burned.", {"person": ["Orlik"]}, "Orlik", "place"),
        ("Kremlin officials left.", {"place": ["Kremlin"]}, "Kremlin", "organization"),
        ("Western sanctions work.", {"place": ["Western"]}, "Western", "group"),
    ],
)
def test_the_kind_of_a_name(text, told, name, kind):
    assert kind in [k for written, k, _ in found(text, **told) if written == name]


def test_a_form_has_one_kind_in_an_article():
    text = "Lazda paid. Then Lazda left, and Lazda Group said that Lazda would."
    assert {kind for written, kind, _ in found(text, organization=["Lazda Group"], person=["Lazda"])} <= {
        "organization",
        "person",
    }
    kinds = {kind for written, kind, _ in found(text, person=["Lazda"]) if written == "Lazda"}
    assert len(kinds) == 1


def test_a_title_shows_who_is_meant():
    assert ("Orlik", "person", "rule") in found("They mocked Prime Minister Orlik. The Orlik era began.")


def test_an_acronym_in_brackets_shows_what_it_stands_for():
    text = "The “Ruritanian Institute of Statistics” (RIS) was asked. RIS declined."
    assert [name for name, _, _ in found(text)] == ["Ruritanian Institute of Statistics", "RIS", "RIS"]
    (reading,) = read(Told({}), [(text, ())])
    assert {m.name for m in reading.mentions} == {"Ruritanian Institute of Statistics"}


def test_an_english_model_is_not_believed_about_other_alphabets():
    assert found("Президент Лукашенко", person=["Президент Лукашенко"]) == []
