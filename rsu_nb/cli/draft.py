"""`rsu-nb draft`: executes the notebook of a case."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rsu_nb.cli.output import say, working


def draft(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    is_unfinished: Annotated[
        bool,
        typer.Option(
            "--unfinished", help="Print what there is, gaps and all, under the mark DRAFT."
        ),
    ] = False,
    notebook: Annotated[
        Path | None,
        typer.Option(
            "--notebook",
            metavar="FILE",
            help="Also write a thin notebook: it names the case and holds nothing of it.",
        ),
    ] = None,
) -> None:
    """Execute the notebook of a case.

    What it prints is kept in the store, encrypted. An incomplete case stops at the first step in
    which something is still to be done, and says what.
    """
    from rsu_nb.cli.courtesy import say_of_law
    from rsu_nb.cli.session import open_store
    from rsu_nb.drafting.gaps import gaps_of
    from rsu_nb.notebook.execution import execute_case
    from rsu_nb.notebook.thin import write_thin

    store = open_store()
    say_of_law(store, case)
    with working("executing the notebook"):
        execute_case(store, case, mode="unfinished" if is_unfinished else "reasons")
    kind = store.summary(case).decision_type
    say(f"Executed the notebook of {case}; it is kept in the store as case://{case}/{kind}.ipynb.")
    if notebook is not None:
        write_thin(store, case, notebook)
        say(f"Wrote a thin notebook, {notebook}.")
    gaps = gaps_of(store.record(case))
    if gaps:
        say(f"DRAFT. {len(gaps)} thing(s) are still to be done:", *(f"  {gap}" for gap in gaps))
