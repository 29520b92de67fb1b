"""What the analyst said of the text goes with a bundle, and what the collection taught stays as it was."""

from core.exporting import EXPORTERS
from core.importing.fingerprint import fingerprint
from core.importing.import_files import import_files
from core.model import Draft, Zone
from core.notebook import Notebook
from core.store import articles, check, zones

LINE = "The harbour office is open from nine to five."
TEXTS = [f"Story {n} of a week\n\n" + f"Boat {n} left. " * 20 + f"\n\n{LINE}\n\nBy somebody {n}" for n in range(4)]


def run(job):
    for _ in job:
        pass


def held(notebook):
    return {one.text: notebook.read(articles.zones, one.id) for one in notebook.read(articles.every)}


def test_a_bundle_brings_zones_sorts_and_decisions(tmp_path):
    with Notebook.open(tmp_path / "one.fieldfare", create=True) as notebook:
        for text in TEXTS:
            cut = text.rindex("By somebody")
            what = (Zone(0, cut, "body"), Zone(cut, len(text), "boilerplate", "byline"))
            notebook.load("i", (), articles.add, Draft(text, outlet="Post", zones=what), fingerprint(text))
        notebook.change("text", zones.set_line, LINE, "body")
        notebook.change("text", zones.set_here, 2, TEXTS[1].index("By "), TEXTS[1].index("By "), "body")
        run(EXPORTERS[0].write(notebook, tmp_path / "bundle"))
        before = held(notebook)
    with Notebook.open(tmp_path / "two.fieldfare", create=True) as other:
        run(import_files(other, [tmp_path / "bundle"]))
        assert held(other) == before
        assert other.read(zones.pins, 2) == [zone for zone in before[TEXTS[1]] if zone.sort == zones.BY_YOU]
        later = "\n\n".join([LINE, "Something else. " * 20])
        other.load("i", (), articles.add, Draft(later, outlet="Post"), fingerprint(later))
        run(import_files(other, []))
        assert {text: what for text, what in held(other).items() if text != later} == before
        assert other.read(check.check) == []
