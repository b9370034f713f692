"""A short line in, whether it is a date, the time of day or an age out, in the languages that have markers."""

from __future__ import annotations

import re

from newsclean.language.cues import holds_any
from newsclean.patterns import lazy
from newsclean.text.characters import COMMAS, SPACELESS
from newsclean.text.sentences import ends_sentence

WEEKDAY = (
    r"(?:(?:thứ\s|chủ\s|יום\s|(?:سه|چهار|پنج|یک|دو)[\s\u200c])?[^\W\d]{1,12}(?:[-\u200c][^\W\d]{2,8})?['׳]?\s?[,.،]?\s+"
    r"(?:(?:den|d\.|le|el|il|ngày)\s)?)?"
)
YEAR = r"(?!0|1[0-2]|2[7-9]|[3-9])\d{4}"
"""A year of any of the calendars in use; “Leeds 12 4500” has none."""

DATE = lazy(
    r"^\W*(?:\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[a-z]{2,4})?[\s,|/·–-]{1,3})?"
    rf"{WEEKDAY}(?:ngày\s)?"
    r"(?:\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{2,4}"
    r"|\d{1,2}(?:\.|º|er|st|nd|rd|th)?\s+(?:de\s+|d['’])?[^\W\d]{3,12}(?:\s?/\s?[^\W\d]{3,12})?\.?\s?[,،]?\s+(?:del?\s+)?"
    rf"{YEAR}"
    r"|\d{1,2}/[^\W\d]{3,10}/\d{4}"
    rf"|[^\W\d]{{3,12}}\.?\s+\d{{1,2}}(?:st|nd|rd|th)?[,،]?\s+{YEAR})"
    r"(?:[\s,،/.|·T@-]{0,4}(?:\w{1,4}[.,]{0,2}\s+){0,2}\d{1,2}[:.h時时點点시]\s*\d{2}分?(?:[:.]\d{2})?)?"
    r"[^\w]{0,3}(?:(?!\d{3,5}\W*$)\w{1,5}(?:\s[a-z]{2,4})?|tengah hari|(?<=[+-])\d{4})?[^\w]{0,3}$"
)
"""A date, perhaps with a time, and nothing else."""

CLOCK = (
    r"(?:(?:오전|오후|午前|午後|上午|下午|เวลา|lúc|kl\.?) ?)?\d{1,2}[:.h시時时點点]\s?\d{2}[분分]?(?:[:.]\d{2})?"
    r"(?: ?(?:น\.?|बजे|এএম|পিএম|am|pm|ist|gmt\S*|காலை|மாலை|pagi|petang))?"
)
OTHER_LENGTH = 60
"""Longer lines are neither of the two below."""

HUNGARIAN_MONTHS = "jan|febr?|márc|ápr|máj|jún|júl|aug|szept?|okt|nov|dec"
THAI_MONTHS = (
    "(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม"
    r"|(?:ม\.ค|ก\.พ|มี\.ค|เม\.ย|พ\.ค|มิ\.ย|ก\.ค|ส\.ค|ก\.ย|ต\.ค|พ\.ย|ธ\.ค)\.?)"
)
CJK_WEEKDAY = r"\(?(?:(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[月火水木金土日월화수목금토일](?:曜日?|요일)?)\)?"
MARKED = r"(?:(?!\d)[\u0900-\u0963\u0980-\u0df3\u0e80-\u0eff\u1000-\u109f\u1780-\u17d3])"
"""A letter or vowel sign of the scripts, Devanagari to Khmer, whose signs are no letters to Python."""

