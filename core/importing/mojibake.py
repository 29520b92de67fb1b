"""Letters that were read in the wrong encoding and saved so (“â€œ” for “), put right where that is certain."""


def mended(text: str) -> str:
    """The text with mojibake repaired and nothing else changed; quotation marks and ligatures stay as they are."""
    if text.isascii():
        return text
    from ftfy import fix_encoding
    from ftfy.badness import is_bad

    return fix_encoding(text) if is_bad(text) else text
