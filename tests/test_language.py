"""Tests of the marker files and of the table that matches blocks with them."""

from __future__ import annotations

import gc
import os
import shutil
import subprocess
import sys
import tomllib
import weakref
from collections.abc import Mapping
from importlib import resources
from pathlib import Path

import pytest

import newsclean
from newsclean import Cleaner, MarkerList, clean
from newsclean.language.bylines import is_dated_byline
from newsclean.language.files import AS_WRITTEN, IN_CAPITALS, MONTHS, UNACCENTED, MarkerError, markers, read_tables
from newsclean.language.keys import key_of
from newsclean.language.markers import EXTRAS, POSITIONS
from newsclean.language.tables import Markers

FILES = sorted(Path(str(resources.files("newsclean") / "languages")).glob("*.toml"))
MUST = ("zh", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ja", "ko", "ar")


def read(folder: Path, text: str, code: str = "de") -> Mapping[str, Markers]:
    """Write one marker file and load it."""
    file = folder / f"{code}.toml"
    file.write_text(f'language = "{code}"\n{text}', encoding="utf-8")
    return read_tables([file])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_loads(file: Path) -> None:
    tables = read_tables([file])
    assert tuple(tables) == tuple(EXTRAS)
    # The quick reader and tomllib see the same.
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    months = [name for of_month in data.pop(MONTHS, []) for name in of_month.split("|")]
    data["credits"]["calendar"] += months
    del data["language"]
    for stage, section in data.items():
        for name, found in section.items():
            here = tables[stage].extra[name] if name in EXTRAS[stage] else getattr(tables[stage], name)
            assert isinstance(found, list)
            assert MarkerList(file.stem, stage, name, found).markers == tuple(found)  # in the form of keys
            plain = IN_CAPITALS.get(file.stem) or UNACCENTED.get(file.stem if name not in AS_WRITTEN else "", {})
            assert set(here) == set(found) | {marker.translate(plain) for marker in found}
            assert len(found) == len(set(found)), f"{file.name} [{stage}] {name} has a marker twice"


@pytest.mark.parametrize("code", MUST)
def test_must_languages_have_every_section(code: str) -> None:
    data = tomllib.loads(next(f for f in FILES if f.stem == code).read_text(encoding="utf-8"))
    for stage, extra in EXTRAS.items():
        names = ("whole", "start") if stage == "ends" else POSITIONS + extra
        acts = {"act", "act_last"}  # what is to be done stands first in some languages, last in others
        assert [n for n in names if data[stage].get(n) and n not in acts] == [n for n in names if n not in acts]
        assert stage != "boilerplate" or acts & data[stage].keys()


def test_no_marker_in_two_stages() -> None:
    seen: dict[tuple[str, str], str] = {}
    for stage, table in markers().items():
        for name in POSITIONS:
            for marker in getattr(table, name):
                other = seen.setdefault((name, marker), stage)
                assert other == stage, f"{marker!r} is a {name} marker of {other} and of {stage}"


def test_tables_are_shared_and_frozen() -> None:
    assert markers() is markers()
    with pytest.raises(TypeError):
        markers()["boilerplate"] = Markers()  # type: ignore[index]
    with pytest.raises(AttributeError):
        markers()["boilerplate"].start = ()  # type: ignore[misc]


def test_what_is_made_of_own_markers_is_made_once_and_goes_with_them() -> None:
    cleaner = Cleaner(markers=[MarkerList("en", "captions", "scene", "hauls in")], format="text")
    made = []
    for _ in range(2):
        cleaner.clean("Home\nShare this story\nThe harbour is open again, the town said on Monday.\nBy\nAnn Lee\n")
        made.append(cleaner._tables._made.copy())
    assert made[0] == made[1] != {}
    tables = weakref.ref(cleaner._tables)
    del cleaner, made
    gc.collect()
    assert tables() is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[teasers]\nbegin = ["mehr"]', "de.toml: unknown key 'begin'; use 'start'"),
        ('[teasers]\nscene = ["steht"]', "de.toml: unknown key 'scene'; use 'start'"),
        ('[ends]\ninside = ["mehr"]', "de.toml: unknown key 'inside'; use 'whole'"),
        ('[teaser]\nstart = ["mehr"]', "de.toml: unknown section [teaser]; use boilerplate, teasers"),
        ('teasers = "mehr"', "de.toml: teasers is no section; write [teasers]"),
        ("[teasers]\nstart = [", "de.toml: not valid TOML: "),
        ('[teasers]\nstart = [\n    "mehr",,\n]\n', "de.toml: not valid TOML: "),
        ('[ends]\n[ends]\nwhole = ["mehr"]', "de.toml: not valid TOML: "),
    ],
)
def test_errors_name_place_and_way_out(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(MarkerError) as caught:
        read(tmp_path, text)
    assert message in str(caught.value)


def test_file_must_name_its_language(tmp_path: Path) -> None:
    file = tmp_path / "fr.toml"
    file.write_text('language = "de"\n')
    with pytest.raises(MarkerError, match=r"fr\.toml: write language = 'fr' on top"):
        read_tables([file])


def test_any_toml_will_do(tmp_path: Path) -> None:
    tables = read(tmp_path, "[ends] # a comment\nwhole = ['mehr', \"ende\",]")
    assert tables["ends"].whole == {"mehr", "ende"}


def test_key_form() -> None:
    assert key_of("  Foto：\u00a0ＡＰ \n") == "foto: ap"


@pytest.mark.parametrize(
    ("stage", "text"),
    [
        ("teasers", "LEA TAMBIEN: El molino"),
        ("teasers", "Citeste si: Moara"),
        ("teasers", "Veja tambem: O moinho"),
        ("teasers", "A lire egalement"),
        ("teasers", "Читайте еще: мельница"),
        ("teasers", "Читайте ещё: мельница"),
    ],
)
def test_accents_may_be_left_out(stage: str, text: str) -> None:
    assert markers()[stage].match(key_of(text))


def test_bylines_are_compared_in_the_form_of_markers() -> None:
    extra = markers()["credits"].extra
    assert is_dated_byline("By Ann Lee Обновлён 4 March 2031, 08:04", extra["byline"], extra["dated"])


@pytest.mark.parametrize("apostrophe", "'’‘ʼʻ")
def test_all_apostrophes_are_one(apostrophe: str) -> None:
    assert key_of(f"Photo d{apostrophe}illustration") == "photo d'illustration"
    assert markers()["captions"].match(key_of(f"Le phare la nuit (Photo d{apostrophe}illustration)"))


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("foto", ("start", "foto")),
        ("foto: dpa", ("start", "foto")),
        ("fotografen", None),
        ("bild von dpa", ("end", "dpa")),
        ("(bild: dpa", ("end", "dpa")),
        ("der grundpa", None),
        ("nach dem impressum geht es", ("inside", "impressum")),
        ("nach den impressumspflichten", None),
        ("impressumspflicht, impressum, mehr", ("inside", "impressum")),
        ("agb", ("whole", "agb")),
        ("die agb", None),
        ("责任编辑张三", ("start", "责任编辑")),
        ("这里是版权所有者", ("inside", "版权所有")),
        ("张三 摄", ("end", " 摄")),
        ("包摄", None),
        ("", None),
    ],
)
def test_boundaries(key: str, found: tuple[str, str] | None) -> None:
    table = Markers(
        whole=frozenset({"agb"}),
        start=("foto", "责任编辑"),
        end=("dpa", " 摄"),
        inside=("impressum", "版权所有"),
    )
    assert table.match(key) == found


