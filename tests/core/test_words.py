"""Words in quotation marks."""

import pytest

from core.words import quoted


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("plain", "“plain”"),
        ("“whole”", "“whole”"),
        ("“first,” said Ann. “Second”", "“‘first,’ said Ann. ‘Second’”"),
        ("held “nothing” back", "“held ‘nothing’ back”"),
        ("“begun", "“‘begun”"),
        ("", "“”"),
    ],
)
def test_marks_within_a_quotation_are_single(words, said):
    assert quoted(words) == said
