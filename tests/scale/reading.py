"""Reading against plain spaCy: `python tests/scale/reading.py [--articles 200] [--texts FILE.jsonl]`.

The yardstick runs the same components (senter and ner) over the same texts in as many processes and does nothing
with what it finds. Both take turns in one run; the start-up of their processes is measured apart and taken off.
"""

import argparse
import multiprocessing
import os
import statistics
import sys
import time
import warnings
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from core.model import Draft, Reading
from core.reading import spacy_model, worker
from core.reading.processes import read_all
from tests.scale.figures import Clock, table
from tests.scale.generate import drafts_of

Cost = dict[str, float]


def plain(texts: Sequence[str]) -> None:
    """What a yardstick process does."""
    os.nice(worker.NICE)
    spacy_model._prepare()
    import spacy

    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.load(spacy_model.find(), exclude=spacy_model.UNUSED)
    nlp.enable_pipe("senter")
    for _ in nlp.pipe(texts, batch_size=spacy_model.BATCH):
        pass


def yardstick(drafts: Sequence[Draft], processes: int) -> Cost:
    """Wall and CPU seconds of plain spaCy; the processes get shares of equal length."""
    shares: list[list[str]] = [[] for _ in range(processes)]
    for text in sorted((draft.text for draft in drafts), key=len, reverse=True):
        min(shares, key=lambda share: sum(map(len, share))).append(text)
    clock = Clock()
    spawn = multiprocessing.get_context("spawn")
    running = [spawn.Process(target=plain, args=(share,)) for share in shares]
    for process in running:
        process.start()
    for process in running:
        process.join()
    assert all(process.exitcode == 0 for process in running)
    return clock.read()


def ours(drafts: Sequence[Draft], processes: int) -> Cost:
    """Wall and CPU seconds of the program's own reading, without the notebook."""
    articles = [(number, draft.text, draft.zones) for number, draft in enumerate(drafts)]
    clock = Clock()
    read = list(read_all(articles, model="spacy", processes=processes, stop=lambda: False))
    cost = clock.read()
    assert len(read) == len(drafts) and all(isinstance(reading, Reading) for _, reading in read)
    return cost


def measure(drafts: Sequence[Draft], processes: int, rounds: int = 3) -> list[list[Cost]]:
    """[yardstick, ours] of each round, without start-up: that is what almost nothing to read costs."""
    nothing = [Draft("Nothing.")] * 8 * processes
    starts = [[run(nothing, processes) for run in (yardstick, ours)] for _ in range(3)]
    bare = [_least([start[which] for start in starts]) for which in (0, 1)]
    print(f"start-up, taken off: yardstick {bare[0]}, ours {bare[1]}", flush=True)
    found: list[list[Cost]] = []
    for number in range(rounds):
        order = [(0, yardstick), (1, ours)] if number % 2 == 0 else [(1, ours), (0, yardstick)]
        pair: list[Cost] = [{}, {}]
        for which, run in order:
            pair[which] = {name: cost - bare[which][name] for name, cost in run(drafts, processes).items()}
        print(f"round {number + 1}: {pair}", flush=True)
        found.append(pair)
    return found


def _least(costs: Sequence[Cost]) -> Cost:
    """The work of a start is always the same: what it takes longer is other programs' doing."""
    return {name: min(cost[name] for cost in costs) for name in costs[0]}


def ratio(found: Sequence[Sequence[Cost]], name: str) -> float:
    """Median over the rounds of the yardstick's cost by ours: 1 is as fast as plain spaCy."""
    return statistics.median(plain[name] / own[name] for plain, own in found)


def report(found: Sequence[Sequence[Cost]], drafts: Sequence[Draft]) -> str:
    words = sum(len(draft.text.split()) for draft in drafts)
    rows: list[list[object]] = []
    for name in ("cpu", "wall"):
        costs = [statistics.median(pair[which][name] for pair in found) for which in (0, 1)]
        rows.append([name, costs[0], costs[1], int(words / costs[0]), int(words / costs[1]), ratio(found, name)])
    head = ["seconds", "plain spaCy", "ours", "words/s plain", "words/s ours", "ratio"]
    return f"{len(drafts)} articles, {words:,} words\n" + table(head, rows)


def main() -> None:
    known = argparse.ArgumentParser(description=__doc__)
    known.add_argument("--articles", type=int, default=200)
    known.add_argument("--texts", type=Path, help="a folder or a .jsonl; default: the example articles, varied")
    known.add_argument("--every", type=int, default=1, help="take every so manieth article")
    known.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    known.add_argument("--rounds", type=int, default=3)
    known.add_argument("--profile", action="store_true", help="where the time goes, in this process, and nothing else")
    wanted = known.parse_args()
    drafts = list(islice(drafts_of(wanted.texts), 0, wanted.articles * wanted.every, wanted.every))
    if wanted.profile:
        profile(drafts)
    else:
        print(report(measure(drafts, wanted.processes, wanted.rounds), drafts))


def profile(drafts: Sequence[Draft]) -> None:
    """Print the functions that take most of the time of reading, with the model's own share first."""
    import cProfile
    import pstats

    from core.reading import models
    from core.reading.read import read

    model = models.load("spacy")
    articles = [(draft.text, draft.zones) for draft in drafts]
    batches = [articles[at : at + 8] for at in range(0, len(articles), 8)]
    read(model, batches[0])
    started = time.process_time()
    for batch in batches:
        read(model, batch)
    whole = time.process_time() - started
    started = time.process_time()
    for batch in batches:
        for _ in model._nlp.pipe([text for text, _ in batch], batch_size=spacy_model.BATCH):
            pass
    print(f"reading {whole:.2f} s CPU, of which the model about {time.process_time() - started:.2f} s")
    with cProfile.Profile() as profiler:
        for batch in batches:
            read(model, batch)
    pstats.Stats(profiler).sort_stats("tottime").print_stats("core/reading", 45)


if __name__ == "__main__":
    main()
