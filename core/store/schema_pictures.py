"""Tables of what the analyst says of relations, and of how the picture of them stood."""

from sqlite_utils import Database

from core.store.schema import migrations, run

# What is no relation (a < b), what she calls one and which sentence says so, her saved views, and where the actors
# stood in each picture (not a decision: it is not recorded, and the machine may move what she has not pinned; an actor
# that was merged and comes back by undo finds its place, so it need not be there).
RELATIONS = """
CREATE TABLE relation_verdict (
    a INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    b INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'dismissed')),
    PRIMARY KEY (a, b),
    CHECK (a < b)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_verdict_by_b ON relation_verdict (b);
CREATE TABLE relation_label (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    target INTEGER NOT NULL REFERENCES actor (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL CHECK (label <> ''),
    directed INTEGER NOT NULL DEFAULT 1,
    article INTEGER NOT NULL REFERENCES article (id),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL CHECK (end > start),
    quote TEXT NOT NULL
) STRICT;
CREATE INDEX relation_label_by_source ON relation_label (source, target);
CREATE INDEX relation_label_by_target ON relation_label (target);
CREATE INDEX relation_label_by_article ON relation_label (article);
CREATE TABLE saved_view (
    name TEXT PRIMARY KEY,
    settings TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE position (
    picture TEXT NOT NULL,
    actor INTEGER NOT NULL,
    x REAL NOT NULL,
    y REAL NOT NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (picture, actor)
) STRICT, WITHOUT ROWID;
"""


@migrations()
def m005_relations_and_pictures(db: Database) -> None:
    run(db, RELATIONS)
