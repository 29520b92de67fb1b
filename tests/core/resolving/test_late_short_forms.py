"""A short form that was given an actor too early goes where it belongs, unless she has had a hand in it."""

import pytest

from core.model import Draft, Mention, Reading
from core.notebook import Notebook
from core.resolving.join_late import join_late
from core.resolving.resolve import Name, suggestions
from core.resolving.resolve_pending import resolve_pending
from core.store import actors, articles, history, mentions
from core.store.decisions import confirm, merge
from core.store.short_forms import undecided


def read(notebook, *names):
    """Bring in and read one article, in which these names stand; resolve them."""
    text = ". ".join(names)
    number = notebook.load("add", ("article",), articles.add, Draft(text=text), text)
    places, start = [], 0
    for name in names:
        places.append(Mention(start, start + len(name), name, "person", name, 0, 0, True))
        start += len(name) + 2
    reading = Reading(((0, len(text)),), ((0, len(text)),), tuple(places))
    notebook.load("read", ("mention",), mentions.store_all, [(number, reading)], "told", "1")
    resolve_pending(notebook)


@pytest.fixture
def early(notebook: Notebook):
    """ "Orlicek" has an actor of its own before three articles name Jan Orlicek."""
    read(notebook, "Orlicek", "Orlicek", "Orlicek")
    for other in ("Anna Bee", "Ben Cee", "Cat Dee"):
        read(notebook, "Jan Orlicek", other)
    return notebook


def owners(notebook):
    return {alias.text: alias.actor for alias in notebook.read(actors.aliases)}


def test_it_goes_to_the_one_it_is_short_for_and_says_why(early):
    before = owners(early)
    assert before["Orlicek"] != before["Jan Orlicek"]
    assert join_late(early, "2000-01-01") == 1
    assert owners(early) == before | {"Orlicek": before["Jan Orlicek"]}
    reason = early.read(lambda db: db.execute("SELECT reason FROM alias WHERE text = 'Orlicek'").fetchone()[0])
    assert "well-known" in reason
    assert join_late(early, "2000-01-01") == 0


def test_only_what_newly_read_articles_bear_on_is_looked_at(early):
    assert join_late(early, history.now()) == 0


@pytest.mark.parametrize("act", ["confirm", "merge", "taken back"])
def test_what_she_touched_stays(early, act):
    before = owners(early)
    if act == "confirm":
        early.change("Confirm", confirm, [before["Orlicek"]], True)
    else:
        early.change("Merge", merge, before["Orlicek"], [before["Anna Bee"]])
    if act == "taken back":
        early.undo()
    stands = owners(early)
    assert join_late(early, "2000-01-01") == 0
    assert owners(early) == stands
    assert early.read(undecided, [stands["Orlicek"], stands["Ben Cee"]]).keys() == {stands["Ben Cee"]}


@pytest.mark.parametrize(
    ("known", "lone", "others", "sure"),
    [
        (12, 4, 0, True),
        (4, 2, 0, False),  # named in full in few articles
        (12, 9, 0, False),  # most articles do without the given name: somebody else may be meant
        (40, 4, 1, False),  # another one bears the name, if only once
    ],
)
def test_a_short_form_is_likely_only_where_its_bearer_is_well_attested(known, lone, others, sure):
    names = [
        Name(1, "Jan Orlicek", "person", 1, 3 * known, known),
        Name(2, "Orlicek", "person", 2, 2 * lone, lone),
        *(Name(3, "Petr Orlicek", "person", 3, others, others) for _ in range(others)),
    ]
    found = next(one for one in suggestions(names) if (one.a, one.b) == (1, 2))
    assert (found.confidence >= 0.9) is sure
