"""The words of an RTF file, taken one by one, and what they make of the text."""

import re
from dataclasses import dataclass, replace

from striprtf.striprtf import charset_map, destinations

from core.errors import UserError
from core.importing.blocks import Block
from core.importing.flow import Flow
from core.importing.patience import look
from core.importing.rtf_words import Word, known_encoding, words

_CHARACTERS = {
    "tab": " ", "line": "\n", "lbr": "\n", "emdash": "—", "endash": "–", "emspace": " ", "enspace": " ", "qmspace": " ",
    "bullet": "•", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "nestcell": " ", "nestrow": "\n",
    "~": "\xa0", "_": "-", "{": "{", "}": "}", "\\": "\\",
}  # fmt: skip
#: Groups that hold text of the article; all other destinations, and all behind \*, do not.
_READ = frozenset(("rtf", "footnote", "shp", "shpinst", "shptxt", "dptxbxtext", "field", "fldrslt", "upr"))
_SAID = frozenset(("title", "author"))
_MARKS = frozenset(("listtext", "pntext"))  # the bullet or number of an item, written out
_CODE_PAGES = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
_HEADING = re.compile(r"heading (\d)\b")
_DEEP = 1000  # groups within each other


@dataclass(slots=True)
class _Group:
    """What holds from one brace to its counterpart."""

    silent: bool = False
    hidden: bool = False
    said: str = ""  # the property whose value this is
    fonts: bool = False  # in the table of fonts
    font: int = -1
    skip: int = 1  # bytes that stand in for a character given by its number
    inner: str = ""  # this group is a note or a text box
    outer: tuple[bool, bool] = (False, False)  # what was open around that


