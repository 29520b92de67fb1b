"""Tables of what the analyst decides about names beyond aliases: who is not whom, names that she seeks, checks."""

from sqlite_utils import Database

from core.store.schema import migrations, run

# Two actors that are not one (a < b), with her note. Pairs put off until the end of the list. Names that she wants
# found everywhere, whoever they are: those that the model missed, and her own watch-list (then `actor` may be
# NULL until resolving gives it one). Answers to "is this name right?". What this notebook is set to.
DECISIONS = """
ALTER TABLE actor ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
ALTER TABLE step ADD COLUMN note TEXT NOT NULL DEFAULT '';
CREATE TABLE apart (
    a INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    b INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (a, b),
    CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX apart_by_b ON apart (b);
CREATE TABLE put_off (
    a INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    b INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (a, b)
) STRICT, WITHOUT ROWID;
CREATE INDEX put_off_by_b ON put_off (b);
CREATE TABLE sought (
    text TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'organization', 'place', 'group', 'other')),
    actor INTEGER REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX sought_by_actor ON sought (actor);
CREATE TABLE checked (
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('right', 'not a name', 'other extent', 'other kind', 'other actor')),
    at TEXT NOT NULL,
    PRIMARY KEY (article, start, end)
) STRICT, WITHOUT ROWID;
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
"""

# A mention that she made is one only while she seeks its text or has pinned its place: undoing is enough to lose it.
PLACE = """
DROP VIEW place;
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
  AND (mention.by <> 'analyst' OR EXISTS (SELECT 1 FROM sought WHERE sought.text = alias.text))
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


@migrations()
def m003_decisions_about_names(db: Database) -> None:
    for script in (DECISIONS, PLACE):
        run(db, script)


# Which names share a key (a number that resolving makes of its keys): only those are compared. Reading: it can be made
# again. `keyed`: the names whose keys are there, and in which form keys were made then.
KEYS = """
CREATE TABLE alias_key (
    key INTEGER NOT NULL,
    alias INTEGER NOT NULL,
    PRIMARY KEY (key, alias)
) STRICT, WITHOUT ROWID;
CREATE TABLE keyed (
    alias INTEGER PRIMARY KEY,
    form INTEGER NOT NULL
) STRICT;
"""


@migrations()
def m003_keys_of_names(db: Database) -> None:
    run(db, KEYS)


# The mentions that she made, which are few; and what happened to one row, to take back one of many steps.
WAYS = """
CREATE INDEX mention_by_analyst ON mention (alias) WHERE by = 'analyst';
CREATE INDEX history_by_row ON history ("table", key);
"""


@migrations()
def m003_ways_to_rows(db: Database) -> None:
    run(db, WAYS)


# Decisions that a later step took back; they are shown so.
TAKEN_BACK = """
CREATE TABLE taken_back (
    step INTEGER PRIMARY KEY REFERENCES step (id)
) STRICT;
"""


@migrations()
def m003_decisions_taken_back(db: Database) -> None:
    run(db, TAKEN_BACK)


# In how many places each name stands, whatever was decided since: lists of actors add these up instead of counting
# every mention again. Triggers of the file keep them.
COUNTS = """
ALTER TABLE alias ADD COLUMN places INTEGER NOT NULL DEFAULT 0;
UPDATE alias SET places = (SELECT COUNT(*) FROM mention WHERE mention.alias = alias.id);
DROP INDEX alias_by_actor;
CREATE INDEX alias_by_actor ON alias (actor, places);
"""
_COUNTING = (
    """
CREATE TRIGGER mention_counted AFTER INSERT ON mention BEGIN
    UPDATE alias SET places = places + 1 WHERE id = new.alias;
END
""",
    """
CREATE TRIGGER mention_uncounted AFTER DELETE ON mention BEGIN
    UPDATE alias SET places = places - 1 WHERE id = old.alias;
END
""",
    """
CREATE TRIGGER mention_recounted AFTER UPDATE OF alias ON mention BEGIN
    UPDATE alias SET places = places - 1 WHERE id = old.alias;
    UPDATE alias SET places = places + 1 WHERE id = new.alias;
END
""",
)


@migrations()
def m003_places_of_names(db: Database) -> None:
    run(db, COUNTS)
    for trigger in _COUNTING:
        db.execute(trigger)
