"""Whose work is in the program: in a checkout, and as the build lists it."""

from core import third_party


def test_a_checkout_lists_its_packages():
    text = third_party.text()
    assert "PySide6_Essentials" in text and "spacy" in text and "see its text\n  see" not in text
    assert third_party.release("numpy")[0].isdigit()
    assert third_party.release("no-such-part") == ""


def test_an_installed_copy_shows_what_the_build_listed(tmp_path, monkeypatch):
    (tmp_path / "THIRD-PARTY.txt").write_text("Head:\n\n  spacy 3.8.18 — MIT\n\n====\nthe text", encoding="utf-8")
    (tmp_path / "LICENSE").write_text("ours", encoding="utf-8")
    (tmp_path / "QT.txt").write_text("Qt is exchangeable", encoding="utf-8")
    monkeypatch.setattr(third_party, "LICENCES", tmp_path)
    assert "the text" in third_party.text()
    assert third_party.release("spaCy") == "3.8.18"
    assert third_party.own_licence() == "ours"
    assert third_party.about_qt() == "Qt is exchangeable"


def test_our_own_licence_is_there():
    assert "Apache License" in third_party.own_licence()
