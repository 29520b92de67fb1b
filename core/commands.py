"""The command line: each command a few lines over the rooms below. Exit status 0 done, 1 in part, 2 nothing."""

import argparse
import os
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core import log
from core.arguments import Parser, add_json, add_window, day, kinds, number, share, words
from core.console import complain, print_json, speak_utf8, stoppable
from core.console import watch as show
from core.errors import Cancelled, UserError
from core.events import Progress
from core.model import KINDS, RELATED_KINDS, Window
from core.notebook import Notebook
from core.store import actors, articles, mentions, verdicts
from core.store import relations as stored
from core.words import counted

DONE, IN_PART, NOTHING = 0, 1, 2


def run(argv: Sequence[str]) -> int:
    """Run one command; give the exit status. An error is one sentence on stderr, never a traceback."""
    speak_utf8()
    try:
        arguments = parser(argv[0]).parse_args(argv)
        status = arguments.act(arguments)
        sys.stdout.flush()
        return status
    except SystemExit as end:  # after --help
        return int(end.code or DONE)
    except UserError as error:
        complain(str(error))
        return NOTHING
    except (KeyboardInterrupt, Cancelled):
        complain(str(UserError("stopped")))
        return IN_PART
    except BrokenPipeError:  # the reader of our output has gone: nothing more to say, and nothing left to flush
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:  # our own fault: told in full in the log
        log.to_file()
        log.logger.exception("the command failed")
        complain(str(UserError("our_fault", error=type(error).__name__)))
        return NOTHING


def parser(wanted: str) -> argparse.ArgumentParser:
    """The parser of all commands; each sets `act`. `wanted` is the one that is given: only its help is complete."""
    top = Parser(prog="fieldfare", description="An offline research notebook.")
    commands = top.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def command(name: str, act: Callable[[argparse.Namespace], int], text: str) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=text, description=text)
        sub.set_defaults(act=act)
        if name != "self-check":
            sub.add_argument("notebook", type=Path, metavar="NOTEBOOK")
        return sub

    one = command("import", _import, "import files and folders, read them, resolve the names")
    one.add_argument("paths", type=Path, nargs="+", metavar="PATH")
    add_json(one)
    one = command("export", _export, "write the notebook in another format")
    one.add_argument("out", type=Path, metavar="OUT")
    one.add_argument("--format", required=True, metavar="F", help=_formats() if wanted == "export" else "")
    one = command("relations", _relations, "who appears with whom, strongest first")
    add_window(one)
    one.add_argument("--kinds", type=kinds, default=RELATED_KINDS, help="kinds of actors, with commas between")
    one.add_argument("--actor", type=words, metavar="NAME", help="only relations of this actor (a name or a number)")
    one.add_argument("--from", dest="since", type=day, metavar="DATE", help="only articles from this day on")
    one.add_argument("--to", dest="until", type=day, metavar="DATE", help="only articles up to this day")
    one.add_argument("--top", type=number, default=50, metavar="N", help="how many to print (0: all); default 50")
    add_json(one)
    one = command("evidence", _evidence, "the sentences in which two actors both appear")
    one.add_argument("a", type=words, metavar="ACTOR")
    one.add_argument("b", type=words, metavar="ACTOR")
    add_window(one)
    add_json(one)
    one = command("search", _search, "full-text search; an actor's name finds all its other names too")
    one.add_argument("query", type=words, metavar="QUERY")
    add_json(one)
    add_json(command("actors", _actors, "the actors with kind, names, counts"))
    one = command("suggestions", _suggestions, "pairs that may be one actor, with confidence and reasons")
    one.add_argument("--accept", type=share, metavar="MIN", help="merge the pairs with at least this confidence")
    add_json(one)
    command("check", _check, "is the file sound, and does what was derived agree with its source")
    command("self-check", _self_check, "the installed program tests itself")
    return top


def _formats() -> str:
    from core.exporting import EXPORTERS

    return "; ".join(f"{exporter.name}: {exporter.help}" for exporter in EXPORTERS)


@contextmanager
def _reading(path: Path) -> Generator[Notebook, None, None]:
    """The notebook to read from, whoever else has it open."""
    with Notebook.open(path, read_only=True) as notebook:
        yield notebook


