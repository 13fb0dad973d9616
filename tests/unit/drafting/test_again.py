from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rsu_nb.drafting.again import Confirmed, LookAgain, State, to_look_at_again
from rsu_nb.drafting.saved_things import WHOLE
from rsu_nb.record.record import Record
from rsu_nb.record.validation import validated
from rsu_nb.record.writing import record_to_json

Data = dict[str, Any]
Change = Callable[[Data], object]
MakeRecord = Callable[..., Record]


@pytest.fixture
def saved(recognised: Record) -> Data:
    """The recognised case as saved."""
    data: Data = json.loads(record_to_json(recognised))
    return data


def again(first: Data, *edits: Change, confirmed: tuple[Confirmed, ...] = ()) -> list[LookAgain]:
    """What is to be looked at again after a case was edited, one save after another."""
    states = [State(version=1, data=first)]
    data = copy.deepcopy(first)
    for version, edit in enumerate(edits, start=2):
        edit(data)
        states.append(State(version=version, data=copy.deepcopy(data)))
    record = validated(copy.deepcopy(data), "case")
    return list(to_look_at_again(record, states, confirmed))


def names(found: list[LookAgain]) -> list[str]:
    return [one.thing for one in found]


def member(data: Data, place: str, id_: str) -> Data:
    holder: Any = data
    for name in place.split("."):
        holder = holder[name]
    return next(one for one in holder if one["id"] == id_)


def answer(data: Data, issue: str) -> Data:
    return next(one for one in data["determination"]["answers"] if one["issue"] == issue)


def text(words: str) -> Data:
    return {"blocks": [{"kind": "p", "content": [{"kind": "text", "text": words}]}]}


def with_a_finding(data: Data) -> Data:
    """The first fact with a finding of its own."""
    return next(one for one in data["facts"] if "finding" in one)


def test_what_was_saved_once_is_not_to_be_looked_at_again(saved: Data) -> None:
    assert again(saved) == []


def test_better_reasons_for_a_fact_reopen_the_whole_and_nothing_else(saved: Data) -> None:
    fact = with_a_finding(saved)["id"]

    def edit(data: Data) -> None:
        with_a_finding(data)["finding"]["reasons"] = text("Better reasons.")

    (found,) = again(saved, edit)

    assert (found.thing, found.step) == (WHOLE, "facts")
    assert [one.thing for one in found.because] == [f"{fact}.finding"]
    assert found.because[0].was["reasons"] != found.because[0].now["reasons"]


def test_a_fact_found_otherwise_marks_every_answer_that_relies_on_it(saved: Data) -> None:
    def edit(data: Data) -> None:
        for fact in (*data["facts"], *data["fact_groups"]):
            if "finding" in fact:
                fact["finding"]["result"] = "accepted-in-part"

    found = again(saved, edit)
    chance = next(one for one in found if one.thing.startswith("real-chance"))

    assert {one.was["result"] for one in chance.because} <= {
        "accepted", "accepted-benefit-of-doubt", "not-accepted",
    }  # fmt: skip
    assert {one.now["result"] for one in chance.because} == {"accepted-in-part"}
    assert chance.step == "being-persecuted"


def test_an_answer_changed_marks_those_after_it_and_none_before_it(saved: Data) -> None:
    found = again(saved, lambda data: answer(data, "serious-harm").update(answer="no"))
    marked = {one.split(" ")[0] for one in names(found)}

    assert {"real-chance", "convention-reason"} <= marked
    assert not {"national-of", "harm-feared", "section-137-2-a", "serious-harm"} & marked


def test_an_answer_given_for_the_first_time_marks_none_after_it(saved: Data) -> None:
    first = copy.deepcopy(saved)
    given = answer(first, "serious-harm")
    first["determination"]["answers"].remove(given)

    assert again(first, lambda data: data["determination"]["answers"].append(given)) == []


