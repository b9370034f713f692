"""What a site says of itself around an article and in its midst: consent dialogs, appeals, offers, rules."""

from __future__ import annotations

import textwrap

import pytest

import newsclean
from newsclean import Options
from newsclean.judging import flat_context, run_stages
from newsclean.readers.flat import read_flat
from newsclean.stages.boilerplate.notices import LONGEST, Phrases

TITLE = "The ferry to Oster Holm sails more often"
STORY = [
    "The ferry to Oster Holm will sail four times a day from Monday on, as the shipping company told its passengers.",
    "Those who work in the town had asked for a later crossing, because the last boat left at six in the evening.",
    "“We have heard what they said”, the captain told us, who has sailed the route for some twenty years.",
    "The new timetable holds until the end of September, and is on the boards at both of the piers.",
]
DIALOGS = [
    [
        "What we do with your data",
        "We and our 40 partners store cookies on your device to process personal data, such as what you read here.",
        "You may change your choice at any time with the link below each page.",
        "Fine with me",
    ],
    [
        "Ihre Daten bei uns",
        "Wir und unsere Partner speichern Cookies auf Ihrem Gerät und verarbeiten Daten, damit wir werben können.",
        "Ihre Einwilligung gilt nur hier, und Sie können sie jederzeit widerrufen.",
        "Gern",
    ],
    [
        "Nosotros y nuestros socios usamos cookies o tecnologías similares para tratar datos personales de su visita.",
        "Puede cambiar de opinión cuando quiera en el pie de cada página, sin decirnos por qué.",
    ],
    [
        "Мы используем файлы cookie и сервисы аналитики, чтобы вам было удобнее читать нас каждый день.",
        "Продолжая пользоваться сайтом, вы соглашаетесь на обработку ваших данных.",
    ],
    [
        "当サイトでは、広告の配信や利便性の向上のためにCookieを使用しております。",
        "閲覧を続けると、Cookieの使用に同意したものとみなします。",
    ],
    ["이 신문은 더 나은 기사를 전하려고 쿠키를 사용하며, 개인정보 처리방침에 따라 정보를 수집합니다."],
]


NOTICES = [
    [
        "Your support keeps us afloat",
        "As you are here, we have a small favour to ask: our journalism is free for everyone on both islands to read.",
        "Nobody owns us but readers like you, and nobody else tells us what to print.",
        "Please consider supporting us with a monthly amount that suits you.",
        "Not today",
    ],
    [
        "Weiter mit der Inselpost",
        "Sie haben schon drei kostenlose Artikel gelesen. Unser Digital-Abo kostet im ersten Monat nur einen Euro.",
        "Danach zahlen Sie zehn Euro, und das Abo ist jederzeit kündbar.",
    ],
    [
        "La lettre du quai",
        "Chaque matin à sept heures, les nouvelles des deux îles dans votre boîte mail.",
        "En vous inscrivant, vous acceptez nos conditions générales ; vous désinscrire est possible par un lien.",
    ],
    [
        "The views expressed here are the author's own, and the editor has been known to hold others.",
        "Nothing on these pages is for the faint of heart or does not constitute financial advice of some kind.",
    ],
    [
        "Spotted a mistake?",
        "If you have spotted a mistake in this story, write to the editor or ring the bell at the pier.",
    ],
    ["本文仅代表作者个人观点，不构成投资建议，读者据此操作，风险自担，与渡轮公司无关。"],
]


def kept(lines: list[str], form: str) -> list[str]:
    """Return the lines of the text that is cleaned from some lines, as a dump or as the paragraphs of a page."""
    if form == "dump":
        return newsclean.clean("\n".join(lines), format="text").text.splitlines()
    body = "".join(f"<h1>{line}</h1>" if line == TITLE else f"<p>{line}</p>" for line in lines)
    return newsclean.clean(f"<!DOCTYPE html><title>{TITLE}</title><body>{body}</body>").text.splitlines()


