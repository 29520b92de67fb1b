"""Colours: both themes have every role, and everything that is read can be read."""

import pytest

from ui import theme
from ui.style_sheet import style_sheet

READ = [
    ("text", "base"),
    ("text", "window"),
    ("muted", "base"),
    ("muted", "window"),
    ("selection_text", "selection"),
    ("accent_text", "accent"),
    ("error", "window"),
    ("text", "alternate"),
]


def luminance(color):
    """Relative luminance as WCAG 2.1 defines it."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_what_is_read_can_be_read(name):
    colors = theme.load(name)
    for front, back in READ:
        assert contrast(colors.color(front), colors.color(back)) >= 4.5, (front, back)
    for kind, look in colors.kinds.items():
        assert contrast(colors.color("text"), look.fill) >= 4.5, kind
        assert contrast(look.ink, look.fill) >= 4.5, kind
    for colour, look in colors.marks.items():
        for front in ("text", "muted", "boilerplate"):
            assert contrast(colors.color(front), look.fill) >= 4.5, (front, colour)
        assert contrast(look.ink, look.fill) >= 4.5, colour
        assert contrast(look.ink, colors.color("base")) >= 4.5, colour
    for front in ("text", "muted", "boilerplate"):
        assert contrast(colors.color(front), colors.color("find_now")) >= 4.5
        assert all(contrast(colors.color(front), look.fill) >= 4.5 for look in colors.kinds.values())
        assert contrast(colors.color(front), colors.color("base")) >= 4.5


def test_the_themes_have_the_same_roles_and_kinds():
    light, dark = theme.load("light"), theme.load("dark")
    assert light.roles.keys() == dark.roles.keys()
    assert light.kinds.keys() == dark.kinds.keys() == theme.BADGES.keys() == theme.KIND_NAMES.keys()
    assert light.marks.keys() == dark.marks.keys() == theme.MARK_NAMES.keys()
    assert (light.dark, dark.dark) == (False, True)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_style_sheet_knows_every_role_it_names(name):
    assert "$" not in style_sheet(theme.load(name).roles)


def test_no_colour_stands_anywhere_else():
    """A colour in the code would not follow the theme."""
    import re
    from pathlib import Path

    import ui

    allowed = {"graph_view.py", "canvas.py"}  # a palette to begin with, before the theme gives its own
    for path in Path(ui.__file__).parent.rglob("*.py"):
        if path.name not in allowed:
            assert not re.search(r'["\']#[0-9a-fA-F]{6}["\']', path.read_text(encoding="utf-8")), path