def test_what_is_written_anew_was_looked_at(saved: Data) -> None:
    def change(data: Data) -> None:
        answer(data, "serious-harm").update(answer="no")

    def write(data: Data) -> None:
        answer(data, "real-chance")["reasons"] = text("With that in mind.")

    marked = {one.split(" ")[0] for one in names(again(saved, change, write))}

    assert "real-chance" not in marked
    assert "convention-reason" in marked


def test_what_is_confirmed_was_looked_at_until_it_changes_again(saved: Data) -> None:
    def edit(data: Data) -> None:
        with_a_finding(data)["finding"]["reasons"] = text("Better reasons.")

    def once_more(data: Data) -> None:
        with_a_finding(data)["finding"]["reasons"] = text("Still better.")

    word = (Confirmed(version=2, thing=WHOLE),)

    assert again(saved, edit, confirmed=word) == []
    assert names(again(saved, edit, once_more, confirmed=word)) == [WHOLE]


def test_what_is_put_back_has_not_changed(saved: Data) -> None:
    before = answer(saved, "serious-harm")["answer"]

    def change(data: Data) -> None:
        answer(data, "serious-harm").update(answer="no")

    def put_back(data: Data) -> None:
        answer(data, "serious-harm").update(answer=before)

    assert again(saved, change, put_back) == []


def test_evidence_that_comes_in_reopens_the_whole(saved: Data) -> None:
    def edit(data: Data) -> None:
        data["evidence"].append({**data["evidence"][0], "id": "E77"})

    (found,) = again(saved, edit)

    assert [(one.thing, one.was) for one in found.because] == [("E77", None)]


def test_evidence_that_is_taken_out_reopens_the_whole(saved: Data) -> None:
    first = copy.deepcopy(saved)
    first["evidence"].append({**first["evidence"][0], "id": "E77"})

    (found,) = again(first, lambda data: data["evidence"].pop())

    assert [(one.thing, one.now) for one in found.because] == [("E77", None)]


def test_where_an_item_is_dealt_with_is_bookkeeping(saved: Data) -> None:
    def edit(data: Data) -> None:
        for item in data["evidence"]:
            item.pop("dealt_with", None)

    assert again(saved, edit) == []


def test_an_answer_to_a_matter_marks_the_finding_it_bears_on(saved: Data) -> None:
    matter = next(one for one in saved["matters_put"] if one.get("bears_on_facts"))
    fact = matter["bears_on_facts"][0]

    def edit(data: Data) -> None:
        member(data, "matters_put", matter["id"])["answer"] = text("A new answer.")

    marked = names(again(saved, edit))

    assert WHOLE in marked
    assert f"{fact}.finding" in marked or any(
        f"{group['id']}.finding" in marked
        for group in saved["fact_groups"]
        if fact in group["facts"]
    )


def test_a_fact_claimed_otherwise_marks_its_finding_and_the_matters_on_it(saved: Data) -> None:
    matter = next(one for one in saved["matters_put"] if one.get("bears_on_facts"))
    fact = next(
        one for one in matter["bears_on_facts"] if one in {each["id"] for each in saved["facts"]}
    )

    def edit(data: Data) -> None:
        member(data, "facts", fact)["statement"] = text("Something else is claimed.")

    assert matter["id"] in names(again(saved, edit))


def test_what_an_account_says_of_a_fact_marks_that_fact_only(saved: Data) -> None:
    account = next(one for one in saved["accounts"] if one.get("statements"))
    fact = account["statements"][0]["fact"]

    def edit(data: Data) -> None:
        statements = member(data, "accounts", account["id"])["statements"]
        statements[0]["said"] = text("Something else was said.")

    found = again(saved, edit)
    by_account = {
        one.thing
        for one in found
        if one.thing.endswith(".finding")
        and [each.thing for each in one.because] == [f"{account['id']} on {fact}"]
    }

    assert by_account
    assert WHOLE in names(found)


