"""Short ways to write names for resolving."""

from collections import defaultdict

import pytest

from core.resolving.resolve import Name, resolve


@pytest.fixture
def names():
    """Make names from (text, kind[, places[, actor]]), numbered from 1."""

    def make(*rows):
        return [
            Name(alias, row[0], row[1], row[3] if len(row) > 3 else None, row[2] if len(row) > 2 else 1, 1)
            for alias, row in enumerate(rows, 1)
        ]

    return make


@pytest.fixture
def groups(names):
    """The texts that resolving puts together, as a set of frozensets."""

    def together(*rows):
        given = names(*rows)
        text = {name.alias: name.text for name in given}
        found = defaultdict(set)
        for assignment in resolve(given):
            found[assignment.actor, assignment.group].add(text[assignment.alias])
        return {frozenset(group) for group in found.values()}

    return together
