"""Every number of the picture and of the evidence, on the example articles, against a count with a pencil.

The pencil reads the view `place`, which every screen shows, and knows nothing of arrays.
"""

import shutil
from collections import defaultdict
from dataclasses import replace
from itertools import combinations
from math import log

import pytest

from core import paths
from core.intake import take_in
from core.jobs import run
from core.notebook import Notebook
from core.relating import proof, stock
from core.relating.choices import Choices
from core.relating.companions import companions
from core.relating.relations import describe, relations
from core.relating.tally import tally
from core.store import actors, decisions, stories, verdicts, zones

USUAL = Choices()
VIEWS = (
    USUAL,
    replace(USUAL, window="paragraph"),
    replace(USUAL, window="article"),
    replace(USUAL, near=3),
    replace(USUAL, kinds=("person", "organization", "place", "group"), window="paragraph"),
    replace(USUAL, zones=("body", "title", "caption")),
    replace(USUAL, copies=True),
    replace(USUAL, since="2022-01-01", until="2022-12-31"),
    replace(USUAL, nationalities=True, capitals=True),
)


@pytest.fixture(scope="module")
def example(tmp_path_factory):
    """The example articles, read by capital letters; made once."""
    path = tmp_path_factory.mktemp("example") / "example.fieldfare"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIELDFARE_MODEL", "capitals")
        patch.setenv("FIELDFARE_HOME", str(tmp_path_factory.mktemp("home")))
        with Notebook.open(path, create=True) as notebook:
            run(take_in(notebook, [paths.RESOURCES / "example" / "articles"]), lambda _: None)
            notebook.change("Stories", _make_stories)
    return path


def _make_stories(db):
    """Two articles become one story, so that stories, articles and outlets are three different numbers."""
    one, other = (row[0] for row in db.execute("SELECT id FROM article ORDER BY LENGTH(text) DESC LIMIT 2"))
    stories.join(db, [one, other])
    leader = db.execute("SELECT of FROM story WHERE of IS NOT NULL").fetchone()[0]
    db.execute("UPDATE article SET outlet = 'The Copyist' WHERE id = ?", ({one: other, other: one}[leader],))


@pytest.fixture
def book(example, tmp_path):
    """A copy of it."""
    path = tmp_path / "copy.fieldfare"
    shutil.copy(example, path)
    with Notebook.open(path) as notebook:
        yield notebook


