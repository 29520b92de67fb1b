"""Tiny spaCy pipelines made on the spot, as folders and wheels."""

import zipfile
from pathlib import Path

from core.reading import spacy_model


def folder(
    place: Path, *, lang: str = "de", name: str = "tiny", names: tuple[str, ...] = ("Anna Bee", "Paris")
) -> Path:
    """A pipeline that finds these names, by a list; needs spaCy."""
    spacy_model._prepare()  # as the program does, so that no network code comes along
    import spacy

    nlp = spacy.blank(lang)
    nlp.meta["name"], nlp.meta["version"] = name, "1.2.0"
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "PER", "pattern": one} for one in names])
    nlp.to_disk(place)
    return place


def look_alike(place: Path, *, pipeline: str = '["ner"]', lang: str = "de") -> Path:
    """What has the files of a pipeline, but cannot be loaded."""
    place.mkdir(parents=True)
    (place / "config.cfg").write_text("[nlp]\nlang = 'de'\n", "utf-8")
    card = f'{{"lang": "{lang}", "name": "tiny", "version": "1.0.0", "pipeline": {pipeline}}}'
    (place / "meta.json").write_text(card, "utf-8")
    return place


def wheel(place: Path, content: Path, inside: str = "de_tiny/de_tiny-1.2.0", **more: bytes) -> Path:
    """A wheel that holds the folder `content`, with code beside it as wheels have; `more` are further members."""
    with zipfile.ZipFile(place, "w", zipfile.ZIP_DEFLATED) as made:
        for file in sorted(content.rglob("*")):
            if file.is_file():
                made.write(file, f"{inside}/{file.relative_to(content).as_posix()}")
        made.writestr("de_tiny/__init__.py", "raise SystemExit('code was run')")
        for name, data in more.items():
            made.writestr(name, data)
    return place
