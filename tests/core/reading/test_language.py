"""Which language is it? Sentences as they stand in news; and texts that do not say enough."""

import pytest

from core.reading.language import detect, name_of, script_of, to_read_in

SENTENCES = {
    "en": "The minister said on Monday that the harbour would not be closed before the end of the year.",
    "de": "Der Minister sagte am Montag, dass der Hafen nicht vor dem Ende des Jahres geschlossen wird.",
    "fr": "Le ministre a dit lundi que le port ne serait pas fermé avant la fin de l'année, selon son bureau.",
    "es": "El ministro dijo el lunes que el puerto no se cerrará antes de que termine el año, según su oficina.",
    "it": "Il ministro ha detto lunedì che il porto non sarà chiuso prima della fine dell'anno, secondo il governo.",
    "pt": "O ministro disse na segunda-feira que o porto não será fechado antes do fim do ano, segundo a sua equipe.",
    "nl": "De minister zei maandag dat de haven niet voor het einde van het jaar wordt gesloten.",
    "pl": "Minister powiedział w poniedziałek, że port nie zostanie zamknięty przed końcem roku.",
    "cs": "Ministr v pondělí řekl, že přístav nebude uzavřen před koncem roku, i když o tom vláda jednala.",
    "sv": "Ministern sade på måndagen att hamnen inte ska stängas före årets slut, och att det är klart.",
    "tr": "Bakan pazartesi günü yaptığı açıklamada limanın bu yılın sonuna kadar kapatılmayacağını söyledi.",
    "ru": "Министр сообщил в понедельник, что порт не будет закрыт до конца года.",
    "uk": "Міністр повідомив у понеділок, що порт не буде закрито до кінця року, і це його рішення.",
    "be": "Міністр паведаміў у панядзелак, што порт не будзе зачынены да канца года, і гэта ўжо вядома.",
    "bg": "Министърът съобщи в понеделник, че пристанището няма да бъде затворено до края на годината.",
    "sr": "Министар је у понедељак рекао да лука неће бити затворена до краја године.",
    "ar": "قال الوزير يوم الاثنين إن الميناء لن يغلق قبل نهاية السنة.",
    "fa": "وزیر روز دوشنبه گفت که بندر تا پایان سال بسته نخواهد شد.",
    "el": "Ο υπουργός είπε τη Δευτέρα ότι το λιμάνι δεν θα κλείσει.",
    "zh": "部长星期一表示，港口在年底之前不会关闭。",
    "ja": "大臣は月曜日、港は年末まで閉鎖されないと述べた。",
    "ko": "장관은 월요일에 항구가 연말까지 폐쇄되지 않을 것이라고 말했다.",
    "ka": "მინისტრმა ორშაბათს თქვა, რომ პორტი არ დაიხურება.",
    "he": "השר אמר ביום שני כי הנמל לא ייסגר לפני סוף השנה.",
}


@pytest.mark.parametrize("language", SENTENCES)
def test_a_sentence_says_its_language(language):
    assert detect(SENTENCES[language]) == language
    assert name_of(language) != language


@pytest.mark.parametrize("text", ["", "12:30", "Anna Bee, Carl Dee", "Sen. Bee (D-Ohio) 22, Dee 17", "😀 " * 9, "Oslo"])
def test_a_text_without_small_words_says_nothing(text):
    assert detect(text) is None


def test_foreign_names_and_quotes_do_not_change_the_language_of_a_text():
    text = SENTENCES["en"] + " “Порт не закрыт”, wrote Le Monde and Der Spiegel of Zürich and São Paulo on the quay."
    assert detect(text) == "en"
    assert detect(SENTENCES["ru"] + " Reuters and the BBC.") == "ru"


def test_what_the_text_says_goes_before_what_its_page_states_but_not_before_her_word():
    assert to_read_in(SENTENCES["ru"], "en") == "ru"
    assert to_read_in(SENTENCES["ru"], "uk", said=True) == "uk"
    assert to_read_in("Anna Bee", "de") == "de"
    assert to_read_in("Anna Bee", None) is None


def test_scripts():
    assert script_of("Минск") == "cyrillic"
    assert script_of("Minsk") == "latin"
    assert script_of("123") is None
