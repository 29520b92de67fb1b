"""The release, in one place; a test holds it against pyproject.toml."""

VERSION = "0.1.0"