def test_a_report_marks_the_fact_it_is_said_to_bear_on(saved: Data) -> None:
    fact = with_a_finding(saved)["id"]
    first = copy.deepcopy(saved)
    report = next(one for one in first["evidence"] if "report" in one)
    use = {"job": "corroboration", "of": [fact], "is_relied_on": False, "why": text("It is old.")}
    report["report"]["uses"] = [use]

    def edit(data: Data) -> None:
        member(data, "evidence", report["id"])["report"]["opinion"] = text("Another opinion.")

    found = {one.thing: [each.thing for each in one.because] for one in again(first, edit)}

    assert found[f"{fact}.finding"] == [report["id"]]


def test_an_answer_about_one_member_marks_none_about_another(protected: Record) -> None:
    first = json.loads(record_to_json(protected))
    countries = {
        one["country"]
        for one in first["determination"]["answers"]
        if one["issue"] == "national-of"
    }
    turned = next(iter(sorted(countries)))

    def edit(data: Data) -> None:
        answers = data["determination"]["answers"]
        next(
            one
            for one in answers
            if one["issue"] == "national-of"
            and one["country"] == turned
            and one.get("branch", "primary") == "primary"
        )["answer"] = "not-satisfied"

    marked = [one for one in names(again(first, edit)) if "country " in one]

    assert len(countries) > 1
    assert all(f"country {turned}" in one for one in marked)


def test_a_reading_taken_otherwise_marks_the_answers_after_it(saved: Data) -> None:
    def edit(data: Data) -> None:
        data["determination"]["readings"][0]["reading"] = "on-the-facts"

    marked = again(saved, edit)

    assert all(one.because[0].thing.startswith("reading ") for one in marked if one.thing != WHOLE)


def test_an_answer_to_no_known_issue_is_passed_over(saved: Data) -> None:
    def edit(data: Data) -> None:
        data["determination"]["answers"].append({"issue": "no-such-issue", "answer": "yes"})

    assert again(saved, edit) == []


def _edits(data: Data) -> list[tuple[list[str | int], Any]]:
    """Places of the case with something else to put there."""
    facts: list[tuple[list[str | int], Any]] = [
        (["facts", number, "finding", "result"], "not-accepted")
        for number, one in enumerate(data["facts"])
        if "finding" in one
    ]
    answers: list[tuple[list[str | int], Any]] = [
        (["determination", "answers", number, "answer"], "no")
        for number in range(len(data["determination"]["answers"]))
    ]
    matters: list[tuple[list[str | int], Any]] = [
        (["matters_put", number, "evaluation"], text("Weighed."))
        for number in range(len(data["matters_put"]))
    ]
    lists: list[tuple[list[str | int], Any]] = [
        (["evidence"], data["evidence"][::-1]),
        (["facts"], data["facts"][::-1]),
        (["whole_considered", "reasons"], text("All of it.")),
        (["country_information"], data["country_information"][:0] or data["country_information"]),
    ]
    return [*facts, *answers, *matters, *lists]


@given(picked=st.data())
@settings(max_examples=15, deadline=None)
def test_told_what_differs_it_comes_to_the_same(picked: st.DataObject) -> None:
    first = _first()
    chosen = picked.draw(st.lists(st.sampled_from(_edits(first)), max_size=6))

    def states(*, is_told: bool) -> Iterator[State]:
        data = copy.deepcopy(first)
        yield State(version=1, data=data)
        for version, (path, value) in enumerate(chosen, start=2):
            holder: Any = data
            for name in path[:-1]:
                holder = holder[name]
            holder[path[-1]] = copy.deepcopy(value)
            yield State(version=version, data=data, paths=[path] if is_told else None)
        last.append(copy.deepcopy(data))

    last: list[Data] = []
    list(states(is_told=True))
    record = validated(last[0], "case")
    told, untold = (to_look_at_again(record, states(is_told=one)) for one in (True, False))

    assert told == untold


def _first() -> Data:
    from importlib.resources import files

    from rsu_nb.record.reading import data_from

    file = files("rsu_nb").joinpath("examples", "recognised_imputed_opinion.yaml")
    record = validated(data_from(file.read_bytes(), file.name), file.name)
    data: Data = json.loads(record_to_json(record))
    return data
