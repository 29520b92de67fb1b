"""ICU's table can be taken apart and put together, and only what is not asked for goes."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.package.parts import part

icu = part("linux/icu")
HEAD = struct.pack("<HBBHHBBBB", 32, 0xDA, 0x27, 20, 0, 0, 0, 2, 0) + b"CmnD" + b"\1\0\0\0\3\0\0\0" + b"\0" * 8
NAMES = st.text("abcdefgh/._", min_size=1, max_size=20)


@given(st.dictionaries(NAMES, st.binary(min_size=1, max_size=80), min_size=1, max_size=12))
def test_what_is_written_can_be_read(parts):
    head, back = icu.read(icu.write(HEAD, parts.items()))
    assert head == HEAD
    assert [name for name, _ in back] == sorted(parts)
    for name, content in back:
        assert content.rstrip(b"\0") == parts[name].rstrip(b"\0")
        assert len(content) % 16 == 0


def test_another_form_is_refused():
    with pytest.raises(ValueError):
        icu.read(b"\x20\0\0\0" + HEAD[4:])


def test_sorting_stays_and_codecs_go():
    assert icu.is_kept("icudt73l/coll/ucadata.icu") and icu.is_kept("icudt73l/root.res")
    assert not icu.is_kept("icudt73l/ibm-1047.cnv") and not icu.is_kept("icudt73l/zone/de.res")
