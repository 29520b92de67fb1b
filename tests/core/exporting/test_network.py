"""The network in other programs' formats: every figure as it was counted, every name whole, whatever is in it."""

import csv
from xml.etree import ElementTree

import pytest

from core import jobs
from core.errors import UserError
from core.exporting import EXPORTERS
from core.exporting.network import Net, whole
from core.exporting.xml_text import attribute
from core.relating.load import load
from core.relating.relations import relations
from core.store import decisions
from tests.core.store.made import fill

ML, GEXF = "{http://graphml.graphdrawing.org/xmlns}", "{http://gexf.net/1.3}"
NASTY = 'O’Brien & “Sons” <x> "q" \x07ю'


@pytest.fixture
def filled(notebook):
    fill(notebook)
    notebook.change("Rename", decisions.rename, 1, NASTY)
    return notebook


def written(notebook, name, path):
    jobs.run(next(one for one in EXPORTERS if one.name == name).write(notebook, path))
    return path


def counted(notebook):
    found = relations(notebook.read(load), "sentence")
    return {(one.a, one.b): one for one in found if one.strength > 0}


def test_graphml_holds_every_link_with_its_figures(filled, tmp_path):
    root = ElementTree.parse(written(filled, "graphml", tmp_path / "out.graphml")).getroot()
    links = counted(filled)
    assert links
    edges = {(int(edge.get("source")), int(edge.get("target"))): edge for edge in root.iter(f"{ML}edge")}
    assert set(edges) == set(links)
    for pair, edge in edges.items():
        said = {data.get("key"): data.text for data in edge.iter(f"{ML}data")}
        assert int(said["edge_windows"]) == links[pair].windows
        assert float(said["edge_expected"]) == pytest.approx(links[pair].expected, abs=1e-4)
        assert said.get("edge_first") == links[pair].first
    assert {int(node.get("id")) for node in root.iter(f"{ML}node")} == {actor for pair in links for actor in pair}
    declared = {key.get("id") for key in root.iter(f"{ML}key")}
    assert {data.get("key") for data in root.iter(f"{ML}data")} <= declared


def test_gexf_holds_names_whole_and_places(filled, tmp_path):
    root = ElementTree.parse(written(filled, "gexf", tmp_path / "out.gexf")).getroot()
    nodes = {int(node.get("id")): node for node in root.iter(f"{GEXF}node")}
    assert nodes[1].get("label") == NASTY.replace("\x07", "")
    assert all(node.find("{http://gexf.net/1.3/viz}position") is not None for node in nodes.values())
    assert len(list(root.iter(f"{GEXF}edge"))) == len(counted(filled))


def test_tables_have_the_columns_that_are_counted(filled, tmp_path):
    folder = written(filled, "csv", tmp_path / "tables")
    with (folder / "links.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    links = counted(filled)
    assert {(int(row["a"]), int(row["b"])) for row in rows} == set(links)
    for row in rows:
        one = links[int(row["a"]), int(row["b"])]
        assert (int(row["articles"]), int(row["outlets"])) == (one.articles, one.outlets)
        assert float(row["strength"]) == pytest.approx(one.strength, abs=1e-4)
    with (folder / "actors.csv").open(encoding="utf-8-sig", newline="") as file:
        actors = {int(row["actor"]): row for row in csv.DictReader(file)}
    assert actors[1]["name"] == NASTY
    assert int(actors[1]["links"]) == sum(1 in pair for pair in links)


@pytest.mark.parametrize("name", ["graphml", "gexf", "csv"])
def test_an_empty_notebook_gives_a_good_file(notebook, tmp_path, name):
    path = written(notebook, name, tmp_path / "out")
    if name == "csv":
        assert (path / "links.csv").exists()
    else:
        ElementTree.parse(path)
    assert notebook.read(whole) == Net([], [], notebook.read(whole).about)


@pytest.mark.parametrize("name", ["graphml", "gexf", "csv"])
def test_where_nothing_can_be_written_it_says_so(filled, tmp_path, name):
    (tmp_path / "file").write_text("x")
    with pytest.raises(UserError) as error:
        written(filled, name, tmp_path / "file" / "out")
    assert error.value.code == "cannot_write"


def test_every_export_is_in_the_help(capsys):
    from main import main

    main(["export", "--help"])
    said = capsys.readouterr().out
    assert all(exporter.name in said for exporter in EXPORTERS)


def test_text_in_xml():
    assert attribute('a "b" & <c>\x00') == '"a &quot;b&quot; &amp; &lt;c&gt;"'
