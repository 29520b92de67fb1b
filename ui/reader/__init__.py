"""The room where an article is read: its text, its names, and what can be corrected at a name."""
