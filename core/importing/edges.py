"""What stands above the first and below the last paragraph of the body, and where the body ends."""

import re
from collections.abc import Sequence, Set

from core.importing.bylines import NAME, is_name
from core.importing.lines import Line

#: From here on a page is about other things: comments, other articles.
_COMMENTS = re.compile(
    r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:\d+ )?comments?(?: \(?\d+\)?)?$|join the (?:conversation|discussion)"
    r"|cancel reply|your email address will not be|this site uses akismet|comments? (?:are|is) closed|view comments",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:related|recommended|similar|other|latest|recent|popular|top|more|trending|most read) ?(?:posts?|articles?|stor(?:y|ies)|news"
    r"|content|coverage|topics?|from .{2,40}|in .{2,30}|on this(?: story| topic)?|like this)?:?$|most (?:read|popular|viewed|shared)"
    r"|you (?:may|might) also (?:like|be interested in|enjoy)|what to read next|read next$|more from this author|trending now"
    r"|editors?['’]?s? (?:picks?|choice)$|next (?:article|post|story)|previous (?:article|post|story)|up next$",
    re.IGNORECASE,
)
_BIO = re.compile(
    r"\b(?:lawyer|attorney|journalist|reporter|correspondent|editor|fellow|professor|analyst|researcher|lecturer|columnist|author"
    r"|writer|expert|director|scholar|contributor|student|candidate|consultant|specialist|economist|historian|advis[eo]r|associate"
    r"|freelancer?|based in|speciali[sz](?:es|ing)|co-?founder|founder|head|chair\w*|coordinator|teaches|writes|covers|reports|works"
    r"|blogger|photographer|producer|commentator|activist|politician|deputy|member|officer|strategist|translator|scientist"
    r"|ambassador|diplomat|minister|intern|staff)\b",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"(?:{NAME.pattern})(?:,? (?:PhD|Ph\.D\.|MD|MP|Jr\.?|Esq\.?))?,?\s+(?:(?:who|also|currently|previously)\s+)*(?:is|are|was|has|writes|covers"
    r"|works|serves|reports|teaches|studies|lives|holds|heads|leads|runs|specializ?s?es)\b"
)
_ABOUT = re.compile(
    r"(?:the )?(?:writers?|authors?)(?:['’]s? (?:is|are)| is| are|:)|about the authors?\b|(?:he|she|they) (?:tweets?|can be (?:reached|found|contacted))"
    r"|follow (?:him|her|them|the author)\b|\(?the (?:writer|author)\b",
    re.IGNORECASE,
)
_TAIL_SHARE = 0.25  # of the running text that may stand below an end mark and still be no body


def first_body(found: Sequence[Line], marked: Set[int]) -> int:
    """Place of the first paragraph of running text; 0 when there is none."""
    return next((place for place, line in enumerate(found) if line.long and place not in marked), 0)


def last_body(found: Sequence[Line], marked: Set[int]) -> int:
    """Place of the last paragraph of running text; -1 when there is none."""
    return next((place for place in reversed(range(len(found))) if found[place].long and place not in marked), -1)


def end_mark(found: Sequence[Line], marked: Set[int], junk: Set[int]) -> int | None:
    """Place of the first line below which there is no more body; None when no line is one."""
    weights = [line.length if line.long and place not in marked else 0 for place, line in enumerate(found)]
    total, above = sum(weights), 0
    for place, line in enumerate(found):
        if above and place in junk and _ends(line, above, total - above - weights[place]):
            return place
        above += weights[place]
    return None


def _ends(line: Line, above: int, below: int) -> bool:
    """The line is an end mark and what stands below it is little against what stands above."""
    if line.length > 90:
        return False
    if _COMMENTS.match(line.plain):
        return above >= below
    return bool(_OTHERS.match(line.plain)) and below <= _TAIL_SHARE * (above + below)


def is_author_box(found: Sequence[Line], place: int, authors: Set[str]) -> bool:
    """“Jane Doe is a lawyer …” of somebody who is not in the story: an author, or named nowhere above."""
    line = found[place]
    if line.length > 900:
        return False
    if _ABOUT.match(line.text):
        return True
    named = _IS.match(line.text)
    if not named or not _BIO.search(line.text):
        return False
    name = NAME.match(line.text)
    if name and name.group() in authors:
        return True
    surname = name.group().split()[-1] if name else line.words[0]
    return not any(surname in other.text for other in found[:place] if other.length > 60 or other.ends)


def is_signature(line: Line) -> bool:
    """A name and nothing else."""
    return len(line.words) <= 4 and is_name(line.text.strip("—–- "))
