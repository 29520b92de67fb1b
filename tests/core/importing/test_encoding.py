"""Bytes to text: nothing is changed but line ends, mark and NUL."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import UserError
from core.importing.encoding import decode
from core.importing.fingerprint import fingerprint

WORDS = "Лукашэнка met Søren Kierkegaard 🌊 and “Xi”\u2028 in Zürich.\nSecond line\n"


@pytest.mark.parametrize("name", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_in_all_its_forms(name: str) -> None:
    text = "A plain beginning. " + WORDS if "-le" in name or "-be" in name else WORDS
    assert decode(text.encode(name)) == text


def test_a_leading_mark_is_dropped_once_and_line_ends_are_made_one() -> None:
    assert decode(b"\xef\xbb\xbf\xef\xbb\xbfone\r\ntwo\rthree\n\r\n") == "\ufeffone\ntwo\nthree\n\n"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“It is over,” the Prime Minister’s café owner said – for 5 £. " * 3, "cp1252"),
        ("Президент приехал в Москву, где встретился с министром обороны. " * 4, "cp1251"),
    ],
)
def test_legacy_encodings(text: str, name: str) -> None:
    assert decode(text.encode(name)) == text


def test_a_declared_encoding_is_believed_after_utf8() -> None:
    text = "Prezydent przyjechał do Łodzi; źle się działo."
    assert decode(text.encode("iso8859-2"), "iso-8859-2") == text
    assert decode(text.encode("utf-8"), "iso-8859-2") == text
    assert decode("Łódź".encode(), "no-such-encoding") == "Łódź"


def test_damaged_utf8_is_not_taken_for_another_encoding() -> None:
    data = ("Лукашенко приехал. " * 20).encode()
    assert decode(data[:-3] + b"\xd0").startswith("Лукашенко приехал. Лукашенко")


def test_stray_nuls_are_left_out_and_many_refused() -> None:
    assert decode(b"some\x00 text") == "some text"
    with pytest.raises(UserError) as error:
        decode(b"\x00\x01\x02\x03" * 50)
    assert error.value.code == "not_text"


@pytest.mark.parametrize("data", [b"%PDF-1.7 text", b"PK\x03\x04 text", b"\x89PNG\r\n\x1a\n", bytes(range(256)) * 4])
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(UserError) as error:
        decode(data)
    assert error.value.code == "not_text"


@given(
    st.text(alphabet=st.characters(blacklist_categories=("Cs", "Cc", "Cn", "Co")), min_size=1).filter(
        lambda t: t[0] != "\ufeff"
    )
)
def test_utf8_text_is_kept_character_for_character(text: str) -> None:
    assert decode(text.encode()) == text


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_plain_refusal(data: bytes) -> None:
    try:
        text = decode(data)
    except UserError as error:
        assert error.code == "not_text"
    else:
        assert "\r" not in text and "\x00" not in text
        text.encode()


def test_fingerprints_tell_texts_apart_and_survive_lone_surrogates() -> None:
    assert fingerprint("a") == "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
    assert fingerprint("\ud800") != fingerprint("\ud801")
