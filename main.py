#!/usr/bin/env python3
"""Fieldfare: parse the arguments, then start the window or a command. Reading processes import this file
again, so nothing heavy stands at its top."""

import multiprocessing
import sys

COMMANDS = (
    *("import", "export", "relations", "evidence", "search", "actors", "suggestions"),
    *("check", "self-check"),
)


def main(argv: list[str]) -> int:
    """Run the program with these arguments; give its exit status."""
    if "--audit" in argv:
        from core.audit import install

        install()
        argv = [word for word in argv if word != "--audit"]
    if "--portable" in argv:
        argv = [word for word in argv if word != "--portable"]
        if refused := _make_portable():
            return _refuse(refused, in_window=not argv or argv[0] not in COMMANDS)
    if argv and argv[0] in COMMANDS:
        try:
            from core.commands import run

            return run(argv)
        except KeyboardInterrupt:  # before the command began
            print("fieldfare: Stopped.", file=sys.stderr)
            return 1
    from ui.app import run_window

    return run_window(argv)


def _make_portable() -> str:
    """Keep everything beside the program; give the sentence that says why not, or nothing."""
    from core.errors import UserError
    from core.paths import make_portable

    try:
        make_portable()
    except UserError as error:
        return str(error)
    return ""


def _refuse(sentence: str, *, in_window: bool) -> int:
    print(f"fieldfare: {sentence}", file=sys.stderr)
    if in_window:
        from ui.app import refuse

        refuse(sentence)
    return 2


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main(sys.argv[1:]))
