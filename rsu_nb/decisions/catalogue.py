"""The decision types there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.decisions.cessation import CESSATION
from rsu_nb.decisions.first_claim import FIRST_CLAIM
from rsu_nb.errors import NotInForceError, UnknownNameError

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.law.decision_type import DecisionType

DECISION_TYPES: Final = (FIRST_CLAIM, CESSATION)


def decision_type(key: str, law_as_at: date | None = None) -> DecisionType:
    """The decision type of that name, as the law stood on `law_as_at`.

    Raises:
        UnknownNameError: Where there is none of that name.
        NotInForceError: Where its law was not yet in force on that date.
    """
    for candidate in DECISION_TYPES:
        if candidate.key == key:
            if law_as_at is not None and law_as_at < candidate.in_force_from:
                raise NotInForceError(key, law_as_at.isoformat())
            return candidate
    raise UnknownNameError(
        kind="decision type", name=key, known=[known.key for known in DECISION_TYPES]
    )
