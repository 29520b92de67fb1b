"""Mail: what is the letter's own text, what came along, and what its head says."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from core.importing.importer import Failure
from core.importing.letter import blocks
from core.importing.mail import Mail
from core.model import Draft

STORY = "The mayor opened the new bridge on Sunday, eleven years after the old one was closed."


def mail(**fields: str) -> EmailMessage:
    made = EmailMessage()
    for name, value in ({"From": "Marta Quill <quill@post.example>", "Subject": "Bridge opens"} | fields).items():
        made[name.replace("_", "-")] = value
    return made


def read(message: EmailMessage | bytes) -> list[Draft | Failure]:
    data = message if isinstance(message, bytes) else message.as_bytes()
    return list(Mail().read(Path("a.eml"), data))


def only(message: EmailMessage | bytes) -> Draft:
    (found,) = read(message)
    assert isinstance(found, Draft)
    return found


def own(text: str) -> list[str]:
    return [block.text for block in blocks(text) if block.kind is None]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        (f"{STORY}\n\n> quoted\n> lines", [STORY]),
        (f"Hello,\n\n{STORY}\n-- \nMarta Quill\nThe Post", ["Hello,", STORY]),
        (f"{STORY}\n\nOn Mon, 1 Mar 2021, Ole wrote:\n\nAn older letter.", [STORY]),
        (f"{STORY}\n\nOn Mon, 1 Mar 2021 at 10:00, Ole Nimb\n<ole@post.example> wrote:\n> Older.", [STORY]),
        (f"See below.\n\n---------- Forwarded message ---------\nFrom: A\nDate: B\n\n{STORY}", ["See below.", STORY]),
        (f"{STORY}\n\nTo unsubscribe, click here.", [STORY]),
        (f"> {STORY}\n>\n> And more.", [STORY, "", "And more."]),
    ],
)
def test_what_came_along_is_no_text(text: str, kept: list[str]) -> None:
    assert [piece for line in own(text) for piece in line.split("\n")] == kept


def test_what_came_along_stays_as_boilerplate() -> None:
    message = mail()
    message.set_content(f"{STORY}\n\n> quoted\n")
    found = only(message)
    assert [found.text[zone.start : zone.end].strip() for zone in found.zones] == ["Bridge opens", STORY, "> quoted"]
    assert [zone.kind for zone in found.zones] == ["title", "body", "boilerplate"]


def test_the_page_is_read_when_the_plain_part_says_nothing() -> None:
    message = mail()
    message.set_content("This letter is a page.")
    message.add_alternative(
        f"<html><head><style>p {{}}</style></head><body><p>{STORY}</p><p>{STORY}</p></body></html>", subtype="html"
    )
    assert only(message).text == f"Bridge opens\n\n{STORY}\n\n{STORY}"


@pytest.mark.parametrize(
    ("fields", "outlet", "authors"),
    [
        ({}, None, ("Marta Quill",)),
        ({"List_Id": "Lodvik Brief <brief.post.example>"}, "Lodvik Brief", ("Marta Quill",)),
        ({"List_Id": "<brief.post.example>"}, None, ("Marta Quill",)),
        (
            {"From": "The Lodvik Post <news@post.example>", "List_Unsubscribe": "<mailto:x@post.example>"},
            "The Lodvik Post",
            (),
        ),
        ({"Organization": "Lodvik Press"}, "Lodvik Press", ("Marta Quill",)),
        ({"From": "quill@post.example"}, None, ("quill@post.example",)),
    ],
)
def test_outlet_and_authors(fields: dict[str, str], outlet: str | None, authors: tuple[str, ...]) -> None:
    message = mail(**({"Date": "Sun, 14 Mar 2021 23:30:00 -0500"} | fields))
    message.set_content(STORY)
    found = only(message)
    assert (found.outlet, found.authors, found.published) == (outlet, authors, "2021-03-14")


def test_encoded_heads_and_bodies_are_read() -> None:
    raw = (
        b"From: =?iso-8859-1?Q?Andr=E9_Quill?= <a@post.example>\r\nSubject: Re: Fwd: =?utf-8?B?TMOzZHZpaw==?=\r\n"
        b"Date: nonsense\r\nContent-Type: text/plain; charset=iso-8859-2\r\n\r\n"
        + "Łódź leży daleko.".encode("iso-8859-2")
    )
    found = only(raw)
    assert (found.title, found.authors, found.published) == ("Lódvik", ("André Quill",), None)
    assert found.text.endswith("Łódź leży daleko.")


def test_attachments_are_articles_and_failures_of_their_own() -> None:
    message = mail()
    message.set_content(STORY)
    message.add_attachment(f"title,text\nA,{STORY[:30]}\nB,{STORY[:40]}\n", filename="../table.csv")
    message.add_attachment(b"\x00\x01\x02", maintype="application", subtype="octet-stream", filename="program.bin")
    message.add_attachment(b"\x89PNG", maintype="image", subtype="png", filename="logo.png")
    first, second, third, failed = read(message)
    assert [one.title for one in (first, second, third) if isinstance(one, Draft)] == ["Bridge opens", "A", "B"]
    assert isinstance(second, Draft) and second.file == "a.eml/.._table.csv".replace(".._", "_")
    assert isinstance(failed, Failure) and (failed.name, failed.reason.code) == ("program.bin", "unknown_format")


def test_a_mailbox_keeps_lines_that_begin_with_from() -> None:
    head = b"From a@b.example Thu Mar  3 09:12:00 2022\nSubject: A\n\n"
    box = head + b">From the mayor came a word.\nFrom here on it went well.\n\n"
    first, second = read(box + box)
    assert isinstance(first, Draft) and isinstance(second, Draft)
    assert first.text == "A\n\nFrom the mayor came a word.\nFrom here on it went well."


def test_a_text_that_begins_like_a_mail_is_none() -> None:
    assert not Mail().recognises(b"Date: 14 March 2021\nSource: The Post\n\nThe mayor opened the bridge.")
    assert not Mail().recognises(b"From: Lodvik\n\nThe mayor opened the bridge.")