OTHER_DATE = lazy(
    r"^\W*(?:"
    r"\d{4}년 ?\d{1,2}월 ?\d{1,2}일(?: ?\(?[월화수목금토일](?:요일)?\)?)?"
    r"|(?:\d{4}[-/.年] ?|(?:令和|平成|民國) ?\d{1,3}年 ?)\d{1,2}[-/.月] ?\d{1,2}日?"
    rf"(?: ?{CJK_WEEKDAY})?"
    rf"|\d{{1,2}} ?[-/月] ?\d{{1,2}} ?日?(?: ?{CJK_WEEKDAY}| (?=\d{{1,2}}[:時时點点]))"
    rf"|(?:{HUNGARIAN_MONTHS})[^\W\d]{{0,8}}\.? \d{{1,2}}\.,? [^\W\d]{{4,9}}"
    r"|\d{1,2}:\d{2}[,|] \d{1,2}\.? [^\W\d]{3,10}"
    rf"|\d{{4}}\. ?(?:{HUNGARIAN_MONTHS})[^\W\d]{{0,8}}\.? ?\d{{1,2}}\.?(?:,? [^\W\d]{{4,9}})?"
    r"|(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? )?(?:ngày )?\d{1,2} tháng \d{1,2},?(?: năm)? \d{4}"
    rf"|(?:(?:วัน)?[^\d\s]{{2,10}} )?(?:ที่ )?\d{{1,2}} ?{THAI_MONTHS} ?(?:พ\.ศ\. ?)?\d{{2,4}}"
    rf"|(?:{MARKED}{{3,12}},? )?(?:\d{{1,2}} {MARKED}{{2,14}}\.?[,၊]? |{MARKED}{{2,14}}\.? \d{{1,2}}[,၊]? )\d{{4}}"
    rf"|\d{{4}} {MARKED}{{2,14}}\.?[,၊]? \d{{1,2}}(?:,? {MARKED}{{3,12}})?"
    rf"|\d{{4}} ?ခုနှစ်[,၊]? ?{MARKED}{{2,12}}[,၊]? ?\d{{1,2}} ?ရက်"
    rf"|(?:ថ្ងៃ{MARKED}{{2,12}},? ?)?(?:ថ្ងៃ)?ទី ?\d{{1,2}} ?ខែ ?{MARKED}{{3,12}} ?(?:ឆ្នាំ ?)?\d{{4}}"
    r"|[\u1200-\u137f]{2,6} \d{1,2}(?: ቀን)?[,፣]? \d{4}(?: ?ዓ[./]?\s?ም)?"
    r"|\d{4} m\. [^\W\d]{4,10} \d{1,2} d\.(?:,? [^\W\d]{8,14})?|\d{4}\. gada \d{1,2}\. [^\W\d]{4,10}"
    r"|\d{4} (?:жылғы|жылы|жыл|ж\.),? \d{1,2} [^\W\d]{5,9}"
    r"|\d{4}e?ko [^\W\d]{6,12}ren \d{1,2}a?n?"
    r"|\d{1,2}-[^\W\d]{3,9},? \d{4}(?:-yil)?|\d{4}[- ](?:yil|йил),? \d{1,2}[- ][^\W\d]{3,9}"
    r"|\d{4} оны \d{1,2}(?:-р| ?дугаар| ?дүгээр)? сарын \d{1,2}(?:-[^\W\d]{2,3})?(?: өдөр)?"
    rf")(?:[\s,|·–-]{{0,4}}{CLOCK})?(?: ?(?:配信|更新|公開|発行)(?:報[道導]|报道)?)?\W*$"
)
"""The same in languages whose dates have another order, or months of more than letters. (Marks are none.)"""

