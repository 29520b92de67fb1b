#!/usr/bin/env python3
"""Cuts the notes of the release in pyproject.toml out of CHANGELOG.md:

python3 packaging/notes.py              the notes, as Markdown
python3 packaging/notes.py --version    the release alone
"""

import re
import sys

from contents import ROOT, version


def notes(changelog: str, release: str) -> str:
    """What the changelog says of a release, without its heading. Raises LookupError when it says nothing."""
    found = re.search(
        rf"^## \[?{re.escape(release)}\]?[^\n]*\n(.*?)(?=^## |^\[|\Z)", changelog, re.MULTILINE | re.DOTALL
    )
    if found is None or not found[1].strip():
        raise LookupError(f"CHANGELOG.md says nothing of {release}")
    return found[1].strip() + "\n"


def main(argv: list[str]) -> int:
    if argv == ["--version"]:
        print(version())
        return 0
    print(notes((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version()), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
