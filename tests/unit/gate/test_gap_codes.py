from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.drafting.gap import Gap
from rsu_nb.gate.gap_codes import code_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record


@pytest.mark.parametrize(
    ("step", "where", "code"),
    [
        ("procedure", "identities", "Q-JUR-1"),
        ("procedure", "I1.heard_or_read_by_decider", "Q-JUR-4"),
        ("procedure", "claimant.views", "Q-CHI-1"),
        ("claim", "G1.dealt_with", "Q-CLM-1"),
        ("claim", "S1.dealt_with", "Q-FAI-4"),
        ("claim", "introduction", ""),
        ("matters-put", "M1.occasions", "Q-FAI-1"),
        ("facts", "M1.evaluation", "Q-CRE-4"),
        ("facts", "F1.finding", "Q-CRE-2"),
        ("facts", "whole_considered", ""),
        ("nationality", "national-of (country XA)", "Q-REF-9"),
        ("being-persecuted", "list of predicaments of XA", "Q-REF-2"),
        ("being-persecuted", "reading stateless-residences", "Q-REF-9"),
        ("being-persecuted", "serious-harm (country XA, predicament P1)", "Q-REF-1"),
        ("refugee", "conclusion on refugee", "Q-DEC-1"),
        ("torture", "reading recognised-refugee-practice", "Q-LNK-1"),
        ("torture", "list of destinations", "Q-CAT-1"),
        ("serious-reasons", "section-137-2-a", ""),
        ("other-country", "conclusion on other-country", "Q-DEC-1"),
        ("decision", "decided_on", ""),
    ],
)
def test_a_gap_goes_to_its_code_or_to_none(
    record: Callable[..., Record], step: str, where: str, code: str
) -> None:
    gap = Gap(step=step, where=where, what="It is missing.")

    assert code_of(gap, record("recognised")) == code
