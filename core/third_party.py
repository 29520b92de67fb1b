"""Whose work is in this copy of the program: the list that the build made, or the installed packages of a checkout."""

import importlib.metadata
import platform
import re
import tomllib

from core.paths import ROOT
from core.version import VERSION

LICENCES = ROOT / "licences"
_LIST, _OWN = "THIRD-PARTY.txt", "LICENSE"


def text() -> str:
    """Every part with its licence; in the frozen program with the whole text of each licence."""
    made = LICENCES / _LIST
    if made.is_file():
        return made.read_text(encoding="utf-8")
    lines = [f"  {name} {release} — {licence}" for name, release, licence in _installed()]
    head = "Run from its source, Fieldfare uses these packages; their licences lie where they are installed."
    return "\n".join([head, "", *lines, ""])


def own_licence() -> str:
    """The licence of Fieldfare itself."""
    places = (LICENCES / _OWN, ROOT / _OWN)
    return next(place for place in places if place.is_file()).read_text(encoding="utf-8")


def about_qt() -> str:
    """What the LGPL asks to be said about Qt; empty in a checkout, where Qt is a package like any other."""
    notice = LICENCES / "QT.txt"
    return notice.read_text(encoding="utf-8") if notice.is_file() else ""


def versions() -> str:
    """The program, Python and the system, in one line."""
    return f"Fieldfare {VERSION}, Python {platform.python_version()}, {platform.system()} {platform.release()}"


def release(name: str) -> str:
    """The release of a part of this copy, “” when it is not known."""
    found = re.search(rf"^  {re.escape(name)} (\S+)(?: —|$)", text(), re.MULTILINE | re.IGNORECASE)
    return found[1] if found else ""


def _installed() -> list[tuple[str, str, str]]:
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    found: list[tuple[str, str, str]] = []
    for line in wanted:
        about = importlib.metadata.metadata(re.split(r"[<>=!~ ;\[]", line, maxsplit=1)[0])
        fields = about.json
        stated = str(fields.get("license_expression") or fields.get("license") or "").strip().split("\n")[0][:60]
        found.append((about["Name"], about["Version"], stated or "see its text"))
    return sorted(found, key=lambda part: part[0].lower())
