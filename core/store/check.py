"""Is the file sound, and does what was derived agree with what it was derived from?"""

from sqlite_utils import Database

from core.store.database import integrity
from core.store.zones import MISCOUNTED

# Each question finds the first few rows for which the sentence is true.
_QUESTIONS: tuple[tuple[str, str], ...] = (
    (
        "article {0}: the mention at {1} does not say what the text says there",
        "SELECT article, start FROM mention JOIN article ON article.id = mention.article"
        " WHERE mention.text <> SUBSTR(article.text, start + 1, end - start)",
    ),
    (
        "article {0}: the mention at {1} stands in no sentence that is known",
        "SELECT article, start FROM mention WHERE NOT EXISTS (SELECT 1 FROM sentence"
        " WHERE sentence.article = mention.article AND sentence.start = mention.sentence"
        " AND sentence.start <= mention.start AND mention.end <= sentence.end)",
    ),
    (
        "article {0}: the mention at {1} stands in no paragraph that is known",
        "SELECT article, start FROM mention WHERE NOT EXISTS (SELECT 1 FROM paragraph"
        " WHERE paragraph.article = mention.article AND paragraph.start = mention.paragraph"
        " AND paragraph.start <= mention.start AND mention.end <= paragraph.end)",
    ),
    (
        "article {0}: the zone at {1} leaves a gap or overlaps",
        "SELECT article, start FROM (SELECT article, start,"
        " LAG(end, 1, 0) OVER (PARTITION BY article ORDER BY start) AS before FROM zone) WHERE start <> before",
    ),
    (
        "article {0}: its zones end at {1}, its text does not",
        "SELECT article.id, MAX(zone.end) AS last FROM article JOIN zone ON zone.article = article.id"
        " GROUP BY article.id HAVING last <> LENGTH(article.text)",
    ),
    (
        "article {0}: the mention at {1} counts where the text does not, or the other way round",
        MISCOUNTED,
    ),
    (
        "article {0}: the decision on the text at {1} reaches beyond its end, or into the next one",
        "SELECT article, start FROM (SELECT article, start, end, LEAD(start, 1, LENGTH(text))"
        " OVER (PARTITION BY article ORDER BY start) AS next FROM zone_pin JOIN article ON article.id = article)"
        " WHERE end > next",
    ),
    (
        "article {0} is not in the search index",
        "SELECT id FROM article WHERE id NOT IN (SELECT id FROM article_index_docsize)",
    ),
    (
        "the name {0} stands in {1} places, but another number is kept",
        "SELECT id, (SELECT COUNT(*) FROM mention WHERE mention.alias = alias.id) AS n FROM alias WHERE n <> places",
    ),
    (
        "the name {0} was read but belongs to no actor",
        "SELECT id FROM alias WHERE actor IS NULL AND EXISTS (SELECT 1 FROM mention WHERE mention.alias = alias.id"
        " AND (by <> 'analyst' OR EXISTS (SELECT 1 FROM sought WHERE sought.text = alias.text)))",
    ),
)
_SHOWN = 5


def check(db: Database) -> list[str]:
    """Everything that is wrong with the notebook, a line each; empty when all is well."""
    lines = integrity(db)
    for sentence, question in _QUESTIONS:
        found = db.execute(f"{question} LIMIT {_SHOWN}").fetchall()
        lines += [sentence.format(*row) for row in found]
    return lines