AGO = lazy(
    r"^\W*(?:"
    r"\d{1,3} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|months?|y|yrs?|years?)\.? ago"
    r"|(?:an?|one) (?:minute|hour|day|week|month|year) ago"
    r"|vor \d{1,3} (?:sekunden?|min\.?|minuten?|std\.?|stunden?|tag(?:en)?|wochen?|monat(?:en)?)"
    r"|il y a \d{1,3} ?(?:s|secondes?|min|minutes?|h|heures?|j|jours?|semaines?|mois)"
    r"|(?:hace|há) \d{1,3} ?(?:seg|segundos?|min|minutos?|h|horas?|d[ií]as?|semanas?|m[eê]s(?:es)?)"
    r"|\d{1,3} (?:segundos?|min|minutos?|horas?|dias?|semanas?|m[eê]s(?:es)?) atrás"
    r"|\d{1,3} (?:second[oi]|min|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]) fa"
    r"|\d{1,3} (?:seconden?|min|minuut|minuten|uur|uren|dag(?:en)?|week|weken|maand(?:en)?) geleden"
    r"|(?:for |för )?\d{1,3} (?:sekund(?:er)?|min|minut(?:t|ter|er)?|t|tim(?:e|er|me|mar)?|d[aø]g(?:e|er|ar|n)?"
    r"|u[gk]er?|veck(?:a|or)|måned(?:er)?|månad(?:er)?) (?:siden|sedan)"
    r"|\d{1,3} (?:sekuntia?|min|minuuttia?|h|t|tuntia?|päivää?|viikkoa?|kuukautta) sitten"
    r"|\d{1,3} (?:sekund[ay]?|min\.?|minut[ay]?|godz\.?|godzin[ay]?|dni|dzień|tydzień|tygodni[ae]?|miesi[ąę]c\w*) temu"
    r"|před \d{1,3} (?:sekund\w*|min\.?|minut\w*|h|hod\.?|hodin\w*|dn[yě]\w*|týdn\w*|měsíc\w*)"
    r"|\d{1,3} (?:секунд[уы]?|мин\.?|минут[уы]?|ч\.?|час(?:а|ов)?|день|дня|дней|недел[юиь]|месяц(?:а|ев)?) назад"
    r"|\d{1,3} (?:секунд[уи]?|хв\.?|хвилин[уи]?|год\.?|годин[уи]?|день|дн(?:і|ів)|тижд\w+|тижн\w+|місяц\w+) тому"
    r"|acum \d{1,3} (?:de )?(?:secunde?|min|minute?|or[eă]|zile?|săptămân[iă]|lun[iă])"
    r"|\d{1,3} (?:perce|perccel|órája|órával|napja|nappal|hete|héttel|hónapja|hónappal)(?: ezelőtt)?"
    r"|πριν (?:από )?\d{1,3} (?:δευτερόλεπτα|λεπτά|λεπτό|ώρα|ώρεσ|η?μέρα|η?μέρεσ|εβδομάδα|εβδομάδεσ|μήνα|μήνεσ)"
    r"|\d{1,3} (?:saniye|dk\.?|dakika|sa\.?|saat|gün|hafta|ay) önce"
    r"|\d{1,3} (?:detik|saat|menit|minit|jam|hari|minggu|bulan)(?: yang)? lalu"
    r"|\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng) trước"
    r"|\d{1,3} ?(?:วินาที|นาที|ชม\.?|ชั่วโมง|วัน|สัปดาห์|เดือน) ?(?:ที่แล้ว|ที่ผ่านมา|ก่อน)"
    r"|\d{1,3} (?:सेकंड|सेकेंड|मिनट|घंटे|घंटा|घण्टे|दिन|हफ्ते|हफ़्ते|सप्ताह|महीने|माह) पहले"
    r"|\d{1,3} ?(?:秒[钟鐘]?|分[钟鐘]?|个?小时|個?小時|時間|天|日|周|週間?|[个個かヶカ]月) ?(?:前|以前|之前)"
    r"|\d{1,3} ?(?:초|분|시간|일|주|주일|개월|달) ?전"
    r"|(?:منذ|قبل) \d{1,3} (?:ثاني[ةه]|ثوان[يٍ]?|دقيق[ةه]|دقائق|ساع[ةه]|ساعات|يوما?|أيام|أسبوعا?|أسابيع|شهرا?|أشهر)"
    r"|\d{1,3} (?:ثانیه|دقیقه|ساعت|روز|هفته|ماه) (?:پیش|قبل)"
    r"|לפני \d{1,3} (?:שניות|דקות|דק'|שעות|ימים|שבועות|חודשים)"
    r"|pr(?:ij)?e \d{1,3} (?:sek\w*|min\.?|minut\w*|h|sat[ai]?|dana?|sedmic\w+|ned?j?elj\w+|tjed\w+|mj?esec\w*)"
    r"|пре \d{1,3} (?:сек\w*|мин\.?|минут\w*|ч|сат[аи]?|дана?|недељ\w+|месец\w*)"
    r"|pred \d{1,3} (?:sek\w*|min\.?|min[uú]t\w*|h|hod\.?|hodin\w*|ur\w*|d[nň]\w*|týžd\w*|tedn\w*"
    r"|mesiac\w*|mesec\w*)"
    r"|fa \d{1,3} (?:segons?|min\.?|minuts?|h|hor(?:a|es)|di(?:a|es)|setman(?:a|es)|mes(?:os)?)"
    r"|prieš \d{1,3} (?:sek\w*|min\.?|minut\w*|val\.?|valand\w*|d\.?|dien\w*|savait\w*|mėn\w*\.?)"
    r"|pirms \d{1,3} (?:sek\w*|min\.?|minūt\w*|st\.?|stund\w*|dien\w*|nedēļ\w*|mēne\w*)"
    r"|\d{1,3} (?:sek\w*|min\.?|minutit?|h|t|tundi?|päeva?|nädalat?|kuud?) tagasi"
    r"|fyrir \d{1,3} (?:sek\w*\.?|mín\w*\.?|klst\.?|klukk\w+|dög\w+|degi|vik(?:u|um)|mánuð\w+)(?: síðan)?"
    r"|\d{1,3} (?:sekondes?|min\.?|minuut|minute|uur|ure|dag|dae|week|weke|maande?) gelede"
    r"|\d{1,3} (?:na )?(?:segundo|minuto|oras|araw|linggo|buwan) (?:na )?(?:ang )?(?:nakalipas|nakaraan|nakararaan)"
    r"|(?:sekunde|dakika|saa|siku|wiki|miezi|mwezi) \d{1,3} (?:zilizopita|iliyopita)"
    r"|\d{1,3} (?:sekond\w*|min\.?|minut\w*|orë|ditë|javë|muaj) më parë"
    r"|para \d{1,3} (?:sekond|minut|or|dit|jav|muaj)\w*"
    r"|\d{1,3} (?:saniyə|dəq\.?|dəqiqə|saat|gün|həftə|ay) (?:əvvəl|öncə)"
    r"|преди \d{1,3} (?:сек\w*|мин\.?|минут\w*|ч\.?|час\w*|дни|ден|седмиц\w*|месец\w*)"
    r"|пред \d{1,3} (?:сек\w*|мин\.?|минут\w*|ч\.?|час\w*|дена?|недел\w*|месец\w*)"
    r"|\d{1,3} (?:секунд|минут|сағат|күн|апта|ай) бұрын"
    r"|\d{1,3} ?(?:সেকেন্ড|মিনিট|ঘণ্টা|ঘন্টা|দিন|সপ্তাহ|মাস) আগে"
    r"|\d{1,3} (?:سیکنڈ|منٹ|گھنٹے|گھنٹہ|گھنٹا|دن|ہفتے|ہفتہ|ماہ|مہینے) (?:پہلے|قبل)"
    r"|\d{1,3} ?(?:விநாடிகள்|நிமிடங்கள்|நிமிடம்|மணி ?நேரம்|மணி ?நேரத்திற்கு|நாட்கள்|நாட்களுக்கு|வாரங்கள்|மாதங்கள்) (?:முன்பு|முன்|முன்னர்)"
    r"|\d{1,3} (?:წამის|წუთის|საათის|დღის|კვირის|თვის) (?:წინ|უკან)"
    r"|\d{1,3} (?:վայրկյան|րոպե|ժամ|օր|շաբաթ|ամիս) առաջ"
    r"|\d{1,3} (?:सेकेन्ड|मिनेट|घण्टा|घन्टा|दिन|हप्ता|महिना) (?:अगाडि|अघि|पहिले)"
    r"|\d{1,3} (?:सेकंदां|मिनिटां|तासा|तासां|दिवसां|आठवड्यां|महिन्यां) ?पूर्वी"
    r"|\d{1,3} (?:સેકન્ડ|મિનિટ|કલાક|દિવસ|અઠવાડિયા|મહિના) પહેલાં?"
    r"|\d{1,3} (?:ਸਕਿੰਟ|ਮਿੰਟ|ਘੰਟੇ|ਘੰਟਾ|ਦਿਨ|ਮਹੀਨੇ) ਪਹਿਲਾਂ"
    r"|\d{1,3} (?:సెకన్ల|నిమిషాల|గంటల|గంట|రోజుల|వారాల|నెలల) క్రితం"
    r"|\d{1,3} (?:ಸೆಕೆಂಡುಗಳ|ನಿಮಿಷಗಳ|ಗಂಟೆಗಳ|ಗಂಟೆಯ|ದಿನಗಳ|ವಾರಗಳ|ತಿಂಗಳ) ಹಿಂದೆ"
    r"|\d{1,3} (?:സെക്കൻഡ്|മിനിറ്റ്|മണിക്കൂർ|ദിവസം|ആഴ്ച|മാസം) (?:മുമ്പ്|മുൻപ്)"
    r"|(?:තත්පර|මිනිත්තු|පැය|දින|සති|මාස) \d{1,3}කට පෙර"
    r"|လွန်ခဲ့သော ?\d{1,3} ?(?:စက္ကန့်|မိနစ်|နာရီ|ရက်|ပတ်|လ)"
    r"|\d{1,3} ?(?:វិនាទី|នាទី|ម៉ោង|ថ្ងៃ|សប្តាហ៍|ខែ) ?មុន"
    r"|\d{1,3} ?(?:ວິນາທີ|ນາທີ|ຊົ່ວໂມງ|ມື້|ອາທິດ|ເດືອນ) ?(?:ກ່ອນ|(?:ທີ່)?ຜ່ານມາ)"
    r"|ከ ?\d{1,3} (?:ሰከንዶች|ደቂቃ|ደቂቃዎች|ሰዓት|ሰዓታት|ቀን|ቀናት|ሳምንት|ሳምንታት|ወር|ወራት) በፊት"
    r"|\d{1,3} (?:секунд[уы]?|хв\.?|хвілін[уы]?|гадзін[уы]?|дзень|дні|дзён|тыд\w+|месяц\w*) таму"
    r"|hai \d{1,3} (?:segundos?|min|minutos?|h|horas?|d[ií]as?|semanas?|mes(?:es)?)"
    r"|(?:duela|orain dela) \d{1,3} (?:segundo|minutu|ordu|egun|aste|hilabete)"
    r"|\d{1,3} (?:soniya|daqiqa|soat|kun|hafta|oy) (?:oldin|avval)"
    r"|\d{1,3} (?:секунд(?:ын)?|минут(?:ын)?|цаг(?:ийн)?|өдөр|өдрийн|хоногийн|сарын) өмнө"
    r")\W*$"
)
"""How long ago it was published, and nothing else, in the languages that have markers."""

