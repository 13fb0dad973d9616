from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from rsu_nb.drafting.tree import (
    AuthorClass,
    Column,
    Continuation,
    DocumentKind,
    DocumentStatus,
    FrontField,
    Heading,
    Item,
    Items,
    ParagraphNumber,
    Quotation,
    Row,
    Run,
    SourceLink,
    Stamp,
    Table,
    run,
)
from rsu_nb.export.glyphs import plain
from rsu_nb.export.html import html_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document, Paragraph

    Made = Callable[..., Document]
    Said = Callable[..., Paragraph]

MARKUP = '*x* _y_ #let $z$ \\ @ref <b>b</b> {{7*7}} {% raw %} [¶ x] &amp; <script>1</script> "q"'
EVIDENCE = Table(
    id="evidence",
    caption="Evidence",
    columns=(Column(heading="No", share=0.25), Column(heading="What", share=0.75)),
    rows=(Row(id="E1", cells=(run("E1"), run("A letter"))),),
)


def page(document: Document) -> Any:
    return html.document_fromstring(html_of(document))


def words(element: Any) -> str:
    return " ".join(element.text_content().split())


def test_the_page_is_in_new_zealand_english(document: Made) -> None:
    assert page(document()).get("lang") == "en-NZ"


def test_there_is_one_h1_and_it_is_the_title(document: Made) -> None:
    assert [words(h1) for h1 in page(document()).findall(".//h1")] == ["Decision"]


def test_headings_begin_below_the_title_in_a_letter(document: Made) -> None:
    letter = document(Heading(id="a", level=2, text="The decision"), kind=DocumentKind.LETTER)

    (heading,) = page(letter).findall(".//main/h2")

    assert (words(heading), heading.get("class")) == ("The decision", "level-2")


def test_a_numbered_paragraph_prints_its_number(document: Made, said: Said) -> None:
    made = page(document(said("one"), said("two", "p2")))

    assert words(made.get_element_by_id("p-p2")) == "[2] two"


def test_an_unnumbered_paragraph_prints_none(document: Made, said: Said) -> None:
    made = page(document(said("Signed", is_numbered=False)))

    assert words(made.get_element_by_id("p-p1")) == "Signed"


def test_a_paragraph_says_what_class_of_author_it_has(document: Made, said: Said) -> None:
    made = page(document(said("x", author=AuthorClass.LAW)))

    assert made.get_element_by_id("p-p1").get("data-author") == "law"


def test_a_gap_can_be_seen(document: Made, said: Said) -> None:
    made = page(document(said("x", author=AuthorClass.GAP)))

    assert "gap" in made.get_element_by_id("p-p1").get("class").split()


def test_a_reference_links_to_its_paragraph(document: Made, said: Said) -> None:
    made = page(document(said("", content=(ParagraphNumber(target="p2"),)), said("x", "p2")))

    (link,) = made.findall(".//main//a")

    assert (link.get("href"), words(link)) == ("#p-p2", "[2]")


def test_a_source_links_to_its_row(document: Made, said: Said) -> None:
    cited = said("", content=(SourceLink(target="E1", text="E1, p 3"),))

    made = page(document(cited, EVIDENCE))

    assert made.find(".//main//a").get("href") == "#r-E1"
    assert made.get_element_by_id("r-E1").tag == "tr"


def test_a_table_has_caption_column_headings_and_row_headings(document: Made) -> None:
    table = page(document(EVIDENCE)).find(".//table")

    assert words(table.find("caption")) == "Evidence"
    assert [th.get("scope") for th in table.findall(".//th")] == ["col", "col", "row"]


def test_columns_have_their_shares_of_the_width(document: Made) -> None:
    columns = page(document(EVIDENCE)).findall(".//col")

    assert [column.get("style") for column in columns] == ["width: 25%", "width: 75%"]