@pytest.mark.parametrize(
    ("stage", "text"),
    [
        ("boilerplate", "Datenschutzerklärung"),
        ("boilerplate", "© 2024 The Daily News. All rights reserved."),
        ("boilerplate", "扫码下载客户端"),
        ("teasers", "Lesen Sie auch: Was jetzt wichtig wird"),
        ("teasers", "À lire aussi : le point sur la réforme"),
        ("captions", "Das Rathaus am Morgen. Foto: dpa"),
        ("captions", "首相官邸＝代表撮影"),
        ("credits", "责任编辑：张三"),
        ("credits", "Опубликовано: 12 мая"),
        ("ends", "Related articles"),
        ("ends", "مواضيع ذات صلة"),
    ],
)
def test_shipped_markers_hit(stage: str, text: str) -> None:
    assert markers()[stage].match(key_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Das Amtsgericht München hat den Mann verurteilt.",
        "Apple entfernte die App aus dem App Store.",
        "He wrote on Twitter.",
        "By pretending to be a government official",
        "Umsatzsteuer soll sinken",
        "Anzeige gegen Minister erstattet",
        "记者从现场发回报道",
        "Von dort ging es weiter nach Berlin.",
        "Le président a parlé par téléphone.",
    ],
)
def test_sentences_pass(text: str) -> None:
    assert [table.match(key_of(text)) for table in markers().values()] == [None] * len(EXTRAS)


@pytest.mark.parametrize("text", ["İlgili haberler", "İLGİLİ HABERLER", "i\u0307lgili haberler", "ilgili haberler"])
def test_turkish_capitals_match(text: str) -> None:
    assert key_of(text) == "ilgili haberler"
    assert markers()["ends"].match(key_of(text)) == ("start", "ilgili haberler")


@pytest.mark.parametrize(
    ("marker", "key"), [("i\u0307lgili", "ilgili"), ("Foto:", "foto:"), ("a  b", "a b"), ("编辑：", "编辑:")]
)
def test_markers_are_brought_into_the_form_of_keys(marker: str, key: str) -> None:
    assert MarkerList("tr", "ends", "whole", [marker]).markers == (key,)


PARAGRAPHS = [
    "The harbour master opened the gates at six on Tuesday morning, and the first boats came in an hour later.",
    "Nobody had expected the fog to stay for so long, she told the council, which had waited two days for it to lift.",
    "The town will now build a second light on the northern pier, which is to cost four million crowns.",
    "Until then a volunteer will ring the old bell every five minutes whenever the far shore cannot be seen.",
]


def reason(line: str, place: int, as_page: bool = True) -> str:
    """Return why a line goes that stands above so many paragraphs of an article, or “keep”."""
    at = len(PARAGRAPHS) - place
    lines = [*PARAGRAPHS[:at], line, *PARAGRAPHS[at:]]
    title = "A second light for the harbour"
    if as_page:
        body = "".join(f"<p>{text}</p>" for text in lines)
        data = f"<title>{title}</title><article><h1>{title}</h1>{body}</article>"
    else:
        data = "\n".join(["Home", "News", "Subscribe", "Log in", title, *lines, "About us", "Privacy policy"])
    [block] = [block for block in clean(data).blocks if block.text == line]
    return "keep" if block.keep else block.reason


