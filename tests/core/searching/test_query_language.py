"""The query language: what each form means, and that nothing that can be typed breaks it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.importing.fingerprint import fingerprint
from core.model import Draft, Mention, Reading
from core.notebook import Notebook
from core.searching import names, nearest, said
from core.searching.parse import parse
from core.searching.tree import And, Field, Near, Not, Or, Title, Words
from core.searching.understand import understand
from core.store import actors, articles, decisions, mentions, search

ARTICLES = (
    ("Port strike", "Courier", "2023-01-05", "The port was closed. Alexander Lukashenko spoke. A café stood open."),
    ("Harbour fire", "Daily Courier", "2023-02-10", "The harbour burned near the old port gate. Nobody spoke."),
    ("Забастовка", "Ledger", "2023-06-30", "Александр Лукашенко молчал. Лукашенко ушёл."),
    ("Lukashenka’s visit", "Ledger", None, "Lukashenka came. Lukashenka left the port authority."),
    ("Weather", None, "2022-12-31", "It rained; the strike ended. Nothing else."),
)
NAMES = (
    ("Alexander Lukashenko", "Alexander Lukashenko"),
    ("Александр Лукашенко", "Александр Лукашенко"),
    ("Лукашенко", "Александр Лукашенко"),
    ("Lukashenka", "Lukashenka"),
)


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    with Notebook.open(tmp_path_factory.mktemp("query") / "q.fieldfare", create=True) as notebook:
        notebook.load("import", ("article",), _fill)
        numbers = [
            row[0] for row in notebook.read(lambda db: db.execute("SELECT id FROM actor ORDER BY id").fetchall())
        ]
        notebook.change("Merge", decisions.merge, numbers[0], numbers[1:])
        notebook.change("Tag", _tag)
        yield notebook


def _fill(db):
    for title, outlet, published, text in ARTICLES:
        number = articles.add(db, Draft(text, title=title, outlet=outlet, published=published), fingerprint(text))
        mentions.store_all(db, [(number, _reading(text))], "test", "1")
    for alias in actors.aliases(db):
        actors.give(db, alias.id, actors.add(db, alias.text, alias.kind), "")


def _reading(text):
    found, taken = [], set()
    for form, name in sorted(NAMES, key=lambda one: -len(one[0])):
        at = text.find(form)
        while at >= 0:
            if at not in taken:
                taken |= set(range(at, at + len(form)))
                found.append(Mention(at, at + len(form), form, "person", name, 0, 0, True))
            at = text.find(form, at + 1)
    ordered = sorted(found, key=lambda one: one.start)
    return Reading(((0, len(text)),), ((0, len(text)),), tuple(ordered))


def _tag(db):
    db.execute("INSERT INTO tag (name) VALUES ('to check')")
    db.execute("INSERT INTO tagged (tag, what, id) SELECT 1, 'article', id FROM article WHERE title = 'Weather'")


def found(book, query, *, expand=True, typing=False):
    known = book.read(names.load) if expand else None
    understood = book.read(understand, query, known, typing=typing)
    if understood.condition is None:
        return None
    numbers = book.read(search.found, understood.condition)
    return sorted(row.plain_title for row in book.read(search.results, numbers, ""))


@pytest.mark.parametrize(
    ("query", "titles"),
    [
        ("port", ["Harbour fire", "Lukashenka’s visit", "Port strike"]),
        ("PORT  strike", ["Port strike"]),
        ("port AND strike", ["Port strike"]),
        ("fire OR rained", ["Harbour fire", "Weather"]),
        ("strike -port", ["Weather"]),
        ("strike NOT port", ["Weather"]),
        ("strike NOT NOT port", ["Port strike"]),
        ("-port", ["Weather", "Забастовка"]),
        ('"old port"', ["Harbour fire"]),
        ('"port old"', []),
        ("“port authority”", ["Lukashenka’s visit"]),
        ("harb*", ["Harbour fire"]),
        ('"the old po"*', ["Harbour fire"]),
        ("NEAR(harbour port, 5)", ["Harbour fire"]),
        ("NEAR(harbour port, 2)", []),
        ("near/5(harbour port)", ["Harbour fire"]),
        ("cafe", ["Port strike"]),
        ("ЗАБАСТОВКА", ["Забастовка"]),
        ("title:port", ["Port strike"]),
        ("title:(port OR fire)", ["Harbour fire", "Port strike"]),
        ('title:"harbour fire"', ["Harbour fire"]),
        ("outlet:courier", ["Harbour fire", "Port strike"]),
        ('outlet:"courier"', ["Port strike"]),
        ("outlet:ledger port", ["Lukashenka’s visit"]),
        ("date:2023", ["Harbour fire", "Port strike", "Забастовка"]),
        ("date:2023-01", ["Port strike"]),
        ("date:2023-01..2023-02", ["Harbour fire", "Port strike"]),
        ("date:2023-2..2023-1", ["Harbour fire", "Port strike"]),
        ("date:..2022", ["Weather"]),
        ("date:2023-06-30..", ["Забастовка"]),
        ('tag:"to check"', ["Weather"]),
        ("tag:rain OR date:2022", ["Weather"]),
        ("kind:person port", ["Lukashenka’s visit", "Port strike"]),
        ("kind:places", []),
        ('actor:"Lukashenka"', ["Lukashenka’s visit", "Port strike", "Забастовка"]),
        ("actor:Lukashenko -port", ["Забастовка"]),
        ("actor:Nobody", []),
        ("(fire OR strike) (port OR rained)", ["Harbour fire", "Port strike", "Weather"]),
        ("date:2022 OR title:fire", ["Harbour fire", "Weather"]),
    ],
)
def test_what_is_found(book, query, titles):
    assert found(book, query) == titles


@pytest.mark.parametrize(
    "query", ["Lukashenko", "lukashenka", "Лукашенко", "Alexander Lukashenko", "александр лукашенко"]
)
def test_a_name_finds_the_other_names_of_its_actor(book, query):
    assert found(book, query) == ["Lukashenka’s visit", "Port strike", "Забастовка"]


def test_other_names_can_be_left_out(book):
    assert found(book, "=Lukashenko") == ["Port strike"]
    assert found(book, "Lukashenko", expand=False) == ["Port strike"]
    assert found(book, '"Alexander Lukashenko" -=Лукашенко') == ["Lukashenka’s visit", "Port strike"]


def test_a_given_name_alone_is_no_other_name(book):
    others = book.read(names.load).others("Lukashenko")[0]
    assert "Александр" not in others and {"Лукашенко", "Lukashenka"} <= set(others)


@pytest.mark.parametrize(
    ("query", "why"),
    [
        ("outlet: port", "“outlet:” needs a word behind it"),
        ('outlet:"" port', "“outlet:” needs a word behind it"),
        ("outlet:Times port", "no outlet is called “Times”"),
        ("tag:x port", "no tag is called “x”"),
        ("kind:ship port", "“ship” is no kind; kinds are person, organisation, place, group and other"),
        ("date:may port", "“may” is no date; write 2023, 2023-05, 2023-05-31 or 2023-01..2023-06"),
        ("date:2023-13 port", "“2023-13” is no date; write 2023, 2023-05, 2023-05-31 or 2023-01..2023-06"),
        ("actor:Nobody", "no actor is called “Nobody”"),
        ("port OR", "OR needs something on both sides"),
        ("AND port", "AND needs something on both sides"),
        ("port -", "there is no word in “-”"),
        ("port NOT", "“NOT” needs a word behind it"),
        ("(port", "“(” is never closed"),
        ("port)", "“)” closes nothing"),
        ('port "strike', "the quotation has no end"),
        ("NEAR(port strike", "“NEAR(” is never closed"),
        ("NEAR(port)", "NEAR needs two words at least"),
        ("port &", "there is no word in “&”"),
        ("in:letters port", "“in:” is followed by notes or articles"),
        ("in:notes outlet:Courier port", "“outlet:” says nothing about notes"),
    ],
)
def test_what_is_passed_over_is_told_where_it_stands(book, query, why):
    understood = book.read(understand, query, book.read(names.load))
    assert why in [odd.why for odd in understood.odd]
    assert all(0 <= odd.start < odd.end <= len(query) for odd in understood.odd)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("port strike", "articles with “port” and with “strike”"),
        ("port -strike", "articles with “port”, but not with “strike”"),
        ("title:port", "articles with “port” in the title"),
        ("fire OR rain*", "articles [with “fire” or with a word that begins “rain”]"),
        ("NEAR(a1 b1, 3)", "articles with “a1” and “b1” no more than 3 words apart"),
        ("date:2023-01..2023-06 =port", "articles from 2023-01 to 2023-06 and with “port” just as written"),
        ('outlet:"courier" date:2023', "articles of the outlet Courier and of 2023"),
        ('actor:"Lukashenka"', "articles that name Alexander Lukashenko, under any of its names"),
        ("in:notes port", "notes with “port”"),
    ],
)
def test_it_says_how_it_understood(book, query, told):
    assert book.read(understand, query, book.read(names.load)).said == told


def test_other_names_are_said(book):
    understood = book.read(understand, "Lukashenko", book.read(names.load))
    assert understood.said.startswith("articles with “Lukashenko” or the other names ")
    assert "Лукашенко" in understood.said and "Лукашенко" in understood.words
    assert understood.alone == ("Lukashenko",)


def test_while_she_types_the_last_word_may_go_on(book):
    assert found(book, "harb", typing=True) == ["Harbour fire"]
    assert found(book, "harb ", typing=True) == []
    assert found(book, "port h", typing=True) == found(book, "port")
    assert found(book, "h", typing=True) == ["Harbour fire"], "one letter: the titles"
    assert found(book, "З", typing=True) == ["Забастовка"]


def test_trees():
    assert parse("a b").tree == And((Words("a"), Words("b")))
    assert parse("a b OR -c").tree == Or((And((Words("a"), Words("b"))), Not(Words("c"))))
    assert parse("NEAR(a b*, 3)").tree == Near((Words("a"), Words("b", prefix=True)), 3)
    assert parse('title:"a b"').tree == Title(Words("a b", quoted=True))
    assert parse("x:y").tree == Words("x:y") and parse("self-made").tree == Words("self-made")
    assert parse("outlet:x").tree == Field("outlet", "x", False, 0, 8)
    assert parse("").tree is None and parse("   ").odd == ()


def test_too_much_is_cut_and_told(book):
    for query in ("(" * 5000 + "port", "a " * 5000, "NOT " * 5000 + "port", "port OR " * 3000, "-" * 3000 + "x",
                  '"' * 2001, "title:" * 2000 + "port"):  # fmt: skip
        understood = book.read(understand, query, None)
        if understood.condition is not None:
            book.read(search.found, understood.condition)


_PIECES = st.sampled_from(
    ["port", "strike", "AND", "OR", "NOT", "-", "(", ")", '"', "*", "NEAR(", ",", "5", "title:", "outlet:", "date:",
     "date:2023", "tag:", "kind:person", "actor:", "in:notes", "=", " ", "Лукашенко", "\x00", "\ud800", "😀", "é", "_",
     "'", ";", "^", "{", "}", "+", "習近平", "\u2028", "%"]
)  # fmt: skip


@settings(max_examples=250, deadline=None)
@given(query=st.one_of(st.lists(_PIECES, max_size=14).map("".join), st.text(max_size=40)), typing=st.booleans())
def test_anything_can_be_typed(book, query, typing):
    understood = book.read(understand, query, _known(book), typing=typing)
    assert all(0 <= odd.start <= odd.end <= len(query) for odd in understood.odd)
    if understood.condition is not None and understood.scope == "articles":
        numbers = book.read(search.found, understood.condition)
        book.read(search.results, numbers, search.split(understood.condition)[0])
        assert understood.said


_KEPT = {}


def _known(book):
    if "names" not in _KEPT:
        _KEPT["names"] = book.read(names.load)
    return _KEPT["names"]


@pytest.mark.parametrize(
    ("query", "instead"),
    [
        ("harbuor", ["harbour"]),
        ("Lukasjenko", ["Lukashenko"]),
        ("Lukaschenka port", ["Lukashenka"]),
        ("port", []),
        ("qqq", []),
    ],
)
def test_the_nearest_to_a_misspelt_word(book, query, instead):
    known = _known(book)
    found = book.read(nearest.guesses, book.read(understand, query, known), known)
    assert [one.instead for one in found] == instead or (instead and folded_alike(found[0].instead, instead[0]))


def folded_alike(one, other):
    return names.folded(one) == names.folded(other)


def test_parts_are_said_in_order():
    assert said.both(["a", "b", "but not c"]) == "a and b, but not c"
    assert said.both(["a", "b", "c"]) == "a, b, and c"
    assert said.either(["a", ""]) == "a"
