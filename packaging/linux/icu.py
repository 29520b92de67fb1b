"""Cuts ICU's data down to what Qt asks of it: 31 MB of names, calendars and codecs of the world become 2.

The library is one table (`icudt73_dat`) of named parts. The parts that are kept are written into a new library of the
same name. A table whose form is not known is left as it is. Needs `as` and `ld` (binutils, which PyInstaller needs).
"""

import fnmatch
import re
import struct
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

#: What Qt uses ICU for: comparing words as people sort them (QCollator), and changing case.
KEPT = (
    *("coll/root.res", "coll/en*.res", "coll/ucadata*.icu", "coll/res_index.res", "pool.res", "coll/pool.res"),
    *("root.res", "en.res", "res_index.res", "icuver.res", "keyTypeData.res", "supplementalData.res"),
    *("cnvalias.icu", "nfkc*.nrm", "uprops.icu", "ulayout.icu", "numberingSystems.res", "likelySubtags.res"),
    *("timezoneTypes.res", "langInfo.res"),
)

_ASSEMBLY = """\
.section .rodata
.globl {symbol}
.type {symbol}, @object
.balign 16
{symbol}:
.incbin "{file}"
.size {symbol}, . - {symbol}
.section .note.GNU-stack,"",@progbits
"""

_MAGIC, _FORM = b"\xda\x27", b"CmnD"


def read(data: bytes) -> tuple[bytes, list[tuple[str, bytes]]]:
    """The head of a table, and its parts as (name, bytes) in their order. Raises ValueError for anything else."""
    if data[2:4] != _MAGIC or data[12:16] != _FORM:
        raise ValueError("this is not a table of ICU")
    (size,) = struct.unpack_from("<H", data, 0)
    head, body = data[:size], data[size:]
    (count,) = struct.unpack_from("<I", body, 0)
    places = [struct.unpack_from("<II", body, 4 + 8 * number) for number in range(count)]
    ends = [place for _, place in places[1:]] + [len(body)]
    names = [body[at : body.index(b"\0", at)].decode("ascii") for at, _ in places]
    return head, [(name, body[at:end]) for name, (_, at), end in zip(names, places, ends, strict=True)]


def write(head: bytes, parts: Iterable[tuple[str, bytes]]) -> bytes:
    """A table with these parts; each begins at a multiple of 16 bytes."""
    parts = sorted(parts)
    at = 4 + 8 * len(parts)
    names = bytearray()
    begins = []
    for name, _ in parts:
        begins.append(at + len(names))
        names += name.encode("ascii") + b"\0"
    body, entries = bytearray(), []
    start = _padded(at + len(names))
    for (_, content), begin in zip(parts, begins, strict=True):
        entries.append((begin, start + len(body)))
        body += content + b"\0" * (_padded(len(content)) - len(content))
    table = struct.pack("<I", len(parts)) + b"".join(struct.pack("<II", *entry) for entry in entries) + names
    return head + table + b"\0" * (start - len(table)) + body


def _padded(size: int) -> int:
    return (size + 15) // 16 * 16


def is_kept(name: str) -> bool:
    """Is this part (“icudt73l/coll/root.res”) one that Qt asks for?"""
    inner = name.split("/", 1)[-1]
    return any(fnmatch.fnmatchcase(inner, pattern) for pattern in KEPT)


def shrink(library: Path) -> int:
    """Replace the library by one with the kept parts; give the bytes saved, 0 when its form is not known."""
    symbols = subprocess.run(["readelf", "-Ws", "--dyn-syms", str(library)], capture_output=True, text=True, check=True)
    found = re.search(r":\s+([0-9a-f]+)\s+(0x[0-9a-f]+|\d+)\s+OBJECT.*\s(icudt\d+_dat)$", symbols.stdout, re.MULTILINE)
    if found is None:
        return 0
    place, size, symbol = int(found[1], 16), int(found[2], 0), found[3]
    whole = library.read_bytes()
    try:
        head, parts = read(whole[place : place + size])
    except (ValueError, struct.error):
        return 0
    data = write(head, [one for one in parts if is_kept(one[0])])
    _link(library, symbol, data)
    return len(whole) - library.stat().st_size


def _link(library: Path, symbol: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        table, source, made = Path(folder) / "icu.dat", Path(folder) / "icu.s", Path(folder) / "icu.o"
        table.write_bytes(data)
        source.write_text(_ASSEMBLY.format(symbol=symbol, file=table), encoding="utf-8")
        subprocess.run(["as", "-o", str(made), str(source)], check=True)
        linking = ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", str(library), str(made)]
        subprocess.run(linking, check=True)
