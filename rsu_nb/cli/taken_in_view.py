"""What became of a draft copy that came back, as data for a program."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rsu_nb.export.take_in import TakenIn


def data_of(case: str, taken: TakenIn) -> dict[str, Any]:
    """What was taken in, as data that JSON can hold."""
    comments = [{"number": number, "about": about} for number, about in taken.comments]
    return {"case": case, **asdict(taken), "comments": comments}
