"""Exports of news databases: where an article begins, and what its lines mean."""

import pytest

from core.importing.dump_piece import day, groups, is_byline, named, paragraph
from core.importing.news_dump import is_dump, split
from core.model import Draft

BODY = "The mayor opened the new bridge on Sunday, eleven years after the old one was closed."
NEXIS = (
    "{title}\nThe Lodvik Post\nMarch 14, 2021 Sunday\n{head}\nBody\n\n\n{body}\n\n\n"
    "Load-Date: March 15, 2021\n\n\nEnd of Document\n"
)
FACTIVA = (
    "{above}\n120 words\n14 March 2021\nThe Lodvik Post\nLODPO\nEnglish\n(c) 2021 The Lodvik Post\n\n{body}\n\n"
    "Document LODPO00020210314eh3e00001\n"
)


def articles(text: str) -> list[Draft]:
    found = split(text, "a.txt")
    assert found is not None
    return [one for one in found if isinstance(one, Draft)]


def body(draft: Draft) -> str:
    return "\n\n".join(draft.text[zone.start : zone.end].strip() for zone in draft.zones if zone.kind == "body")


@pytest.mark.parametrize(
    "text",
    [
        "", BODY, f"LENGTH: 512 words\n\n{BODY}", f"{BODY}\n\nEnd of Document", f"512 words\n\n{BODY}",
        f"Page 1 of 12 DOCUMENTS are lost.\n\n{BODY}",
    ],
)  # fmt: skip
def test_other_texts_are_no_dump(text: str) -> None:
    assert not is_dump(text) and split(text, "a.txt") is None


def test_a_dump_of_one_article_is_one() -> None:
    (found,) = articles(NEXIS.format(title="Bridge opens", head="Length: 120 words\nByline: Marta Quill", body=BODY))
    assert (found.title, found.outlet, found.published) == ("Bridge opens", "The Lodvik Post", "2021-03-14")
    assert found.authors == ("Marta Quill",) and body(found) == BODY


def test_lines_like_fields_inside_the_body_stay_there() -> None:
    inside = f"{BODY}\n\nSubject: the bridge, said Olin.\n\nLength: 214 metres.\n\nSection: none.\n\n{BODY}"
    (found,) = articles(NEXIS.format(title="Bridge opens", head="Length: 120 words", body=inside))
    assert body(found) == inside


def test_captions_below_graphic_are_captions() -> None:
    text = NEXIS.format(
        title="Bridge opens", head="Length: 120 words", body=f"{BODY}\n\nGraphic\n\nMarta Olin cuts the ribbon."
    )
    (found,) = articles(text)
    assert body(found) == BODY
    assert "Marta Olin cuts the ribbon." in [
        found.text[z.start : z.end].partition("\n\n")[2].strip() for z in found.zones if z.kind == "caption"
    ]


@pytest.mark.parametrize(
    ("above", "title", "authors"),
    [
        ("Bridge opens in Lodvik today", "Bridge opens in Lodvik today", ()),
        ("Bridge opens in Lodvik today\nBy Marta Quill", "Bridge opens in Lodvik today", ("Marta Quill",)),
        (
            "Bridge opens in Lodvik today\nMARTA QUILL and TOMAS BRANDEL",
            "Bridge opens in Lodvik today",
            ("Marta Quill", "Tomas Brandel"),
        ),
        ("News\nBridge opens in Lodvik today\nMarta Quill", "Bridge opens in Lodvik today", ("Marta Quill",)),
        ("Home news\nBridge opens in Lodvik today", "Bridge opens in Lodvik today", ()),
        ("Bridge opens in Lodvik today\nOur own staff", "Bridge opens in Lodvik today", ()),
    ],
)
def test_headline_and_byline_of_factiva(above: str, title: str, authors: tuple[str, ...]) -> None:
    first, second = articles(
        FACTIVA.format(above="Another story of the day", body=BODY) + FACTIVA.format(above=above, body=BODY)
    )
    assert first.title == "Another story of the day"
    assert (second.title, second.authors, second.outlet) == (title, authors, "The Lodvik Post")
    assert body(second) == BODY and second.language == "en"


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("March 3, 2022 Thursday", "2022-03-03"), ("3 March 2022", "2022-03-03"),
        ("Thursday, March 3, 2022", "2022-03-03"),
        ("March 3, 2022 Thursday 10:15 AM GMT", "2022-03-03"), ("March 3, 2022 Thursday Final Edition", "2022-03-03"),
        ("The mayor came on 3 March 2022", None), ("March 2022", None), ("", None),
    ],
)  # fmt: skip
def test_lines_that_are_a_date(line: str, iso: str | None) -> None:
    assert day(line) == iso


def test_bylines_name_people_only() -> None:
    assert named("By JANE DOE and John Roe in Kyiv") == ("Jane Doe", "John Roe")
    assert named("Reuters") == () and not is_byline("Bridge opens in Lodvik today")


def test_paragraphs_wrapped_by_hand_are_put_together() -> None:
    (group,) = groups(
        "   The mayor of Lodvik opened the new bridge over the Sarn\n   on Sunday, eleven years after the old one was "
        "closed,\n   and nobody came."
    )
    assert paragraph(group) == (
        "The mayor of Lodvik opened the new bridge over the Sarn on Sunday, eleven years after the old one was closed, "
        "and nobody came."
    )
    assert paragraph(["A list", "of lines"]) == "A list\nof lines"
