"""A short text in, whether it says who is where in a picture, or which picture it is, out."""

from __future__ import annotations

import re

from newsclean.patterns import lazy
from newsclean.text.characters import QUOTES
from newsclean.text.sentences import ends_sentence

PLACES = frozenset(
    "l r c m li re links rechts mitte left right centre center top bottom above below front back izq dcha izda"
    " izquierda derecha esquerda direita centro dx sx gauche droite sinistra destra lewej"
    " prawej l. r. c. m. li. re. vlevo vpravo"
    " слева справа 左 右 中 前 後 后 左一 左二 左三 左四 右一 右二 右三 右四 中间 中間 居中"
    " 中央 左端 右端 左から 右から 왼쪽 오른쪽 가운데 tv th t.v t.h".split()
)
"""Where somebody stands in a picture, in brackets behind the name."""

MIDDLES = frozenset("mitte centre center centro".split())
"""These are names of parties, too."""

PLACED = lazy(
    r"[(（](?![Cc][)）]\s?[A-Z\d])(?:à |a |au |al |po |z |von |2\. |3\. |the )?"
    r"(?:von |from )?([^\W\d_]{1,9}(?:\.[^\W\d_])?)\.?[)）]"
)
"""A word in brackets, with a preposition perhaps; “(c)AFP” and “(c) 2031” are copyright."""

PLACED_START = (
    "v. l.", "v.l.", "von links", "from left", "from right", "de izquierda a derecha", "de gauche à droite",
    "da sinistra", "od lewej", "слева направо", "da esquerda", "v.l.n.r", "左から", "左起", "从左至右",
)  # fmt: skip
"""How a caption begins that names people by their places."""

PLACED_INSIDE = (
    "(v. l.", "(v.l.", "(von li", "(li nach re", "(von links", "(von rechts", "(from left", "(from right", "(左から",
    "(左起", "(z lewej", "(z prawej", "(po lewej", "(po prawej", "(à gauche", "(à droite", "(au centre", "(a sinistra",
    "(a destra", "(al centro", "(à esquerda", "(à direita", "(ao centro", "(a la izquierda", "(a la derecha",
    "(in der mitte", "(de gauche", "(de izquierda", "(da sinistra", "(od lewej", "(da esquerda", "(слева", "(справа",
    "(左1", "(左2", "(右1", "(右2",
)  # fmt: skip

PLACED_LENGTH = 300

NUMBERED = lazy(
    r"[(（]?(?:图|圖|図|写真|表|그림|사진|fig(?:ure|\.)?|abb(?:ildung|\.)?|bild|foto|photo|рис\.?|фото|figura|rys\.?)"
    r"\s?[\d一二三四五六七八九十]{1,2}(?:\s?[:：.．、|｜)）–—-]\s?|\s+|$)",
    re.I,
)
"""A picture's number at the beginning: ``图1``, ``Fig. 3:``, ``Bild 2 –``."""

NUMBERED_BEHIND = lazy(
    r"\s?[-–—]\s?(?:ảnh|hình|photo|foto|fotoğraf|image|imagen|bild|gambar|фото|зображення|写真|图|사진)\s?\d{1,2}\.?$",
    re.I,
)
"""The same behind the page's title, as programs call the pictures of a page: “… - Ảnh 1.”."""

NUMBERED_WORDS = tuple("图 圖 図 写真 表 그림 사진 fig abb bild foto photo рис фото rys".split())

PICTURED = lazy(r"[▲△▼]?\s?[图圖][为為](?![何什啥甚])")
"""How a Chinese caption begins: “the picture is”."""

