"""The first record of a case, from the few things a person is asked for when they open it.

They are asked for, never taken from the command line: a shell keeps what was typed there.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rsu_nb.record.record import Record


def asked_record(decision_type: str, case: str, on: date) -> Record:
    """Returns a record that holds who the person is, from which country, and who decides.

    Args:
        decision_type: Key of the decision type.
        case: The reference of the case to be opened.
        on: The date whose law it is to be decided under.

    Raises:
        InvalidRecordError: What was typed is not what a record may hold.
    """
    from rsu_nb.drafting.wording import wording_of
    from rsu_nb.record.begun import FirstThings, begun_record
    from rsu_nb.store.account import officer_id

    whose = f"{wording_of(decision_type).person_label}'s full name"
    first = FirstThings(
        officer=officer_id(),
        officer_name=typer.prompt("Your name"),
        designation=typer.prompt("Your designation", default="Refugee and protection officer"),
        full_name=typer.prompt(whose),
        country=typer.prompt("Country of nationality (two letters, stateless or unknown)"),
        country_name=typer.prompt("Its name as the decision prints it"),
    )
    return begun_record(decision_type, case, on, first)
