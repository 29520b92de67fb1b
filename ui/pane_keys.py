"""Keys that work where the cursor is, without an act of the menu bar."""

#: (where, what it does, the key)
PANE_KEYS: tuple[tuple[str, str, str], ...] = (
    ("Library", "Open the article", "Enter"),
    ("Library", "Move to trash", "Del"),
    ("Library", "Choose all articles", "Ctrl+A"),
    ("Reader", "Next mention", "N"),
    ("Reader", "Previous mention", "Shift+N"),
    ("Reader", "Choose the actor of the mention", "Enter"),
    ("Reader", "Mark what is selected in a colour", "1 … 5"),
    ("Reader", "Copy with source", "Ctrl+Shift+C"),
    ("List of actors", "Merge", "M"),
    ("List of actors", "Rename", "F2"),
    ("List of actors", "Not a name", "Del"),
    ("Relations", "Walk through the actors", "Tab, arrows"),
    ("Relations", "Choose the actor", "Enter"),
    ("Relations", "Larger, smaller, all of it", "+  −  0"),
    ("Review names", "The same", "S"),
    ("Review names", "Different", "D"),
    ("Review names", "Later", "L"),
    ("Review names", "Undo", "U"),
)
