"""Another language: German says everything, with the same places to be filled in, and English comes back."""

import re
import string
import xml.etree.ElementTree as ET

import pytest

from core import settings
from core.errors import UserError
from core.reading import language
from core.relating.periods import told
from core.searching import names
from core.searching.understand import understand
from core.store import actors, splitting
from core.words import counted
from tests.core.store.made import fill
from ui import corrections, translation
from ui.translation import FOLDER, tr

FIELDS = re.compile(r"\{[^{}]*\}")


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    translation.remove()


def messages(language):
    for message in ET.parse(FOLDER / f"{language}.ts").iter("message"):
        whole = message.find("translation")
        forms = [form.text for form in whole.iter("numerusform")] or [whole.text]
        yield message.findtext("source"), forms, whole.get("type") != "unfinished"


def test_german_says_everything_with_the_same_places_to_fill_in():
    done = [(source, forms) for source, forms, finished in messages("de") if finished]
    assert len(done) > 0.95 * sum(1 for _ in messages("de"))
    for source, forms in done:
        for form in forms:
            assert sorted(FIELDS.findall(form)) == sorted(FIELDS.findall(source)), source
            assert all(name is None or name.isdigit() or name for _, name, _, _ in string.Formatter().parse(form))
            assert form.count("&") <= 1 or "&&" in form, source


def test_all_languages_have_the_same_texts():
    texts = {language: {source for source, _, _ in messages(language)} for language in ("de", "fr", "ru", "uk")}
    assert texts["de"] == texts["fr"] == texts["ru"] == texts["uk"]


#: It has more entries than there are letters in their words.
LONG = {"&View"}


def test_no_two_entries_of_a_german_menu_share_a_letter(qtbot, window):
    from ui import actions

    assert translation.install("de") == "de"
    shared = {}
    for menu, entries in actions.MENUS.items():
        texts = [entry.text if isinstance(entry, actions.Act) else entry[0] for entry in entries if entry is not None]
        letters = [match[1].lower() for text in texts if (match := re.search(r"&(\w)", tr(text)))]
        shared[menu] = {letter for letter in letters if letters.count(letter) > 1}
    assert {menu: twice for menu, twice in shared.items() if twice and menu not in LONG} == {}


def test_the_window_speaks_german_and_counts_in_it(window):
    settings.put("ui_language", "de")
    assert translation.install() == "de"
    assert tr("&Undo") == "&Rückgängig"
    assert counted(1, "version") == "1 Version" and counted(12_034, "version") == "12.034 Versionen"
    assert counted(2, "thing that nobody translated") == "2 thing that nobody translateds"
    translation.remove()
    assert tr("&Undo") == "&Undo" and counted(2, "version") == "2 versions"


def test_a_language_without_translation_is_english(qapp):
    assert translation.install("uk") == "en" and translation.install("xx") == "en"
    assert set(translation.there_are()) == {"en", "de"}


def test_the_choice_is_said_and_kept(opened):
    opened._speak("de")
    assert "Deutsch" in opened.messages.label.text() and settings.get("ui_language") == "de"


def test_what_the_core_has_to_say_is_german_too(notebook):
    fill(notebook)
    translation.install("de")
    assert str(UserError("not_found", path="a.txt")) == "„a.txt“ gibt es nicht."
    found = notebook.read(understand, "outlet:Post -lee", notebook.read(names.load))
    assert found.said == "Artikel des Mediums Post, aber nicht mit „lee“"
    assert language.name_of("ru") == "Russisch" and told("2022-03-05") == "5. März 2022"
    translation.remove()
    assert str(UserError("not_found", path="a.txt")) == "“a.txt” does not exist."


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("same surname, nothing else known", "gleicher Familienname, sonst nichts bekannt"),
        ("same given name, same surname: Ann, Lee", "gleicher Vorname, gleicher Familienname: Ann, Lee"),
        ("one of 3 that it may be; other country", "einer von 3, der es sein kann; anderes Land"),
        ("the same text is read as a place elsewhere", "derselbe Text ist anderswo als ein Ort gelesen"),
        ("nobody translated this", "nobody translated this"),
    ],
)
def test_reasons_of_the_resolver_are_said_part_by_part(qapp, reason, said):
    assert translation.reason(reason) == reason
    translation.install("de")
    assert translation.reason(reason) == said


def test_a_step_is_called_in_german_and_its_merge_is_found_again(qtbot, opened):
    translation.install("de")
    rows = {row.name: row for row in opened.bridge.now(actors.page)}
    corrections.merge(opened.bridge, [rows[name] for name in ("Ann Lee", "Bob Ray", "Cy")])
    qtbot.waitUntil(lambda: "Zusammenführen: 3 Akteure zu „Ann Lee“" in opened.messages.label.text())
    assert len(opened.bridge.now(splitting.joined, rows["Ann Lee"].id)) == 1


def test_all_texts_are_gathered_and_translated_into_german(monkeypatch):
    """Run `python packaging/translate.py`, and translate what it says is missing."""
    monkeypatch.syspath_prepend(str(FOLDER.parents[1] / "packaging"))
    import translate

    texts, counted_words = translate.gather()
    wanted = {*texts, *(f"%n {one}(s)" for one in counted_words)}
    missing = wanted - translate.translated(FOLDER / "de.ts").keys()
    assert len(missing) < 0.02 * len(wanted), sorted(missing)
