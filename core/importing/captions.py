"""Captions of pictures that were pasted along with the text, and the keyword lines (alt texts) before them."""

import re

from core.importing.lines import Line
from core.importing.sorts import Sort

_STOCK = (
    r"(?:getty(?:\s+images)?|shutterstock|alamy|unsplash|i?stock(?:photo)?|wikimedia(?:\s+commons)?|flickr|nurphoto"
    r"|zuma(?:\s+press)?|depositphotos|pixabay|pexels|adobe\s+stock|imago|epa(?:-efe)?|ap\s+(?:photo|images?)|pa\s+images)"
)
_AGENCY = (
    rf"(?:{_STOCK}|afp|reuters|associated\s+press|ap|tass|ria\s+novosti|sputnik|belta|ukrinform|xinhua|dpa|upi|pa(?:\s+(?:wire|media))?"
    r"|anadolu(?:\s+agency)?|bloomberg|press\s+service|handout|file(?:\s+photo)?)"
)
_PICTURE = (
    r"(?:(?:file|stock|archive|cover|main|lead|top|featured?|header|satellite|composite)\s+)?"
    r"(?:photos?|images?|pictures?|pics?|photographs?|illustrations?|graphics?|infographics?|screenshots?"
    r"|screengrabs?"
    r"|stills?|credits?|video\s+still|cartoon|maps?)"
)
_CREDIT_AT_END = re.compile(
    rf"(?:^|[\s.,;|(\[–—-]){_PICTURE}(?:\s+(?:credits?|courtesy|source|by))?\s*(?::|\bcourtesy\s+of\b"
    rf"|\bby\b(?=\s+[A-Z]))"
    r"\s*[^.:]{2,50}(?:\.\w{2,4}\b[^.:]{0,30})?\)?\]?\.?$"
    rf"|[(\[][^()\[\]]{{0,80}}\b{_STOCK}\b[^()\[\]]{{0,40}}[)\]]\.?$"
    rf"|[(\[](?=[^()\[\]]*(?:/|photo|image|picture|via|handout))[^()\[\]]{{0,80}}\b{_AGENCY}\b[^()\[\]]{{0,40}}[)\]]\.?$"
    rf"|(?:/|©|\||\bvia\b)\s*[\w.'’ -]{{0,40}}{_AGENCY}\s*\.?$"
    rf"|\b(?:{_AGENCY})\s*/\s*[\w.'’ -]{{2,40}}$"
    r"|[(\[](?:photo|image|picture|credit|courtesy)[^()\[\]]{2,80}[)\]]\.?$"
    r"|\b(?:photograph|photo|image|picture|illustration)\s*:\s*[^:]{2,80}$"
    r"|©\s*[^.©]{2,50}(?:\.\w{2,4})?$",
    re.IGNORECASE,
)
_MAY_CREDIT = re.compile(r"[:/©|)\]—–]|by |via |courtesy", re.IGNORECASE)  # most lines have none of it
_OPENING = re.compile(
    rf"(?:{_PICTURE}(?:\s+(?:credit|caption|by|source|courtesy))?|caption|pictured|above|below|credit)\s*[:|]\s*\S"
    rf"|\(?(?:photo|image|picture)s?\s+(?:by|courtesy|credit|via)\b"
    r"|(?:[^.]{0,60}\b)?in this (?:[\w-]+ ){0,4}(?:photo|photograph|picture|image|handout|screenshot|video grab)\b"
    r"|file\s+(?:photo|picture|image)\b|file\s*[–—-]\s|(?:photo\s+)?courtesy\s+of\b|(?:submitted|contributed)\s+photo\b"
    r"|(?:a|an)\s+(?:file|handout|undated)\s+(?:photo|picture|image)\b",
    re.IGNORECASE,
)
_POINTER = re.compile(
    r"\((?:(?:pictured|seen|photo|standing|seated|sitting)[ ,]*)?(?:(?:from|at|on|in)\s+)?(?:the\s+)?"
    r"(?:left|right|centre|center|middle|top|bottom|foreground|background|back|front|far left|far right"
    r"|(?:second|third|fourth)\s+(?:from\s+)?(?:the\s+)?(?:left|right)|l|r|c|pictured)\)"
    r"|,\s+(?:left|right|center|centre)(?:,|$|\s+and\b)",
    re.IGNORECASE,
)
_SHOWN = re.compile(
    r"\b\w+ing\b|\b(?:speaks|attends|shakes?|walks?|poses?|meets?|stands?|looks?|waits?|holds?|arrives?"
    r"|delivers|listens"
    r"|greets?|gestures?|sits?|inspects?|carry|carries|watch(?:es)?|visits?|addresses)\b"
)
_FUNCTION = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "in",
        "on",
        "at",
        "to",
        "for",
        "with",
        "by",
        "from",
        "as",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "has",
        "have",
        "had",
        "will",
        "would",
        "can",
        "could",
        "may",
        "might",
        "must",
        "do",
        "does",
        "did",
        "and",
        "or",
        "but",
        "not",
        "that",
        "this",
        "these",
        "those",
        "his",
        "her",
        "its",
        "their",
        "our",
        "your",
        "my",
        "who",
        "which",
        "what",
        "when",
        "where",
        "why",
        "how",
        "after",
        "before",
        "over",
        "under",
        "into",
        "than",
        "then",
        "says",
        "said",
        "amid",
    ]
)
_STOPS = re.compile(r"[.!?](?=[\s”\"»]|$)")
_ONLY_CREDIT = re.compile(
    rf"[(\[]?{_PICTURE}(?:\s+(?:credits?|courtesy|source|by))?\s*(?::|\bcourtesy\s+of\b|\bby\b|\bvia\b)\s*[^.:]{{2,40}}[)\]]?\.?$"
    rf"|(?:©|\bcourtesy\s+of\b)[^.]{{2,50}}$|[\w.'’ -]{{0,40}}/\s*{_AGENCY}\s*\.?$"
    rf"|{_AGENCY}\s*(?:/[\w.'’ -]{{2,40}})?$",
    re.IGNORECASE,
)
_LIMIT = 450  # characters of a caption