@pytest.mark.parametrize(
    "line",
    [
        "4 मार्च 2031",
        "मार्च 4, 2031",
        "4 मार्च 2031, 10:21",
        "4 มีนาคม 2574",
        "4 มี.ค. 2574",
        "วันอังคารที่ 4 มีนาคม พ.ศ. 2574 เวลา 10.21 น.",
        "2031년 3월 4일",
        "2031년 3월 4일 오전 9:30",
        "2031. március 4.",
        "2031. augusztus 4., hétfő 10:21",
        "4 Tháng 3, 2031",
        "Ngày 4 tháng 3 năm 2031",
        "2 hours ago",
        "5m ago",
        "vor 2 Stunden",
        "Vor 1 Tag",
        "il y a 2 heures",
        "hace 2 horas",
        "há 2 horas",
        "2 horas atrás",
        "2 ore fa",
        "2 uur geleden",
        "2 timer siden",
        "för 2 timmar sedan",
        "2 tuntia sitten",
        "2 godziny temu",
        "před 2 hodinami",
        "2 часа назад",
        "2 години тому",
        "acum 2 ore",
        "2 órája",
        "πριν από 2 ώρες",
        "3 gün önce",
        "2 jam yang lalu",
        "2 giờ trước",
        "2 ชั่วโมงที่แล้ว",
        "2 घंटे पहले",
        "2小时前",
        "2 分鐘前",
        "2時間前",
        "2시간 전",
        "منذ 2 ساعات",
        "2 ساعت پیش",
        "לפני 2 שעות",
        "4. ožujka 2031. u 10:21",
        "4 d'abril de 2031",
        "2031 m. kovo 4 d.",
        "2031. gada 4. marts, 10:21",
        "4. mars 2031 kl. 10:21",
        "04 март 2031 г., 10:21",
        "10:21, 4 марта 2031",
        "2031 жылғы 4 наурыз",
        "4 մարտի, 2031",
        "4 მარტი, 2031",
        "4 مارچ، 2031",
        "মঙ্গলবার, ৪ মার্চ ২০৩১",
        "৪ জানুয়ারি ২০৩১, ১০:২১ এএম",
        "4 மார்ச் 2031",
        "மார்ச் 4, 2031",
        "prije 2 sata",
        "pre 2 minuta",
        "пре 2 сата",
        "pred 2 hodinami",
        "pred 2 urama",
        "fa 2 hores",
        "prieš 2 val.",
        "pirms 2 stundām",
        "2 tundi tagasi",
        "fyrir 2 klukkustundum",
        "2 uur gelede",
        "2 minit lalu",
        "2 oras ang nakalipas",
        "saa 2 zilizopita",
        "2 orë më parë",
        "2 saat əvvəl",
        "преди 2 часа",
        "пред 2 часа",
        "2 сағат бұрын",
        "২ ঘণ্টা আগে",
        "2 گھنٹے پہلے",
        "2 மணி நேரம் முன்பு",
        "2 საათის წინ",
        "2 ժամ առաջ",
        "२० फागुन २०८७",
        "2031 മാർച്ച് 4",
        "4 માર્ચ, 2031",
        "මාර්තු 4, 2031",
        "၂၀၃၁ ခုနှစ် မတ်လ ၄ ရက်",
        "မတ် ၄၊ ၂၀၃၁",
        "ថ្ងៃអង្គារ ទី៤ ខែមីនា ឆ្នាំ២០៣១",
        "ວັນທີ 4 ມີນາ 2031",
        "መጋቢት 4 ቀን 2023 ዓ.ም",
        "2031ko martxoaren 4a",
        "4-mart 2031, 10:21",
        "2031-yil 4-mart",
        "2031 оны 03 дугаар сарын 04",
        "2 घण्टा अगाडि",
        "2 तासांपूर्वी",
        "2 કલાક પહેલા",
        "2 ਘੰਟੇ ਪਹਿਲਾਂ",
        "2 గంటల క్రితం",
        "2 ಗಂಟೆಗಳ ಹಿಂದೆ",
        "2 മണിക്കൂർ മുമ്പ്",
        "පැය 2කට පෙර",
        "လွန်ခဲ့သော ၂ နာရီ",
        "2 ម៉ោងមុន",
        "2 ຊົ່ວໂມງກ່ອນ",
        "ከ2 ሰዓት በፊት",
        "2 гадзіны таму",
        "hai 2 horas",
        "duela 2 ordu",
        "2 soat oldin",
        "2 цагийн өмнө",
    ],
)
def test_date_lines(line: str) -> None:
    assert reason(line, 4) == "credits/dateline"


@pytest.mark.parametrize(
    "line",
    [
        "4 मार्च 2031 को पुल खुला",
        "4 มีนาคม 2574 สะพานเปิดอีกครั้ง",
        "2031년 3월 4일에 다시 열린다",
        "2031. március 4. óta zárva a híd",
        "2 hours ago the bridge was still open",
        "vor 2 Stunden begann es zu regnen",
        "il y a 2 heures de route",
        "2小时前的港口",
        "2031 people on 4 boats",
        "2031 m. kovo 4 d. tiltas vėl atidarytas",
        "2031. gada 4. marts bija silts",
        "4 d'abril de 2031, dia de mercat",
        "10:21, 4 люди на борту",
        "prije 2 sata počela je kiša",
        "2 საათის წინ ხიდი ღია იყო",
        "২ ঘণ্টা আগে সেতুটি খোলা ছিল",
        "२० फागुन २०८७ मा पुल खुल्यो",
        "2 తలుపులు 2031 గోడలు",
        "၂၀၃၁ ခုနှစ် မတ်လ ၄ ရက်က တံတားဖွင့်သည်",
        "2031ko martxoaren 4an zubia ireki zuten",
        "2031 оны 3 сарын 4 гүүр нээгдэв",
        "duela 2 ordu zubia itxita zegoen",
    ],
)
def test_lines_with_more_than_a_date_stay(line: str) -> None:
    assert reason(line, 3) == "keep"


