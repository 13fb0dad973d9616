from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import ParagraphNumber, Row, Run, SourceLink, Table, run
from rsu_nb.export.places import places_of
from rsu_nb.export.spans import spans, text_spans

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

EVIDENCE = Table(id="t", caption="Evidence", columns=(), rows=(Row(id="E4", cells=(run("E4"),)),))


def test_emphasis_and_language_reach_each_piece(document: Callable[..., Document]) -> None:
    content = (Run(text="a محمد", is_emphasised=True, language="ar"),)

    parts = spans(content, places_of(document()))

    assert [(part.is_emphasised, part.language) for part in parts] == [(True, "ar")] * 2


def test_a_paragraph_reference_prints_the_number_and_leads_there(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    places = places_of(document(said("one"), said("two", "p2")))

    (part,) = spans((ParagraphNumber(target="p2"),), places)

    assert (part.text, part.target, part.is_number) == ("[2]", "p-p2", True)


def test_a_reference_to_what_is_elsewhere_prints_its_fallback(
    document: Callable[..., Document],
) -> None:
    (part,) = spans((ParagraphNumber(target="x", fallback="¶ x"),), places_of(document()))

    assert (part.text, part.target) == ("[¶ x]", None)


def test_a_reference_to_an_unnumbered_paragraph_prints_its_fallback(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    places = places_of(document(said("signed", is_numbered=False)))

    (part,) = spans((ParagraphNumber(target="p1"),), places)

    assert (part.text, part.target) == ("[?]", None)


def test_a_source_leads_to_its_row(document: Callable[..., Document]) -> None:
    (part,) = spans((SourceLink(target="E4", text="E4, p 3"),), places_of(document(EVIDENCE)))

    assert (part.text, part.target) == ("E4, p 3", "r-E4")


def test_a_source_that_is_in_no_table_is_plain_text(document: Callable[..., Document]) -> None:
    (part,) = spans((SourceLink(target="E9", text="E9"),), places_of(document(EVIDENCE)))

    assert part.target is None


def test_a_plain_string_is_boxed_like_running_text() -> None:
    assert [part.is_boxed for part in text_spans("a\u202e")] == [False, True]
