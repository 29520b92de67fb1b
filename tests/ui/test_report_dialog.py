"""The reports of imports: they stay, they show what failed, failures can be tried again."""

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication

from core.store import reports
from core.store.reports import Failed, Report
from ui.bridge import Bridge
from ui.report_dialog import ReportDialog

AT = "2026-11-25T14:31:00.000000+00:00"


@pytest.fixture
def bridge(qtbot, notebook):
    bridge = Bridge(notebook)
    yield bridge
    bridge.close()


@pytest.fixture
def tried():
    return []


@pytest.fixture
def opened(qtbot, bridge, tried, tmp_path):
    """The dialog over two imports; the older one has failures."""
    missing = str(tmp_path / "gone" / "a.pdf")
    failed = (
        Failed(missing, "Damaged.", missing),
        Failed("x.zip: b.txt", "Empty.", str(tmp_path / "x.zip")),
        Failed("c.txt", "It sleeps."),
    )
    notes = (("d.txt", "Looks odd."),)
    older = Report(AT, "“Press”", 2, ("same.txt",), failed=failed, notes=notes, seconds=3.2)
    put(bridge, older)
    put(bridge, Report(AT, "“e.txt”", 1))
    dialog = ReportDialog(bridge, lambda paths: tried.append(list(paths)))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: len(dialog.reports) == 2)
    return dialog


def put(bridge, report):
    bridge.notebook.load("Import", ("import_report",), reports.put, report)


def rows(dialog):
    groups = [dialog.list.topLevelItem(number) for number in range(dialog.list.topLevelItemCount())]
    return {group.text(0): [_texts(group.child(n)) for n in range(group.childCount())] for group in groups}


def _texts(item):
    return item.text(0), item.text(1)


def test_the_newest_import_comes_first(opened):
    assert opened.imports.item(0).text().endswith("1 added")
    assert opened.heading.text().startswith("“e.txt”: 1 article added")
    assert rows(opened) == {} and not opened.retry.isEnabled()


def test_what_failed_is_shown_with_its_reason(opened):
    opened.imports.setCurrentRow(1)
    assert rows(opened) == {
        "Could not be imported (3)": [("a.pdf", "Damaged."), ("x.zip: b.txt", "Empty."), ("c.txt", "It sleeps.")],
        "Remarks (1)": [("d.txt", "Looks odd.")],
        "In the notebook already (1)": [("same.txt", "")],
    }


def test_a_long_reason_is_shown_whole(qtbot, opened, bridge):
    """It is broken into lines, also when the column is made narrower."""
    failed = (Failed("a.pdf", "It cannot be read, for many a reason. " * 9), Failed("b", "No."))
    put(bridge, Report(AT, "“g”", failed=failed))
    qtbot.waitUntil(lambda: opened.heading.text().startswith("“g”"))
    long, short = (opened.list.topLevelItem(0).child(row) for row in (0, 1))

    def heights():
        return [opened.list.visualItemRect(item).height() for item in (long, short)]

    qtbot.waitUntil(lambda: heights()[0] > 2 * heights()[1])
    before = heights()[0]
    opened.list.header().resizeSection(0, 400)
    qtbot.waitUntil(lambda: heights()[0] > before)


def test_retry_takes_all_files_that_failed_or_the_one_chosen(opened, tried, tmp_path):
    opened.imports.setCurrentRow(1)
    assert opened.retry.text() == "Retry 2 files"
    opened.retry.click()
    opened.list.setCurrentItem(opened.list.topLevelItem(0).child(1))
    assert opened.retry.text() == "Retry"
    opened.retry.click()
    assert tried == [[tmp_path / "gone" / "a.pdf", tmp_path / "x.zip"], [tmp_path / "x.zip"]]


def test_the_folder_of_a_file_is_opened_or_the_next_one_that_is_there(opened, monkeypatch, tmp_path):
    shown = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: shown.append(Path(url.toLocalFile())))
    opened.imports.setCurrentRow(1)
    assert not opened.folder.isEnabled()
    opened.list.setCurrentItem(opened.list.topLevelItem(0).child(0))
    opened.folder.click()
    assert shown == [tmp_path]


def test_a_new_import_is_shown_at_once(qtbot, opened, bridge):
    opened.imports.setCurrentRow(1)
    put(bridge, Report(AT, "“f.txt”", 7))
    qtbot.waitUntil(lambda: opened.heading.text().startswith("“f.txt”: 7 articles"))
    assert opened.imports.count() == 3


def test_all_of_it_can_be_copied_as_text(opened):
    opened.imports.setCurrentRow(1)
    opened.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "“Press”: 2 articles added, 1 duplicate, 3 failed. It took 3 seconds." in text
    assert "x.zip: b.txt: Empty." in text and "d.txt: Looks odd." in text and "same.txt" in text


def test_ten_thousand_duplicates_do_not_fill_the_list(qtbot, opened, bridge):
    put(bridge, Report(AT, "“many”", 0, tuple(f"{n}.txt" for n in range(10_000))))
    qtbot.waitUntil(lambda: opened.heading.text().startswith("“many”"))
    (names,) = rows(opened).values()
    assert len(names) < 500 and names[-1][0].startswith("and 9,700 more")
    opened.copy.click()
    assert "9999.txt" in QGuiApplication.clipboard().text()


def test_versions_say_what_could_not_be_placed_and_the_trash_is_offered(qtbot, opened, bridge):
    versions = (("The quay", ("“Cy” is no name", "“Ann” is Ann Lee")), ("The ferry", ()))
    new = Report(AT, "“f”", 3, ("a.txt", "b.txt", "b.txt"), in_trash=("b.txt",), versions=versions)
    assert not opened.trash.isVisible()
    put(bridge, new)
    qtbot.waitUntil(lambda: len(opened.reports) == 3)
    assert rows(opened) == {
        "New versions (2)": [
            (
                "The quay",
                "No place was found any more for what you had decided: “Cy” is no name; “Ann” is Ann Lee.",
            ),
            ("The ferry", ""),
        ],
        "In the notebook already (3)": [("b.txt", "It lies in the trash."), ("a.txt", ""), ("b.txt", "")],
    }
    assert "3 articles added, 2 new versions, 3 duplicates (1 in the trash), 0 failed" in opened.heading.text()
    assert opened.trash.isVisible()
    with qtbot.waitSignal(opened.trash_wanted):
        opened.trash.click()
    opened.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "b.txt: It lies in the trash." in text and "The quay: No place was found" in text
