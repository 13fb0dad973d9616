"""A question names the later questions that hang on it, and no outcome."""

from __future__ import annotations

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.law.dependence import depending_on

FIRST_CLAIM = decision_type("first_claim")


@pytest.mark.parametrize(
    ("issue", "later"),
    [
        ("serious-harm", ["real-chance", "convention-reason"]),
        ("nz-citizen", ["residence-class-visa", "deportation-liability-served"]),
        (
            "place-accessible",
            ["place-without-the-risk", "place-without-other-serious-harm", "place-basic-norms"],
        ),
        (
            "torture-severe-pain",
            ["torture-purpose", "torture-official", "torture-lawful-sanctions", "torture-danger"],
        ),
    ],
)
def test_the_nearest_later_questions_are_named(issue: str, later: list[str]) -> None:
    found = depending_on(FIRST_CLAIM, FIRST_CLAIM.issue(issue))

    assert [one.key for one in found] == later


def test_every_question_named_comes_later_in_the_walk() -> None:
    order = FIRST_CLAIM.order
    pairs = [
        (issue.key, later.key)
        for issue in FIRST_CLAIM.issues
        for later in depending_on(FIRST_CLAIM, issue)
    ]

    assert len(pairs) > 50
    assert [pair for pair in pairs if order[pair[0]] >= order[pair[1]]] == []
