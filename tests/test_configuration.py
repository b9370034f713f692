"""Configuration files: which one holds, what is wrong in one, what goes before what, and what is told of it."""

from __future__ import annotations

import dataclasses
import os
import subprocess
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest
from click.testing import CliRunner, Result
from hypothesis import given
from hypothesis import strategies as st

import newsclean
from newsclean.cli.main import cli
from newsclean.configuration import Change, Loader, files
from newsclean.configuration.keys import KEYS, OPTION_KEYS, SITE_KEYS, Key
from newsclean.configuration.show import render, toml
from newsclean.configuration.toml_places import lines_of_keys
from newsclean.errors import ConfigurationError
from newsclean.options import THRESHOLDS, Options

ROOT = Path(__file__).resolve().parent.parent
STORY = (
    "The council met on Tuesday evening, and after three hours of debate it agreed to build the new bridge over the "
    "river before the end of next year.\n"
)

Write: TypeAlias = Callable[[str, str], Path]

FULL = """\
format = "text"
encoding = "gb18030"
keep = ["captions"]
ignore = ["credits/byline", "teasers/marker"]
min-length = 7
balance = "balanced"
threshold = 0.6
punctuation = "full"
fix-mojibake = true
on-empty = "skip"
include = ["*.txt", "!draft*"]
exclude = ["old/"]
site = "News.Example"

[[site-rules]]
host = "a.example"
article = ["#story"]
keep = [".note"]
drop = [".ad", 'p[title="its"]']
keep-lines = ['^\\d+ votes$']
drop-lines = ['^"Quoted" line\\b', "tab\\there"]
encoding = "big5"

[[site-rules]]
host = ["b.example", "*"]

[markers.en.credits]
start = ["Desk of "]
byline = ["penned by "]

[markers.zh.ends]
whole = ["全文完"]
"""


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Write:
    """Write files below an empty working directory."""
    monkeypatch.chdir(tmp_path)

    def write_one(name: str, text: str) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write_one


def call(*args: str, data: str | None = None) -> Result:
    return CliRunner().invoke(cli, args, input=data)


# What is wrong

