"""Short forms stand for the fullest form in the article, and two people never become one."""

import pytest

from core.reading.organisation_names import fullest as organisations
from core.reading.person_names import fullest
from core.reading.read import read
from core.reading.spelling import sound
from tests.core.reading.told import Told


def persons(*written):
    """Each name as written, in the order of the text → what it stands for."""
    places = {}
    for place, name in enumerate(written):
        places.setdefault(name, []).append(place)
    return fullest(places)


@pytest.mark.parametrize(
    ("short", "full"),
    [
        ("Lukashenka", "Alyaksandr Lukashenka"),
        ("Lukashenko", "Alyaksandr Lukashenka"),
        ("Xi", "Xi Jinping"),
        ("Jinping", "Xi Jinping"),
        ("Zelenskiy", "Volodymyr Zelenskyy"),
        ("Assad", "Bashar al-Assad"),
        ("al-Assad", "Bashar al-Assad"),
        ("von der Leyen", "Ursula von der Leyen"),
        ("López Obrador", "Andrés Manuel López Obrador"),
        ("Lopez Obrador", "Andrés Manuel López Obrador"),
        ("J. Biden", "Joe Biden"),
        ("Donald Trump", "Donald J. Trump"),
        ("Kim Jong-un", "Kim Jong Un"),
        ("VLADIMIR PUTIN", "Vladimir Putin"),
    ],
)
def test_a_short_form_stands_for_the_full_one(short, full):
    names = persons(full, full, short, "Anna Bee", "Bee")
    assert names[short] == names[full] == full


@pytest.mark.parametrize(
    ("written", "alone"),
    [
        (("Vladimir Putin", "Ivan Putin", "Putin"), "Putin"),
        (("Xi Jinping", "Xi Zhongxun", "Xi"), "Xi"),
        (("Joe Biden", "Hunter Biden"), "Hunter Biden"),
        (("Joe Biden", "H. Biden"), "H. Biden"),
        (("Anna Bee", "Anna Dee", "Anna"), "Anna"),
        (("Alexander Lukashenko", "Viktor Lukashenko"), "Viktor Lukashenko"),
        (("John Adams", "John Quincy Adams", "John Paul Adams", "J. Q. Adams"), "John Paul Adams"),
        (("Brandl", "Brandl", "Brandl", "Brandl", "Brandl", "Irma Brandl"), "Brandl"),
    ],
)
def test_what_could_be_somebody_else_stays_itself(written, alone):
    assert persons(*written)[alone] == alone


def test_words_picked_up_behind_a_name_do_not_make_it_fuller():
    assert set(persons("Jan Kovar", "Jan Kovar", "Jan Kovar Memos", "Kovar").values()) == {"Jan Kovar"}


def test_a_lone_name_in_two_spellings_is_one():
    assert set(persons("Zelensky", "Zelenskyy", "Zelensky").values()) == {"Zelensky"}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        *(("Lukashenka", "Lukashenko"), ("Zelenskyy", "Zelenskiy"), ("Müller", "Muller")),
        *(("Kadyrow", "Kadyrov"), ("Muhammad", "Mohammed"), ("Khrushchev", "Hrushchev")),
    ],
)
def test_spellings_of_one_name_sound_alike(one, other):
    assert sound(one) == sound(other)


@pytest.mark.parametrize(
    "pair", ["Putin Pushkin", "Biden Baden", "Ivanov Ivanova", "Kim Kin", "Petrov Petrenko", "Hansen Hanson"]
)
def test_other_names_do_not(pair):
    one, other = pair.split()
    assert sound(one) != sound(other)


def names(text, *written):
    """Organizations as read in a text."""
    return organisations(dict.fromkeys(written, 1), {}, text)


@pytest.mark.parametrize(
    ("short", "full", "text"),
    [
        ("RDC", "Ruritanian Defence Council", "the Ruritanian Defence Council (RDC) met"),
        ("RMZ", "Ruritanian Motor Works", "the Ruritanian Motor Works (RMZ) makes"),
        ("GAO", "Grain Audit Office", ""),
        ("State Department", "U.S. State Department", ""),
        ("Defense Ministry", "Ministry of Defence of Belarus", ""),
        ("Belarusian Defence Ministry", "Ministry of Defence of Belarus", ""),
        ("Zendair", "Zendair Airways", ""),
        ("Zendair Co.", "Zendair", ""),
        ("Labor Union of Miners", "Labour Union of Miners", ""),
    ],
)
def test_organizations_under_more_than_one_name(short, full, text):
    found = names(text, full, short)
    assert len({*found.values()}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zenith", "Zenith Corps"),
        ("Zendair", "Zendair Freight Services"),
        ("Ministry of Defence of Russia", "Ministry of Defence of Belarus"),
        ("Foreign Ministry", "Defence Ministry"),
        ("BP", "Big Party"),  # two letters are too few
        ("RAF", "Ruritanian Art"),
    ],
)
def test_other_organizations_stay_apart(one, other):
    found = names("The Ruritanian Art (Reuters) met.", one, other)
    assert found[one] != found[other]


def test_a_bare_ministry_stays_itself_when_two_are_named():
    written = ("Russian Defence Ministry", "Belarusian Defence Ministry", "Defence Ministry")
    assert names("", *written)["Defence Ministry"] == "Defence Ministry"


def read_names(text, **told):
    (reading,) = read(Told(told), [(text, ())])
    return {(m.text, m.kind): m.name for m in reading.mentions}


def test_countries_and_well_known_bodies_go_by_one_name():
    found = read_names("The US, U.S. and United States; the UK and Britain; NATO, the CSTO, the EU. Belarusians left.")
    assert found["US", "place"] == found["U.S.", "place"] == found["United States", "place"] == "United States"
    assert found["UK", "place"] == found["Britain", "place"] == "United Kingdom"
    assert found["CSTO", "organization"] == "Collective Security Treaty Organization"
    assert found["EU", "organization"] == "European Union"
    assert found["Belarusians", "group"] == "Belarusian"


def test_a_slip_in_a_known_name_is_forgiven():
    found = read_names(
        "The International Monetary Funds (IMF) met.",
        organization=["International Monetary Funds"],
    )
    assert set(found.values()) == {"International Monetary Fund"}


def test_two_countries_ministries_are_two():
    found = read_names(
        "Russia's Defence Ministry spoke. Ukraine's Ministry of Interior did not.",
        organization=["Russia's Defence Ministry", "Ukraine's Ministry of Interior"],
    )
    assert found["Defence Ministry", "organization"] == "Defence Ministry of Russia"
    assert found["Ministry of Interior", "organization"] == "Ministry of Interior of Ukraine"
