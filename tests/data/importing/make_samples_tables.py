"""Writes the samples of formats that hold many articles to `many/`. All names and stories are invented.

Run: python tests/data/importing/make_samples_tables.py
"""

import csv
import io
import json
import zipfile
from datetime import date, datetime
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent / "many"


class Story(NamedTuple):
    title: str
    authors: tuple[str, ...]
    outlet: str
    day: date
    url: str
    paragraphs: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n\n".join(self.paragraphs)


STORIES = (
    Story(
        "Mayor of Lodvik opens the new bridge", ("Marta Quill", "Tomas Brandel"), "The Lodvik Post", date(2021, 3, 14),
        "https://www.lodvikpost.example/new-bridge",
        (
            "The mayor of Lodvik, Marta Olin, opened the new bridge over the Sarn on Sunday, eleven years after the "
            "old one was closed.",
            "“We will stop counting the years now,” Olin told the crowd. Peder Grahn, who had led the works since "
            "2017, cut the ribbon with her; the county and the town had shared the bill of 41 million crowns.",
        ),
    ),
    Story(
        "Dockers in Harmund walk out over night shifts", ("Ines Falkow",), "Harmund Courier", date(2022, 3, 3),
        "https://courier.example/2022/03/03/dockers",
        (
            "Four hundred dockers left the container terminal of Harmund on Thursday morning to protest against a new "
            "plan for night shifts, the union Havn 12 said.",
            "Its chairwoman, Runa Selt, said that the men and women would come back when the company, Nordkai, had put "
            "its plan on the table again. A spokesman for Nordkai, Emil Tross, called the strike premature.",
            "Ships for Pellin and Ostrava were sent on to Brugh; the harbour master expects a queue of nine by Friday.",
        ),
    ),
    Story(
        "Fire destroys the reading room of Pellin's library", ("Jonas Ardt",), "Pellin Evening News",
        date(2022, 11, 21),
        "https://evening.example/library-fire",
        (
            "A fire destroyed the reading room of the town library of Pellin in the night to Monday. Nobody was hurt.",
            "The librarian, Agnes Vollan, said that the maps of the Sarn valley had been saved because they were being "
            "copied in Lodvik. The fire brigade believes that a heater was left on.",
        ),
    ),
)  # fmt: skip


def write(name: str, data: bytes | str) -> None:
    path = HERE / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)


# --- tables


def table() -> list[list[str]]:
    header = ["Headline", "Publication", "Publication Date", "Byline", "Article Text", "Link", "Language"]
    rows = [[s.title, s.outlet, s.day.isoformat(), " and ".join(s.authors), s.text, s.url, "English"] for s in STORIES]
    return [header, *rows]


def as_text(rows: list[list[str]], mark: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=mark, lineterminator="\r\n").writerows(rows)
    return out.getvalue()


def workbook() -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    notes = book.active
    notes.title = "Notes"
    notes.append(["Made for the archive", "2023"])
    sheet = book.create_sheet("Articles")
    sheet.append(["Press review"])
    sheet.append([])
    sheet.append(["date", "outlet", "title", "body", "author"])
    for s in STORIES:
        sheet.append([datetime(s.day.year, s.day.month, s.day.day), s.outlet, s.title, s.text, "; ".join(s.authors)])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def tables() -> None:
    rows = table()
    write("table.csv", as_text(rows, ";").encode("cp1252"))
    write("table.tsv", "\ufeff" + as_text([[*row[:5]] for row in rows], "\t"))
    write("table.xlsx", workbook())
    objects = [
        {"id": f"x:{n}", "title": s.title, "date": s.day.isoformat(), "outlet": s.outlet, "url": s.url, "text": s.text,
         "authors": list(s.authors)} for n, s in enumerate(STORIES)
    ]  # fmt: skip
    lines = [json.dumps(value, ensure_ascii=False) for value in objects]
    write("articles.jsonl", "\n".join([*lines[:2], '{"title": "broken", ', lines[2]]) + "\n")
    held = [
        {"source": {"id": None, "name": s.outlet}, "author": ", ".join(s.authors), "title": s.title, "url": s.url,
         "publishedAt": s.day.isoformat() + "T06:30:00Z", "content": "".join(f"<p>{p}</p>" for p in s.paragraphs)}
        for s in STORIES
    ]  # fmt: skip
    write("articles.json", json.dumps({"status": "ok", "totalResults": 3, "articles": held}, indent=1))