class Pencil:
    """What a patient reader counts."""

    def __init__(self, db, choices):
        self.db, self.choices = db, choices
        self.story = dict(db.execute(
            "SELECT story.article, of FROM story JOIN article ON article.id = of JOIN article AS own"
            " ON own.id = story.article WHERE article.trashed_at IS NULL AND own.trashed_at IS NULL"
        ).fetchall())  # fmt: skip
        self.about = {
            row[0]: row[1:]
            for row in db.execute("SELECT id, published, outlet FROM article WHERE trashed_at IS NULL").fetchall()
        }
        self.named = defaultdict(set)  # window → actors named in it
        for article, start, actor in self._places():
            self.named[article, start].add(actor)
        self.stand = self._stand()

    def _places(self):
        who = dict(self.db.execute("SELECT id, kind FROM actor WHERE NOT hidden").fetchall())
        instead = self._instead()
        for article, start, sentence, paragraph, actor, counted in self.db.execute(
            "SELECT article, start, sentence, paragraph, actor, counted FROM place WHERE actor IS NOT NULL"
        ).fetchall():
            if actor not in who or not self._counts(article, start, counted):
                continue
            actor = instead.get(actor, actor)
            if who.get(actor) in self.choices.kinds:
                yield article, {"sentence": sentence, "paragraph": paragraph, "article": 0}[self.choices.window], actor

    def _counts(self, article, start, counted):
        if not self.choices.copies and article in self.story:
            return False
        date = self.about[article][0]
        if self.choices.since and not (date and self.choices.since <= date <= self.choices.until):
            return False
        kinds = {zone.kind for zone in zones.effective(self.db, article) if zone.start <= start < zone.end}
        return counted or bool(kinds & set(self.choices.zones) - {"body"})

    def _instead(self):
        if not self.choices.nationalities:
            return {}
        table = (paths.RESOURCES / "gazetteers" / "countries.tsv").read_text("utf-8").splitlines()
        owner = {row[:2]: row[2] for row in self.db.execute("SELECT text, kind, actor FROM alias").fetchall()}
        found = {}
        for country, _, people, capital in ((line.split("\t") + [""] * 4)[:4] for line in table if line[0] != "#"):
            whose = owner.get((country.rstrip("?"), "place"))
            names = [(name.rstrip("?"), "group") for name in people.split("|")]
            names += [(name, "place") for name in capital.replace("=", "|").split("|") if name != country]
            for name in names:
                if whose and owner.get(name) and owner[name] != whose and not name[0].endswith("?"):
                    found[owner[name]] = whose
        return found

    def _stand(self):
        if self.choices.within == 1:
            return self.named
        order = defaultdict(list)
        for article, start in self.db.execute("SELECT article, start FROM sentence ORDER BY article, start").fetchall():
            order[article].append(start)
        stand = {}
        for article, start in self.named:
            line = order[article].index(start)
            near = order[article][max(0, line - self.choices.within + 1) : line + 1]
            stand[article, start] = set().union(*(self.named.get((article, other), set()) for other in near))
        return stand

    def met(self):
        found = defaultdict(set)
        for window, who in self.stand.items():
            for pair in combinations(sorted(who), 2):
                if set(pair) & self.named[window]:
                    found[pair].add(window)
        return found

    def figures(self, pair, windows):
        articles = {article for article, _ in windows}
        telling = articles if self.choices.copies else articles | {o for o, of in self.story.items() if of in articles}
        of = [sum(one in who for who in self.named.values()) for one in pair]
        near = [sum(one in who for who in self.stand.values()) for one in pair]
        dates = sorted(self.about[article][0] for article in articles if self.about[article][0])
        by_chance = (of[0] * near[1] + of[1] * near[0] - of[0] * of[1]) / len(self.named)
        return {
            "windows": len(windows),
            "articles": len(articles),
            "stories": len({self.story.get(article, article) for article in articles}),
            "outlets": len({self.about[article][1] for article in telling if self.about[article][1]}),
            "first": dates[0] if dates else None,
            "last": dates[-1] if dates else None,
            "expected": pytest.approx(by_chance),
            "strength": pytest.approx(self._g2(len(windows), by_chance, *of), abs=1e-6),
            "npmi": pytest.approx(self._npmi(len(windows), by_chance)) if len(windows) > 2 else None,
            "of_a": of[0],
            "of_b": of[1],
            "total": len(self.named),
        }

    def _g2(self, both, by_chance, a, b):
        """Dunning's, over four cells; over two where neighbouring sentences are looked at."""
        size = len(self.named)
        cells = [(both, by_chance), (size - both, size - by_chance)]
        if self.choices.within == 1:
            rows, columns = (a, size - a), (b, size - b)
            seen = (both, a - both, b - both, size - a - b + both)
            cells = zip(seen, (row * column / size for row in rows for column in columns), strict=True)
        whole = 2 * sum(seen * log(seen / chance) for seen, chance in cells if seen)
        return whole if both >= by_chance else -whole

    def _npmi(self, both, by_chance):
        """Bouma's; 0 when both stand in every window."""
        size = len(self.named)
        return log(both / by_chance) / log(size / both) if both < size else 0.0


def agree(book, choices, every=7):
    """Every number of every pair; the evidence of one in so many of them."""
    pencil = book.read(Pencil, choices)
    met, gone, kept = pencil.met(), book.read(verdicts.dismissed), {}
    places, windows = book.read(stock.choose, choices, kept), book.read(stock.windows, choices, kept)
    found = tally(windows).without(gone)
    assert set(zip(found.a.tolist(), found.b.tolist(), strict=True)) == set(met) - gone
    shown = {(one.a, one.b): one for one in describe(places, windows, found)}
    assert len(shown) > 3
    for pair, one in shown.items():
        figures = pencil.figures(pair, met[pair])
        assert {name: getattr(one, name) for name in figures} == figures
    for pair, one in list(shown.items())[::every]:
        looked = book.read(proof.prove, *pair, choices, kept)
        listed = book.read(proof.listed, looked, "date", "")
        assert set(listed) == met[pair] and len(listed) == one.windows == looked.relation.windows
        assert sum(span.count for span in looked.spans) == sum(1 for at in met[pair] if pencil.about[at[0]][0])
        for evidence in book.read(proof.page, looked, listed):
            marked = {evidence.text[start:end] for start, end in evidence.marks}
            assert len(evidence.marks) >= 2 and all(marked)
    return shown


