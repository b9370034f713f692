"""Galleries beside the article of a dump, and pictures opened at a click."""

from __future__ import annotations

import pytest

import newsclean
from newsclean.context import Unit
from newsclean.document import Block
from newsclean.language.files import shipped
from newsclean.language.pictured import presents_picture
from newsclean.scoring.slides import slides

MENU = ["Home", "News", "Sport", "Weather", "Log in", "Subscribe to our newsletter"]
STORY = [
    "The regatta of the seven islands was won on Sunday by a boat that had been built in a barn over nine winters.",
    "Its skipper, a dentist, had never sailed further than the lighthouse, and said that she had looked at no chart.",
    "The boat of the brewery, which had won it four times, came in second after it had lost a sail off the north cape.",
    "Eleven crews gave up in the fog, among them the three that had come over from the mainland with new boats.",
]
CAPTIONS = [
    ("The winners turn the last buoy while the fog comes in from the north.", "Greta Molnar, Coast Weekly"),
    ("A spectator looks at the boats through the window of the harbour café.", "Hob Lane, Holm Pictures"),
    ("The crew of the brewery hangs its sail over the rail to dry it.", "Greta Molnar, Coast Weekly"),
    ("Two children row out to meet the boats with a basket of rolls.", "Hob Lane, Holm Pictures"),
    ("The dentist holds up the cup, which is a soup tureen.", "Oluf Brand, Holm Pictures"),
]


def found(lines: list[str]) -> list[list[str]]:
    """Return the lines of the galleries among some."""
    units = [Unit([Block(text, "line")], text, shipped()) for text in lines]
    return [[lines[i] for i in gallery] for gallery in slides(units)]


def gallery(control: str, *, glued: bool = False) -> list[str]:
    """Return slides of a caption, its credit and a control each."""
    return [
        line
        for caption, credit in CAPTIONS
        for line in ((f"{caption} {credit}", control) if glued else (caption, credit, control))
    ]


@pytest.mark.parametrize("control", ["Fullscreen", "Vollbild", "Plein écran", "Pantalla completa", "全屏"])
@pytest.mark.parametrize("glued", [True, False])
def test_captions_with_a_control_below_each_are_a_gallery(control: str, glued: bool) -> None:
    shown = gallery(control, glued=glued)
    assert found([*MENU, *STORY, *shown, "Share"]) == [shown]
    page = [*MENU, "A regatta in the fog", *STORY, *shown, "Share", *MENU]
    document = newsclean.clean("\n".join(page), format="text")
    assert document.text.splitlines()[-len(STORY) :] == STORY
    assert {block.reason for block in document.blocks if block.text in shown} == {"captions/led"}


def test_a_gallery_is_the_article_where_there_is_no_other() -> None:
    shown = gallery("Fullscreen")
    text = newsclean.clean("\n".join([*MENU, "A regatta in the fog", STORY[0], *shown, *MENU]), format="text").text
    assert all(caption in text for caption, _ in CAPTIONS)


@pytest.mark.parametrize(
    "lines",
    [
        [line for text in STORY for line in ("Fullscreen", text)],  # pictures without captions
        [line for n, text in enumerate(STORY) for line in (f"{n}. The boat of the island", "Fullscreen", text)],
        [line for text in STORY for line in (text, "Buy now")],
        gallery("Fullscreen")[:9],
    ],
)
def test_what_else_stands_again_and_again_makes_no_gallery(lines: list[str]) -> None:
    assert found([*MENU, *lines, *STORY]) == []


@pytest.mark.parametrize("lead", ["[+] Enlarge", "Enlarge This Image", "Bild vergrößern", "Ampliar imagen"])
def test_the_caption_below_the_credit_of_a_picture_that_is_opened_goes(lead: str) -> None:
    caption = "Its skipper has never looked at a chart, and never lost a boat."
    lines = [STORY[0], lead, "Greta Molnar/Getty Images", caption, *STORY[1:]]
    assert newsclean.clean("\n".join([*MENU, *lines, *MENU]), format="text").text.splitlines() == STORY


@pytest.mark.parametrize(
    ("text", "shows"),
    [
        ("In this June 9, 2031, file photo, a boat leaves the harbour of Oster Holm.", True),
        ("In a Sunday, June 8, 2031 photo, Greta Molnar holds the cup.", True),
        ("In this photo provided by the coast guard, a boat lies on the rocks.", True),
        ("This undated image released by the port shows the old pier.", True),
        ("FILE - The skipper waves to the crowd after the regatta.", True),
        ("En esta imagen de archivo del 9 de junio, un barco sale del puerto.", True),
        ("Sur cette photo prise le 9 juin, un bateau quitte le port.", True),
        ("Auf diesem von der Küstenwache veröffentlichten Foto liegt ein Boot auf den Felsen.", True),
        ("In this picture of the island there is no room for the poor.", False),
        ("In this photo, I used a slow shutter.", False),
        ("This image of the town is what the council wants to change.", False),
        ("These images were taken by a telescope on the hill.", False),
        ("Esta imagen del puerto no gusta a nadie.", False),
    ],
)
def test_agencies_begin_their_captions_alike(text: str, shows: bool) -> None:
    assert presents_picture(text) is shows
