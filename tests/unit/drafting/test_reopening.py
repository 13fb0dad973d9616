from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from rsu_nb.drafting.reopening import Change, changed_since, states_at_conclusion
from rsu_nb.record.record import Record
from rsu_nb.record.writing import record_to_json

Data = dict[str, Any]
Variant = Callable[[Callable[[Data], None]], Record]

REOPENED: Data = {"limb": "refugee", "because": "On reflection.", "by": "a.officer"}


def data_of(record: Record) -> Data:
    data: Data = json.loads(record_to_json(record))
    return data


def answer(data: Data, issue: str, **of: str) -> Data:
    answers = data["determination"]["answers"]
    return next(
        one
        for one in answers
        if one["issue"] == issue
        and one.get("branch", "primary") == "primary"
        and all(one.get(kind) == member for kind, member in of.items())
    )


def changes(before: Record, after: Record, limb: str = "refugee") -> list[str]:
    found = changed_since({limb: before}, after)
    return [f"{one.finding}: {one.was.key} -> {one.now.key}" for one in found]


def change_of(before: Record, after: Record) -> Change:
    (found,) = changed_since({"refugee": before}, after)
    return found


def test_nothing_changed_is_nothing_said(recognised: Record) -> None:
    assert changes(recognised, recognised) == []


def test_reasons_may_be_written_better(recognised: Record, variant: Variant) -> None:
    better = variant(lambda data: answer(data, "real-chance").update(reasons="Better [F1]."))

    assert changes(recognised, better) == []


def test_a_changed_answer_is_told_with_what_it_was(recognised: Record, variant: Variant) -> None:
    after = variant(lambda data: answer(data, "real-chance").update(answer="no"))
    found = change_of(recognised, after)

    assert found.finding.startswith("real-chance (")
    assert (found.was.key, found.now.key) == ("yes", "no")
    assert (found.limb, found.step) == ("refugee", "being-persecuted")
    assert not found.is_reasoned


def test_an_answer_of_another_limb_is_none_of_this_one_s(
    recognised: Record, variant: Variant
) -> None:
    after = variant(lambda data: answer(data, "section-137-2-a").update(answer="yes"))

    assert changes(recognised, after) == []
    assert changes(recognised, after, "serious-reasons") == ["section-137-2-a: no -> yes"]


def test_a_changed_fact_that_an_answer_rests_on_is_told(
    recognised: Record, variant: Variant
) -> None:
    def change(data: Data) -> None:
        for fact in (*data["facts"], *data["fact_groups"]):
            if "finding" in fact:
                fact["finding"].update(result="not-accepted")

    found = changed_since({"refugee": recognised}, variant(change))

    assert found
    assert {one.step for one in found} == {"facts"}
    assert {one.now.key for one in found} == {"not-accepted"}


def test_the_words_in_which_a_fact_was_found_are_kept(
    recognised: Record, variant: Variant
) -> None:
    def change(data: Data) -> None:
        for fact in (*data["facts"], *data["fact_groups"]):
            if "finding" in fact:
                fact["finding"]["found"] = "Something else was found."

    found = changed_since({"refugee": recognised}, variant(change))

    assert found
    assert all(one.was.key == one.now.key and one.was != one.now for one in found)


def test_a_changed_reading_is_told(recognised: Record, variant: Variant) -> None:
    taken = recognised.determination.readings[0]

    def change(data: Data) -> None:
        data["determination"]["readings"][0]["reading"] = "on-the-facts"

    found = changes(recognised, variant(change), "torture")

    assert f"reading {taken.rule}: {taken.reading} -> on-the-facts" in found


def test_what_only_becomes_moot_needs_no_reason_of_its_own(
    recognised: Record, variant: Variant
) -> None:
    def change(data: Data) -> None:
        answer(data, "serious-harm").update(answer="no")
        data["determination"]["answers"].remove(answer(data, "real-chance"))
        data["determination"]["answers"].remove(answer(data, "convention-reason"))

    assert all(one.startswith("serious-harm") for one in changes(recognised, variant(change)))


