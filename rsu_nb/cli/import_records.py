"""`rsu-nb import`: takes records in from files."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rsu_nb.cli.output import say


def import_records(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="Records as YAML 1.2 or JSON.")
    ],
) -> None:
    """Take records in from files.

    A new reference opens a case; a known one gets the new record, and the earlier one stays in
    the case's log. Every file is checked before the first is taken in.
    """
    from rsu_nb.cli.record_files import record_in
    from rsu_nb.cli.session import open_store_for
    from rsu_nb.errors import SealedCaseError
    from rsu_nb.store.entry import Stage

    records = [record_in(path) for path in files]
    store = open_store_for(records)
    known = {case.reference for case in store.cases()}
    for record in records:
        if record.case in known and store.stage(record.case) is Stage.SEALED:
            raise SealedCaseError(record.case)
    for record in records:
        if record.case in known:
            store.save(record)
            say(f"Saved a new record of {record.case} in {store.home.data}.")
        else:
            store.new_case(record)
            known.add(record.case)
            say(f"Opened {record.case} in {store.home.data}.")
