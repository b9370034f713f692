"""A short line in, whether it says how long ago something was published out, in the languages that have markers."""

from __future__ import annotations

from newsclean.patterns import lazy
from newsclean.text.characters import has_digit
from newsclean.text.sentences import LABEL

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
    r"|\d{1,3} (?:секунд[уы]?|хв\.?|хвілін[уы]?|гадзін[уы]?|дзень|дні|дз[её]н|тыд\w+|месяц\w*) таму"
    r"|hai \d{1,3} (?:segundos?|min|minutos?|h|horas?|d[ií]as?|semanas?|mes(?:es)?)"
    r"|(?:duela|orain dela) \d{1,3} (?:segundo|minutu|ordu|egun|aste|hilabete)"
    r"|\d{1,3} (?:soniya|daqiqa|soat|kun|hafta|oy) (?:oldin|avval)"
    r"|\d{1,3} (?:секунд(?:ын)?|минут(?:ын)?|цаг(?:ийн)?|өдөр|өдрийн|хоногийн|сарын) өмнө"
    r")\W*$"
)
"""How long ago it was published, and nothing else, in the languages that have markers."""

ONE_NUMBER = lazy(r"\D*\d{1,3}\D*\Z")
"""It holds one number, which few lines do, and fewer with a date; or it is “an hour ago”."""

NAME_WORDS = 3
"""Words of a name, before an age, at the most."""


def is_age(key: str) -> bool:
    """Tell whether a line says how long ago it was published and nothing else.

    >>> is_age("vor 2 stunden"), is_age("2小时前"), is_age("vor 2 stunden begann es")
    (True, True, False)
    """
    return (ONE_NUMBER.match(key) is not None or " ago" in key) and AGO.match(key) is not None


def ends_with_age(key: str) -> bool:
    """Tell whether a short line says how long ago something was published, behind a name perhaps.

    >>> ends_with_age("ann76 vor 2 stunden"), ends_with_age("ann kam vor 2 stunden an")
    (True, False)
    """
    if len(key) > LABEL or not (has_digit(key) or " ago" in key):
        return False
    words = key.split(None, NAME_WORDS)
    return any(is_age(" ".join(words[at:])) for at in range(len(words)))
