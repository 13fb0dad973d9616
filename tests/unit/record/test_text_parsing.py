from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.record.officer_text import (
    Citation,
    Emphasis,
    Language,
    ParagraphReference,
    QuotedParagraph,
    RoleToken,
    Text,
    TextItem,
    TextList,
    TextParagraph,
    parse,
)
from rsu_nb.record.text_parsing import blocks_of
from rsu_nb.record.text_printing import typed_blocks

OPENINGS = ("{em:", "{lang-mi:", "[E4]", "[E4,", "[E4, p 3]", "[¶ a]", "{claimant}", "{Brother-2}")
MARKERS = ("> ", "- ", "  - ", ">", "-", "}", "{", "[", "]", ",")
SPACES = ("\n", "\n\n", " ", "\t", "\r\n", "\r", "\u00a0", "\u2028", "\x85")
OTHERS = ("a", "*", "{{", "%}", "<b>", "\u0308", "\u0338", "\ud800", "\ufeff", "¶")
PIECES = st.sampled_from(OPENINGS + MARKERS + SPACES + OTHERS)
TYPED = st.one_of(st.text(), st.lists(PIECES, max_size=25).map("".join))


@given(TYPED)
def test_any_text_is_read_and_what_is_stored_reads_as_itself(typed: str) -> None:
    blocks = blocks_of(typed)

    assert blocks_of(typed_blocks(blocks)) == blocks


@given(st.text(alphabet="abcāē .,;:’!?()*_#$\\<>&%~`^|@\"'=+/0123456789", min_size=1))
def test_prose_survives_exactly_whatever_markup_it_holds(prose: str) -> None:
    line = f"x{prose}".rstrip()

    assert parse(line).typed() == line


def first_line(typed: str) -> tuple[object, ...]:
    block = parse(typed).blocks[0]
    assert isinstance(block, TextParagraph)
    return block.content


@pytest.mark.parametrize(
    "markup",
    [
        "**bold** and _italic_ and # heading and `code`",
        "<b>bold</b> <script>alert(1)</script> &amp; &#8212;",
        "{{ claimant }} {% raw %} {# note #} ${x}",
        "#strong[x] $x^2$ @label #let x = 1 \\ <lab>",
        "<w:p><w:r/></w:p> { REF x \\h } \u0002",
        "[12] [sic] [E] [e4] [E04] [E4; p 3] [E4, ] [¶] [¶ ] [¶ a b] [p 3]",
        "{claimants} {CLAIMANT} {king} {brother-1} {brother-100} {em} {em:} {em: } {lang-m:x}",
        "{lang-mi:} {lang-māo:x} {lang-MI:x} {lang-:x} { } }{ {em:open",
    ],
)
def test_all_other_markup_stays_text(markup: str) -> None:
    assert first_line(markup) == (Text(text=markup),)


@pytest.mark.parametrize(
    ("typed", "node"),
    [
        ("[E4]", Citation(id="E4")),
        ("[FG12, pp 3-4 (annex)]", Citation(id="FG12", pinpoint="pp 3-4 (annex)")),
        ("[E4,p 3]", Citation(id="E4", pinpoint="p 3")),
        ("[¶ fact-F3-reasons]", ParagraphReference(id="fact-F3-reasons")),
        ("{claimant}", RoleToken(role="claimant")),
        ("{Claimant}", RoleToken(role="claimant", is_capital=True)),
        ("{Responsible-adult}", RoleToken(role="responsible-adult", is_capital=True)),
        ("{brother-12}", RoleToken(role="brother-12")),
        ("{em:so}", Emphasis(content=(Text(text="so"),))),
        ("{lang-mi:ao}", Language(language="mi", content=(Text(text="ao"),))),
        (
            "{lang-prs:{em:a}}",
            Language(language="prs", content=(Emphasis(content=(Text(text="a"),)),)),
        ),
    ],
)
def test_each_opening_of_the_grammar_is_read(typed: str, node: object) -> None:
    assert first_line(typed) == (node,)


def test_emphasis_inside_emphasis_prints_as_typed() -> None:
    assert first_line("{em:a {em:b} c}") == (Emphasis(content=(Text(text="a {em:b} c"),)),)


def test_braces_inside_emphasis_close_themselves() -> None:
    assert first_line("{em:a {x} b}") == (Emphasis(content=(Text(text="a {x} b"),)),)


def test_emphasis_that_is_not_closed_prints_as_typed() -> None:
    assert first_line("{em:a [E4]") == (Text(text="{em:a "), Citation(id="E4"))


def test_a_single_line_break_is_a_space() -> None:
    assert parse("one  \n  two\r\nthree").typed() == "one two three"


def test_an_empty_line_parts_paragraphs() -> None:
    assert len(parse("one\n \n\ntwo").blocks) == 2


def test_a_soft_break_pasted_from_a_word_processor_is_a_line_break() -> None:
    assert parse("one\vtwo\u2029three").typed() == "one two\n\nthree"


def test_composed_letters_are_stored() -> None:
    assert parse("Ma\u0304ori").typed() == "M\u0101ori"


def test_half_a_surrogate_pair_becomes_the_replacement_character() -> None:
    assert parse("a\ud800b").typed() == "a\ufffdb"


def test_quotation_lines_join_and_an_empty_one_parts_them() -> None:
    assert parse("> a\n> b\n>\n> c").blocks == (
        QuotedParagraph(content=(Text(text="a b"),)),
        QuotedParagraph(content=(Text(text="c"),)),
    )


def test_text_after_a_quotation_is_a_paragraph_of_its_own() -> None:
    assert [block.kind for block in parse("before\n> a\nafter").blocks] == ["p", "quote", "p"]


def test_a_list_has_two_levels_and_wrapped_items() -> None:
    block = parse("- one\n  still one\n  - inner\n- two").blocks[0]

    assert block == TextList(
        items=(
            TextItem(
                content=(Text(text="one still one"),),
                items=(TextItem(content=(Text(text="inner"),)),),
            ),
            TextItem(content=(Text(text="two"),)),
        )
    )


def test_empty_lines_between_items_keep_one_list() -> None:
    assert len(parse("- one\n\n- two\n\n  - inner").blocks) == 1


def test_an_inner_item_that_opens_a_list_is_an_outer_one() -> None:
    assert parse("  - one").typed() == "- one"


@pytest.mark.parametrize("typed", [">", "-", ">a", "-a", "   - a", " > a", "– a", "* a", "1. a"])
def test_what_is_no_marker_stays_text(typed: str) -> None:
    assert first_line(typed) == (Text(text=typed),)


@pytest.mark.parametrize("marker", [">", "-", "  -"])
def test_a_bare_marker_does_not_join_with_the_next_line(marker: str) -> None:
    assert len(parse(f"{marker}\nx").blocks) == 2


@pytest.mark.parametrize(
    "unit",
    ["{em:", "}", "[", "[E4, ", "{em:{lang-mi:", "- a\n", "[¶ ", "a\n", "> a\n\n", "{em:a}"],
)
def test_the_longest_text_is_read_whatever_it_repeats(unit: str) -> None:
    blocks = blocks_of((unit * 200_000)[:200_000])

    assert blocks_of(typed_blocks(blocks)) == blocks
