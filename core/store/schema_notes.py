"""Tables of what the analyst writes and marks: notes, marks in the text, tags, claims, saved searches."""

from sqlite_utils import Database

from core.store.schema import migrations, run

# A note is about an article, a place in it, an actor, a relation (actor and other), or free. A mark is a stretch of
# text in one of five colours. A claim is a statement with passages for and against it. Marks and passages keep their
# words and what stood around them, so that they can be found again in another version of the article.
# The index of cards holds all that the library filters and counts by: an article's own row is read around its text.
WRITING = """
ALTER TABLE article ADD COLUMN state TEXT NOT NULL DEFAULT '' CHECK (state IN ('', 'to read', 'read'));
ALTER TABLE article ADD COLUMN important INTEGER NOT NULL DEFAULT 0;
CREATE INDEX article_by_card ON article (trashed_at, published, outlet, title, file, language, state, important);
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    article INTEGER REFERENCES article (id),
    start INTEGER,
    end INTEGER,
    actor INTEGER REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    other INTEGER REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX note_by_article ON note (article, start);
CREATE INDEX note_by_actor ON note (actor, other);
CREATE INDEX note_by_other ON note (other);
CREATE INDEX note_by_change ON note (changed_at);
CREATE TABLE mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL CHECK (end > start),
    colour INTEGER NOT NULL CHECK (colour BETWEEN 1 AND 5),
    note TEXT NOT NULL DEFAULT '',
    quote TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX mark_by_article ON mark (article, start);
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;
CREATE TABLE tagged (
    tag INTEGER NOT NULL REFERENCES tag (id) DEFERRABLE INITIALLY DEFERRED,
    what TEXT NOT NULL CHECK (what IN ('article', 'actor', 'mark', 'note', 'claim')),
    id INTEGER NOT NULL,
    PRIMARY KEY (tag, what, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tagged_by_what ON tagged (what, id);
CREATE TABLE claim (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    statement TEXT NOT NULL,
    sure INTEGER NOT NULL DEFAULT 0 CHECK (sure BETWEEN 0 AND 4),
    made_at TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT;
CREATE TABLE passage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    claim INTEGER NOT NULL REFERENCES claim (id) DEFERRABLE INITIALLY DEFERRED,
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL CHECK (end > start),
    side TEXT NOT NULL CHECK (side IN ('for', 'against', 'about')),
    quote TEXT NOT NULL,
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX passage_by_claim ON passage (claim, position);
CREATE INDEX passage_by_article ON passage (article, start);
CREATE TABLE saved_search (
    name TEXT PRIMARY KEY,
    query TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE note_index USING fts5 (
    text, content='note', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);
"""
NOTE_TRIGGERS = (
    """
CREATE TRIGGER note_indexed AFTER INSERT ON note BEGIN
    INSERT INTO note_index (rowid, text) VALUES (new.id, new.text);
END
""",
    """
CREATE TRIGGER note_unindexed AFTER DELETE ON note BEGIN
    INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', old.id, old.text);
END
""",
    """
CREATE TRIGGER note_reindexed AFTER UPDATE OF text ON note BEGIN
    INSERT INTO note_index (note_index, rowid, text) VALUES ('delete', old.id, old.text);
    INSERT INTO note_index (rowid, text) VALUES (new.id, new.text);
END
""",
)


@migrations()
def m004_notes_and_marks(db: Database) -> None:
    run(db, WRITING)
    for trigger in NOTE_TRIGGERS:
        db.execute(trigger)


# The words of the index and in how many articles each stands: to offer the nearest to a misspelt one.
VOCABULARY = "CREATE VIRTUAL TABLE article_word USING fts5vocab(article_index, 'row')"


@migrations()
def m004_words_of_the_index(db: Database) -> None:
    db.execute(VOCABULARY)
