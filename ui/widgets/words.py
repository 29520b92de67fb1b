"""Stories and times in words; counts are in `core/words.py`."""

from datetime import datetime

from PySide6.QtCore import QLocale

from core.model import Kind
from core.words import figure
from ui.translation import marked, tr

_KINDS: dict[Kind, str] = {
    "person": marked("person"),
    "organization": marked("organisation"),
    "place": marked("place"),
    "group": marked("group"),
    "other": marked("other"),
}
#: In one of which two stand together; they are said as they are called.
WINDOWS = (
    *(marked("sentence"), marked("paragraph"), marked("article")),
    *(marked("Sentence"), marked("Paragraph"), marked("Article")),
)


def told(articles: int, outlets: int) -> str:
    """Of a story that stands in several articles: “in 4 outlets”, or “told twice” when they are of one outlet."""
    if outlets > 1:
        return tr("in {0} outlets").format(figure(outlets))
    return tr("told twice") if articles == 2 else tr("told {0} times").format(figure(articles))


def moment(at: str) -> str:
    """“25 Nov 2026, 14:31” in her time, for a time of the notebook (ISO 8601)."""
    here = datetime.fromisoformat(at).astimezone()
    month = QLocale().monthName(here.month, QLocale.FormatType.ShortFormat)
    return tr("{0} {1}").format(here.day, f"{month} {here:%Y, %H:%M}")


def kind_word(kind: Kind) -> str:
    """A kind of actor within a sentence: “person”."""
    return tr(_KINDS[kind])