@pytest.mark.parametrize("choices", VIEWS, ids=lambda one: f"{one.window}{one.near}{'-'.join(one.zones)}{one.copies}")
def test_every_number_is_what_a_pencil_counts(book, choices):
    agree(book, choices)


def test_and_again_after_everything_that_she_can_decide(book):
    shown = agree(book, USUAL)
    (a, b), (c, d) = sorted(shown, key=lambda pair: -shown[pair].windows)[:2]
    book.change("Merge", decisions.merge, a, [next(one for one in (c, d) if one not in (a, b))])
    agree_in_every_window(book)
    name = next(row for row in book.read(actors.names, a))
    book.change("Split", decisions.split, name.alias)
    agree_in_every_window(book)
    book.change("No name", decisions.refuse_everywhere, [book.read(actors.names, b)[0].text])
    agree_in_every_window(book)
    article = book.read(lambda db: db.execute("SELECT MIN(article) FROM mention WHERE counted").fetchone()[0])
    book.change("Not text", zones.set_here, article, 0, 400, "boilerplate")
    shown = agree_in_every_window(book)
    pair = max(shown, key=lambda one: shown[one].windows)
    book.change("No relation", verdicts.dismiss, [pair])
    assert pair not in agree_in_every_window(book)
    book.undo()
    assert pair in agree(book, replace(USUAL, window="paragraph"))
    book.change("Hide", decisions.hide, [next(iter(shown))[0]], True)
    agree_in_every_window(book)


def agree_in_every_window(book):
    """What is shown of paragraphs, when sentences, articles and stretches of three sentences agree as well."""
    for choices in (USUAL, replace(USUAL, near=3), replace(USUAL, window="article")):
        agree(book, choices, every=29)
    return agree(book, replace(USUAL, window="paragraph"))


def test_companions_are_the_relations_of_one(book):
    choices, kept = replace(USUAL, window="paragraph"), {}
    everything = list(relations(book.read(stock.choose, choices, kept), "paragraph"))
    busy = max({one.a for one in everything}, key=lambda actor: sum(actor in (one.a, one.b) for one in everything))
    own = {(one.a if one.b == busy else one.b): one for one in everything if busy in (one.a, one.b)}
    found = book.read(companions, busy, choices, kept)
    assert {row.actor: (row.windows, row.articles, row.first) for row in found} == {
        other: (one.windows, one.articles, one.first) for other, one in own.items()
    }
    assert [row.windows for row in found] == sorted((row.windows for row in found), reverse=True)
    day = sorted(one.first for one in own.values() if one.first)[-1]
    new = book.read(companions, busy, choices, kept, day)
    assert {row.actor for row in new} == {other for other, one in own.items() if one.first == day}
    book.change("No relation", verdicts.dismiss, [(busy, found[0].actor)])
    assert found[0].actor not in {row.actor for row in book.read(companions, busy, choices, {})}


def test_lists_are_filtered_and_sorted(book):
    shown = agree(book, USUAL)
    pair = max(shown, key=lambda one: shown[one].articles)
    looked = book.read(proof.prove, *pair, USUAL, {})
    everything = book.read(proof.page, looked, list(looked.windows))
    word = max(everything[-1].text.split(), key=len).strip(".,“”")
    wanted = [
        (row.article, row.start) for row in everything
        if word.casefold() in " ".join([row.text, row.title, row.outlet or ""]).casefold()
    ]  # fmt: skip
    assert book.read(proof.listed, looked, "date", word.upper()) == wanted
    assert book.read(proof.listed, looked, "date", "no such words at all") == []
    by_outlet = book.read(proof.page, looked, book.read(proof.listed, looked, "outlet", ""))
    outlets = [row.outlet.casefold() for row in by_outlet if row.outlet]
    assert outlets == sorted(outlets)