WRONG = [
    ("min-lenght = 3", 1, "unknown key 'min-lenght'; did you mean 'min-length'?"),
    ("\nmin_length = 3", 2, "unknown key 'min_length'; did you mean 'min-length'?"),
    ("colour = 3", 1, "unknown key 'colour'; the keys are format, encoding,"),
    ("precision = true", 1, "unknown key 'precision'; write balance = \"precision\""),
    ("drop = ['captions']", 1, "unknown key 'drop'; a stage drops where keep does not name it"),
    ("enforce = ['credits/byline']", 1, "unknown key 'enforce'; a rule holds where ignore does not name it"),
    ("[tool.newsclean]", 1, "unknown key 'tool'; the keys stand by themselves here; [tool.newsclean] is for pyproj"),
    ("[min-length]", 1, "min-length is a table; write a whole number, as min-length = 100"),
    ("# one\n# two\nmin-length = '3'", 3, "min-length is a string; write a whole number"),
    ("min-length = 3.0", 1, "min-length is a number; write a whole number"),
    ("min-length = true", 1, "min-length is a boolean; write a whole number"),
    ("min-length = -1", 1, "min-length is -1; use 0 or more"),
    ("threshold = 3", 1, "threshold is 3; use a number from 0 to 1"),
    ("threshold = false", 1, "threshold is a boolean; write a number, as threshold = 0.5"),
    ("balance = 'recall'\nthreshold = 0.3", 2, "threshold and balance exclude each other: recall is the threshold 0.3"),
    ("balance = 'recal'", 1, "balance is 'recal'; did you mean 'recall'?"),
    ("format = 1979-05-27", 1, "format is a date or time; write a string"),
    ("fix-mojibake = 'yes'", 1, "fix-mojibake is a string; write true or false"),
    ("keep = 'captions'", 1, 'keep is a string; write a list of strings, as keep = ["…"]'),
    ("keep = ['credits', 'caption']", 1, "keep holds the unknown 'caption'; did you mean 'captions'?"),
    ("keep = [\n 'credits', # these\n 'caption',\n]", 3, "keep holds the unknown 'caption'"),
    ("ignore = [\n\n\n'credits/bylin']", 4, "unknown rule 'credits/bylin'; did you mean 'credits/byline'?"),
    ("ignore = ['credits']", 1, "'credits' is a stage, no rule; `keep` credits switches all its rules off"),
    ("ignore = ['site']", 1, "'site' is no single rule; name site/article, site/drop, site/keep"),
    ("include = [3]", 1, "include holds a whole number; write strings only"),
    ("exclude = [\n  'old/',\n  '[a'\n]", 3, "'[a' is no pattern as in a .gitignore"),
    ("encoding = 'utf9'", 1, "unknown encoding 'utf9'"),
    ("on-empty = 'fial'", 1, "on-empty is 'fial'; did you mean 'fail'?"),
    ("site = 'https://a.example/b'", 1, "is no host; write its name alone, as 'a.example'"),
    ("keep = [", 1, "no valid TOML"),
    ("a = 1\nb = \n", 2, "no valid TOML, column 5"),
    ("site = 'a.example'\nsite = 'b.example'", 2, "no valid TOML"),
    ("site-rules = 3", 1, "site-rules is a whole number; begin each rule with [[site-rules]]"),
    ("\n[site-rules]\nhost = 'a.example'", 2, "site-rules is a table; begin each rule with [[site-rules]]"),
    ("[[site-rules]]\ndrop = ['a']", 1, "a site rule names no host"),
    ("[[site-rules]]\nhost = []", 1, "a site rule names no host"),
    ("[[site-rules]]\nhost = ['a b']", 2, "'a b' is no host"),
    ("[[site-rules]]\nhost = 'a.example'\n[[site-rules]]\nhost = 'b.example'\ndorp = []", 5, "did you mean 'drop'?"),
    ("[[site-rules]]\nhost = 'a.example'\ndrop = [\n '.ad',\n 'p[',\n]", 5, "drop 'p[' is no CSS selector"),
    ("[[site-rules]]\nhost = 'a.example'\nkeep = ['p:hover']", 3, "uses :hover; known are :empty,"),
    (
        "[[site-rules]]\nhost = 'a.example'\nkeep-lines = [\n'ok',\n'(a+)+$']",
        5,
        "keep-lines '(a+)+$' may take",
    ),
    (
        '[[site-rules]]\nhost = \'a.example\'\ndrop-lines = [\n"""a\nb""",\n\'(\']',
        6,
        "drop-lines '(' is no",
    ),
    ("[[site-rules]]\nhost = 'a.example'\ndrop-lines = ['\\s*\\s*x']", 3, "steps or more on a line of 1000 characters"),
    ("[[site-rules]]\nhost = 'a.example'\nencoding = 'utf9'", 3, "unknown encoding 'utf9'"),
    ("markers = 3", 1, "markers is a whole number; write a table, as [markers.en.credits]"),
    ("[markers.en]\ncredits = 3", 2, "markers.en.credits is a whole number; write a table, as [markers.en.credits]"),
    ("[markers.english.credits]", 1, "'english' is no language"),
    ("[markers.en.credit]\nstart = []", 1, "unknown stage of markers 'credit'; did you mean 'credits'?"),
    ("[markers.en.credits]\nbegin = ['xx']", 2, "unknown key 'begin'; use 'start'"),
    ("[markers.en.ends]\ninside = ['xx']", 2, "unknown key 'inside' of the markers of ends"),
    ("[markers.en.credits]\nstart = [\n'xx',\n'x',\n]", 4, "the marker 'x' is too short"),
]


