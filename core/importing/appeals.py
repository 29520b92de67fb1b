"""Requests to the reader: give money, subscribe, switch off the ad blocker.

They are written like paragraphs, so they are known by how many words of asking they hold and by speaking
of “we” to “you”. Quoted speech does not count: people in the news ask for things too.
"""

import re

from core.importing.furniture import Degree, Verdict
from core.importing.lines import Line

_QUOTED = re.compile(r"[“\"«„][^”\"»]*[”\"»]")
_WE = re.compile(r"\b(?:we|us|our)\b", re.IGNORECASE)
_YOU = re.compile(r"\b(?:you|your|readers?|please)\b", re.IGNORECASE)
_MONEY = re.compile(
    r"\b(?:donat\w+|patrons?|patreon|subscri\w+|newsletters?|ad-?\s?block\w*|paywall|crowdfund\w*|membership"
    r"|advertising revenue|buy us|paypal|become an? (?:member|friend|patron|supporter|subscriber)|support (?:us"
    r"|our|independent)|your (?:support|contribution))\b",
    re.IGNORECASE,
)
_ASKING = re.compile(
    r"\b(?:our (?:work|reporting|journalis\w+|readers|team|community|content|newsroom|coverage|website|site"
    r"|articles)"
    r"|readers like you|independent (?:media|journalis\w+|outlet|newspaper|reporting)|accessible to (?:everyone"
    r"|all)"
    r"|free of charge|thank you|help us|join (?:us|our)|inbox|sign up|(?:stay|keep) (?:informed|up to date)"
    r"|as little as"
    r"|every (?:donation|contribution)|quality content|depends? on|click here|your (?:help|assistance|email|inbox)"
    r"|(?:a|per|each) (?:month|week|year)|no advertis\w+|free articles?|unlimited access|read the rest|kindly"
    r"|you (?:can|could|may)|materials? like this)\b",
    re.IGNORECASE,
)
_LETTERS = re.compile(r"\b(?:subscri\w+|newsletters?|inbox)\b", re.IGNORECASE)
_GIVING = re.compile(
    r"\b(?:donat\w+|patrons?|patreon|crowdfund\w*|membership|paypal|buy us|support|contribution)\b", re.IGNORECASE
)
_LIMIT = 1000  # characters of an appeal
_SHORT = 400  # characters; a longer one must ask for more


def verdict(line: Line) -> Verdict | None:
    """How surely `line` is an appeal to the reader, and for what; None when it is none."""
    degree = _degree(line)
    if degree is None:
        return None
    return Verdict(
        degree, "newsletter" if _LETTERS.search(line.text) and not _GIVING.search(line.text) else "donation appeal"
    )


def _degree(line: Line) -> Degree | None:
    if line.length > _LIMIT or not _MONEY.search(line.text):
        return None
    spoken = _QUOTED.sub(" ", line.text)
    money, asking = _words(_MONEY, spoken), _words(_ASKING, spoken)
    if not money:
        return None
    points = len(money) * 2 + len(asking)
    if _WE.search(spoken) and _YOU.search(spoken):
        return "certain" if points >= (4 if line.length <= _SHORT else 6) else "likely" if points >= 3 else "below"
    return "likely" if points >= 3 and line.length <= 300 else None


def _words(pattern: re.Pattern[str], text: str) -> set[str]:
    return {match.group().lower() for match in pattern.finditer(text)}