ONE_NUMBER = lazy(r"\D*\d{1,3}\D*\Z")
"""It holds one number, which few lines do, and fewer with a date; or it is “an hour ago”."""

AGO_SIGNS = (
    " ago", "vor ", "il y a ", "hace ", "há ", " atrás", " fa", " gelede", " siden", " sedan", " sitten", " temu",
    "před ", " назад", " тому", "acum ", " perc", " órá", " nap", " hét", " hete", " hón", "πριν", " önce", " lalu",
    "prije ", "pre ", "пре ", "pred ", "fa ", "prieš", "pirms", " tagasi", "fyrir ", " naka", "opita", " parë", "para ",
    "अगाडि", " अघि", "पहिले", "पूर्वी", "પહેલા", "ਪਹਿਲਾਂ", "క్రితం", "ಹಿಂದೆ", "മുമ്പ്", "മുൻപ്", " පෙර", "လွန်ခဲ့", "មុន", "ກ່ອນ",
    "ຜ່ານມາ", "በፊት", " таму", "hai ", "duela ", "orain ", " oldin", " avval", " өмнө",
    " əvvəl", " öncə", "преди ", "пред ", " бұрын", " আগে", " پہلے", " முன்", " წინ", " უკან", " առաջ",
    " trước", "แล้ว", "มา", "ก่อน", "पहले", "前", "전", "منذ", "قبل", "پیش", "לפני",
)  # fmt: skip
"""And it has one of these, which is quicker to see."""

