"""Long files: a stop works in the middle of one, and what would take minutes is taken another way, and says so."""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.errors import Cancelled, UserError
from core.importing import drafts, html, plain_page
from core.importing.import_files import ImportReport, import_files
from core.importing.patience import look, until
from core.jobs import run
from core.model import Draft
from core.notebook import Notebook
from core.store import articles
from tests.data.importing.pdf_maker import Line, pdf

DATA = Path("tests/data/importing")
WORDS = "The ferry to the lagoon stayed in port for a third day, and nobody in Mzira said why it did so."


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with Notebook.open(tmp_path.with_suffix(".fieldfare"), create=True) as opened:
        yield opened


def at_look(number: int) -> Callable[[], bool]:
    """A stop that comes when it is asked for the `number`th time."""
    asked = iter(range(1, 1_000_000))
    return lambda: next(asked) >= number


def only(path: Path) -> Draft:
    (draft,) = drafts(path)
    assert isinstance(draft, Draft)
    return draft


def page(tmp_path: Path, body: str) -> Path:
    path = tmp_path / "page.html"
    path.write_text(f"<html><head><title>The ferry stays in port</title></head><body>{body}</body></html>")
    return path


@pytest.mark.parametrize(
    "name", ["bridge.pdf", "bridge.docx", "bridge.odt", "bridge.rtf", "pasted_page.txt", "page.html"]
)
def test_a_stop_works_in_the_middle_of_a_file(name: str) -> None:
    with until(lambda: True), pytest.raises(Cancelled):
        list(drafts(DATA / name))
    look()  # outside nothing stops


def test_a_stop_works_between_the_pages_of_a_pdf(tmp_path: Path) -> None:
    lines = [Line(60, 700 - 14 * at, f"{WORDS[:60]} {at}") for at in range(5)]
    (tmp_path / "long.pdf").write_bytes(pdf([lines] * 40))
    asked: list[int] = []
    with until(lambda: len(asked) >= 7 or bool(asked.append(1))), pytest.raises(Cancelled):
        list(drafts(tmp_path / "long.pdf"))
    assert len(asked) == 7


def test_a_stopped_import_keeps_what_came_before_and_looks_at_the_rest_again(
    tmp_path: Path, notebook: Notebook
) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text("\n\n".join(f"{WORDS} {name}{at}" for at in range(100)))
    report: ImportReport = run(import_files(notebook, [tmp_path], stopping=at_look(200)))
    assert report.stopped and not report.failed
    assert notebook.read(articles.count) == 1
    assert [Path(seen[0]).name for seen in report.files] == ["a.txt"]


def test_a_folder_can_be_left_while_it_is_looked_through(tmp_path: Path, notebook: Notebook) -> None:
    (tmp_path / "a.txt").write_text(WORDS)
    report: ImportReport = run(import_files(notebook, [tmp_path], stopping=lambda: True))
    assert report.stopped and report.added == []


def test_a_page_of_very_many_elements_is_taken_whole(tmp_path: Path) -> None:
    rows = "".join(f"<tr><td>{at}</td><td>Quay {at}</td></tr>" for at in range(plain_page.MANY))
    menu, script = "<nav>Home</nav>", "<script>var a = 1;</script>"
    started = time.monotonic()
    draft = only(
        page(tmp_path, f"{menu}{script}<p>{WORDS}<!-- no --><br>Twice.</p><table>{rows}</table><ul><li>One</ul>")
    )
    assert time.monotonic() - started < 10
    assert draft.note == plain_page.NOTE
    assert draft.text.startswith(f"The ferry stays in port\n\n{WORDS}\nTwice.\n\n0 | Quay 0\n1 | Quay 1\n")
    assert draft.text.endswith("• One")
    assert "Home" not in draft.text and "var a" not in draft.text and "no -->" not in draft.text


def test_of_such_a_page_the_article_is_taken_when_the_page_says_which_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(plain_page, "MANY", 60)
    story = "".join(f"<p>{WORDS} {at}</p>" for at in range(6))
    others = "".join(f"<div><p>Comment {at}: {WORDS}</p></div>" for at in range(60))
    draft = only(page(tmp_path, f"<article><h1>The ferry stays in port</h1>{story}</article>{others}"))
    assert f"{WORDS} 5" in draft.text and "Comment" not in draft.text


def test_an_element_with_endless_attributes_is_refused_at_once(tmp_path: Path) -> None:
    """The parser compares each with all before it."""
    many = " ".join(f"a{at}='x y z'" for at in range(60_000))
    path = page(tmp_path, f"<div {many}>{WORDS}</div>")
    started = time.monotonic()
    with pytest.raises(UserError) as error:
        only(path)
    assert error.value.code == "unreadable_file" and time.monotonic() - started < 5


def test_long_values_are_no_attributes(tmp_path: Path) -> None:
    path = page(
        tmp_path, f"<div data-state='{'a < b > c ' * 3000}'></div><article><p>{WORDS}</p><p>{WORDS}!</p></article>"
    )
    assert WORDS in only(path).text


def test_the_text_behind_an_endless_script_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html, "_ENDLESS", 10_000)
    script = f"<SCRIPT type='x'>{'if (a < b) c();' * 5000}</SCRIPT >"
    short = "<script>short()</script>"
    source = f"<html>{script}{short}<style>{'a{}' * 9000}</style><p>{WORDS}</p></html>"
    assert html._without_endless(source) == (  # pyright: ignore[reportPrivateUsage]
        f"<html><SCRIPT type='x'></SCRIPT >{short}<style></style><p>{WORDS}</p></html>"
    )


@pytest.mark.parametrize("name", ["a.txt", "a.html"])
def test_an_endless_text_is_all_body_and_says_so(
    name: str, tmp_path: Path, notebook: Notebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("zones", "blocks", "import_files"):
        monkeypatch.setattr(sys.modules[f"core.importing.{module}"], "LONGEST", 500)
    paragraphs = [f"{WORDS} {at}" for at in range(20)]
    (tmp_path / name).write_text("\n\n".join(paragraphs) if name == "a.txt" else "<p>" + "</p><p>".join(paragraphs))
    report: ImportReport = run(import_files(notebook, [tmp_path]))
    ((file, note),) = report.notes
    assert file == name and "all of it counts" in note
    assert [zone.kind for zone in notebook.read(articles.zones, report.added[0])] == ["body"]
