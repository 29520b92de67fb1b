"""The library narrowed and in groups: every count is the number of articles that come, in pages of any size."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Draft
from core.notebook import Notebook
from core.store import articles, facets, grouped, reading_list, stories, tags
from core.store.grouped import GROUPS, Heading, Listing

CARDS = [
    ("Ships", "Post", "2021-05-01", "en", "a.pdf"),
    ("Barges", "Post", "2021-05-09", "de", "b.PDF"),
    ("Cranes", "Herald", "2020-01-01", None, None),
    ("Docks", None, None, None, "notes"),
    ("Ships again", "Herald", "2021-06-01", "en", "c.old.html"),
]


def fill(notebook):
    drafts = [
        (Draft(f"{title} text", title=title, outlet=outlet, published=day, language=language, file=file), title)
        for title, outlet, day, language, file in CARDS
    ]
    notebook.load("import", ("article",), articles.add_all, drafts)
    notebook.change("Tag", tags.add, "article", [1, 2], "harbour")
    notebook.change("Tag", tags.add, "article", [2, 3], "trial")
    notebook.change("Read", reading_list.set_state, [1, 4], "read")
    notebook.change("Important", reading_list.set_important, [2], True)
    notebook.change("Join", stories.join, [1, 5])
    return notebook


@pytest.fixture
def shelf(notebook):
    return fill(notebook)


@pytest.fixture(scope="module")
def still(tmp_path_factory):
    with Notebook.open(tmp_path_factory.mktemp("grouped") / "still.fieldfare", create=True) as opened:
        yield fill(opened)


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ((("outlet", "Post"),), [1, 2]),
        ((("outlet", "Post"), ("outlet", "")), [1, 2, 4]),
        ((("outlet", "Herald"), ("month", "2021")), [5]),
        ((("month", "2021-05"),), [1, 2]),
        ((("month", ""),), [4]),
        ((("language", ""),), [3, 4]),
        ((("tag", "harbour"), ("tag", "trial")), [1, 2, 3]),
        ((("tag", ""),), [4, 5]),
        ((("tag", "HARBOUR"), ("language", "de")), [2]),
        ((("state", "read"),), [1, 4]),
        ((("important", "yes"),), [2]),
        ((("file", "pdf"),), [1, 2]),
        ((("file", "html"),), [5]),
        ((("file", ""),), [3, 4]),
    ],
)
def test_what_is_chosen_narrows(still, chosen, expected):
    assert still.read(articles.ids, "", chosen) == expected
    assert still.read(articles.count, "", chosen) == len(expected)
    assert sorted(row.id for row in still.read(articles.page, "", chosen)) == expected


def test_each_value_is_counted_under_what_is_chosen_in_the_other_facets(still):
    found = still.read(facets.counts, "", (("outlet", "Post"), ("language", "en")))
    assert found["outlet"] == [("Herald", 1), ("Post", 1)]  # under “en”
    assert found["language"] == [("de", 1), ("en", 1)]  # under “Post”
    assert found["month"] == [("2021-05", 1)]
    assert dict(found["tag"]) == {"harbour": 1}


@given(
    st.lists(
        st.sampled_from(
            [
                *(("outlet", name) for name in ("Post", "Herald", "")),
                *(("month", month) for month in ("2021", "2021-05", "2020-01", "")),
                *(("tag", name) for name in ("harbour", "trial", "")),
                *(("state", state) for state in ("read", "to read", "")),
                ("important", "yes"),
                ("file", "pdf"),
            ]
        ),
        unique=True,
        max_size=4,
    )
)
def test_a_count_is_what_comes_when_the_value_is_chosen_instead(still, chosen):
    for facet, values in still.read(facets.counts, "", tuple(chosen)).items():
        others = tuple(one for one in chosen if one[0] != facet)
        for value, number in values:
            assert still.read(articles.count, "", (*others, (facet, value))) == number, (facet, value)


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("outlet", [("Herald", 2), ("Post", 2), ("", 1)]),
        ("month", [("2021-06", 1), ("2021-05", 2), ("2020-01", 1), ("", 1)]),
        ("tag", [("harbour", 2), ("trial", 2), ("", 2)]),
        ("story", [("Ships", 2), ("", 3)]),
    ],
)
def test_headings_say_what_stands_below_them(still, group, expected):
    assert [(head.title, head.count) for head in still.read(grouped.headings, Listing(group=group))] == expected
    lines = still.read(grouped.page, Listing(group=group))
    counted = [number for _, number in expected]
    at = 0
    for number in counted:
        assert isinstance(lines[at], Heading)
        assert all(row.under == lines[at].key for row in lines[at + 1 : at + 1 + number])
        at += 1 + number
    assert len(lines) == at == still.read(grouped.count, Listing(group=group))


@given(st.sampled_from(GROUPS), st.integers(1, 4), st.sets(st.integers(0, 3)), st.sampled_from(["", "ships"]))
def test_pages_of_any_size_are_the_whole_list(still, group, size, folds, wanted):
    heads = still.read(grouped.headings, Listing(wanted, group=group))
    folded = frozenset(heads[number].key for number in folds if number < len(heads))
    listing = Listing(wanted, group=group, folded=folded)
    whole = still.read(grouped.page, listing)
    assert len(whole) == still.read(grouped.count, listing)
    pages = [still.read(grouped.page, listing, limit=size, offset=at) for at in range(0, len(whole), size)]
    assert [(line.id, getattr(line, "under", "")) for page in pages for line in page] == [
        (line.id, getattr(line, "under", "")) for line in whole
    ]
    assert not any(getattr(line, "under", None) in folded for line in whole)


def test_a_row_says_what_she_said_of_the_article(still):
    rows = {row.id: row for row in still.read(articles.page)}
    assert (rows[1].state, rows[1].important, rows[1].tags) == ("read", False, ("harbour",))
    assert (rows[2].state, rows[2].important, rows[2].tags) == ("", True, ("harbour", "trial"))
    assert rows[2].language == "de"


def test_undo_takes_back_what_she_said(shelf):
    shelf.change("Read", reading_list.set_state, [2, 3], "to read")
    assert shelf.read(articles.count, "", (("state", "to read"),)) == 2
    shelf.undo()
    assert shelf.read(articles.count, "", (("state", "to read"),)) == 0
