"""What stands above the first and below the last paragraph of the body, and where the body ends."""

import re
from collections.abc import Collection, Sequence, Set

from core.importing.bylines import NAME
from core.importing.lines import Line
from core.importing.sorts import Sort

#: From here on a page is about other things: comments, other articles.
_COMMENTS = re.compile(
    r"(?:leave|post|add|write) (?:a|your) (?:comment|reply)|(?:\d+ )?comments?(?: \(?\d+\)?)?$"
    r"|join the (?:conversation|discussion)"
    r"|cancel reply|your email address will not be|this site uses akismet|comments? (?:are|is) closed"
    r"|view comments",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"(?:related|recommended|similar|other|latest|recent|popular|top|more|trending|most read) ?(?:posts?"
    r"|articles?|stor(?:y|ies)|news"
    r"|content|coverage|topics?|from .{2,40}|in .{2,30}|on this(?: story| topic)?|like this)?:?$|most (?:read"
    r"|popular|viewed|shared)"
    r"|you (?:may|might) also (?:like|be interested in|enjoy)|what to read next|read next$"
    r"|more from this author|trending now"
    r"|editors?['’]?s? (?:picks?|choice)$|next (?:article|post|story)|previous (?:article|post|story)|up next$",
    re.IGNORECASE,
)
_BIO = re.compile(
    r"\b(?:lawyer|attorney|journalist|reporter|correspondent|editor|fellow|professor|analyst|researcher"
    r"|lecturer|columnist|author"
    r"|writer|expert|director|scholar|contributor|student|candidate|consultant|specialist|economist|historian"
    r"|advis[eo]r|associate"
    r"|freelancer?|based in|speciali[sz](?:es|ing)|co-?founder|founder|head|chair\w*|coordinator|teaches|writes"
    r"|cover(?:s|ed|ing)|report(?:s|ed)|edits|works"
    r"|blogger|photographer|producer|commentator|activist|politician|deputy|member|officer|strategist"
    r"|translator|scientist"
    r"|ambassador|diplomat|minister|intern|staff)\b",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"(?:{NAME.pattern})(?:,? (?:PhD|Ph\.D\.|MD|MP|Jr\.?|Esq\.?))?,?\s+(?:(?:who|also|currently|previously)\s+)*"
    r"(?:(?:is|are|was)\s+(?:\w+ly\s+|also\s+)?(?:an?|the|one of|based|head|chair\w*|professor"
    r"|director|editor|senior|deputy|co-\w+)\b"
    r"|has (?:covered|written|reported|worked|edited|been)|writes|covers|works|serves|reports|teaches|studies"
    r"|lives|holds|heads|leads|runs|speciali[sz]es)\b"
)
_ABOUT = re.compile(
    r"(?:the )?(?:writers?|authors?)(?:['’]s?)? (?:is|are|has|have|lives?|teaches|works?|can be)\b"
    r"|about the authors?\b"
    r"|(?:he|she|they) (?:tweets?|can be (?:reached|found|contacted))|follow (?:him|her|them|the author)\b",
    re.IGNORECASE,
)
_LINKS = 10  # short lines in a row that part the body from another part of the page
_SMALL = 0.2  # of the largest run of text; a smaller one behind such links is no body
_LISTED = 8  # titles of other articles in one list
_VERBS = (" is ", " are ", " takes ", " relies ", " depends ", " publishes ", " needs ")
_TAIL_SHARE = 0.25  # of the running text that may stand below an end mark and still be no body


def body(found: Sequence[Line], marked: Set[int], pasted: bool) -> tuple[int, int]:
    """Places of the first and the last paragraph of running text, (0, -1) when there is none.

    In a page that was `pasted` whole, paragraphs far from most others, behind long lists of links, do not count.
    """
    runs = _runs(found, marked) if pasted else [[at for at, line in enumerate(found) if _is_body(line, at, marked)]]
    sizes = [sum(found[place].length for place in run) for run in runs]
    kept = [run for run, size in zip(runs, sizes, strict=True) if run and size >= _SMALL * max(sizes)]
    return (kept[0][0], kept[-1][-1]) if kept else (0, -1)


def _runs(found: Sequence[Line], marked: Set[int]) -> list[list[int]]:
    """The places of running text, parted where ten lines or more that end as no sentence does stand between."""
    runs: list[list[int]] = [[]]
    links = 0
    for place, line in enumerate(found):
        if _is_body(line, place, marked):
            if links >= _LINKS and runs[-1]:
                runs.append([])
            runs[-1].append(place)
            links = 0
        elif not line.ends and not line.bullet and "\t" not in line.text:
            links += 1
    return runs


def _is_body(line: Line, place: int, marked: Set[int]) -> bool:
    return line.long and place not in marked


def end_mark(found: Sequence[Line], marked: Set[int], junk: Set[int]) -> int | None:
    """Place of the first line below which there is no more body; None when no line is one."""
    weights = [line.length if line.long and place not in marked else 0 for place, line in enumerate(found)]
    total, above = sum(weights), 0
    for place, line in enumerate(found):
        if above and place in junk and _ends(line, above, total - above - weights[place]):
            return place
        above += weights[place]
    return None


def sort_below(line: Line) -> Sort:
    """What stands below the end mark `line`: the readers' comments, or titles of other articles."""
    return "comment form" if _COMMENTS.match(line.plain) else "teaser"


def _ends(line: Line, above: int, below: int) -> bool:
    """The line is an end mark and what stands below it is little against what stands above."""
    if line.length > 90:
        return False
    if _COMMENTS.match(line.plain):
        return above >= below
    return bool(_OTHERS.match(line.plain)) and below <= _TAIL_SHARE * (above + below)


def end_of_list(found: Sequence[Line], place: int) -> int:
    """The place behind the titles that follow the line at `place`, which announces them."""
    end = place + 1
    while end < len(found) and end - place <= _LISTED and _is_listed(found, place, end):
        end += 1
    return end


def _is_listed(found: Sequence[Line], place: int, at: int) -> bool:
    """Another title: in the block of the announcement, or all of the next block, or a line before other short lines."""
    line = found[at]
    if line.long or line.text.endswith((".", ".”", '."')) or line.length > 160:
        return False
    if line.block == found[place].block:
        return True
    if not found[place].last:
        return False
    if at == place + 1 or line.block == found[at - 1].block:
        return True
    return not (at + 1 < len(found) and found[at + 1].long)  # a heading of the body


def is_author_box(found: Sequence[Line], place: int, authors: Set[str]) -> bool:
    """“Jane Doe is a lawyer …” of somebody who is not in the story: an author, or named nowhere above."""
    line = found[place]
    if line.length > 900:
        return False
    if _ABOUT.match(line.text):
        return True
    named = _IS.match(line.text)
    name = NAME.match(line.text)
    if name and name.group() in authors and place > len(found) * 0.4:
        return True
    if not named or not _BIO.search(line.text):
        return False
    surname = name.group().split()[-1] if name else line.words[0]
    return not any(surname in other.text for other in found[:place] if other.length > 60 or other.ends)


def is_about_site(line: Line, names: Collection[str]) -> bool:
    """“The Paper is given away on the ferry …”: begins with one of the site's names, in lower case."""
    text = line.plain.removeprefix("the ")
    return any(text.startswith(name.removeprefix("the ") + verb) for name in names for verb in _VERBS)
