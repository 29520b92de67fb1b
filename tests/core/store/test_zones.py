"""What the analyst says of the text: pins over zones, here and wherever a line stands; counts follow, also back."""

from itertools import pairwise

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.importing.fingerprint import fingerprint
from core.model import Draft, Mention, Reading, Zone
from core.notebook import Notebook
from core.store import articles, bundle, check, history, mentions, zones
from tests.core.store.made import one_actor_a_name

AD = "Read also: Oslo by night"
TEXTS = (
    f"Ann in Oslo\n\nAnn met Bob in Oslo.\nBob left.\n\n{AD}\n\nAnn stayed.\n\nWritten by Bob",
    f"  \n{AD.upper()} \n Bob in Rome\n\nBob saw Rome.\n{AD}\n\n\n",
    f"Rome\nAnn saw {AD} in Rome, and Bob too.\nBob",
)


def cut(text):
    """The first line is the title, the last one boilerplate, all between them body."""
    ends = [line.end for line in zones.lines(text)]
    edges = (0, ends[0], ends[-2], len(text))
    what = (("title", ""), ("body", ""), ("boilerplate", "byline"))
    return tuple(Zone(*edge, *kind) for edge, kind in zip(pairwise(edges), what, strict=True))


def reading(text):
    found = [
        Mention(at, at + len(name), name, "person", name, 0, 0, False)
        for name in ("Ann", "Bob", "Oslo", "Rome")
        for at in range(len(text))
        if text.startswith(name, at)
    ]
    return Reading(((0, len(text)),), ((0, len(text)),), tuple(sorted(found, key=lambda m: m.start)))


def add(notebook, text):
    article = notebook.load("import", (), articles.add, Draft(text, zones=cut(text)), fingerprint(text))
    notebook.load("read", (), mentions.store_all, [(article, reading(text))], "made", "1")
    notebook.load("resolve", (), one_actor_a_name)
    return article


@pytest.fixture
def filled(notebook):
    for text in TEXTS:
        add(notebook, text)
    return notebook


def counted(db):
    return db.execute("SELECT article, start, counted FROM mention ORDER BY article, start").fetchall()


def by_zones(db):
    """As `counted`, but reckoned from the zones that hold."""
    held = {number: articles.zones(db, number) for (number,) in db.execute("SELECT id FROM article").fetchall()}
    return [
        (article, start, int(any(zone.kind == "body" and zone.start <= start < zone.end for zone in held[article])))
        for article, start, _ in counted(db)
    ]


def state(notebook):
    pins = "SELECT article, start, end, kind FROM zone_pin ORDER BY article, start"
    lines = "SELECT line, kind FROM line_pin ORDER BY line"
    found = notebook.read(lambda db: [db.execute(question).fetchall() for question in (pins, lines)])
    return *found, notebook.read(counted)


def kinds(notebook, article):
    text = notebook.read(articles.get, article).text
    return [(zone.kind, zone.sort, text[zone.start : zone.end]) for zone in notebook.read(articles.zones, article)]


# --- lines


@given(st.text(st.sampled_from("ab \n\t\r\u2028"), max_size=60))
def test_lines_cover_the_text_and_each_is_whole(text):
    found = list(zones.lines(text))
    assert (not text.strip()) == (not found)
    if found:
        assert found[0].start == 0 and found[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(found))
    for line in found:
        assert zones.whole_lines(text, line.end - 1, line.end - 1) in ((line.start, line.end), None)
        first = line.start + len(text[line.start : line.end]) - len(text[line.start : line.end].lstrip())
        assert zones.whole_lines(text, first, first + 1) == (line.start, line.end)
        assert zones.fold(text[line.start : line.end]) == line.folded


