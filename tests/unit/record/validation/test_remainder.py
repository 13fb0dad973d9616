from __future__ import annotations

from typing import Any

from rsu_nb.record.validation.remainder import ids_given, remainder


def test_a_part_of_the_wrong_form_is_left_out(data: dict[str, Any]) -> None:
    data["evidence"][0]["received_on"] = "soon"
    data["facts"][0]["finding"]["reasons"] = ""
    rest = remainder(data)

    assert rest is not None
    assert [one.id for one in rest.evidence] == ["E2"]
    assert rest.facts[0].finding is None


def test_several_members_of_one_list_are_left_out(data: dict[str, Any]) -> None:
    data["facts"][0]["materiality"] = data["facts"][2]["materiality"] = 5
    rest = remainder(data)

    assert rest is not None
    assert [one.id for one in rest.facts] == ["F2"]


def test_an_unknown_key_is_left_out_alone(data: dict[str, Any]) -> None:
    data["facts"][0]["weight"] = 5
    rest = remainder(data)

    assert rest is not None
    assert len(rest.facts) == 3


def test_something_stands_for_a_required_part(data: dict[str, Any]) -> None:
    del data["officer"]
    data["detention"] = data["case"] = "x"
    rest = remainder(data)

    assert rest is not None
    assert len(rest.facts) == 3


def test_nothing_is_left_of_another_file_but_what_stands_for_it() -> None:
    rest = remainder({"cells": [], "metadata": {"a": 1}})

    assert rest is not None
    assert rest.people == ()


def test_the_data_are_not_changed(data: dict[str, Any]) -> None:
    data["case"] = "x"
    remainder(data)

    assert data["case"] == "x"


def test_ids_are_known_from_parts_of_the_wrong_form() -> None:
    data = {"evidence": [{"id": "E1"}, {"id": "e2"}, {"id": 3}], "x": ({"y": {"id": "F1"}},)}

    assert ids_given(data) == {"E1", "F1"}
