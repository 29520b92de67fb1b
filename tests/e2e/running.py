"""Commands as a script gives them: through `main(argv)`, or as a program of their own."""

import contextlib
import io
import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from main import main

ROOT = Path(__file__).parents[2]

#: Two articles about a few people, for the model that takes capitalised words for persons.
ARTICLES = {
    "2021-03-01 Post - First.txt": (
        "Harbour fire\n\nBy Tom Writer\n\nAnn Lee met Søren Ravn in Oslo. Ann Lee paid Søren Ravn.\n\n"
        "Vladimir Petrov saw Ann Lee. 🦊 Ann Lee saw Vladimir Petrov.\n"
    ),
    "2022-05-02 Times - Second.txt": "Second storm\n\nSoren Ravn wrote to Volodymyr Petrov. Ann Lee slept.\n",
}


@dataclass(frozen=True)
class Ran:
    """How a command ended and what it said."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def complaints(self) -> list[str]:
        """The sentences on stderr; progress is none."""
        return [line for line in self.err.splitlines() if line.startswith("fieldfare: ")]


def run(*argv: object) -> Ran:
    """Run the program in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main([str(word) for word in argv])
    ran = Ran(status, out.getvalue(), err.getvalue())
    assert "Traceback" not in ran.err + ran.out
    return ran


def start(*argv: object, model: str = "capitals", **options: Any) -> "subprocess.Popen[bytes]":
    """Start the program as a process of its own."""
    environment = {**os.environ, "FIELDFARE_MODEL": model}
    words = [sys.executable, str(ROOT / "main.py"), *map(str, argv)]
    return subprocess.Popen(
        words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL, **options
    )


def program(*argv: object, model: str = "capitals", seconds: float = 60) -> Ran:
    """Run the program as a process of its own, to its end."""
    with start(*argv, model=model) as process:
        out, err = process.communicate(timeout=seconds)
    return Ran(process.returncode, out.decode("utf-8"), err.decode("utf-8"))


def bundle(notebook: Path, folder: Path) -> dict[str, list[dict[str, Any]]]:
    """Export a notebook; give the rows of each file by its name without `.jsonl`."""
    assert run("export", notebook, folder, "--format", "bundle").status == 0
    return {path.stem: rows(path) for path in folder.iterdir()}


def rows(path: Path) -> list[dict[str, Any]]:
    """The rows of a JSON Lines file. Only `\\n` ends a line."""
    return [json.loads(line) for line in path.read_text("utf-8").split("\n") if line]


def write(folder: Path, files: dict[str, str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return folder
