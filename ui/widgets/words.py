"""Counts in words."""


def counted(number: int, one: str, many: str | None = None) -> str:
    """“1 place”, “12,034 places”."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