@pytest.mark.parametrize(("text", "line", "words"), WRONG, ids=[words for _, _, words in WRONG])
def test_what_is_wrong_is_told_with_file_and_line(write: Write, text: str, line: int, words: str) -> None:
    write("newsclean.toml", text)
    write("story.txt", STORY)
    for args in (["story.txt"], ["explain", "story.txt"], ["config"]):
        result = call(*args)
        assert result.exit_code == 2
        assert result.stdout == ""
        [message] = result.stderr.splitlines()
        assert message.startswith(f"newsclean: newsclean.toml:{line}: ")
        assert words in message


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (f"min-length = {'1' * 5000}", "newsclean.toml: a number in it is too long"),
        (f"a{'.a' * 5000} = 1", "newsclean.toml:0: unknown key 'a'; the keys are format,"),
    ],
    ids=["digits", "parts of a key"],
)
def test_what_has_too_many_parts_for_python_is_told(write: Write, text: str, message: str) -> None:
    write("newsclean.toml", text)
    write("story.txt", STORY)
    result = call("story.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"newsclean: {message}")


def test_a_link_to_nowhere_is_told(write: Write) -> None:
    write("newsclean.toml", "keep = ['captions']")
    write("a/story.txt", STORY)
    Path("a/newsclean.toml").symlink_to("nothing")
    result = call("a/story.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr == f"newsclean: {Path('a/newsclean.toml')}: no such file or directory\n"


def test_a_file_that_is_no_utf8_is_told(write: Write) -> None:
    write("newsclean.toml", "").write_bytes(b"keep = []\n# M\xfcller\n")
    assert call("config").stderr == "newsclean: newsclean.toml:2: is not UTF-8, as TOML must be\n"


def test_a_byte_order_mark_and_windows_line_ends_are_taken(write: Write) -> None:
    write("newsclean.toml", "").write_bytes(b"\xef\xbb\xbfmin-length = 3\r\nkeep = [\r\n'captions',\r\n]\r\n")
    assert 'keep = ["captions"]   # newsclean.toml:2\n' in call("config").stdout


def test_nothing_is_written_where_any_configuration_is_wrong(write: Write) -> None:
    write("good/story.txt", STORY)
    write("bad/story.txt", STORY)
    write("bad/newsclean.toml", "kep = []")
    out = write("out.txt", "before")
    result = call("-o", "out.txt", "good/story.txt", "bad/story.txt")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith("newsclean: bad/newsclean.toml:1: unknown key 'kep'")
    assert out.read_text() == "before"


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (["--config", "missing.toml"], "missing.toml: no such file or directory"),
        (["--config", "."], ": is a directory"),
        (["--config", "pyproject.toml"], "pyproject.toml: has no table [tool.newsclean]"),
        (["--config", "story.txt", "--no-config"], "--config and --no-config exclude each other"),
        (["--threshold", "2"], "'--threshold': 2.0 is not in the range 0<=x<=1"),
        (["--threshold", "0.4", "--recall"], "--recall and --threshold exclude each other"),
        (["--site", "a b"], "'a b' is no host"),
    ],
)
def test_wrong_options_are_wrong_usage(write: Write, args: list[str], words: str) -> None:
    write("story.txt", STORY)
    write("pyproject.toml", "[project]\nname = 'newsclean-corpus'\n")
    result = call(*args, "story.txt")
    assert result.exit_code == 2
    assert words in result.stderr


# Which file holds


def min_length(*args: str, data: str | None = None) -> tuple[int, str]:
    """Return the value in force, and its origin."""
    result = call("config", *args, data=data)
    assert result.exit_code == 0, result.stderr
    [line] = [line for line in result.stdout.splitlines() if line.startswith("min-length")]
    return int(line.split()[2]), line.partition("# ")[2]


