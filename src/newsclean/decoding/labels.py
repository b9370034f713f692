"""The labels of the WHATWG Encoding Standard come in, the canonical name and the Python codecs go out.

https://encoding.spec.whatwg.org/#names-and-labels, with three wishes of our own:

* ``gbk`` (and so ``gb2312``) is read as ``gb18030``, which holds all of it;
* the encodings the standard maps to *replacement* for the safety of browsers (``hz-gb-2312``,
  ``iso-2022-kr``) are decoded, because nothing is run here;
* ``x-user-defined`` is read as ``windows-1252``, which is what the HTML standard does with it in a meta.
"""

from __future__ import annotations

__all__ = ["CODECS", "LABELS", "MULTIBYTE"]

_LABELS_OF: dict[str, str] = {
    "utf-8": "unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8",
    "ibm866": "866 cp866 csibm866 ibm866",
    "iso-8859-2": "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2",
    "iso-8859-3": "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3",
    "iso-8859-4": "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4",
    "iso-8859-5": "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988",
    "iso-8859-6": "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e"
    " iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987",
    "iso-8859-7": "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597"
    " iso_8859-7 iso_8859-7:1987 sun_eu_greek",
    "iso-8859-8": "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598"
    " iso_8859-8 iso_8859-8:1988 visual",
    "iso-8859-8-i": "csiso88598i iso-8859-8-i logical",
    "iso-8859-10": "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6",
    "iso-8859-13": "iso-8859-13 iso8859-13 iso885913",
    "iso-8859-14": "iso-8859-14 iso8859-14 iso885914",
    "iso-8859-15": "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9",
    "iso-8859-16": "iso-8859-16",
    "koi8-r": "cskoi8r koi koi8 koi8-r koi8_r",
    "koi8-u": "koi8-ru koi8-u",
    "macintosh": "csmacintosh mac macintosh x-mac-roman",
    "windows-874": "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874",
    "windows-1250": "cp1250 windows-1250 x-cp1250",
    "windows-1251": "cp1251 windows-1251 x-cp1251",
    "windows-1252": "ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1"
    " iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252 x-user-defined",
    "windows-1253": "cp1253 windows-1253 x-cp1253",
    "windows-1254": "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989"
    " l5 latin5 windows-1254 x-cp1254",
    "windows-1255": "cp1255 windows-1255 x-cp1255",
    "windows-1256": "cp1256 windows-1256 x-cp1256",
    "windows-1257": "cp1257 windows-1257 x-cp1257",
    "windows-1258": "cp1258 windows-1258 x-cp1258",
    "x-mac-cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "gb18030": "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030",
    "big5": "big5 big5-hkscs cn-big5 csbig5 x-x-big5",
    "euc-jp": "cseucpkdfmtjapanese euc-jp x-euc-jp",
    "iso-2022-jp": "csiso2022jp iso-2022-jp",
    "shift_jis": "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis",
    "euc-kr": "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601"
    " windows-949",
    "hz-gb-2312": "hz-gb-2312",
    "iso-2022-kr": "csiso2022kr iso-2022-kr",
    "utf-16be": "unicodefffe utf-16be",
    "utf-16le": "csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le",
    # Not in the standard, but files of this kind exist.
    "utf-32be": "utf-32be",
    "utf-32le": "utf-32 utf-32le",
}

LABELS: dict[str, str] = {label: name for name, labels in _LABELS_OF.items() for label in labels.split()}
"""Every label, lower case, to the canonical lower-case name."""

# Spellings the standard does not list, met in pages and known to Python's users.
LABELS |= {
    "utf_8": "utf-8",
    "utf-8-sig": "utf-8",
    "cp932": "shift_jis",
    "cp936": "gb18030",
    "cp949": "euc-kr",
    "cp950": "big5",
    "cp874": "windows-874",
    "gb-2312": "gb18030",
    "gb-18030": "gb18030",
    "eucjp": "euc-jp",
    "euckr": "euc-kr",
    "big5hkscs": "big5",
    "win-1251": "windows-1251",
    "win1251": "windows-1251",
    "windows1251": "windows-1251",
    "windows1252": "windows-1252",
}

CODECS: dict[str, tuple[str, ...]] = {
    # The first codec is the usual one; the others hold characters that it lacks and are tried when it fails:
    # Python's euc_jp and iso2022_jp lack the circled digits of NEC, big5hkscs some of Microsoft's symbols.
    "utf-8": ("utf-8",),
    "utf-16be": ("utf-16-be",),
    "utf-16le": ("utf-16-le",),
    "utf-32be": ("utf-32-be",),
    "utf-32le": ("utf-32-le",),
    "gb18030": ("gb18030",),
    "big5": ("big5hkscs", "cp950"),
    "euc-jp": ("euc_jp", "euc_jis_2004"),
    "iso-2022-jp": ("iso2022_jp", "iso2022_jp_ext", "iso2022_jp_2004"),
    "shift_jis": ("cp932", "shift_jis_2004"),
    "euc-kr": ("cp949",),
    "hz-gb-2312": ("hz",),
    "iso-2022-kr": ("iso2022_kr",),
    "ibm866": ("cp866",),
    "macintosh": ("mac_roman",),
    "x-mac-cyrillic": ("mac_cyrillic",),
    "iso-8859-8-i": ("iso8859-8",),
    "koi8-r": ("koi8-r",),
    "koi8-u": ("koi8-u",),
    **{f"iso-8859-{n}": (f"iso8859-{n}",) for n in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"windows-{n}": (f"cp{n}",) for n in (874, *range(1250, 1259))},
}
"""The Python codecs of each canonical name, in the order in which to try them."""

MULTIBYTE = frozenset(("gb18030", "big5", "euc-jp", "shift_jis", "euc-kr"))
"""The encodings of East Asia that use bytes above 0x7F, two (or more) to a character."""
