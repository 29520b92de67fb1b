"""The report: claims with quotations and sources, dossiers, notes, marks; safe for whatever stands in the texts."""

import re
from xml.etree import ElementTree

from markdown_it import MarkdownIt

from core import jobs
from core.exporting import EXPORTERS
from core.exporting.report import Wanted, claim
from core.exporting.report import write as written
from core.store import actors, claims, marks, notes, tags, verdicts
from core.store.notes import About
from tests.core.store.made import fill


def write(notebook, path):
    jobs.run(next(one for one in EXPORTERS if one.name == "report").write(notebook, path))
    return path.read_text(encoding="utf-8")


def page(notebook, path, **wanted):
    """A report as a page, which must be well formed, with every link within it leading somewhere."""
    jobs.run(written(notebook, path, Wanted(**wanted)))
    text = path.read_text(encoding="utf-8")
    tree = ElementTree.fromstring(re.sub(r"<meta[^>]*>|<!DOCTYPE html>", "", text))
    anchors = [one.get("id") for one in tree.iter() if one.get("id")]
    assert len(anchors) == len(set(anchors))
    assert all(one.get("href")[1:] in anchors for one in tree.iter("a") if one.get("href").startswith("#"))
    return text, tree


def everything(db):
    one = claims.add_with_passage(db, "Ann *paid* #1", 1, 21, 34, "for")
    claims.add_passage(db, one, 3, 0, 8, "against")
    claims.set_sure(db, one, 3)
    tags.add(db, "claim", [one], "money")
    notes.add(db, "# Why?\n\nAsk [[actor: Bob Ray #2]].", About(1, 8, 19))
    notes.add(db, "On her", About(actor=1))
    notes.add(db, f"Both: [[claim: what #{one}]] <script>x</script> ![p](http://x/y.png)", About(actor=1, other=2))
    notes.add(db, "Alone", About())
    marks.name_colours(db, {2: "Money & more"})
    marks.add(db, 1, 21, 34, 2, "a <thought>")


def test_an_empty_report_says_so(notebook, tmp_path):
    assert "No claim and no note yet." in write(notebook, tmp_path / "report.md")
    assert "No claim and no note yet." in page(notebook, tmp_path / "report.html")[0]


def test_claims_and_notes_with_their_sources(notebook, tmp_path):
    fill(notebook)
    notebook.change("Write", everything)
    text = write(notebook, tmp_path / "report.md")
    assert "### Ann \\*paid\\* \\#1\n\nHow sure: likely · money\n\n**Supports**" in text
    assert "> Ann paid Bob.\n>\n> — Post, 2021-01-01, “Article 1”, paragraph 1 \\[1\\]" in text
    assert text.index("**Contradicts**") < text.index("> Cy wrote")
    assert "### Ann Lee\n\n4 mentions in 3 articles, 2021-01-01 to 2021-01-03\n\nOn her\n\n**With Bob Ray**\n" in text
    assert "> met Bob Ray\n>\n> — Post" in text and "#### Why?\n\nAsk Bob Ray." in text
    assert "**Money & more**\n\n> Ann paid Bob." in text and "a \\<thought>" in text
    assert text.endswith("## Sources\n\n1. Post, 2021-01-01, “Article 1”\n2. Post, 2021-01-03, “Article 3”\n")


def test_a_page_leads_from_every_quotation_to_its_source_and_back(notebook, tmp_path):
    fill(notebook)
    notebook.change("Write", everything)
    text, tree = page(notebook, tmp_path / "report.html", title="A & B")
    assert tree.find("head/title").text == "A & B"
    quotes = [one for one in tree.iter("blockquote") if one.get("id")]
    assert len(quotes) == 4 and all(one.find("p/a").get("href").startswith("#source-") for one in quotes)
    assert [len(one.findall("span/a")) for one in tree.iter("li") if one.get("value")] == [3, 1]
    assert '<a href="#claim-1">what</a>' in text  # a link of hers leads within the report
    assert "<script" not in text and "<img" not in text and "http" not in text  # nothing is loaded from anywhere
    assert "Money &amp; more" in text and "a &lt;thought&gt;" in text


def test_only_what_is_wanted_goes_in(notebook, tmp_path):
    fill(notebook)
    notebook.change("Write", everything)
    notebook.change("Claim", claims.add, "Another one")
    text, _ = page(notebook, tmp_path / "a.html", claims=(2,), notes=False, marks=False)
    assert "Another one" in text and "No passage yet." in text and "paid" not in text and "Sources" not in text
    text, _ = page(notebook, tmp_path / "b.html", claims=(), notes=False, marks=False, words=(1, 0, 7))
    assert text.count("<blockquote") == 1 and ">Ann Lee<" in text and "paragraph 1" in text


def test_the_strongest_links_with_the_sentences_that_say_so(notebook, tmp_path):
    fill(notebook)
    wanted = {"claims": (), "notes": False, "marks": False, "links": 10}
    text, tree = page(notebook, tmp_path / "a.html", **wanted)
    pairs = [tuple(cell.text for cell in row[:2]) for row in tree.find(".//tbody")]
    assert ("Ann Lee", "Cy") in pairs and len(list(tree.iter("blockquote"))) == len(pairs)
    ann, cy = (notebook.read(actors.called, name)[0].id for name in ("Ann Lee", "Cy"))
    notebook.change("Label", verdicts.put_label, cy, ann, "wrote to", True, (3, 0, 20))
    text = page(notebook, tmp_path / "b.html", **wanted)[0]
    assert "Cy → wrote to → Ann Lee" in text and "Cy wrote to Ann Lee." in text
    notebook.change("None", verdicts.dismiss, [(min(ann, cy), max(ann, cy))])
    _, tree = page(notebook, tmp_path / "c.html", **wanted)
    assert [tuple(cell.text for cell in row[:2]) for row in tree.find(".//tbody")] == pairs[1:]


def test_what_was_there_before_stays_until_the_whole_report_is_written(notebook, tmp_path):
    path = tmp_path / "a.html"
    path.write_text("before")
    job = written(notebook, path, Wanted())
    next(job)
    job.close()
    assert path.read_text() == "before" and list(tmp_path.glob("*.new")) == []


def test_words_of_an_article_are_no_markup(notebook):
    fill(notebook, ("<b>one</b>\n\n* two [x](y)\n# three",))
    number = notebook.change("Claim", claims.add_with_passage, "`x` <script>", 1, 0, 33, "for")
    text = claim(notebook.read(claims.get, number), notebook.read(claims.passages, number))
    html = MarkdownIt().render(text)
    assert "<b>" not in html and "<script>" not in html and "<code>" not in html and "href" not in html
    assert html.count("<h1>") == 1 and "<li>" not in html


def test_an_address_is_a_link_only_when_it_is_one_of_the_net(notebook, tmp_path):
    fill(notebook)
    notebook.change("Claim", claims.add_with_passage, "One", 1, 0, 7, "for")
    notebook.change("Address", lambda db: db.execute("UPDATE article SET url = 'javascript:alert(1)' WHERE id = 1"))
    assert "javascript:alert" in page(notebook, tmp_path / "a.html")[0]
    assert 'href="javascript' not in page(notebook, tmp_path / "a.html")[0]
