"""`rsu-nb law`: the law as declared, with how sure we are of each part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.law.unsettled_law import LawEntry


def law(
    is_unverified: Annotated[
        bool, typer.Option("--unverified", help="Only what was not itself seen, weakest first.")
    ] = False,
    is_json: AsJson = False,
) -> None:
    """List the law as declared, with marks and sources.

    Provisions, authorities, appeal rights, issues, legal tests and readings, the least sure first.
    """
    from rsu_nb.decisions.catalogue import DECISION_TYPES
    from rsu_nb.law.unsettled_law import law_entries, unverified

    entries = unverified(DECISION_TYPES) if is_unverified else law_entries(DECISION_TYPES)
    if is_json:
        show_data([_data(entry) for entry in entries])
        return
    mark = None
    for entry in entries:
        if entry.mark is not mark:
            mark = entry.mark
            say("", f"{mark.value}: {mark.words}")
        source = f" [{entry.source}]" if entry.source else ""
        say(f"  {entry.kind} {entry.key}: {entry.words}{source}")
    say("", f"{len(entries)} entries.")


def _data(entry: LawEntry) -> dict[str, str]:
    return {
        "kind": entry.kind,
        "key": entry.key,
        "words": entry.words,
        "mark": entry.mark.value,
        "source": entry.source,
    }
