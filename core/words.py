"""Counts in words, for sentences that the core prints."""


def counted(number: int, one: str, many: str | None = None) -> str:
    """“1 place”, “12,034 places”; `many` is the plural where it is not `one` with an s."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"
