"""What became of the claim on each limb, from the officer's conclusions; and who may appeal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.drafting.checks.conclusions import mismatches
from rsu_nb.drafting.standing import standing_of
from rsu_nb.errors import Problem
from rsu_nb.law.appeals import appeal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Outcome
    from rsu_nb.law.provision import AppealRight
    from rsu_nb.record.record import Record

RECOGNISED_AS: Final = {
    "refugee": "a refugee (s 129)",
    "torture": "a protected person under the Convention Against Torture (s 130)",
    "life-or-cruel-treatment": (
        "a protected person under the International Covenant on Civil and Political Rights (s 131)"
    ),
}
"""What each limb's result is about, in words."""


def results_of(record: Record) -> Mapping[str, Outcome]:
    """The result of each limb that has one, in order.

    Empty until a conclusion is stated on every limb, and where a conclusion and the findings do
    not agree: a result rests on both. Where a direction lets a conclusion stand, it counts for
    what the findings led to.
    """
    return results_from(standing_of(record))


def results_from(standing: Standing) -> Mapping[str, Outcome]:
    """As `results_of`, from a determination as it stands."""
    if not standing.is_concluded or any(mismatches(standing)):
        return {}
    entailed = standing.primary.limbs
    results = {
        limb.key: limb.result(key)
        for limb in standing.decision_type.limbs
        if (key := entailed[limb.key].result) is not None
    }
    expected = [limb.key for limb in standing.decision_type.limbs if limb.results]
    return results if list(results) == expected else {}


def without_result(standing: Standing) -> Iterator[Problem]:
    """The conclusions that stand by direction, where with them the law leads to no result.

    Then the declaration does not say what becomes of the claim: the results, the right of appeal
    and the notices would rest on nothing, so nothing is sealed.
    """
    is_settled = standing.is_concluded and not any(mismatches(standing))
    if not is_settled or standing.primary.open or results_from(standing):
        return
    for limb in standing.decision_type.limbs:
        if limb.key in standing.upheld:
            yield Problem(
                where=f"{limb.step}/conclusion on {limb.key}",
                what=(
                    "The conclusion stands by direction, but the law as declared gives no result "
                    "for it on every part of the claim. Correct the conclusion, or reopen a named "
                    "finding."
                ),
            )


def appeal_rights(
    results: Mapping[str, Outcome],
) -> tuple[tuple[AppealRight, tuple[str, ...]], ...]:
    """What may be done against each result that is no recognition, with the limbs it is for.

    Source:
        Immigration Act 2009 ss 138(4), 144, 194(1)(a)-(d).
    """
    limbs: dict[AppealRight, tuple[str, ...]] = {}
    for limb, outcome in results.items():
        right = appeal(outcome.appeal)
        is_told = right.provision or not outcome.decides_nothing_here
        if is_told and not outcome.is_for_claimant:
            limbs[right] = (*limbs.get(right, ()), limb)
    return tuple(limbs.items())


def result_sentence(limb: str, outcome: Outcome, subject: str = "The claimant is") -> str:
    """The result of a limb as a sentence; `subject` begins it where recognition is given."""
    status = RECOGNISED_AS[limb]
    match outcome.key:
        case "recognised":
            return f"{subject} recognised as {status}."
        case "declined":
            return f"Recognition as {status} is declined."
        case "refused-138-2":
            return f"Recognition as {status} is refused under s 138(2)."
        case "ceased" | "kept" | "for-the-tribunal" | "not-held":
            return f"{subject} {outcome.words}."
        case _:
            return f"The claim to be recognised as {status} is {outcome.words}."
