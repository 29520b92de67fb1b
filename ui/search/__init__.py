"""The room where she searches: results, concordance, counts of a list of names."""