PRESENTED = lazy(
    r"In (?:this|an?) (?:[^!?]{0,50}?(?:\d{1,4}|file|handout|undated|archive),? (?:[\w-]+ )?photo\b"
    r"|photo (?:provided|released|taken|made|supplied|posted) )"
    r"|(?:This|These|An?) (?:[\w-]+ ){0,3}(?:photo|image|picture|handout)s? "
    r"(?:provided|released|made available|supplied|distributed|obtained) (?:by|from|on|\w+day)\b"
    r"|(?:FILE|ARCHIV)(?: ?(?:PHOTO|IMAGE|PICTURE|BILD|FOTO))?\s?[-–—:]"
    r"|(?:Das|Dieses|Auf diesem) (?:undatierten? |vo[mn] [^.!?]{2,50} "
    r"(?:veröffentlichten?|herausgegebenen?|verbreiteten?|bereitgestellten?) )(?:Archiv)?(?i:bild|foto|handout)\b"
    r"|(?:Sur cette|Cette|Une) (?:photo|image)[^.!?]{0,50}\b"
    r"(?:prise le \d|(?:diffusée|fournie|transmise|publiée) (?:le|par)\b)"
    r"|(?:En esta|Esta|Una|Foto|Fotografía|Imagen) (?:foto(?:grafía)?|imagen)?[^.!?]{0,30}"
    r"(?:de archivo (?:de|del|tomada)\b|(?:proporcionada|facilitada|distribuida|difundida|cedida|provista) por\b)"
    r"|(?:In questa|Questa) (?:foto|immagine)[^.!?]{0,30}(?:d['’]archivio|(?:diffusa|fornita|rilasciata) da)"
    r"|(?:Nesta|Esta) (?:foto|imagem)[^.!?]{0,30}(?:de arquivo|(?:divulgada|fornecida|cedida) p)"
    r"|(?:Op deze|Deze) foto[^.!?]{0,40}(?:vrijgegeven|verspreid|beschikbaar gesteld)"
)
"""How agencies begin their captions, by when it was taken or who gave it: “In this Nov. 22, 2010, file photo, …”."""

PRESENTING = frozenset("ACDEFINOQSTU▲△▼图圖")
"""With one of these begin both."""


def presents_picture(text: str) -> bool:
    """Tell whether a text begins as agencies' captions do, or shows a Chinese picture.

    >>> presents_picture("In this May 3, 2031, file photo, a ferry sails."), presents_picture("In this photo, I sail.")
    (True, False)
    >>> presents_picture("This image provided by the port shows it."), presents_picture("This image shows it.")
    (True, False)
    """
    if text[0] not in PRESENTING:
        return False
    return PICTURED.match(text) is not None or PRESENTED.match(text) is not None


def names_places(text: str, key: str) -> bool:
    """Tell whether a text says where in a picture somebody stands.

    >>> names_places("Ann Lee (l.) greets a fan", ""), names_places("Ann Lee (42) greets a fan", "")
    (True, False)
    >>> names_places("Ann Lee (c) greets a fan", ""), names_places("The harbour is closed. (c)AFP/Ann Lee", "")
    (True, False)
    >>> names_places("Ann Lee (M.) mit Fans", ""), names_places("Sen. Ann Lee (R) voted against it.", "")
    (True, False)
    >>> names_places("Ann Lee (Mitte) mit Fans", ""), names_places("«Es reicht», sagte Ann Lee (Mitte).", "")
    (True, False)
    """
    if len(text) > PLACED_LENGTH:
        return False
    if key.startswith(PLACED_START):
        return True
    if "(" not in text and "（" not in text:
        return False
    return any(mark in key for mark in PLACED_INSIDE) or any(_is_place(found) for found in PLACED.finditer(text))


def _is_place(found: re.Match[str]) -> bool:
    """Tell whether a word in brackets is a place in a picture, and no party: a capital alone, or who is quoted."""
    word, text = found[1], found.string
    if word.casefold() not in PLACES or found.start() <= 3:
        return False
    if word.isascii():
        before, behind = text[found.start() - 1], text[found.end() : found.end() + 1]
        if (before.isascii() and not before.isspace()) or behind.isalpha():
            return False  # “(m)ein”, “501(c)”
        if len(word) == 1 and word.isupper() and "." not in found[0]:
            return False
    return word.casefold() not in MIDDLES or QUOTES.isdisjoint(text)


def is_numbered_picture(text: str) -> bool:
    """Tell whether a line is a picture's number, with what the picture shows behind it.

    >>> is_numbered_picture("图1 清晨的码头"), is_numbered_picture("Fig. 3: The harbour"), is_numbered_picture("图书馆")
    (True, True, False)
    >>> is_numbered_picture("（图二）码头的清晨"), is_numbered_picture("（图书馆提供）")
    (True, False)
    """
    if is_numbered_behind(text):
        return True
    if not text[:6].casefold().lstrip("(（").startswith(NUMBERED_WORDS):
        return False
    found = NUMBERED.match(text)
    if found is None:
        return False
    closed = found[0][-1:] not in (" ", "\u3000") or found.end() == len(text)
    return closed or not ends_sentence(text)


def is_numbered_behind(text: str) -> bool:
    """Tell whether a text is a title and a picture's number behind it.

    >>> is_numbered_behind("Chợ nổi mở cửa - Ảnh 2."), is_numbered_behind("Der Foto 2.")
    (True, False)
    """
    return (text[-1].isdigit() or text[-2:-1].isdigit()) and NUMBERED_BEHIND.search(text[-20:]) is not None