@pytest.mark.parametrize("form", ["dump", "page"])
@pytest.mark.parametrize("notice", [*DIALOGS, *NOTICES], ids=lambda notice: notice[0][:12])
def test_what_the_site_says_of_itself_goes_above_and_below_the_article(form: str, notice: list[str]) -> None:
    for lines in ([*notice, "Home", "Sport", TITLE, *STORY], [TITLE, *STORY, *notice], [*STORY, *notice]):
        left = kept(lines, form)
        assert [line for line in left if line in STORY] == STORY
        assert not [line for line in left if line in notice]


@pytest.mark.parametrize("form", ["dump", "page"])
def test_paragraphs_between_two_notices_stay(form: str) -> None:
    offer = "Sign up to our daily newsletter and get the news of both islands in your inbox at seven."
    appeal = "Support our journalism and subscribe to this paper to enjoy unlimited access to the crosswords."
    assert (
        kept([TITLE, *STORY[:2], offer, STORY[2], appeal, STORY[3], appeal.replace("crosswords", "obituaries")], form)[
            -4:
        ]
        == STORY
    )


@pytest.mark.parametrize("form", ["dump", "page"])
def test_an_article_on_privacy_keeps_no_appeal_for_support(form: str) -> None:
    told = [
        "You may wonder what the ferry does with your privacy when it reads the ticket that you hold up at the pier.",
        "The reader keeps the number of your device for a day, and after that nobody can tell who crossed and when.",
    ]
    appeals = [
        "Would you consider making a donation? Readers like you keep this paper afloat, in winter most of all.",
        "Contribute as little as $2 to keep our journalism free for everyone on both islands.",
    ]
    lines = [*STORY[:2], *told, *STORY[2:]]
    assert kept([TITLE, *lines, *appeals], form)[-len(lines) :] == lines


@pytest.mark.parametrize("form", ["dump", "page"])
def test_a_paragraph_that_begins_with_a_prompt_and_says_what_notices_say_goes(form: str) -> None:
    asked = (
        "Sign up for the Two Islands newsletter. Every Sunday one of us writes of a mill, and sends it to your inbox."
    )
    told = "Sign up for the evening class. Every Sunday one of the sisters shows how a stone is dressed by hand."
    assert kept([TITLE, *STORY[:2], asked, told, *STORY[2:]], form)[-5:] == [*STORY[:2], told, *STORY[2:]]


ASKING = [
    "There is a lot more where that came from. Sign up for the paper of both islands to get it in your inbox at seven.",
    "¿Ya conoces nuestro canal de Telegram? Únete desde tu celular y recibe lo que pasa en las dos islas.",
]
ENTRIES = [
    "This entry was posted on 4 March 2031 under Ferries. You can follow it through the RSS 2.0 feed or a trackback.",
    "Der Beitrag wurde am 4. März unter Fähren abgelegt. Du kannst ihm per RSS 2.0 folgen oder einen Trackback setzen.",
    "Запись опубликована 4 марта. Следите за ней через RSS 2.0, оставьте отзыв или трекбек со своего сайта.",
]


@pytest.mark.parametrize("form", ["dump", "page"])
@pytest.mark.parametrize("asked", [*ASKING, *ENTRIES], ids=lambda asked: asked[:12])
def test_the_last_paragraph_goes_that_asks_or_says_how_to_follow_it(form: str, asked: str) -> None:
    assert kept([TITLE, *STORY, asked], form)[-4:] == STORY


@pytest.mark.parametrize("form", ["dump", "page"])
def test_an_article_about_devices_has_an_appeal_below_it(form: str) -> None:
    told = [
        "The thieves had wanted to see what is on your device, as the policeman told the captain on the ferry.",
        "Your privacy is yours, he said, and nobody should ask for it on a ferry to the island of Oster Holm.",
    ]
    article = [STORY[0], told[0], STORY[1], told[1], *STORY[2:]]
    appeal = "We rely on readers like you: support our journalism, and help us to keep it free for everyone to read."
    assert kept([TITLE, *article, appeal], form)[-6:] == article


