"""The tables of a notebook, as migrations that are never edited once released.

Four kinds of table. Source: article, original. Reading: reading, zone, sentence, paragraph, mention.
Judgement: alias, actor, pin, refused, and the catalogue fields of article. Ledger: step, history, flip.
"""

from sqlite_utils import Database, Migrations

#: "FFNB": tells a Fieldfare notebook from any other SQLite file.
APPLICATION_ID = 0x46464E42

migrations = Migrations("fieldfare")

SOURCE = """
CREATE TABLE article (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT,
    authors TEXT NOT NULL DEFAULT '[]',
    outlet TEXT,
    published TEXT,
    url TEXT,
    language TEXT,
    file TEXT,
    fingerprint TEXT NOT NULL UNIQUE,
    imported_at TEXT NOT NULL,
    trashed_at TEXT,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_title ON article (COALESCE(title, file, 'Untitled') COLLATE NOCASE, id);
CREATE INDEX article_by_outlet ON article (outlet COLLATE NOCASE, published DESC, id);
CREATE INDEX article_by_published ON article (published, id);
CREATE INDEX article_in_trash ON article (id) WHERE trashed_at IS NOT NULL;
CREATE TABLE original (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    name TEXT,
    compressed BLOB NOT NULL
) STRICT;
"""

READING = """
CREATE TABLE zone (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('title', 'body', 'caption', 'boilerplate')),
    PRIMARY KEY (article, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE reading (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    model TEXT NOT NULL,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    failure TEXT
) STRICT;
CREATE TABLE sentence (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (article, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE paragraph (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    PRIMARY KEY (article, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE mention (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    paragraph INTEGER NOT NULL,
    text TEXT NOT NULL,
    alias INTEGER NOT NULL REFERENCES alias (id),
    counted INTEGER NOT NULL,
    by TEXT NOT NULL CHECK (by IN ('model', 'rule', 'analyst')),
    PRIMARY KEY (article, start, end)
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_by_alias ON mention (alias, article, sentence);
CREATE INDEX mention_by_text ON mention (text);
"""

JUDGEMENT = """
CREATE TABLE actor (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'place', 'group', 'other')),
    confirmed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX actor_by_name ON actor (name COLLATE NOCASE, id);
CREATE TABLE alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    actor INTEGER REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    reason TEXT NOT NULL DEFAULT '',
    UNIQUE (text, kind)
) STRICT;
CREATE INDEX alias_by_actor ON alias (actor);
CREATE INDEX alias_by_text ON alias (text COLLATE NOCASE);
CREATE TABLE pin (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    actor INTEGER REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (article, start, end)
) STRICT, WITHOUT ROWID;
CREATE INDEX pin_by_actor ON pin (actor);
CREATE TABLE refused (
    text TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
"""

LEDGER = """
CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
CREATE INDEX step_by_state ON step (state, id);
CREATE TABLE history (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step (id),
    "table" TEXT NOT NULL,
    key TEXT NOT NULL,
    before TEXT
) STRICT;
CREATE INDEX history_by_step ON history (step, seq);
CREATE TABLE flip (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    step INTEGER NOT NULL REFERENCES step (id),
    at TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('undo', 'redo'))
) STRICT;
CREATE INDEX flip_by_step ON flip (step);
"""

# A place is a mention as the analyst has decided it: whose it is, and whether it is a name at all.
# A pin decides one place; a refused text is no name anywhere, unless a pin says so. Two arms, so that
# a question about one actor or one article goes through their indexes (SQLite pushes the condition in).
VIEWS = """
CREATE VIEW place AS
SELECT mention.article, mention.start, mention.end, mention.sentence, mention.paragraph, mention.text,
       mention.alias, alias.text AS name, mention.counted, mention.by, alias.actor AS actor,
       COALESCE((SELECT kind FROM actor WHERE actor.id = alias.actor), alias.kind) AS kind
FROM alias
JOIN mention ON mention.alias = alias.id
WHERE NOT EXISTS (SELECT 1 FROM pin WHERE pin.article = mention.article AND pin.start = mention.start
                  AND pin.end = mention.end)
  AND NOT EXISTS (SELECT 1 FROM refused WHERE refused.text = mention.text)
  AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = mention.article AND trashed_at IS NOT NULL)
UNION ALL
SELECT mention.article, mention.start, mention.end, mention.sentence, mention.paragraph, mention.text,
       mention.alias, alias.text AS name, mention.counted, mention.by, pin.actor AS actor,
       (SELECT kind FROM actor WHERE actor.id = pin.actor) AS kind
FROM pin
JOIN mention ON mention.article = pin.article AND mention.start = pin.start AND mention.end = pin.end
JOIN alias ON alias.id = mention.alias
WHERE pin.actor IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM article WHERE article.id = mention.article AND trashed_at IS NOT NULL);
"""

