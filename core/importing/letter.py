"""The text of a mail cut into what was written and what came along: quoted mails, signatures, unsubscribe lines."""

import re

from core.importing.blocks import Block

_QUOTED = re.compile(r"\s*>")
_INTRODUCES = re.compile(
    r"(?:on|am|le) .{6,120}(?:wrote|schrieb|a écrit)\s*:$|_{20,}$|begin forwarded message:$"
    r"|-{2,}\s*(?:original message|forwarded message|begin forwarded).*",
    re.IGNORECASE,
)
_FORWARDED = re.compile(r"-{2,}\s*forwarded message|begin forwarded message", re.IGNORECASE)
_SIGNATURE = re.compile(r"--\s?$")
_ADDRESSED = re.compile(r"(?:from|sent|to|cc|subject|date|reply-to)\s*:\s", re.IGNORECASE)
_FOOTER = re.compile(
    r"\bunsubscribe\b|view (?:this|it|the) .{0,30}(?:in|on) .{0,20}(?:browser|web)|sent from my "
    r"|you (?:are )?receiv\w+ this|manage your (?:preferences|subscription)"
    r"|this (?:e-?mail|message) (?:and any|is (?:confidential|intended|for the))"
    r"|update your preferences|^to (?:post|subscribe) to this (?:group|list)",
    re.IGNORECASE,
)


def blocks(text: str) -> list[Block]:
    """The paragraphs of a mail; those that are no text of its own are boilerplate.

    A forwarded mail is what the letter is about: its head is boilerplate, its text is not. A letter that is
    quotation from end to end is text.
    """
    made: list[Block] = []
    gone = False  # all from here on is an older mail, or the signature
    for lines in _paragraphs(text.replace("\r", "")):
        if _SIGNATURE.match(lines[0]):
            gone = True
        elif _introduced(lines):
            gone = gone or not _FORWARDED.search("\n".join(lines))
            made.append(Block("\n".join(lines), "boilerplate", sort="quoted mail"))
            continue
        made.append(_block(lines, gone))
    if any(block.kind is None for block in made):
        return made
    return [Block(re.sub(r"(?m)^[> ]+", "", block.text)) for block in made]


def _block(lines: list[str], gone: bool) -> Block:
    text = "\n".join(lines)
    if sum(bool(_ADDRESSED.match(line)) for line in lines) >= 2:
        return Block(text, "boilerplate", sort="mail head")
    if all(map(_QUOTED.match, lines)):
        return Block(text, "boilerplate", sort="quoted mail")
    return Block(text, "boilerplate", sort="mail footer") if gone or _FOOTER.search(text[:600]) else Block(text)


def _introduced(lines: list[str]) -> bool:
    """“On Monday, Jane Doe wrote:”, in one line or two."""
    return bool(_INTRODUCES.match(lines[0].strip()) or (len(lines) == 2 and _INTRODUCES.match(" ".join(lines).strip())))


def _paragraphs(text: str) -> list[list[str]]:
    """Runs of lines between blank ones, cut also where quotation begins or ends and before a signature."""
    made: list[list[str]] = []
    open_ = False
    for line in text.split("\n"):
        if not line.strip():
            open_ = False
            continue
        fits = open_ and not _SIGNATURE.match(line) and not _INTRODUCES.match(line.strip())
        fits = fits and bool(_QUOTED.match(line)) == bool(_QUOTED.match(made[-1][-1]))
        if fits:
            made[-1].append(line.rstrip())
        else:
            made.append([line.rstrip()])
        open_ = True
    return made
