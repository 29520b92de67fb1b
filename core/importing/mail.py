"""Mail: single messages and whole mailboxes. A message is an article, what is attached to it are others."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from pathlib import Path, PurePath

from core.errors import UserError
from core.importing import record
from core.importing.encoding import decode
from core.importing.fragment import readable
from core.importing.importer import Failure
from core.importing.letter import blocks
from core.importing.mail_head import card, field
from core.importing.surroundings import Surroundings, nothing_beside
from core.importing.within import read_within
from core.model import Draft

_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t]?.{0,2000}\r?\n|[ \t]+\S.*\r?\n")
_OURS = frozenset(
    (b"from", b"to", b"subject", b"date", b"message-id", b"received", b"return-path", b"mime-version", b"delivered-to",
     b"content-type", b"reply-to", b"dkim-signature", b"x-mozilla-status", b"list-id")
)  # fmt: skip
_BOX = re.compile(rb"^From \S*.{0,60}\d\d:\d\d.{0,40}\r?\n(?=[A-Za-z][A-Za-z0-9-]*:)", re.MULTILINE)
_QUOTED_FROM = re.compile(rb"^>(>*From )", re.MULTILINE)
_PARTS = 500  # of one message
_PAGE_PARTS = frozenset(("text/plain", "text/html"))


class Mail:
    """A message is one article, and each attachment that can be read is one of its own."""

    name = "Mail"
    suffixes: tuple[str, ...] = (".eml", ".mbox", ".mbx", ".emlx")

    def recognises(self, data: bytes) -> bool:
        """It opens with the fields of a message's head, or with the line that opens a mailbox."""
        return bool(_BOX.match(data[:4096])) or _is_head(data[:16_384])

    def read(self, path: Path, data: bytes) -> Iterator[Draft | Failure]:
        """The articles in `data`. Raises UserError: no_text."""
        yield from self.read_within(path, data, Surroundings(nothing_beside))

    def read_within(self, path: Path, data: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
        """As `read`; attachments count against the budget of `around`."""
        if not _BOX.match(data[:4096]):
            yield from _message(path, _without_count(data), around)
            return
        for number, raw in enumerate(_messages(data), 1):
            try:
                for found in _message(path, raw, around):
                    yield (
                        Failure(f"message {number}: {found.name}", found.reason)
                        if isinstance(found, Failure)
                        else found
                    )
            except UserError as error:
                yield Failure(f"message {number}", error)


def _is_head(head: bytes) -> bool:
    """Fields of mail, three at least and nothing else, up to a blank line; a saved web page is none."""
    names: set[bytes] = set()
    at = 0
    head = _without_count(head)
    while match := _FIELD.match(head, at):
        if match[1]:
            names.add(match[1].lower())
        at = match.end()
    ended = at >= len(head) or head[at : at + 1] in (b"\r", b"\n") or len(head) == 16_384
    page = b"multipart/related" in head and (b"snapshot-content-location" in names or b"Saved by" in head)
    return ended and len(names & _OURS) >= 3 and not page and bool(names & {b"from", b"received", b"return-path"})


def _without_count(data: bytes) -> bytes:
    """Apple's mail writes the length of a message above it."""
    match = re.match(rb"\d{1,12}\s*\n", data)
    return data[match.end() :] if match else data


def _messages(data: bytes) -> Iterator[bytes]:
    """The messages of a mailbox, one by one, as they were before it was made."""
    starts = (match.start() for match in _BOX.finditer(data))
    start = next(starts, None)
    while start is not None:
        end = next(starts, None)
        yield _QUOTED_FROM.sub(rb"\1", data[data.index(b"\n", start) + 1 : end])
        start = end


def _message(path: Path, raw: bytes, around: Surroundings) -> Iterator[Draft | Failure]:
    """The article that the message itself is, then those attached. A message of attachments only has no text."""
    message = _parsed(raw)
    attached: list[Message] = []
    text = _text(message, attached)
    own = record.draft(blocks(text), card(message), path.name, raw, "head of the mail") if text.strip() else None
    if own:
        yield own
    any_read = own is not None
    for part in attached:
        for found in _attachment(path, part, own.published if own else None, around):
            any_read = True
            yield found
    if not any_read:
        raise UserError("no_text")


def _parsed(raw: bytes) -> Message:
    try:
        return message_from_bytes(raw, policy=policy.compat32)
    except RecursionError:
        raise UserError("too_deep", limit=_PARTS) from None


def _text(message: Message, attached: list[Message]) -> str:
    """The text of the message: plain where there is one, else from HTML. Other parts go to `attached`."""
    plain: list[str] = []
    pages: list[str] = []
    for part in _leaves(message):
        sort = part.get_content_type()
        is_attached = part.get_content_disposition() == "attachment" or (sort not in _PAGE_PARTS and _name(part))
        if is_attached or sort == "message/rfc822":
            attached.append(part)
        elif sort in _PAGE_PARTS:
            (plain if sort == "text/plain" else pages).append(_decoded(part))
    text = "\n\n".join(piece for piece in plain if piece.strip())
    page = "\n\n".join(readable(piece) for piece in pages if record.one_line(piece))
    return page if len(page) > 3 * len(text) else text  # “this message needs a program that shows HTML”


def _leaves(message: Message) -> Iterator[Message]:
    """The parts that are no mere containers, without recursion; an attached message is one part."""
    waiting = [message]
    seen = 0
    while waiting and seen < _PARTS:
        part = waiting.pop()
        seen += 1
        inner = part.get_payload()
        if (part.get_content_type() == "message/rfc822" and part is not message) or not isinstance(inner, list):
            yield part
        else:
            waiting += [child for child in reversed(inner) if isinstance(child, Message)]


def _decoded(part: Message) -> str:
    """The part's text. Raises UserError("not_text")."""
    data = _bytes(part)
    if part.get_content_type() == "text/html" and not data.strip():
        return ""
    return decode(data, part.get_content_charset()) if data else ""


def _bytes(part: Message) -> bytes:
    """What the part holds; an attached message as it was written."""
    inner = part.get_payload()
    if isinstance(inner, list):
        return _written(inner[0]) if inner and isinstance(inner[0], Message) else b""
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _written(message: Message) -> bytes:
    try:
        return message.as_bytes()
    except (RecursionError, UnicodeError, LookupError, MessageError, ValueError, AttributeError, TypeError, KeyError):
        return b""  # the generator trips over heads that the parser lets pass


def _attachment(path: Path, part: Message, day: str | None, around: Surroundings) -> Iterator[Draft | Failure]:
    """The articles in an attachment. Pictures, calendars and signatures are passed over in silence."""
    sort = part.get_content_maintype()
    name = PurePath(_name(part) or "message.eml").name
    if sort in ("image", "audio", "video", "font") or part.get_content_subtype() in _SILENT:
        return
    data = _bytes(part)
    try:
        around.budget.take(len(data))
    except UserError as error:
        yield Failure(name, error)
        return
    yield from read_within(path.name, Path(name), data, around)


_SILENT = frozenset(
    ("calendar", "pgp-signature", "pkcs7-signature", "x-pkcs7-signature", "ms-tnef", "vcard", "x-vcard")
)


def _name(part: Message) -> str | None:
    """The name of an attached file, without what could lead out of a folder."""
    name = part.get_filename()
    return re.sub(r"[\x00-\x1f/\\:]+", "_", field(name)).strip(". ")[:200] or None if name else None
