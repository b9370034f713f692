from newsclean.context import Context, Landmarks, Unit
from newsclean.document import Block, Container, Document
from newsclean.language.files import shipped
from newsclean.options import Options
from newsclean.scoring import separators
from newsclean.stages.boilerplate import stage as boilerplate

PROSE = "The harbour was closed for a week, and nobody in the town could say who had closed it or why, or when. "
SUMMARY = "A week without boats: how a town found out what its harbour had been good for."


def test_what_stands_again_and_again_between_paragraphs_parts_them() -> None:
    parted = [line for i in range(4) for line in (f"{PROSE}{i}.", "Article content")]
    assert separators([*parted, f"{PROSE}4."]) == {"Article content"}


def test_what_stands_there_seldom_or_elsewhere_does_not() -> None:
    assert separators([f"{PROSE}1.", "Article content", f"{PROSE}2.", "Article content", f"{PROSE}3."]) == set()
    assert separators(["Hey ho", "the wind", "Hey ho", "the rain", "Hey ho", "the sea", "Hey ho"]) == set()
    answers = [line for i in range(5) for line in (f"{PROSE}{i}.", "He nodded at that.")]
    assert separators([*answers, f"{PROSE}5."]) == set()


def flat(*lines: tuple[str, float]) -> Context:
    units = [Unit([Block(text, "line", i, score=score)], text, shipped()) for i, (text, score) in enumerate(lines, 1)]
    return Context(Document([unit.block for unit in units]), Options(), units)


def test_a_doubtful_paragraph_stays_next_to_a_sure_one_over_short_lines() -> None:
    context = flat(
        ("Log in", 0.01),
        (f"{PROSE}1.", 0.9),
        ("Ad", 0.01),
        ("Ad", 0.01),
        (f"{PROSE}2.", 0.35),
        ("Ad", 0.01),
        (f"{PROSE}3.", 0.35),
        (f"{PROSE}4.", 0.9),
        ("Most read", 0.01),
        (f"{PROSE}5.", 0.35),
    )
    boilerplate.mark(context)
    kept = [unit.text[-2] for unit in context.units if unit.keep]
    assert kept == ["1", "2", "3", "4"]  # the last is after the end, over a line that parts it


def page(*blocks: tuple[str, float, str]) -> Context:
    body = Container("body", "", None, 0, 0)
    units = []
    for i, (text, score, tag) in enumerate(blocks, 1):
        box = Container("div", "", body, 2 * i, 1)
        leaf = Container(tag, "", box, 2 * i + 1, 2)
        kind = "heading" if tag == "h2" else "paragraph"
        units.append(Unit([Block(text, kind, 0, leaf, score=score)], text, shipped()))
    document = Document([unit.block for unit in units], is_html=True)
    return Context(document, Options(), units)


def test_the_standfirst_is_known_by_the_pages_own_summary() -> None:
    context = page(("News", 0.0, "p"), (SUMMARY, 0.2, "p"), ("By Ann Lee", 0.1, "p"), (f"{PROSE}1.", 0.9, "p"))
    context.landmarks = Landmarks(summary=context.units[1].block)
    boilerplate.mark(context)
    assert [unit.keep for unit in context.units] == [False, True, False, True]


def test_the_summary_is_no_standfirst_below_the_text_or_as_a_heading() -> None:
    below = page((f"{PROSE}1.", 0.9, "p"), (SUMMARY, 0.2, "p"))
    below.landmarks = Landmarks(summary=below.units[1].block)
    heading = page((SUMMARY, 0.0, "h2"), ("By Ann Lee", 0.1, "p"), (f"{PROSE}1.", 0.9, "p"))
    heading.landmarks = Landmarks(summary=heading.units[0].block)
    boilerplate.mark(below)
    boilerplate.mark(heading)
    assert [unit.keep for unit in below.units] == [True, False]
    assert [unit.keep for unit in heading.units] == [False, False, True]
