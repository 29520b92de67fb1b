"""Full names of persons whose words do not agree place by place: what is sure, what is asked, what is apart."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.resolving.keys import asking_keys, sure_keys
from core.resolving.names import compare
from core.resolving.values import SURE

SURE_PAIRS = [
    ("Haidar al-Abadi", "Hayder al-Abadi"),
    ("Valery Gergiev", "Valery Gergiyev"),
    ("Jean-Claude Juncker", "Jean-Claude Junker"),
    ("Recep Tayyip Erdogan", "Recep Tayyep Erdoğan"),
    ("José Manuel Albares", "José Manuel Albares Bueno"),
    ("Serhiy Vitaliyovych Zhadanenko", "Sergei Vitalyevich Zhadanenko"),
    ("Aguirre Solano, Ana Belén", "Ana Belén Aguirre Solano"),
    ("Pedro Aguirre Solano", "Aguirre Solano Pedro"),
    ("Delia Honora Quintanar", "Delia Honora Quintaner"),
    ("Lyndon Baines Wexford", "Lyndon B. Wexford"),
    ("Kim Yong-chol", "Kim Young-cheol"),
    ("Park Jisung", "Jisung Park"),
    ("Abu Omar al-Baghdadi", "Abu Umar Baghdady"),
    ("Abdul Majeed al-Zindani", "Abd al-Majid Zindani"),
]
ASKED = [
    ("Vyacheslav Volodin", "Vyacheslav Volodi"),
    ("Michael Stavrides", "Michael Peter Stavrides"),
    ("Hamid Reza Bastani", "Reza Bastani"),
    ("Christopher Hansen", "Christopher Hanson"),
    ("Muhammad Javad Larijanpour", "Javad Larijanpur"),
    ("Zhang Lei", "Lei Zhang"),
    ("Bob Henson", "Robert Hanson"),
    ("Omar al-Baghdadi", "Abu Omar al-Baghdadi"),
]
APART = [
    ("George Herbert Bush", "George Walker Bush"),
    ("Maria Elena Cortez", "Maria Teresa Cortez"),
    ("Juan Carlos Gomez Lopez", "Juan Carlos Perez Diaz"),
    ("Richard Cook", "Timothy D. Cook"),
    ("Michael Fallon", "Michelle Flynn"),
    ("Thomas Price", "Tom Perez"),
    ("Ahmed Hassan", "Husayn Ahmed"),
    ("Zhang Jie", "Zhang Che"),
    ("Kim Jong Un", "Kim Jong Nam"),
    ("Hamidullah Noorani", "Obaidullah Noorani"),
    ("Abu Hamza al-Masri", "Abu Omar al-Masri"),
    ("Mohammed bin Zayed", "Mohammed bin Salman"),
    ("Ivan Petrovich Sidorenko", "Sidorenko Ivan Pavlovich"),
    ("John A. Whitcombe", "John B. Whitcombe"),
    ("Scott Walker", "Walter Scott"),
]


@pytest.mark.parametrize(("a", "b"), SURE_PAIRS)
def test_sure(a, b):
    assert compare(a, b, "person").outcome == "same"


@pytest.mark.parametrize(("a", "b"), ASKED)
def test_asked(a, b):
    comparison = compare(a, b, "person")
    assert comparison.outcome in ("likely", "possible")
    assert comparison.confidence < 0.9 and all(comparison.reasons)
    assert asking_keys(a, "person") & asking_keys(b, "person"), "must be compared at all"


@pytest.mark.parametrize(("a", "b"), APART)
def test_apart(a, b):
    assert compare(a, b, "person").outcome == "different"


def test_what_rests_on_likeness_holds_only_where_nobody_else_bears_the_surname():
    assert compare("Delia Honora Quintanar", "Delia Honora Quintaner", "person").confidence < SURE


def test_the_fewer_words_agree_the_less_it_is_worth():
    def worth(a, b):
        return compare(a, b, "person").confidence

    assert worth("Christopher Hansen", "Christopher Hanson") > worth("Christopher Hansen", "Christopher Haneson Berg")


_WRITTEN = (
    "Ana Belén Pedro Aguirre Solano Solanno Muhammad Mohamed Javad Jawad Larijani Laridjani Abdul Majid Majeed Kim "
    "Yong-chol Young-cheol Sergei Serhiy Ivanovich Ivanavich Zhadanenko Zhadanenka B. J. Bastani Hamidreza Hamid Reza "
    "Quintanar Quintaner Abu al-Masri"
)
PARTS = st.sampled_from(_WRITTEN.split())


@given(st.lists(PARTS, min_size=1, max_size=4).map(" ".join), st.lists(PARTS, min_size=1, max_size=4).map(" ".join))
@settings(max_examples=500, deadline=None)
def test_symmetric_and_those_that_are_the_same_share_a_sure_key(a, b):
    comparison = compare(a, b, "person")
    assert comparison == compare(b, a, "person")
    if comparison.outcome == "same":
        assert sure_keys(a, "person") & sure_keys(b, "person")
