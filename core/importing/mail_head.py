"""What the head of a mail says of the article that the mail is."""

import re
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from core.importing import record
from core.importing.bylines import is_name

_LONGEST = 4000  # characters of a field
_LIST = re.compile(r'\s*"?([^"<]*?)"?\s*<[^<>]*>')


def card(message: Message) -> record.Card:
    """Subject, sender and day. The outlet is what the head states: the list's name, the organization's, and for a
    newsletter the sender's, who is then no author."""
    senders = getaddresses([field(message.get("From"))])
    names = [record.one_line(name) for name, _ in senders]
    letter = message.get("List-Unsubscribe") is not None and bool(names) and not (names[0] and is_name(names[0]))
    stated = _list_name(field(message.get("List-Id"))) or record.one_line(field(message.get("Organization")))
    return record.Card(
        title=_subject(field(message.get("Subject"))),
        authors=() if letter else tuple(name or address for name, (_, address) in zip(names, senders, strict=True)),
        outlet=stated or (names[0] if letter else None),
        published=_day(field(message.get("Date"))),
        language=record.language(field(message.get("Content-Language"))),
    )


def _subject(text: str) -> str | None:
    """The subject without “Re:” and “Fwd:”."""
    return record.one_line(re.sub(r"^(?:\s*(?:re|fwd?|aw|wg)\s*:\s*)+", "", text, flags=re.IGNORECASE))


def _list_name(text: str) -> str | None:
    """“Daily Brief <brief.list.example>” → “Daily Brief”; an address alone is no name."""
    match = _LIST.match(text)
    return record.one_line(match[1]) if match else None


def _day(text: str) -> str | None:
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return record.day(text)


def field(value: object) -> str:
    """The value of a field as text, its encoded words decoded."""
    text = " ".join(str(value or "")[:_LONGEST].split())
    if "=?" not in text:
        return text
    try:
        parts = decode_header(text)
    except (MessageError, ValueError):
        return text
    return "".join(_part(part, name) for part, name in parts).strip()


def _part(part: bytes | str, name: str | None) -> str:
    if isinstance(part, str):
        return part
    try:
        return part.decode(name or "ascii", "replace")
    except (LookupError, ValueError):
        return part.decode("latin-1")
