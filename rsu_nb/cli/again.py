"""`rsu-nb again`: what is to be looked at again, and the officer's word that it stays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.drafting.again import LookAgain


def again(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    confirm: Annotated[
        list[str] | None,
        typer.Option("--confirm", metavar="THING", help="This stays as it is; may be repeated."),
    ] = None,
    is_json: AsJson = False,
) -> None:
    """Say what is to be looked at again, since something it rests on changed after it was written.

    Write it anew, or confirm by its name that you looked at it and it stays as it is.
    """
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.history import confirm_again, history_of

    store = open_store()
    for thing in confirm or ():
        confirm_again(store, case, thing)
    found = history_of(store, store.record(case)).again
    if is_json:
        show_data([_data(one) for one in found])
        return
    say(*(f"Confirmed: {thing} stays as it is." for thing in confirm or ()))
    say(*(_line(one) for one in found))
    if not found:
        say(f"Nothing in {case} is to be looked at again.")


def _line(one: LookAgain) -> str:
    changed = ", ".join(dict.fromkeys(change.thing for change in one.because))
    return f"{one.step}: {one.thing}, since this changed: {changed}"


def _data(one: LookAgain) -> dict[str, Any]:
    return {
        "thing": one.thing,
        "step": one.step,
        "because": [{"thing": change.thing} for change in one.because],
    }