BESIDE_WORD = " .·'׳()"
SMALL_WORD = 3
"""Words of more letters before a date say what is on that day, where they are no day themselves: “am 24. Januar”."""

SPACELESS_LETTER = lazy(rf"[{SPACELESS}]")

STAMP = lazy(
    r"\d(?:\d?(?:[:.h]\d\d(?!\d)|[./-]\d{1,2}[./-]\d{2,4}| (?:hours?|hrs?|days?|min))|月"
    r"|(?<=(?<!\d)1)9\d\d(?!\d)|(?<=(?<!\d)2)0\d\d(?!\d))"
)
"""A date, the time of day, or how long ago: comments, posts and teasers have a line with one each. (It begins with a
digit, which regular expressions look for fast.)"""

STAMP_LENGTH, STAMP_WORDS = 60, 5
"""A line dropped already is named a dateline when it is as short and holds a date or the time of day."""

DATE_INSIDE = lazy(
    r"\b\d{1,2}[:h]\d{2}\b|\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}|\b\d{1,2}[-/.]\s?\d{1,2}[-/.]\s?\d{4}"
    r"|\b\d{1,2}\.?\s(?:de\s)?[^\W\d]{3,10}\.?,?\s(?:de\s)?\d{4}|[^\W\d]{3,10}\.?\s\d{1,2},?\s\d{4}"
)

