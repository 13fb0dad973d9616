from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    ProblemsWith = Callable[[dict[str, object]], list[str]]


DANGLING = {
    "events.1.relies_on": "events.V2.relies_on",
    "interviews.0.record": "interviews.I1.record",
    "grounds.0.dealt_with.in_facts": "grounds.G1.dealt_with.in_facts",
    "submissions.0.source": "submissions.U1.source",
    "accounts.1.source": "accounts.A2.source",
    "accounts.1.statements.0.fact": "accounts.A2.statements[1].fact",
    "accounts.1.statements.0.corrects": "accounts.A2.statements[1].corrects",
    "evidence.1.report.uses.0.of": "evidence.E2.report.uses[1].of",
    "country_information.0.for_facts": "country_information.C1.for_facts",
    "information_requests.0.reply": "information_requests.Q1.reply",
    "facts.0.finding.relies_on": "facts.F1.finding.relies_on",
    "facts.0.finding.indicators.0.relies_on": "facts.F1.finding.indicators.IND-INT.relies_on",
    "facts.0.finding.circumstances.0.evidence": "facts.F1.finding.circumstances.DIS-AGE.evidence",
    "facts.1.depends_on": "facts.F2.depends_on",
    "facts.2.split_from": "facts.F3.split_from",
    "fact_groups.0.facts": "fact_groups.FG1.facts",
    "fact_groups.0.finding.relies_on": "fact_groups.FG1.finding.relies_on",
    "matters_put.0.sources": "matters_put.M1.sources",
    "matters_put.0.bears_on_facts": "matters_put.M1.bears_on_facts",
    "matters_put.0.answer_source": "matters_put.M1.answer_source",
    "matters_put.0.occasions.0.source": "matters_put.M1.occasions[1].source",
    "future_conduct.0.relies_on": "future_conduct.W1.relies_on",
    "sur_place_acts.0.relies_on": "sur_place_acts.Y1.relies_on",
    "determination.predicaments.0.harms": "determination.predicaments.P1.harms",
    "determination.branches.1.assumes_facts": "determination.branches.in-any-event.assumes_facts",
    "determination.answers.1.relies_on": "determination.answers[2].relies_on",
    "determination.answers.1.predicament": "determination.answers[2].predicament",
    "determination.answers.3.place": "determination.answers[4].place",
    "determination.answers.4.act": "determination.answers[5].act",
    "determination.answers.5.circumstance": "determination.answers[6].circumstance",
}
MANY = ("relies_on", "in_facts", "of", "for_facts", "evidence", "depends_on", "facts", "sources")
LISTS = (*MANY, "bears_on_facts", "harms", "assumes_facts")
TEXTS = {
    "introduction": "introduction",
    "people.0.views": "people.claimant.views",
    "facts.0.statement": "facts.F1.statement",
    "facts.0.finding.reasons": "facts.F1.finding.reasons",
    "determination.answers.0.reasons": "determination.answers[1].reasons",
    "narrative.0.text": "narrative.N1.text",
    "evidence.1.report.uses.0.why": "evidence.E2.report.uses[1].why",
}


@pytest.mark.parametrize("place", DANGLING)
def test_what_is_pointed_at_must_be_there(place: str, problems_with: ProblemsWith) -> None:
    is_list = place.rpartition(".")[2] in LISTS
    found = problems_with({place: ["Q99"] if is_list else "Q99"})

    assert (
        f"{DANGLING[place]}: refers to Q99, which is not in the record; add it or correct the id"
    ) in found


@pytest.mark.parametrize("place", TEXTS)
def test_a_text_cites_only_what_is_there(place: str, problems_with: ProblemsWith) -> None:
    assert problems_with({place: "So she said {em:[E99, p 3]}."}) == [
        f"{TEXTS[place]}: cites E99, which is not in the record; add it or correct the id"
    ]


def test_a_citation_is_known_by_its_id(
    problems_with: ProblemsWith,
) -> None:
    assert problems_with({"introduction": "[E1, p 99] [FG1] [H1] [V1]"}) == []


def test_brackets_that_cite_nothing_are_no_problem(problems_with: ProblemsWith) -> None:
    assert problems_with({"introduction": "[12] [sic] [E] [e99] [p 3] [¶ not-there]"}) == []


@pytest.mark.parametrize(
    ("place", "value", "problem"),
    [
        (
            "accounts.1.source",
            "F1",
            "accounts.A2.source: refers to the material fact F1; give the id of the item of "
            "evidence or the interview meant",
        ),
        (
            "facts.0.finding.relies_on",
            ["H1"],
            "facts.F1.finding.relies_on: refers to the harm feared H1; a reason rests on "
            "evidence, information, accounts, facts and what was done",
        ),
        (
            "determination.predicaments.0.harms",
            ["L1"],
            "determination.predicaments.P1.harms: refers to the place L1; give the id of the harm "
            "feared meant",
        ),
        (
            "fact_groups.0.facts",
            ["FG1"],
            "fact_groups.FG1.facts: refers to the group of facts FG1; give the id of the material "
            "fact meant",
        ),
    ],
)
def test_what_is_pointed_at_must_be_of_the_right_kind(
    place: str, value: object, problem: str, problems_with: ProblemsWith
) -> None:
    assert problem in problems_with({place: value})


@pytest.mark.parametrize("id_", ["E1", "C1", "I1", "V1", "A1", "F2", "FG1", "M1", "W1", "Y1"])
def test_a_finding_may_rest_on_what_is_known_or_found(
    id_: str, problems_with: ProblemsWith
) -> None:
    assert problems_with({"facts.0.finding.relies_on": [f"{id_}, p 1"]}) == []
