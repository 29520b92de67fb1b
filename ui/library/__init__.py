"""The library: the articles of the notebook."""