# --- mail


def letter(s: Story, *, page: bool = False) -> EmailMessage:
    mail = EmailMessage()
    mail["From"] = ", ".join(f"{name} <{name.split()[0].lower()}@example.org>" for name in s.authors)
    mail["To"] = "desk@example.org"
    mail["Date"] = s.day.strftime("%a, %d %b %Y 09:12:00 +0100")
    mail["Subject"] = s.title
    mail["Message-ID"] = f"<{s.day}@example.org>"
    mail["List-Id"] = f"{s.outlet} <news.example.org>"
    mail.set_content(
        s.text + "\n\nOn Mon, 1 Mar 2021 at 10:02, Ole Nimb wrote:\n> Can you send me the story?\n> Ole\n\n"
        "-- \nThe desk\nTower Street 1, Lodvik\n", charset="utf-8", cte="quoted-printable",
    )  # fmt: skip
    if page:
        html = "".join(f"<p>{p}</p>" for p in s.paragraphs)
        mail.add_alternative(f"<html><head><title>x</title></head><body>{html}</body></html>", subtype="html")
    return mail


def mails() -> None:
    mail = letter(STORIES[0], page=True)
    attached = f"{STORIES[1].title}\n\nBy {STORIES[1].authors[0]}\n3 March 2022\n\n{STORIES[1].text}\n"
    mail.add_attachment(attached.encode(), maintype="text", subtype="plain", filename="dockers.txt")
    mail.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(40), maintype="image", subtype="png", filename="logo.png")
    write("letter.eml", mail.as_bytes())
    box = b""
    for number, s in enumerate(STORIES):
        raw = letter(s, page=number == 1).as_bytes().replace(b"\nFrom ", b"\n>From ")
        box += b"From desk@example.org Thu Mar  3 09:12:00 2022\n" + raw + b"\n\n"
    write("box.mbox", box)


# --- catalogues


def catalogues() -> None:
    first, second, third = STORIES
    page = "".join(f"<p>{p}</p>" for p in second.paragraphs * 2)
    write("zotero/files/12/Brandel 2021.txt", first.title + "\n\n" + first.text + "\n")
    write(
        "zotero/files/13/dockers.html",
        f"<!doctype html><html><head><title>{second.title}</title></head><body><article><h1>{second.title}</h1>"
        f"{page}</article></body></html>",
    )
    ris = []
    for s, more in (
        (first, "L1  - files/12/Brandel 2021.txt"),
        (second, "L1  - files/13/dockers.html"),
        (third, "AB  - " + third.paragraphs[0]),
    ):
        names = "\n".join("AU  - {1}, {0}".format(*name.split()) for name in s.authors)
        ris.append(
            f"TY  - NEWS\nTI  - {s.title}\n{names}\nT2  - {s.outlet}\nDA  - {s.day:%Y/%m/%d}/\nPY  - {s.day.year}\n"
            f"LA  - en\nUR  - {s.url}\n{more}\nER  - \n"
        )
    ris.append("TY  - NEWS\nTI  - A story that is nowhere\nDA  - 2021///\nL1  - ../../secret.txt\nER  - \n")
    write("zotero/export.ris", "\n".join(ris))
    bib = "\n".join(
        f"@article{{key{n},\n\ttitle = {{{{{s.title}}}}},\n"
        f"\tauthor = {{{' and '.join('{1}, {0}'.format(*a.split()) for a in s.authors)}}},\n"
        f"\tjournal = {{{s.outlet}}},\n\tmonth = {s.day.strftime('%b').lower()},\n"
        f"\tyear = {{{s.day.year}}},\n\tday = {{{s.day.day}}},\n"
        f"\turl = {{{s.url}}},\n\t{more}\n}}\n"
        for n, (s, more) in enumerate((
            (first, "file = {Full Text:files/12/Brandel 2021.txt:text/plain},"),
            (second, "file = {Snapshot:files/13/dockers.html:text/html;Gone:files/99/none.pdf:application/pdf},"),
            (third, f"abstract = {{{third.paragraphs[0]} Caf{{\\'e}}s stay open.}},"),
        ))
    )  # fmt: skip
    write("zotero/export.bib", bib)
    write("catalogue.json", json.dumps([
        {"id": f"item{n}", "type": "article-newspaper", "title": s.title, "container-title": s.outlet, "URL": s.url,
         "abstract": s.text, "language": "en-GB", "issued": {"date-parts": [[str(s.day.year), s.day.month, s.day.day]]},
         "author": [{"given": a.split()[0], "family": a.split()[1]} for a in s.authors]} for n, s in enumerate(STORIES)
    ], ensure_ascii=False, indent=2))  # fmt: skip


