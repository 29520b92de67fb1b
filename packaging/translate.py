"""Gather the texts of the window and compile what is translated: `python packaging/translate.py`.

What goes through `tr` or `say`, the texts of tables (the menu, choices, headings), the nouns that are counted, and what
the core has to say: sentences of errors, how a search was understood, why names were joined. All stand in one context,
so that a text that moves keeps its translation.
"""

import argparse
import ast
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeGuard

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "ru", "uk")
#: How many forms of a plural a language has.
FORMS = {"de": 2, "fr": 2, "ru": 3, "uk": 3}
#: What is given texts that are asked for in the language of the window later.
_GIVEN = ("_button", "_tool", "Act", "Segments", "ChoiceButton", "Column")
#: What gives a text in the language of the window.
_ASKED = ("tr", "say", "within", "marked")
_TEXT = re.compile(r"^[&A-Z“][^_/]*[a-z].*$|^[a-z]+[,;]?( [a-z“”…]+[,;]?)+$", re.DOTALL)
#: Constants whose texts are names of classes, types and languages.
_NO_WORDS = frozenset({"ROOMS", "_SERIF", "LANGUAGES", "CONTEXT"})
#: Tables of the core whose texts are shown.
_SAID = {
    "core/sentences.py": "SENTENCES",
    "core/searching/said.py": "_KINDS",
    "core/resolving/resolve.py": "_KIND_WORDS",
    "core/reading/language.py": "NAMES",
    "core/store/claims.py": "SURE",
    "core/exporting/gathering.py": "SIDES",
    "core/exporting/parts.py": "NOTHING",
    "core/exporting/strongest.py": "_HEAD",
}
#: Files of the core that count in what they say.
_COUNTING = ("core/searching/said.py",)
#: Words after a number that are chosen while the program runs.
_NOUNS = ("sentence", "paragraph", "article", "day", "month", "year", "note", "claim", "actor", "mark")
#: What is searched, as `core/searching/said.py` is told.
_SCOPES = ("articles", "notes")
_REASON = re.compile(r"^[a-z]+,?( [a-z]+,?)+$")
_NO_REASONS = frozenset({"given of full", "the process that compares names ended without an answer"})
_SHORTCUT = re.compile(r"^(?:Ctrl|Alt|Shift|Meta)\+|^F\d+$")


def sources() -> list[Path]:
    """The files of the window."""
    return sorted((ROOT / "ui").rglob("*.py"))


def core_sources() -> list[Path]:
    """The files of the core, some of which have something to say."""
    return sorted((ROOT / "core").rglob("*.py"))


def texts_asked_for(tree: ast.Module) -> Iterator[str]:
    """Texts that stand in `tr("…")` and `say("…")`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in _ASKED and node.args:
            yield from (part.value for part in _choices(node.args[0]) if isinstance(part.value, str))


def _choices(node: ast.AST) -> Iterator[ast.Constant]:
    """A text, or both of `"…" if … else "…"`."""
    if isinstance(node, ast.Constant):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from (*_choices(node.body), *_choices(node.orelse))


def texts_of_the_core() -> Iterator[str]:
    """Sentences, kinds in searches, languages, figures of models, and the reasons of the resolver."""
    for path, wanted in _SAID.items():
        for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and wanted in _names(node):
                values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
                yield from (part.value for value in values for part in ast.walk(value) if _is_text(part))
    for figures in tomllib.loads((ROOT / "resources/models/figures.toml").read_text(encoding="utf-8")).values():
        yield from (figures["about"], *(text for row in figures["figures"] for text in row))
    for path in sorted((ROOT / "core" / "resolving").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if _is_text(node) and _REASON.match(node.value) and node.value not in _NO_REASONS:
                yield node.value


def _is_text(node: ast.AST) -> TypeGuard[ast.Constant]:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def texts_of_tables(tree: ast.Module) -> Iterator[str]:
    """Texts in constants of a module, and those given to what shows them translated."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None and not _NO_WORDS & _names(node):
            yield from _strings(node.value)
    for node in ast.walk(tree):
        called = node.func if isinstance(node, ast.Call) else None
        name = getattr(called, "id", "") or getattr(called, "attr", "")
        if isinstance(node, ast.Call) and name in _GIVEN:
            for part in node.args:
                yield from _strings(part)


def _names(node: ast.Assign | ast.AnnAssign) -> set[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return {getattr(target, "id", "") for target in targets}


def _strings(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        text = part.value if isinstance(part, ast.Constant) else None
        if isinstance(text, str) and _TEXT.match(text) and not _SHORTCUT.match(text):
            yield text


def nouns(tree: ast.Module) -> Iterator[str]:
    """The words after a number: the second argument of `counted`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "counted" and len(node.args) > 1:
            yield from (noun.value for noun in _choices(node.args[1]) if isinstance(noun.value, str))


def gather() -> tuple[list[str], list[str]]:
    """All texts and all counted nouns, each once and in order."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sources()]
    core = [ast.parse(path.read_text(encoding="utf-8")) for path in core_sources()]
    texts = {text for tree in trees for text in texts_of_tables(tree)}
    texts |= {text for tree in (*trees, *core) for text in texts_asked_for(tree)}
    texts |= {*texts_of_the_core(), *_SCOPES}
    return sorted(texts - {""}), sorted(
        {*_NOUNS} | {noun for tree in (*trees, *_of(_COUNTING)) for noun in nouns(tree)}
    )


def _of(paths: Iterable[str]) -> Iterator[ast.Module]:
    return (ast.parse((ROOT / path).read_text(encoding="utf-8")) for path in paths)


def _run(tool: str, *arguments: str) -> None:
    beside = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(beside), *arguments], check=True, stdout=subprocess.DEVNULL)


def translated(path: Path) -> dict[str, list[str]]:
    """Text → its translation, or its plural forms, as far as the file has them."""
    if not path.exists():
        return {}
    found: dict[str, list[str]] = {}
    for message in ET.parse(path).iter("message"):
        whole = message.find("translation")
        if whole is not None:
            forms = [form.text or "" for form in whole.iter("numerusform")] or [whole.text or ""]
            if all(forms):
                found[message.findtext("source") or ""] = forms
    return found


def write(language: str, texts: list[str], counted: list[str]) -> tuple[int, int]:
    """Write the file of a language; what was translated stays. Gives how many texts it has and how many lack."""
    path = FOLDER / f"{language}.ts"
    known = translated(path)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = "Fieldfare"
    missing = 0
    for source, number in [*((text, 1) for text in texts), *((f"%n {one}(s)", FORMS[language]) for one in counted)]:
        plural = source.startswith("%n ")
        message = ET.SubElement(context, "message", {"numerus": "yes"} if plural else {})
        ET.SubElement(message, "source").text = source
        forms = known.get(source, [])
        missing += not forms
        whole = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if plural:
            for form in forms or [""] * number:
                ET.SubElement(whole, "numerusform").text = form
        else:
            whole.text = forms[0] if forms else None
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8", newline="\n")
    return len(texts) + len(counted), missing


def compile_language(language: str) -> None:
    """Make the file that the program reads, of a language that has translations."""
    if translated(FOLDER / f"{language}.ts"):
        _run("lrelease", "-silent", str(FOLDER / f"{language}.ts"), "-qm", str(FOLDER / f"{language}.qm"))


def main() -> int:
    argparse.ArgumentParser(description=__doc__).parse_args()
    FOLDER.mkdir(exist_ok=True)
    texts, counted = gather()
    for language in LANGUAGES:
        number, missing = write(language, texts, counted)
        compile_language(language)
        print(f"{language}: {number - missing} of {number} texts are translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