def test_the_nearest_file_holds_alone(write: Write) -> None:
    write("newsclean.toml", "min-length = 1\nkeep = ['captions']")
    write("a/b/newsclean.toml", "min-length = 2")
    write("a/b/c/story.txt", STORY)
    write("a/story.txt", STORY)
    assert min_length("a/story.txt") == (1, "newsclean.toml:1")
    assert min_length("a/b/c/story.txt") == (2, "a/b/newsclean.toml:1")
    assert min_length("a/b/c") == (2, "a/b/newsclean.toml:1")
    assert "keep = []             # default\n" in call("config", "a/b/c").stdout
    assert call("config", "a/b/c").stderr == ""
    assert call("config", "a/b/new").stderr == "newsclean: a/b/new: no such file; these settings would hold for one\n"


def test_a_project_file_holds_where_it_has_the_table(write: Write) -> None:
    write("pyproject.toml", "[project]\nname = 'x'\n\n[tool.newsclean]\n\nmin-length = 3\n")
    write("b/pyproject.toml", "[tool.newsclean]\n")
    assert min_length("b/story.txt") == (0, "default")
    write("a/pyproject.toml", "[project]\nname = 'newsclean'\n")
    write("a/b/pyproject.toml", "[tool.newsclean]\nmin-length = 4\n")
    write("a/b/newsclean.toml", "min-length = 5\n")
    assert min_length("a/story.txt") == (3, "pyproject.toml:6")
    assert min_length("a/b/story.txt") == (5, "a/b/newsclean.toml:1")
    write("a/b/newsclean.toml", "").unlink()
    assert min_length("a/b/story.txt") == (4, "a/b/pyproject.toml:2")


def test_a_wrong_key_in_a_project_file_has_its_line(write: Write) -> None:
    write(
        "pyproject.toml",
        "[project]\nname = 'x'\n[tool.newsclean]\nkeep = []\n[[tool.newsclean.site-rules]]\nhos = 'a'\n",
    )
    assert (
        call("config").stderr == "newsclean: pyproject.toml:6: unknown key 'hos' of a site rule; did you mean 'host'?\n"
    )


def test_a_project_of_another_tool_is_not_read(write: Write) -> None:
    write("pyproject.toml", "this is no TOML")
    assert min_length("story.txt") == (0, "default")


def test_standard_input_takes_that_of_the_working_directory(write: Write) -> None:
    write("newsclean.toml", "min-length = 6")
    assert min_length("-") == (6, "newsclean.toml:1")
    assert "shorter than 6000 characters" in call("--min-length", "6000", data=STORY).stderr
    write("newsclean.toml", "min-length = 6000")
    assert "shorter than 6000 characters" in call(data=STORY).stderr


def test_a_file_may_be_named_or_none_be_read(write: Write) -> None:
    write("newsclean.toml", "min-length = 1")
    write("other/settings.toml", "min-length = 2")
    assert min_length("--config", "other/settings.toml") == (2, "other/settings.toml:1")
    assert min_length("--config", os.devnull) == (0, "default")
    assert min_length("--no-config") == (0, "default")


def test_each_input_has_its_own(write: Write) -> None:
    write("a/newsclean.toml", "min-length = 100000\non-empty = 'skip'")
    write("a/story.txt", STORY)
    write("b/story.txt", STORY)
    result = call("-v", "a/story.txt", "b/story.txt")
    assert result.stdout == STORY
    assert "newsclean: a/story.txt: configuration a/newsclean.toml\n" in result.stderr
    assert "b/story.txt: configuration" not in result.stderr


def test_a_folder_is_looked_into_once(write: Write, monkeypatch: pytest.MonkeyPatch) -> None:
    write("newsclean.toml", "min-length = 1")
    seen: list[str] = []

    def counted(folder: str) -> files.File | None:
        seen.append(folder)
        return files.file_in(folder)

    monkeypatch.setattr("newsclean.configuration.settings.file_in", counted)
    loader = Loader()
    for number in range(100):
        for folder in ("a/b", "a/c", "a/b/d"):
            assert loader.load_for(f"{folder}/{number}.txt").options.min_length == 1
    here = Path.cwd()
    assert sorted(seen) == sorted(map(str, (here, here / "a", here / "a/b", here / "a/c", here / "a/b/d")))
    assert loader.load_for("a/b/1.txt") is loader.load_for("a/c/2.txt")


