"""`rsu-nb new`: opens a case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rsu_nb.cli.output import say


def new(
    decision_type: Annotated[
        str, typer.Argument(metavar="TYPE", help="Kind of decision, such as first_claim.")
    ],
    record: Annotated[
        Path | None,
        typer.Option("--record", metavar="FILE", help="Open it with this record (YAML or JSON)."),
    ] = None,
) -> None:
    """Open a case.

    Without a record, it asks for the few things that a record begins with.
    """
    from rsu_nb.cli.first_record import asked_record
    from rsu_nb.cli.record_files import record_of_type
    from rsu_nb.cli.session import open_store_for
    from rsu_nb.decisions.catalogue import decision_type as declared
    from rsu_nb.notebook.pinning import pin_first
    from rsu_nb.store.account import today

    kind = declared(decision_type).key
    given = record_of_type(record, kind) if record else None
    store = open_store_for([given])
    opened = given or asked_record(kind, store.next_reference(), today())
    store.new_case(opened)
    pin_first(store, opened)
    say(
        f"Opened {opened.case} in {store.home.data}.",
        f"`rsu-nb draft {opened.case} --unfinished` lists what is still to be done.",
    )
