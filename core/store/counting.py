"""The view `place`, taken apart for questions about the whole notebook: there the view takes seconds.

Almost every mention belongs to the actor of its alias, which knows in how many places it stands. The few that do
not are listed once and taken off. What counts is the same as in `place`; a test compares them.
"""

from sqlite_utils import Database

#: Mentions that are not their alias's: in the trash, refused by their text, decided by a pin, or made by her for a
#: name that she seeks no more.
GONE = """
gone AS MATERIALIZED (
    SELECT mention.article, mention.start, mention.end, mention.alias
    FROM article CROSS JOIN mention ON mention.article = article.id WHERE trashed_at IS NOT NULL
    UNION
    SELECT mention.article, mention.start, mention.end, mention.alias
    FROM refused CROSS JOIN mention ON mention.text = refused.text
    UNION
    SELECT mention.article, mention.start, mention.end, mention.alias
    FROM pin CROSS JOIN mention USING (article, start, end)
    UNION
    SELECT mention.article, mention.start, mention.end, mention.alias
    FROM mention JOIN alias ON alias.id = mention.alias
    WHERE mention.by = 'analyst' AND NOT EXISTS (SELECT 1 FROM sought WHERE sought.text = alias.text)
)"""

#: Whether a place stands in the article itself: 0 in its boilerplate, as the analyst sees it. For single articles.
IN_THE_ARTICLE = """(counted OR COALESCE(
    (SELECT zone_pin.kind FROM zone_pin WHERE zone_pin.article = place.article AND zone_pin.start <= place.start
     AND place.start < zone_pin.end ORDER BY zone_pin.start DESC LIMIT 1),
    (SELECT zone.kind FROM zone WHERE zone.article = place.article AND zone.start <= place.start
     AND place.start < zone.end)
) IS NOT 'boilerplate')"""

#: The mentions that a pin gives to an actor. To be used after FROM; further conditions may follow.
PINNED = (
    "pin CROSS JOIN mention USING (article, start, end) WHERE pin.actor IS NOT NULL"
    " AND pin.article NOT IN (SELECT id FROM article WHERE trashed_at IS NOT NULL)"
)

#: The condition that a mention is its alias's.
STAYS = (
    "NOT EXISTS (SELECT 1 FROM gone WHERE gone.article = mention.article AND gone.start = mention.start"
    " AND gone.end = mention.end)"
)


def tally(among: str) -> str:
    """Tables `gone` and `tally` (actor, places) of the actors for whom `actor {among}` is true.

    `among` stands twice in the text, and so must its values.
    """
    return f"""{GONE},
part AS (
    SELECT alias.actor AS actor, SUM(alias.places) AS n FROM alias WHERE alias.actor {among} GROUP BY alias.actor
    UNION ALL SELECT alias.actor, -1 FROM gone CROSS JOIN alias ON alias.id = gone.alias
    UNION ALL SELECT pin.actor, 1 FROM {PINNED} AND pin.actor {among}
),
tally AS (SELECT actor, SUM(n) AS places FROM part WHERE actor IS NOT NULL GROUP BY actor HAVING SUM(n) > 0)"""


#: In how many articles the actor of a row of `listed` has places.
ARTICLES = f"""(
    SELECT COUNT(DISTINCT article) FROM (
        SELECT mention.article AS article FROM alias CROSS JOIN mention ON mention.alias = alias.id
        WHERE alias.actor = listed.id AND {STAYS}
        UNION ALL SELECT pin.article FROM {PINNED} AND pin.actor = listed.id
    )
)"""


def places(db: Database) -> int:
    """How many places there are in all."""
    found = db.execute(
        f"WITH {GONE} SELECT (SELECT COUNT(*) FROM mention) - (SELECT COUNT(*) FROM gone)"
        f" + (SELECT COUNT(*) FROM {PINNED})"
    )
    return int(found.fetchone()[0])
