"""A copy for publication comes with what a reader must still look at."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from rsu_nb.drafting.tree import AuthorClass, Document, DocumentKind, Paragraph, run
from rsu_nb.export.may_identify import TraceKind, may_identify, report_of


def document(*texts: str, author: AuthorClass = AuthorClass.OFFICER) -> Document:
    """A decision with these paragraphs."""
    return Document(
        kind=DocumentKind.DECISION,
        title="Decision",
        case="RSU-2026-00901",
        letterhead=(),
        front=(),
        blocks=tuple(
            Paragraph(id=f"p{number}", author=author, content=run(text))
            for number, text in enumerate(texts, start=1)
        ),
        timestamp=datetime(2026, 6, 12, tzinfo=UTC),
    )


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("The claimant lived in Vessoy until then.", TraceKind.NAME, "Vessoy"),
        ("He left on 3 March 2024 by bus.", TraceKind.DAY, "3 March 2024"),
        ("They were married on 9 May, at home.", TraceKind.DAY, "9 May"),
        ("She was aged eleven at the time.", TraceKind.AGE, "aged eleven"),
        ("Their six-year-old son stayed.", TraceKind.AGE, "six-year-old"),
        ("He worked as a beekeeper there.", TraceKind.OCCUPATION, "beekeeper"),
        ("The file is numbered KM-447190.", TraceKind.NUMBER, "KM-447190"),
    ],
)
def test_what_may_point_at_somebody_is_found(text: str, kind: TraceKind, words: str) -> None:
    found = may_identify(document("Nothing here.", text))

    assert [(one.kind, one.words, one.places) for one in found] == [(kind, words, ("[2]",))]


@pytest.mark.parametrize(
    "text",
    [
        "I accept that this happened.",
        "The claimant said so. Later the claimant said more.",
        "In 2024 it was otherwise, and in 1998 too.",
        "See the Immigration Act and the Convention.",
    ],
)
def test_what_any_decision_says_is_left_out(text: str) -> None:
    assert may_identify(document(text)) == ()


def test_a_word_that_also_stands_without_a_capital_is_no_name() -> None:
    assert may_identify(document("It is Women and Returns.", "women spoke of returns")) == ()


def test_the_law_is_left_out() -> None:
    assert may_identify(document("Born in Vessoy.", author=AuthorClass.LAW)) == ()


def test_each_place_is_named_once_and_all_of_them() -> None:
    found = may_identify(document("It is Vessoy and Vessoy.", "To Vessoy.", "Not there."))

    assert found[0].places == ("[1]", "[2]")


def test_the_report_is_headed_by_kind_and_says_why() -> None:
    report = report_of("RSU-2026-00901", may_identify(document("He left Vessoy on 3 March 2024.")))

    assert "Days:\n  3 March 2024: [1]" in report
    assert "  Vessoy: [1]" in report
    assert "s 151" in report


def test_the_report_of_a_copy_with_nothing_left_has_no_heading() -> None:
    report = report_of("RSU-2026-00901", ())

    assert [kind for kind in TraceKind if kind.value in report] == []
