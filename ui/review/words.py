"""What a question says: its title, its row in the list, how sure it is and why."""

from collections.abc import Mapping, Sequence

from core.model import Kind
from core.resolving.board import Board
from core.resolving.questions import LIKELY, POSSIBLE, Question
from core.words import counted, figure
from ui.translation import reason, tr
from ui.widgets.words import kind_word

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
        return tr("What is “{0}”?").format(question.text)
    names = [called[actor][0] for actor in question.actors]
    one = tr(_ONE[called[question.actors[0]][1]])
    if question.sort == "pair":
        return tr("Are “{0}” and “{1}” {2}?").format(names[0], names[1], one)
    return tr("Which of these are {0}?").format(one)


def row_names(question: Question, called: Mapping[int, tuple[str, Kind]]) -> str:
    """Whom it is about, for the list."""
    if question.sort == "kinds":
        return question.text
    return " · ".join(called[actor][0] for actor in question.actors)


def row_why(question: Question) -> str:
    """What was found, for the list."""
    if question.sort == "kinds":
        return tr(" or ").join(dict.fromkeys(kind_word(reading.kind) for reading in question.readings))
    if question.sort == "group":
        return tr("{0} that may be one").format(len(question.actors))
    return reason("; ".join(question.links[0].reasons))


def kinds_counted(question: Question) -> str:
    """“Read as an organisation 12 times, as a person 3 times.”"""
    parts = [tr("as {0} {1}").format(tr(_KINDS[one.kind]), _times(one.places)) for one in question.readings]
    return tr("Read {0}.").format(", ".join(parts))


def _times(number: int) -> str:
    return tr("once") if number == 1 else tr("twice") if number == 2 else tr("{0} times").format(figure(number))


def sure(confidence: float) -> str:
    """“Likely, 80 %”."""
    word = tr("Likely") if confidence >= LIKELY else tr("Possible") if confidence >= POSSIBLE else tr("Unlikely")
    return f"{word}, {round(confidence * 100)} %"


def reasons(question: Question, called: Mapping[int, tuple[str, Kind]]) -> str:
    """Why it is asked."""
    if question.sort == "kinds":
        return kinds_counted(question)
    if question.sort == "pair":
        return f"{sure(question.confidence)}: {reason('; '.join(question.links[0].reasons))}."
    return ""


def link_reasons(question: Question, actor: int, called: Mapping[int, tuple[str, Kind]]) -> str:
    """Why one member of a group is in it: its surest link."""
    best = next((one for one in question.links if actor in (one.a, one.b)), None)
    if best is None:
        return ""
    other = best.b if best.a == actor else best.a
    return tr("{0} with “{1}”: {2}").format(sure(best.confidence), called[other][0], reason("; ".join(best.reasons)))


def progress(board: Board) -> str:
    """“93 % of 46,285 mentions are settled. The next 12 decisions settle 80 % of the rest.”"""
    effort = board.effort
    if not effort.open:
        return tr("All {0} are settled.").format(counted(effort.all, "mention"))
    share = tr("{0} of {1} are settled.").format(percent(effort.settled, effort.all), counted(effort.all, "mention"))
    if effort.few >= effort.open:
        return tr("{0} {1} to go.").format(share, counted(effort.open, "decision"))
    return tr("{0} The next {1} cover 80 % of the rest.").format(share, counted(effort.few, "decision"))


def percent(part: int, whole: int) -> str:
    """Never 100 % while something is left."""
    return f"{part * 100 // max(1, whole)} %"


def joined(names: Sequence[str]) -> str:
    """“A” and “B”; of many the first two and how many more."""
    quoted = [tr("“{0}”").format(name) for name in names]
    if len(quoted) > 3:
        return tr("{0}, {1} and {2} more").format(quoted[0], quoted[1], len(quoted) - 2)
    return tr(" and ").join([", ".join(quoted[:-1]), quoted[-1]]) if len(quoted) > 1 else quoted[0]
