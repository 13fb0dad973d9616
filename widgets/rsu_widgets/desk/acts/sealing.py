"""The end of a case at the desk: a warning answered, sealed, unsealed, notified, released."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.export.formats import Format, formats_from
from rsu_nb.export.purpose import Purpose, purpose_of
from rsu_nb.export.release import DEFAULT_FOLDER, Errand, release
from rsu_nb.notebook.sealing import seal_case
from rsu_nb.record.aftermath import UnsealGround
from rsu_nb.record.procedure import Notification
from rsu_nb.record.validation.alone import validated_alone
from rsu_nb.store.aftermath import Aftermath
from rsu_widgets.desk.acts.act import (
    Done,
    MissingValueError,
    answered,
    given,
    given_or_none,
    several,
    with_one_more,
)

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work

RECEIVED: Final = "Was anything received since the last entry that the record does not hold?"
_HELD: Final = "what is still waiting beside the record (each step says where)"


def respond(work: Work, warning: str, values: Values) -> Done:
    """Say something to a warning of the gate; it is kept in the record.

    Raises:
        MissingValueError: Nothing was said.
        InvalidRecordError: It cites what is not there.
        SealedCaseError: The case is sealed.
        StoreError: It was not saved, and why.
    """
    code, _, where = warning.partition(" ")
    says = given(values, "says", "What you say to it")
    entry = {"code": code, "where": where, "says": says}
    work.change(lambda data: with_one_more(data, "responses", entry))
    return Done(words=f"What you say to {code} is in the record.")


def seal(work: Work, _: str, values: Values) -> Done:
    """Seal the decision; refused while anything blocks at the gate or waits beside the record.

    Raises:
        MissingValueError: It was not answered whether anything was received, or something waits.
        IncompleteCaseError: Something at the gate blocks, and what.
        LifeError: Something was received since; a reading is not ended; or the law changed.
        SealedCaseError: It is sealed already.
    """
    received = answered(values, "received", RECEIVED)
    work.take_in_others()
    if work.held:
        raise MissingValueError(_HELD)
    sealed = seal_case(work.store, work.case, nothing_received=not received)
    work.open_again()
    return Done(words=f"Sealed. The record has the SHA-256 {sealed.record_hash}.")


def unseal(work: Work, _: str, values: Values) -> Done:
    """Open a sealed decision again before anybody was notified of it, on a ground.

    Raises:
        MissingValueError: The ground or what happened is missing.
        InvalidRecordError: The ground is not whole.
        LifeError: The decision is not sealed, or is notified, or is another officer's.
    """
    ground = {
        "reason": given(values, "reason", "The ground"),
        "what": given(values, "what", "What was received, or what the slip is"),
        "received_on": given_or_none(values, "received_on"),
    }
    made = validated_alone(UnsealGround, ground, "The ground")
    Aftermath(work.store.session).unseal(work.case, made)
    work.open_again()
    return Done(words="Unsealed; the reason is in the log. Put it right, check and seal again.")


def notify(work: Work, _: str, values: Values) -> Done:
    """Enter that the decision was notified, notified again, or that a notice was corrected.

    Raises:
        MissingValueError: Something of the event is missing.
        InvalidRecordError: The event is not whole, or the case has no such person.
        LifeError: It is not sealed, or the events are out of order; or something was received.
        DateError: A date cannot be.
    """
    event = {
        "kind": given(values, "kind", "What was done"),
        "method": given(values, "method", "How"),
        "to": given(values, "to", "To whom"),
        "sent_on": given(values, "sent_on", "Sent on"),
        "received_on": given_or_none(values, "received_on"),
    }
    made = validated_alone(Notification, event, "The notice")
    received = answered(values, "received", RECEIVED)
    aftermath = Aftermath(work.store.session)
    aftermath.notify(work.case, made, nothing_received=not received)
    work.open_again()
    return Done(words="The notice is in the log of the case.")


def let_out(work: Work, _: str, values: Values) -> Done:
    """Release copies of the decision and the letter into the folder for what was released.

    Raises:
        MissingValueError: Purpose, recipient or form is missing.
        UnknownNameError: The purpose or a form is none there is.
        ExportError: The recipient or the folder is refused, or a name would be published.
    """
    errand = Errand(
        purpose=purpose_of(given(values, "purpose", "The purpose")),
        recipient=given(values, "recipient", "The recipient"),
        on=work.store.session.today(),
        folder=_folder(values),
    )
    forms = formats_from(several(values, "forms", "The forms"))
    return _released(work, forms, errand)


def copy_to_take_along(work: Work, _: str, values: Values) -> Done:
    """Release a Word copy for the officer, marked as a draft while it is one.

    Raises:
        ExportError: The folder is refused.
    """
    errand = Errand(
        purpose=Purpose.DETERMINE,
        recipient="officer",
        on=work.store.session.today(),
        folder=_folder(values),
    )
    return _released(work, (Format.DOCX,), errand)


def _released(work: Work, forms: tuple[Format, ...], errand: Errand) -> Done:
    released = release(work.store, work.case, forms, errand)
    files = ", ".join(str(path) for path in released.files)
    marked = released.status.value or "sealed"
    return Done(words=f"Released ({marked}): {files}. The release is in the log of the case.")


def _folder(values: Values) -> Path:
    typed = given_or_none(values, "folder")
    return Path(typed) if typed else DEFAULT_FOLDER
