from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.officer import Setting, in_line, label, officer_paragraphs
from rsu_nb.drafting.plain_text import words_of
from rsu_nb.drafting.tree import AuthorClass, Continuation, Items, Paragraph, Quotation
from rsu_nb.record.officer_text import parse

if TYPE_CHECKING:
    from rsu_nb.drafting.inline import Printing


def paragraphs(typed: str, printing: Printing, **fields: object) -> tuple[Paragraph, ...]:
    setting = Setting(id="note", step="facts", **fields)
    return officer_paragraphs(parse(typed), setting, printing)


def text(paragraph: Paragraph) -> str:
    return words_of(paragraph.content, {}).replace("\N{NO-BREAK SPACE}", " ")


def test_each_paragraph_typed_takes_a_number_of_its_own(printing: Printing):
    found = paragraphs("One.\n\nTwo.", printing)

    assert [(one.id, text(one)) for one in found] == [("note-1", "One."), ("note-2", "Two.")]


def test_a_quotation_and_a_list_stay_with_the_paragraph_before_them(printing: Printing):
    (only,) = paragraphs("She wrote:\n\n> They came.\n\n- one\n  - inner\n- two", printing)

    assert [type(one) for one in only.body] == [Quotation, Items]


def test_a_text_that_begins_with_a_quotation_is_a_quotation(printing: Printing):
    (only,) = paragraphs("> They came.", printing)

    assert only.author is AuthorClass.QUOTATION


def test_officer_text_is_the_officers(printing: Printing):
    assert paragraphs("One.", printing)[0].author is AuthorClass.OFFICER


def test_a_label_stands_before_the_first_paragraph_only(printing: Printing):
    first, second = paragraphs("One.\n\nTwo.", printing, lead=label("Answer:"))

    assert text(first) == "Answer: One."
    assert text(second) == "Two."


def test_what_is_relied_on_and_not_cited_ends_the_sentence(printing: Printing):
    (only,) = paragraphs("He said so.", printing, relied_on=("E4, p 3",))

    assert text(only) == "He said so (E4, p 3)."


def test_it_joins_the_citation_that_ends_the_sentence_already(printing: Printing):
    (only,) = paragraphs("He said so [E1].", printing, relied_on=("E4, p 3",))

    assert text(only) == "He said so (E1; E4, p 3)."


def test_what_the_text_cites_itself_is_not_repeated(printing: Printing):
    (only,) = paragraphs("He said so [E4, p 3].", printing, relied_on=("E4, pp 3–4",))

    assert text(only) == "He said so (E4, p 3)."


def test_after_a_list_it_stands_in_a_line_of_its_own(printing: Printing):
    (only,) = paragraphs("These:\n\n- one", printing, relied_on=("E4",))

    assert isinstance(only.body[-1], Continuation)


def test_a_paragraph_rests_on_what_it_cites_and_what_is_relied_on(printing: Printing):
    (only,) = paragraphs("So [E1].", printing, rests_on=("F1",), relied_on=("E4, p 3",))

    assert only.rests_on == ("F1", "E4", "E1")


def test_in_a_line_paragraphs_run_on_and_quotations_have_marks(printing: Printing):
    content = in_line(parse("She wrote:\n\n> They came.\n\n- one\n- two"), printing)

    assert words_of(content, {}) == "She wrote: “They came.” one; two"


def test_a_reference_stands_before_the_full_stop_of_a_quotation(printing: Printing):
    (only,) = paragraphs("She said: “Grain.”", printing, relied_on=("E1",))

    assert text(only) == "She said: “Grain” (E1)."
