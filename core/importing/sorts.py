"""What a stretch of an article can be that is no text of it, in the words that the reader shows.

“Not counted: cookie notice”. Plain English, lower case, singular.
"""

from typing import Literal, get_args

Sort = Literal[
    "about the site",
    "advertisement",
    "author box",
    "byline",
    "caption",
    "comment form",
    "contact line",
    "cookie notice",
    "correction notice",
    "credit",
    "database record",
    "date line",
    "donation appeal",
    "language link",
    "legal",
    "login",
    "mail footer",
    "mail head",
    "navigation",
    "newsletter",
    "player",
    "quoted mail",
    "reading time",
    "related link",
    "repeated line",
    "repeated title",
    "running head",
    "share buttons",
    "source line",
    "tags",
    "teaser",
    "web address",
]

#: All of them, the one list.
SORTS: tuple[Sort, ...] = get_args(Sort)
