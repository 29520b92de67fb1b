"""Lines that return in the articles of one outlet are boilerplate there; paragraphs that copies share are not."""

import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.importing.fingerprint import fingerprint
from core.importing.import_files import import_files
from core.importing.learning import learn, note
from core.model import Draft, Mention, Reading, Zone
from core.notebook import Notebook
from core.store import articles, check, lines, mentions, zones
from tests.core.store.made import one_actor_a_name

LINE = "Harbour people meet on the second floor of Oslo House."
WORDS = ("boat", "rope", "mast", "tide", "sail", "deck", "crew", "cargo", "storm", "quay", "pilot", "anchor", "fog")


def story(seed, paragraphs=5):
    """Paragraphs that no other seed gives."""
    dice = random.Random(seed)
    made = [" ".join(dice.choices(WORDS, k=20)) + f" {seed}." for _ in range(paragraphs)]
    return [f"Ann met Bob {seed}. {paragraph}" for paragraph in made]


def add(notebook, *rows, outlet="Post", title=None):
    """An article, all of it body; “Oslo” is a name in it."""
    text = "\n\n".join(rows)
    draft = Draft(text, title=title, outlet=outlet, zones=(Zone(0, len(text), "body"),))
    article = notebook.load("import", (), articles.add, draft, fingerprint(text))
    starts = [at for at in range(len(text)) if text.startswith("Oslo", at)]
    names = tuple(Mention(at, at + 4, "Oslo", "place", "Oslo", 0, 0, True) for at in starts)
    read = Reading(((0, len(text)),), ((0, len(text)),), names)
    notebook.load("read", (), mentions.store_all, [(article, read)], "made", "1")
    notebook.load("resolve", (), one_actor_a_name)
    return article


def after(notebook):
    return list(learn(notebook))


def junk(notebook):
    """Article → the lines in it that were learned."""
    found = {}
    for article in notebook.read(articles.every):
        for zone in notebook.read(articles.zones, article.id):
            if zone.sort == "repeated line":
                assert zone.kind == "boilerplate"
                found.setdefault(article.id, []).append(article.text[zone.start : zone.end].strip())
    return found


def counted(notebook):
    return notebook.read(
        lambda db: [row[0] for row in db.execute("SELECT counted FROM mention ORDER BY article, start")]
    )


def test_a_line_in_three_articles_of_an_outlet_is_boilerplate_in_all_of_them(notebook):
    for seed in (1, 2):
        add(notebook, *story(seed), LINE)
    after(notebook)
    assert junk(notebook) == {}
    add(notebook, *story(3)[:2], "  " + LINE.upper(), *story(3)[2:])
    assert after(notebook)[-1] == (1, 1)
    assert junk(notebook) == {1: [LINE], 2: [LINE], 3: [LINE.upper()]}
    assert not any(counted(notebook))
    add(notebook, *story(4), LINE)
    add(notebook, *story(5))
    after(notebook)
    assert junk(notebook)[4] == [LINE] and 5 not in junk(notebook)
    assert notebook.read(check.check) == []


def test_other_outlets_and_none_teach_nothing(notebook):
    for seed, outlet in enumerate(("Post", "Courier", "Herald", None, None, None, "Post")):
        add(notebook, *story(seed), LINE, outlet=outlet)
    after(notebook)
    assert junk(notebook) == {}
    assert all(counted(notebook))


@pytest.mark.parametrize("line", ["Nineteen letters ..", "word " * 60 + "and."])
def test_too_short_and_too_long_lines_are_not_learned(notebook, line):
    for seed in range(4):
        add(notebook, *story(seed, 12), line)
    after(notebook)
    assert junk(notebook) == {}


def test_copies_of_one_story_do_not_teach_that_its_paragraphs_are_junk(notebook):
    wire = story("wire")
    for seed in range(6):
        add(notebook, f"By the desk, edition number {seed}", *wire[: 5 - seed % 2], *story(seed, 2))
    after(notebook)
    assert junk(notebook) == {}


def test_copies_count_once_beside_other_articles(notebook):
    wire = story("wire")
    for seed in range(3):
        add(notebook, *wire, f"Edition number {seed} of the wire.", LINE)
    add(notebook, *story(1), LINE)
    after(notebook)
    assert junk(notebook) == {}
    add(notebook, *story(2), LINE)
    after(notebook)
    assert junk(notebook) == {article: [LINE] for article in range(1, 6)}