# What goes before what

ORDER = [
    # key, its default, the file's value, options, the value then
    ("format", "auto", "'html'", ["--format", "text"], "text"),
    ("encoding", "", "'big5'", ["--encoding", "gb18030"], "gb18030"),
    ("keep", [], "['captions']", ["--keep", "credits"], ["captions", "credits"]),
    ("keep", [], "['captions', 'credits']", ["--drop", "captions"], ["credits"]),
    ("keep", [], "['captions']", ["--drop", "captions", "--keep", "captions,teasers"], ["captions", "teasers"]),
    ("ignore", [], "['credits/byline']", ["--ignore", "credits/marker"], ["credits/byline", "credits/marker"]),
    ("ignore", [], "['credits/byline']", ["--enforce", "credits/byline"], []),
    ("min-length", 0, "5", ["--min-length", "0"], 0),
    ("balance", "balanced", "'recall'", ["--precision"], "precision"),
    ("balance", "balanced", "'recall'", ["--threshold", "0.4"], "balanced"),
    ("threshold", None, "0.7", ["--threshold", "0.4"], 0.4),
    ("threshold", None, "0.7", ["--recall"], None),
    ("punctuation", "keep", "'full'", ["--punctuation", "keep"], "keep"),
    ("fix-mojibake", False, "true", ["--fix-mojibake"], True),
    ("on-empty", "warn", "'skip'", ["--on-empty", "fail"], "fail"),
    ("site", "", "'a.example'", ["--site", "b.example"], "b.example"),
]


@pytest.mark.parametrize(("key", "default", "in_file", "args", "then"), ORDER)
def test_the_command_line_goes_before_the_file_before_the_default(
    write: Write, key: str, default: object, in_file: str, args: list[str], then: object
) -> None:
    def shown(*given: str) -> object:
        return tomllib.loads(call("config", *given).stdout).get(key)

    assert shown() == default
    write("newsclean.toml", f"{key} = {in_file}")
    assert shown() == tomllib.loads(f"x = {in_file}")["x"]
    assert shown(*args) == then


def test_every_key_is_in_some_order_or_has_no_option() -> None:
    assert KEYS.keys() - {key for key, *_ in ORDER} == {"include", "exclude", "site-rules", "markers"}


def test_origins_name_both_where_both_have_a_part(write: Write) -> None:
    write("newsclean.toml", "# mine\nkeep = ['captions']")
    shown = call("config", "--keep", "credits", "--recall").stdout
    assert 'keep = ["captions", "credits"]  # newsclean.toml:2, command line\n' in shown
    assert 'balance = "recall"              # command line\n' in shown
    assert "# threshold = 0.3               # by balance = recall\n" in shown


def test_a_setting_has_its_effect(write: Write) -> None:
    dump = f"{STORY}Photo: Ann Lee\n{STORY.replace('Tuesday', 'Friday')}"
    write("a/dump.txt", dump)
    assert "Photo" not in call("a/dump.txt").stdout
    write("newsclean.toml", "keep = ['captions']")
    assert "Photo" in call("a/dump.txt").stdout
    assert "Photo" not in call("--drop", "captions", "a/dump.txt").stdout
    assert "Photo" not in call("--no-config", "a/dump.txt").stdout


# What is printed, and what Python has


@pytest.mark.parametrize("full", [FULL, FULL.replace('"balanced"\nthreshold = 0.6', '"recall"')])
def test_what_is_printed_sets_the_same(write: Write, full: str) -> None:
    write("newsclean.toml", full)
    first = Loader().load_in("")
    text = render(first)
    assert all(tomllib.loads(FULL)[key] for key in KEYS)
    write("newsclean.toml", text)
    again = Loader().load_in("")
    assert again.options == first.options
    assert (again.on_empty, again.include, again.exclude) == (first.on_empty, first.include, first.exclude)
    assert [line.partition("  #")[0] for line in render(again).splitlines()] == [
        line.partition("  #")[0] for line in text.splitlines()
    ]