@pytest.mark.parametrize(
    ("line", "place", "rule"),
    [
        ("Avec la collaboration de Jeanne Morel", 0, "credits/byline"),
        ("При участии Анны Лебедевой", 0, "credits/byline"),
        ("Katkıda bulunan: Elif Kaya", 0, "credits/marker"),
        ("השתתפה בהכנת הכתבה: דנה לוי", 0, "credits/marker"),
        ("شارك في التغطية: سامي حداد", 0, "credits/marker"),
        ("(एजेंसी इनपुट के साथ)", 0, "credits/marker"),
        ("เรียบเรียงโดย สมชาย ใจดี", 0, "credits/byline"),
        ("โดย สมชาย ใจดี", 4, "credits/byline"),
        ("रिपोर्ट: अनिता शर्मा", 4, "credits/byline"),
        ("记者 王海娜", 4, "credits/byline"),
        ("记者 王海娜 任远", 4, "credits/byline"),
        ("Της Μαρίας Παπαδοπούλου", 4, "credits/byline"),
        ("Του Γιώργου Νικολάου", 4, "credits/byline"),
        ("ตลาดน้ำยามเช้า (ภาพ: รอยเตอร์)", 2, "captions/credit-mark"),
        ("الميناء في الصباح (رويترز)", 2, "captions/credit-mark"),
        ("새벽의 항구 김마조 기자", 2, "captions/credit-mark"),
        ("我们使用 Cookie 来改善您的浏览体验", 2, "boilerplate/marker"),
        ("이 웹사이트는 쿠키를 사용합니다.", 2, "boilerplate/marker"),
        ("Size daha iyi hizmet sunabilmek için çerezleri kullanıyoruz.", 2, "boilerplate/marker"),
        ("האתר עושה שימוש בעוגיות", 2, "boilerplate/marker"),
        ("订阅我们的新闻通讯", 2, "boilerplate/marker"),
        ("ニュースレターに登録する", 2, "boilerplate/marker"),
        ("뉴스레터를 구독하세요", 2, "boilerplate/marker"),
        ("हमारे न्यूज़लेटर की सदस्यता लें", 2, "boilerplate/marker"),
        ("สมัครรับจดหมายข่าว", 2, "boilerplate/marker"),
        ("Đăng ký nhận bản tin", 2, "boilerplate/marker"),
        ("Article continues after sponsor message", 2, "boilerplate/marker"),
        ("For more on this story, click here.", 2, "teasers/marker"),
        ("Piše: Jasna Vidulić", 4, "credits/marker"),
        ("Прочитајте и: Пекара која ради ноћу", 2, "teasers/marker"),
        ("Čítajte aj: Dedina bez obchodu", 2, "teasers/marker"),
        ("Kolonáda po oprave. Ilustračné foto", 2, "captions/credit-mark"),
        ("Krave na paši. Fotografija je simbolična.", 2, "captions/credit-mark"),
        ("El moll, en una imatge d'arxiu", 2, "captions/credit-mark"),
        ("Bėgiai miške. Asociatyvi nuotr.", 2, "captions/credit-mark"),
        ("Upe pavasarī. Publicitātes foto", 2, "captions/credit-mark"),
        ("Rand talvel. Foto on illustreeriv", 2, "captions/credit-mark"),
        ("Höfnin í vetur. Mynd úr safni", 2, "captions/credit-mark"),
        ("Die storie gaan hieronder voort", 2, "boilerplate/marker"),
        ("Bot nelayan di kuala. GAMBAR HIASAN", 2, "captions/credit-mark"),
        ("Ulat ni Maricel Bantugan", 4, "credits/marker"),
        ("Abiria wa kwanza wakiwa kituoni. Picha: Baraka Mwakyusa", 2, "captions/credit-mark"),
        ("Nga Arbana Kodheli", 4, "credits/byline"),
        ("Автор: Ђорђе Љубић", 4, "credits/marker"),
        ("Снимката е илюстративна", 2, "captions/credit-mark"),
        ("Пишува: Билјана Ќосевска", 4, "credits/marker"),
        ("Тағы оқыңыз: Өз кемесін сатып алған ауыл", 2, "teasers/marker"),
        ("Həmçinin oxuyun: Özünə gəmi alan kənd", 2, "teasers/marker"),
        ("প্রথম যাত্রীরা। ছবি: রফিক তালুকদার", 2, "captions/credit-mark"),
        ("পুরোনো ইঞ্জিন স্টেশনে। © অনিমেষ বাড়ৈ", 2, "captions/credit-mark"),
        ("নিজস্ব প্রতিবেদক, শালবন", 4, "credits/marker"),
        ("پہلے مسافر پلیٹ فارم پر۔ فوٹو: اکبر نیازی", 2, "captions/credit-mark"),
        ("تحریر: شازیہ منہاس", 4, "credits/marker"),
        ("இதையும் படிக்க: தன் மின்சாரத்தைத் தயாரிக்கும் கிராமம்", 2, "teasers/marker"),
        ("პირველი მგზავრები ბაქანზე. ფოტო: ზაზა კვირტია", 2, "captions/credit-mark"),
        ("Կարդացեք նաև՝ Գյուղը, որ նավ է գնել", 2, "teasers/marker"),
        ("Առաջին ուղևորները։ Լուսանկարը՝ Գոռ Մելքումյանի", 2, "captions/credit-mark"),
        ("यो पनि पढ्नुहोस्: आफ्नै डुङ्गा किन्ने गाउँ", 2, "teasers/marker"),
        ("हेही वाचा: स्वतःची बोट घेणारे गाव", 2, "teasers/marker"),
        ("પહેલા મુસાફરો ઘાટ પર. તસવીર: જયેશ વાળંદ", 2, "captions/credit-mark"),
        ("ਖੂਹ ਦਾ ਪੁਰਾਣਾ ਚੱਕਾ। ਫਾਈਲ ਫੋਟੋ", 2, "captions/credit-mark"),
        ("రచయిత: సుహాసిని కొండవీటి", 4, "credits/marker"),
        ("ಹಳೆಯ ದೀಪ. (ಸಂಗ್ರಹ ಚಿತ್ರ)", 2, "captions/credit-mark"),
        ("സ്വന്തം ലേഖകൻ", 4, "credits/marker"),
        ("වේදිකාවේ පළමු මගීන්. ඡායාරූපය: රුවන් කහටපේගම", 2, "captions/credit-mark"),
        ("ဘူတာရုံရှိ ခရီးသည်များ။ ဓာတ်ပုံ - ကျော်စိုးမင်း", 2, "captions/credit-mark"),
        ("ဆက်လက်ဖတ်ရှုရန် - လှေဝယ်သော ရွာ", 2, "teasers/marker"),
        ("ដោយ៖ ចាន់ ស្រីពេជ្រ", 4, "credits/marker"),
        ("អ្នកដំណើរនៅស្ថានីយ។ រូបភាព៖ ហេង ពិសិដ្ឋ", 2, "captions/credit-mark"),
        ("ອ່ານເພີ່ມເຕີມ: ບ້ານທີ່ຊື້ເຮືອເອງ", 2, "teasers/marker"),
        ("ተሳፋሪዎች በጣቢያው። ፎቶ፡ ዳግማዊ በለጥሁ", 2, "captions/credit-mark"),
        ("ምንጭ፡ የወይራምባ ዜና", 0, "credits/marker"),
        ("Стары паравоз. Архіўнае фота", 2, "captions/credit-mark"),
        ("Чытайце таксама: Вёска, якая купіла карабель", 2, "teasers/marker"),
        ("A ponte vella, nunha imaxe de arquivo", 2, "captions/credit-mark"),
        ("Le tamén: A vila que mercou un barco", 2, "teasers/marker"),
        ("Lanpara zaharra. Artxiboko argazkia", 2, "captions/credit-mark"),
        ("Irakurri gehiago: Itsasontzia erosi zuen herria", 2, "teasers/marker"),
        ("Shuningdek o'qing: Kema sotib olgan qishloq", 2, "teasers/marker"),
        ("Shuningdek oʻqing: Kema sotib olgan qishloq", 2, "teasers/marker"),
        ("Хуучин зүтгүүр. Архивын зураг", 2, "captions/credit-mark"),
        ("Сэтгүүлч: Б.Сарангэрэл", 4, "credits/marker"),
        ("Нема коментара:", 4, "boilerplate/marker"),
        ("Bir yanıt yazın", 4, "boilerplate/marker"),
        ("Oçaq bültenine üye olun, haberler gelsin.", 4, "boilerplate/marker"),
        ("Tidak ada komentar:", 4, "boilerplate/marker"),
        ("ملحوظة: يمكن لأعضاء المدونة التعليق.", 4, "boilerplate/marker"),
        ("ข่าวจาก : ข่าวท่าเรือ", 4, "credits/marker"),
        ("কড়ি সংবাদ পেতে ফিডটি অনুসরণ করুন", 4, "boilerplate/marker"),
        ("कम्पनि दर्ता नं. १२३४", 4, "boilerplate/marker"),
        ("Ամբողջական հոդվածը՝ մեր կայքում", 2, "teasers/marker"),
        ("2 дақиқада ўқилади", 0, "credits/counts"),
        ("0 (голосов: 0)", 4, "credits/counts"),
        ("Comments: Our rules", 2, "boilerplate/marker"),
        ("Please report any comments that are unkind.", 2, "boilerplate/marker"),
        ("Read the rules here", 2, "boilerplate/marker"),
    ],
)
def test_lines_of_other_languages_are_known(line: str, place: int, rule: str) -> None:
    assert reason(line, place) == rule


