"""Words after which no line ends: articles, prepositions, conjunctions of many languages, in one set.

Left out is whatever ends a line somewhere, in any of these languages: adverbs (in, on, up, off, over), German
separable prefixes (an, ab, auf, vor, zu, ein) and verbs that close a clause (ist, hat, wird), `am` (10:15 am).
"""

from __future__ import annotations

_BY_LANGUAGE = {
    "en": "the a and or of to from with by at for as into than that its their his our your my whose which who "
    "whom this these those is are was were be has have had would could said says told called named "
    "between among during including because although while if when where via per towards upon",
    "de": "der die das des dem den eine einen einem einer eines und oder von vom zum zur im beim für bei "
    "gegen ohne um nach unter über zwischen seit laut wegen trotz sowie dass weil wenn als wie seine seiner "
    "seinem seinen ihre ihrer ihrem ihren diese dieser diesem diesen dieses ins "
    "sagte sagt neben aufs",
    "fr": "le la les l' un une des du de d' et ou au aux en dans par pour sur avec sans chez entre sous vers que "
    "dont où ce cette ces son sa ses leur leurs est selon comme mais puis",
    "es": "el los las una unos unas del y o con por para sin sobre entre desde hasta según como cuando donde porque "
    "su sus este esta estos estas al e",
    "pt": "os um uma umas do da dos das na nos nas ao à aos às pelo pela pelos pelas num numa com em "
    "são até após seu sua seus suas ou",
    "it": "il lo gli i uno dello della dei degli delle dal dalla dai dagli dalle nel nella nei negli nelle sul "
    "sulla sui sugli sulle al allo alla ai agli alle col e ed di da con per tra fra che cui è sono come anche "
    "secondo suo sua suoi sue",
    "nl": "het een van voor met naar bij tot door tegen tussen onder volgens omdat maar zijn haar hun deze dit "
    "te en ook",
    "da no": "og med til ved mot mod fra som når hvor ikke ett et om etter efter ifølge hos",
    "sv": "och ett att till från där när hos enligt mellan under efter genom utan samt ej som för vid",
    "fi": "ja tai sekä että kun joka jotka mutta kuin",
    "pl": "z ze w we i oraz na do od dla przez przy przed nad pod po że który która które lub o u się jak",
    "cs": "a v ve s se k ke na pro při před nad pod že který která které nebo od",
    "hu": "az és vagy egy hogy mint szerint amely aki akik",
    "ro": "și sau cu la din pe prin pentru despre între că care al ale unui unei un o în",
    "tr": "ve ile veya için gibi kadar göre bir bu",
    "id": "dan di ke dari yang untuk pada dengan oleh atau dalam kepada para sang adalah akan bahwa itu",
    "vi": "và của là các những với cho trong tại từ theo như được một",
    "ru": "и в во на с со к ко по из за от до у о об при для без над под между через после перед что как или "
    "который которая которые его её их а но",
    "uk": "і й та у в на з зі із до від по для без над під між через після перед що як або який яка які його її їх",
    "el": "ο η το οι τα του της των τον την στο στη στην στον στους στις στα και με από για σε ως που να",
    "ar": "في من إلى على عن مع أن إن التي الذي الذين بين بعد قبل عند لدى أو ثم حول خلال منذ حتى",
    "fa": "و در از به با که برای تا بر را این آن",
    "he": "של את על עם אל כי או אך בין לפני אחרי אשר לא גם",
    "hi": "और के की का को में से पर ने कि या तक लिए साथ",
    "hr sr": "i u na za od do iz sa prema između zbog nakon tijekom tokom koji koja koje jer ili",
    "sr": "и у на за од до из са према између због након током који која које јер или",
    "sk": "v vo s z k na pre pri pred po pod nad od do že ktorý ktorá ktoré alebo medzi podľa počas",
    "sl": "na za iz od do pri ker",
    "ca": "i amb dels pels fins segons però",
    "lt": "ir į iš prie nuo iki apie tarp dėl pagal kad kuris kuri kurie bei",
    "lv": "un ar uz līdz starp pēc ka kurš kura",
    "et": "ning või kuid",
    "is": "að í á við frá með eða þegar eftir fyrir",
    "af": "'n vir",
    "fil": "ng ang mga nang kay",
    "sw": "wa kwa katika cha",
    "sq": "dhe në për nga të që një ose",
    "az": "və ilə üçün",
    "bg": "във със от до при преди между който която което че или ще",
    "mk": "во со од меѓу кој која кое дека ќе",
    "kk": "және",
    "bn": "এবং",
    "ur": "اور کے کی کا کو میں سے پر نے کہ یا",
    "ta": "மற்றும் ஒரு இந்த அந்த",
    "ka": "და რომ რომელიც მაგრამ როგორც",
    "hy": "և եւ որ որը իսկ բայց կամ",
    "ne mr": "र तथा आणि",
    "pa": "ਅਤੇ ਦੇ ਦੀ ਦਾ ਨੂੰ",
    "gu": "અને",
    "te": "మరియు",
    "kn": "ಮತ್ತು",
    "ml": "ഒരു",
    "si": "සහ",
    "am": "እና",
    "be": "і ў з да ад пра якая якое якія",
    "gl": "ao á aos ás polo pola unha nunha dunha coa",
    "eu": "eta edo",
    "uz": "uchun",
    "mn": "болон",
    "ko": "및 또는 등 그리고",
}

SMALL_WORDS = frozenset(word for words in _BY_LANGUAGE.values() for word in words.split())

POSTPOSITIONS = frozenset(
    # Hindi, Marathi, Punjabi, Urdu, Persian
    "के ने में को से का की द्वारा है हैं था थे थी यांनी यांच्या यांचा यांची यांचे ਨੇ ਦੇ ਦੀ ਦਾ ਨੂੰ ਤੋਂ "
    "نے کے کی کا کو سے ہے ہیں تھا تھے تھی را است "
    # Bengali, Tamil, Korean
    "থেকে জন্য দিয়ে নিয়ে দ্বারা নামে নামের என்ற என்று எனும் உள்ளிட்ட ஆகிய ஆகியோர் "
    "는 은 를 을 에서 의 가 과 와 로 으로 에게 까지 부터 라고 이라고 라는 이라는 에는 에도".split()
)
"""Words and particles with which no line begins, since they stand behind a noun or at the end of a clause."""