def test_options_come_from_a_file(write: Write) -> None:
    path = write("some.toml", FULL)
    options = newsclean.Options.from_file(path)
    assert options.keep == {"captions"}
    assert options.site == "news.example"
    assert [rule.host for rule in options.site_rules] == [("a.example",), ("b.example", "*")]
    assert options.markers[0].markers == ("desk of ",)
    with pytest.raises(newsclean.OptionError, match=r"wrong\.toml:1: unknown key 'x'"):
        newsclean.Options.from_file(write("wrong.toml", "x = 1"))


def test_a_loader_takes_overrides_by_key(write: Write) -> None:
    write("newsclean.toml", "min-length = 1\nkeep = ['captions']\ninclude = ['*.txt']")
    with pytest.raises(newsclean.OptionError, match="min-length is -9; use 0 or more"):
        Loader({"min-length": -9})
    settings = Loader({"min-length": 9, "keep": [Change(False, ("captions",))]}).load_for("a/b.txt")
    assert (settings.options.min_length, settings.options.keep) == (9, frozenset())
    assert settings.include == ("*.txt",)
    assert settings.root == os.getcwd()
    assert Loader({"keep": ["credits"]}).load_for("a/b.txt").options.keep == {"credits"}
    with pytest.raises(newsclean.OptionError, match="unknown key 'min_length'; the keys are format,"):
        Loader({"min_length": 9})


# The tables agree


def test_every_option_has_a_key_with_the_same_default() -> None:
    names = {field.name: field.default for field in dataclasses.fields(Options)}
    assert set(OPTION_KEYS.values()) == names.keys()
    for key, name in OPTION_KEYS.items():
        default = KEYS[key].default
        assert names[name] in (default, default or None, frozenset(default if isinstance(default, tuple) else ())), key


def test_the_documented_keys_are_those_of_the_code() -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    for table in (KEYS, SITE_KEYS):
        rows = "".join(row_of(name, key) for name, key in table.items())
        assert rows in text
    for balance, threshold in THRESHOLDS.items():
        assert f"| `{balance}` | {threshold} |" in text


TYPES = {"strings": "list of strings", "hosts": "string or list of strings", "tables": "tables"}


def row_of(name: str, key: Key) -> str:
    kind = " or ".join(f"`{choice}`" for choice in key.choices) if key.choices and key.kind == "string" else ""
    default = "" if key.default is None else f"`{toml(key.default)}`"
    return f"| `{name}` | {kind or TYPES.get(key.kind, key.kind)} | {default} | {key.words} |\n"


def test_the_example_of_the_documentation_is_right(write: Write) -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    for number, example in enumerate(text.split("```toml\n")[1:]):
        path = write(f"example{number}.toml", example.partition("```")[0])
        if "[tool.newsclean]" in example:
            path = path.rename(path.with_name("pyproject.toml"))
        cleaner = newsclean.Cleaner(newsclean.Options.from_file(path))
        assert cleaner.options != newsclean.Options(), f"example {number} sets nothing"


def test_the_python_examples_of_the_documentation_run() -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    outputs = []
    for example in text.split("```python\n")[1:]:
        code = example.partition("```")[0]
        result = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
        )
        assert result.returncode == 0, result.stderr
        outputs.append(result.stdout)
    assert outputs[0].startswith("www.harbour-post.example After four winters")
    assert outputs[2] == "True\n"
    assert outputs[1] == "100 harbour-post.example command line\n"


# Lines

