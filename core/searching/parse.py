"""The query language: words, AND, OR, NOT, phrases, prefix*, NEAR(a b, 5), fields. Any text gives a tree."""

from core.searching.tokens import Token, clean, tokens
from core.searching.tree import And, Field, FieldName, Near, Node, Not, Odd, Or, Parsed, Title, Words
from core.words import say

#: SQLite takes no deeper trees, and nobody writes them.
_DEEPEST = 30
_MOST = 200  # words and conditions
_NEAR = 10
_BEGINS = frozenset({"word", "quoted", "field", "near", "(", "-", "=", "NOT"})


def parse(query: str) -> Parsed:
    """The tree of `query`; what makes no sense is passed over and told. Never raises."""
    return _Parser(clean(query)).parse()


class _Parser:
    """Reads the tokens from the left; `_at` is the next one."""

    def __init__(self, query: str) -> None:
        self._tokens = list(tokens(query))
        self._query = query
        self._at = self._depth = self._leaves = 0
        self._odd: list[Odd] = []

    def parse(self) -> Parsed:
        parts: list[Node] = []
        while self._next.sort != "end":
            node = self._either()
            if node is not None:
                parts.append(node)
            if self._next.sort == ")":
                self._pass_over(self._take(), say("“)” closes nothing"))
        tree = None if not parts else parts[0] if len(parts) == 1 else And(tuple(parts))
        return Parsed(tree, tuple(sorted(self._odd, key=lambda odd: odd.start)))

    # --- tokens

    @property
    def _next(self) -> Token:
        return self._tokens[self._at]

    def _take(self) -> Token:
        token = self._tokens[self._at]
        self._at += token.sort != "end"
        return token

    def _pass_over(self, token: Token, why: str) -> None:
        self._odd.append(Odd(token.start, token.end, why))

    def _counted(self, token: Token) -> bool:
        """Is there room for one word more? The first that has none is told."""
        self._leaves += 1
        if self._leaves == _MOST + 1:
            self._odd.append(
                Odd(token.start, len(self._query), say("only the first {0} words are looked for").format(_MOST))
            )
        return self._leaves <= _MOST

    # --- what binds least comes first

    def _either(self) -> Node | None:
        parts = [self._all()]
        while self._next.sort == "OR":
            token = self._take()
            part = self._all()
            if parts[-1] is None or part is None:
                self._pass_over(token, say("OR needs something on both sides"))
            parts.append(part)
        there = tuple(part for part in parts if part is not None)
        return None if not there else there[0] if len(there) == 1 else Or(there)

    def _all(self) -> Node | None:
        """Words side by side; an AND that is written keeps apart what could otherwise be one name."""
        runs: list[list[Node]] = [[]]
        while self._next.sort in _BEGINS or self._next.sort == "AND":
            if self._next.sort == "AND":
                token = self._take()
                if not (runs[-1] and self._next.sort in _BEGINS):
                    self._pass_over(token, say("AND needs something on both sides"))
                runs.append([])
                continue
            part = self._one()
            runs[-1] += [part] if part is not None else []
        parts = [run[0] if len(run) == 1 else And(tuple(run)) for run in runs if run]
        return None if not parts else parts[0] if len(parts) == 1 else And(tuple(parts))

    def _one(self) -> Node | None:
        token = self._take()
        if token.sort in ("-", "NOT"):
            return self._not(token)
        if token.sort == "=":
            return self._exact(token)
        if token.sort == "(":
            return self._group(token)
        if token.sort == "near":
            return self._near(token)
        if token.sort == "field":
            return self._field(token)
        return self._words(token)

    def _not(self, token: Token) -> Node | None:
        """Minus signs in a row are taken one by one without going deeper: two of them cancel out."""
        turns = 1
        while self._next.sort in ("-", "NOT"):
            turns += 1
            self._take()
        part = self._one() if self._next.sort in _BEGINS else None
        if part is None:
            self._pass_over(token, say("“{0}” needs a word behind it").format(token.text))
            return None
        return Not(part) if turns % 2 else part

    def _exact(self, token: Token) -> Node | None:
        if self._next.sort not in ("word", "quoted"):
            self._pass_over(token, say("“=” needs a word behind it"))
            return None
        words = self._words(self._take())
        return Words(words.text, words.prefix, exact=True, quoted=words.quoted) if words else None

    def _group(self, token: Token) -> Node | None:
        if self._depth >= _DEEPEST:
            self._pass_over(token, say("there are too many brackets in each other"))
            return None
        self._depth += 1
        node = self._either()
        self._depth -= 1
        if self._next.sort == ")":
            self._take()
        else:
            self._pass_over(token, say("“(” is never closed"))
        return node

    def _near(self, token: Token) -> Node | None:
        parts: list[Words] = []
        distance = int(token.text[:4]) if token.text else _NEAR
        while self._next.sort not in (")", "end"):
            piece = self._take()
            if piece.sort == "word" and piece.text.strip(",").isdecimal() and parts and self._ends_near():
                distance = int(piece.text.strip(",")[:4])
            elif piece.sort in ("word", "quoted"):
                words = self._words(Token(piece.sort, piece.text.rstrip(","), piece.start, piece.end, piece.closed))
                parts += [words] if words else []
            elif piece.text != ",":
                self._pass_over(piece, say("“{0}” has no meaning inside of NEAR").format(piece.text or piece.sort))
        if self._next.sort == ")":
            self._take()
        else:
            self._pass_over(token, say("“NEAR(” is never closed"))
        if len(parts) < 2:
            self._pass_over(token, say("NEAR needs two words at least"))
            return parts[0] if parts else None
        return Near(tuple(parts), distance)

    def _ends_near(self) -> bool:
        before = self._tokens[self._at - 2]
        return self._next.sort in (")", "end") and (before.text.endswith(",") or before.sort == "quoted"
                                                    or self._tokens[self._at - 1].text.startswith(","))  # fmt: skip

    def _field(self, token: Token) -> Node | None:
        value = self._next
        adjacent = value.start == token.end
        if adjacent and token.text == "title" and value.sort in ("word", "quoted", "=", "(", "near"):
            part = self._one()
            return Title(part) if part is not None else None
        named = adjacent and value.sort in ("word", "quoted") and value.text.strip()
        if not named:
            self._pass_over(token, say("“{0}:” needs a word behind it").format(token.text))
            if adjacent and value.sort == "quoted":
                self._take()
            return None
        self._take()
        name: FieldName = token.text  # pyright: ignore[reportAssignmentType]
        if not self._counted(token):
            return None
        return Field(name, value.text.strip(), value.sort == "quoted", token.start, value.end)

    def _words(self, token: Token) -> Words | None:
        text, prefix = token.text, token.star
        if token.sort == "word" and text.endswith("*"):
            text, prefix = text.rstrip("*"), True
        if not any(letter.isalnum() for letter in text):
            self._pass_over(token, say("there is no word in “{0}”").format(token.text))
            return None
        if not token.closed:
            self._pass_over(token, say("the quotation has no end"))
        return Words(text, prefix, quoted=token.sort == "quoted") if self._counted(token) else None
