"""Who appears with whom: actors in windows become relations, with evidence, strength and a layout."""
