"""What a picture shows, in words: below it on the screen, in the caption on paper, and in files that others read."""

from datetime import date

from core.relating.choices import Choices
from core.relating.periods import told
from core.words import counted, figure
from ui.relations.answer_bar import in_words, words_of_sides
from ui.relations.network import GraphPalette
from ui.relations.picture import Filters, Picture
from ui.relations.tints import Entry
from ui.theme import KIND_NAMES
from ui.translation import tr

#: What is told, by its name in files, and as the caption says it.
HEADS = {
    "question": "Question",
    "window": "Window",
    "kinds": "Kinds",
    "at least": "At least",
    "counted": "Counted",
    "stories": "Stories",
    "articles": "Only these articles",
    "dates": "Dates",
    "standing for": "Standing for others",
    "hubs": "Hubs",
}
_ZONES = {"body": "body of the articles", "title": "titles", "caption": "captions of pictures"}
#: So many hubs are named.
_NAMED = 5


def about(picture: Picture, day: date) -> dict[str, str]:
    """What was shown, counted and left out, each under a name; without what is as it always is."""
    filters, choices = picture.filters, picture.filters.choices
    found = {
        "shown": tr("{0} of {1} actors, {2} of {3} links").format(
            figure(len(picture.nodes)), figure(picture.actors), figure(len(picture.links)), figure(picture.passing)
        ),
        "question": _question(picture),
        "window": tr(choices.window) if choices.within == 1 else tr("within {0} sentences").format(choices.within),
        "kinds": ", ".join(tr(KIND_NAMES[kind]) for kind in choices.kinds),
        "at least": tr("{0} together").format(counted(filters.minimum, choices.window)),
        "counted": ", ".join(tr(words) for zone, words in _ZONES.items() if zone in choices.zones),
        "stories": tr("every copy counts") if choices.copies else tr("a story told in the same words counts once"),
        "articles": "; ".join(_only(choices)),
        "dates": _dates(choices),
        "standing for": "; ".join(_standing(choices)),
        "hubs": _hubs(picture),
        "made": told(day.isoformat()),
    }
    return {name: said for name, said in found.items() if said}


def _question(picture: Picture) -> str:
    asked = picture.filters.asked
    return in_words(asked, {node.actor: node.name for node in picture.nodes}) if asked else ""


def _only(choices: Choices) -> list[str]:
    """Which articles count, when not all do."""
    words: list[str] = []
    if choices.outlets:
        words.append(tr("of {0}").format(", ".join(choices.outlets)))
    if choices.tags:
        words.append(tr("tagged {0}").format(", ".join(choices.tags)))
    if choices.story is not None:
        words.append(tr("of one story"))
    return words


def _dates(choices: Choices) -> str:
    if not (choices.since or choices.until):
        return ""
    return tr("{0} to {1}").format(choices.since or tr("the beginning"), choices.until or tr("the end"))


def _standing(choices: Choices) -> list[str]:
    """Which words count for another actor."""
    nations = [tr("nationalities for their country")] if choices.nationalities else []
    return nations + ([tr("capitals for their government")] if choices.capitals else [])


def _hubs(picture: Picture) -> str:
    """What became of hubs, and who they are."""
    filters = picture.filters
    if filters.hubs == "shown":
        return ""
    if not picture.hubs:
        return tr("none (nobody is linked to a quarter of all)")
    names = ", ".join(picture.hubs[:_NAMED])
    if len(picture.hubs) > _NAMED:
        names = tr("{0} and {1} more").format(names, len(picture.hubs) - _NAMED)
    hidden = filters.hubs == "hidden" and picture.answer is None
    return tr("{0} hidden").format(names) if hidden else tr("{0} dimmed").format(names)


def caption_of(picture: Picture, day: date) -> str:
    """The caption under the picture on paper."""
    said = about(picture, day)
    shown, made = said.pop("shown"), said.pop("made")
    parts = [tr("{0}: {1}").format(tr(HEADS[name]), words) for name, words in said.items()]
    return tr("{0}. {1}. Made with Fieldfare on {2}.").format(shown, " · ".join(parts), made)


def below(picture: Picture) -> str:
    """What stands below the picture on the screen."""
    actors, links, passing = (figure(number) for number in (len(picture.nodes), len(picture.links), picture.passing))
    if picture.answer is not None:
        first = tr("{0} actors and {1} links").format(actors, links)
    elif len(picture.links) < picture.passing:
        first = tr("{0} actors and the {1} strongest of {2} links").format(actors, links, passing)
    else:
        first = tr("{0} actors and all {1} links").format(actors, links)
    meant = tr("{0}: at least {1}, beyond chance. Click a link for its evidence.")
    hubs = _hubs(picture)
    said = meant.format(first, _together(picture.filters))
    return f"{said} {tr('Hubs: {0}.').format(hubs)}" if hubs else said


def _together(filters: Filters) -> str:
    """How often both stand together."""
    choices = filters.choices
    if choices.within == 1:
        return tr("{0} together").format(counted(filters.minimum, choices.window))
    return tr("{0} within {1} sentences").format(counted(filters.minimum, "time"), choices.within)


def sides(picture: Picture, colors: GraphPalette) -> list[Entry]:
    """For the legend on paper: what the lines of a comparison mean; nothing where nothing is compared."""
    if picture.answer is None or not picture.answer.sides:
        return []
    tint = {"one": colors.sides[0], "other": colors.sides[1], "both": colors.link_strong}
    return [(tint[side], side, words) for side, words in words_of_sides(picture.filters.asked).items()]
