"""Gather the texts of the window and compile what is translated: `python packaging/translate.py`.

Qt's lupdate finds what goes through `tr`; the texts of tables (the menu, choices, headings) and the nouns that are
counted are found here. All stand in one context, so that a text that moves keeps its translation.
"""

import argparse
import ast
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "ru", "uk")
#: How many forms of a plural a language has.
FORMS = {"de": 2, "fr": 2, "ru": 3, "uk": 3}
#: What is given texts that are asked for in the language of the window later.
_GIVEN = ("_button", "Act", "Segments", "ChoiceButton", "marked", "Column")
_TEXT = re.compile(r"^[&A-Z“][^_/]*[a-z].*$|^[a-z]+( [a-z“”…]+)+$", re.DOTALL)
#: Constants whose texts are names of classes, types and languages.
_NO_WORDS = frozenset({"ROOMS", "_SERIF", "LANGUAGES", "CONTEXT"})
_SHORTCUT = re.compile(r"^(?:Ctrl|Alt|Shift|Meta)\+|^F\d+$")


def sources() -> list[Path]:
    """The files whose texts are shown."""
    return sorted((ROOT / "ui").rglob("*.py"))


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
            noun = node.args[1]
            if isinstance(noun, ast.Constant) and isinstance(noun.value, str):
                yield noun.value


def gather() -> tuple[list[str], list[str]]:
    """All texts and all counted nouns, each once and in order."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in sources()]
    tables = sorted({text for tree in trees for text in texts_of_tables(tree)})
    with tempfile.TemporaryDirectory() as folder:
        beside = Path(folder) / "tables.py"
        beside.write_text("".join(f"tr({text!r})\n" for text in tables), encoding="utf-8")
        found = Path(folder) / "found.ts"
        _run("lupdate", *map(str, sources()), str(beside), "-ts", str(found))
        texts = {one.findtext("source") or "" for one in ET.parse(found).iter("message")}
    return sorted(texts - {""}), sorted({noun for tree in trees for noun in nouns(tree)})


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
