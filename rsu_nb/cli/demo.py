"""`rsu-nb demo`: the main job on invented cases, in a store that is thrown away at the end."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rsu_nb.cli.errand import DEFAULT_OUT, OutOption
from rsu_nb.cli.output import say, show_files, working

if TYPE_CHECKING:
    from rsu_nb.store.store import Store


def demo(
    example: Annotated[
        list[str] | None,
        typer.Option("--example", metavar="NAME", help="This example; may be repeated."),
    ] = None,
    out: OutOption = DEFAULT_OUT,
) -> None:
    """Draft invented cases, from record to decision and letter.

    Each case is opened, its notebook executed, the decision sealed, and copies released. The store
    and its key are in a temporary folder that nobody else can enter, and are removed at the end.
    """
    from rsu_nb.cli.examples import example_paths
    from rsu_nb.cli.session import open_store
    from rsu_nb.cli.throw_away import throw_away_home
    from rsu_nb.export.folder import checked_folder

    paths = example_paths(example)
    checked_folder(out)
    released: list[Path] = []
    with throw_away_home() as home:
        store = open_store(home, may_create=True)
        for path in paths:
            released += _drafted(store, path, out)
    say("", "The decisions and letters:")
    show_files(released)
    say("The store and its key are gone; nothing else of the cases was written.")


def _drafted(store: Store, path: Path, out: Path) -> tuple[Path, ...]:
    """The files released for one example."""
    from rsu_nb.cli.errand import errand_from
    from rsu_nb.cli.record_files import record_in
    from rsu_nb.export.formats import Format
    from rsu_nb.export.release import release
    from rsu_nb.notebook.execution import execute_case
    from rsu_nb.notebook.sealing import seal_case

    record = record_in(path)
    case = record.case
    say(f"{case} ({path.stem})")
    store.new_case(record)
    say("  opened from its record, in an encrypted store")
    with working("executing the notebook"):
        execute_case(store, case)
    say(f"  executed its notebook, kept as case://{case}/{record.decision_type}.ipynb")
    sealed = seal_case(store, case, nothing_received=True)
    say(f"  sealed; record {sealed.record_hash[:12]}, law {sealed.pins.law[:24]}")
    with working("writing the documents"):
        released = release(store, case, tuple(Format), errand_from("determine", "claimant", out))
    say(f"  released {len(released.files)} files")
    return released.files
