"""The pages of a released PDF as pictures, eight to a sheet, for whoever reviews a change."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

if TYPE_CHECKING:
    from collections.abc import Sequence

DOTS_PER_INCH: Final = 50
ACROSS: Final = 4
DOWN: Final = 2
BETWEEN: Final = 6
SHADES: Final = 4
DRAWN_FROM: Final = "pictures.json"
"""The file beside the pictures that says, by its hash, from which PDF they were drawn.

Not in the pictures themselves, so that a sheet on which nothing changed stays as it is.
"""


def write_sheets(pdf: bytes, folder: Path, name: str) -> None:
    """Write the pages of a PDF into `folder` as `name-pages-1.png` and so on."""
    pages, on_a_sheet = _pages(pdf), ACROSS * DOWN
    for number, first in enumerate(range(0, len(pages), on_a_sheet), start=1):
        sheet = _sheet(pages[first : first + on_a_sheet]).quantize(SHADES)
        sheet.save(folder / f"{name}-pages-{number}.png", optimize=True)


def _pages(pdf: bytes) -> list[Image.Image]:
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["pdftoppm", "-r", str(DOTS_PER_INCH), "-gray", "-", f"{folder}/page"],
            input=pdf,
            check=True,
        )
        return [Image.open(path).copy() for path in sorted(Path(folder).iterdir())]


def _sheet(pages: Sequence[Image.Image]) -> Image.Image:
    width, height = pages[0].size
    down = -(-len(pages) // ACROSS)
    sheet = Image.new("L", ((width + BETWEEN) * ACROSS, (height + BETWEEN) * down), 128)
    for place, page in enumerate(pages):
        across, below = place % ACROSS, place // ACROSS
        sheet.paste(page, (across * (width + BETWEEN), below * (height + BETWEEN)))
    return sheet
