"""The words of the window in her language. English stands in the code; other languages in resources/translations."""

import re

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from core import settings, words
from core.paths import RESOURCES

CONTEXT = "Fieldfare"
FOLDER = RESOURCES / "translations"
#: Languages of which there is a file to be translated, as they call themselves.
LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "ru": "Русский", "uk": "Українська"}
_installed: list[QTranslator] = []


def tr(text: str) -> str:
    """`text` in the language of the window. What is filled in follows: `tr("Open “{0}”").format(name)`."""
    return QCoreApplication.translate(CONTEXT, text)


def within(text: str) -> str:
    """A word with a capital as it stands within a sentence: small, but not where another language said it."""
    told = tr(text)
    return told[:1].lower() + told[1:] if told == text else told


def marked(text: str) -> str:
    """A text that `tr` will be asked for later; so it is found when texts are gathered."""
    return text


#: Reasons of the resolver in which something is filled in.
_FILLED = (marked("the same text is read as {0} elsewhere"), marked("one of {0} that it may be"))


def _counted(number: int, one: str) -> str | None:
    """“3 Artikel” for 3 and “article”; None when the language has no word for it."""
    source = f"%n {one}(s)"
    told = QCoreApplication.translate(CONTEXT, source, None, number)
    if told == source.replace("%n", str(number)):
        return None
    return told.replace(str(number), QLocale().toString(number), 1)


def _figure(number: int) -> str:
    return QLocale().toString(int(number))


def reason(text: str) -> str:
    """Why names were joined or not, as the resolver keeps it (in English), in the language of the window.

    A reason is one of the resolver's own texts, or several of them; an example may stand behind a colon.
    """
    return "; ".join(map(_reasons, text.split("; "))) if _installed else text


def _reasons(text: str) -> str:
    """Each of several between commas; one that has a comma in itself is found as a whole first."""
    parts, said = text.split(", "), list[str]()
    while parts:
        for number in range(len(parts), 0, -1):
            told = _reason(first := ", ".join(parts[:number]))
            if told != first or number == 1:
                said.append(told)
                del parts[:number]
                break
    return ", ".join(said)


def _reason(text: str) -> str:
    said, colon, example = text.partition(": ")
    for filled in _FILLED:
        if found := re.fullmatch(re.escape(filled).replace(r"\{0\}", "(.+)"), said):
            return tr(filled).format(tr(found[1])) + colon + example
    return tr(said) + colon + example


def there_are() -> dict[str, str]:
    """The languages that can be chosen: English, and those that are translated."""
    return {code: name for code, name in LANGUAGES.items() if code == "en" or (FOLDER / f"{code}.qm").exists()}


def install(language: str | None = None) -> str:
    """Let the window speak `language`, or the one in the settings; give which one it is."""
    remove()
    wanted = language or settings.get("ui_language")
    if wanted == "en" or wanted not in there_are():
        return "en"
    for path, name in ((QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase_"), (str(FOLDER), "")):
        translator = QTranslator()
        if translator.load(f"{name}{wanted}", path):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(wanted))
    words.speak_with(words.Language(tr, _figure, _counted))
    return wanted


def spoken() -> str:
    """The code of the language that the window speaks."""
    return QLocale().name()[:2] if _installed else "en"


def remove() -> None:
    """Speak English again."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    words.speak_with(None)
