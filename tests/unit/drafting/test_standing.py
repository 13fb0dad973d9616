from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rsu_nb.drafting.standing import standing_of
from rsu_nb.law.issue import IssueAt
from rsu_nb.record.record import Record

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]


def conclude_only(*limbs: str) -> Callable[[Data], None]:
    def change(data: Data) -> None:
        conclusions = data["determination"]["conclusions"]
        conclusions[:] = [one for one in conclusions if one["limb"] in limbs]

    return change


def test_limbs_open_one_by_one(variant: Variant):
    standing = standing_of(variant(conclude_only("consideration", "refugee")))

    assert [limb.key for limb in standing.opened] == ["consideration", "refugee", "torture"]


def test_a_conclusion_out_of_order_opens_nothing(variant: Variant):
    standing = standing_of(variant(conclude_only("refugee")))

    assert [limb.key for limb in standing.opened] == ["consideration"]
    assert standing.concluded("refugee") is None


def test_every_step_leads_to_one_limb(recognised: Record):
    standing = standing_of(recognised)

    assert standing.limb_of("procedure").key == "consideration"
    assert standing.limb_of("facts").key == "refugee"
    assert standing.limb_of("life-or-cruel-treatment").key == "life-or-cruel-treatment"
    assert standing.limb_of("decision").key == "other-country"


def test_nothing_of_a_limb_that_is_not_open_is_live(variant: Variant):
    standing = standing_of(variant(conclude_only("consideration")))

    assert standing.live("torture") == ()
    assert standing.live("being-persecuted")


def test_issues_are_in_the_order_of_the_walk_and_members_in_the_record_s(protected: Record):
    live = standing_of(protected).live("nationality")

    assert live == (
        IssueAt("article-1d-assistance"),
        IssueAt("national-of", (("country", "XH"),)),
        IssueAt("national-of", (("country", "XD"),)),
        IssueAt("former-habitual-residence", (("country", "XD"),)),
    )


def test_the_answers_of_an_alternative_are_its_own(protected: Record):
    standing = standing_of(protected)

    assert standing.answered("protection-alternative") == ()
    assert standing.answered("protection-alternative", "if-imputed-opinion")


def test_a_claim_that_must_not_be_considered_is_concluded_at_the_door(variant: Variant):
    def change(data: Data) -> None:
        answers = data["determination"]["answers"]
        next(one for one in answers if one["issue"] == "nz-citizen")["answer"] = "yes"
        conclude_only("consideration")(data)
        data["determination"]["conclusions"][0]["conclusion"] = "not-considered"

    standing = standing_of(variant(change))

    assert standing.is_refused_at_the_door
    assert standing.is_concluded
    assert [limb.key for limb in standing.opened] == ["consideration"]


def test_a_claim_is_not_concluded_before_its_last_limb(variant: Variant):
    limbs = ("consideration", "refugee", "torture", "life-or-cruel-treatment", "serious-reasons")

    assert not standing_of(variant(conclude_only(*limbs))).is_concluded


def test_what_does_not_arise_is_told_from_what_does(variant: Variant):
    def change(data: Data) -> None:
        data["determination"]["answers"].append(
            {
                "issue": "place-basic-norms",
                "country": "XA",
                "predicament": "P1",
                "place": "L1",
                "answer": "does-not-arise",
            }
        )

    found = standing_of(variant(change)).not_arising("protection-alternative")

    assert [at.issue for at in found] == ["place-basic-norms"]
