"""A page on one line, in scripts without capitals."""

from __future__ import annotations

import newsclean
from newsclean.document import Block, line_of
from newsclean.dumps.known_menus import split_known
from newsclean.dumps.printed_pieces import join_pieces
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


CAPITALS = [
    "THE LAST LAMPLIGHTER OF LOWER WICK PUT HIS LADDER AWAY ON FRIDAY, FORTY YEARS AFTER THE COUNCIL FIRST VOTED TO "
    "REPLACE HIM. OSRIC PELL, WHO IS 71, SAID THAT HE HAD NEVER MISSED AN EVENING, NOT EVEN DURING THE FLOOD OF 1998, "
    "WHEN HE ROWED FROM POST TO POST AND LIT THEM FROM THE BOAT.",
    "THE COUNCIL HAS ORDERED 112 ELECTRIC LAMPS FROM A WORKSHOP IN THE NEXT VALLEY. THEY SWITCH THEMSELVES ON AT DUSK, "
    "WHICH MR PELL CALLS A POOR WAY TO MEET ONE’S NEIGHBOURS. THE MAYOR, IDA MARSH, AGREED TO LEAVE ONE GAS LAMP IN "
    "FRONT OF HIS HOUSE, AND SAID THAT HE MAY LIGHT IT FOR AS LONG AS HE LIKES, WITH GAS THAT THE TOWN WILL PAY FOR.",
    "SHOPKEEPERS ON THE SQUARE ARE LESS SURE. “HE TOLD US WHEN IT WAS TIME TO CLOSE,” SAID THE BAKER. HER SHOP HAS NO "
    "CLOCK, AND SHE WILL NOT BUY ONE.",
]


def test_capitals_are_no_labels_where_all_is_in_capitals() -> None:
    text = " ".join(CAPITALS)
    assert [block.text for block in read_flat(text).blocks if len(block.text) < 30] == []
    assert newsclean.clean(f"HOME\nNEWS\nLOG IN\nSHARE\n{text}\nPRIVACY POLICY\n").text.split() == text.split()


def test_spaces_beside_links_in_a_line_stay() -> None:
    texts = ("組合は ", "青海県 ", "と ", "白山県に使いを出した。")
    pieces = [Block(text, "piece", 1, keep=True, clean=text.strip()) for text in texts]
    pieces[3].glue = ""  # as where a line begins with what goes on
    join_pieces(pieces)
    assert line_of(pieces) == "組合は 青海県 と 白山県に使いを出した。"
