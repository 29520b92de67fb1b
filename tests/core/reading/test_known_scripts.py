"""Known names in texts that no model reads."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.model import Zone
from core.reading.known_scripts import KnownNames
from core.store.known_names import Known


def names(*texts, **said):
    return [Known(text, "person", **said) for text in texts]


def found(text, *texts, script="cyrillic", **said):
    return [m.text for m in KnownNames(names(*texts, **said), script).read(text, ()).mentions]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Путин", "Путина Путину Путиным Путине Путин"),
        ("Минск", "Минска Минску Минском Минске"),
        ("Москва", "Москвы Москве Москву Москвой"),
        ("Беларусь", "Беларуси Беларусью"),
        ("Лукашенко", "Лукашенко"),
        ("Сергей Лавров", "Сергея@Лаврова Сергею@Лаврову"),
        ("Зеленский", "Зеленского Зеленскому Зеленским Зеленском"),
        ("Тихановская", "Тихановской Тихановскую"),
        ("Совет Безопасности", "Совета@Безопасности"),
        ("Україна", "України Україну Україною Україні"),
        ("Кравченко", "Кравченка Кравченку Кравченком"),
        ("Лукашэнка", "Лукашэнкі Лукашэнку"),
        ("Россия", "России Россию Россией"),
        ("ОДКБ", "ОДКБ"),
    ],
)
def test_a_name_is_found_in_its_cases(name, written):
    forms = [form.replace("@", " ") for form in written.split()]
    assert found("Он, " + " и ".join(forms) + ".", name) == forms


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Мир", "мира и Миронов"),
        ("Путин", "путина, Распутин и Путинский"),
        ("Москва", "Москвитянин едет"),
        ("ОДКБ", "ОДКБУ"),
        ("Рим", "Римма и Примаков"),
    ],
)
def test_other_words_are_not_taken_for_it(name, text):
    assert found(text, name) == []


def test_of_names_at_one_place_the_longest_is_taken():
    assert found("Пресс-служба Минского завода сообщила.", "Минск", "Минский завод") == ["Минского завода"]


def test_what_is_found_stands_for_the_name_that_is_known_and_says_on_whom_it_rests():
    (mention,) = KnownNames(names("Путин"), "cyrillic").read("О Путине.", ()).mentions
    assert (mention.name, mention.kind, mention.by) == ("Путин", "person", "rule")
    (mention,) = KnownNames(names("Путин", sure=True, sought=True), "cyrillic").read("О Путине.", ()).mentions
    assert mention.by == "analyst"


def test_latin_letters_ask_for_more_than_one_word_or_her_word():
    text = "Die Post sprach mit Anna Bee in Oslo."
    assert found(text, "Post", "Oslo", "Anna Bee", script="latin") == ["Anna Bee"]
    assert found(text, "Oslo", script="latin", sure=True) == ["Oslo"]


def test_scripts_without_blanks():
    assert found("习近平主席在北京会见普京。", "习近平", "北京", script="han") == ["习近平", "北京"]
    assert found("قال فلاديمير بوتين اليوم.", "فلاديمير بوتين", script="arabic") == ["فلاديمير بوتين"]


def test_names_count_only_in_the_body():
    text = "Путин\n\nПутин в Минске."
    zones = (Zone(0, 7, "title"), Zone(7, len(text), "body"))
    counted = [m.counted for m in KnownNames(names("Путин"), "cyrillic").read(text, zones).mentions]
    assert counted == [False, True]


def test_the_mark_tells_sets_of_names_apart():
    one, two = KnownNames(names("Путин"), "cyrillic"), KnownNames(names("Путин", "Минск"), "cyrillic")
    assert one.mark != two.mark
    assert two.mark == KnownNames(names("Минск", "Путин"), "cyrillic").mark
    assert one.mark == KnownNames(names("Путин", "Minsk"), "cyrillic").mark


WORDS = st.sampled_from(
    ["Путин", "Путина", "Минск", "в", "И", ".", "!", "\n", "\n\n", "😀", "Совет", "»", "«", "a", "ОДКБ"]
)


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_every_mention_stands_in_a_sentence_and_a_paragraph(text):
    reading = KnownNames(names("Путин", "Минск", "ОДКБ", "Совет Минск"), "cyrillic").read(text, ())
    spans, paragraphs = dict(reading.sentences), dict(reading.paragraphs)
    assert list(spans.items()) == sorted(spans.items())
    for m in reading.mentions:
        assert text[m.start : m.end] == m.text
        assert m.sentence <= m.start and m.end <= spans[m.sentence]
        assert m.paragraph <= m.start and m.end <= paragraphs[m.paragraph]
