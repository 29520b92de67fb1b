"""What a question says: its title, its row in the list, how sure it is and why."""

from collections.abc import Mapping, Sequence

from core.model import Kind
from core.resolving.board import Board
from core.resolving.questions import LIKELY, POSSIBLE, Question
from core.words import counted
from ui.theme import KIND_NAMES

_ONE: dict[Kind, str] = {
    "person": "one person",
    "organization": "one organisation",
    "place": "one place",
    "group": "one group",
    "other": "one thing",
}
_KINDS: dict[Kind, str] = {
    "person": "a person",
    "organization": "an organisation",
    "place": "a place",
    "group": "a group",
    "other": "something else",
}


def title(question: Question, called: Mapping[int, tuple[str, Kind]]) -> str:
    """The question in one sentence."""
    if question.sort == "kinds":
        return f"What is “{question.text}”?"
    names = [called[actor][0] for actor in question.actors]
    one = _ONE[called[question.actors[0]][1]]
    if question.sort == "pair":
        return f"Are “{names[0]}” and “{names[1]}” {one}?"
    return f"Which of these are {one}?"


def row_names(question: Question, called: Mapping[int, tuple[str, Kind]]) -> str:
    """Whom it is about, for the list."""
    if question.sort == "kinds":
        return question.text
    return " · ".join(called[actor][0] for actor in question.actors)


def row_why(question: Question) -> str:
    """What was found, for the list."""
    if question.sort == "kinds":
        return " or ".join(dict.fromkeys(KIND_NAMES[reading.kind].lower() for reading in question.readings))
    if question.sort == "group":
        return f"{len(question.actors)} that may be one"
    return "; ".join(question.links[0].reasons)


def kinds_counted(question: Question) -> str:
    """“Read as an organisation 12 times, as a person 3 times.”"""
    parts = [f"as {_KINDS[one.kind]} {_times(one.places)}" for one in question.readings]
    return f"Read {', '.join(parts)}."


def _times(number: int) -> str:
    return "once" if number == 1 else "twice" if number == 2 else f"{number:,} times"


def sure(confidence: float) -> str:
    """“Likely, 80 %”."""
    word = "Likely" if confidence >= LIKELY else "Possible" if confidence >= POSSIBLE else "Unlikely"
    return f"{word}, {round(confidence * 100)} %"


def reasons(question: Question, called: Mapping[int, tuple[str, Kind]]) -> str:
    """Why it is asked."""
    if question.sort == "kinds":
        return kinds_counted(question)
    if question.sort == "pair":
        return f"{sure(question.confidence)}: {'; '.join(question.links[0].reasons)}."
    return ""


def link_reasons(question: Question, actor: int, called: Mapping[int, tuple[str, Kind]]) -> str:
    """Why one member of a group is in it: its surest link."""
    best = next((one for one in question.links if actor in (one.a, one.b)), None)
    if best is None:
        return ""
    other = best.b if best.a == actor else best.a
    return f"{sure(best.confidence)} with “{called[other][0]}”: {'; '.join(best.reasons)}"


def progress(board: Board) -> str:
    """“93 % of 46,285 mentions are settled. The next 12 decisions settle 80 % of the rest.”"""
    effort = board.effort
    if not effort.open:
        return f"All {counted(effort.all, 'mention')} are settled."
    share = f"{percent(effort.settled, effort.all)} of {counted(effort.all, 'mention')} are settled."
    if effort.few >= effort.open:
        return f"{share} {counted(effort.open, 'decision')} to go."
    return f"{share} The next {counted(effort.few, 'decision')} cover 80 % of the rest."


def percent(part: int, whole: int) -> str:
    """Never 100 % while something is left."""
    return f"{part * 100 // max(1, whole)} %"


def joined(names: Sequence[str]) -> str:
    """“A” and “B”; of many the first two and how many more."""
    quoted = [f"“{name}”" for name in names]
    if len(quoted) > 3:
        return f"{quoted[0]}, {quoted[1]} and {len(quoted) - 2} more"
    return " and ".join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else quoted[0]
