"""The commands that handle no case: the rules tried, proved and listed, and a deadline counted."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.law import proof
from rsu_nb.law.proof import Check, Proof

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Rsu = Callable[..., Any]

ANSWERS = """\
type: first_claim
law_as_at: 2026-06-12
answers:
  - {issue: nz-citizen, answer: yes}
"""
BROKEN = Proof(
    decision_type="first_claim",
    bound=2,
    checks=(
        Check(
            name="exactly-one-outcome",
            words="Two conclusions on the refugee limb.",
            held=False,
            counter_example={"type": "first_claim"},
        ),
    ),
    seconds=0.1,
)


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    """An answers file of one answer."""
    path = tmp_path / "answers.yaml"
    path.write_text(ANSWERS)
    return path


def test_what_answers_entail_is_said_limb_by_limb(rsu: Rsu, answers: Path) -> None:
    ran = rsu("entail", "first_claim", "--answers", answers)

    assert (ran.code, ran.err) == (0, "")
    assert "consideration: not-considered" in ran.out


def test_what_answers_entail_is_data_for_a_program(rsu: Rsu, answers: Path) -> None:
    data = json.loads(rsu("entail", "first_claim", "--answers", answers, "--json").out)
    limb = data["primary"]["limbs"]["consideration"]

    assert limb["conclusion"] == "not-considered"
    assert limb["appeal"] is None
    assert set(limb) == {"conclusion", "result", "appeal", "tree", "open", "moot", "determinative"}


def test_an_answer_to_a_moot_issue_is_an_error(rsu: Rsu, answers: Path) -> None:
    answers.write_text(ANSWERS + "  - {issue: first-claim, answer: yes}\n")
    ran = rsu("entail", "first_claim", "--answers", answers)

    assert (ran.code, "first-claim" in ran.err) == (1, True)


@pytest.mark.parametrize("text", ["type: first_clam\n", "answers: [", ANSWERS + "case: x\n"])
def test_answers_that_cannot_be_evaluated_are_named(rsu: Rsu, answers: Path, text: str) -> None:
    answers.write_text(text)
    ran = rsu("entail", "first_claim", "--answers", answers)

    assert (ran.code, "answers.yaml" in ran.err) == (1, True)


def test_the_rules_are_proved(rsu: Rsu) -> None:
    ran = rsu("verify", "first_claim")

    assert (ran.code, "BROKEN" in ran.out, "exactly-one-outcome" in ran.out) == (0, False, True)


def test_a_broken_rule_prints_its_smallest_case_and_leaves_with_one(
    rsu: Rsu, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(proof, "verify", lambda _: BROKEN)
    ran = rsu("verify", "first_claim")

    assert ran.code == 1
    assert "BROKEN  exactly-one-outcome: Two conclusions on the refugee limb." in ran.out
    assert "    type: first_claim" in ran.out


def test_a_proof_is_data_for_a_program(rsu: Rsu, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(proof, "verify", lambda _: replace(BROKEN, checks=()))

    assert json.loads(rsu("verify", "first_claim", "--json").out) == [
        {
            "decision_type": "first_claim",
            "held": True,
            "bound": 2,
            "seconds": 0.1,
            "checks": [],
        }
    ]


def test_what_is_not_verified_is_listed_with_its_mark(rsu: Rsu) -> None:
    entries = json.loads(rsu("law", "--unverified", "--json").out)

    assert entries
    assert "verified" not in {entry["mark"] for entry in entries}


def test_the_whole_law_is_listed_for_a_person(rsu: Rsu) -> None:
    ran = rsu("law")

    assert (ran.code, "provision s-129-1" in ran.out) == (0, True)


def test_a_deadline_is_counted_day_by_day(rsu: Rsu) -> None:
    ran = rsu("deadline", "--method", "in-person", "--sent", "2026-06-12", "--detention", "no")

    assert "Last day to appeal: Friday 26 June 2026" in ran.out


def test_a_deadline_is_data_for_a_program(rsu: Rsu) -> None:
    data = json.loads(
        rsu("deadline", "--method", "in-person", "--sent", "2026-06-12", "--json").out
    )

    assert (data["detention"], len(data["last_days"])) == ("unclear", 2)


def test_a_deadline_without_a_method_gives_the_rule(rsu: Rsu) -> None:
    assert "Record how the person was notified." in rsu("deadline").out
