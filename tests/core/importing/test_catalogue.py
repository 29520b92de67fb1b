"""What a text says of its origin, and that nothing is guessed."""

import pytest

from core.importing import from_text
from core.importing.catalogue import from_file_name, host
from core.importing.pasted import draft

BODY = (
    "The mayor of the town opened the new bridge on Sunday, eleven years after the old one was closed to all traffic.",
    "The firm that built it said that the last bolt was turned at four in the morning, and that nobody had slept.",
)


def page(*lines: str, after: tuple[str, ...] = ()) -> str:
    return "\n\n".join(("The bridge is open at last today", *lines, *BODY, *after))


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("By Jane Doe", ("Jane Doe",)),
        ("Article by: Oleksandr Kalyna", ("Oleksandr Kalyna",)),
        ("by Jane Doe and John van der Roe", ("Jane Doe", "John van der Roe")),
        ("Written by Jane Doe, BBC News", ("Jane Doe",)),
        ("BY JANE DOE", ("Jane Doe",)),
        ("Author: Ketevan Lom", ("Ketevan Lom",)),
        ("By Jane Doe in Kyiv", ("Jane Doe",)),
        ("By Jane Doe | 3 May 2020", ("Jane Doe",)),
        ("By Reuters", ("Reuters",)),
        ("By contrast", ()),
        ("By Monday", ()),
    ],
)
def test_bylines(line: str, authors: tuple[str, ...]) -> None:
    assert from_text(page(line)).authors == authors


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("3 May 2020", "2020-05-03"),
        ("Sunday, May 3, 2020", "2020-05-03"),
        ("2020-05-03", "2020-05-03"),
        ("03.05.2020 | 14:20", "2020-05-03"),
        ("Published: 3 May 2020, 10:05 | Updated: 4 May 2020", "2020-05-03"),
        ("Updated: 4 May 2020 | Published: 3 May 2020", "2020-05-03"),
        ("Posted on May 3rd, 2020 by Jane Doe", "2020-05-03"),
        ("By Jane Doe, 3 May 2020", "2020-05-03"),
        ("3 May", None),
        ("May 2020", None),
        ("31 February 2020", None),
    ],
)
def test_dates_near_the_title(line: str, published: str | None) -> None:
    assert from_text(page(line)).published == published


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © 2024 The Paper",
        "© 3 May 2020 The Paper",
        "The bridge on 3 May 2020. Photo: Town Hall",
        "The old bridge was closed on 3 May 2009, when a lorry broke through its deck and fell into the river.",
    ],
)
def test_other_dates_are_not_the_date_of_publication(line: str) -> None:
    assert from_text(page(line)).published is None
    assert from_text(page(after=(line,))).published is None


def test_a_teaser_below_the_article_does_not_date_it() -> None:
    assert from_text(page(after=("Related posts", "The ferry is sold", "3 May 2020"))).published is None


def test_a_dateline_with_its_year_dates_the_article() -> None:
    head = "LODVIK, March 14, 2021 (Agency) — "
    assert (
        from_text("\n\n".join(("The bridge is open at last today", head + BODY[0], BODY[1]))).published == "2021-03-14"
    )
    head = "LODVIK, March 14 (Agency) — "
    assert from_text("\n\n".join(("The bridge is open at last today", head + BODY[0], BODY[1]))).published is None


@pytest.mark.parametrize(
    ("name", "title", "outlet", "published"),
    [
        ("2021-03-14 Lodvik Post - Bridge opens.txt", "Bridge opens", "Lodvik Post", "2021-03-14"),
        ("2021_03_14_Lodvik Post – Bridge - at last.txt", "Bridge - at last", "Lodvik Post", "2021-03-14"),
        ("20210314 notes.txt", None, None, "2021-03-14"),
        ("2021-13-14 Post - Bridge.txt", None, None, None),
        ("001_8e5a7dd85820b93a.txt", None, None, None),
        ("bridge.txt", None, None, None),
    ],
)
def test_file_names(name: str, title: str | None, outlet: str | None, published: str | None) -> None:
    assert from_file_name(name)[:4] == (title, (), outlet, published)


def test_the_file_name_helps_where_the_text_is_silent() -> None:
    made = draft("\n\n".join(BODY), "2021-03-14 Lodvik Post - Bridge opens.txt")
    assert (made.title, made.outlet, made.published) == ("Bridge opens", "Lodvik Post", "2021-03-14")


def test_the_text_is_believed_before_the_file_name() -> None:
    made = draft(page("3 May 2020"), "2021-03-14 Lodvik Post - Bridge.txt")
    assert (made.title, made.published) == ("The bridge is open at last today", "2020-05-03")


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Source: The Lodvik Post", "The Lodvik Post"),
        ("Copyright © 2024 The Lodvik Post. All rights reserved.", "The Lodvik Post"),
        ("https://www.lodvikpost.example/2021/03/14/bridge", "lodvikpost.example"),
    ],
)
def test_outlets(line: str, outlet: str) -> None:
    assert from_text(page(line)).outlet == outlet


def test_an_address_above_the_text_is_the_articles() -> None:
    made = from_text("https://www.lodvikpost.example/2021/03/14/bridge\n\n" + page())
    assert (made.url, made.published) == ("https://www.lodvikpost.example/2021/03/14/bridge", "2021-03-14")


def test_a_text_that_says_nothing_of_itself() -> None:
    made = from_text("\n\n".join(BODY))
    assert (made.title, made.authors, made.outlet, made.published, made.url, made.file) == (
        None,
        (),
        None,
        None,
        None,
        None,
    )


@pytest.mark.parametrize("url", [None, "", "no address", "http://[broken", "mailto:x"])
def test_what_has_no_host(url: str | None) -> None:
    assert host(url) is None
