from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


def test_there_must_be_a_claimant(problems_with: ProblemsWith) -> None:
    found = problems_with({"people.0.role": "daughter", "identities.0.role": "daughter"})

    assert found[0] == "people: has no `claimant`; add the person whose case it is"


def test_every_person_has_an_identity(problems_with: ProblemsWith) -> None:
    found = problems_with({"people.4": {"role": "father"}})

    assert found == ["people.father: has no identity; add one of that role under `identities`"]


def test_every_identity_is_of_a_person(problems_with: ProblemsWith) -> None:
    found = problems_with({"identities.4": {"role": "father", "full_name": "Ober Velkar"}})

    assert found == [
        "identities.father: is the identity of nobody; add a person of that role under `people`"
    ]


@pytest.mark.parametrize(
    ("place", "value"),
    [
        ("people.4", {"role": "mother"}),
        ("identities.4", {"role": "mother", "full_name": "Another Velkar"}),
    ],
)
def test_a_role_stands_for_one_person(
    place: str, value: object, problems_with: ProblemsWith
) -> None:
    where = place.split(".", maxsplit=1)[0]

    assert problems_with({place: value}) == [
        f"{where}.mother: stands there twice; keep one, or give a second person `-2` after the "
        "role"
    ]


@pytest.mark.parametrize(
    ("place", "value", "where"),
    [
        ("representative", {"role": "lawyer"}, "representative.lawyer.role"),
        ("people.0.responsible_adult.role", "lawyer", "people.claimant.responsible_adult.role"),
        ("interviews.0.interpreter", "lawyer", "interviews.I1.interpreter"),
        ("interviews.0.present", ["mother", "lawyer"], "interviews.I1.present"),
        ("submissions.0.by", "lawyer", "submissions.U1.by"),
        ("narrative.0.speaker", "lawyer", "narrative.N1.speaker"),
        ("accounts.0.speaker", "lawyer", "accounts.A1.speaker"),
        ("evidence.0.received_from", "lawyer", "evidence.E1.received_from"),
        ("evidence.0.not_to_be_disclosed_to", ["lawyer"], "evidence.E1.not_to_be_disclosed_to"),
        ("notifications.0.to", "lawyer", "notifications[1].to"),
        ("introduction", "So said {Lawyer}.", "introduction"),
        ("facts.0.finding.reasons", "- a\n  - {em:{lawyer}}", "facts.F1.finding.reasons"),
    ],
)
def test_a_role_spoken_of_is_a_person_of_the_record(
    place: str, value: object, where: str, problems_with: ProblemsWith
) -> None:
    where = where.replace("representative.lawyer", "representative")

    assert problems_with({place: value}) == [
        f"{where}: speaks of `lawyer`, who is not among the people; add or correct the role"
    ]


def test_a_minor_without_responsible_adult_is_not_invalid(problems_with: ProblemsWith) -> None:
    assert problems_with({"people.0.responsible_adult": None}) == []