def test_an_answer_taken_out_though_it_still_arises_is_told(
    recognised: Record, variant: Variant
) -> None:
    def change(data: Data) -> None:
        data["determination"]["answers"].remove(answer(data, "real-chance"))

    (found,) = changes(recognised, variant(change))

    assert found.endswith("yes -> None")


def test_a_finding_on_a_member_added_since_is_told(recognised: Record, variant: Variant) -> None:
    def without(data: Data) -> None:
        determination = data["determination"]
        determination["predicaments"] = determination["predicaments"][:1]
        kept = determination["predicaments"][0]["id"]
        determination["answers"] = [
            one for one in determination["answers"] if one.get("predicament") in {None, kept}
        ]

    before = variant(without)
    if len(recognised.determination.predicaments) > 1:
        assert changes(before, recognised)

    def more(data: Data) -> None:
        country = data["determination"]["places"][:1]
        data["determination"]["places"] = [
            *country,
            {"id": "L77", "country": data["countries"][0]["code"], "name": "Elsewhere"},
        ]
        given = {
            "issue": "place-accessible",
            "country": data["countries"][0]["code"],
            "place": "L77",
            "predicament": data["determination"]["predicaments"][0]["id"],
            "answer": "no",
        }
        data["determination"]["answers"].append(given)

    assert any("L77" in one for one in changes(recognised, variant(more)))


@pytest.mark.parametrize(("was", "is_reasoned"), [("yes", True), ("not-satisfied", False)])
def test_a_change_is_reasoned_where_it_was_reopened_from_what_it_was(
    was: str, is_reasoned: bool, recognised: Record, variant: Variant
) -> None:
    def change(data: Data) -> None:
        given = answer(data, "real-chance")
        given.update(answer="no")
        of: Data = {kind: given[kind] for kind in ("country", "predicament") if kind in given}
        asking: Data = {"issue": "real-chance", **of}
        data["reopened"] = [{**REOPENED, "asking": asking, "was": was, "on": data["decided_on"]}]

    assert change_of(recognised, variant(change)).is_reasoned is is_reasoned


def test_an_entry_on_an_unknown_issue_reasons_nothing(
    recognised: Record, variant: Variant
) -> None:
    def change(data: Data) -> None:
        answer(data, "real-chance").update(answer="no")
        asking = {"issue": "no-such-issue"}
        data["reopened"] = [{**REOPENED, "asking": asking, "was": "yes", "on": data["decided_on"]}]

    assert not change_of(recognised, variant(change)).is_reasoned


def test_a_limb_is_measured_from_when_it_was_first_shown_where_the_findings_lead(
    recognised: Record, variant: Variant
) -> None:
    def no_conclusion(data: Data) -> None:
        data["determination"]["conclusions"] = []

    def stated_too_soon(data: Data) -> None:
        data["determination"]["answers"].remove(answer(data, "real-chance"))

    def withdrawn(data: Data) -> None:
        answer(data, "real-chance").update(answer="no")
        data["determination"]["conclusions"] = data["determination"]["conclusions"][:1]

    def stated_again(data: Data) -> None:
        answer(data, "real-chance").update(answer="no")
        data["determination"]["conclusions"][1]["conclusion"] = "is-not"

    walk = (no_conclusion, stated_too_soon, lambda _: None, withdrawn, stated_again)
    states = [data_of(variant(change)) for change in walk]
    found = states_at_conclusion(states)

    assert found.keys() == {one.limb for one in recognised.determination.conclusions}
    assert found["consideration"] == variant(stated_too_soon)
    assert found["refugee"] == recognised
    assert changes(found["refugee"], variant(stated_again))


def test_a_state_is_looked_at_before_the_next_one_is_made(recognised: Record) -> None:
    data = data_of(recognised)

    def in_place() -> Any:
        yield data
        answer(data, "real-chance")["answer"] = "no"
        yield data

    assert states_at_conclusion(in_place())["refugee"] == recognised
