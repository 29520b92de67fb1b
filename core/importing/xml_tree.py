"""XML without trust in it, and its elements by their names alone: the formats differ in namespaces, not in words."""

from typing import TYPE_CHECKING

from core.errors import UserError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element  # pyright: ignore[reportPrivateUsage]


def parse_xml(data: bytes) -> "Element":
    """The root of the XML in `data`: no entity is expanded, nothing fetched, nesting below 256.

    What can be read of broken XML is read. Raises UserError("damaged_file") when that is nothing.
    """
    from lxml.etree import LxmlError, XMLParser, fromstring

    parser = XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, recover=True, remove_comments=True,
        remove_pis=True,
    )  # fmt: skip
    try:
        root = fromstring(data, parser)
    except (LxmlError, ValueError):
        raise UserError("damaged_file") from None
    if root is None:  # pyright: ignore[reportUnnecessaryComparison]
        raise UserError("damaged_file")
    return root


def local(element: "Element") -> str:
    """The element's name without its namespace; "" for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def find(element: "Element", *path: str) -> "Element | None":
    """The element at `path` below `element`, whatever its namespace."""
    for name in path:
        inner = next((child for child in element if local(child) == name), None)
        if inner is None:
            return None
        element = inner
    return element


def attribute(element: "Element | None", name: str) -> str:
    """The attribute called `name`, whatever its namespace; "" when there is none."""
    if element is None:
        return ""
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), "")