@pytest.mark.parametrize("place", [0, 2, 4])
@pytest.mark.parametrize(
    "line",
    [
        "Avec la collaboration de la mairie, le phare sera reconstruit.",
        "При участии горожан построят новый маяк.",
        "Της άρεσε η θάλασσα από παιδί.",
        "Του είπαν να περιμένει στο λιμάνι.",
        "โดยเรือลำแรกเข้าเทียบท่าในเวลาหกโมงเช้าของวันอังคาร",
        "रिपोर्ट: 40 प्रतिशत घरों में पानी नहीं",
        "记者从港口发回报道。",
        "记者走访多家船厂",
        "그날 밤 항구를 지킨 것은 문화부 기자",
        "마지막까지 부두에 남은 사람은 신문 기자",
        "我们使用的船只都是旧的。",
        "아이들은 쿠키를 구웠다.",
        "Misafirlere çerez ve çay verildi.",
        "قال المتحدث إن الميناء سيفتح. (تصحيح)",
        "Piše pismo majci svake nedjelje.",
        "Snimio je film o lučkim radnicima.",
        "Извор реке налази се испод старог моста.",
        "Na snímke vidno, ako loď naráža do móla.",
        "Na obálce knihy je fotografie šéfa.",
        "Per comentar el resultat, l'alcaldessa va convocar els veïns.",
        "Daugiau apie audrą jis nepasakojo.",
        "Seko līdzi katram vilnim, teica kapteinis.",
        "Mynd af vitanum hangir í kirkjunni.",
        "Meer oor die storm wou hy nie sê nie.",
        "Gambar kecil di dinding itu dilukis oleh kapten sendiri.",
        "Basahin ang aklat bago dumating ang guro.",
        "Picha na video zinaonyesha meli ikizama.",
        "Nga Tirana deri në Durrës u deshën tri orë.",
        "İnsan hüquqları qorunur, dedi nazir.",
        "Още от сутринта пред фара чакаха хора.",
        "Преземањето на бродот траеше два дена.",
        "Осы тақырыпта ауыл тұрғындары көп айтты.",
        "এটি একটি দণ্ডনীয় অপরাধ।",
        "اقلیتوں کے تمام حقوق محفوظ ہیں، وزیر نے کہا۔",
        "رپورٹ: 40 فیصد گھروں میں پانی نہیں",
        "மேலும் இரண்டு கப்பல்கள் துறைமுகத்தில் நின்றன.",
        "ადამიანის უფლებები დაცულია, თქვა მინისტრმა.",
        "Մարդու իրավունքները պաշտպանված են, ասաց նախարարը։",
        "लेखकले पुलको कथा दुई वर्ष लगाएर लेखे।",
        "सर्व हक्क सुरक्षित आहेत, असे मंत्री म्हणाले.",
        "તસવીર જોઈને દાદીમા હસી પડ્યાં.",
        "ਹੋਰ ਦੋ ਬੇੜੀਆਂ ਘਾਟ ਉੱਤੇ ਖੜ੍ਹੀਆਂ ਸਨ।",
        "మరిన్ని పడవలు రేవులో ఆగి ఉన్నాయి.",
        "ಚಿತ್ರ ಬಿಡಿಸುವ ಮಕ್ಕಳು ದಡದಲ್ಲಿ ಕುಳಿತಿದ್ದರು.",
        "കൂടുതൽ വള്ളങ്ങൾ കടവിൽ കിടക്കുന്നുണ്ടായിരുന്നു.",
        "අදහස් රැසක් ගම්වැසියන් අතර පළ විය.",
        "ဓာတ်ပုံများကို ဘူတာနံရံတွင် ချိတ်ထားသည်။",
        "ដោយសារទឹកឡើងខ្ពស់ ទូកមិនអាចចេញបានទេ។",
        "ຮູບພາບເກົ່າຂອງທ່າເຮືອຖືກຫ້ອຍໄວ້ຢູ່ຝາເຮືອນຂອງນາຍບ້ານມາແຕ່ປີກາຍນີ້ ແລະ ທຸກຄົນກໍມັກເບິ່ງ",
        "የመናገር መብቱ በሕግ የተጠበቀ ነው።",
        "Фотаздымак вісіць у царкве з вясны.",
        "Усе правы жыхароў абаронены законам.",
        "Comparten barco os dous irmáns dende nenos.",
        "Argazkiak eskolako horman zintzilik daude.",
        "Surat: kapten menulisnya untuk ibunya.",
        "Barcha huquqlarimiz himoyalangan, dedi vazir.",
        "Зурагт ямаа, гүүр хоёр харагдана.",
    ],
)
def test_sentences_that_begin_like_credits_stay(line: str, place: int) -> None:
    assert reason(line, place) == "keep"


