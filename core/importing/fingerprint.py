"""One number for one text: how the library knows an article that it already has."""

import hashlib


def fingerprint(text: str) -> str:
    """The SHA-256 of the text's UTF-8 bytes, in hexadecimal. Lone surrogates are hashed as they stand."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
