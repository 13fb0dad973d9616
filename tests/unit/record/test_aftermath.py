from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from rsu_nb.record.aftermath import AppealResult, FindingOnAppeal, UnsealGround, UnsealReason

DECIDED: dict[str, Any] = {
    "reference": "[2026] NZIPT 800001",
    "decided_on": "2026-09-01",
    "limbs": [{"limb": "refugee", "outcome": "recognised", "note": "On the facts of [F1]."}],
    "findings": [
        {"fact": "F1", "became": "departed-from", "note": "Believed on appeal."},
        {"asking": {"issue": "real-chance", "predicament": "P1"}, "became": "not-reached"},
    ],
}


def test_an_appeal_is_recorded_limb_by_limb_and_finding_by_finding() -> None:
    result = AppealResult.model_validate(DECIDED)

    assert [one.became for one in result.findings] == [
        FindingOnAppeal.DEPARTED_FROM,
        FindingOnAppeal.NOT_REACHED,
    ]
    assert AppealResult.model_validate_json(result.model_dump_json()) == result


@pytest.mark.parametrize(
    "change",
    [
        {"limbs": []},
        {"limbs": [*DECIDED["limbs"], *DECIDED["limbs"]]},
        {"findings": [DECIDED["findings"][0], DECIDED["findings"][0]]},
        {"findings": [{"became": "upheld"}]},
        {"findings": [{**DECIDED["findings"][1], "fact": "F1"}]},
        {"ended": "withdrawn"},
        {"weight": 1},
    ],
)
def test_an_appeal_that_does_not_add_up_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        AppealResult.model_validate({**DECIDED, **change})


def test_an_appeal_that_was_withdrawn_has_no_results() -> None:
    withdrawn = AppealResult.model_validate(
        {"reference": "NZIPT 800001", "decided_on": "2026-09-01", "ended": "withdrawn"}
    )

    assert withdrawn.limbs == ()


def test_late_material_has_its_date_and_a_slip_has_none() -> None:
    late = {"reason": "late-material", "what": "A letter came.", "received_on": "2026-05-05"}

    assert UnsealGround.model_validate(late).reason is UnsealReason.LATE_MATERIAL
    for wrong in ({**late, "reason": "slip"}, {"reason": "late-material", "what": "A letter."}):
        with pytest.raises(ValidationError, match="received_on"):
            UnsealGround.model_validate(wrong)
