"""Notes and claims: what she writes, and what speaks for and against it."""
