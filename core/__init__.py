"""Everything that Fieldfare knows and does, without a window: runs from a script, a test or a worker."""
