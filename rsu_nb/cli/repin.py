"""`rsu-nb repin`: moves an unsealed case to the law, template and schema that run now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.gate.history import History
    from rsu_nb.law.manifest_changes import ManifestChange


def repin(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    law_as_at: Annotated[
        str | None,
        typer.Option(metavar="DATE", help="Decide it under the law as at this date."),
    ] = None,
    is_json: AsJson = False,
) -> None:
    """Move a case that is not sealed to the law, template and schema that run now.

    It says in words what changed, keeps every word that was written, and marks the answers that
    are to be looked at again.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.dates.calendar_date import read_date
    from rsu_nb.notebook.history import history_of
    from rsu_nb.notebook.pinning import running
    from rsu_nb.store.pinning import Pinning

    as_at = read_date(law_as_at, "law-as-at") if law_as_at else None
    store = open_store()
    was_pinned = Pinning(store.session).pinned(case) is not None
    changes = Pinning(store.session).repin(case, running(store.record(case), as_at))
    history = history_of(store, store.record(case))
    if is_json:
        show_data(_data(case, changes, history))
        return
    if not was_pinned:
        say(f"The log of {case} did not say what it was worked under; from here on it does.")
    elif not changes:
        say(f"{case} is worked under the law, template and schema that run now. Nothing changed.")
    else:
        say(
            f"Moved {case}; every word of it stays. What changed:",
            *(f"  {one}" for one in changes),
        )
    if history.again:
        say(
            f"{len(history.again)} thing(s) are to be looked at again:",
            *(f"  {one.step}: {one.thing}" for one in history.again),
            f"`rsu-nb again {case}` says why, and confirms what stays as it is.",
        )


def _data(case: str, changes: tuple[ManifestChange, ...], history: History) -> dict[str, Any]:
    return {
        "case": case,
        "changes": [
            {"name": one.name, "what": one.what, "issues": list(one.issues)} for one in changes
        ],
        "look_again": [{"step": one.step, "thing": one.thing} for one in history.again],
    }
