"""The whole considered: facts, evidence, circumstances and matters put on one page, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.facts import WholeConsidered
from rsu_nb.record.lookup import finding_of
from rsu_nb.record.places import value_at
from rsu_widgets.desk.fields import node_of, words_of
from rsu_widgets.desk.screens.again import again_groups
from rsu_widgets.desk.screens.dressed import dressed
from rsu_widgets.desk.screens.layout import heading_cell, table
from rsu_widgets.desk.screens.listed import without_tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.facts import Finding, MaterialFact, MatterPut
    from rsu_widgets.desk.work import Work

_NOT_FOUND = "Not found yet"


def whole_groups(work: Work) -> Iterator[dict[str, Any]]:
    """All that is considered together, and then the field for the reasons."""
    record = work.record
    facts = [_fact_row(one, finding_of(record, one.id)) for one in record.facts]
    yield from table(
        "Facts", ("Fact as claimed", "Finding", "Rests on", "What affected it"), facts
    )
    matters = [_matter_row(one) for one in record.matters_put]
    yield from table("Matters put", ("Matter", "Answer", "What was made of it"), matters)
    evidence = [[heading_cell(one.id, f"evidence/{one.id}"), one.title] for one in record.evidence]
    yield from table("Evidence", ("Item", "What it is"), evidence)
    country = [
        [
            heading_cell(one.id, f"country_information/{one.id}"),
            one.question,
            without_tokens(one.says.typed()),
        ]
        for one in record.country_information
    ]
    yield from table("Country information", ("Item", "Question", "What it says"), country)
    held = value_at(work.data, "whole_considered") or {}
    reasons = node_of(WholeConsidered, "reasons", "whole_considered", held)
    yield from dressed([{"group": "fields", "title": "", "nodes": [reasons.view()]}], work)
    yield from (one for one in again_groups(work, "facts") if _is_of_the_whole(one))


def _fact_row(fact: MaterialFact, finding: Finding | None) -> list[Any]:
    head = heading_cell(f"{fact.id} {without_tokens(fact.statement.typed())}", f"facts/{fact.id}")
    if finding is None:
        return [head, _NOT_FOUND, "", ""]
    affected = "; ".join(
        f"{words_of(one.code)}: {without_tokens(one.effect.typed())}"
        for one in finding.circumstances
    )
    return [head, words_of(finding.result), "; ".join(finding.relies_on), affected]


def _matter_row(matter: MatterPut) -> list[Any]:
    head = heading_cell(
        f"{matter.id} {without_tokens(matter.what.typed())}", f"matters_put/{matter.id}"
    )
    answer = without_tokens(matter.answer.typed()) if matter.answer else "–"
    made = without_tokens(matter.evaluation.typed()) if matter.evaluation else "–"
    return [head, answer, made]


def _is_of_the_whole(group: dict[str, Any]) -> bool:
    return any("whole_considered" in one["act"] for one in group["actions"])
