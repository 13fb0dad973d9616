"""What the gate is told of the case's own past: what changed after it was concluded or written."""

from __future__ import annotations

from dataclasses import dataclass

from rsu_nb.drafting.again import LookAgain
from rsu_nb.drafting.reopening import Change


@dataclass(frozen=True, slots=True, kw_only=True)
class History:
    """The past of a case, as far as a check needs it.

    Attributes:
        changes: Findings that changed after a limb that rests on them was concluded.
        again: What rests on something that changed after it was written, and was not confirmed.
    """

    changes: tuple[Change, ...] = ()
    again: tuple[LookAgain, ...] = ()