@pytest.mark.parametrize("as_page", [True, False])
@pytest.mark.parametrize(
    ("line", "place", "rule"),
    [
        ("The old pier at low tide. REUTERS/Jonas Fell", 2, "captions/credit-mark"),
        ("Lagerhaus am Kai. EFE/Jonas Fehling", 2, "captions/credit-mark"),
        ("By Jonas Fell and agencies", 4, "credits/byline"),
        ("Jonas Ferrand, envoyé spécial à Lannec", 4, "credits/byline"),
        ("March 4, 2031 / 12:30 PM EST", 4, "credits/dateline"),
        ("Artikeln fortsätter efter annonsen", 2, "boilerplate/marker"),
        ("Saken fortsetter under bildet", 2, "boilerplate/marker"),
        ("Artiklen fortsætter efter annoncen", 2, "boilerplate/marker"),
        ("Článek pokračuje pod reklamou", 2, "boilerplate/marker"),
        ("A cikk a hirdetés után folytatódik", 2, "boilerplate/marker"),
        ("Articolul continuă după reclamă", 2, "boilerplate/marker"),
        ("L'articolo continua dopo la pubblicità", 2, "boilerplate/marker"),
        ("Продовження після реклами", 2, "boilerplate/marker"),
        ("Haber reklamdan sonra devam ediyor", 2, "boilerplate/marker"),
        ("Το άρθρο συνεχίζεται μετά τη διαφήμιση", 2, "boilerplate/marker"),
        ("ΔΙΑΦΗΜΙΣΗ", 2, "boilerplate/marker"),
        ("HABERİN DEVAMI", 2, "boilerplate/marker"),
        ("İLGİLİ HABER", 2, "teasers/marker"),
        ("Articoli correlati:", 2, "teasers/marker"),
        ("Relaterade artiklar", 2, "teasers/marker"),
        ("Материалы по теме", 2, "teasers/marker"),
        ("Tin liên quan", 2, "teasers/marker"),
        ("أخبار ذات صلة", 2, "teasers/marker"),
        ("Сегодня, 12:30", 4, "credits/dateline"),
        ("I dag kl. 12:30", 4, "credits/dateline"),
        ("Tänään klo 12.30", 4, "credits/dateline"),
        ("Σήμερα, 12:30", 4, "credits/dateline"),
        ("ساعت ۱۲:۳۰", 4, "credits/dateline"),
        ("۱۴ اسفند ۱۴۰۹، ۱۲:۳۰", 4, "credits/dateline"),
        ("Thứ Ba, 04/03/2031 - 12:30", 4, "credits/dateline"),
        ("Av Jonas Fält", 4, "credits/byline"),
        ("Af Jonas Felding", 4, "credits/byline"),
        ("رپورٹ: سلیم نیازی", 4, "credits/byline"),
        ("بقلم سامي حداد", 4, "credits/byline"),
        ("Das Lagerhaus am Kai. Beeld ANP", 2, "captions/credit-mark"),
        ("الميناء القديم في الصباح. (رويترز)", 2, "captions/credit-mark"),
        ("اسکله در سپیده‌دم. عکس: سامان رهگذر", 2, "captions/credit-mark"),
        ("اسکله در سپیده‌دم (عکس: سامان رهگذر)", 2, "captions/credit-mark"),
        ("Η προκυμαία το πρωί. Φωτογραφία: Ιωνάς Φελλάς", 2, "captions/credit-mark"),
        ("घाट पर नाविक - फोटो : ईशा रावत", 2, "captions/credit-mark"),
        ("گھاٹ پر ملاح (فوٹو: سلیم نیازی)", 2, "captions/credit-mark"),
        ("ภาพโดย สมชาย ใจดี", 2, "captions/credit-mark"),
        ("ติดตามเราได้ที่ LINE", 2, "boilerplate/marker"),
        ("อ่านข่าวต้นฉบับ: หมู่บ้านที่ซื้อเรือเอง", 2, "teasers/marker"),
        ("Mer läsning", 2, "teasers/marker"),
        ("Nepřehlédněte: Vesnice, která si koupila loď", 2, "teasers/marker"),
        ("Kapcsolódó cikkünk: A falu, amely hajót vett", 2, "teasers/marker"),
        ("Citește continuarea", 2, "teasers/marker"),
        ("Исправка: у ранијој верзији била је друга година.", 0, "credits/marker"),
        ("Düzeltme: Önceki sürümde yıl yanlıştı.", 0, "credits/marker"),
        ("Ralat: versi sebelumnya memuat tahun yang salah.", 0, "credits/marker"),
        ("הכתבה ממשיכה אחרי הפרסומת", 2, "boilerplate/marker"),
        ("הצטרפו לקבוצת הווטסאפ שלנו", 2, "boilerplate/marker"),
        ("در خبرنامه ما عضو شوید", 2, "boilerplate/marker"),
        ("हमारे टेलीग्राम चैनल से जुड़ें", 2, "boilerplate/marker"),
    ],
)
def test_forms_of_credits_prompts_and_heads_are_known(line: str, place: int, rule: str, as_page: bool) -> None:
    assert reason(line, place, as_page) == rule


