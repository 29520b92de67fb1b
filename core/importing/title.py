"""Which line is the title of a pasted article."""

import re
from collections import Counter
from collections.abc import Collection, Sequence

from core.importing.bylines import byline
from core.importing.furniture import last_of_trail
from core.importing.lines import Line, plain

LABEL = re.compile(r"(?:title|headline)\s*:\s*(?=\S)", re.IGNORECASE)
_TAIL = re.compile(r"\s+(?:[|–—:»«·•/\\-]|::)\s+")
_LIMIT = 220  # characters of a title
_WINDOW = 40  # lines from the top among which the title is looked for
_ENOUGH = 2  # points without which a line is no title


def find(found: Sequence[Line], junk: Collection[int], captions: Collection[int], given: str | None) -> int | None:
    """The place of the title in `found`; None when no line is one. `given` is the title as the file's markup has it."""
    if given and (place := _same(found, plain(given))) is not None:
        return place
    candidates = _candidates(found, junk, captions)
    if not candidates:
        return None
    times = Counter(line.plain for line in found)
    trails = {plain(last_of_trail(found[place])) for place in junk if place < _WINDOW}
    points = {place: _points(found, place, times, trails) - rank * 0.4 for rank, place in enumerate(candidates)}
    best = max(candidates, key=lambda place: points[place])
    return best if points[best] >= _ENOUGH else None


def is_repeat(line: Line, title: Line) -> bool:
    """The title once more, perhaps with the outlet's name behind it: “Title | Outlet”, “Home » World » Title”."""
    wanted = title.plain
    if line.plain == wanted:
        return True
    if line.length > len(title.text) + 80:
        return False
    parts = [plain(part) for part in _TAIL.split(line.text)]
    return len(parts) > 1 and (wanted in parts or line.plain.startswith(wanted))


def text_of(line: Line, whole: str) -> str:
    """The title itself: the line, in one row and without a label before it."""
    return LABEL.sub("", " ".join(whole[line.start : line.end].split()).lstrip("#").strip())


def _same(found: Sequence[Line], wanted: str) -> int | None:
    for place, line in enumerate(found[: 4 * _WINDOW]):
        if line.plain == wanted or LABEL.sub("", line.plain) == wanted:
            return place
    return None


def _candidates(found: Sequence[Line], junk: Collection[int], captions: Collection[int]) -> list[int]:
    """Lines above the second paragraph of running text that could be a title, from the top."""
    places: list[int] = []
    paragraphs = 0
    for place, line in enumerate(found[:_WINDOW]):
        if line.long and place not in junk and place not in captions:
            paragraphs += 1
            if paragraphs == 2:
                break
        elif place not in junk and place not in captions and _may_be_title(line):
            places.append(place)
    return places


def _may_be_title(line: Line) -> bool:
    if LABEL.match(line.text):
        return True
    if not 12 <= line.length <= _LIMIT or line.bullet or not 2 <= len(line.words) <= 35:
        return False
    return byline(line) is None and not line.text[0].islower() and not line.text.endswith((",", ":", ";"))


def _points(found: Sequence[Line], place: int, times: Counter[str], trails: set[str]) -> float:
    """How much speaks for the line at `place`."""
    line = found[place]
    points = 2.0 if not line.text.endswith((".", ".”", '."')) else 0.0
    if LABEL.match(line.text):
        points += 8
    if times[line.plain] > 1 or any(is_repeat(other, line) for other in found[:_WINDOW] if other is not line):
        points += 4
    if line.plain in trails:
        points += 3
    if len(line.words) >= 4:
        points += 1
    if any(byline(after) is not None for after in found[place + 1 : place + 4]):
        points += 1
    if _before_text(found, place):
        return points
    return points - 2


def _before_text(found: Sequence[Line], place: int) -> bool:
    """Running text follows soon, and none stands above."""
    return any(line.long for line in found[place + 1 : place + 10]) and not any(line.long for line in found[:place])
