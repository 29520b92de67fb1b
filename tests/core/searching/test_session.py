"""Answers page by page: results, concordance, counts beside, counts of a list; kept searches."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.exporting.bundle import Bundle
from core.importing.fingerprint import fingerprint
from core.intake import take_in
from core.jobs import run
from core.model import Draft
from core.notebook import Notebook
from core.searching import batch, facets, names, nearest, quick
from core.searching import session as session_module
from core.searching.marking import spans
from core.searching.session import Asked, Session
from core.store import articles, saved_searches, search, word_hits
from tests.core.store.made import fill

TEXTS = (
    "The port was closed. A second port opened 😀 port.\r\nNo “port” here? Porto!",
    "port\u2028at the start; cafe\u0301 and café, 港 port",
    "Nothing.",
)


@pytest.fixture
def book(notebook):
    notebook.load("import", ("article",), _add)
    return notebook


def _add(db):
    for number, text in enumerate(TEXTS, 1):
        draft = Draft(text, title=f"Title {number}", outlet="AB"[number % 2], published=f"2023-0{number}-01")
        articles.add(db, draft, fingerprint(text))


def lines(book, query, order=("date", False)):
    session = Session()
    return book.read(session.lines, Asked(query), order, 200, 0)


def test_each_hit_stands_where_it_is_said_to(book):
    texts = dict(book.read(lambda db: db.execute("SELECT id, text FROM article").fetchall()))
    for query in ("port", "caf*", "港", '"second port"'):
        found = lines(book, query)
        assert found
        for line in found:
            assert " ".join(texts[line.article][line.start : line.end].split()) == line.text
    assert [line.text for line in lines(book, "cafe")] == ["cafe\u0301", "café"]
    assert len(lines(book, "port")) == 6


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(["port", " ", "😀", "e\u0301", "\r\n", "\u2028", "習", "שלום", "x", "-"]), max_size=30))
def test_hits_of_any_text_sit_on_their_words(pieces):
    marked = "".join(f"\ufdd0{piece}\ufdd1" if piece == "port" else piece for piece in pieces)
    text = "".join(pieces)
    found = word_hits.places(7, marked)
    assert [text[place.start : place.end] for place in found] == ["port"] * pieces.count("port")
    assert all(place.article == 7 for place in found)


PIECES = (
    *("it", "It", "its", "it", " ", " ", ".", "\n", "“", "—", "é", "it\u0301", "\xa0"),
    *("ª", "ⁿ", "港", "ﬁ", "😀", "\ufffd", "’s"),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(st.sampled_from(PIECES), max_size=25), min_size=1, max_size=3), st.sampled_from(["it", "it*"]))
def test_a_plain_word_is_found_where_the_index_finds_it(tmp_path_factory, texts, query):
    """The quick way through the bytes of the texts, against the marks of the index."""
    expression = f'"{query[:2]}"{query[2:]}'
    with Notebook.open(tmp_path_factory.mktemp("word") / "a.fieldfare", create=True) as notebook:
        for number, pieces in enumerate(texts):
            text = "".join(pieces) or "-"
            notebook.load("Import", ("article",), lambda db, t=text, n=number: articles.add(db, Draft(t), f"{n}"))
        numbers = notebook.read(lambda db: [row[0] for row in db.execute("SELECT id FROM article").fetchall()])
        found = notebook.read(word_hits.hits, expression, numbers)
        marked = notebook.read(word_hits.marked, expression, numbers)
        expected = [place for number, text in marked for place in word_hits.places(number, text)]
        assert word_hits.in_order_of(found, numbers) == expected
        for left in (True, False):
            assert sorted(word_hits.by_words(found, left=left, down=False)) == sorted(expected)


def test_only_what_is_soon_found_is_looked_for_ahead(book, monkeypatch):
    ahead = Session()
    assert book.read(ahead.look_ahead, Asked("por*")) and book.read(ahead.look_ahead, Asked('"second port"'))
    monkeypatch.setattr(session_module, "_AHEAD", 3)
    assert not book.read(ahead.look_ahead, Asked("port")) and book.read(ahead.look_ahead, Asked("second"))


def test_another_order_of_the_same_hits_only_sorts_them(book):
    session, asked = Session(), Asked("port")
    book.read(session.places, asked, ("date", False))
    statements = []

    def resort(db):
        db.conn.set_trace_callback(statements.append)
        session.places(db, asked, ("left", False))
        db.conn.set_trace_callback(None)

    book.read(resort)
    assert not statements


def test_a_concordance_in_every_order(book):
    assert [line.article for line in lines(book, "port", ("date", True))][:2] == [2, 2]
    assert {line.outlet for line in lines(book, "port", ("outlet", False))[:2]} == {"A"}
    left = lines(book, "port", ("left", False))
    right = lines(book, "port", ("right", True))
    assert len(left) == len(right) == 6
    assert [line.left.split()[-1] for line in left[:4]] == ["“", "😀", "second", "The"] and left[-1].left == ""
    assert right[0].right.startswith(" was") and right[-1].right.strip() in ("", ".")


def test_a_long_concordance_is_complete_after_its_first_page(notebook):
    text = "port " * 30

    def add(db):
        for number in range(20):
            articles.add(db, Draft(f"{text}{number}", title="T", published="2023-01-01"), fingerprint(f"{number}"))

    notebook.load("import", ("article",), add)
    session, asked, order = Session(), Asked("port"), ("date", False)
    first = notebook.read(session.lines_count, asked, order)
    assert 200 <= first < 600 and not session.is_complete(asked, order)
    assert len(notebook.read(session.places, asked, order)) == 600
    assert notebook.read(session.lines_count, asked, order) == 600
    assert len(notebook.read(session.lines, asked, order, 200, 500)) == 100


def test_pages_and_snippets(book):
    session = Session()
    assert book.read(session.count, Asked("port")) == 2
    rows = book.read(session.page, Asked("port", sort="newest"), 1, 1)
    assert [row.article for row in rows] == [1] and "\x02port\x03" in rows[0].snippet
    assert book.read(session.page, Asked("title:3"), 9, 0)[0].title == "Title \x023\x03"
    place = book.read(session.first_place, Asked("opened"), 1)
    assert TEXTS[0][place.start : place.end] == "opened"
    assert book.read(session.first_place, Asked("title:3"), 3) is None
    session.forget(of_names=True)
    assert book.read(session.count, Asked("Nothing")) == 1


def test_counts_beside(notebook):
    fill(notebook)
    known, pairs = notebook.read(names.load), notebook.read(facets.load)
    found = notebook.read(facets.facets, [1, 2], pairs, known)
    assert found.outlets == [("Post", 2)] and found.months == [("2021-01", 2)]
    assert dict(found.kinds) == {"person": 2, "place": 1}
    assert {name: n for _, name, _, n in found.actors} == {"Ann Lee": 2, "Bob Ray": 2, "Cy": 1, "Oslo": 1}
    only = notebook.read(facets.facets, [1, 2], pairs, known, ("place",))
    assert [name for _, name, _, _ in only.actors] == ["Oslo"]
    few = notebook.read(facets.facets, [1, 2], pairs, known, (), 3)
    assert len(few.actors) == 3 and few.actors_left == 1 and found.actors_left == 0
    nothing = notebook.read(facets.facets, [], pairs, known)
    assert (nothing.outlets, nothing.kinds, nothing.actors) == ([], [], [])


def test_a_list_is_counted(notebook):
    fill(notebook)
    assert batch.listed(' Ann Lee \n\nann\n"Oslo",\n---\nAnn Lee') == ["Ann Lee", "ann", "Oslo"]
    rows = notebook.read(batch.count, ["Ann Lee", "paid", "xyz"], notebook.read(names.load))
    assert [(row.taken, row.articles, row.mentions) for row in rows] == [("Ann Lee", 3, 4), ("", 1, 1), ("", 0, 0)]
    assert (rows[0].first, rows[0].last, rows[2].first) == ("2021-01-01", "2021-01-03", None)
    for row in rows:
        session = Session()
        notebook.read(session.learn)
        assert notebook.read(session.count, Asked(row.query)) == row.articles


def test_kept_searches_come_back_from_a_bundle(book, tmp_path, monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "capitals")
    book.change("Keep", saved_searches.save, " Ports ", "port OR harbour")
    book.change("Keep", saved_searches.save, "Ports", "port*")
    assert book.read(saved_searches.listed) == [("Ports", "port*")]
    book.undo()
    assert book.read(saved_searches.listed) == [("Ports", "port OR harbour")]
    run(Bundle().write(book, tmp_path / "out"), lambda _: None)
    with Notebook.open(tmp_path / "back.fieldfare", create=True) as back:
        run(take_in(back, [tmp_path / "out"]), lambda _: None)
        assert back.read(saved_searches.listed) == [("Ports", "port OR harbour")]
    book.change("Remove", saved_searches.forget, "Ports")
    assert book.read(saved_searches.listed) == []


def test_what_fits_some_letters(notebook):
    fill(notebook)
    notebook.change("Keep", saved_searches.save, "Annual reports", "report")
    found = notebook.read(quick.picks, "ann")
    assert [(one.sort, one.text) for one in found] == [("actor", "Ann Lee"), ("search", "Annual reports")]
    assert [one.text for one in notebook.read(quick.picks, "art 2")] == ["Article 2"]
    assert notebook.read(quick.picks, "(((") == [] and notebook.read(quick.picks, '"') == []
    near = notebook.read(quick.near, "Anne Lea", notebook.read(names.load))
    assert near[0].text == "Ann Lee"
    assert quick.fits("exp ev", "Export everything") and quick.fits("mrg", "Merge") and not quick.fits("xq", "Merge")


def test_titles_weigh_more_than_text(notebook):
    def add(db):
        for title, text in (("A", "storm " * 3 + "x " * 40), ("Storm", "x " * 60)):
            articles.add(db, Draft(text, title=title), fingerprint(title))

    notebook.load("import", ("article",), add)
    asked = Asked("storm")
    rows = notebook.read(Session().page, asked, 9, 0)
    assert [row.plain_title for row in rows] == ["Storm", "A"]
    assert notebook.read(search.vocabulary)


def test_the_words_of_a_search_in_a_text():
    text = "The Port 😀 authority, PORT authority; ports cafe\u0301 re-port"

    def found(*words):
        return [text[start:end] for start, end in spans(text, words)]

    assert found("port") == ["Port", "PORT", "port"]
    assert found("port*") == ["Port", "PORT", "ports", "port"]
    assert found("port authority", "authority", "café") == ["Port 😀 authority", "PORT authority", "cafe\u0301"]
    assert found("re-port") == ["re-port"] and found() == found("*") == found("x") == []


def test_what_an_actor_is_searched_for_is_seen_in_the_snippet(notebook):
    fill(notebook)
    session = Session()
    notebook.read(session.learn)
    found = notebook.read(session.page, Asked('actor:"Ann Lee"'), 50, 0)
    assert found and all("\x02" in one.snippet and "\x03" in one.snippet for one in found)
    first = found[0].snippet
    assert first[first.index("\x02") + 1 : first.index("\x03")] in ("Ann Lee", "Ann", "Lee")


@pytest.mark.parametrize("start", [0, 3, 80, 200])
def test_a_snippet_around_a_place(notebook, start):
    text = "😀 " + "word " * 100
    draft = Draft(text, title="Long")
    number = notebook.load("import", ("article",), lambda db: articles.add(db, draft, fingerprint(text)))
    said = notebook.read(search.around, number, start, start + 4)
    marked = said[said.index("\x02") + 1 : said.index("\x03")]
    assert marked == text[start : start + 4]
    assert said.startswith("…") == (start > search._BEFORE)


@pytest.mark.parametrize(
    ("query", "word", "instead", "put"),
    [
        ("operation rat", "rat", "cat", "operation cat"),
        ("outlet:rat rat", "rat", "cat", "outlet:rat cat"),
        ('"rat trap" rat', "rat", "cat", '"rat trap" cat'),
        ("Ratt ratt", "ratt", r"\1", r"Ratt \1"),
    ],
)
def test_a_guess_takes_the_place_of_its_own_word_alone(query, word, instead, put):
    assert nearest._put(query, word, instead) == put


def test_who_begins_with_what_is_typed_comes_before_who_only_holds_it(notebook):
    fill(notebook)
    found = [one.text for one in notebook.read(quick.picks, "an") if one.sort == "actor"]
    assert found[0] == "Ann Lee"
    begins = [any(word.startswith("an") for word in name.lower().split()) for name in found]
    assert begins == sorted(begins, reverse=True)