TOML = '''\
top = 1 # "x" = [
"quoted key".'b' = """
[not.a.table]
"""

[a . "b c"]
list = [ # [
  1, 2,
  """x
  """,

  {in = [5]},
]
[[a.rules]]
x.y = {z = 1, w = [2, 3]}
[[a.rules]]
[a.rules.sub]
deep = 'q'
[[a.rules.subs]]
[[a.rules.subs]]
n = 1979-05-27T07:32:00Z
'''


def test_lines_of_keys() -> None:
    tomllib.loads(TOML)
    found = lines_of_keys(TOML)
    for path, line in {
        ("top",): 1,
        ("quoted key", "b"): 2,
        ("a", "b c"): 6,
        ("a", "b c", "list"): 7,
        ("a", "b c", "list", 1): 8,
        ("a", "b c", "list", 2): 9,
        ("a", "b c", "list", 3): 12,
        ("a", "b c", "list", 3, "in", 0): 12,
        ("a", "rules"): 14,
        ("a", "rules", 0): 14,
        ("a", "rules", 0, "x", "y", "w", 1): 15,
        ("a", "rules", 1): 16,
        ("a", "rules", 1, "sub", "deep"): 18,
        ("a", "rules", 1, "subs", 1): 20,
        ("a", "rules", 1, "subs", 1, "n"): 21,
    }.items():
        assert found[path] == line, path


@pytest.mark.parametrize("end", ["\u2028", "\x85"])
def test_what_ends_no_line_in_toml_moves_no_place(end: str) -> None:
    found = lines_of_keys(f'a = "x{end}y"\nb = [\n  "x{end}y",\n  2,\n]\nc = 3\n')
    assert (found["a",], found["b", 0], found["b", 1], found["c",]) == (1, 3, 4, 6)


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ('[\n"""a""""",\n"\\"",\n\'\\\',\n]', [3, 4, 5]),
        ("[1, # a, [\n[2, 3],\n[], 4\n]", [2, 3, 4, 4]),
        ("[\n'''\n'''',\n1979-05-27 07:32:00,\n{a = 1, b = [\n1,\n2]},\n3]", [3, 5, 6, 9]),
    ],
)
def test_lists_have_the_lines_of_all_their_elements(value: str, lines: list[int]) -> None:
    text = f"[t]\nx.y = {value}\nz = 0\n"
    assert len(tomllib.loads(text)["t"]["x"]["y"]) == len(lines)
    found = lines_of_keys(text)
    assert [found["t", "x", "y", number] for number in range(len(lines))] == lines
    assert found["t", "z"] == text.count("\n")


def test_a_long_list_has_all_its_lines() -> None:
    lines = "".join(f"  '^line number {number}$',\n" for number in range(20_000))
    found = lines_of_keys(f"a = [\n{lines}]\nb = 1\n")
    assert (found["a", 19_999], found["b",]) == (20_001, 20_003)


NAMES = st.sampled_from(["a", "b", "c", "long-name", '"q [x]"'])
VALUES = st.sampled_from(["1", '"s # ["', "[\n 1,\n 2 ]", "'''\nk = 1\n'''", "{x = [1]}", "[[1], [2]]"])


@given(st.lists(st.tuples(NAMES, VALUES), unique_by=lambda pair: pair[0]), st.integers(0, 3))
def test_every_key_has_the_line_it_stands_on(pairs: list[tuple[str, str]], tables: int) -> None:
    text = ""
    expected = {}
    for number in range(tables + 1):
        if number:
            expected["t", number - 1] = text.count("\n") + 1
            text += "[[t]]\n"
        for name, value in pairs:
            path = ("t", number - 1, name.strip('"')) if number else (name.strip('"'),)
            expected[path] = text.count("\n") + 1
            text += f"{name} = {value}\n# {name} = 0\n"
    found = lines_of_keys(text)
    assert {path: found[path] for path in expected} == expected


def test_a_configuration_error_is_an_option_error() -> None:
    assert issubclass(ConfigurationError, newsclean.OptionError)
