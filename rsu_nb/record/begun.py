"""The first record of a case: who it is about, from which country, and who decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.record.validation import validated

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.record.record import Record


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstThings:
    """The few things that a person is asked for when they open a case.

    Attributes:
        officer: The officer's id.
        officer_name: The officer's name, as the decision prints it.
        designation: The officer's designation.
        full_name: The full name of the person whom the decision is about.
        country: The country of nationality: two letters, `stateless` or `unknown`.
        country_name: Its name, as the decision prints it.
        is_invented: What says that the case is invented; "" for a real one.
    """

    officer: str
    officer_name: str
    designation: str
    full_name: str
    country: str
    country_name: str
    is_invented: str = ""


def begun_record(decision_type: str, case: str, on: date, first: FirstThings) -> Record:
    """Returns the record that a case begins with.

    Args:
        decision_type: Key of the decision type.
        case: The reference of the case to be opened.
        on: The date whose law it is to be decided under.
        first: What the person was asked for.

    Raises:
        InvalidRecordError: What was typed is not what a record may hold.
    """
    data = {
        "case": case,
        "decision_type": decision_type,
        "law_as_at": on.isoformat(),
        **({"is_invented": first.is_invented} if first.is_invented else {}),
        "officer": {
            "id": first.officer,
            "name": first.officer_name,
            "designation": first.designation,
        },
        "people": [{"role": "claimant"}],
        "identities": [{"role": "claimant", "full_name": first.full_name}],
        "countries": [{"code": first.country, "name": first.country_name}],
        "detention": {"state": "unclear"},
    }
    return validated(data, case)
