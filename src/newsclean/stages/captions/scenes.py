"""Lines in, those dropped that tell a scene, as captions do that nothing marks."""

from __future__ import annotations

from collections import Counter

from newsclean.context import Context, Unit
from newsclean.language.han_scenes import makes_point, tells_scene
from newsclean.language.headings import ORDINAL
from newsclean.language.tables import Markers, Tables
from newsclean.patterns import lazy
from newsclean.rules import UNLIKE_RULE
from newsclean.stages.kinds import has_paragraph
from newsclean.text import reaches
from newsclean.text.sentences import ends_sentence

SCENE_LEAST, SCENE_MOST = 8, 90
"""A caption line without end punctuation is of this length, in characters (Han ones count double)."""

SCENE_ENOUGH = 4
"""Cues that must agree before a line without any mark is taken for a caption. One or two of them stand in
sub-headlines too."""

SEVERAL = 3
"""So many lines that begin with somebody who acts are a cue, too."""

NAME = 3
"""Characters of most Chinese names."""

GOES_ON = ":：,，、;；」』"
"""A line that ends so is no caption."""

POINTING = frozenset("▲△▴↑⬆☝")
"""What points to the picture above."""

INNER_MARKS = lazy(r"[,，:：;；?？!！、—“”\"]")
HAN = lazy(r"[\u3400-\u4dbf\u4e00-\u9fff]")

ORGANISATION = lazy(
    r"(?:公司|商会|协会|集团|中心|大学|学院|医院|实验室|研究院|研究所|科技|企业|工厂|现场|基地|学校|机场|车站|广场)"
)
"""How names of organisations and places end: captions say where a photo was taken."""

MOST_ASKED = 100
"""So many captions have names that are looked for in the text, which costs its length each."""

SOMEBODY_SOMEWHERE = lazy(
    r"^[\u4e00-\u9fff]{2,8}?(?:在|(?<![暖伸送搬用落拉建开办写传跑])到|与|向|赴|同)[\u4e00-\u9fff]{4}"
)
"""Who, and where or with whom: the way captions begin."""


def drop_scene_lines(context: Context) -> None:
    """Drop lines without a mark that several weak cues agree are captions.

    The cues: no punctuation inside, a photographed action, the ending of an organisation's or place's name,
    a beginning shared with another such line, a caption right above or below, somebody of whom the paragraph above
    speaks, and sub-headlines elsewhere that look different. In Chinese the whole line may tell.
    """
    units = context.units
    low = max(context.first - 2, 0)
    candidates = [
        (i, unit)
        for i, unit in enumerate(units[low : context.last + 1], low)
        if may_be_caption(unit) and beside_prose(units, i)
    ]
    if not candidates:
        return
    for i, unit in candidates:
        if _points_up(units, i):
            context.drop(unit, "captions/scene-line", i)
    plain = [(i, u) for i, u in candidates if not INNER_MARKS.search(u.text) and u.text[0] not in POINTING]
    contrast = len(plain) < len(candidates) or any(
        ORDINAL.match(u.text) and not has_paragraph([u]) for _, u in context.kept()
    )
    heads = Counter(unit.text[:2] for _, unit in plain)
    acting = {i for i, unit in plain if SOMEBODY_SOMEWHERE.match(unit.text)}
    alike = {i for i, _ in plain}
    for i, unit in plain:
        text = unit.text
        if tells_scene(text):
            context.drop(unit, "captions/scene-line", i)
            continue
        in_a_row = any(
            j in alike or units[j].block.reason.startswith("captions/") for j in (i - 1, i + 1) if 0 <= j < len(units)
        )
        hits, acts = scene_hits(unit), i in acting
        cues = 1 + min(hits, 2) + acts + (len(acting) >= SEVERAL) + in_a_row + contrast
        cues += (heads[text[:2]] > 1) + (ORGANISATION.search(text) is not None)
        cues += acts and i > 0 and text[:NAME] in units[i - 1].text
        followed = has_paragraph(units[i + 1 : i + 4])
        if (hits or acts) and cues >= SCENE_ENOUGH and followed and not makes_point(text):
            context.drop(unit, "captions/scene-line", i)


def _points_up(units: list[Unit], number: int) -> bool:
    """Tell whether a line points to the picture above, and is no entry of a list in which all have that sign."""
    first = units[number].text[0]
    return first in POINTING and [unit.text[0] for unit in units[max(number - 1, 0) : number + 2]].count(first) == 1


def people_in(context: Context, asked: int) -> str:
    """Return the text in which the people of so many captions are looked for: nothing for more than any article has."""
    return "\n".join([unit.text for _, unit in context.kept()]) if 0 < asked <= MOST_ASKED else ""


def _scenes(tables: Tables) -> Markers:
    return Markers(inside=tables["captions"].extra["scene"])


def scene_hits(unit: Unit) -> int:
    """Return how many words for photographed actions a unit holds, as words of their own; none in long ones."""
    scenes = unit.tables.made(_scenes)
    return sum(1 for _ in scenes.all_inside(unit.key, set(unit.tokens)))


def may_be_caption(unit: Unit) -> bool:
    """Tell whether a unit in a script without capitals is a short line that no stage knows for what it is."""
    text = unit.text
    # With spaces and capitals, scenes are told of in sub-headlines as often.
    if len(text) > SCENE_MOST or not reaches(text, "\u2e80"):
        return False
    size = len(text) + len(HAN.findall(text))
    return (
        SCENE_LEAST <= size <= SCENE_MOST
        and not ends_sentence(text)
        and text[-1] not in GOES_ON
        and not ORDINAL.match(text)
        and unit.keep is not None
        and (bool(unit.keep) or unit.block.reason in ("boilerplate/before-article", UNLIKE_RULE))
    )


def beside_prose(units: list[Unit], number: int) -> bool:
    """Tell whether a paragraph stands below or above, at once or beyond a line or two that are short, too."""
    return has_paragraph(units[number + 1 : number + 4]) or has_paragraph(units[max(number - 3, 0) : number])
