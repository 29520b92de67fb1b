"""The report: claims with quotations and sources, dossiers, notes; safe for whatever stands in the texts."""

from markdown_it import MarkdownIt

from core import jobs
from core.exporting import EXPORTERS
from core.exporting.report import claim
from core.store import claims, notes, tags
from core.store.notes import About
from tests.core.store.made import fill


def write(notebook, path):
    jobs.run(next(one for one in EXPORTERS if one.name == "report").write(notebook, path))
    return path.read_text(encoding="utf-8")


def test_an_empty_report_says_so(notebook, tmp_path):
    assert "No claim and no note yet." in write(notebook, tmp_path / "report.md")


def test_claims_and_notes_with_their_sources(notebook, tmp_path):
    fill(notebook)

    def everything(db):
        one = claims.add_with_passage(db, "Ann *paid* #1", 1, 21, 34, "for")
        claims.add_passage(db, one, 3, 0, 8, "against")
        claims.set_sure(db, one, 3)
        tags.add(db, "claim", [one], "money")
        notes.add(db, "# Why?\n\nAsk [[actor: Bob Ray #2]].", About(1, 8, 19))
        notes.add(db, "Both", About(actor=1, other=2))
        notes.add(db, "Alone", About())

    notebook.change("Write", everything)
    text = write(notebook, tmp_path / "report.md")
    assert "### Ann \\*paid\\* \\#1\n\nHow sure: likely · money\n\n**Supports**" in text
    assert "> Ann paid Bob.\n>\n> — Post, 2021-01-01, “Article 1”" in text
    assert text.index("**Contradicts**") < text.index("> Cy wrote")
    assert "### Ann Lee\n\n4 mentions in 3 articles, 2021-01-01 to 2021-01-03\n\n**With Bob Ray**\n\nBoth" in text
    assert "> met Bob Ray\n\n#### Why?\n\nAsk Bob Ray." in text
    assert text.endswith("## Notes\n\nAlone\n")


def test_words_of_an_article_are_no_markup(notebook):
    fill(notebook, ("<b>one</b>\n\n* two [x](y)\n# three",))
    number = notebook.change("Claim", claims.add_with_passage, "`x` <script>", 1, 0, 33, "for")
    text = claim(notebook.read(claims.get, number), notebook.read(claims.passages, number))
    html = MarkdownIt().render(text)
    assert "<b>" not in html and "<script>" not in html and "<code>" not in html and "href" not in html
    assert html.count("<h1>") == 1 and "<li>" not in html