@given(st.text(st.sampled_from("ab \n"), max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_a_selection_is_taken_to_whole_lines(text, start, length):
    start = min(start, len(text))
    end = min(start + length, len(text))
    span = zones.whole_lines(text, start, end)
    touched = [line for line in zones.lines(text) if text[max(line.start, start) : min(line.end, end)].strip()]
    if text[start:end].strip():
        assert span == (touched[0].start, touched[-1].end)


# --- here


def test_a_line_becomes_text_and_its_names_count_at_once(filled):
    start = TEXTS[0].index("Written")
    assert not any(row[2] for row in filled.read(counted) if row[:2] == (1, start + 11))
    filled.change("This is text", zones.set_here, 1, start + 2, start + 2, "body")
    assert kinds(filled, 1)[-1] == ("body", "by you", "Written by Bob")
    assert (1, start + 11, 1) in filled.read(counted)
    filled.undo()
    assert kinds(filled, 1)[-1] == ("boilerplate", "byline", "Written by Bob")
    assert (1, start + 11, 0) in filled.read(counted)


def test_a_pin_splits_the_zone_it_lies_in(filled):
    filled.change("This is not text", zones.set_here, 1, TEXTS[0].index(AD), TEXTS[0].index(AD) + 3, "boilerplate")
    assert kinds(filled, 1) == [
        ("title", "", "Ann in Oslo\n\n"),
        ("body", "", "Ann met Bob in Oslo.\nBob left.\n\n"),
        ("boilerplate", "by you", AD + "\n\n"),
        ("body", "", "Ann stayed.\n\n"),
        ("boilerplate", "byline", "Written by Bob"),
    ]


def test_a_later_pin_takes_its_lines_out_of_an_earlier_one_and_can_be_withdrawn(filled):
    text = TEXTS[0]
    filled.change("all", zones.set_here, 1, 0, len(text), "boilerplate")
    filled.change("one", zones.set_here, 1, text.index("Bob left"), text.index("Bob left"), "body")
    assert [(kind, piece) for kind, _, piece in kinds(filled, 1)] == [
        ("boilerplate", text[: text.index("Bob left")]),
        ("body", "Bob left.\n\n"),
        ("boilerplate", text[text.index(AD) :]),
    ]
    filled.change("withdraw", zones.clear, 1, text.index("left"))
    assert [piece for _, sort, piece in kinds(filled, 1) if not sort] == ["Bob left.\n\n"]
    assert filled.read(counted) == filled.read(by_zones)


def test_a_blank_line_is_nothing_to_decide_on(filled):
    filled.change("nothing", zones.set_here, 1, TEXTS[0].index("\n\n") + 1, TEXTS[0].index("\n\n") + 1, "body")
    assert filled.read(history.next_labels) == (None, None)


# --- wherever it stands


def test_a_line_is_found_wherever_it_is_a_whole_line(filled):
    found = filled.read(zones.lines_like, f" {AD.lower()}  ")
    assert [(article, TEXTS[article - 1][start:end].strip()) for article, start, end in found] == [
        (1, AD), (2, AD.upper()), (2, AD)
    ]  # fmt: skip
    filled.change("Remove", articles.trash, [2])
    assert [article for article, _, _ in filled.read(zones.lines_like, AD)] == [1]


@pytest.mark.parametrize("line", ["* * *", '"', "Ž — ß", "漢字 の 記事", "word " * 200])
def test_lines_of_any_letters_are_found(notebook, line):
    add(notebook, f"Title\n{line}\nText of the story\n{line} and more\nEnd")
    assert len(notebook.read(zones.lines_like, line)) == 1


def test_everywhere_is_one_step_and_holds_for_what_comes_later(filled):
    before = state(filled)
    assert filled.change("not text", zones.set_line, AD, "boilerplate") == 2
    held = [zone for article in (1, 2) for zone in kinds(filled, article)]
    assert {kind for kind, _, piece in held if "read also" in piece.lower()} == {"boilerplate"}
    assert [kind for kind, _, _ in kinds(filled, 3)] == ["title", "body", "boilerplate"]  # within a line it is none
    later = add(filled, f"Ann\n\nAnn saw Bob.\n{AD}\nThe end of Ann")
    assert ("boilerplate", "by you", AD + "\n") in kinds(filled, later)
    done = state(filled)
    filled.undo()
    assert state(filled)[:2] == before[:2]
    assert filled.read(counted) == filled.read(by_zones)
    between = add(filled, f"Bob\n\nBob saw Ann.\n{AD}\nThe end of Bob")
    filled.redo()
    assert [row for row in state(filled)[0] if row[0] != between] == done[0]
    assert ("boilerplate", "by you", AD + "\n") in kinds(filled, between)
    assert filled.read(counted) == filled.read(by_zones)


def test_a_change_of_zones_says_that_mentions_changed(filled):
    heard = []
    filled.events.subscribe(heard.append)
    filled.change("not text", zones.set_line, AD, "boilerplate")
    filled.undo()
    assert all({"zone_pin", "mention"} <= event.tables for event in heard)
    assert filled.read(history.steps)[0]["rows"].keys() == {"zone_pin", "line_pin"}


# --- everything that reads zones


def test_reading_anew_respects_what_she_said(filled):
    filled.change("not text", zones.set_here, 1, TEXTS[0].index("Ann met"), TEXTS[0].index("Ann met"), "boilerplate")
    before = filled.read(counted)
    text, held = filled.read(mentions.to_read, 1)
    assert "boilerplate" in [zone.kind for zone in held if zone.start <= text.index("Ann met") < zone.end]
    filled.load("read", (), mentions.store_all, [(1, reading(text))], "made", "2")
    assert filled.read(counted) == before == filled.read(by_zones)


def test_a_bundle_has_the_zones_that_hold(filled):
    filled.change("not text", zones.set_line, AD, "boilerplate")
    for row in filled.read(bundle.articles):
        held = filled.read(articles.zones, row["article"])
        assert [Zone(**zone) for zone in row["zones"]] == held


def test_an_article_without_zones_is_all_body(notebook):
    text = "Ann met Bob.\n\nAnd Ann left."
    article = notebook.load("import", (), articles.add, Draft(text), fingerprint(text))
    notebook.load("read", (), mentions.store_all, [(article, reading(text))], "made", "1")
    assert notebook.read(articles.zones, article) == [Zone(0, len(text), "body")]
    assert all(row[2] for row in notebook.read(counted))
    notebook.change("not text", zones.set_here, article, 0, 1, "boilerplate")
    assert [row[2] for row in notebook.read(counted)] == [0, 0, 1]
    notebook.undo()
    assert all(row[2] for row in notebook.read(counted))


KINDS = st.sampled_from(["body", "boilerplate", "caption", "title"])
SPANS = st.tuples(st.integers(0, 110), st.integers(0, 60)).map(lambda at: (at[0], at[0] + at[1]))
LINES = st.sampled_from([AD, "Bob left.", "bob in rome", "no such line", ""])
ACTS = st.one_of(
    st.tuples(st.just(zones.set_here), st.integers(1, 3), SPANS, KINDS),
    st.tuples(st.just(zones.set_line), LINES, KINDS),
    st.tuples(st.just(zones.clear), st.integers(1, 3), st.integers(0, 110)),
    st.just(("undo",)),
    st.just(("redo",)),
)


def do(notebook, act, *values):
    """True when it was a step of its own."""
    if act in ("undo", "redo"):
        if dict(zip(("undo", "redo"), notebook.read(history.next_labels), strict=True))[act]:
            notebook.flip_soon(act).result()
        return
    if act is zones.set_here:
        article, (start, end), kind = values
        values = (article, start, end, kind)
    notebook.change("step", act, *values)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(ACTS, max_size=12))
def test_whatever_is_pinned_undone_and_redone_counts_are_those_of_the_zones(tmp_path_factory, acts):
    with Notebook.open(tmp_path_factory.mktemp("zones") / "z.fieldfare", create=True) as notebook:
        for text in TEXTS:
            add(notebook, text)
        seen = [state(notebook)]
        for act in acts:
            do(notebook, *act)
            assert notebook.read(counted) == notebook.read(by_zones)
            for number, text in enumerate(TEXTS, 1):
                held = notebook.read(articles.zones, number)
                ends = [0, *(zone.end for zone in held)]
                assert [zone.start for zone in held] == ends[:-1] and ends[-1] == len(text)
                assert all(zone.start < zone.end for zone in held)
        assert notebook.read(check.check) == []
        while notebook.read(history.next_labels)[0]:
            notebook.undo()
            assert notebook.read(counted) == notebook.read(by_zones)
        assert state(notebook) == seen[0]
