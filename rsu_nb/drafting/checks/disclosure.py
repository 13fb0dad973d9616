"""What may not be disclosed to a person to whom the decision or its letter goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.gap import Gap
from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.record.lookup import responsible_adult

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.record.claim import Account, NarrativeSection
    from rsu_nb.record.evidence import Evidence
    from rsu_nb.record.facts import MaterialFact
    from rsu_nb.record.record import Record

    Guarded = Account | Evidence | MaterialFact | NarrativeSection


def disclosure_gaps(record: Record, _: Standing) -> Iterator[Gap]:
    """What stands in the decision although a reader of it may not be told."""
    adult = responsible_adult(record)
    readers = {CLAIMANT, *((adult.role,) if adult else ())}
    guarded: dict[str, tuple[Guarded, ...]] = {
        "claim": (*record.narrative, *record.accounts),
        "evidence": record.evidence,
        "facts": record.facts,
    }
    for step, things in guarded.items():
        for thing in things:
            if readers & set(thing.not_to_be_disclosed_to):
                what = (
                    "It may not be disclosed to a person whom this decision goes to: take it out."
                )
                yield Gap(step=step, where=f"{thing.id}.not_to_be_disclosed_to", what=what)