class Reader:
    """One file. `said` are its properties and the names of its styles, `flow` its text."""

    def __init__(self) -> None:
        self.flow = Flow()
        self.said: dict[str, str] = {}
        self._stack = [_Group()]
        self._encoding = "cp1252"
        self._fonts: dict[int, int] = {}  # the character set of each
        self._bytes = bytearray()
        self._high = 0  # first half of a surrogate pair
        self._skip = 0
        self._opened = self._starred = False
        self._level: int | None = None
        self._style = -1
        self._listed = self._begun = False
        self._in_table = self._table = False
        self._next = ""  # what begins with the next text in a table: "row" or "cell"

    def read(self, data: bytes) -> list[Block]:
        """The blocks of the text in `data`. Raises UserError("unreadable_file") for endless nesting."""
        for word in words(data):
            look()
            self._take(word)
            if word.name == "}" and len(self._stack) == 1:
                break  # what stands behind the document is none of it
        self._flush()
        return self.flow.blocks()

    @property
    def _group(self) -> _Group:
        return self._stack[-1]

    def _take(self, word: Word) -> None:
        if word.name == "'":
            self._opened = False
            cut = min(self._skip, len(word.raw))
            self._skip -= cut
            if self._group.said or not self._group.silent:  # pictures are long
                self._bytes += word.raw[cut:]
            return
        self._flush()
        self._skip = 0
        if word.name == "{":
            self._open()
        elif word.name == "}":
            self._close()
        elif word.name == "*" and self._opened:
            self._starred = True
        else:
            if self._opened:
                self._opened = False
                self._enter_group(word)
            self._control(word)

    def _open(self) -> None:
        if len(self._stack) > _DEEP:
            raise UserError("unreadable_file", reason="its groups are nested too deeply")
        self._stack.append(replace(self._group, inner=""))
        self._opened, self._starred = True, False

    def _close(self) -> None:
        self._opened = False
        group = self._stack.pop() if len(self._stack) > 1 else _Group()
        if group.inner:
            self._end_paragraph()
            self.flow.end_note() if group.inner == "footnote" else self.flow.end_aside()
            self._begun, self._in_table = group.outer

    def _enter_group(self, word: Word) -> None:
        """The first word of a group says what it is."""
        group, name = self._group, word.name
        if name in ("footnote", "shptxt", "dptxbxtext") and not group.silent:
            self._begin()
            group.inner, group.outer = name, (self._begun, self._in_table)
            self.flow.note() if name == "footnote" else self.flow.aside()
            self._begun = self._in_table = False
        elif name in _MARKS:
            self._listed, group.silent = True, True
        elif name in _SAID and group.silent:
            group.said = name
        elif name == "fonttbl":
            group.fonts = group.silent = True
        elif (name in destinations or self._starred) and name not in _READ:
            group.silent = True
            group.said = "styles" if name == "stylesheet" else ""

    def _control(self, word: Word) -> None:
        name, number = word.name, word.number
        if name == "u":
            self._character(number or 0)
        elif name in _CHARACTERS:
            self._say(_CHARACTERS[name])
        elif name in ("par", "sect", "page"):
            self._end_paragraph()
        elif name in ("cell", "row"):
            self._end_cell(name)
        elif name in ("f", "fcharset", "uc", "v", "deleted", "plain"):
            self._set_characters(name, number)
        elif name in ("pard", "s", "outlinelevel", "intbl", "ls"):
            self._set_paragraph(name, number)
        elif name == "ansicpg":
            self._encoding = known_encoding("utf-8" if number == 65001 else f"cp{number}") or self._encoding
        elif name in _CODE_PAGES:
            self._encoding = _CODE_PAGES[name]

    def _set_characters(self, name: str, number: int | None) -> None:
        group = self._group
        if name == "f":
            group.font = number or 0
        elif name == "fcharset" and group.fonts:
            self._fonts[group.font] = number or 0
        elif name == "uc":
            group.skip = max(0, number if number is not None else 1)
        elif name in ("v", "deleted"):
            group.hidden = number != 0
        elif name == "plain":
            group.hidden = False

    def _set_paragraph(self, name: str, number: int | None) -> None:
        if name == "s" and self._group.said.startswith("style"):
            self._group.said = f"style {number}"
        elif self._group.silent:
            return
        elif name == "pard":
            self._level, self._style, self._listed, self._in_table = None, -1, False, False
        elif name == "s":
            self._style = number if number is not None else -1
        elif name == "outlinelevel":
            self._level = number + 1 if number is not None and 0 <= number < 9 else None
        elif name == "ls":
            self._listed = True
        else:
            self._in_table = True

    def _character(self, number: int) -> None:
        """A character by its number; those behind the first 65,536 come as two."""
        number &= 0xFFFF
        self._skip = self._group.skip
        if 0xD800 <= number < 0xDC00:
            self._high = number
        elif 0xDC00 <= number < 0xE000:
            high, self._high = self._high, 0
            self._say(chr(0x10000 + ((high - 0xD800) << 10) + number - 0xDC00) if high else "\ufffd")
        else:
            self._say(chr(number))

    def _flush(self) -> None:
        """The bytes gathered so far become text in the encoding of their font."""
        if not self._bytes:
            return
        charset = self._fonts.get(self._group.font, 0)
        name = known_encoding(charset_map.get(charset, "")) if charset > 1 else None
        self._say(bytes(self._bytes).decode(name or self._encoding, "replace"))
        self._bytes.clear()

    def _say(self, text: str) -> None:
        group = self._group
        if group.said:
            self.said[group.said] = (self.said.get(group.said, "") + text)[:500]
        elif not group.silent and not group.hidden:
            if not self._begun and text.strip():
                self._begin()
            if self._begun:
                self.flow.write(text)

    def _begin(self) -> None:
        """A paragraph begins with its first text, at the place where it stands."""
        if self._begun:
            return
        self._place()
        self._begun = True
        self.flow.paragraph(level=self._heading(), bullet=self._listed and not self._in_table)

    def _place(self) -> None:
        if not self._in_table:
            if self._table:
                self.flow.end_table()
            self._table = False
            return
        if not self._table:
            self.flow.table()
            self._table, self._next = True, "row"
        if self._next == "row":
            self.flow.row()
        if self._next:
            self.flow.cell()
        self._next = ""

    def _heading(self) -> int | None:
        name = self.said.get(f"style {self._style}", "").strip(" ;").lower()
        if name == "title":
            return 0
        match = _HEADING.match(name)
        return int(match[1]) if match else self._level

    def _end_paragraph(self) -> None:
        if self._begun and not self._group.silent:
            self.flow.end_paragraph()
            self._begun = False

    def _end_cell(self, name: str) -> None:
        if self._group.silent:
            return
        self._in_table = True
        if name == "cell":
            self._end_paragraph()
            self._place()
            self._next = "cell"
        else:
            self._end_paragraph()
            self._next = "row"
