"""Values as XML holds them."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import quoteattr

# What XML 1.0 cannot hold, even escaped.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def attribute(value: object) -> str:
    """A value as an attribute in double quotes; without these it is good as text too."""
    text = _FORBIDDEN.sub("", str(value))
    return quoteattr(text, {'"': "&quot;"})


def type_of(values: Iterable[object]) -> str:
    """`long`, `double` or `string`: what all of these values are."""
    kinds = {type(value) for value in values if value is not None}
    if kinds == {int}:
        return "long"
    return "double" if kinds and kinds <= {int, float} else "string"
