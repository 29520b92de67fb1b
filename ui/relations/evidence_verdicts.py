"""What she says of a relation, each act one undoable step with a label for the menu."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from core.relating.proof import Proof
from core.store import verdicts
from core.store.relations import Evidence
from core.store.verdicts import Judged
from ui.bridge import Bridge
from ui.translation import tr

Act = Callable[[Bridge, Proof], None]


@dataclass(frozen=True, slots=True)
class Said:
    """What source is to target in her words; without `directed` it holds both ways."""

    source: int
    target: int
    label: str
    directed: bool


def confirm(bridge: Bridge, proof: Proof) -> None:
    """She has looked at it, and it is one."""
    bridge.change(tr("Confirm the relation of {0}").format(_both(proof.names)), verdicts.confirm, [(proof.a, proof.b)])


def dismiss(bridge: Bridge, proof: Proof) -> None:
    """These two are not related."""
    bridge.change(tr("{0}: not a relation").format(_both(proof.names)), verdicts.dismiss, [(proof.a, proof.b)])


def take_back(bridge: Bridge, proof: Proof | Judged) -> None:
    """As if she had said nothing of these two."""
    label = tr("Take back what was said of {0}").format(_both(proof.names))
    bridge.change(label, verdicts.take_back, [(proof.a, proof.b)])


def put_label(bridge: Bridge, named: Mapping[int, str], said: Said, row: Evidence) -> None:
    """Say what the relation is; the sentence says so."""
    place = (row.article, row.start, row.end)
    bridge.change(_label(named, said), verdicts.put_label, said.source, said.target, said.label, said.directed, place)


def relabel(bridge: Bridge, named: Mapping[int, str], said: Said, number: int) -> None:
    """Say it in other words, or the other way round."""
    ends = (said.source, said.target, said.directed)
    bridge.change(_label(named, said), verdicts.relabel, number, said.label, *ends)


def remove_label(bridge: Bridge, label: verdicts.Label) -> None:
    """The label is gone."""
    bridge.change(tr("Remove “{0}”").format(label.label), verdicts.remove_label, label.id)


def _label(named: Mapping[int, str], said: Said) -> str:
    return tr("“{0}” {1} “{2}”").format(named[said.source], " ".join(said.label.split()), named[said.target])


def _both(names: tuple[str, str]) -> str:
    return tr("“{0}” and “{1}”").format(names[0], names[1])