def archive() -> None:
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as file:
        file.writestr(entry("late/library.txt"), f"{STORIES[2].title}\n\n{STORIES[2].text}\n")
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for path in sorted((HERE / "zotero").rglob("*")):
            if path.is_file() and path.suffix != ".bib":
                file.writestr(entry(path.relative_to(HERE).as_posix()), path.read_bytes())
        page = f"<!doctype html><html><head><title>x</title></head><body><h1>{STORIES[2].title}</h1>" + "".join(
            f"<p>{p}</p>" for p in STORIES[2].paragraphs
        )
        file.writestr(entry("page.html"), page)
        file.writestr(entry("page_files/advert.html"), "<html><body><p>Buy!</p></body></html>")
        file.writestr(entry("__MACOSX/._page.html"), b"\x00\x05")
        file.writestr(entry("../climbs.txt"), "Out of the archive.")
        file.writestr(entry("more/inner.zip"), inner.getvalue())
    write("archive.zip", out.getvalue())


def entry(name: str) -> zipfile.ZipInfo:
    return zipfile.ZipInfo(name, (2023, 1, 2, 3, 4, 6))


# --- news databases


def wrapped(text: str, width: int = 72) -> str:
    import textwrap

    return "\n".join(textwrap.wrap(text, width))


def names(s: Story) -> str:
    return " and ".join(s.authors)


def nexis_old() -> str:
    pieces = []
    for number, s in enumerate(STORIES, 1):
        words = len(s.text.split())
        body = "\n\n".join("   " + wrapped(p) for p in s.paragraphs)
        centred = "\n\n".join(
            line.center(76).rstrip()
            for line in (f"{number} of {len(STORIES)} DOCUMENTS", s.outlet, f"{s.day:%B} {s.day.day}, {s.day:%Y %A}")
        )
        pieces.append(
            f"{centred}\n{'Late Edition - Final'.center(76).rstrip()}\n\n{wrapped(s.title, 40)}\n\n"
            f"BYLINE: By {names(s).upper()}\n\n"
            f"SECTION: Section A; Column 0; Town Desk; Pg. {number}\n\nLENGTH: {words} words\n\n"
            f"DATELINE: LODVIK\n\n\n{body}\n\n"
            f"URL: {s.url}\n\nGRAPHIC: PHOTO: The scene at noon.\n\n"
            f"LOAD-DATE: {s.day:%B} {s.day.day}, {s.day.year}\n\nLANGUAGE: ENGLISH\n\n"
            f"PUBLICATION-TYPE: Newspaper\n\n\n{f'Copyright {s.day.year} {s.outlet} Company'.center(76).rstrip()}\n"
            f"{'All Rights Reserved'.center(76).rstrip()}\n"
        )
    return "\n\n\n".join(pieces)


