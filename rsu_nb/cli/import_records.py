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
    the case's log. Every file is checked before the first is taken in. A second reader's comments
    stay, though the file leaves them out.
    """
    from rsu_nb.cli.record_files import record_in
    from rsu_nb.cli.session import open_store_for
    from rsu_nb.errors import SealedCaseError
    from rsu_nb.notebook.pinning import pin_first
    from rsu_nb.store.second_reading import with_reading

    records = [record_in(path) for path in files]
    store = open_store_for(records)
    known = {case.reference for case in store.cases()}
    for record in records:
        if record.case in known and store.stage(record.case).is_closed:
            raise SealedCaseError(record.case)
    for record in records:
        if record.case in known:
            saved, version = store.read(record.case)
            store.save(with_reading(saved, record), upon=version)
            say(f"Saved a new record of {record.case} in {store.home.data}.")
        else:
            store.new_case(record)
            known.add(record.case)
            say(f"Opened {record.case} in {store.home.data}.")
        pin_first(store, record)
