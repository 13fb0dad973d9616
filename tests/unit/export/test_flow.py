from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from rsu_nb.drafting.tree import AuthorClass, Continuation, Item, Items, Quotation, Table, run
from rsu_nb.export.flow import body_parts, is_plain_lines, kept_with_next

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

LIST = Items(items=(Item(content=run("one")),))
TABLE = Table(id="t", caption="", columns=(), rows=())


def test_a_paragraph_stays_with_its_list(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    assert kept_with_next(document(said("these:", body=(LIST,)), said("x", "p2"))) == {"p1"}


def test_a_paragraph_stays_with_its_table(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    assert kept_with_next(document(said("these:"), TABLE)) == {"p1"}


def test_the_last_paragraph_stays_with_the_signature(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    signature = said("A Officer", "s", is_numbered=False)

    assert kept_with_next(document(said("a"), said("b", "p2"), signature)) == {"p2"}


def test_other_paragraphs_break_where_the_page_does(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    assert kept_with_next(document(said("a"), said("b", "p2"))) == frozenset()


def test_only_further_text_before_a_list_leads_into_it(said: Callable[..., Paragraph]) -> None:
    body = (Quotation(content=run("q")), Continuation(content=run("these:")), LIST)

    assert [is_kept for _, is_kept in body_parts(said("x", body=body))] == [False, True, False]


def test_the_lines_of_a_signature_stay_together(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    lines = (Continuation(content=run("Officer")), Continuation(content=run("1 May 2031")))
    signature = said("A Officer", body=lines)

    assert kept_with_next(document(signature, said("x", "p2"))) == {"p1"}
    assert [is_kept for _, is_kept in body_parts(signature)] == [True, False]


def test_a_signature_is_plain_lines_and_a_numbered_paragraph_is_not(
    said: Callable[..., Paragraph],
) -> None:
    lines = (Continuation(content=run("Officer")),)
    signature = said("A Officer", body=lines, is_numbered=False)
    signature = replace(signature, author=AuthorClass.STRUCTURE)

    assert is_plain_lines(signature)
    assert not is_plain_lines(replace(signature, is_numbered=True))
    assert not is_plain_lines(replace(signature, body=(LIST,)))


def test_a_paragraph_stays_with_a_signature_that_more_follows(
    document: Callable[..., Document], said: Callable[..., Paragraph]
) -> None:
    signature = replace(said("A Officer", "s", is_numbered=False), author=AuthorClass.STRUCTURE)

    assert kept_with_next(document(said("a"), signature, said("c", "p3"))) == {"p1"}