TIMED = lazy(
    r"^\W{0,2}(?:[^\W\d]{2,8}\s?[:：]\s?)?\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?(?:\s?[(（][^\W\d][)）])?"
    r"\s+\d{1,2}[:時时點点]\s?\d{2}"
)
"""A whole date and the time of day, at the beginning of a line, behind a label perhaps."""

TODAY = (
    r"(?:today|heute|aujourd['’]hui|hoy|oggi|hoje|vandaag|i ?dag|tänään|dzisiaj|dziś|dnes|danas|данас|днес|сегодня"
    r"|сьогодні|σήμερα|bugün|azi|astăzi|ma|היום|اليوم|امروز|آج|आज|আজ|hari ini|hôm nay|วันนี้|ساعت|الساعة"
    r"|yesterday|gestern|hier|ayer|ieri|ontem|gisteren|i ?går|eilen|wczoraj|včera|jučer|juče|јуче|tegnap|χθεσ"
    r"|אתמול|dün|أمس|вчера|вчора)"
)
TODAY_BEFORE = rf"{TODAY}[,،]?\s(?:(?:kl\.?|klo|um|at|om|alle|às|o|в|о|à|ve|u|у)\s)?"
TIME = lazy(
    rf"^\W*(?:{TODAY_BEFORE})?\d{{1,2}}[:.]\d{{2}}(?:[:.]\d{{2}})?\W*(?:uhr|am|pm|a\.m\.|p\.m\.|gmt|utc|h)?\W*$",
    re.I,
)
"""The time of day, perhaps with a word for today or yesterday before it."""


def is_date_line(key: str) -> bool:
    """Tell whether a line is a date or a time and nothing else."""
    return is_date(key) or TIME.match(key) is not None or (len(key) <= OTHER_LENGTH and is_age(key))


