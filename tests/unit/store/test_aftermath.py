"""A sealed decision is unsealed before its notice only; notices and appeals come after it."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.errors import DateOrderError, InvalidRecordError
from rsu_nb.record.aftermath import AppealResult, UnsealGround
from rsu_nb.record.procedure import Notification
from rsu_nb.record.record import Pins
from rsu_nb.store.aftermath import Aftermath
from rsu_nb.store.entry import Stage, What
from rsu_nb.store.life_errors import (
    AppealDecidedError,
    FutureDateError,
    NoticeBeforeSealError,
    NotificationOrderError,
    NotifiedError,
    NotItsOfficerError,
    NotNotifiedError,
    NotSealedError,
    ReceivedSinceError,
    RoleError,
)
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.roles import Roles, UnitRole
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record

CASE = "RSU-2026-00901"
PINS = Pins(rsu_nb="0.1.0", law="a1", template="b2")
SLIP = UnsealGround.model_validate({"reason": "slip", "what": "The place was left out."})
FACT = {
    "id": "F1",
    "materiality": "core",
    "statement": "He was seized in March.",
    "elements": ["past-harm"],
}


def clock() -> datetime:
    """A moment some months after the decision."""
    return datetime(2026, 9, 1, 3, tzinfo=UTC)


def day_of_the_seal() -> datetime:
    """A moment on 24 June by universal time, and on 25 June in Auckland."""
    return datetime(2026, 6, 24, 13, tzinfo=UTC)


def late(received_on: str) -> UnsealGround:
    """Late material, received on a day."""
    ground = {"reason": "late-material", "what": "A letter came.", "received_on": received_on}
    return UnsealGround.model_validate(ground)


def notice(**changes: Any) -> Notification:
    """A notice by registered post, sent and received in July."""
    given = {
        "method": "registered-post",
        "to": "claimant",
        "sent_on": "2026-07-01",
        "received_on": "2026-07-03",
    }
    return Notification.model_validate({**given, **changes})


def result(**changes: Any) -> AppealResult:
    """The result of an appeal on one limb and one fact."""
    given = {
        "reference": "800123",
        "decided_on": "2026-08-20",
        "limbs": [{"limb": "refugee", "outcome": "recognised"}],
        "findings": [{"fact": "F1", "became": "departed-from"}],
    }
    return AppealResult.model_validate({**given, **changes})


@pytest.fixture
def sealed(store: Store, small: Callable[..., Record]) -> Record:
    """The record of the case, which is sealed."""
    record = small(decided_on="2026-06-20", facts=[FACT], pins=PINS.model_dump())
    Store(replace(store.session, clock=day_of_the_seal)).seal(record)
    return record


@pytest.fixture
def aftermath(store: Store, sealed: Record) -> Aftermath:
    """What is entered of the sealed case, by its officer, some months after the decision."""
    assert sealed.decided_on
    return Aftermath(replace(store.session, clock=clock))


@pytest.fixture
def notified(aftermath: Aftermath) -> Aftermath:
    """The same, once the decision is notified."""
    aftermath.notify(CASE, notice(), nothing_received=True)
    return aftermath


def last(store: Store) -> tuple[What, dict[str, Any]]:
    """What the last entry of the case says was done, and what of it is in clear."""
    head = [e.head for e in store.log(CASE) if e.head.what is not What.READ][-1]
    return head.what, dict(head.clear)


@pytest.mark.parametrize("ground", [SLIP, late("2026-08-01")])
def test_an_unsealed_case_is_drafted_again_and_nothing_is_pinned(
    store: Store, aftermath: Aftermath, sealed: Record, ground: UnsealGround
) -> None:
    aftermath.unseal(CASE, ground)
    unsealed = store.record(CASE)
    store.save(unsealed.model_copy(update={"place_of_decision": "Auckland"}))

    assert store.stage(CASE) is Stage.DRAFTING
    assert unsealed == sealed.model_copy(update={"pins": None})


def test_the_ground_is_in_clear_and_the_reason_is_not(store: Store, aftermath: Aftermath) -> None:
    aftermath.unseal(CASE, SLIP)
    entry = next(e for e in store.log(CASE) if e.head.what is What.UNSEALED)
    with store.session.log(CASE) as log:
        kept = UnsealGround.model_validate_json(log.payload(entry))

    assert (dict(entry.head.clear), kept) == ({"ground": "slip"}, SLIP)


def test_only_what_is_sealed_is_unsealed(store: Store) -> None:
    with pytest.raises(NotSealedError, match="rsu-nb seal"):
        Aftermath(store.session).unseal(CASE, SLIP)


def test_after_its_notice_a_decision_is_not_unsealed(store: Store, notified: Aftermath) -> None:
    with pytest.raises(NotifiedError, match="After notification only ss 143-147"):
        notified.unseal(CASE, SLIP)

    assert store.stage(CASE) is Stage.NOTIFIED


def test_only_its_own_officer_unseals_a_case(aftermath: Aftermath) -> None:
    another = Aftermath(replace(aftermath.session, officer="m-tarrant"))

    with pytest.raises(NotItsOfficerError, match="k-wrenfield"):
        another.unseal(CASE, SLIP)


def test_late_material_was_not_received_in_the_future(aftermath: Aftermath) -> None:
    with pytest.raises(FutureDateError, match="received"):
        aftermath.unseal(CASE, late("2026-09-02"))


def test_a_notice_changes_nothing_of_the_sealed_record(
    store: Store, sealed: Record, notified: Aftermath
) -> None:
    assert (store.record(CASE), store.stage(CASE)) == (sealed, Stage.NOTIFIED)
    assert notified.with_notifications(sealed) == sealed.model_copy(
        update={"notifications": (notice(),)}
    )
    assert last(store) == (What.NOTIFIED, {"kind": "served", "received_since": "nothing"})


def test_a_corrected_notice_counts_for_the_letter(sealed: Record, notified: Aftermath) -> None:
    corrected = notice(kind="corrected", received_on="2026-07-06")
    notified.notify(CASE, corrected, nothing_received=True)

    assert notified.with_notifications(sealed).notifications == (notice(), corrected)


@pytest.mark.parametrize(
    ("wrong", "refused"),
    [
        ({"sent_on": "2026-06-19"}, DateOrderError),
        ({"sent_on": "2026-06-24"}, NoticeBeforeSealError),
        ({"received_on": "2026-06-30"}, DateOrderError),
        ({"received_on": "2026-09-02"}, FutureDateError),
        ({"sent_on": "2026-09-02", "received_on": None}, FutureDateError),
        ({"method": "in-person"}, DateOrderError),
        ({"to": "brother"}, InvalidRecordError),
        ({"kind": "served-again"}, NotificationOrderError),
        ({"kind": "corrected"}, NotificationOrderError),
    ],
)
def test_a_notice_that_cannot_be_is_refused(
    store: Store, aftermath: Aftermath, wrong: dict[str, Any], refused: type[Exception]
) -> None:
    with pytest.raises(refused):
        aftermath.notify(CASE, notice(**wrong), nothing_received=True)

    assert store.stage(CASE) is Stage.SEALED


@pytest.mark.parametrize("day", ["2026-06-25", "2026-09-01"])
def test_a_notice_may_be_of_the_day_of_the_seal_and_of_today(
    store: Store, aftermath: Aftermath, day: str
) -> None:
    aftermath.notify(CASE, notice(sent_on=day, received_on=day), nothing_received=True)

    assert store.stage(CASE) is Stage.NOTIFIED


def test_a_second_notice_says_that_it_is_one(notified: Aftermath) -> None:
    with pytest.raises(NotificationOrderError, match="served-again"):
        notified.notify(CASE, notice(), nothing_received=True)


def test_an_unsealed_decision_is_not_notified(store: Store) -> None:
    with pytest.raises(NotSealedError):
        Aftermath(store.session).notify(CASE, notice(), nothing_received=True)


def test_what_was_received_since_stops_the_notice_and_is_in_the_log(
    store: Store, aftermath: Aftermath
) -> None:
    with pytest.raises(ReceivedSinceError, match="--ground late-material"):
        aftermath.notify(CASE, notice(), nothing_received=False)

    assert last(store) == (What.RECEIVED_SINCE, {"stage": "sealed"})
    assert store.stage(CASE) is Stage.SEALED


def test_what_was_received_since_is_not_unsaid_by_another_answer(
    store: Store, aftermath: Aftermath
) -> None:
    with pytest.raises(ReceivedSinceError):
        aftermath.notify(CASE, notice(), nothing_received=False)

    with pytest.raises(ReceivedSinceError, match="--ground late-material"):
        aftermath.notify(CASE, notice(), nothing_received=True)
    assert store.stage(CASE) is Stage.SEALED


@pytest.mark.parametrize(
    ("changes", "may_be_sealed"),
    [
        ({}, False),
        ({"law_as_at": "2026-06-13"}, False),
        ({"facts": [FACT, {**FACT, "id": "F2"}]}, True),
    ],
)
def test_what_was_received_since_is_entered_before_the_seal(
    store: Store, small: Callable[..., Record], changes: dict[str, Any], *, may_be_sealed: bool
) -> None:
    store.save(small(facts=[FACT]))
    with pytest.raises(ReceivedSinceError):
        Aftermath(store.session).received_since(CASE)
    record = store.save(small(**{"facts": [FACT], **changes})).record
    refused = nullcontext() if may_be_sealed else pytest.raises(ReceivedSinceError)

    with refused:
        store.seal(record.model_copy(update={"pins": PINS}))
    assert store.stage(CASE).is_closed is may_be_sealed


def test_a_decision_sealed_anew_with_what_was_received_is_notified(
    store: Store, aftermath: Aftermath, small: Callable[..., Record]
) -> None:
    with pytest.raises(ReceivedSinceError):
        aftermath.notify(CASE, notice(), nothing_received=False)
    aftermath.unseal(CASE, late("2026-08-01"))
    later = small(decided_on="2026-06-20", facts=[FACT, {**FACT, "id": "F2"}])
    store.save(later)
    store.seal(later.model_copy(update={"pins": PINS}))
    aftermath.notify(CASE, notice(), nothing_received=True)

    assert store.stage(CASE) is Stage.NOTIFIED


def test_the_result_of_an_appeal_is_kept_finding_by_finding(
    store: Store, sealed: Record, notified: Aftermath
) -> None:
    assert notified.appeal(CASE) is None
    notified.enter_appeal(CASE, result())

    assert (store.stage(CASE), notified.appeal(CASE)) == (Stage.APPEAL_DECIDED, result())
    assert store.record(CASE) == sealed


def test_a_later_result_takes_the_place_of_an_earlier_one(notified: Aftermath) -> None:
    notified.enter_appeal(CASE, result())
    notified.enter_appeal(CASE, result(decided_on="2026-08-21"))

    assert notified.appeal(CASE) == result(decided_on="2026-08-21")


def test_there_is_no_appeal_before_the_notice(aftermath: Aftermath) -> None:
    with pytest.raises(NotNotifiedError, match="rsu-nb notify"):
        aftermath.enter_appeal(CASE, result())


@pytest.mark.parametrize(
    ("wrong", "refused", "says"),
    [
        ({"decided_on": "2026-06-30"}, DateOrderError, "before the date notified"),
        ({"decided_on": "2026-09-02"}, FutureDateError, "decided"),
        ({"limbs": [{"limb": "no-limb", "outcome": "recognised"}]}, InvalidRecordError, "refugee"),
        ({"findings": [{"fact": "F2", "became": "upheld"}]}, InvalidRecordError, r"findings\[1\]"),
        (
            {"findings": [{"asking": {"issue": "real-chance"}, "became": "upheld"}]},
            InvalidRecordError,
            r"findings\[1\]",
        ),
    ],
)
def test_a_result_that_cannot_be_is_refused(
    store: Store,
    notified: Aftermath,
    wrong: dict[str, Any],
    refused: type[Exception],
    says: str,
) -> None:
    with pytest.raises(refused, match=says):
        notified.enter_appeal(CASE, result(**wrong))

    assert store.stage(CASE) is Stage.NOTIFIED


def test_nothing_is_notified_once_the_appeal_is_decided(notified: Aftermath) -> None:
    notified.enter_appeal(CASE, result())

    with pytest.raises(AppealDecidedError):
        notified.notify(CASE, notice(kind="corrected"), nothing_received=True)


def test_once_roles_are_given_an_officer_notifies_and_enters_the_appeal(
    aftermath: Aftermath,
) -> None:
    Roles(aftermath.session).give("m-tarrant", UnitRole.OFFICER)
    with pytest.raises(RoleError, match="officer"):
        aftermath.notify(CASE, notice(), nothing_received=True)
    officer = Aftermath(replace(aftermath.session, officer="m-tarrant"))
    officer.notify(CASE, notice(), nothing_received=True)

    with pytest.raises(RoleError):
        aftermath.enter_appeal(CASE, result())


def test_today_is_the_day_in_auckland(aftermath: Aftermath) -> None:
    assert replace(
        aftermath.session, clock=lambda: datetime(2026, 8, 31, 13, tzinfo=UTC)
    ).today() == date(2026, 9, 1)


def test_the_log_after_an_appeal_is_as_written(store: Store, notified: Aftermath) -> None:
    notified.enter_appeal(CASE, result())

    assert [one.tampered for one in check_logs(store.home.database)] == [None, None]
