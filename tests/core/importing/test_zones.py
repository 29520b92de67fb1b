"""Title, body, captions and junk of pasted pages: the sample page, single rules, and what must hold for any text."""

from itertools import groupby, pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.importing import from_text, zones
from core.importing.sorts import SORTS
from core.model import Zone

SAMPLE = Path("tests/data/importing/pasted_page.txt")

BODY = (
    "The mayor of the town opened the new bridge on Sunday, eleven years after the old one was closed to all traffic.",
    "The firm that built it said that the last bolt was turned at four in the morning, and that nobody had slept.",
    "It cost forty-eight million crowns, of which the town paid a third; the rest came from the county and a fund.",
)
PIECES = st.sampled_from(
    (*BODY, "By Jane Doe", "Related posts", "Leave a comment", "© 2020 The Paper", "A title of some words", "Photo: X")
)
JOINS = st.sampled_from(("\n", "\n\n", " ", "\n\n\n  ", "\t", "\u2028", "\r"))


def covers(text: str, made: tuple[Zone, ...]) -> bool:
    if not text:
        return made == ()
    ends = [0, *(zone.end for zone in made)]
    return [zone.start for zone in made] == ends[:-1] and ends[-1] == len(text) and all(z.start < z.end for z in made)


def kind_of(text: str, words: str) -> str:
    """The kind of the zone in which `words` stand; they must stand in one."""
    start = text.index(words)
    return next(z.kind for z in zones(text) if z.start <= start and start + len(words) <= z.end)


def sort_of(text: str, words: str) -> str:
    """The sort of the zone in which `words` stand."""
    start = text.index(words)
    return next(z.sort for z in zones(text) if z.start <= start < z.end)


def page(*lines: str, after: tuple[str, ...] = ()) -> str:
    return "\n\n".join((*lines, *BODY, *after))


@given(st.text())
def test_zones_cover_any_text(text: str) -> None:
    assert covers(text, zones(text))


@given(st.lists(st.tuples(PIECES, JOINS), max_size=25), st.one_of(st.none(), st.just("A title of some words")))
def test_zones_cover_pages_put_together_at_random(parts: list[tuple[str, str]], title: str | None) -> None:
    text = "".join(piece + join for piece, join in parts)
    assert covers(text, zones(text, title))


@given(st.lists(st.tuples(PIECES, JOINS), max_size=25))
def test_neighbours_differ_in_kind_or_sort(parts: list[tuple[str, str]]) -> None:
    made = zones("".join(piece + join for piece, join in parts))
    assert all((one.kind, one.sort) != (other.kind, other.sort) for one, other in pairwise(made))


@given(st.lists(st.tuples(PIECES, JOINS), max_size=25))
def test_what_is_no_text_has_a_sort_and_text_has_none(parts: list[tuple[str, str]]) -> None:
    for zone in zones("".join(piece + join for piece, join in parts)):
        assert zone.sort in SORTS if zone.kind in ("caption", "boilerplate") else zone.sort == ""


def test_the_sample_page_is_cut_as_a_reader_would() -> None:
    text = SAMPLE.read_text(encoding="utf-8")
    got = [
        (kind, "".join(text[zone.start : zone.end] for zone in same).strip())
        for kind, same in groupby(zones(text), key=lambda zone: zone.kind)
    ]
    assert [kind for kind, _ in got] == [
        "boilerplate", "title", "boilerplate", "caption", "body",
        "boilerplate", "body", "caption", "body", "boilerplate",
    ]  # fmt: skip
    assert got[1][1] == "Mayor of Lodvik opens the new bridge"
    assert got[4][1].startswith("The mayor of Lodvik") and "Who paid for it" in got[4][1]
    assert got[5][1] == "Read also: Ferry company sells its last boat"
    assert got[6][1].startswith("• the deck")
    assert got[7][1].startswith("Olin bridge opening lodvik crowd\nSchoolchildren")
    assert got[9][1].startswith("Marta Quill is a reporter")


