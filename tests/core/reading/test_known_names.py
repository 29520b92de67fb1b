"""Known names in texts: whole words, possessives, other ways to write the same letters; offsets are the text's."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.reading.known_names import find, find_forms, index, stands_alone


def found(text, *names):
    return [text[hit.start : hit.end] for hit in find(text, index(names))]


@pytest.mark.parametrize(
    ("text", "name", "hits"),
    [
        ("Hampton went to Hamptone.", "Hampton", ["Hampton"]),
        ("Hampton's ship and Hampton’s crew", "Hampton", ["Hampton", "Hampton"]),
        ("the Waleses' house, James’ dog", "James", ["James"]),
        ("O’Neill met O'Neill", "O'Neill", ["O’Neill", "O'Neill"]),
        ("Brien is not O'Brien", "Brien", ["Brien"]),
        ("L'Oria, d’Oria and Oria", "Oria", ["Oria", "Oria", "Oria"]),
        ("hampton HAMPTON", "Hampton", []),
        ("Nino\nBeridze, Nino Beridze", "Nino Beridze", ["Nino Beridze"]),
        ("Nino\xa0Beridze", "Nino Beridze", ["Nino\xa0Beridze"]),
        ("@Oria #Oria Oria_x oria.ge Oria.ge Oria", "Oria", ["Oria"]),
        ("Sjöberg and Sjo\u0308berg", "Sjöberg", ["Sjöberg", "Sjo\u0308berg"]),
        ("Sjoberg", "Sjöberg", []),
        ("e\u0301 Oria", "Oria", ["Oria"]),
        ("Oria\u0301", "Oria", []),
        ("Лукашенко и Лукашенкова", "Лукашенко", ["Лукашенко"]),
        ("“Oria”, (Oria); Oria—Oria", "Oria", ["Oria"] * 4),
    ],
)
def test_where_a_name_stands(text, name, hits):
    assert found(text, name) == hits


def test_of_two_names_the_longer_one_counts():
    assert found("Nino Beridze and Beridze", "Beridze", "Nino Beridze", "Nino") == ["Nino Beridze", "Beridze"]


@pytest.mark.parametrize(
    ("text", "name", "hits"),
    [
        ("two Hamptons, Hamptons' and Hamptone", "Hampton", ["Hamptons", "Hamptons"]),
        ("с Романом Яковлевым и романа", "Роман Яковлев", ["Романом Яковлевым"]),
        ("Путина, Путину, Путиным, Путинская", "Путин", ["Путина", "Путину", "Путиным"]),
    ],
)  # fmt: skip
def test_inflected_forms_on_request(text, name, hits):
    assert [text[hit.start : hit.end] for hit in find_forms(text, name, inflected=True)] == hits


def test_other_capitals_on_request():
    text = "ORIA oria Oria"
    assert [text[hit.start : hit.end] for hit in find_forms(text, "Oria", any_case=True)] == ["ORIA", "oria", "Oria"]


@given(st.text("aA'’ e\u0301\n.😀й\u0306", max_size=40), st.text("aA'’ e\u0301😀", max_size=40))
def test_a_name_is_found_where_it_was_put_and_offsets_are_code_points(before, after):
    text = f"{before} Oria {after}"
    start = len(before) + 1
    hits = list(find(text, index(["Oria"])))
    whole = unicodedata.combining(after[:1] or "x") == 0
    assert ((start, start + 4) in [(hit.start, hit.end) for hit in hits]) or not whole
    assert all(text[hit.start : hit.end] == "Oria" for hit in hits)


def test_a_hyphen_joins_no_letters():
    assert stands_alone("anti-Oria", 5, 9)
