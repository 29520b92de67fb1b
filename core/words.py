"""Counts and quotations in words. English stands here; the window may give another language for its own sentences."""

from collections.abc import Callable

#: (number, the English word) → the same in another language, or None when it has no word for it.
Speaker = Callable[[int, str], str | None]
_speakers: list[Speaker] = []


def speak_with(speaker: Speaker | None) -> None:
    """Let another language count; None for English."""
    _speakers[:] = [speaker] if speaker else []


def counted(number: int, one: str, many: str | None = None) -> str:
    """“1 place”, “12,034 places”; `many` is the plural where it is not `one` with an s."""
    for speaker in _speakers:
        if (told := speaker(number, one)) is not None:
            return told
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def quoted(words: str) -> str:
    """“The words”: in one pair of quotation marks, those within it single."""
    whole = words.startswith("“") and words.endswith("”") and words.count("“") == 1
    inner = words[1:-1] if whole else words.replace("“", "‘").replace("”", "’")
    return f"“{inner}”"