def nexis() -> list[str]:
    """The paragraphs of the newer form, with its cover page."""
    made = [
        "User Name: Desk",
        "Date and Time: Friday, December 2, 2022 10:15:00 AM CET",
        "Job Number: 1234",
        "Documents (3)",
    ]
    made += [f"{n}. {s.title}" for n, s in enumerate(STORIES, 1)]
    made += ["Client/Matter: -None-", "Search Terms: Lodvik", "Search Type: Terms and Connectors"]
    for s in STORIES:
        made += [
            s.title, s.outlet, f"{s.day:%B} {s.day.day}, {s.day:%Y %A} 10:15 AM GMT",
            f"Copyright {s.day.year} {s.outlet} Ltd All Rights Reserved",
            "Section: NEWS; Pg. 4", f"Length: {len(s.text.split())} words", f"Byline: {names(s)}", "Body",
            *s.paragraphs, "Graphic",
            f"Load-Date: {s.day:%B} {s.day.day}, {s.day.year}", "End of Document",
        ]  # fmt: skip
    return made


def factiva() -> list[list[str]]:
    """The groups of lines of the plain form."""
    made: list[list[str]] = []
    for n, s in enumerate(STORIES):
        head = ["World News"] if n == 1 else []
        made += [
            [*head, s.title],
            ["By " + names(s), f"{len(s.text.split())} words", f"{s.day.day} {s.day:%B %Y}",
             *(["14:05 GMT"] if n else []), s.outlet, "LODPO",
             "A4", "English", f"© {s.day.year} {s.outlet}. All rights reserved."],
            *([p] for p in s.paragraphs), [f"Document LODPO000{s.day:%Y%m%d}ei33{n:05}"],
        ]  # fmt: skip
    return [*made, ["Search Summary"], ["Text", "Lodvik or Harmund"], ["© 2023 Factiva, Inc. All rights reserved."]]


def factiva_fields() -> str:
    made = []
    for n, s in enumerate(STORIES):
        first, *rest = s.paragraphs
        made.append(
            f"SE  Town\nHD  {s.title}\nBY  By {names(s)}\nWC  {len(s.text.split())} words\n"
            f"PD  {s.day.day} {s.day:%B %Y}\nET  14:05\nSN  {s.outlet}\n"
            f"SC  LODPO\nLA  English\nCY  © {s.day.year} {s.outlet}\n\nLP  \n{first}\n\nTD  \n"
            + "\n\n".join(rest)
            + "\n\nCO  nordk : Nordkai\n"
            f"NS  gcat : Political/General News\nAN  Document LODPO000{s.day:%Y%m%d}ei33{n:05}\n"
        )
    return "\n\n".join(made)


def rtf(paragraphs: list[str]) -> str:
    def escaped(text: str) -> str:
        text = text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
        return "".join(letter if ord(letter) < 128 else f"\\u{ord(letter)}?" for letter in text)

    return (
        "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\n"
        + "".join(f"\\pard {escaped(p)}\\par\n" for p in paragraphs)
        + "}"
    )


def docx(paragraphs: list[str]) -> bytes:
    from docx import Document

    document = Document()
    for text in paragraphs:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def dumps() -> None:
    write("nexis_old.txt", nexis_old().replace("\n", "\r\n"))
    write("nexis.txt", "\n\n".join(nexis()))
    write("nexis.rtf", rtf(nexis()))
    write("nexis.docx", docx(nexis()))
    write("factiva.txt", "\n\n".join("\n".join(group) for group in factiva()))
    write("factiva.rtf", rtf([line for group in factiva() for line in group]))
    write("factiva_fields.txt", factiva_fields())


if __name__ == "__main__":
    tables()
    mails()
    catalogues()
    archive()
    dumps()
