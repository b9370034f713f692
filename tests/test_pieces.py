"""A page on one line, in scripts without capitals."""

from __future__ import annotations

import newsclean
from newsclean.pieces import split_known
from newsclean.readers.flat import read_flat

MENU = "דף הבית חדשות פוליטיקה כלכלה ספורט התחברות הרשמה חיפוש"
TEXT = [
    "תושבי האי שחפית בחרו בדוור שלהם, תומר ארבל, לראש המועצה, שלושה חודשים לפני שהמכתב האחרון יימסר באי ביד.",
    "ארבל, בן 58, קיבל 112 מתוך 187 הקולות ביום ראשון, ויריבתו היחידה, בעלת המלון, הודתה בהפסד עוד לפני תום הספירה.",
    "הוא הבטיח להחזיר את מעבורת הערב, שבוטלה לפני שני חורפים.",
    "למועצה 14 ימים לאשר את התוצאה, ושיעור ההצבעה היה 91 אחוזים, הגבוה ביותר מאז 1974 ומאז שיש באי מועצה.",
]
FOOT = "הנקראות ביותר לווייתן חולץ אחרי שני לילות אודות צור קשר מדיניות פרטיות"


def test_a_sentence_glued_to_a_teaser_is_not_lost_with_it() -> None:
    page = " ".join([MENU, *TEXT[:2], "קראו גם: המגדלור שאיש אינו מכבה", *TEXT[2:], FOOT])
    text = newsclean.clean(page).text
    assert all(sentence in text for sentence in TEXT)
    assert text.startswith(TEXT[0]) and text.endswith(f"{TEXT[-1]}\n")
    assert newsclean.clean(text).text == text


def test_labels_within_sentences_are_no_menu() -> None:
    sentence = "בדף הבית של המועצה נפתח חיפוש אחר שם, והרשמה פתוחה עד יום שני, ומי שרוצה יצור קשר עם המשרד שבנמל."
    page = " ".join([*TEXT, sentence, *TEXT])
    blocks = read_flat(page).blocks
    labels = {"דף הבית", "חיפוש", "הרשמה", "צור קשר", "אודות"}
    assert [b.text for b in split_known(blocks, labels.__contains__, lambda text: False)] == [b.text for b in blocks]
