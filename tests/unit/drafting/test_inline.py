from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from rsu_nb.drafting.anchors import Anchors
from rsu_nb.drafting.inline import Printing, cited, printed
from rsu_nb.drafting.names import Names
from rsu_nb.drafting.tree import Inline, ParagraphNumber, Run, SourceLink
from rsu_nb.record.officer_text import parse

HOSTILE = "*a* _b_ #let $x$ \\ <b>bold</b> {{7*7}} {% raw %} `code` &amp; = heading [E99"


def shown(typed: str, printing: Printing) -> tuple[Inline, ...]:
    return printed(parse(typed).blocks[0].content, printing)


def text(content: tuple[Inline, ...]) -> str:
    words = "".join(node.text for node in content if not isinstance(node, ParagraphNumber))
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_a_role_becomes_the_name_that_prints(printing: Printing):
    assert text(shown("He told {brother}.", printing)) == "He told Haldēn."


def test_the_claimant_is_capital_where_a_paragraph_begins(printing: Printing):
    assert text(shown("{claimant} left; then {claimant} rested.", printing)) == (
        "The claimant left; then the claimant rested."
    )


def test_a_capital_token_is_capital_within_a_paragraph(printing: Printing):
    assert text(shown("He left. {Claimant} rested.", printing)) == (
        "He left. The claimant rested."
    )


def test_evidence_is_cited_in_parentheses_and_leads_to_its_row(printing: Printing):
    content = shown("So it was [E4, p 3].", printing)

    assert SourceLink(target="E4", text="E4,\N{NO-BREAK SPACE}p\N{NO-BREAK SPACE}3") in content
    assert text(content) == "So it was (E4, p 3)."


def test_neighbouring_citations_share_their_parentheses(printing: Printing):
    assert text(shown("So it was [E4] [C2, p 9].", printing)) == "So it was (E4; C2, p 9)."


def test_a_citation_within_parentheses_gets_none_of_its_own(printing: Printing):
    assert text(shown("It was (see [E4]) so.", printing)) == "It was (see E4) so."


def test_a_fact_is_cited_by_the_paragraph_in_which_it_is_found(printing: Printing):
    assert ParagraphNumber(target="found-F17-1", fallback="F17") in shown("At [F17].", printing)


def test_while_facts_are_assessed_a_fact_leads_to_its_reasons(printing: Printing):
    content = shown("At [F17].", printing.while_assessing())

    assert ParagraphNumber(target="fact-F17-reasons-1", fallback="F17") in content


def test_an_account_is_cited_by_where_it_is_found(printing: Printing):
    account, source = next(iter(printing.anchors.sources.items()))

    assert SourceLink(target=source, text=source) in shown(f"So [{account}].", printing)


def test_a_paragraph_is_referred_to_by_its_number(printing: Printing):
    content = shown("See [¶ fact-F1-reasons].", printing)

    assert ParagraphNumber(target="fact-F1-reasons", fallback="fact-F1-reasons") in content


def test_emphasis_and_language_reach_what_is_inside_them(printing: Printing):
    content = shown("{em:he {lang-mi:whānau} is}", printing)

    assert Run(text="whānau", is_emphasised=True, language="mi") in content


def test_markup_of_any_other_kind_prints_as_it_was_typed(printing: Printing):
    assert shown(HOSTILE, printing) == (Run(text=HOSTILE),)


def test_what_is_relied_on_is_printed_in_one_pair_of_parentheses(printing: Printing):
    assert text(cited(["E4, p 3", "C1"], printing)) == "(E4, p 3; C1)"


def test_nothing_relied_on_prints_nothing(printing: Printing):
    assert cited([], printing) == ()


BARE = Printing(
    names=Names(printed={}, full={}),
    anchors=Anchors(rows=frozenset({"E1"}), paragraphs={}, found={}, sources={}),
)


@given(st.text(max_size=200))
def test_whatever_is_typed_prints_and_no_word_is_lost(typed: str):
    try:
        tree = parse(typed)
    except ValidationError:
        return
    contents = [block.content for block in tree.blocks if block.kind != "list"]
    words = [node.text for content in contents for node in content if node.kind == "text"]

    shown = "".join(text(printed(content, BARE)) for content in contents)

    assert all(word in shown for word in words)


@pytest.mark.parametrize("typed", ["[E1] and [E1]", "[E1], [E1]; [E1]", "[E1] [F1] [E1]"])
def test_every_citation_typed_is_printed(typed: str):
    content = printed(parse(typed).blocks[0].content, BARE)
    links = [node for node in content if isinstance(node, SourceLink | ParagraphNumber)]

    assert len(links) == typed.count("[")
