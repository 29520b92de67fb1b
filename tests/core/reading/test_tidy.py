"""What is left of a model's find: the name, the whole name, and nothing but the name."""

import pytest

from core.model import Found
from core.reading.tidy import tidy


def names(text, kind="person"):
    return [(text[n.start : n.end], n.kind) for n in tidy(text, Found(0, len(text), kind))]


@pytest.mark.parametrize(
    ("found", "person"),
    [
        ("President Xi Jinping", "Xi Jinping"),
        ("Mr. Orban's", "Orban"),
        ("Prime Minister of Belarus Roman Golovchenko", "Roman Golovchenko"),
        ("Minister of Foreign Affairs Jan Lipavsky", "Jan Lipavsky"),
        ("CSTO Secretary General Pavel Novik", "Pavel Novik"),
        ("Belarusian President Alyaksandr Lukashenka", "Alyaksandr Lukashenka"),
        ("Russia's Vladimir Putin", "Vladimir Putin"),
        ("Ursula von der Leyen", "Ursula von der Leyen"),
        ("Mohammed bin Salman said", "Mohammed bin Salman"),
        ("Will Orlik", "Will Orlik"),
        ("Pope Francis", "Pope Francis"),
        ("John Dean Smith", "John Dean Smith"),
        ("former Prime Minister Boris Johnson", "Boris Johnson"),
    ],
)
def test_a_person_without_title_office_or_country(found, person):
    assert (person, "person") in names(found)


def test_a_sentences_first_word_is_no_given_name():
    text = "Will Orlik run again next spring?"
    assert [text[n.start : n.end] for n in tidy(text, Found(0, 10, "person"))] == ["Orlik"]


@pytest.mark.parametrize(
    ("text", "seen", "name"),
    [
        ("Ursula von der Leyen left.", "Ursula von der", "Ursula von der Leyen"),
        ("Roh Min-in left.", "Roh Min", "Roh Min-in"),
        ("The Roh Min-led party left.", "Roh Min", "Roh Min"),
        ("Anna de went.", "Anna de", "Anna"),
    ],
)
def test_a_name_at_which_the_model_broke_off_goes_on(text, seen, name):
    start = text.index(seen)
    (found,) = tidy(text, Found(start, start + len(seen), "person"))
    assert text[found.start : found.end] == name


@pytest.mark.parametrize(
    ("found", "kind", "expected"),
    [
        ("the State Department", "organization", ["State Department"]),
        ("The United States'", "place", ["United States"]),
        ('"Ruritan Service" in', "organization", ["Ruritan Service"]),
        ("Zenith Inc.", "organization", ["Zenith Inc."]),
        ("U.S.", "place", ["U.S."]),
        ("U.S.'s", "place", ["U.S."]),
        ("former Soviet Union", "place", ["Soviet Union"]),
        ("State Council\nLisbon", "organization", ["State Council", "Lisbon"]),
        ("Treaty Organization (CSTO)", "organization", ["Treaty Organization", "CSTO"]),
        ("Russia-Ukraine", "place", ["Russia", "Ukraine"]),
        ("Minsk, Vitebsk and Gomel", "place", ["Minsk", "Vitebsk", "Gomel"]),
        ("Ministry of Trade and Industry", "organization", ["Ministry of Trade and Industry"]),
        ("Russia's Defence Ministry", "organization", ["Russia", "Defence Ministry"]),
        ("McDonald's Corporation", "organization", ["McDonald's Corporation"]),
        ("Minsk region", "place", ["Minsk region"]),
        ("**Gazprom**", "organization", ["Gazprom"]),
        ("Radio Free Europe/Radio Liberty", "organization", ["Radio Free Europe/Radio Liberty"]),
    ],
)
def test_other_names(found, kind, expected):
    assert [name for name, _ in names(found, kind)] == expected


@pytest.mark.parametrize(
    "junk",
    [
        *("he", "President", "Mr.", "Prime Minister", "Monday", "17 March", "2023", "$16 billion", "the", "—", "", "x"),
        *("anna@example.org", "https://example.org/Putin", "www.example.org", "the minister", "US$35", "CEO", "ATMs"),
        *("[email protected]", "Read more", "Photo"),
    ],
)
@pytest.mark.parametrize("kind", ["person", "organization", "place"])
def test_what_is_no_name(junk, kind):
    assert names(junk, kind) == []
