"""Stories and times in words; counts are in `core/words.py`."""

from datetime import datetime


def told(articles: int, outlets: int) -> str:
    """Of a story that stands in several articles: “in 4 outlets”, or “told twice” when they are of one outlet."""
    if outlets > 1:
        return f"in {outlets:,} outlets"
    return "told twice" if articles == 2 else f"told {articles:,} times"


def moment(at: str) -> str:
    """“25 Nov 2026, 14:31” in her time, for a time of the notebook (ISO 8601)."""
    here = datetime.fromisoformat(at).astimezone()
    return f"{here.day} {here:%b %Y, %H:%M}"