def test_blanks_belong_to_the_line_before_them_and_to_the_first_at_the_start() -> None:
    text = "\n\n  A title of four words\n\n\n" + "\n\n".join(BODY) + "\n"
    first, second = zones(text)
    assert (first.kind, first.start, second.kind) == ("title", 0, "body")
    assert text[second.start :].startswith("The mayor")


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © 2024 The Paper",
        "Home » World »",
        "Subscribe to our newsletter",
        "Follow us on Telegram and Facebook",
        "This material is also available in Polish",
        "Privacy and Cookie Policies.",
        "Read also: The minister’s yacht",
        "By Jane Doe",
        "Article by: Jane Doe",
        "5 min read",
        "Published: 3 May 2020",
        "12 comments",
        "Leave a Comment",
        "To suggest a correction or clarification, write to us",
        "https://paper.example/2020/05/03/story",
        "[f] [t] [in] [print]",
        "MENU   SEARCH   LOG IN",
    ],
)
@pytest.mark.parametrize("where", ["above", "below"])
def test_furniture_of_the_page_is_boilerplate(line: str, where: str) -> None:
    text = page("The bridge is open at last today", line) if where == "above" else page(after=(line,))
    assert kind_of(text, line) == "boilerplate"
    assert all(kind_of(text, paragraph) == "body" for paragraph in BODY)


@pytest.mark.parametrize(
    ("line", "sort"),
    [
        ("Copyright © 2024 The Paper", "legal"),
        ("Home » World »", "navigation"),
        ("MENU   SEARCH   LOG IN", "navigation"),
        ("Subscribe to our newsletter", "newsletter"),
        ("Follow us on Telegram and Facebook", "share buttons"),
        ("This material is also available in Polish", "language link"),
        ("Privacy and Cookie Policies.", "legal"),
        ("This website uses cookies to remember you", "cookie notice"),
        ("This site uses Akismet to reduce spam.", "comment form"),
        ("Read also: The minister’s yacht", "related link"),
        ("By Jane Doe", "byline"),
        ("Published: 3 May 2020", "date line"),
        ("5 min read", "reading time"),
        ("12 comments", "comment form"),
        ("To suggest a correction or clarification, write to us", "correction notice"),
        ("https://paper.example/2020/05/03/story", "web address"),
        ("Source: The Paper", "source line"),
        ("Tags: bridge, river", "tags"),
        ("Please donate: we depend on readers like you, and your support keeps our work free.", "donation appeal"),
        ("Photo: Jane Doe / Reuters", "credit"),
        ("The mayor (left) cutting the ribbon on Sunday. Photo: Jane Doe / Reuters", "caption"),
        ("The bridge is open at last today | The Paper", "repeated title"),
    ],
)
def test_the_sort_says_what_it_is(line: str, sort: str) -> None:
    assert sort_of(page("The bridge is open at last today", line), line) == sort


def test_sorts_that_the_place_tells() -> None:
    box = "Jane Doe is a lawyer and a lecturer at the school of law, and writes on rivers for several papers."
    text = page(
        "World", "The bridge is open at last today", "By Jane Doe",
        after=(box, "Read also", "Ferry company sells its last boat"),
    )  # fmt: skip
    assert sort_of(text, "World") == "navigation"
    assert sort_of(text, "Jane Doe is") == "author box"
    assert sort_of(text, "Ferry company") == "related link"
    text = page("A bridge of some words", after=("Leave a comment", "Ann: What a bridge"))
    assert sort_of(text, "Ann: What") == "comment form"


def test_each_sort_is_a_zone_of_its_own() -> None:
    text = page(after=("Copyright © 2024 The Paper", "All rights reserved", "Leave a comment"))
    assert [zone.sort for zone in zones(text)][-2:] == ["legal", "comment form"]


@pytest.mark.parametrize(
    "line",
    [
        "By Monday the army had taken the town.",
        "Share prices fell by a third within an hour of the announcement.",
        "Comments by the minister angered the unions.",
        "Follow the money, said the judge.",
        "“Please donate to our fund and subscribe to our newsletter, dear readers,” the party’s leader wrote.",
        "The court heard that copyright in the film belonged to the studio.",
        "Related crimes were tried in the same week.",
        "He was born on 3 May 2020 in Lodvik.",
        "What the engineers say",
        "• steel for the deck",
        "It broke.",
        "Satellite images show trenches along the river.",
        "A spokesman for the news agency Reuters said so (Reuters was founded in 1851).",
    ],
)
def test_sentences_headings_and_items_within_the_body_stay_body(line: str) -> None:
    text = "\n\n".join(("A title of some words here", BODY[0], line, BODY[1], BODY[2]))
    assert kind_of(text, line) == "body"


@pytest.mark.parametrize(
    "line",
    [
        "The mayor speaks to reporters. Photo: Town Hall",
        "Jane Doe (left) and John Roe at the gate",
        "A crane over the river, 3 May 2020. Credit: Wikipedia",
        "The bridge at night. (AP Photo/Jane Doe)",
        "In this photo taken on Sunday, the mayor cuts the ribbon.",
        "Rubble in the main street / Getty Images",
    ],
)
def test_captions(line: str) -> None:
    assert kind_of("\n\n".join((BODY[0], line, BODY[1])), line) == "caption"


