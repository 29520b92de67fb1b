"""Archives, mails and catalogues that were made to do harm: nothing is read that should not be, and soon."""

import io
import json
import time
import zipfile
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path

import pytest

from core.errors import UserError
from core.importing.archive import Archive
from core.importing.bibtex import Bibtex
from core.importing.files import drafts, find
from core.importing.fragment import without_tags
from core.importing.importer import Failure
from core.importing.json_articles import JsonArticles
from core.importing.mail import Mail
from core.importing.news_dump import split
from core.importing.ris import Ris
from core.importing.surroundings import relative
from core.model import Draft


@pytest.fixture(autouse=True)
def soon() -> Iterator[None]:
    start = time.monotonic()
    yield
    assert time.monotonic() - start < 10


def packed(members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", how) as file:
        for name, data in members.items():
            file.writestr(name, data)
    return out.getvalue()


def outcome(found: Iterator[Draft | Failure]) -> list[str]:
    """What came of it: titles, and the codes of what failed."""
    try:
        return [one.reason.code if isinstance(one, Failure) else one.title or one.text for one in found]
    except UserError as error:
        assert str(error)
        return [error.code]


def archive(data: bytes) -> list[str]:
    return outcome(Archive().read(Path("a.zip"), data))


def nested(depth: int) -> bytes:
    data = packed({"a.txt": b"Some text of an article."})
    for _ in range(depth):
        data = packed({"inner.zip": data})
    return data


@pytest.mark.parametrize(
    ("depth", "comes"),
    [
        (0, "Some text of an article."),
        (2, "Some text of an article."),
        (3, "Some text of an article."),
        (4, "too_deep"),
    ],
)
def test_archives_in_archives_end_somewhere(depth: int, comes: str) -> None:
    assert archive(nested(depth)) == [comes]


def test_what_unpacks_without_end_is_not_unpacked() -> None:
    zeros = bytes(60 * 1024**2)
    assert archive(packed({"zeros.txt": zeros, "a.txt": b"Some text."})) == ["Some text.", "bomb"]
    assert archive(packed({f"{n}.txt": zeros[: 9 * 1024**2] for n in range(12)})) == ["bomb"]


def test_one_bad_member_does_not_stop_the_others() -> None:
    data = bytearray(
        packed({"a.txt": b"First text.", "b.txt": b"Second text.", "c.bin": b"\x00\x01"}, zipfile.ZIP_STORED)
    )
    at = data.index(b"First text.")
    data[at] = ord("f")  # the checksum does not fit any more
    assert archive(bytes(data)) == ["damaged_file", "Second text."]


def test_a_locked_archive_is_told_by_its_name() -> None:
    data = bytearray(packed({"a.txt": b"Some text."}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + place] |= 1
    assert archive(bytes(data)) == ["encrypted_file"]


@pytest.mark.parametrize(
    "name", ["../a.txt", "a/../../b.txt", "/etc/passwd", "C:\\a.txt", "\\\\server\\a.txt", "..\\a.txt", "", "a\x00b"]
)
def test_paths_that_climb_out_are_refused(name: str) -> None:
    with pytest.raises(UserError) as error:
        relative(name)
    assert error.value.code == "outside_folder"


def test_a_catalogue_reads_nothing_outside_its_folder(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("A secret.", encoding="utf-8")
    folder = tmp_path / "export"
    folder.mkdir()
    (folder / "link.txt").symlink_to(tmp_path / "secret.txt")
    names = ["../secret.txt", str(tmp_path / "secret.txt"), "link.txt", "gone.txt", "."]
    entries = [f"TY  - NEWS\nTI  - Story\nL1  - {name}\nER  - \n" for name in names]
    (folder / "export.ris").write_text("\n".join(entries), encoding="utf-8")
    codes = ["outside_folder", "outside_folder", "outside_folder", "not_found", "outside_folder"]
    assert outcome(drafts(folder / "export.ris")) == codes


def test_the_files_of_a_catalogue_come_once(tmp_path: Path) -> None:
    (tmp_path / "files" / "1").mkdir(parents=True)
    (tmp_path / "files" / "1" / "a.txt").write_text("The text of the article.", encoding="utf-8")
    (tmp_path / "files" / "1" / "b.txt").write_text("Nobody points here.", encoding="utf-8")
    (tmp_path / "export.bib").write_text(
        "@article{a,\n title={A},\n file={T:files/1/a.txt:text/plain}\n}", encoding="utf-8"
    )
    (tmp_path / "settings.json").write_text('{"colour": "blue"}', encoding="utf-8")
    files, failures = find([tmp_path])
    assert ([path.name for path in files], failures) == (["export.bib", "b.txt"], [])


def test_mails_in_mails_end_somewhere() -> None:
    mail = EmailMessage()
    mail.set_content("The innermost text.")
    for _ in range(6):
        outer = EmailMessage()
        outer["Subject"] = "Outer"
        outer.set_content("Outer text.")
        outer.add_attachment(mail)
        mail = outer
    assert outcome(Mail().read(Path("a.eml"), mail.as_bytes()))[-1] == "too_deep"


def test_a_mail_of_endless_parts_is_survived() -> None:
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000))
    assert outcome(Mail().read(Path("a.eml"), b"From: a@b.example\r\nSubject: x\r\n" + head))[-1] in (
        "no_text",
        "too_deep",
    )


@pytest.mark.parametrize(
    "text",
    ["[" * 200_000, '[{"a":' * 100_000, '{"text": "x", "n": ' + "9" * 6000 + "}", '[{"text": "a"} ' * 2000, '"' * 99],
)
def test_json_without_end_is_survived(text: str) -> None:
    assert len(outcome(JsonArticles().read(Path("a.json"), text.encode()))) < 3000


@pytest.mark.parametrize(
    "text",
    [
        "@article{a, title={" + "{" * 5000 + "}" * 5000 + "}}",
        "@article{a, title={x}, " * 2000,
        "@string{a = {b}}\n" * 20_000 + "@article{a, title = a # a # a, abstract={" + "word \\'e " * 20_000 + "}}",
    ],
)
def test_bibtex_without_end_is_survived(text: str) -> None:
    outcome(Bibtex().read(Path("a.bib"), text.encode()))


def test_ris_without_end_is_survived() -> None:
    outcome(Ris().read(Path("a.ris"), b"TY  - NEWS\n" * 3000 + b"AB  - x\n" * 50_000 + b"y\n" * 50_000))


@pytest.mark.parametrize(
    "text", ["\n" * 2_000_000, " " * 2_000_000, "Length: 1\n" * 50_000 + "End of Document\n" * 3000]
)
def test_dumps_are_looked_for_in_linear_time(text: str) -> None:
    found = split(text, "a.txt")
    assert found is None or len(list(found)) <= 3000


def test_tags_are_cut_in_linear_time() -> None:
    assert without_tags("<p>" + "<script " * 200_000 + "<!--" * 200_000) is not None


def test_a_table_with_a_lost_quotation_mark_is_read() -> None:
    from core.importing.table import Csv

    data = 'title,text\nA,"never closed\n' + "B,another\n" * 50_000
    assert len(outcome(Csv().read(Path("a.csv"), data.encode()))) == 1


def test_articles_come_one_by_one() -> None:
    line = json.dumps({"title": "A", "text": "Some text of an article."}).encode()
    found = JsonArticles().read(Path("a.jsonl"), b"\n".join([line] * 100_000))
    start = time.monotonic()
    assert next(found)
    assert time.monotonic() - start < 1
