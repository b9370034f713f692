"""The key of a line in, whether it asks the reader to do something with the page or its site out."""

from __future__ import annotations

from collections.abc import Sequence

from newsclean.language.keys import key_of
from newsclean.language.tables import Tables
from newsclean.patterns import lazy
from newsclean.text.characters import QUESTION_ENDS
from newsclean.text.sentences import LABEL

POLL_ENDS = QUESTION_ENDS + ";"
"""How the question of a poll ends; the question mark of Greek is a semicolon."""

PROMPT_WORDS, PROMPT_LENGTH_CLOSED = 9, 20
"""Prompts have so many words at the most; in scripts without spaces so many characters."""

LEAST_STEM = 4
"""Inflected words begin with stems of so many letters: an “app” is no apple."""

TOLD_WORDS = 5
"""With a full stop, prompts have so many words at the most: longer lines may be sentences."""

CLOSED_SCRIPTS = "\u0e00"
"""Thai and those of East Asia set no spaces, or few."""

NO_PROMPT = ':,،、;"“”„«»「'
"""Prose has these, prompts do not."""

SENTENCE = lazy(r"(?<=[.!?])\s|[¡¿]")
"""What parts sentences, of which the first word is looked at."""

AROUND = ".,:;!?()“”„«»"
"""Marks around words."""


def is_poll(key: str, labels: tuple[str, ...]) -> bool:
    """Tell whether what stands behind a colon has a label for polls before it.

    >>> is_poll("poll: should it close?", ("poll",)), is_poll("polls: who wins?", ("poll",))
    (True, False)
    """
    label, colon, _ = key.partition(":")
    return bool(colon) and label.rstrip() in labels


class Prompts:
    """Words that ask the reader to do something with the page or its site."""

    def __init__(self, first: Sequence[str], last: Sequence[str], things: Sequence[str]) -> None:
        """Sort them by their words.

        Args:
            first: what is to be done, where that stands first: “share”.
            last: the same in languages that put it last: “teilen”.
            things: with what, as inflected words begin: “article”, “facebook”.
        """
        self.first, self.last, self.things = tuple(first), tuple(last), frozenset(things)
        self.stems = tuple(thing for thing in things if len(thing) >= LEAST_STEM)
        self.phrases = tuple(thing for thing in things if " " in thing)
        self.by_first: dict[str, list[str]] = {}
        self.by_last: dict[str, list[str]] = {}
        for act in first:
            self.by_first.setdefault(act.split(" ", 1)[0], []).append(act)
        for act in last:
            self.by_last.setdefault(act.rsplit(" ", 1)[-1], []).append(act)

    def has_thing(self, words: Sequence[str]) -> bool:
        """Tell whether one of the words, or some in a row, are a thing."""
        if any(word in self.things or word.startswith(self.stems) for word in words):
            return True
        rest = f" {' '.join(words)} "
        return any(f" {thing} " in rest for thing in self.phrases)


def prompts_of(tables: Tables) -> Prompts:
    """Return the words of prompts, of all languages."""
    extra = tables["boilerplate"].extra
    return Prompts(extra["act"], extra["act_last"], extra["thing"])


def is_prompt(key: str, prompts: Prompts) -> bool:
    """Tell whether a short line asks the reader to do something with the page or its site: an act and a thing.

    >>> prompts = Prompts(("share", "listen to"), ("teilen",), ("article", "artikel", "app"))
    >>> is_prompt("share this article", prompts), is_prompt("artikel teilen", prompts)
    (True, True)
    >>> is_prompt("share the apple", prompts), is_prompt("articles to share", prompts)
    (False, False)
    """
    if len(key) > LABEL:
        return False
    bare = key.rpartition("? ")[2].rstrip(" .!:>»→")  # “Do you like it? Sign up for the newsletter”
    words = bare.split()
    if len(words) == 1:
        return max(bare[0], bare[-1]) >= CLOSED_SCRIPTS and _is_closed_prompt(bare, prompts)
    if not words or (words[0] not in prompts.by_first and words[-1] not in prompts.by_last):
        return False
    most = TOLD_WORDS if key.endswith(".") else PROMPT_WORDS
    if len(words) > most or any(mark in bare for mark in NO_PROMPT):
        return False
    for act in prompts.by_first.get(words[0], ()):
        if bare.startswith(act + " ") and prompts.has_thing(words[act.count(" ") + 1 :]):
            return True
    return any(
        bare.endswith(" " + act) and prompts.has_thing(words[: -act.count(" ") - 1])
        for act in prompts.by_last.get(words[-1], ())
    )


def asks(text: str, prompts: Prompts) -> bool:
    """Tell whether a sentence of a paragraph begins with an act, and the paragraph names a thing.

    >>> prompts = Prompts(("sign up", "join"), (), ("newsletter", "channel"))
    >>> asks("We have a channel. Join us there.", prompts), asks("They join a channel.", prompts)
    (True, False)
    """
    sentences = [key.split(" ") for key in map(key_of, SENTENCE.split(text)) if key]
    if not any(
        " ".join(words[: act.count(" ") + 1]) == act
        for words in sentences
        for act in prompts.by_first.get(words[0], ())
    ):
        return False
    return prompts.has_thing([word.strip(AROUND) for words in sentences for word in words])


def ends_asking(text: str, prompts: Prompts) -> bool:
    """Tell whether the last sentence of a paragraph begins or ends with an act.

    >>> prompts = Prompts(("sign up",), ("anmelden",), ())
    >>> ends_asking("All the news. Sign up now.", prompts), ends_asking("Alles Wichtige. Kostenlos anmelden.", prompts)
    (True, True)
    >>> ends_asking("Sign up now. All the news.", prompts)
    False
    """
    last = key_of(SENTENCE.split(text)[-1]).rstrip(".!")
    words = last.split()
    return 0 < len(last) <= LABEL and (words[0] in prompts.by_first or words[-1] in prompts.by_last)


def _is_closed_prompt(key: str, prompts: Prompts) -> bool:
    """Tell whether a text without spaces is an act and a thing."""
    if len(key) > PROMPT_LENGTH_CLOSED or not (key.startswith(prompts.first) or key.endswith(prompts.last)):
        return False
    if any(mark in key for mark in NO_PROMPT):
        return False
    rests = [key[len(act) :] for act in prompts.first if key.startswith(act)]
    rests += [key[: -len(act)] for act in prompts.last if key.endswith(act)]
    return any(thing in rest for rest in rests for thing in prompts.things)
