"""Tests of the marker files and of the table that matches blocks with them."""

from __future__ import annotations

import tomllib
from importlib import resources
from pathlib import Path

import pytest

from newsclean.language import EXTRAS, POSITIONS, MarkerError, Markers, key_of, markers, read_tables

FILES = sorted(Path(str(resources.files("newsclean") / "languages")).glob("*.toml"))
MUST = ("zh", "en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "ja", "ko", "ar")


def read(folder: Path, text: str, code: str = "de") -> None:
    """Write one marker file and load it."""
    file = folder / f"{code}.toml"
    file.write_text(f'language = "{code}"\n{text}', encoding="utf-8")
    read_tables([file])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_file_loads(file: Path) -> None:
    tables = read_tables([file])
    assert tuple(tables) == tuple(EXTRAS)
    # The quick reader and tomllib see the same.
    data = tomllib.loads(file.read_text(encoding="utf-8"))
    for stage, section in data.items():
        if stage == "language":
            continue
        for name, found in section.items():
            here = tables[stage].extra[name] if name in EXTRAS[stage] else getattr(tables[stage], name)
            assert set(here) == set(found)
            assert len(found) == len(set(found)), f"{file.name} [{stage}] {name} has a marker twice"


@pytest.mark.parametrize("code", MUST)
def test_must_languages_have_every_section(code: str) -> None:
    data = tomllib.loads(next(f for f in FILES if f.stem == code).read_text(encoding="utf-8"))
    for stage, extra in EXTRAS.items():
        names = ("whole", "start") if stage == "ends" else POSITIONS + extra
        assert [name for name in names if data[stage].get(name)] == list(names)


def test_no_marker_in_two_stages() -> None:
    seen: dict[tuple[str, str], str] = {}
    for stage, table in markers().items():
        for name in POSITIONS:
            for marker in getattr(table, name):
                other = seen.setdefault((name, marker), stage)
                assert other == stage, f"{marker!r} is a {name} marker of {other} and of {stage}"


def test_tables_are_shared_and_frozen() -> None:
    assert markers() is markers()
    with pytest.raises(TypeError):
        markers()["boilerplate"] = Markers()  # type: ignore[index]
    with pytest.raises(AttributeError):
        markers()["boilerplate"].start = ()  # type: ignore[misc]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[credits]\nstart = ["Foto:"]',
            "de.toml: [credits] start: 'Foto:' is not in key form; write 'foto:'",
        ),
        ('[credits]\nstart = ["ok:", "a  b"]', "start: 'a  b' is not in key form; write 'a b'"),
        ('[credits]\nstart = ["编辑："]', "write '编辑:'"),
        ('[teasers]\nstart = [""]', "is not in key form"),
        ('[teasers]\nend = ["x"]', "'x' is too short; use two characters or more"),
        ('[teasers]\nbegin = ["mehr"]', "de.toml: unknown key 'begin'; use 'start'"),
        ('[teasers]\nscene = ["steht"]', "de.toml: unknown key 'scene'; use 'start'"),
        ('[ends]\ninside = ["mehr"]', "de.toml: unknown key 'inside'; use 'whole'"),
        ('[teaser]\nstart = ["mehr"]', "de.toml: unknown section [teaser]; use boilerplate, teasers"),
        ('teasers = "mehr"', "de.toml: teasers is no section; write [teasers]"),
        ('[teasers]\nstart = "mehr"', "de.toml: [teasers] start: must be a list of strings"),
        ("[teasers]\nstart = [1]", "de.toml: [teasers] start: must be a list of strings"),
        ("[teasers]\nstart = [", "de.toml: not valid TOML: "),
        ('[teasers]\nstart = [\n    "mehr",,\n]\n', "de.toml: not valid TOML: "),
        ('[ends]\n[ends]\nwhole = ["mehr"]', "de.toml: not valid TOML: "),
    ],
)
def test_errors_name_place_and_way_out(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(MarkerError) as caught:
        read(tmp_path, text)
    assert message in str(caught.value)


def test_file_must_name_its_language(tmp_path: Path) -> None:
    file = tmp_path / "fr.toml"
    file.write_text('language = "de"\n')
    with pytest.raises(MarkerError, match=r"fr\.toml: write language = 'fr' on top"):
        read_tables([file])


def test_any_toml_will_do(tmp_path: Path) -> None:
    read(tmp_path, "[ends] # a comment\nwhole = ['mehr', \"ende\",]")


def test_key_form() -> None:
    assert key_of("  Foto：\u00a0ＡＰ \n") == "foto: ap"


@pytest.mark.parametrize(
    ("key", "found"),
    [
        ("foto", "start 'foto'"),
        ("foto: dpa", "start 'foto'"),
        ("fotografen", None),
        ("bild von dpa", "end 'dpa'"),
        ("(bild: dpa", "end 'dpa'"),
        ("der grundpa", None),
        ("nach dem impressum geht es", "inside 'impressum'"),
        ("nach den impressumspflichten", None),
        ("impressumspflicht, impressum, mehr", "inside 'impressum'"),
        ("agb", "whole 'agb'"),
        ("die agb", None),
        ("责任编辑张三", "start '责任编辑'"),
        ("这里是版权所有者", "inside '版权所有'"),
        ("张三 摄", "end ' 摄'"),
        ("包摄", None),
        ("", None),
    ],
)
def test_boundaries(key: str, found: str | None) -> None:
    table = Markers(
        whole=frozenset({"agb"}),
        start=("foto", "责任编辑"),
        end=("dpa", " 摄"),
        inside=("impressum", "版权所有"),
    )
    assert table.match(key) == found


@pytest.mark.parametrize(
    ("stage", "text"),
    [
        ("boilerplate", "Datenschutzerklärung"),
        ("boilerplate", "© 2024 The Daily News. All rights reserved."),
        ("boilerplate", "扫码下载客户端"),
        ("teasers", "Lesen Sie auch: Was jetzt wichtig wird"),
        ("teasers", "À lire aussi : le point sur la réforme"),
        ("captions", "Das Rathaus am Morgen. Foto: dpa"),
        ("captions", "首相官邸＝代表撮影"),
        ("credits", "责任编辑：张三"),
        ("credits", "Опубликовано: 12 мая"),
        ("ends", "Related articles"),
        ("ends", "مواضيع ذات صلة"),
    ],
)
def test_shipped_markers_hit(stage: str, text: str) -> None:
    assert markers()[stage].match(key_of(text))


@pytest.mark.parametrize(
    "text",
    [
        "Das Amtsgericht München hat den Mann verurteilt.",
        "Apple entfernte die App aus dem App Store.",
        "He wrote on Twitter.",
        "By pretending to be a government official",
        "Umsatzsteuer soll sinken",
        "Anzeige gegen Minister erstattet",
        "记者从现场发回报道",
        "Von dort ging es weiter nach Berlin.",
        "Le président a parlé par téléphone.",
    ],
)
def test_sentences_pass(text: str) -> None:
    assert [table.match(key_of(text)) for table in markers().values()] == [None] * len(EXTRAS)


def test_shipped_files_are_in_key_form() -> None:
    assert read_tables(FILES, check=True).keys() == EXTRAS.keys()
