"""`rsu-nb status`: how far a case has come, who works on it, what is waited for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Annotated, Any, Final

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.case_status import CaseStatus
    from rsu_nb.store.entry import Head

_SAVES: Final = {"record-saved", "record-changed"}


def status(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    is_json: AsJson = False,
) -> None:
    """Say how far a case has come, who works on it, what is waited for, and what was done.

    It says on which limbs a conclusion is stated, and nothing of any result.
    """
    from rsu_nb.cli.courtesy import say_of_roles
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.pinning import said_of
    from rsu_nb.store.case_status import status_of_case

    store = open_store()
    found = status_of_case(store.session, case)
    law = said_of(store, store.record(case))
    if law:
        found = replace(found, waiting_for=(law, *found.waiting_for))
    if is_json:
        show_data(_data(found))
        return
    say_of_roles(store)
    say(*_lines(found))


def _lines(found: CaseStatus) -> Iterator[str]:
    from rsu_nb.store.account import legal_time

    yield f"{found.case}: {found.stage.value} ({found.decision_type}); officer {found.officer}"
    yield f"Concluded: {', '.join(found.concluded) or 'no limb yet'}"
    yield from ("Waiting for:", *(f"  {one}" for one in found.waiting_for or ("nothing more",)))
    yield "Done:"
    for head, count in _runs(found.acts):
        times = f" ({count} times)" if count > 1 else ""
        done = head.what.value.replace("-", " ")
        yield f"  {legal_time(head.at)}  {head.officer}  {done}{times}{_said(head)}"
    for notice in found.notices:
        received = f", received {notice.received_on}" if notice.received_on else ""
        yield (
            f"Notice: {notice.kind.value}, {notice.method.value}, to {notice.to}, "
            f"sent {notice.sent_on}{received}"
        )


def _runs(acts: tuple[Head, ...]) -> Iterator[tuple[Head, int]]:
    """What was done, with the saves of one officer in a row told as one, the last."""
    count = 0
    for head, after in zip(acts, (*acts[1:], None), strict=True):
        count += 1
        is_same = after is not None and (after.officer, after.what) == (head.officer, head.what)
        if not (is_same and head.what.value in _SAVES):
            yield head, count
            count = 0


def _said(head: Head) -> str:
    keys = ("evidence", "ground", "kind", "received_since", "purpose", "recipient")
    said = [f"{key.replace('_', ' ')} {head.clear[key]}" for key in keys if key in head.clear]
    return f": {', '.join(said)}" if said else ""


def _data(found: CaseStatus) -> dict[str, Any]:
    return {
        "case": found.case,
        "decision_type": found.decision_type,
        "stage": found.stage.value,
        "officer": found.officer,
        "waiting_for": list(found.waiting_for),
        "concluded": list(found.concluded),
        "notices": [one.model_dump(mode="json") for one in found.notices],
        "acts": [
            {"at": one.at, "officer": one.officer, "what": one.what.value, **dict(one.clear)}
            for one in found.acts
        ],
    }
