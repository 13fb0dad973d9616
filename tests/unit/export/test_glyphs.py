from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.export.fonts import Script, coverage
from rsu_nb.export.glyphs import code_point, pieces, plain, unprintable

OVERRIDES = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\u00ad\u200b\u200e\u200f\u2028\u2029\u2060\ufeff\x00\x07\x1b\x7f\x85\r"
ENCODED_BADLY = "\ud800\udfff\ufffe\uffff\U0001ffff\ue000"


def test_latin_text_is_one_piece() -> None:
    (piece,) = pieces("Kua tae mai ia ki Tāmaki Makaurau.")

    assert piece.script is Script.LATIN


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("محمد بن يوسف", Script.ARABIC),
        ("ታደሰ ወልደ ማርያም", Script.ETHIOPIC),
        ("கவிதா சுப்பிரமணியம்", Script.TAMIL),
    ],
)
def test_a_name_of_several_words_stays_in_one_piece(text: str, script: Script) -> None:
    (piece,) = pieces(text)

    assert (piece.text, piece.script) == (text, script)


def test_text_is_cut_where_its_script_changes() -> None:
    parts = [(piece.text, piece.script) for piece in pieces("He is محمد here")]

    assert parts == [("He is ", Script.LATIN), ("محمد", Script.ARABIC), (" here", Script.LATIN)]


def test_a_character_no_font_covers_is_boxed() -> None:
    _, boxed = pieces("a😀")

    assert (boxed.text, boxed.is_boxed) == ("[U+1F600]", True)


@pytest.mark.parametrize("character", [*OVERRIDES, *UNSEEN, *ENCODED_BADLY])
def test_what_a_reader_cannot_see_is_boxed(character: str) -> None:
    assert plain(f"a{character}b") == f"a{code_point(character)}b"


def test_a_joiner_between_arabic_letters_prints() -> None:
    text = "می\u200cکنم"

    assert plain(text) == text


@pytest.mark.parametrize("text", ["a\u200cb", "م\u200c", "\u200dم", "م\u200db"])
def test_a_joiner_that_joins_nothing_is_boxed(text: str) -> None:
    assert "[U+200" in plain(text)


def test_a_combining_macron_stays_with_its_letter() -> None:
    (piece,) = pieces("ma\u0304")

    assert piece.text == "ma\u0304"


def test_a_mark_that_the_letters_font_lacks_is_boxed() -> None:
    assert plain("a\u064b") == "a[U+064B]"


def test_newline_and_tab_print() -> None:
    assert plain("a\n\tb") == "a\n\tb"


def test_unprintable_names_each_character_once() -> None:
    assert unprintable("a😀b😀\u202e") == {"😀", "\u202e"}


@given(st.text(st.characters() | st.characters(categories=["Cs"])))
def test_what_prints_can_always_be_printed(text: str) -> None:
    assert not unprintable(plain(text))


@given(st.text(st.characters() | st.characters(categories=["Cs"])))
def test_nothing_typed_is_lost(text: str) -> None:
    unboxed = "".join(
        chr(int(piece.text[3:-1], 16)) if piece.is_boxed else piece.text for piece in pieces(text)
    )

    assert unboxed == text


@given(st.text(st.sampled_from(sorted(coverage(Script.LATIN)))))
def test_every_visible_character_of_the_latin_fonts_prints_as_typed(text: str) -> None:
    visible = "".join(c for c in text if c not in unprintable(c))

    assert plain(visible) == visible