@pytest.mark.parametrize("form", ["dump", "page"])
def test_a_list_of_the_article_beside_a_notice_stays(form: str) -> None:
    piers = [
        "North pier: 7, 10, 13 and 18",
        "South pier: 8, 11, 14 and 19",
        "Old pier: 9 and 17",
        "Bird pier: 12 and 16",
    ]
    piers += ["Fish pier: 6 and 20", "Sand pier: 15"]
    asked = "Spotted a mistake? Write to the editor, and we will mend it before the next ferry."
    left = kept([TITLE, *STORY[:3], "The ferry leaves from these piers at these hours:", *piers, asked, STORY[3]], form)
    assert [line for line in left if line in piers] == piers


@pytest.mark.parametrize("form", ["dump", "page"])
def test_an_article_that_begins_and_ends_with_cookies_stays(form: str) -> None:
    first = "Nobody reads the box: three in four accept all cookies that are stored on their device."
    last = "Read the privacy policy, says the captain, and remember that you can withdraw your consent at any time."
    story = [first, *STORY, last]
    assert [line for line in kept([TITLE, *story], form) if line in story] == story


@pytest.mark.parametrize("form", ["dump", "page"])
def test_an_article_about_consent_dialogs_stays(form: str) -> None:
    story = [
        "The shipping company of Oster Holm has thrown the cookies off its pages, as it told its passengers on Monday.",
        "Those who book there are asked no more for their personal data, and need no more than a name.",
        "The company will use cookies no more: “We do not want to process personal data”, said the captain.",
        "It had asked each passenger for what the law calls “your consent”, and most had refused.",
        "Its new privacy policy is one line long, and says that our partners are the gulls.",
    ]
    assert [line for line in kept([TITLE, *story], form) if line in story] == story


@pytest.mark.parametrize("form", ["dump", "page"])
def test_the_article_goes_on_below_a_dialog_in_its_midst(form: str) -> None:
    asked = "To show this video, we and our partners need your consent to cookies on your device."
    assert kept([TITLE, *STORY[:3], asked, STORY[3]], form)[-1] == STORY[3]


@pytest.mark.parametrize("form", ["dump", "page"])
def test_a_single_phrase_of_consent_dialogs_is_no_dialog(form: str) -> None:
    last = "“You may change your mind as often as the wind does”, the captain said, “but the ferry will not.”"
    assert kept([TITLE, *STORY, last], form)[-1] == last


PLAYER = [
    "Video Player is loading.",
    "Current Time 0:00",
    "Duration 1:12",
    "This is a modal window.",
    "Beginning of dialog window. Escape will cancel and close the window.",
    "End of dialog window.",
    "0 seconds of 1 minute, 12 secondsVolume 90%",
    "Play/Pause",
    "Created with Datawrapper",
    "Embed",
    "Average rating: 4.2 / 5. Vote count: 12",
]


@pytest.mark.parametrize("form", ["dump", "page"])
def test_what_players_charts_and_forms_leave_goes(form: str) -> None:
    left = kept(["Home", "Sport", TITLE, *STORY[:2], *PLAYER, *STORY[2:], *PLAYER], form)
    assert [line for line in left if line in STORY] == STORY
    assert not [line for line in left if line in PLAYER]


@pytest.mark.parametrize("form", ["dump", "page"])
def test_a_word_of_players_alone_is_a_sub_headline(form: str) -> None:
    assert "Replay" in kept(["Home", "Sport", TITLE, *STORY[:2], "Replay", *STORY[2:]], form)


def test_no_whole_page_is_remembered() -> None:
    phrases = Phrases({"accept all cookies": "boilerplate/consent"})
    assert phrases.of("Accept all cookies.") == {"accept all cookies"}
    assert phrases.of("Accept all cookies. " * LONGEST) == frozenset()
    assert [len(text) for text in phrases._known] == [19]


