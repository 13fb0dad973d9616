"""What a proof says of a breach that only a fault of the engine could cause."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.decisions.first_claim.consideration import BARRED, CONSIDERED, NZ_CITIZEN
from rsu_nb.law.decision_type import Notice
from rsu_nb.law.proof.outcome_checks import exactly_one, within_reach
from rsu_nb.law.proof.question import Question
from rsu_nb.law.proof.search import Search
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.proof.stability_checks import moot_changes_nothing, settled_stays_settled
from rsu_nb.law.proof.symbols import Symbols
from rsu_nb.law.proof.verify import TWO

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.law.expression import Expression


@pytest.fixture
def question() -> Question:
    return Question(Symbols(FIRST_CLAIM, slots_for(FIRST_CLAIM, TWO)))


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (settled_stays_settled, "changes when more is answered"),
        (exactly_one, "no conclusion"),
        (moot_changes_nothing, "nz-citizen: an answer that is moot changes a test"),
    ],
)
def test_a_change_of_what_is_settled_would_be_shown(
    check: Callable[[Question], Iterator[object]],
    said: str,
    question: Question,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Search, "finds", lambda *_: True)
    monkeypatch.setattr(Search, "smallest", lambda *_: None)

    assert said in next(check(question)).words  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("condition", "named"),
    [
        (NZ_CITIZEN, "nz-citizen"),
        (~~NZ_CITIZEN, "not (not (nz-citizen))"),
        (BARRED, "The claim must not be considered"),
    ],
)
def test_a_notice_that_no_answers_lead_to_is_named_with_its_conditions(
    condition: Expression, named: str
) -> None:
    never = Notice(key="never", words="", provisions=(), test=CONSIDERED & condition)
    declared = replace(FIRST_CLAIM, notices=(never,))
    breaches = list(within_reach(Question(Symbols(declared, slots_for(declared, TWO)))))

    assert [breach.words for breach in breaches] == [
        f"the notice never cannot be reached: no answers also meet: {named}"
    ]