def _import(arguments: argparse.Namespace) -> int:
    from core.intake import IntakeReport, as_json, take_in
    from core.jobs import run as run_job

    path: Path = arguments.notebook
    new = not path.exists()
    with stoppable() as stopping, Notebook.open(path, create=True) as notebook:

        def watch(progress: Progress) -> None:
            if stopping():
                raise Cancelled
            show(progress)

        report: IntakeReport = run_job(take_in(notebook, arguments.paths, stopping=stopping), watch)
        counts = {
            "articles": notebook.read(articles.count),
            "mentions": notebook.read(mentions.count),
            "actors": notebook.read(actors.count),
        }
    if new and not counts["articles"]:
        path.unlink()
    if sys.stderr.isatty():
        print(file=sys.stderr)
    return _tell_import(as_json(report, counts), report.stopped, arguments.json)


def _tell_import(printed: dict[str, Any], stopped: bool, as_json: bool) -> int:
    for failure in printed["failed"]:
        complain(f"{failure['file']}: {failure['reason']}")
    if stopped:
        complain(str(UserError("stopped")))
    if as_json:
        print_json(printed)
    else:
        versions = f" ({counted(printed['versions'], 'new version')})" if printed["versions"] else ""
        print(
            f"{counted(printed['added'], 'article')} added{versions}, {counted(printed['duplicates'], 'duplicate')}, "
            f"{len(printed['failed']):,} failed; the notebook holds {counted(printed['articles'], 'article')}, "
            f"{counted(printed['mentions'], 'mention')}, {counted(printed['actors'], 'actor')}"
        )
    if not printed["failed"] and not stopped:
        return DONE
    return IN_PART if stopped or printed["added"] or printed["duplicates"] else NOTHING


def _export(arguments: argparse.Namespace) -> int:
    from core.exporting import EXPORTERS
    from core.jobs import run as run_job

    exporter = next((one for one in EXPORTERS if one.name == arguments.format), None)
    if exporter is None:
        raise UserError("unknown_export", format=arguments.format)
    with _reading(arguments.notebook) as notebook:
        run_job(exporter.write(notebook, arguments.out), show)
    print(f"written: {arguments.out}")
    return DONE


def _actor(notebook: Notebook, name: str) -> actors.Row:
    """The actor called `name`; of several the one named most often, and the others are told on stderr."""
    found = notebook.read(actors.called, name)
    if not found:
        raise UserError("no_such_actor", name=name)
    if len(found) > 1:
        others = ", ".join(f"{row.name} (number {row.id})" for row in found[1:])
        complain(f"“{name}” is taken for {found[0].name}; also so called: {others}.")
    return found[0]


def _relations(arguments: argparse.Namespace) -> int:
    from core.relating.load import load
    from core.relating.relations import relations, strongest

    with _reading(arguments.notebook) as notebook:
        only = None if arguments.actor is None else [_actor(notebook, arguments.actor).id]
        places = notebook.read(load, arguments.kinds, arguments.since, arguments.until)
        gone = notebook.read(verdicts.dismissed)
        found = relations(places, arguments.window, actors=only).without(gone)
        top = strongest(found, arguments.top or len(found))
        shown = {number: notebook.read(actors.get, number) for number in {*top.a.tolist(), *top.b.tolist()}}
    rows: list[dict[str, Any]] = [
        {
            "a": _shown_actor(shown[one.a]),
            "b": _shown_actor(shown[one.b]),
            "window": arguments.window,
            **{name: getattr(one, name) for name in ("windows", "articles", "outlets", "first", "last")},
            "expected": round(one.expected, 3),
            "strength": round(one.strength, 3),
        }
        for one in top
    ]
    if arguments.json:
        print_json(rows)
        return DONE
    for row in rows:
        print(
            f"{row['strength']:10.1f}  {row['a']['name']} — {row['b']['name']}: "
            f"{counted(row['windows'], arguments.window)} in {counted(row['articles'], 'article')}, "
            f"{row['expected']:.1f} expected"
        )
    if len(found) > len(top):
        print(f"showing {len(top)} of {len(found)}; --top 0 shows all", file=sys.stderr)
    return DONE