# The index holds no text of its own. Articles are put in by hand (twice as fast as a trigger);
# a changed title is rare, so a trigger follows it.
INDEX = """
CREATE VIRTUAL TABLE article_index USING fts5 (
    title, text, content='article', content_rowid='id',
    tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
"""
INDEX_TRIGGER = """
CREATE TRIGGER article_title_indexed AFTER UPDATE OF title ON article BEGIN
    INSERT INTO article_index (article_index, rowid, title, text)
    VALUES ('delete', old.id, old.title, old.text);
    INSERT INTO article_index (rowid, title, text) VALUES (new.id, new.title, new.text);
END
"""


def run(db: Database, script: str) -> None:
    """Run statements one by one: `executescript` would end the migration's transaction."""
    for statement in script.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def m001_first_tables(db: Database) -> None:
    for script in (SOURCE, JUDGEMENT, READING, LEDGER, VIEWS, INDEX):
        run(db, script)
    db.execute(INDEX_TRIGGER)
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")


# What the analyst says of a stretch of an article: this is text, this is not. Mentions follow at once, also
# when a step is undone, so triggers of the file itself keep `mention.counted` in step.
ZONES = """
ALTER TABLE zone ADD COLUMN sort TEXT NOT NULL DEFAULT '';
CREATE TABLE zone_pin (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('title', 'body', 'caption', 'boilerplate')),
    PRIMARY KEY (article, start)
) STRICT, WITHOUT ROWID;
CREATE TABLE line_pin (
    line TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('title', 'body', 'caption', 'boilerplate'))
) STRICT, WITHOUT ROWID;
CREATE TABLE line (
    outlet TEXT NOT NULL,
    hash INTEGER NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (outlet, hash, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX line_by_article ON line (article);
"""

# Where a catalogue field was found, by field, as JSON; the same story told by several outlets; versions of one
# article; folders that are looked at; reports of imports.
COLLECTION = """
ALTER TABLE article ADD COLUMN found TEXT NOT NULL DEFAULT '{}';
CREATE TABLE sketch (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    hashes BLOB NOT NULL
) STRICT;
CREATE TABLE story (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    of INTEGER REFERENCES article (id)
) STRICT;
CREATE INDEX story_by_of ON story (of);
CREATE TABLE version (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    of INTEGER NOT NULL REFERENCES article (id)
) STRICT;
CREATE INDEX version_by_of ON version (of);
CREATE TABLE watched (
    folder TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;
CREATE TABLE import_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT;
"""

_COUNTED_BY_PIN = """
CREATE TRIGGER zone_pin_{event} AFTER {event} ON zone_pin BEGIN
    UPDATE mention SET counted = (
        COALESCE(
            (SELECT kind FROM zone_pin AS pin WHERE pin.article = mention.article
             AND pin.start <= mention.start AND mention.start < pin.end ORDER BY pin.start DESC LIMIT 1),
            (SELECT kind FROM zone WHERE zone.article = mention.article
             AND zone.start <= mention.start AND mention.start < zone.end),
            'body'
        ) IS 'body'
    ) WHERE article = {row}.article AND start >= {row}.start AND start < {end};
END
"""


@migrations()
def m002_zones_and_stories(db: Database) -> None:
    for script in (ZONES, COLLECTION):
        run(db, script)
    for event, row, end in (
        ("INSERT", "new", "new.end"), ("UPDATE", "new", "MAX(old.end, new.end)"), ("DELETE", "old", "old.end")
    ):  # fmt: skip
        db.execute(_COUNTED_BY_PIN.format(event=event, row=row, end=end))
