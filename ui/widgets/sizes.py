"""Sizes of panes, as they were kept."""


def sizes_of(kept: object, usual: list[int]) -> list[int]:
    """The sizes that were kept, when they are as many as the usual ones and all above nothing; else the usual ones."""
    well = isinstance(kept, list) and len(kept) == len(usual) and all(isinstance(n, int) and n > 0 for n in kept)
    return list(kept) if well and isinstance(kept, list) else usual