@pytest.mark.parametrize("as_page", [True, False])
@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize(
    "line",
    [
        "Com informações novas, o capitão mudou de rumo.",
        "विज्ञापन मई में छपा था।",
        "विज्ञापन के बाद बिक्री बढ़ी।",
        "Saken fortsetter i retten på mandag.",
        "Denne saken er for viktig til å vente.",
        "Dela på arbetet",
        "Dela på notan, sade kaptenen.",
        "Ilustrasi buku itu digambar sendiri oleh kapten.",
        "Theo AFP, cây cầu sẽ mở lại vào tháng ba.",
        "Ảnh chụp từ vệ tinh cho thấy con tàu bị chìm.",
        "Tham gia nhóm có ba ngư dân và một cô giáo.",
        "Συνέντευξη στον σταθμό έδωσε η λιμενάρχης.",
        "Ανανεώθηκε η σύμβαση του φάρου.",
        "Забранява се пушенето на кея.",
        "Интервю на кея даде само капитанът.",
        "Kirjoittaja on syntynyt saaressa.",
        "Un articol de lege interzice pescuitul noaptea.",
        "Beeld je in dat de kade leeg is.",
        "תמונה של המגדלור תלויה בכנסייה.",
        "קרא גם לדייגים לחזור לנמל.",
        "ภาพโดยรวมของท่าเรือเปลี่ยนไปมากในช่วงยี่สิบปีที่ผ่านมา",
        "เวลาอ่านหนังสือเด็ก ๆ จะนั่งริมหน้าต่างทุกวันหลังเลิกเรียน",
        "تصوير الأفلام ممنوع على الرصيف.",
        "بقلم الرصاص كتب القبطان اسمه على الجدار.",
        "شائع ہونے والی کتاب میں دو باب ہیں۔",
        "نظر خود را شهردار دیروز گفت.",
        "Od rána čekala na mole další loď.",
        "Today the quay is empty.",
        "Cuts at ministries and agencies",
        "Av barnen fick han en gammal karta.",
        "From Lannec to Dover and back",
    ],
)
def test_sentences_that_begin_like_such_lines_stay(line: str, place: int, as_page: bool) -> None:
    assert reason(line, place, as_page) == "keep"