def _shown_actor(row: actors.Row | None) -> dict[str, Any]:
    assert row is not None  # it was counted a moment ago on a notebook that is only read
    return {"actor": row.id, "name": row.name, "kind": row.kind}


def _evidence(arguments: argparse.Namespace) -> int:
    from core.relating.evidence import evidence
    from core.relating.load import load

    window: Window = arguments.window
    with _reading(arguments.notebook) as notebook:
        a, b = (_actor(notebook, name) for name in (arguments.a, arguments.b))
        windows = evidence(notebook.read(load, KINDS), a.id, b.id, window)
        found = notebook.read(stored.texts, windows, window, a.id, b.id)
    if arguments.json:
        fields = ("article", "title", "outlet", "published", "start", "end", "text")
        print_json([{name: getattr(one, name) for name in fields} for one in found])
        return DONE
    print(f"{a.name} and {b.name}: {counted(len(found), window)}")
    for one in found:
        print(f"\n{one.outlet or 'no outlet'} · {one.published or 'no date'} · {one.title}")
        print("    " + " ".join(one.text.split()))
    return DONE


def _search(arguments: argparse.Namespace) -> int:
    from core.searching.find import find

    with _reading(arguments.notebook) as notebook:
        total, found, understood = notebook.read(find, arguments.query)
    for odd in understood.odd:
        complain(f"{odd.why[:1].upper()}{odd.why[1:]}.")
    if arguments.json:
        rows = [
            {
                "article": one.article,
                "title": one.plain_title,
                "outlet": one.outlet,
                "published": one.published,
                "snippet": one.snippet.replace("\x02", "").replace("\x03", ""),
            }
            for one in found
        ]
        print_json({"total": total, "results": rows})
        return DONE
    print(counted(total, "article"))
    for one in found:
        snippet = " ".join(one.snippet.replace("\x02", "[").replace("\x03", "]").split())
        print(f"\n{one.outlet or 'no outlet'} · {one.published or 'no date'} · {one.plain_title}\n    {snippet}")
    return DONE


def _actors(arguments: argparse.Namespace) -> int:
    with _reading(arguments.notebook) as notebook:
        rows: list[dict[str, Any]] = [
            {
                "actor": row.id,
                "name": row.name,
                "kind": row.kind,
                "names": list(dict.fromkeys(name.text for name in notebook.read(actors.names, row.id))),
                "mentions": row.places,
                "articles": row.articles,
                "confirmed": row.confirmed,
            }
            for row in notebook.read(actors.page, limit=-1)
        ]
    if arguments.json:
        print_json(rows)
        return DONE
    for row in rows:
        others = [name for name in row["names"] if name != row["name"]]
        also = f" (also: {', '.join(others)})" if others else ""
        print(f"{row['mentions']:7}  {row['kind']:12}  {row['name']}{also}")
    return DONE


def _suggestions(arguments: argparse.Namespace) -> int:
    from core.resolving.deciding import accept, suggestions

    accepting = arguments.accept is not None
    with Notebook.open(arguments.notebook, read_only=not accepting) as notebook:
        found = notebook.read(suggestions)
        names = {row.id: row.name for row in notebook.read(actors.page, limit=-1)}
        merged = accept(notebook, found, arguments.accept) if accepting else 0
    if arguments.json:
        print_json(
            [
                {"a": one.a, "b": one.b, "confidence": round(one.confidence, 3), "reasons": list(one.reasons)}
                for one in found
            ]
        )
    else:
        for one in found:
            print(f"{one.confidence:.2f}  {names[one.a]} — {names[one.b]}: {'; '.join(one.reasons)}")
    if accepting:
        print(f"{counted(merged, 'pair')} merged", file=sys.stderr)
    return DONE


def _check(arguments: argparse.Namespace) -> int:
    from core.store.check import check

    with _reading(arguments.notebook) as notebook:
        wrong = notebook.read(check)
    for line in wrong:
        print(line)
    print("all is well" if not wrong else f"{counted(len(wrong), 'thing')} wrong")
    return IN_PART if wrong else DONE


def _self_check(_: argparse.Namespace) -> int:
    from core.self_check import self_check

    return DONE if self_check(print) else IN_PART
