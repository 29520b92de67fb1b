"""Another language: German says everything, with the same places to be filled in, and English comes back."""

import re
import string
import xml.etree.ElementTree as ET

import pytest

from core import settings
from core.words import counted
from ui import translation
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