@pytest.mark.parametrize("as_page", [True, False])
@pytest.mark.parametrize(
    ("line", "place", "rule"),
    [
        ("READ ALSO A new light for the pier", 2, "teasers/marker"),
        ("Leggi anche > Una luce nuova per il molo", 2, "teasers/marker"),
        ("اقرأ أيضاً.. منارة جديدة للميناء", 2, "teasers/marker"),
        ("[영상] 등대 안", 2, "teasers/marker"),
        ("【影片】走進燈塔", 2, "teasers/marker"),
        ("(ছবি: রয়টার্স)", 2, "captions/credit-mark"),
        ("Aktualizované 4. marca 2031 o 12:35", 4, "credits/marker"),
        ("Frissült: 2031.03.04. 12:35", 4, "credits/marker"),
        ("منتشر شده در ۱۴ اسفند ۱۴۰۹", 4, "credits/marker"),
        ("Последно обновена преди 3 часа", 4, "credits/marker"),
        ("Umfrage: Braucht der Hafen ein zweites Licht?", 2, "boilerplate/marker"),
        ("Δημοσκόπηση: Χρειάζεται δεύτερος φάρος;", 2, "boilerplate/marker"),
        ("Share this story", 2, "boilerplate/marker"),
        ("Artikel anhören", 2, "boilerplate/marker"),
        ("Podeli na Facebook-u", 2, "boilerplate/marker"),
        ("Поділитися у Facebook", 2, "boilerplate/marker"),
        ("खबर सुनें", 2, "boilerplate/marker"),
        ("アプリをダウンロード", 2, "boilerplate/marker"),
        ("下载晨港日报客户端", 2, "boilerplate/marker"),
        ("ฟังบทความ", 2, "boilerplate/marker"),
        ("Už máte předplatné? Přihlaste se", 2, "boilerplate/marker"),
        ("Jonas Fell, The Pier Gazette", 0, "credits/byline"),
        ("Jonas Fält är reporter på Pirbladet.", 0, "credits/byline"),
        ("Йона Польов — журналіст «Пірса».", 0, "credits/byline"),
        ("Ο Ιωνάς Φελλάς είναι δημοσιογράφος.", 0, "credits/byline"),
        ("يونس الحداد – مراسل الميناء", 4, "credits/byline"),
        ("ইউনুস মাঝি, নিজস্ব প্রতিবেদক", 4, "credits/byline"),
        ("יונה פלג, כתב לענייני ים", 4, "credits/byline"),
        ("Toimittanut Joonas Pelto", 4, "credits/byline"),
        ("Превела Ана Лучић", 4, "credits/byline"),
        ("گزارش از یونس بندری", 4, "credits/byline"),
        ("El faro viejo del muelle | Jonás Ferrer", 2, "captions/credit-mark"),
        ("Старият фар на кея © Йонас Попов", 2, "captions/credit-mark"),
        ("Starý maják na móle. Zdroj: TASR", 2, "captions/credit-mark"),
        ("#harbour #light", 0, "teasers/tags"),
        ("*** Реклама ***", 2, "boilerplate/marker"),
        ("Send your letters to [email protected]", 4, "credits/byline"),
        ("A second light for the harbour - Foto 3", 2, "captions/numbered"),
        ("No puedes dejar de leer: El pueblo que compró un barco", 2, "teasers/marker"),
        ("Retrouvez l’intégralité de cet article dans le journal de samedi.", 2, "teasers/marker"),
        ("Autor artykułu i fotografii red. Jan Łęcki", 0, "credits/marker"),
    ],
)
def test_forms_around_articles_are_known(line: str, place: int, rule: str, as_page: bool) -> None:
    assert reason(line, place, as_page) == rule


@pytest.mark.parametrize("as_page", [True, False])
@pytest.mark.parametrize("place", [1, 2])
@pytest.mark.parametrize(
    "line",
    [
        "Publicado en 1926, el plano sigue en la pared.",
        "Julkaistu vuonna 1926, piirustus riippuu yhä seinällä.",
        "Δημοσιεύθηκε μόνο το όνομα.",
        "Опубліковано лише ім’я.",
        "Photo de famille sur le quai",
        "The photo by the door was hers.",
        "Per approfondire, servono libri.",
        "Podívejte se na moře, řekl hlídač.",
        "מאת העירייה הגיע מכתב.",
        "Share the bread, not the fear",
        "Follow the water, said the captain.",
        "Listen to the harbour",
        "Hör auf das Meer",
        "Die Umfrage ergab ein klares Bild.",
        "Jonas Fell is a reporter, and he had never seen such a fog before that Tuesday in the harbour.",
        "The lamp, 40 years old | and still burning.",
        "On the pier: a question of light",
        "Sie teilen sich ein Boot",
        "Paylaş ekmeğini, dedi kaptan.",
        "Autor artykułu nie znał kapitana, ale znał jego statek.",
        "No dejes de ver el mar, escribió el capitán.",
        "Retrouvez l’intégralité du texte, dit le maire, et nous en parlerons.",
    ],
)
def test_sentences_like_such_forms_stay(line: str, place: int, as_page: bool) -> None:
    assert reason(line, place, as_page) == "keep"


def test_the_files_are_found_in_a_zip_archive(tmp_path: Path) -> None:
    package = shutil.make_archive(str(tmp_path / "package"), "zip", Path(newsclean.__file__).parents[1], "newsclean")
    program = "from newsclean.language import files; print(*files.markers()['ends'].start, *files.month_names())"
    told = {
        subprocess.run(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            check=True,
        ).stdout
        for path in (package, str(Path(newsclean.__file__).parents[1]))
    }
    assert len(told) == 1
    assert told.pop().strip()