@pytest.mark.parametrize("form", ["dump", "page"])
@pytest.mark.parametrize("label", ["Press contact:", "Pressekontakt", "媒体联系人："])
def test_whom_the_press_may_ask_goes_below_a_release(label: str, form: str) -> None:
    contact = [label, "Ida Holm", "Harbour office, Skelby", "+49 40 555 01-00"]
    above = ["Home", "Sport", TITLE, *STORY]
    assert [line for line in kept([*above, *contact], form) if line in [*STORY, *contact]] == STORY
    document = newsclean.clean("".join(f"<p>{line}</p>" for line in [*above, *contact]), format="html")
    assert {b.reason for b in document.blocks if b.text in contact} <= {"boilerplate/contact", "credits/byline"}
    asked = "Press contact was all that the captain had wanted, and he got none of it from the island or the town."
    assert kept([*above, asked], form)[-1] == asked


@pytest.mark.parametrize(
    "lines",
    [
        ["For more information, please contact Ida Holm at the harbour office, 555-0119 or press@skelby.example."],
        ["Voor meer informatie kunt u contact opnemen met Ida Holm, woordvoerder, via pers@skelby.example."],
        ["Noot voor de redactie, niet voor publicatie", "Voor meer informatie: Ida Holm, woordvoerder, 06-0000 0000"],
        ["Contact : Ida Holm, bureau du port, ida@skelby.example"],
        ["Kontakt: dr Ida Holm, kierowniczka portu, e-mail: ida@skelby.example, tel. 555 01 19"],
        ["Further information", "Project manager Ida Holm of the harbour office, tel. 00 00 00 00, ida@skelby.example"],
    ],
)
def test_whom_to_ask_goes_below_a_release_in_a_sentence_too(lines: list[str]) -> None:
    assert kept(["Home", "Sport", TITLE, *STORY, *lines], "page")[-1] == STORY[-1]


def test_what_a_company_tells_of_itself_goes_below_its_release() -> None:
    works = "Quay Works builds ramps for small ferries and has done so since the first of them sailed from Skelby."
    above, about = ["Home", "Sport", TITLE, *STORY], ["About Quay Works", f"{works} Learn more at www.quay.example."]
    for form in ("page", "dump"):
        assert kept([*above, *about], form)[-1] == STORY[-1]
        assert kept([*above, *about[:1], works], form)[-1] == works
        assert kept([*above, "About the harbour", about[1]], form)[-1] == about[1]
    contact = ["Press contact:", "Ida Holm", "+49 40 555 01-00"]
    assert kept([*above, *about[:1], works, *contact], "page")[-1] == STORY[-1]


@pytest.mark.parametrize(
    "line",
    [
        "Disclaimer: The information on this website is for general purposes only, and the fares may have changed.",
        "Aviso legal: este contenido tiene solo fines informativos y no sustituye a la consulta del horario.",
        "This is a general summary of the rules of the harbour. It should not replace legal advice by a lawyer.",
        "If you wish to discuss any of the issues raised in this article, speak to your usual contact at the harbour.",
        "Gostou do post? Deixe seu comentário e compartilhe com as amigas que ainda perdem a balsa das oito!",
        "What does your harbour look like? Tell me in the comments, or send me a photo on Instagram.",
        "Gillar du podden? Ge oss gärna fem stjärnor där du lyssnar och berätta för en vän.",
        "Was this page helpful?",
        "Hafenblatt als bevorzugte Quelle auf Google hinzufügen",
        "Résumé généré par l'IA",
        "구글에서 선호하는 소스로 추가",
        "Hjälpte informationen på sidan dig?",
        "Quanto sono chiare le informazioni su questa pagina?",
    ],
)
def test_disclaimers_and_words_of_boxes_go_below_the_article(line: str) -> None:
    assert kept(["Home", "Sport", TITLE, *STORY, line], "page")[-1] == STORY[-1]


BANNERS = [
    ["Ads can be personalised based on a profile. Ad and content performance can be measured, day after day, for you."],
    ["We use cookies to ensure that we give you the best experience on our website, whatever you may think of them."],
    ["Този сайт използва бисквитки, за да персонализира съдържанието и рекламите и да анализира трафика ви у нас."],
    ["यह वेबसाइट आपके अनुभव को बेहतर बनाने के लिए कुकीज़ का उपयोग करती है, जैसा कि आप यहाँ विस्तार से पढ़ सकते हैं।"],
    ["אתר זה עושה שימוש בעוגיות (cookies) לצורך שיפור חוויית הגלישה שלכם, כפי שאפשר לקרוא כאן בפירוט רב."],
]
APPEAL = [
    "We rely on readers like you: support our independent journalism, and help us to keep our articles free for all.",
    "You have read four free articles this month. Subscribe now for unlimited access, and cancel anytime you like.",
]
MENU = ["Home", "News", "Sport", "Weather", "Log in"]


