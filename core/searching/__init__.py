"""From what she types to the articles meant: the query language, names in all their spellings, the nearest word."""
