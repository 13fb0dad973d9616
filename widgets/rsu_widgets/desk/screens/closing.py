"""The end of a case on screen: the seal, the letter with its dates, and copies that leave."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.dates.deadline import appeal_deadline
from rsu_nb.dates.report import deadline_report
from rsu_nb.export.formats import Format
from rsu_nb.export.purpose import OFFICES, Purpose
from rsu_nb.record.aftermath import UnsealReason
from rsu_nb.record.procedure import NotificationKind, NotificationMethod
from rsu_nb.store.aftermath import Aftermath
from rsu_nb.store.case_status import status_of_case
from rsu_widgets.desk.acts.sealing import RECEIVED
from rsu_widgets.desk.fields import words_of
from rsu_widgets.desk.screens.asking_fields import choice, choices, day, line, text, yes_or_no
from rsu_widgets.desk.screens.layout import actions, as_typed, prose, table
from rsu_widgets.desk.screens.options import Choices

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from enum import StrEnum

    from rsu_widgets.desk.work import Work

_SEAL: Final = (
    "A seal fixes the record, the law, the template and the program by their hashes. It is "
    "refused while anything blocks at the check, while a second reading is not ended, and while "
    "something waits beside the record."
)
_UNSEAL: Final = "Before anybody is notified, its officer may open it again on a ground."
_NOTICES: Final = "Notices are entered once the decision is sealed."
_FOLDER: Final = "Folder (empty for rsu-nb-released in your home folder)"
_TAKE_ALONG: Final = (
    "A Word copy for you, stamped with its purpose and marked as a draft until the decision is "
    "sealed. Comments made in it come back at the second reading, where the file is taken in."
)


def seal_groups(work: Work) -> Iterator[dict[str, Any]]:
    """How far the case has come, and the seal or its undoing."""
    status = status_of_case(work.store.session, work.case)
    yield prose("", f"The case is at the stage: {status.stage.value.replace('-', ' ')}.")
    if not work.stage.is_closed:
        seal = {
            "act": "seal",
            "label": "Seal the decision",
            "why": _SEAL,
            "asks": [yes_or_no("received", RECEIVED)],
            "confirm": "Seal the decision now?",
        }
        yield actions("Seal", seal)
    elif not work.stage.is_notified:
        unseal = {
            "act": "unseal",
            "label": "Unseal the decision",
            "why": _UNSEAL,
            "asks": [
                choice("reason", "The ground", _options(UnsealReason)),
                text("what", "What was received, or what the slip is"),
                day("received_on", "For late material: received on", is_required=False),
            ],
        }
        yield actions("Unseal", unseal)


def letter_groups(work: Work) -> Iterator[dict[str, Any]]:
    """The notices of the decision, and until when an appeal may be lodged, day by day."""
    record = Aftermath(work.store.session).with_notifications(work.record)
    rows = [
        [
            words_of(one.kind),
            words_of(one.method),
            one.to,
            str(one.sent_on),
            str(one.received_on or "not recorded"),
        ]
        for one in record.notifications
    ]
    yield from table("Notices", ("What", "How", "To", "Sent on", "Received on"), rows)
    if not work.stage.is_closed:
        yield prose("", _NOTICES)
        return
    last = (record.notifications or (None,))[-1]
    deadline = appeal_deadline(
        method=last.method if last else None,
        sent_on=last.sent_on if last else None,
        received_on=last.received_on if last else None,
        detention=record.detention.state,
    )
    yield as_typed("The time to appeal, day by day", deadline_report(deadline))
    yield actions("Enter a notice", _notice(work))


def export_groups(work: Work) -> Iterator[dict[str, Any]]:
    """Copies that leave: why, to whom, in which forms; and one to take along."""
    recipients = [
        *((one["value"], one["label"]) for one in Choices(work).roles()),
        *OFFICES.items(),
    ]
    release = {
        "act": "release",
        "label": "Release these copies",
        "asks": [
            choice("purpose", "Purpose", [(one.value, one.words) for one in Purpose]),
            choice("recipient", "Recipient", recipients),
            choices("forms", "Forms", [(one.value, one.value.upper()) for one in Format]),
            line("folder", _FOLDER, is_required=False),
        ],
    }
    yield actions("Release copies", release)
    yield take_along_group()


def take_along_group() -> dict[str, Any]:
    """A Word copy for the officer, marked as a draft while the decision is one."""
    take_along = {
        "act": "draft-copy",
        "label": "Make a Word copy to take along",
        "why": _TAKE_ALONG,
        "asks": [line("folder", _FOLDER, is_required=False)],
    }
    return actions("A copy to take along", take_along)


def _notice(work: Work) -> dict[str, Any]:
    people = [(one["value"], one["label"]) for one in Choices(work).roles()]
    return {
        "act": "notify",
        "label": "Enter this notice",
        "asks": [
            choice("kind", "What was done", _options(NotificationKind)),
            choice("method", "How", _options(NotificationMethod)),
            choice("to", "To whom", people),
            day("sent_on", "Sent on"),
            day("received_on", "Received on, once known", is_required=False),
            yes_or_no("received", RECEIVED),
        ],
    }


def _options(members: Iterable[StrEnum]) -> list[tuple[str, str]]:
    return [(one.value, words_of(one)) for one in members]