def is_caption(line: Line) -> bool:
    """Says by itself that it describes a picture: a credit, “Photo: …”, “(left)”."""
    text = line.text
    if line.length > _LIMIT or line.bullet:
        return False
    tail = text[-140:]
    if (_MAY_CREDIT.search(tail) and _CREDIT_AT_END.search(tail)) or _OPENING.match(text):
        return True
    if not ("(" in text or "," in text) or not _POINTER.search(text) or len(_STOPS.findall(text)) > 1:
        return False
    return not line.ends or (line.length <= 220 and bool(_SHOWN.search(text)))


def sort(line: Line) -> Sort:
    """“Photo: Jane Doe / AFP” is a credit and nothing else; all that tells of the picture is a caption."""
    return "credit" if line.length <= 90 and _ONLY_CREDIT.match(line.text) else "caption"


def is_keywords(line: Line) -> bool:
    """Three words or more, none of which would make a sentence of them: the alt text of a picture."""
    if line.ends or not 3 <= len(line.words) <= 16 or line.length > 120 or "," in line.text or line.bullet:
        return False
    return not any(word.lower().strip("\"'“”()") in _FUNCTION for word in line.words)


def captions(found: list[Line]) -> set[int]:
    """Which of the lines are captions or alt texts, by their place in the list."""
    marked = {place for place, line in enumerate(found) if is_caption(line)}
    start = next((place for place, line in enumerate(found) if line.long), len(found))  # above it are titles
    for place in range(start, len(found) - 1):
        if _is_pair(found, place) or (place + 1 in marked and _may_be_alt(found[place], found[place + 1])):
            marked |= {place, place + 1}
    return marked


def _may_be_alt(line: Line, caption: Line) -> bool:
    """Stands right above a caption, in the same block, and is no sentence."""
    return line.block == caption.block and not line.ends and line.length <= 120 and not line.bullet


def _is_pair(found: list[Line], place: int) -> bool:
    """A line of keywords and, closing the block, a line that does not end as sentences do."""
    alt, caption = found[place], found[place + 1]
    if alt.block != caption.block or not caption.last or not is_keywords(alt):
        return False
    if caption.ends or caption.bullet or not 6 <= len(caption.words) <= 60:
        return False
    return place == 0 or found[place - 1].block != alt.block or found[place - 1].long
