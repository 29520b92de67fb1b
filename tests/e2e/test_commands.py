"""Every command through `main(argv)`, with a model that takes capitalised words for names."""

import json

import pytest

from main import COMMANDS
from tests.e2e.running import ARTICLES, bundle, run, start, write

FIRST, SECOND = ARTICLES


@pytest.fixture(scope="module", autouse=True)
def capitals():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FIELDFARE_MODEL", "capitals")
        yield


@pytest.fixture(scope="module")
def folder(tmp_path_factory, capitals):
    """A folder of articles and the notebook made of it, which tests only read."""
    folder = tmp_path_factory.mktemp("commands")
    write(folder / "in", ARTICLES)
    assert run("import", folder / "n.fieldfare", folder / "in").status == 0
    return folder


@pytest.fixture
def book(folder):
    return folder / "n.fieldfare"


def names_of(rows):
    return {row["name"]: row for row in rows}


# --- help and bad arguments


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_tells_how_it_is_used(command):
    ran = run(command, "--help")
    assert ran.status == 0 and ran.err == "" and ran.out.startswith(f"usage: fieldfare {command}")


@pytest.mark.parametrize(
    "argv",
    [
        ("import",),
        ("import", "n.fieldfare"),
        ("export", "n.fieldfare", "out"),
        ("export", "n.fieldfare", "out", "--format", "tablets of stone"),
        ("relations", "n.fieldfare", "--window", "book"),
        ("relations", "n.fieldfare", "--kinds", "person,dragon"),
        ("relations", "n.fieldfare", "--kinds", ""),
        ("relations", "n.fieldfare", "--from", "2023-02-30"),
        ("relations", "n.fieldfare", "--to", "May"),
        ("relations", "n.fieldfare", "--top", "-1"),
        ("relations", "n.fieldfare", "--top", "many"),
        ("suggestions", "n.fieldfare", "--accept", "nan"),
        ("suggestions", "n.fieldfare", "--accept", "90"),
        ("search", "n.fieldfare"),
        ("search", "n.fieldfare", ""),
        ("search", "n.fieldfare", '"'),
        ("evidence", "n.fieldfare", "Ann Lee"),
        ("evidence", "n.fieldfare", "Ann Lee", "Nobody"),
        ("evidence", "n.fieldfare", "²", "9" * 30),
        ("relations", "n.fieldfare", "--actor", "Nobody"),
        ("relations", "n.fieldfare", "--actor", "\udcff"),
        ("search", "n.fieldfare", "\udcff"),
        ("actors", "n.fieldfare", "--colour"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_status_2(argv, folder, monkeypatch):
    monkeypatch.chdir(folder)
    ran = run(*argv)
    assert ran.status == 2 and ran.out == ""
    assert len(ran.err.splitlines()) == 1 and ran.err.startswith("fieldfare: ") and ran.err.endswith(".\n")


@pytest.mark.parametrize("command", ["relations", "actors", "suggestions", "check"])
@pytest.mark.parametrize(
    "content", [None, b"", b"no notebook", b"SQLite format 3\x00" + bytes(500)], ids=["none", "empty", "text", "cut"]
)
def test_what_is_no_notebook_is_one_sentence_and_status_2(command, content, tmp_path):
    path = tmp_path / "other.fieldfare"
    if content is not None:
        path.write_bytes(content)
    ran = run(command, path)
    assert ran.status == 2 and len(ran.complaints) == 1 == len(ran.err.splitlines())
    assert not path.exists() if content is None else path.read_bytes() == content


# --- import


def test_the_report_of_an_import_has_the_shape_of_the_contract(tmp_path):
    write(tmp_path / "in", {**ARTICLES, "copy.txt": ARTICLES[FIRST], "empty.txt": ""})
    ran = run("import", tmp_path / "n.fieldfare", tmp_path / "in", tmp_path / "missing.txt", "--json")
    report = ran.json
    assert ran.status == 1
    seconds = report.pop("seconds")
    assert set(seconds) == {"import", "read", "resolve"} and all(value >= 0 for value in seconds.values())
    failed = report.pop("failed")
    assert [(set(one), one["reason"]) for one in failed] == [
        ({"file", "reason"}, f"“{tmp_path / 'missing.txt'}” does not exist."),
        ({"file", "reason"}, "The file is empty."),
    ]
    assert [one["file"] for one in failed] == [str(tmp_path / "missing.txt"), str(tmp_path / "in" / "empty.txt")]
    assert len(ran.complaints) == 2
    assert list(report) == ["added", "duplicates", "articles", "mentions", "actors", "versions"]
    assert (report["added"], report["duplicates"], report["articles"]) == (2, 1, 2)
    assert report["mentions"] > report["actors"] > 2


def test_importing_again_changes_nothing(folder, tmp_path):
    book = tmp_path / "n.fieldfare"
    first = run("import", book, folder / "in", "--json").json
    before = bundle(book, tmp_path / "before")
    again = run("import", book, folder / "in", "--json")
    assert again.status == 0
    assert (again.json["added"], again.json["duplicates"], again.json["failed"]) == (0, 2, [])
    assert [again.json[name] for name in ("articles", "mentions", "actors")] == [
        first[name] for name in ("articles", "mentions", "actors")
    ]
    assert bundle(book, tmp_path / "after") == before


def test_nothing_imported_is_status_2_and_leaves_no_notebook(tmp_path):
    (tmp_path / "bad.txt").write_bytes(bytes(range(256)))
    ran = run("import", tmp_path / "n.fieldfare", tmp_path / "none.txt", tmp_path / "bad.txt", "--json")
    assert ran.status == 2 and ran.json["added"] == 0 and len(ran.complaints) == 2
    assert not (tmp_path / "n.fieldfare").exists()
    assert run("import", tmp_path / "no folder" / "n.fieldfare", tmp_path / "bad.txt").status == 2


def test_a_file_name_that_is_no_text_does_not_stop_the_import(tmp_path):
    name = b"\xff caf\xe9.txt".decode("utf-8", "surrogateescape")
    try:
        write(tmp_path / "in", {name: "Ann Lee left.", "good.txt": "Bob Ray left."})
    except OSError:
        pytest.skip("the file system takes no such names")
    assert run("import", tmp_path / "n.fieldfare", tmp_path / "in", "--json").json["added"] == 2


def test_an_article_that_cannot_be_read_is_named(tmp_path, monkeypatch):
    monkeypatch.setenv("FIELDFARE_MODEL", "tests.core.reading.deadly")
    from tests.core.reading.deadly import BROKEN

    write(tmp_path / "in", {"a.txt": "Ann Lee left.", "b.txt": BROKEN})
    ran = run("import", tmp_path / "n.fieldfare", tmp_path / "in", "--json")
    assert ran.status == 1 and ran.json["added"] == 2
    assert [one["file"] for one in ran.json["failed"]] == ["b.txt"]
    assert run("import", tmp_path / "n.fieldfare", tmp_path / "in", "--json").json["failed"] == []


def test_a_notebook_open_elsewhere_can_be_read_but_not_written(book, folder):
    from core.notebook import Notebook

    with Notebook.open(book):
        ran = run("import", book, folder / "in")
        assert ran.status == 2 and "open in another window or program" in ran.err
        assert run("actors", book).status == 0


# --- relations and evidence


def relations(book, *options):
    return run("relations", book, "--json", *options).json


def pairs(found):
    return {frozenset((one["a"]["name"], one["b"]["name"])): one for one in found}


def test_relations_are_counted_and_sorted(book):
    found = relations(book)
    assert list(found[0]) == [
        "a", "b", "window", "windows", "articles", "outlets", "first", "last", "expected", "strength",
    ]  # fmt: skip
    strengths = [one["strength"] for one in found]
    assert strengths == sorted(strengths, reverse=True)
    one = pairs(found)[frozenset(("Ann Lee", "Søren Ravn"))]
    assert (one["windows"], one["articles"], one["outlets"], one["first"]) == (2, 1, 1, "2021-03-01")
    assert list(one["a"]) == ["actor", "name", "kind"] and one["a"]["actor"] < one["b"]["actor"]


def test_relations_by_window_kind_date_actor_and_number(book):
    every = pairs(relations(book, "--top", "0"))
    assert len(relations(book, "--top", "1")) == 1
    assert relations(book, "--kinds", "organization") == []
    assert frozenset(("Ann Lee", "Søren Ravn")) in pairs(relations(book, "--kinds", "person"))
    kinds = {one[side]["kind"] for one in relations(book, "--kinds", "person") for side in "ab"}
    assert kinds == {"person"}
    assert {one["first"] for one in relations(book, "--from", "2022-01-01")} == {"2022-05-02"}
    assert {one["last"] for one in relations(book, "--to", "2021-12-31")} == {"2021-03-01"}
    assert relations(book, "--from", "2021-03-02", "--to", "2022-05-01") == []
    assert {pair for pair in every if "Ann Lee" in pair} == set(pairs(relations(book, "--actor", "ann lee")))
    assert all("Søren Ravn" in pair for pair in pairs(relations(book, "--actor", "Soren Ravn")))
    article = pairs(relations(book, "--window", "article"))
    assert article[frozenset(("Ann Lee", "Søren Ravn"))]["windows"] == 2
    assert len(relations(book, "--window", "paragraph")) >= len(every)


def test_relations_for_people_say_how_many_are_not_shown_and_count_rightly(book):
    ran = run("relations", book, "--top", "1")
    assert len(ran.out.splitlines()) == 1 and "--top 0 shows all" in ran.err
    lines = run("relations", book, "--top", "0").out
    assert "2 sentences in 1 article," in lines and "1 sentence in 1 article," in lines


def test_evidence_is_every_sentence_with_its_article(book):
    ran = run("evidence", book, "Ann Lee", "Soren Ravn", "--json")
    assert [one["text"] for one in ran.json] == ["Ann Lee met Søren Ravn in Oslo.", "Ann Lee paid Søren Ravn."]
    assert list(ran.json[0]) == ["article", "title", "outlet", "published", "start", "end", "text"]
    assert all(ARTICLES[FIRST][one["start"] : one["end"]] == one["text"] for one in ran.json)
    assert {(one["outlet"], one["published"]) for one in ran.json} == {("Post", "2021-03-01")}
    told = run("evidence", book, "Ann Lee", "Soren Ravn").out
    assert told.startswith("Ann Lee and Søren Ravn: 2 sentences") and "Post · 2021-03-01 · Harbour fire" in told
    assert len(run("evidence", book, "Ann Lee", "Soren Ravn", "--window", "article", "--json").json) == 2


def test_evidence_after_an_emoji_is_cut_where_it_stands(book):
    found = run("evidence", book, "Ann Lee", "Vladimir Petrov", "--json").json
    assert [one["text"] for one in found] == ["Vladimir Petrov saw Ann Lee.", "🦊 Ann Lee saw Vladimir Petrov."]


def test_an_actor_may_be_given_by_number(book):
    number = names_of(run("actors", book, "--json").json)["Ann Lee"]["actor"]
    assert run("evidence", book, number, "Søren Ravn").out == run("evidence", book, "Ann Lee", "Søren Ravn").out


# --- search, actors, suggestions


def found_by(book, query):
    return [one["title"] for one in run("search", book, query, "--json").json["results"]]


def test_a_name_finds_the_actors_other_names(book):
    both = ["Harbour fire", "Second storm"]
    for query in ("Soren Ravn", "Søren Ravn", '"Soren Ravn"', '"søren ravn"'):
        assert sorted(found_by(book, query)) == both, query
    assert found_by(book, "Soren Ravn storm") == ["Second storm"]
    assert found_by(book, "paid") == ["Harbour fire"]
    assert found_by(book, "nothing of the kind") == []


def test_search_tells_how_many(book):
    ran = run("search", book, "storm", "--json")
    assert ran.json["total"] == 1
    assert list(ran.json["results"][0]) == ["article", "title", "outlet", "published", "snippet"]
    assert "1 article\n" in run("search", book, "storm").out
    assert "[storm]" in run("search", book, "storm").out


def test_actors_have_kind_names_and_counts(book):
    actors = names_of(run("actors", book, "--json").json)
    ravn = actors["Søren Ravn"]
    assert list(ravn) == ["actor", "name", "kind", "names", "mentions", "articles", "confirmed"]
    assert ravn["names"] == ["Søren Ravn", "Soren Ravn"] and (ravn["mentions"], ravn["articles"]) == (3, 2)
    assert "Søren Ravn (also: Soren Ravn)" in run("actors", book).out


def test_accepted_suggestions_are_steps_that_can_be_undone(folder, tmp_path):
    from core.notebook import Notebook

    book = tmp_path / "n.fieldfare"
    run("import", book, folder / "in")
    before = bundle(book, tmp_path / "before")
    found = run("suggestions", book, "--json").json
    assert found == before["suggestions"]
    assert [list(one) for one in found] == [["a", "b", "confidence", "reasons"]]
    assert "Vladimir Petrov — Volodymyr Petrov" in run("suggestions", book).out
    assert "0 pairs merged" in run("suggestions", book, "--accept", "1").err
    assert bundle(book, tmp_path / "same") == before
    assert "1 pair merged" in run("suggestions", book, "--accept", "0.5").err
    merged = names_of(run("actors", book, "--json").json)["Vladimir Petrov"]
    assert merged["names"] == ["Vladimir Petrov", "Volodymyr Petrov"]
    assert "Second storm" in found_by(book, "Vladimir Petrov")
    with Notebook.open(book) as notebook:
        assert notebook.undo() == "Merge “Volodymyr Petrov” into “Vladimir Petrov”"
    after = bundle(book, tmp_path / "after")
    assert [step["what"] for step in after.pop("decisions")] == ["undone"]
    assert before.pop("decisions") == [] and after == before


# --- export and check


def test_a_bundle_means_what_the_contract_says(book, tmp_path):
    files = bundle(book, tmp_path / "out")
    assert set(files) == {
        "articles", "mentions", "actors", "relations", "suggestions", "trashed", "lines", "refused", "apart",
        "decisions", "marks", "verdicts", "saved_views", "notes", "claims", "tags", "searches",
        "positions", "sought", "put_off",
    }  # fmt: skip
    texts = {}
    for article in files["articles"]:
        text = texts[article["article"]] = article["text"]
        assert text == ARTICLES[article["file"]]
        ends = [0, *(zone["end"] for zone in article["zones"])]
        assert [zone["start"] for zone in article["zones"]] == ends[:-1] and ends[-1] == len(text)
    body = {
        (article["article"], at)
        for article in files["articles"]
        for zone in article["zones"]
        if zone["kind"] == "body"
        for at in range(zone["start"], zone["end"])
    }
    for mention in files["mentions"]:
        text = texts[mention["article"]]
        assert text[mention["start"] : mention["end"]] == mention["text"]
        for window in (mention["sentence"], mention["paragraph"]):
            assert window[0] <= mention["start"] and mention["end"] <= window[1]
        assert mention["counted"] == ((mention["article"], mention["start"]) in body)
    counted = {(m["article"], m["actor"]) for m in files["mentions"] if m["counted"]}
    for relation in files["relations"]:
        assert relation["a"] < relation["b"]
        assert {(one["article"], relation[side]) for one in relation["evidence"] for side in "ab"} <= counted
        if relation["window"] != "article":
            assert len(relation["evidence"]) == relation["windows"]
    assert {m["actor"] for m in files["mentions"]} == {actor["actor"] for actor in files["actors"]}


def test_an_export_overwrites_a_bundle_but_nothing_else(book, tmp_path):
    before = bundle(book, tmp_path / "out")
    (tmp_path / "out" / "articles.new").write_text("half a line of an export that was killed")
    assert bundle(book, tmp_path / "out") == before
    (tmp_path / "out" / "diary.txt").write_text("mine")
    ran = run("export", book, tmp_path / "out", "--format", "bundle")
    assert ran.status == 2 and "not an empty folder" in ran.err
    (tmp_path / "file").touch()
    assert run("export", book, tmp_path / "file", "--format", "bundle").status == 2


def test_check_is_0_when_all_is_well_and_1_when_not(folder, tmp_path):
    import sqlite3

    book = tmp_path / "n.fieldfare"
    run("import", book, folder / "in")
    assert run("check", book).out == "all is well\n" and run("check", book).status == 0
    with sqlite3.connect(book) as connection:
        connection.execute("UPDATE mention SET text = 'Someone Else' WHERE text = 'Oslo'")
    connection.close()
    ran = run("check", book)
    assert ran.status == 1 and "does not say what the text says there" in ran.out and "1 thing wrong" in ran.out


# --- as a program of its own


def test_output_is_utf8_whatever_the_system_says(book, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    out, err = start("actors", book, "--json").communicate(timeout=30)
    assert err == b"" and "Søren Ravn" in names_of(json.loads(out.decode("utf-8")))


def test_a_reader_that_goes_away_is_no_error(book):
    with start("relations", book, "--top", "0") as process:
        process.stdout.close()
        assert process.wait(30) == 0 and process.stderr.read() == b""