def test_what_she_said_is_not_overruled(notebook):
    for seed in range(2):
        add(notebook, *story(seed), LINE)
    notebook.change("This is text", zones.set_here, 2, len("\n\n".join(story(1))) + 4, 0, "body")
    for seed in range(2, 4):
        add(notebook, *story(seed), LINE)
    after(notebook)
    assert junk(notebook).keys() == {1, 3, 4}
    assert notebook.read(articles.zones, 2)[-1].sort == zones.BY_YOU
    notebook.change("As it was found", zones.clear, 2, len("\n\n".join(story(1))) + 4)
    assert 2 in junk(notebook)
    notebook.undo()
    notebook.change("This is text", zones.set_line, LINE, "body")
    assert all(counted(notebook))
    add(notebook, *story(5), LINE)
    after(notebook)
    assert 5 not in junk(notebook)
    assert all(counted(notebook))


def test_titles_are_never_learned(notebook):
    for seed in range(4):
        add(notebook, "What the week brought to Oslo", *story(seed), title="What the week brought to Oslo")
    after(notebook)
    assert junk(notebook) == {}


def test_no_article_is_all_junk(notebook):
    for seed in range(3):
        add(notebook, *story(seed), LINE)
    after(notebook)
    alone = add(notebook, LINE, "")
    after(notebook)
    assert alone not in junk(notebook)


def test_the_trash_teaches_nothing(notebook):
    for seed in range(2):
        add(notebook, *story(seed), LINE)
    after(notebook)
    notebook.change("Remove", articles.trash, [1])
    add(notebook, *story(3), LINE)
    after(notebook)
    assert junk(notebook) == {}


def test_an_outlet_that_is_set_later_teaches_then(notebook):
    made = [add(notebook, *story(seed), LINE, outlet=None if seed else "Post") for seed in range(3)]
    after(notebook)
    notebook.load("set", (), lambda db: db.execute("UPDATE article SET outlet = 'Post'"))
    after(notebook)
    assert list(junk(notebook)) == made


def test_nothing_is_looked_at_twice(notebook):
    for seed in range(3):
        add(notebook, *story(seed), LINE)
    add(notebook, "Short.")
    assert len(after(notebook)) == 1
    assert after(notebook) == []


def test_what_came_with_a_bundle_stays_as_it_was_there(notebook):
    made = [add(notebook, *story(seed), LINE) for seed in range(3)]
    note(notebook, made)
    after(notebook)
    assert junk(notebook) == {}
    add(notebook, *story(9), LINE)
    after(notebook)
    assert len(junk(notebook)) == 4


def test_the_number_of_a_line_is_the_same_everywhere():
    assert lines.number_of("read also") == 3120701806377722249
    assert all(0 < lines.number_of(str(n)) < 2**63 for n in range(1000))


def test_an_import_of_files_ends_with_learning(notebook, tmp_path):
    for seed in range(3):
        text = "\n\n".join(
            [f"Title {seed} of some more words", "Source: The Harbour Post", *story(seed)[:3], LINE, *story(seed)[3:]]
        )
        (tmp_path / f"2021-03-1{seed} Harbour Post - Title {seed}.txt").write_text(text, encoding="utf-8")
    for _ in import_files(notebook, [tmp_path]):
        pass
    assert len(junk(notebook)) == 3


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_is_learned_zones_cover_and_counts_agree(tmp_path_factory, data):
    pool = [f"{LINE} Number {n}" for n in range(4)]
    with Notebook.open(tmp_path_factory.mktemp("learn") / "l.fieldfare", create=True) as notebook:
        for seed in range(data.draw(st.integers(1, 7))):
            shared = data.draw(st.lists(st.sampled_from(pool), max_size=4, unique=True))
            add(
                notebook,
                *data.draw(st.permutations([*story(seed, 3), *shared])),
                outlet=data.draw(st.sampled_from("AB")),
            )
            if data.draw(st.booleans()):
                after(notebook)
            if data.draw(st.booleans()):
                kind = data.draw(st.sampled_from(["body", "boilerplate"]))
                notebook.change("step", zones.set_line, data.draw(st.sampled_from(pool)), kind)
        after(notebook)
        assert notebook.read(check.check) == []
