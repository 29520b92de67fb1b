#!/usr/bin/env python3
"""Lays a folder out as the AppImage tool wants it: app_dir.py FROZEN MADE TARGET. The tool itself is had by CI only."""

import shutil
import sys
from pathlib import Path

from pack import share


def lay_out(frozen: Path, made: Path, target: Path) -> None:
    """Program below usr/lib, the menu entry and the icon at the top, AppRun as a link to the program."""
    shutil.copytree(frozen, target / "usr" / "lib" / "fieldfare", symlinks=True)
    share(made, target / "usr" / "share")
    (target / "AppRun").symlink_to("usr/lib/fieldfare/fieldfare")
    (target / "fieldfare.desktop").symlink_to("usr/share/applications/fieldfare.desktop")
    (target / "fieldfare.png").symlink_to("usr/share/icons/hicolor/256x256/apps/fieldfare.png")
    (target / ".DirIcon").symlink_to("fieldfare.png")


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    lay_out(*map(Path, sys.argv[1:]))
