"""A query understood: the condition on articles, what it means in words, what in it was passed over."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from core.model import Kind
from core.searching import fields, said
from core.searching.expression import any_of, near, phrase
from core.searching.names import Names
from core.searching.parse import parse
from core.searching.tokens import clean
from core.searching.tree import And, Field, Near, Node, Not, Odd, Or, Title, Words
from core.store.database import Database
from core.store.search_conditions import AllOf, AnyOf, Beginning, Condition, Naming, Text, Without
from core.words import say

Scope = Literal["articles", "notes"]
_LONGEST_NAME = 6  # words
_LONGEST_RUN = 24  # words in which names of several words are looked for


@dataclass(frozen=True, slots=True)
class Understood:
    """`condition` is None when nothing is asked for. `said` begins with a small letter, without a full stop.

    `words` are what the query looks for in the text, to be marked there: a "*" at the end of one that goes on.
    `alone` are the bare words, for the question whether one is misspelt; `others` what was looked for beside them.
    """

    query: str
    scope: Scope
    condition: Condition | None
    said: str
    odd: tuple[Odd, ...] = ()
    words: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    others: dict[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    kinds: tuple[Kind, ...] = ()


def understand(db: Database, query: str, names: Names | None, *, typing: bool = False) -> Understood:
    """What `query` asks for. Without `names` a word stands only for itself.

    `typing`: its last word may not be at its end yet, unless something follows. Never raises for what is typed.
    """
    text = clean(query)
    parsed = parse(text)
    scope: Scope = "notes" if _asks_for_notes(parsed.tree) else "articles"
    reading = _Reading(db, names, scope, list(parsed.odd))
    tree = parsed.tree
    if typing and tree is not None and text[-1:].isalnum():
        tree = _unfinished(tree)
    condition, words = reading.node(tree) if tree is not None else (None, "")
    return Understood(
        query,
        scope,
        condition,
        said.whole(words, scope) if condition is not None else "",
        tuple(sorted(reading.odd, key=lambda odd: (odd.start, odd.end))),
        tuple(dict.fromkeys(reading.words)),
        tuple(dict.fromkeys(reading.alone)),
        reading.others,
        reading.kinds,
    )


def _asks_for_notes(tree: Node | None) -> bool:
    parts = tree.parts if isinstance(tree, And) else (tree,)
    inner = [one for part in parts for one in (part.parts if isinstance(part, And) else (part,))]
    return any(isinstance(part, Field) and part.name == "in" and part.value.lower() == "notes" for part in inner)


def _unfinished(tree: Node) -> Node:
    """The last word as the beginning of one; a single letter behind other words waits until there are more."""
    if isinstance(tree, Words) and not tree.quoted and not tree.exact:
        return Words(tree.text, prefix=True)
    if isinstance(tree, And):
        last = tree.parts[-1]
        if isinstance(last, Words) and not last.quoted and len(last.text) == 1:
            return tree.parts[0] if len(tree.parts) == 2 else And(tree.parts[:-1])
        return And((*tree.parts[:-1], _unfinished(last)))
    return tree


Read = tuple[Condition | None, str]


class _Reading:
    """Turns a tree into a condition and its words; gathers what it finds out on the way."""

    def __init__(self, db: Database, names: Names | None, scope: Scope, odd: list[Odd]) -> None:
        self._db, self._names, self._scope = db, names, scope
        self.odd = odd
        self.words: list[str] = []
        self.alone: list[str] = []
        self.others: dict[str, tuple[str, ...]] = {}
        self.kinds: tuple[Kind, ...] = ()

    def node(self, node: Node) -> Read:
        if isinstance(node, Words):
            return self._looked_for(node)
        if isinstance(node, Near):
            self.words += [_marked(part) for part in node.parts]
            return Text(near(node)), said.near(node)
        if isinstance(node, Title):
            return self._title(node)
        if isinstance(node, Field):
            return self._field(node)
        if isinstance(node, Not):
            return self._without(node)
        return self._or(node) if isinstance(node, Or) else self._and(node)

    # --- words

    def _looked_for(self, node: Words) -> Read:
        if len(node.text) == 1 and node.prefix and not node.quoted and self._scope == "articles":
            return Beginning(node.text), said.beginning(node.text)
        others = self._others(node)
        self.words += [_marked(node), *others]
        if not node.quoted and not node.exact and not node.prefix:
            self.alone.append(node.text)
        if others:
            self.others[node.text] = others
        return Text(any_of([phrase(node.text, prefix=node.prefix), *map(phrase, others)])), said.words(node, others)

    def _others(self, node: Words) -> tuple[str, ...]:
        if self._names is None or node.exact:
            return ()
        return self._names.others(node.text, self.kinds)[0]

    def _title(self, node: Title) -> Read:
        if self._scope == "notes":
            return None, ""
        condition, words = self.node(node.part)
        if isinstance(condition, Text):
            return Text(f"title : ({condition.expression})"), said.title(words)
        return condition, words

    # --- joining

    def _and(self, node: And) -> Read:
        """Words that follow each other may be a name of several words."""
        kinds = [part for part in node.parts if isinstance(part, Field) and part.name == "kind"]
        self.kinds = self.kinds or tuple(one for part in kinds for one in fields.kinds(part.value))
        parts = self._with_names(node.parts)
        read = [self.node(part) for part in parts]
        there = [(condition, words) for condition, words in read if condition is not None]
        flat: list[Condition] = []
        for condition, _ in there:
            flat += condition.parts if isinstance(condition, AllOf) else [condition]
        return _all(flat), said.both([words for _, words in there])

    def _with_names(self, parts: Sequence[Node]) -> list[Node]:
        joined: list[Node] = []
        at = 0
        while at < len(parts):
            run = 0
            while at + run < len(parts) and run < _LONGEST_RUN and _is_bare(parts[at + run]):
                run += 1
            length, part = self._longest_name(parts[at : at + min(run, _LONGEST_NAME)])
            joined.append(part or parts[at])
            at += length
        return joined

    def _longest_name(self, parts: Sequence[Node]) -> tuple[int, Node | None]:
        if self._names is None:
            return 1, None
        for length in range(len(parts), 1, -1):
            words = [part for part in parts[:length] if isinstance(part, Words)]
            text = " ".join(part.text for part in words)
            if self._names.others(text, self.kinds)[1]:
                return length, Words(text, prefix=words[-1].prefix, quoted=True)
        return 1, None

    def _or(self, node: Or) -> Read:
        read = [self.node(part) for part in node.parts]
        there = [(condition, words) for condition, words in read if condition is not None]
        conditions = [condition for condition, _ in there]
        words = said.either([words for _, words in there])
        if not conditions:
            return None, ""
        texts = [condition.expression for condition in conditions if isinstance(condition, Text)]
        if len(texts) == len(conditions):
            return Text(any_of(texts)), words
        return AnyOf(tuple(conditions)), words

    def _without(self, node: Not) -> Read:
        """What must not be there is neither marked in the text nor looked up in the dictionary."""
        before = len(self.words), len(self.alone)
        condition, words = self.node(node.part)
        del self.words[before[0] :], self.alone[before[1] :]
        if condition is None:
            return None, ""
        return Without(condition), said.without(words)

    # --- fields

    def _field(self, node: Field) -> Read:
        if node.name == "in":
            if node.value.lower() not in ("notes", "articles"):
                self.odd.append(Odd(node.start, node.end, say("“in:” is followed by notes or articles")))
            return None, ""
        if self._scope == "notes":
            self.odd.append(Odd(node.start, node.end, say("“{0}:” says nothing about notes").format(node.name)))
            return None, ""
        if node.name == "actor":
            return self._actor(node)
        read = fields.condition(self._db, node)
        if isinstance(read, str):
            self.odd.append(Odd(node.start, node.end, read))
            return None, ""
        return read

    def _actor(self, node: Field) -> Read:
        """Its places, however it is written there. Without names at hand nobody is known."""
        actors = fields.actors_called(self._db, self._names, node.value)
        if not actors:
            self.odd.append(Odd(node.start, node.end, say("no actor is called “{0}”").format(node.value)))
        called = self._names.kinds[actors[0]][0] if self._names and actors else node.value
        return Naming(actors), said.actor(called, len(actors))


def _is_bare(node: Node) -> bool:
    return isinstance(node, Words) and not node.quoted and not node.exact


def _marked(node: Words) -> str:
    return node.text + ("*" if node.prefix else "")


def _all(parts: Sequence[Condition]) -> Condition | None:
    """All of them: what the index finds becomes one expression, so that it can rank by it."""
    texts = [part.expression for part in parts if isinstance(part, Text)]
    barred = [part.part.expression for part in parts if isinstance(part, Without) and isinstance(part.part, Text)]
    if not texts:
        return None if not parts else parts[0] if len(parts) == 1 else AllOf(tuple(parts))
    merged = " AND ".join(texts)
    if barred:
        merged = f"({merged}) NOT {any_of(barred)}"
    rest = [
        part
        for part in parts
        if not isinstance(part, Text) and not (isinstance(part, Without) and isinstance(part.part, Text))
    ]
    text = Text(f"({merged})" if barred or len(texts) > 1 else merged)
    return AllOf((text, *rest)) if rest else text
