"""The letters of other scripts that a web page carries along, so that any computer shows them."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING

from rsu_nb.export.fonts import FOLDER, Script
from rsu_nb.export.glyphs import pieces
from rsu_nb.export.inlines import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.tree import Document


def font_faces(document: Document) -> str:
    """Returns the CSS font faces of the scripts in use besides Latin, letters in use only.

    Latin letters are left to the reader's own fonts: every computer has them, and they would
    make the page many times larger.
    """
    return "\n".join(
        f'@font-face {{ font-family: "{script.text_family}"; '
        f'src: url(data:font/ttf;base64,{_font(script, letters)}) format("truetype"); }}'
        for script, letters in _letters_in_use(document)
    )


def _letters_in_use(document: Document) -> Iterator[tuple[Script, str]]:
    found: dict[Script, set[str]] = {script: set() for script in Script}
    for text in texts(document):
        for piece in pieces(text):
            found[piece.script].update(piece.text)
    for script, letters in found.items():
        if letters and script is not Script.LATIN:
            yield script, "".join(sorted(letters))


@lru_cache(maxsize=32)
def _font(script: Script, letters: str) -> str:
    """The regular face of `script` with `letters` only, in base64."""
    from fontTools import subset

    options = subset.Options(
        layout_features=["*"], hinting=False, name_IDs=[], recalc_timestamp=False
    )
    path = FOLDER / f"{script.text_family.replace(' ', '')}-Regular.ttf"
    with subset.load_font(path, options) as font:
        subsetter = subset.Subsetter(options)
        subsetter.populate(text=letters)
        subsetter.subset(font)
        buffer = BytesIO()
        font.save(buffer, reorderTables=True)
    return b64encode(buffer.getvalue()).decode("ascii")
