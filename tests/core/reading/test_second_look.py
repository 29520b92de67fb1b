"""What the rules make of names in their sentence: relatives, halves of a country, words of a headline, role words."""

import pytest

from core.reading.halves import divided
from core.reading.read import read
from tests.core.reading.told import Told


def names_of(text, **told):
    """(text, kind, name) of every mention; the model sees the first occurrence of what it is told."""
    (reading,) = read(Told(told), [(text, [])])
    assert all(text[m.start : m.end] == m.text for m in reading.mentions)
    return [(m.text, m.kind, m.name) for m in reading.mentions]


@pytest.mark.parametrize(
    "text",
    [
        "President Orlik spoke. Later his wife Anna Orlik left. Orlik stayed.",
        "President Orlik and Anna Orlik came. Orlik stayed.",
        "President Orlik came with Anna Orlik, the first lady. Orlik stayed.",
        "President Orlik came. First lady Anna Orlik left. Orlik stayed.",
    ],
)
def test_a_surname_is_not_that_of_a_relative_who_comes_later(text):
    found = names_of(text, person=["Orlik", "Anna Orlik"])
    assert [name for written, _, name in found if written == "Orlik"] == ["Orlik", "Orlik"]


def test_a_relative_who_comes_first_keeps_her_surname():
    found = names_of("His daughter Anna Orlik won. Orlik smiled.", person=["Anna Orlik", "Orlik"])
    assert {name for _, _, name in found} == {"Anna Orlik"}


def test_halves_of_a_country_by_their_direction():
    found = names_of("North Korea fired. The North denied it, said the South.", place=["North Korea"])
    assert ("North", "place", "North Korea") in found
    assert not any(written == "South" for written, _, _ in found)
    both = names_of("Talks between North and South Korea went on.", place=["South Korea"])
    assert [name for _, _, name in both] == ["South Korea"]
    both = names_of("North Korea fired. Talks between North and South Korea went on.", place=["North Korea"])
    assert [name for _, _, name in both] == ["North Korea", "North Korea", "South Korea"]


def test_a_direction_is_no_country_where_none_is_named_so():
    assert "North America" not in divided()
    assert names_of("South Africa traded. The South rose.", place=["South Africa"]) == [
        ("South Africa", "place", "South Africa")
    ]
    assert len(names_of("North Korea sent a ship to the North Sea.", place=["North Korea"])) == 2


def test_the_word_of_a_headline_is_no_part_of_a_name():
    found = names_of("Jan Orlik Letters published\nThe letters are long.", person=["Jan Orlik Letters"])
    assert found[0][0] == "Jan Orlik"
    found = names_of("Jan Orlik Brown spoke.", person=["Jan Orlik Brown"])
    assert found[0][0] == "Jan Orlik Brown"


def test_an_office_a_country_and_a_man():
    text = "Prime Minister of Belarus Roman Orlik met Defence Minister Jan Kowal."
    found = names_of(text, person=["Prime Minister of Belarus Roman Orlik", "Defence Minister Jan Kowal"])
    assert [(written, kind) for written, kind, _ in found] == [
        ("Belarus", "place"),
        ("Roman Orlik", "person"),
        ("Jan Kowal", "person"),
    ]


def test_two_letters_are_the_initials_of_the_one_firm_of_an_article():
    found = names_of("Quillet Motors rose. QM fell.", organization=["Quillet Motors", "QM"])
    assert {name for _, _, name in found} == {"Quillet Motors"}


def test_names_in_capital_headlines_and_in_odd_quotes():
    text = "ORLIK VISITS «ZENDAIR» IN MINSK\nJan Orlik came to «Zendair» and “Lufgaz”."
    found = names_of(text, person=["Jan Orlik"], organization=["Zendair", "Lufgaz"])
    assert ("ORLIK", "person", "Jan Orlik") in found
    assert ("ZENDAIR", "organization", "Zendair") in found
    assert ("MINSK", "place", "Minsk") in found
    assert ("Lufgaz", "organization", "Lufgaz") in found


def test_look_alike_letters_keep_their_offsets():
    text = "Jаn Оrlik spoke."
    assert names_of(text, person=["Jan Orlik"]) == [("Jаn Оrlik", "person", "Jan Orlik")]


def test_possessive_and_inflected_forms_are_found_where_the_model_saw_nothing():
    found = names_of(
        "Zendair grew. Zendair's planes and Zendair’s crews flew for Belarusians.", organization=["Zendair"]
    )
    assert [written for written, _, _ in found] == ["Zendair", "Zendair", "Zendair", "Belarusians"]


def test_a_common_noun_with_a_capital_is_no_name():
    assert names_of("The Opposition left. The Secretariat said so.", organization=["Opposition", "Secretariat"]) == []


def test_words_that_lost_the_space_between_them():
    text = "Jan Orlik spoke to Jan OrlikPrime Minister in BelarusSpeaker. Prime rates rose in Belarus. Speaker."
    found = names_of(text, person=["Jan Orlik", "Jan OrlikPrime Minister"])
    assert [(written, kind) for written, kind, _ in found] == [
        ("Jan Orlik", "person"),
        ("Jan Orlik", "person"),
        ("Belarus", "place"),
        ("Belarus", "place"),
    ]


def test_a_brand_is_not_glued():
    text = "YouTube grew. YouTube is a Tube that You watch."
    assert [written for written, _, _ in names_of(text, organization=["YouTube"])] == ["YouTube", "YouTube"]