def test_the_body_of_a_paragraph_keeps_its_order(document: Made, said: Said) -> None:
    deep = Item(content=run("b"), items=(Item(content=run("i")),))
    body = (
        Quotation(content=run("q")),
        Items(items=(Item(content=run("a")), deep)),
        Continuation(content=run("c")),
    )

    block = page(document(said("lead", body=body))).get_element_by_id("p-p1")

    assert words(block) == "[1] lead q a b i c"
    assert [ol.get("class") for ol in block.iter("ol")] == ["letters", "numerals"]


def test_a_language_is_marked(document: Made, said: Said) -> None:
    made = page(document(said("", content=(Run(text="Tāmaki", language="mi"),))))

    assert words(made.find(".//span[@lang='mi']")) == "Tāmaki"


def test_arabic_is_set_apart_in_its_own_direction(document: Made, said: Said) -> None:
    assert page(document(said("He is محمد."))).find(".//bdi").get("dir") == "auto"


def test_emphasis_is_marked(document: Made, said: Said) -> None:
    made = page(document(said("", content=run("not", is_emphasised=True))))

    assert words(made.find(".//em")) == "not"


def test_a_newline_breaks_the_line(document: Made, said: Said) -> None:
    assert page(document(said("a\nb"))).find(".//main//p/br").tail == "b"


def test_an_unprintable_character_stands_in_a_box(document: Made, said: Said) -> None:
    assert (
        words(page(document(said("a\u202eb"))).find(".//span[@class='code-point']")) == "[U+202E]"
    )


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"marking": "SENSITIVE"}, "SENSITIVE"),
        ({"status": DocumentStatus.DRAFT}, "DRAFT"),
        ({"status": DocumentStatus.NOT_SEALED}, "Not sealed"),
    ],
    ids=["marking", "draft", "not sealed"],
)
def test_marking_and_status_stand_at_head_and_foot(
    document: Made, changes: dict[str, Any], expected: str
) -> None:
    made = page(document(**changes))

    assert expected in words(made.find(".//header"))
    assert expected in words(made.find(".//footer"))


def test_the_release_stamp_stands_at_the_foot(document: Made) -> None:
    stamp = Stamp(purpose="determine", recipient="claimant", released_on=date(2031, 3, 3))

    assert "Released to claimant" in words(page(document(stamp=stamp)).find(".//footer"))


def test_the_front_stands_before_the_first_block(document: Made, said: Said) -> None:
    front = (FrontField(label="Decided by", content=run("A Officer")),)

    main = page(document(said("x"), front=front, notice="Invented.")).find(".//main")

    assert words(main) == "Decision Decided by A Officer Invented. [1] x"


def test_a_letter_has_its_address_above_its_title(document: Made) -> None:
    letter = document(kind=DocumentKind.LETTER, title="Your claim", address=("Mr K", "Auckland"))

    assert words(page(letter).find(".//main")).startswith("Mr KAuckland Your claim")


@pytest.mark.parametrize("place", ["title", "case", "marking", "notice"])
def test_markup_in_a_label_prints_as_typed(document: Made, place: str) -> None:
    made = page(document(**{place: MARKUP}))

    assert " ".join(MARKUP.split()) in words(made)
    assert not made.findall(".//script")


def test_a_marking_cannot_leave_its_style_sheet(document: Made) -> None:
    made = html_of(document(marking='"; } </style><b>'))

    assert made.count("</style>") == 1


@given(text=st.text())
def test_what_an_officer_types_prints_as_typed(document: Made, said: Said, text: str) -> None:
    block = page(document(said(text, is_numbered=False))).get_element_by_id("p-p1")

    assert "".join(block.text_content().split()) == "".join(plain(text).split())


def test_markup_an_officer_types_is_text(document: Made, said: Said) -> None:
    block = page(document(said(MARKUP))).get_element_by_id("p-p1")

    assert words(block) == f"[1] {MARKUP}"


def test_the_page_may_fetch_and_run_nothing(document: Made) -> None:
    policy = page(document()).find(".//meta[@http-equiv='Content-Security-Policy']").get("content")

    assert policy == "default-src 'none'; style-src 'unsafe-inline'; font-src data:"


def test_the_same_document_gives_the_same_page(document: Made, said: Said) -> None:
    one = document(said("محمد Tāmaki"))

    assert html_of(one) == html_of(one)
