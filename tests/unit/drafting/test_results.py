from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.results import appeal_rights, result_sentence, results_of
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]


def keys(record: Record) -> dict[str, str]:
    return {limb: outcome.key for limb, outcome in results_of(record).items()}


def test_each_limb_has_its_result(recognised: Record, protected: Record):
    assert list(keys(recognised).values()) == ["recognised", "declined", "declined"]
    assert list(keys(protected).values()) == ["declined", "recognised", "recognised"]


def test_there_is_no_result_before_the_last_conclusion(variant: Variant):
    assert not keys(variant(lambda data: data["determination"]["conclusions"].pop()))


def test_there_is_no_result_while_a_conclusion_and_the_findings_disagree(variant: Variant):
    def change(data: Data) -> None:
        data["determination"]["conclusions"][1]["conclusion"] = "is-not"

    assert not keys(variant(change))


def test_a_limb_that_is_declined_carries_an_appeal_though_another_succeeded(recognised: Record):
    ((right, limbs),) = appeal_rights(results_of(recognised))

    assert right.provision == "s-194-1-c"
    assert limbs == ("torture", "life-or-cruel-treatment")


@pytest.mark.parametrize(
    ("limb", "expected"),
    [
        ("refugee", "The claimant is recognised as a refugee (s 129)."),
        (
            "torture",
            "Recognition as a protected person under the Convention Against Torture "
            "(s 130) is declined.",
        ),
    ],
)
def test_a_result_reads_as_a_sentence(recognised: Record, limb: str, expected: str):
    assert result_sentence(limb, results_of(recognised)[limb]) == expected


def test_every_declared_result_reads_as_a_sentence(recognised: Record):
    for limb in decision_type("first_claim").limbs:
        for outcome in limb.results:
            assert result_sentence(limb.key, outcome).endswith(".")
