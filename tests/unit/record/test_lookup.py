from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.errors import UnknownNameError
from rsu_nb.record.lookup import (
    finding_of,
    identity,
    ids,
    person,
    responsible_adult,
    thing,
    things,
)

if TYPE_CHECKING:
    from rsu_nb.record.record import Record


def test_every_id_of_the_record_is_found_with_its_word(kesh: Record) -> None:
    found = {id_: word for id_, (word, _) in ids(kesh).items()}

    assert found["E1"] == "item of evidence"
    assert found["FG1"] == "group of facts"
    assert len(found) == 27


def test_a_thing_is_found_by_its_id(kesh: Record) -> None:
    assert thing(kesh, "C1") is kesh.country_information[0]


def test_a_thing_stands_at_its_place(kesh: Record) -> None:
    assert {one.id: where for where, one in things(kesh)}["H1"] == "determination.harms.H1"


def test_an_id_that_is_not_there_is_named(kesh: Record) -> None:
    with pytest.raises(UnknownNameError, match="no thing in the record named 'E9'"):
        thing(kesh, "E9")


def test_a_person_is_found_by_role(kesh: Record) -> None:
    assert person(kesh, "mother").gender == "female"


def test_a_person_who_is_not_there_is_named(kesh: Record) -> None:
    with pytest.raises(UnknownNameError, match="no person named 'father'"):
        person(kesh, "father")


def test_an_identity_is_found_by_role(kesh: Record) -> None:
    assert identity(kesh, "claimant").printed_as == "Ms Velkar"


def test_an_identity_that_is_not_there_is_named_by_role_only(kesh: Record) -> None:
    with pytest.raises(UnknownNameError, match="no identity named 'father'") as caught:
        identity(kesh, "father")

    assert "Velkar" not in str(caught.value)


def test_a_finding_is_the_fact_s_own(kesh: Record) -> None:
    assert finding_of(kesh, "F1") is kesh.facts[0].finding


def test_a_finding_is_that_of_the_group(kesh: Record) -> None:
    assert finding_of(kesh, "F3") is kesh.fact_groups[0].finding


def test_a_fact_not_yet_decided_has_no_finding(kesh: Record) -> None:
    undecided = kesh.model_copy(update={"fact_groups": ()})

    assert finding_of(undecided, "F3") is None


def test_a_minor_has_a_responsible_adult(kesh: Record) -> None:
    adult = responsible_adult(kesh)

    assert adult is not None
    assert adult.role == "mother"


@pytest.mark.parametrize("change", [{"is_minor": False}, {"responsible_adult": None}])
def test_an_adult_or_a_minor_without_one_has_none(kesh: Record, change: dict[str, object]) -> None:
    claimant = kesh.people[0].model_copy(update=change)
    record = kesh.model_copy(update={"people": (claimant, *kesh.people[1:])})

    assert responsible_adult(record) is None
