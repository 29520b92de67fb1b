"""Taking a person's name apart."""

import pytest

from core.resolving.person_name import parse


@pytest.mark.parametrize(
    ("text", "given", "surname"),
    [
        ("John Doe", ("john",), "doe"),
        ("Doe, John", ("john",), "doe"),
        ("Dr. John F. Doe, PhD", ("john", "f"), "doe"),
        ("Foreign Minister Jan Kowal", ("jan",), "kowal"),
        ("Ursula von der Leyen", ("ursula",), "leyen"),
        ("von der Leyen", (), "leyen"),
        ("bin Laden", (), "laden"),
        ("al-Assad", (), "assad"),
        ("Al Gore", ("al",), "gore"),
        ("Ben Affleck", ("ben",), "affleck"),
        ("Xi Jinping", ("jinping",), "xi"),
        ("Ban Ki-moon", ("kimoon",), "ban"),
        ("Nguyen Phu Trong", ("phutrong",), "nguyen"),
        ("Jong-un Kim", ("jongun",), "kim"),
        ("Kim Kardashian", ("kim",), "kardashian"),
        ("Lee Harvey Oswald", ("lee", "harvey"), "oswald"),
        ("Abdul Rahman Khalil", ("abdrahman",), "khalil"),
        ("Abd al-Rahman Khalil", ("abdrahman",), "khalil"),
        ("Putin", (), "putin"),
    ],
)
def test_given_names_and_surname(text, given, surname):
    name = parse(text)
    assert (name.given, name.surname) == (given, surname)


def test_a_patronymic_stands_in_the_middle_or_behind():
    for text in ("Aleksandr Grigoryevich Lukashenko", "Lukashenko Aleksandr Grigoryevich"):
        name = parse(text)
        assert (name.given, name.patronymic, name.surname) == (("aleksandr",), "grigoryevich", "lukashenko")
    assert parse("Alexander Lukashevich").surname == "lukashevich"


def test_titles_generation_and_gender():
    assert parse("Mrs Clinton").gender == "female"
    assert parse("Sir Keir Starmer").gender == "male"
    assert parse("Martin Luther King Jr.").generation == "jr"
