from __future__ import annotations

import re
from base64 import b64decode
from io import BytesIO
from typing import TYPE_CHECKING

import pytest
from fontTools.ttLib import TTFont

from rsu_nb.export.webfonts import font_faces

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]


def test_a_page_in_latin_letters_carries_no_font(document: Made, said: Said) -> None:
    assert font_faces(document(said("Tāmaki 😀"))) == ""


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("محمد", "Noto Naskh Arabic"),
        ("ታደሰ", "Noto Serif Ethiopic"),
        ("கவிதா", "Noto Serif Tamil"),
    ],
)
def test_a_page_carries_the_letters_it_shows(
    document: Made, said: Said, text: str, family: str
) -> None:
    css = font_faces(document(said(text)))
    encoded = re.search(r"base64,([^)]*)\)", css)

    with TTFont(BytesIO(b64decode(encoded[1]))) as font:
        letters = set(map(chr, font.getBestCmap()))

    assert f'font-family: "{family}"' in css
    assert set(text) <= letters


def test_letters_in_the_front_are_carried_too(document: Made) -> None:
    assert "Arabic" in font_faces(document(notice="محمد"))


def test_the_carried_font_is_small(document: Made, said: Said) -> None:
    assert len(font_faces(document(said("محمد بن يوسف الكشي")))) < 40_000
