"""“How good is this?”: on what the names rest, and a sample that she checks herself."""
