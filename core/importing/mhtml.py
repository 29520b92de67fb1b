"""Pages saved as one file in the form of a mail (.mhtml, .mht): the page inside, with its address."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import Message
from pathlib import Path

from core.errors import UserError
from core.importing.encoding import decode
from core.importing.html import declared, page
from core.model import Draft

_HEAD = 16_384  # bytes of the head
_PARTS = 5_000
_MAIL = re.compile(rb"^(?:received|to|delivered-to|return-path|message-id):", re.I | re.M)
_ADDRESS = re.compile(r"https?://\S+$")


class Mhtml:
    """One page is one article; its frames and pictures are left out."""

    name = "Web page in one file"
    suffixes: tuple[str, ...] = (".mhtml", ".mht")

    def recognises(self, data: bytes) -> bool:
        """A head of MIME for a page and its parts, without what a mail has from its way."""
        head = re.split(rb"\r?\n\r?\n", data[:_HEAD].lstrip(), maxsplit=1)[0]
        lower = head.lower()
        if not re.match(rb"[a-z][a-z-]*:", lower) or b"mime-version:" not in lower or _MAIL.search(head):
            return False
        saved = b"snapshot-content-location:" in lower or b"saved by" in lower or b"content-location:" in lower
        related = b"multipart/related" in lower and b"text/html" in lower
        return saved or related

    def read(self, path: Path, data: bytes) -> Iterator[Draft]:
        """The one article in `data`. Raises UserError: not_text, no_text, damaged_file, unreadable_file."""
        try:
            message = message_from_bytes(data, policy=policy.compat32)
        except RecursionError:
            raise UserError("unreadable_file", reason="its parts are nested too deeply") from None
        part = _page_of(message)
        content = part.get_payload(decode=True) if part else None
        if part is None or not isinstance(content, bytes):
            raise UserError("damaged_file")
        source = decode(content, _charset(part) or declared(content))
        yield page(source, path, data, _address(message, part))


def _page_of(message: Message) -> Message | None:
    """The first part that is a page, looked for without recursion."""
    waiting, seen = [message], 0
    while waiting and seen < _PARTS:
        part = waiting.pop()
        seen += 1
        inner = part.get_payload()
        if isinstance(inner, list):
            waiting += [child for child in reversed(inner) if isinstance(child, Message)]
        elif part.get_content_type() in ("text/html", "application/xhtml+xml"):
            return part
    return None


def _charset(part: Message) -> str | None:
    name = part.get_param("charset")
    return name if isinstance(name, str) else None


def _address(message: Message, part: Message) -> str | None:
    """Where the page came from: as the browser noted it above all parts, or above the page's."""
    given = (message["Snapshot-Content-Location"], part["Content-Location"], message["Content-Location"])
    addresses = ("".join(str(text).split()) for text in given if text)
    return next((text for text in addresses if _ADDRESS.match(text)), None)
