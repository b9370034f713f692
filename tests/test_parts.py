"""Parts of an article that look like none: lists of ingredients, told by their amounts."""

from __future__ import annotations

import pytest

import newsclean

STEPS = {
    "it": [
        "Sbattete le uova con lo zucchero finché il composto non diventa chiaro e spumoso, poi unite la farina.",
        "Sbucciate le pere, tagliatele a fettine sottili e disponetele a raggiera sulla base ben imburrata.",
        "Cuocete in forno a 180 gradi per circa quaranta minuti e servite la torta ancora tiepida.",
    ],
    "ko": [
        "단호박은 껍질을 벗기고 씨를 긁어낸 뒤 얇게 썰어 냄비에 물과 함께 넣고 푹 삶아 줍니다.",
        "삶은 호박을 곱게 으깨고 찹쌀가루를 물에 개어 조금씩 넣으면서 잘 저어 줍니다.",
        "설탕과 소금으로 간을 맞추고 걸쭉해질 때까지 약한 불에서 십 분쯤 더 끓여 완성합니다.",
    ],
    "ru": [
        "Просейте муку в глубокую миску, добавьте тёплое молоко и яйца, замесите мягкое тесто и оставьте его на час.",
        "Капусту мелко нарежьте, потушите с маслом до мягкости, посолите и дайте начинке остыть.",
        "Выпекайте пирог при ста восьмидесяти градусах около сорока минут, пока корочка не станет золотистой.",
    ],
}
INGREDIENTS = {
    "it": ["Ingredienti", "Farina 250 g", "Zucchero 120 g", "Uova 3", "Pere 800 g", "Burro 80 g"],
    "ko": ["재료", "단호박 500g", "찹쌀가루 3큰술", "설탕 2큰술", "물 400ml", "소금 약간", "팥 100g"],
    "ru": ["Ингредиенты", "мука — 400 г", "молоко — 250 мл", "яйцо — 2 шт.", "сливочное масло — 100 г"],
}
MENUS = {
    "it": (["Home", "Ricette", "Video", "Cerca", "Accedi"], ["Leggi anche", "Crostata di fichi", "Privacy"]),
    "ko": (["홈", "동영상", "검색", "로그인"], ["관련기사", "팥죽 맛있게 끓이는 법", "이용약관"]),
    "ru": (["Главная", "Видео", "Поиск", "Войти"], ["Читайте также", "Суп из тыквы с имбирём", "Контакты"]),
}


@pytest.mark.parametrize("language", STEPS)
def test_ingredients_above_the_text_of_a_dump_stay(language: str) -> None:
    above, below = MENUS[language]
    article = [*INGREDIENTS[language], *STEPS[language]]
    text = "\n".join([*above, *article, *below])
    assert newsclean.clean(text, format="text").text.splitlines() == article


def test_counts_and_prices_are_no_ingredients() -> None:
    above, below = MENUS["it"]
    for rows in (
        ["63 commenti", "12 tag", "7 pagine", "2 autori"],
        ["250 g 3 €", "500 g 5 €", "1 kg 9 €", "2 kg 16 €"],
    ):
        text = "\n".join([*above, *rows, "Accedi", *STEPS["it"], *below])
        assert newsclean.clean(text, format="text").text.splitlines() == STEPS["it"]
