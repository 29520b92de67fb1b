"""In which language is a text? Told by its letters, then by the small words of languages that share them.

Offline and small: nothing is guessed from names or rare words, and a text that does not say enough says None.
"""

import re
from collections import Counter
from collections.abc import Mapping
from functools import cache

from core.paths import RESOURCES
from core.words import say

#: What is looked at, in characters, and the fewest small words that a text must have of a language.
_LOOKED_AT, _FEWEST = 3_000, 3

#: So large a share of all words must be small words of the language, and so much ahead of the next it must be.
_SHARE, _AHEAD = 0.10, 1.12

NAMES: Mapping[str, str] = {
    "en": "English", "de": "German", "fr": "French", "es": "Spanish", "it": "Italian", "pt": "Portuguese",
    "nl": "Dutch", "pl": "Polish", "cs": "Czech", "sk": "Slovak", "sl": "Slovene", "hr": "Croatian",
    "sv": "Swedish", "da": "Danish", "no": "Norwegian", "nb": "Norwegian", "nn": "Norwegian", "fi": "Finnish",
    "et": "Estonian", "lv": "Latvian", "lt": "Lithuanian", "hu": "Hungarian", "ro": "Romanian", "tr": "Turkish",
    "az": "Azerbaijani", "ca": "Catalan", "el": "Greek", "ru": "Russian", "uk": "Ukrainian", "be": "Belarusian",
    "bg": "Bulgarian", "sr": "Serbian", "mk": "Macedonian", "kk": "Kazakh", "ar": "Arabic", "fa": "Persian",
    "ur": "Urdu", "he": "Hebrew", "hi": "Hindi", "ka": "Georgian", "hy": "Armenian", "th": "Thai", "ko": "Korean",
    "ja": "Japanese", "zh": "Chinese", "id": "Indonesian", "vi": "Vietnamese", "xx": "several languages",
}  # fmt: skip

#: Script → a pattern of its letters.
SCRIPTS: Mapping[str, str] = {
    "latin": "A-Za-zÀ-ɏḀ-ỿ",
    "cyrillic": "Ѐ-ԯ",
    "greek": "Ͱ-Ͽἀ-῿",
    "arabic": "ؠ-ۿݐ-ݿ",
    "hebrew": "א-ת",
    "devanagari": "ऀ-ॿ",
    "georgian": "Ⴀ-ჿ",
    "armenian": "Ա-֏",
    "thai": "ก-๛",
    "hangul": "가-힯",
    "kana": "ぁ-ヿ",
    "han": "一-鿿",
}
_LETTERS = {script: re.compile(f"[{letters}]") for script, letters in SCRIPTS.items()}

#: Scripts of one language each, as far as this program needs to tell.
_ONLY = {
    "greek": "el", "hebrew": "he", "devanagari": "hi", "georgian": "ka", "armenian": "hy", "thai": "th",
    "hangul": "ko", "kana": "ja", "han": "zh",
}  # fmt: skip

#: A sign of such a script says as much as a word of several letters.
_DENSE = {"han": 3, "hangul": 2, "kana": 2}

#: Letters that a language does not share with its neighbours: each counts as a small word.
_OWN: Mapping[str, Mapping[str, str]] = {
    "latin": {"de": "ß", "pl": "łąęźżśń", "cs": "řěů", "tr": "ığş", "ro": "ășț", "es": "ñ", "pt": "ãõ", "hu": "őű",
              "fi": "", "sv": "", "da": "", "no": "", "en": "", "fr": "", "it": "", "nl": ""},
    "cyrillic": {"ru": "ыэё", "uk": "їєґ", "be": "ў", "bg": "", "sr": "јљњћђџ", "mk": "ѓќѕ", "kk": "әғқңөұүһ"},
    "arabic": {"ar": "ةىأإ", "fa": "پچژگکی", "ur": "ٹڈڑےں"},
}  # fmt: skip
_ABSENT = {"uk": "ыэъё", "be": "щиъ", "bg": "ыэё", "ru": "іїєґўјљњ", "sr": "ыэйя", "mk": "ыэйя"}
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _small_words() -> dict[str, frozenset[str]]:
    lines = (RESOURCES / "models" / "stop_words.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.split(": ", 1) for line in lines if line and not line.startswith("#"))
    return {language: frozenset(words.split()) for language, words in pairs}


def script_of(text: str) -> str | None:
    """The script in which most of `text` is written, or None when it has no letters or no script prevails."""
    latin = len(_LETTERS["latin"].findall(text))
    if latin * 2 > len(text):  # nothing else can have more
        return "latin"
    counts = {s: len(letters.findall(text)) * _DENSE.get(s, 1) for s, letters in _LETTERS.items()}
    total = sum(counts.values())
    if counts["kana"] * 12 > counts["han"]:  # Japanese writes both, Chinese no kana
        counts["kana"] += counts.pop("han")
    script = max(counts, key=lambda one: counts[one])
    return script if total and counts[script] * 2 > total else None


def detect(text: str) -> str | None:
    """The language of a text as two letters (ISO 639-1), or None when it does not say."""
    looked_at = text[:_LOOKED_AT]
    script = script_of(looked_at)
    if script is None or script in _ONLY:
        return _ONLY.get(script or "")
    if script == "arabic":
        return _by_letters(looked_at, script)
    return _by_words(looked_at.lower(), script)


def _by_letters(text: str, script: str) -> str | None:
    """Which language's own letters are most in the text; Arabic itself when none are."""
    counts = {language: sum(map(text.count, own)) for language, own in _OWN[script].items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] else "ar"


def _by_words(text: str, script: str) -> str | None:
    """The language whose small words and own letters are most in the text, if it is clearly ahead."""
    words = _WORD.findall(text)
    counted, letters = Counter(words), Counter(text)
    scores = {language: _score(counted, letters, language, own) for language, own in _OWN[script].items()}
    first, second = sorted(scores, key=lambda language: -scores[language])[:2]
    enough = scores[first] >= max(_FEWEST, _SHARE * len(words))
    return first if enough and scores[first] > _AHEAD * scores[second] else None


def _score(words: Counter[str], letters: Counter[str], language: str, own: str) -> int:
    """How many words speak for the language, less those that cannot be of it."""
    small = sum(words[word] for word in _small_words().get(language, ()))
    return small + sum(letters[one] for one in own) - sum(letters[one] for one in _ABSENT.get(language, ""))


def to_read_in(text: str, stated: str | None, *, said: bool = False) -> str | None:
    """The language in which a text is to be read: what it says itself goes before what its page states of it.

    Pages are often wrong about their language; the analyst, who has `said` it, is not.
    """
    if said and stated:
        return stated
    return detect(text) or stated


def name_of(language: str) -> str:
    """“Russian” for ru; the two letters themselves when they have no name here."""
    return say(NAMES[language]) if language in NAMES else language