@pytest.mark.parametrize("banner", [*DIALOGS, *BANNERS, APPEAL], ids=lambda banner: str(banner[-1][:20]))
def test_a_notice_longer_than_the_article_is_not_taken_for_it(banner: list[str]) -> None:
    short = [STORY[0][:95] + " told.", STORY[1]]
    for lines in ([*banner, *MENU, TITLE, *short, *MENU], [*MENU, TITLE, *short, *MENU, *banner]):
        kept = newsclean.clean("\n".join(lines)).text.split("\n")
        assert [line for line in kept if line in short] == short
        assert not set(kept) & set(banner)


METERS = {
    "en": ["You have used up your allowance of free articles.", "Register now; when you register, read on for free."],
    "de": ["Sie haben das Limit an freien Artikeln erreicht.", "Mit einem Abo lesen Sie alle Artikel ohne Begrenzung."],
    "fr": ["Vous avez lu vos articles offerts du mois.", "Un compte gratuit suffit pour poursuivre votre lecture."],
    "es": ["Ha leído todos sus artículos gratuitos.", "Cree una cuenta gratuita para seguir leyendo."],
    "it": ["Hai letto gli articoli gratuiti di questo mese.", "Registrati gratis per continuare a leggere."],
    "pt": ["Já leu os artigos gratuitos deste mês.", "Registe-se gratuitamente para continuar a ler."],
    "sv": ["Du har läst månadens fria artiklar.", "Skapa ett gratis konto för att läsa vidare."],
    "fi": ["Olet lukenut kuukauden ilmaiset artikkelit.", "Luo ilmainen tili jatkaaksesi lukemista."],
    "hu": ["Nincs több ingyenes cikk ebben a hónapban.", "Regisztráljon ingyen, és olvasson tovább."],
    "uk": ["Ви прочитали всі безкоштовні статті, безкоштовних статей більше немає.", "Зареєструйтеся безкоштовно."],
    "ko": [
        "무료로 볼 수 있는 기사를 이번 달에 모두 읽으셨습니다.",
        "무료 회원이 되시면 기사를 계속 읽을 수 있습니다.",
    ],
}


@pytest.mark.parametrize("meter", METERS.values(), ids=METERS.keys())
def test_that_free_articles_are_used_up_is_no_text(meter: list[str]) -> None:
    assert kept([*MENU, TITLE, *STORY, *meter, *MENU], "dump")[-len(STORY) :] == STORY


def test_a_dialog_may_have_a_paragraph_that_says_nothing_of_the_kind() -> None:
    dialog = [
        "On this website we use cookies and similar functions to process personal data of yours, day after day.",
        "Depending on the function, some of it goes to the nine hundred and four parties that we work with.",
        "You may change your choice at any time with the link below each page.",
    ]
    assert kept([*dialog, *MENU, TITLE, *STORY[:2], *MENU], "dump")[-2:] == STORY[:2]
    assert not set(dialog) & set(kept([*dialog, *MENU, TITLE, *STORY[:2], *MENU], "dump"))
    assert dialog[1] in kept([dialog[1], *MENU, TITLE, *STORY, dialog[1]], "dump")


def test_a_wrapped_dialog_goes_on_below_a_line_that_ends_a_sentence() -> None:
    asked = (
        "We and our partners store and/or access information on a device, such as cookies and unique identifiers. "
        "What you do here may help others to build ships and bells, and to mend what the sea has broken in winter. "
        "Personalised advertising and content, audience research and services development need your consent, too."
    )
    wrapped = [line for sentence in asked.split(". ") for line in textwrap.wrap(f"{sentence.rstrip('.')}.", 64)]
    story = [line for sentence in [STORY[0], STORY[1]] for line in textwrap.wrap(sentence, 64)]
    lines = [TITLE, *wrapped, *MENU, TITLE, *story, *MENU]
    left = newsclean.clean("\n".join(lines)).text.split("\n")
    assert not [line for line in left if "partners" in line or "mend" in line or "audience" in line]
    assert STORY[0] in left


