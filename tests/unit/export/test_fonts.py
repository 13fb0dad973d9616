from __future__ import annotations

import pytest
from fontTools.ttLib import TTFont

from rsu_nb.export.font_coverage import coverage_text
from rsu_nb.export.fonts import COVERAGE, FOLDER, Script, coverage

FACES = sorted(FOLDER.glob("*.ttf"))


@pytest.mark.parametrize(
    ("script", "letters"),
    [
        (Script.LATIN, "āēīōūĀĒĪŌŪ“”–—…€§¶"),
        (Script.ARABIC, "محمد‌پچگیءآ،؟"),
        (Script.ETHIOPIC, "ሀለሐመሠረሰ፡።"),
        (Script.TAMIL, "அஆகஙசழ்ா"),
    ],
)
def test_the_letters_the_documents_need_are_covered(script: Script, letters: str) -> None:
    assert set(letters) <= coverage(script)


def test_what_is_listed_as_covered_is_what_the_fonts_have() -> None:
    assert COVERAGE.read_text("utf-8") == coverage_text()


def test_a_letter_outside_a_scripts_fonts_is_not_covered() -> None:
    assert "م" not in coverage(Script.LATIN)


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.name)
def test_every_face_belongs_to_a_script(face: object) -> None:
    families = {family.replace(" ", "") for script in Script for family in script.value}

    assert face.stem.split("-")[0] in families


@pytest.mark.parametrize("face", FACES, ids=lambda face: face.name)
def test_every_face_is_static_and_under_the_open_font_licence(face: object) -> None:
    with TTFont(face) as font:
        licence = font["name"].getDebugName(13)

        assert "fvar" not in font
        assert "SIL Open Font License, Version 1.1" in licence


def test_the_licence_lies_beside_the_fonts() -> None:
    assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "OFL.txt").read_text()


def test_only_arabic_is_read_from_right_to_left() -> None:
    assert [script for script in Script if script.is_right_to_left] == [Script.ARABIC]
