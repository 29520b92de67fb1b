"""The sentences of “How good is this?”."""

from collections.abc import Mapping, Sequence

from core.store.checked import Verdict
from core.store.quality import Quality, wilson
from core.words import counted

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
        return "Not checked yet"
    low, high = wilson(verdicts["right"], number)
    return f"{verdicts['right']:,} of {number:,} right: between {percent(low)} and {percent(high)}"


def meaning(verdicts: Mapping[Verdict, int]) -> str:
    """What the interval says, and which faults there were."""
    if not checked(verdicts):
        return (
            "Twenty names, drawn at random, say more about your articles than any figure measured elsewhere. "
            "Each is shown in its sentence; you say whether it is right."
        )
    faults = [
        f"{number:,} {_RESULTS[verdict]}" for verdict, number in verdicts.items() if number and verdict in _RESULTS
    ]
    said = f" Faults: {', '.join(faults)}." if faults else ""
    return (
        "With 95 % confidence, so large a share of all names that count in this notebook is right, as they were found. "
        f"More samples narrow it.{said}"
    )


def button(number: int) -> str:
    """What the button for the next names says, when `number` were checked."""
    done = number % ROUND
    if done:
        return f"Go on: {ROUND - done} more"
    return f"Check {ROUND} more names" if number else f"Check {ROUND} names"


def names(found: Quality) -> str:
    """How many names and actors there are, and how many of them she has confirmed."""
    stand = f"{counted(found.names, 'name')} {'stands' if found.names == 1 else 'stand'}"
    yours = f"{found.confirmed:,} of these confirmed by you" if found.confirmed else "none confirmed by you yet"
    said = f"{stand} for {counted(found.actors, 'actor')}; {yours}."
    kept = f" You keep {counted(found.apart, 'pair')} apart." if found.apart else ""
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
        ("the language model", found.places["model"]),
        ("rules of Fieldfare", found.places["rule"]),
        ("you, place by place", found.places["analyst"]),
    ]


def percent(share: float) -> str:
    """“64 %”."""
    return f"{share * 100:.0f} %"


def part(number: int, of: int) -> str:
    """“44,097 (95 %)”; a share under half a percent is said so."""
    if not number or not of:
        return f"{number:,}"
    share = number / of
    return f"{number:,} ({'under 1 %' if share < 0.005 else percent(share)})"


def more(rows: Sequence[tuple[int, str]], shown: int) -> str:
    """What is left out below a list."""
    rest = sum(number for number, _ in rows[shown:])
    return f"{rest:,} for {counted(len(rows) - shown, 'other reason')}" if len(rows) > shown else ""