def minutes(key: str) -> int:
    """Return the minutes from midnight of a line that is a time of day alone, or -1.

    >>> minutes("19.30"), minutes("8:05 uhr"), minutes("yesterday 19:30")
    (1170, 485, -1)
    """
    hours, mark, rest = key.partition(":" if ":" in key else ".")
    if not mark or not hours.isdigit() or not rest[:2].isdigit() or TIME.match(key) is None:
        return -1
    return int(hours) * 60 + int(rest[:2])


def is_age(key: str) -> bool:
    """Tell whether a line says how long ago it was published and nothing else.

    >>> is_age("vor 2 stunden"), is_age("2小时前"), is_age("vor 2 stunden begann es")
    (True, True, False)
    """
    is_asked = ONE_NUMBER.match(key) is not None or " ago" in key
    return is_asked and holds_any(key, AGO_SIGNS) and AGO.match(key) is not None


def is_date(key: str) -> bool:
    """Tell whether a line is a date of the calendar and nothing else.

    >>> is_date("4 มี.ค. 2574"), is_date("2031년 3월 4일"), is_date("2 hours ago")
    (True, True, False)
    """
    if DATE.match(key) is not None:
        return True
    is_other = len(key) <= OTHER_LENGTH and (not key.isascii() or key[:1].isdigit())
    return is_other and OTHER_DATE.match(key) is not None


def is_labelled(key: str, calendar: frozenset[str]) -> bool:
    """Tell whether words stand before a date that are no part of it, as the days and months of the calendar are.

    What a comma parts from the date (a place) belongs to it, and so do small words such as “am”.

    >>> is_labelled("deadline 1 may 2031", frozenset()), is_labelled("monday 1 may 2031", frozenset(["monday"]))
    (True, False)
    >>> is_labelled("開催日 2031年12月1日", frozenset()), is_labelled("星期三 2031年12月1日", frozenset(["星期三"]))
    (True, False)
    """
    before = key[: re.search(r"\d|\Z", key).start()]  # type: ignore[union-attr]
    if not COMMAS.isdisjoint(before):
        return False
    words = [word.strip(BESIDE_WORD) for word in before.split()]
    if SPACELESS_LETTER.search(before):
        return any(len(word) > 1 for word in words) and not any(word in before for word in calendar)
    if before.strip(BESIDE_WORD) in calendar:
        return False
    return any(len(word) > SMALL_WORD and word not in calendar for word in words)


def without_date(key: str) -> str:
    """Return what a short line says beside a date.

    >>> without_date("2031-11-04 阅读2044次"), without_date("2044 views")
    ('阅读2044次', '2044 views')
    """
    return " ".join(DATE_INSIDE.sub(" ", key, count=1).split()) if len(key) <= STAMP_LENGTH else key


def holds_date(text: str) -> bool:
    """Tell whether a text holds a date of the calendar or the time of day.

    >>> holds_date("Updated on 5 March 2031."), holds_date("Published in 1926.")
    (True, False)
    """
    return DATE_INSIDE.search(text) is not None


def is_timed_stamp(text: str) -> bool:
    """Tell whether a short line begins with a whole date and a time of day, and holds hardly anything else.

    >>> is_timed_stamp("2031-11-21 03:31 Holm Post / Opinion"), is_timed_stamp("21 November 2031 on Oster Holm")
    (True, False)
    """
    return TIMED.match(text) is not None and is_stamp(text)


def is_stamp(text: str) -> bool:
    """Tell whether a short line holds a time of publication and hardly anything else.

    >>> is_stamp("Updated 9:02 p.m., Oct. 3, 2030"), is_stamp("The 2030 vote")
    (True, False)
    """
    if len(text) > STAMP_LENGTH or ends_sentence(text):
        return False
    rest, dates = DATE_INSIDE.subn(" ", text)
    return dates > 0 and len(re.findall(r"[^\W\d_]{2,}", rest)) <= STAMP_WORDS