def test_a_notice_ends_where_the_article_goes_on() -> None:
    story = [
        "Traders at the market of Oster Holm have rebuilt the shops that burned in December, with a weekly levy.",
        "She added that each trader had a passbook, and that it was read aloud every Friday in the hall.",
        "The chairman of the council commended the traders, and promised lights before the end of the year.",
        "A seller of yams was less hopeful, and said that a promise was no block to build with.",
    ]
    notice = "Get real-time news updates from the Post! Follow us on WhatsApp for breaking news and exclusive stories."
    rights = "All rights reserved. This material may not be reproduced or published without permission from the Post."
    context, _ = flat_context(read_flat("\n".join([story[0], notice, *story[1:], rights])), Options())
    for unit, score in zip(context.units, (0.9, 0.2, 0.6, 0.6, 0.6, 0.2), strict=True):
        unit.block.score = score
    run_stages(context)
    assert [unit.text for unit in context.units if unit.keep] == story


def test_a_link_to_an_article_for_subscribers_begins_no_notice() -> None:
    story = [
        "Chaque matin, avant que le jour se lève, Jonas Fell charge sa barque de sacs de farine et de lettres.",
        "Depuis janvier, l’île n’a plus de ferry : une fissure dans la coque a immobilisé le navire pour des mois.",
        "« Je n’ai jamais été aussi populaire », plaisante-t-il en enroulant une corde.",
    ]
    link = "Lire aussi : Article réservé à nos abonnés Les îles du Nord, laboratoires de l’énergie"
    notice = "Il vous reste 62.5 % de cet article à lire. La suite est réservée aux abonnés."
    context, _ = flat_context(read_flat("\n".join([*story[:2], link, story[2], notice])), Options())
    for unit, score in zip(context.units, (0.9, 0.9, 0.6, 0.84, 0.2), strict=True):
        unit.block.score = score
    run_stages(context)
    assert [unit.text for unit in context.units if unit.keep] == story


def kept_below(box: list[str]) -> list[str]:
    """Return the lines that stay of a story with a box in its midst whose lines the score doubts."""
    context, _ = flat_context(read_flat("\n".join(["Home", "News", "Sport", *STORY[:2], *box, *STORY[2:]])), Options())
    for unit in context.units:
        unit.block.score = 0.95 if unit.text in STORY else 0.6 if len(unit.text) > 20 else 0.1
    run_stages(context)
    return [block.text for block in context.document.blocks if block.keep]


@pytest.mark.parametrize(
    "box",
    [
        ["Newsletter The Morning Quay", "What the islands talk about, each day at six.", "Your e-mail address"],
        ["Nieuwsbrief Het Eiland", "Elke ochtend weten wat er op de eilanden speelt.", "Meld je aan"],
        ["Бюлетин: Вечерни новини", "Най-важното от деня, всяка вечер в шест часа.", "Вашият email"],
        [
            "Poll",
            "Should the ferry sail at night?",
            "Yes, every night from May on.",
            "No, let the crew sleep a little.",
            "Who?",
        ],
    ],
)
def test_a_newsletter_or_a_poll_amid_the_text_goes_whole(box: list[str]) -> None:
    assert kept_below(box) == STORY


def test_a_heading_that_names_a_newsletter_stays_above_a_paragraph() -> None:
    text = [
        "The newsletter that nobody reads",
        "It has come every Friday since the first ferry sailed from Oster Holm.",
    ]
    assert kept_below(text) == [*STORY[:2], *text, *STORY[2:]]


def test_a_prompt_stands_behind_a_question() -> None:
    assert kept_below(["Did you like it? Sign up for our newsletter"]) == STORY