def test_the_last_sentence_stays_body_though_it_is_short() -> None:
    text = page("The bridge is open at last today", after=("Nobody was hurt.", "Leave a comment", "Nice bridge!"))
    assert kind_of(text, "Nobody was hurt.") == "body"
    assert kind_of(text, "Nice bridge!") == "boilerplate"


def test_comments_may_be_long_and_are_junk_still() -> None:
    comment = (
        "I have crossed this bridge every day since it was opened, and I can tell you that it shakes when lorries pass."
    )
    text = page("The bridge is open at last today", after=("3 comments", comment))
    assert kind_of(text, comment) == "boilerplate"


def test_a_list_of_related_articles_in_the_middle_does_not_end_the_body() -> None:
    text = "\n\n".join((BODY[0], "READ ALSO\nThe minister’s yacht\nThe ferry is sold", BODY[1], BODY[2]))
    assert kind_of(text, "The minister’s yacht") == "boilerplate"
    assert kind_of(text, BODY[1]) == kind_of(text, BODY[2]) == "body"


def test_somebody_from_the_story_is_no_author() -> None:
    closing = "Peder Grahn is a lawyer who works for the county and writes on the law of rivers and bridges in it."
    told = page(
        "The bridge is open at last today", "Peder Grahn opposed the bridge from the day it was planned until the end."
    )
    assert kind_of(told + "\n\n" + closing, closing) == "body"
    assert kind_of(page("The bridge is open at last today") + "\n\n" + closing, closing) == "boilerplate"


def test_the_title_is_the_line_and_not_the_outlet_or_the_menu() -> None:
    text = page(
        "THE LODVIK POST", "Home | World | Sport", "Bridge opens | The Lodvik Post", "Bridge opens", "By Jane Doe",
        after=("© 2020 The Lodvik Post",),
    )  # fmt: skip
    made = [z for z in zones(text) if z.kind == "title"]
    assert [text[z.start : z.end].strip() for z in made] == ["Bridge opens"]


def test_a_title_that_is_given_is_found() -> None:
    text = page("A line that looks like a title", "Bridge opens")
    title = next(z for z in zones(text, "BRIDGE  opens") if z.kind == "title")
    assert text[title.start : title.end].strip() == "Bridge opens"


def test_a_text_without_any_title_has_none() -> None:
    assert {zone.kind for zone in zones("\n\n".join(BODY))} == {"body"}


def test_a_text_that_is_all_junk_is_body_after_all() -> None:
    assert [zone.kind for zone in zones("Subscribe to our newsletter\n\nLeave a comment")] == ["body"]


def test_a_long_paragraph_to_the_reader_is_no_appeal_by_a_few_words() -> None:
    told = "You can subscribe to anything we know of, and you may thank our age for it; thank you, said the old man. "
    assert kind_of(told * 12, told.strip()) == "body"
    assert kind_of(page("The bridge is open at last today", told * 12), told.strip()) == "body"


def test_lists_verses_and_tables_are_not_taken_for_menus() -> None:
    verses = "\n".join(f"And the {word} goes on" for word in ("river", "bridge", "town", "boat", "road", "rain"))
    assert {zone.kind for zone in zones(verses) if zone.kind != "title"} <= {"body"}
    table = "\n".join(f"19{year}\tLodvik\t{year}-1\tSarn" for year in range(20, 40))
    assert kind_of(page("The bridge is open at last today", after=(table,)), table) == "body"


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    wrapped = (
        BODY[0][:58]
        + "\n"
        + BODY[0][58:].strip()
        + " Nobody\ncame to see it but the pigeons and one old man with his hat."
    )
    assert {z.kind for z in zones("\n\n".join((wrapped, BODY[1], BODY[2])))} == {"body"}


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"Line {number} of the text without a stop" for number in range(73_000)),
        " ".join(BODY) * 3_000,
        "\n\n".join(BODY * 1_000),
        "word " * 200_000,
        "Related\n" * 30_000,
    ],
    ids=["73,000 lines", "one line", "paragraphs", "words", "end marks"],
)
def test_huge_texts_are_cut_in_seconds(text: str) -> None:
    import time

    start = time.process_time()
    draft = from_text(text)
    assert time.process_time() - start < 5  # 2 s on an idle machine
    assert covers(text, draft.zones)
