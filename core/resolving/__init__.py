"""Alias to actor: pure functions over names. No SQL, no text of articles."""
