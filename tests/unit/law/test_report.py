"""What answers entail and what a proof shows, printed for people and programs."""

from __future__ import annotations

import json
from dataclasses import replace

from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.law.answers import Answers
from rsu_nb.law.entailment import entail
from rsu_nb.law.issue import IssueAt
from rsu_nb.law.proof import verify
from rsu_nb.law.report import entailment_data, entailment_text, proof_data, proof_text
from rsu_nb.law.values import Answer
from tests.law_examples.worked_examples import worked_examples
from tests.unit.law.declarations import CLAIMED, RULE, an_issue, met_or_not

EXAMPLES = worked_examples()


def entailed(name: str) -> dict[str, object]:
    answers = EXAMPLES[name].answers
    return {branch: entail(FIRST_CLAIM, given) for branch, given in answers.items()}


def test_data_give_the_conclusion_result_and_appeal_of_each_limb() -> None:
    data = entailment_data(FIRST_CLAIM, entailed("no-convention-reason-but-torture"))
    limbs = data["primary"]["limbs"]

    assert [limbs["refugee"][what] for what in ("conclusion", "result", "appeal")] == [
        "is-not", "declined", "section-194-1-c",
    ]  # fmt: skip
    assert limbs["serious-reasons"]["appeal"] is None
    assert (
        limbs["refugee"]["determinative"][-1]
        == "convention-reason (country XA, predicament arrest)"
    )


def test_data_can_be_written_as_json() -> None:
    for name in ("discriminations-not-yet-together", "reading-of-residences-not-taken"):
        data = entailment_data(FIRST_CLAIM, entailed(name))

        assert json.loads(json.dumps(data)) == data


def test_data_name_what_is_open_in_words() -> None:
    data = entailment_data(FIRST_CLAIM, entailed("reading-of-residences-not-taken"))

    assert data["primary"]["limbs"]["refugee"]["open"] == ["reading of stateless-residences"]


def test_text_says_what_each_limb_of_each_branch_comes_to() -> None:
    lines = entailment_text(FIRST_CLAIM, entailed("account-rejected-and-in-any-event"))

    assert [line for line in lines if line.startswith("Branch")] == [
        "Branch primary", "Branch if-believed",
    ]  # fmt: skip
    assert "  refugee: is-not" in lines
    assert "    result: declined" in lines
    assert "    appeal: section-194-1-c" in lines


def test_text_says_what_is_open() -> None:
    declared = met_or_not(CLAIMED)
    lines = entailment_text(declared, {"primary": entail(declared, Answers())})

    assert lines == (
        "Branch primary",
        "  limb: open",
        "    open: claimed",
        "    ? claimed?: not answered",
    )


def test_text_names_moot_answers() -> None:
    declared = met_or_not(CLAIMED & ~CLAIMED | CLAIMED & an_issue("barred"))
    answers = Answers(given={IssueAt("claimed"): Answer.NO, IssueAt("barred"): Answer.NO})
    declared = replace(declared, issues=(CLAIMED, declared.issues[1]))
    lines = entailment_text(declared, {"primary": entail(declared, answers)})

    assert "    moot: barred" in lines


def test_text_names_notices_and_combinations_that_are_not_allowed() -> None:
    with_notice = entailment_text(FIRST_CLAIM, entailed("excluded-but-in-danger"))
    refused = entailment_text(FIRST_CLAIM, entailed("refused-after-the-practice"))

    assert f"  Notice: {FIRST_CLAIM.notices[0].words}" in with_notice
    assert f"  Not allowed: {FIRST_CLAIM.constraints[0].instead}" in refused


def test_a_proof_is_printed_check_by_check_with_its_counter_examples() -> None:
    declared = replace(met_or_not(CLAIMED), issues=(CLAIMED, an_issue("idle")), readings=())
    proof = replace(verify(declared), seconds=0.25)
    lines = proof_text(proof)

    assert lines[0] == "small: lists of up to 2, 0.2 s"
    assert (
        "  BROKEN  issues-matter: idle: however it is answered, no outcome and no notice changes"
        in lines
    )
    assert "    type: small" in lines
    assert sum(line.startswith("  held") for line in lines) == len(proof.checks) - 1


def test_a_proof_as_data_says_whether_it_held_and_what_broke_it() -> None:
    declared = replace(met_or_not(CLAIMED), issues=(CLAIMED,), readings=(RULE,))
    data = proof_data(verify(declared))
    (broken,) = [check for check in data["checks"] if not check["held"]]

    assert not data["held"]
    assert broken["counter_example"]["readings"] == [{"rule": "rule", "reading": "wide"}]
    assert json.loads(json.dumps(data)) == data
