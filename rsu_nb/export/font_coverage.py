"""The characters of the shipped fonts: `python -m rsu_nb.export.font_coverage` writes them out."""

from __future__ import annotations

import json
import sys
from itertools import groupby
from typing import TYPE_CHECKING

from rsu_nb.export.fonts import FOLDER, Script

if TYPE_CHECKING:
    from pathlib import Path


def coverage_text() -> str:
    """The list as it stands in `fonts/coverage.json`: the ends of each stretch."""
    lines = (f"{json.dumps(script.name)}: {json.dumps(_stretches(script))}" for script in Script)
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _stretches(script: Script) -> list[list[int]]:
    codes = enumerate(sorted(_codes(script)))
    together = (list(group) for _, group in groupby(codes, lambda one: one[1] - one[0]))
    return [[group[0][1], group[-1][1]] for group in together]


def _codes(script: Script) -> frozenset[int]:
    """What every face of a script's families can print."""
    families = tuple(family.replace(" ", "") for family in script.value)
    faces = [path for path in FOLDER.glob("*.ttf") if path.stem.split("-")[0] in families]
    return frozenset.intersection(*map(_codes_of_face, faces))


def _codes_of_face(path: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap())


if __name__ == "__main__":
    sys.stdout.write(coverage_text())
