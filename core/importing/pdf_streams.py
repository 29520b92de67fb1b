"""Streams of a PDF that unpack to far more than a page could hold: PDFium unpacks what it is given, whole."""

import re
import zlib

from core.errors import UserError

STREAM_LIMIT = 20  # MB of one; that of a page with a thousand words has .02
TOTAL_LIMIT = 500  # MB of all but pictures
_STREAM = re.compile(rb"\bstream\r?\n")
_DICTIONARY = 600  # bytes before a stream in which its description stands
_STEP = 1_000_000
_PACKED = (b"FlateDecode", b"/Fl")
_PICTURE = (b"/Image", b"DCTDecode", b"JPXDecode", b"CCITTFax", b"JBIG2")
_ZLIB = (b"\x78", b"\x68", b"\x58", b"\x48")


def check_streams(data: bytes) -> None:
    """Raises UserError("unpacks_too_large") for a bomb. Pictures are passed over: nobody unpacks them here."""
    total = 0
    for match in _STREAM.finditer(data):
        about = data[max(0, match.start() - _DICTIONARY) : match.start()].rpartition(b"obj")[2]
        if any(word in about for word in _PACKED) and not any(word in about for word in _PICTURE):
            total += _unpacked(data, match.end())
            if total > TOTAL_LIMIT * _STEP:
                raise UserError("unpacks_too_large", limit=TOTAL_LIMIT)


def _unpacked(data: bytes, start: int) -> int:
    """How long the stream at `start` is when unpacked, twice if it is packed twice; a broken one up to the break."""
    outer, inner = zlib.decompressobj(), zlib.decompressobj()
    size = 0
    at, waiting = start, b""
    twice: bool | None = None
    while not outer.eof:
        waiting = waiting or data[at : (at := at + 16_384)]
        if not waiting:
            break
        try:
            piece = outer.decompress(waiting, _STEP)
            waiting = outer.unconsumed_tail
            twice = piece[:1] in _ZLIB if twice is None and piece else twice
            size += len(piece) + (len(inner.decompress(piece, STREAM_LIMIT * _STEP)) if twice else 0)
        except zlib.error:
            break
        if size > STREAM_LIMIT * _STEP:
            raise UserError("unpacks_too_large", limit=STREAM_LIMIT)
    return size
