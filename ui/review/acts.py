"""Her answers, each one undoable step with a label that says what was decided."""

from collections.abc import Sequence

from core.model import Kind
from core.resolving.board import Board
from core.resolving.deciding import accept_all, name_to_keep
from core.resolving.questions import Pair, Question
from core.store import actors, answers, decided
from core.words import counted
from ui.bridge import Bridge, Then
from ui.review.words import joined
from ui.translation import tr
from ui.widgets.words import kind_word


def row(board: Board, actor: int) -> actors.Row:
    """An actor as the board knows it."""
    name, kind = board.called[actor]
    return actors.Row(actor, name, kind, False, board.places.get(actor, 0), 0)


def rows(board: Board, members: Sequence[int]) -> list[actors.Row]:
    """These actors, the most frequent first."""
    return sorted((row(board, actor) for actor in members), key=lambda one: (-one.places, one.id))


def same(bridge: Bridge, board: Board, members: Sequence[int], name: str, note: str, then: Then) -> None:
    """These members of a question are one, called `name`."""
    keep, *others = rows(board, members)
    names = joined([one.name for one in (keep, *others)])
    label = tr("{0} are one").format(names) + ("" if name == keep.name else tr(": “{0}”").format(name))
    chosen = None if name == keep.name else name
    bridge.change(label, answers.same, keep.id, [one.id for one in others], chosen, note, then=then)


def different(bridge: Bridge, board: Board, question: Question, note: str, then: Then) -> None:
    """What was found between the members of a question does not hold: they are different."""
    names = joined([board.called[actor][0] for actor in question.actors])
    said = tr("{0} are two") if len(question.actors) == 2 else tr("{0} are different")
    bridge.change(said.format(names), answers.different, question.pairs, note, then=then)


def one_kind(bridge: Bridge, board: Board, question: Question, kind: Kind, note: str, then: Then) -> None:
    """A name that is read as several kinds is one actor of this kind."""
    keep, *others = rows(board, question.actors)
    label = tr("“{0}” is one: {1}").format(question.text, kind_word(kind))
    bridge.change(label, answers.same, keep.id, [one.id for one in others], None, note, kind, then=then)


def different_kinds(bridge: Bridge, question: Question, note: str, then: Then) -> None:
    """A name that is read as several kinds is as many things."""
    kinds = tr(" and ").join(dict.fromkeys(kind_word(one.kind) for one in question.readings))
    pairs = [(one.actor, one.alias) for one in question.readings]
    bridge.change(
        tr("“{0}” is not one: {1}").format(question.text, kinds), answers.different_kinds, pairs, note, then=then
    )


def later(bridge: Bridge, board: Board, question: Question, note: str, then: Then) -> None:
    """She will decide later."""
    shown = [question.text] if question.sort == "kinds" else [board.called[actor][0] for actor in question.actors]
    bridge.change(tr("Decide later on {0}").format(joined(shown)), answers.later, question.pairs, note, then=then)


def accept(bridge: Bridge, pairs: Sequence[Pair], then: Then | None = None) -> None:
    """Merge all these pairs in one step."""
    bridge.change(tr("Merge {0}").format(counted(len(pairs), "likely pair")), accept_all, list(pairs), then=then)


def take_back(bridge: Bridge, decision: decided.Decision, then: Then | None = None) -> None:
    """Let everything be as if this decision had not been made."""
    bridge.change(tr("Take back: {0}").format(decision.label), decided.take_back, decision.id, then=then)


def suggested_name(board: Board, members: Sequence[int]) -> str:
    """Under which name these would be one."""
    return name_to_keep(rows(board, members))
