"""Whatever a gap or a defect names leads to a place that is filled in at some step."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import rsu_nb
from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.gaps import gaps_of
from rsu_nb.record.reading import record_from
from rsu_nb.record.writing import record_to_typed
from rsu_widgets.desk.where import place_of, step_of

if TYPE_CHECKING:
    from rsu_nb.record.record import Record

DECLARED = decision_type("first_claim")
EXAMPLES = sorted((Path(rsu_nb.__file__).parent / "examples").glob("*.yaml"))


@pytest.mark.parametrize(
    ("where", "place", "step"),
    [
        ("F1.finding.relies_on", "facts/F1/finding/relies_on", "facts"),
        ("introduction", "introduction", "claim"),
        ("claimant.views", "people/claimant/views", "procedure"),
        (
            "serious-harm (country XA, predicament P1)",
            "determination/answers/serious-harm XA P1/answer",
            "being-persecuted",
        ),
        (
            "other on serious-harm (country XA, predicament P1).reasons",
            "determination/answers/serious-harm other XA P1/reasons",
            "being-persecuted",
        ),
        ("nz-citizen.moot", "determination/answers/nz-citizen/answer", "consideration"),
        (
            "list of predicaments of XA",
            "determination/closed/predicament XA/because",
            "being-persecuted",
        ),
        ("conclusion on torture", "determination/conclusions/torture/conclusion", "torture"),
        ("P1", "determination/predicaments/P1", "being-persecuted"),
    ],
)
def test_what_is_named_leads_to_its_field(
    example: Record, where: str, place: str, step: str
) -> None:
    found = place_of(where, record_to_typed(example), DECLARED)

    assert found == place
    assert step_of(place, DECLARED) == step


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_every_gap_of_a_bare_record_leads_somewhere(path: Path) -> None:
    record = record_from(path.read_bytes(), path.name)
    declared = decision_type(record.decision_type)
    parts = {"answers": (), "conclusions": (), "closed": (), "readings": ()}
    determination = record.determination.model_copy(update=parts)
    kept = {"determination": determination, "introduction": None, "decided_on": None}
    bare = record.model_copy(update={**kept, "narrative": (), "whole_considered": None})
    places = [
        place_of(gap.where.partition("/")[2], record_to_typed(bare), declared)
        for gap in gaps_of(bare)
    ]

    assert places
    assert None not in places


def test_what_names_nothing_leads_nowhere(example: Record) -> None:
    assert place_of("nowhere at all", record_to_typed(example), DECLARED) is None
