from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.record.relied_on import ids_in, references_in

if TYPE_CHECKING:
    from rsu_nb.record.record import Record


def test_what_a_finding_relies_on_and_cites_is_told_with_its_place(kesh: Record) -> None:
    finding = kesh.facts[0].finding

    assert finding is not None
    assert set(finding.relies_on) <= set(references_in(finding))
    assert {one.split(",")[0] for one in finding.relies_on} <= ids_in(finding)


def test_no_part_refers_to_nothing() -> None:
    assert ids_in(None) == frozenset()
