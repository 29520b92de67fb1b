"""The sentences of “How good is this?”."""

from collections.abc import Mapping, Sequence

from core.store.checked import Verdict
from core.store.quality import Quality, wilson
from core.words import counted, figure
from ui.translation import tr

#: So many names are checked in one go.
ROUND = 20

#: Verdict → what the button says, and what the result calls it.
BUTTONS: Mapping[Verdict, str] = {
    "right": "Right",
    "not a name": "Not a name",
    "other extent": "Wrong extent",
    "other kind": "Wrong kind",
    "other actor": "Wrong actor",
}
_RESULTS: Mapping[Verdict, str] = {
    "not a name": "no name",
    "other extent": "wrong extent",
    "other kind": "wrong kind",
    "other actor": "wrong actor",
}
NOTHING = "Import articles; when they are read, their names can be checked here."
#: The resolver's reason of a name that was joined to nothing.
_ALONE = "no other name is certainly the same"


def checked(verdicts: Mapping[Verdict, int]) -> int:
    """How many names were checked."""
    return sum(verdicts.values())


def result(verdicts: Mapping[Verdict, int]) -> str:
    """“17 of 20 right: between 64 % and 95 %”."""
    number = checked(verdicts)
    if not number:
        return tr("Not checked yet")
    low, high = wilson(verdicts["right"], number)
    return tr("{0} of {1} right: between {2} and {3}").format(
        figure(verdicts["right"]), figure(number), percent(low), percent(high)
    )


def meaning(verdicts: Mapping[Verdict, int]) -> str:
    """What the interval says, and which faults there were."""
    if not checked(verdicts):
        return tr(
            "Twenty names, drawn at random, say more about your articles than any figure measured "
            "elsewhere. Each is shown in its sentence; you say whether it is right."
        )
    faults = [
        f"{figure(number)} {tr(_RESULTS[verdict])}"
        for verdict, number in verdicts.items()
        if number and verdict in _RESULTS
    ]
    said = tr(" Faults: {0}.").format(", ".join(faults)) if faults else ""
    return tr(
        "With 95 % confidence, so large a share of all names that count in this notebook is "
        "right, as they were found. More samples narrow it.{0}"
    ).format(said)


def button(number: int) -> str:
    """What the button for the next names says, when `number` were checked."""
    done = number % ROUND
    if done:
        return tr("Go on: {0} more").format(ROUND - done)
    return tr("Check {0} more names").format(ROUND) if number else tr("Check {0} names").format(ROUND)


def names(found: Quality) -> str:
    """How many names and actors there are, and how many of them she has confirmed."""
    stand = tr("{0} stands") if found.names == 1 else tr("{0} stand")
    yours = (
        tr("{0} of these confirmed by you").format(figure(found.confirmed))
        if found.confirmed
        else tr("none confirmed by you yet")
    )
    said = tr("{0} for {1}; {2}.").format(
        stand.format(counted(found.names, "name")), counted(found.actors, "actor"), yours
    )
    kept = tr(" You keep {0} apart.").format(counted(found.apart, "pair")) if found.apart else ""
    return said + kept


def joined(found: Quality) -> list[tuple[int, str]]:
    """(names, why they were joined as certain), most names first; the single examples in reasons are left out."""
    counts: dict[str, int] = {}
    for reason, number in found.joined:
        if reason != _ALONE:
            sort = reason.partition(": ")[0]
            counts[sort] = counts.get(sort, 0) + number
    return sorted(((number, reason) for reason, number in counts.items()), key=lambda row: (-row[0], row[1]))


def shares(found: Quality) -> list[tuple[str, int]]:
    """(who, places) for model, rules and herself."""
    return [
        (tr("the language model"), found.places["model"]),
        (tr("rules of Fieldfare"), found.places["rule"]),
        (tr("you, place by place"), found.places["analyst"]),
    ]


def percent(share: float) -> str:
    """“64 %”."""
    return f"{share * 100:.0f} %"


def part(number: int, of: int) -> str:
    """“44,097 (95 %)”; a share under half a percent is said so."""
    if not number or not of:
        return figure(number)
    share = number / of
    return f"{figure(number)} ({tr('under 1 %') if share < 0.005 else percent(share)})"


def more(rows: Sequence[tuple[int, str]], shown: int) -> str:
    """What is left out below a list."""
    rest = sum(number for number, _ in rows[shown:])
    return (
        tr("{0} for {1}").format(figure(rest), counted(len(rows) - shown, "other reason")) if len(rows) > shown else ""
    )
