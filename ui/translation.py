"""The words of the window in her language. English stands in the code; other languages in resources/translations."""

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


def marked(text: str) -> str:
    """A text that `tr` will be asked for later; so it is found when texts are gathered."""
    return text


def _counted(number: int, one: str) -> str | None:
    """“3 Artikel” for 3 and “article”; None when the language has no word for it."""
    source = f"%n {one}(s)"
    told = QCoreApplication.translate(CONTEXT, source, None, number)
    if told == source.replace("%n", str(number)):
        return None
    return told.replace(str(number), QLocale().toString(number), 1)


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
    words.speak_with(_counted)
    return wanted


def remove() -> None:
    """Speak English again."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    words.speak_with(None)
