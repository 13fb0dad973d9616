from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rsu_nb.dates import rules
from rsu_nb.dates.notification import Missing, Receipt, receipt_of_notice
from rsu_nb.dates.working_day import OneOffHoliday
from rsu_nb.errors import DateBeforeActError, DateOrderError
from rsu_nb.law.marks import Mark
from rsu_nb.record.procedure import NotificationMethod

SENT = date(2026, 4, 1)
ALL_METHODS = list(NotificationMethod)
SENT_METHODS = [
    NotificationMethod.REGISTERED_POST,
    NotificationMethod.REGISTERED_POST_ABROAD,
    NotificationMethod.ELECTRONIC,
    NotificationMethod.PLACE_OF_DETENTION,
]


def receipt(
    method: NotificationMethod | None, sent_on: date | None = SENT, received_on: date | None = None
) -> Receipt:
    return receipt_of_notice(method=method, sent_on=sent_on, received_on=received_on)


def days_of(found: Receipt) -> list[date]:
    return [candidate.received_on for candidate in found.candidates]


def test_a_notice_handed_over_is_received_that_day() -> None:
    found = receipt(NotificationMethod.IN_PERSON)

    assert days_of(found) == [SENT]
    assert found.is_settled
    assert found.notes == ()


def test_the_day_of_handing_over_may_be_given_as_the_day_of_receipt() -> None:
    found = receipt(NotificationMethod.IN_PERSON, None, SENT)

    assert days_of(found) == [SENT]
    assert found.is_settled


def test_a_notice_cannot_be_handed_over_on_two_days() -> None:
    with pytest.raises(DateOrderError, match="handed over in person is received that day"):
        receipt(NotificationMethod.IN_PERSON, SENT, SENT + timedelta(days=1))


def test_a_notice_handed_over_on_no_recorded_day_leaves_that_day_missing() -> None:
    found = receipt(NotificationMethod.IN_PERSON, None)

    assert (found.candidates, found.is_settled) == ((), False)
    assert found.missing == (Missing.SENT_ON,)


def test_both_rules_of_deemed_receipt_are_shown_for_registered_post() -> None:
    found = receipt(NotificationMethod.REGISTERED_POST)

    assert [candidate.rule for candidate in found.candidates] == [
        rules.POST_386A,
        rules.POST_REG_12,
    ]
    assert all(candidate.is_deemed for candidate in found.candidates)


@pytest.mark.parametrize("method", SENT_METHODS)
def test_deemed_receipt_is_never_settled(method: NotificationMethod) -> None:
    found = receipt(method)

    assert found.candidates
    assert not found.is_settled
    assert found.missing == (Missing.RECEIVED_ON,)


@pytest.mark.parametrize("method", SENT_METHODS)
def test_a_receipt_that_is_not_settled_names_the_section_that_may_depart_from_it(
    method: NotificationMethod,
) -> None:
    assert rules.DEPARTURES_387B in receipt(method).notes


def test_for_email_the_silence_of_the_regulations_is_shown() -> None:
    assert rules.FAX_REG_12 in receipt(NotificationMethod.ELECTRONIC).notes


def test_for_the_place_of_detention_its_rule_on_the_address_is_shown() -> None:
    assert rules.DETENTION_ADDRESS in receipt(NotificationMethod.PLACE_OF_DETENTION).notes


@pytest.mark.parametrize("method", SENT_METHODS)
def test_actual_receipt_comes_before_deemed_receipt(method: NotificationMethod) -> None:
    found = receipt(method, SENT, SENT + timedelta(days=1))

    assert [candidate.rule for candidate in found.candidates] == [rules.ACTUAL_RECEIPT]
    assert not found.candidates[0].is_deemed
    assert found.is_settled


@pytest.mark.parametrize(
    ("method", "deemed_on"),
    [
        (NotificationMethod.REGISTERED_POST, date(2026, 4, 8)),
        (NotificationMethod.PLACE_OF_DETENTION, date(2026, 4, 8)),
        (NotificationMethod.ELECTRONIC, date(2026, 4, 8)),
    ],
)
def test_receipt_after_a_deemed_day_that_may_not_be_rebutted_is_shown_beside_it(
    method: NotificationMethod, deemed_on: date
) -> None:
    on_the_day = receipt(method, SENT, deemed_on)
    a_day_later = receipt(method, SENT, deemed_on + timedelta(days=1))

    assert (days_of(on_the_day), on_the_day.is_settled) == ([deemed_on], True)
    assert days_of(a_day_later) == [deemed_on + timedelta(days=1), deemed_on]
    assert not a_day_later.is_settled
    assert rules.REBUTTAL_386A in a_day_later.notes


def test_late_receipt_abroad_is_settled_since_it_may_be_shown() -> None:
    found = receipt(NotificationMethod.REGISTERED_POST_ABROAD, SENT, SENT + timedelta(days=40))

    assert found.is_settled


@pytest.mark.parametrize("method", SENT_METHODS)
def test_receipt_without_the_day_of_sending_is_shown_but_not_settled(
    method: NotificationMethod,
) -> None:
    found = receipt(method, None, SENT)

    assert days_of(found) == [SENT]
    assert not found.is_settled
    assert found.missing == (Missing.SENT_ON,)


def test_a_notice_signed_for_at_the_address_for_service_is_settled() -> None:
    found = receipt(NotificationMethod.ADDRESS_FOR_SERVICE, SENT, SENT + timedelta(days=1))

    assert found.candidates[0].rule is rules.SIGNED_FOR
    assert found.is_settled


def test_a_notice_not_yet_signed_for_has_no_day_of_receipt() -> None:
    found = receipt(NotificationMethod.ADDRESS_FOR_SERVICE)

    assert (found.candidates, found.missing) == ((), (Missing.RECEIVED_ON,))
    assert found.notes == (rules.SIGNED_FOR,)


def test_without_a_method_no_day_of_receipt_is_given() -> None:
    found = receipt(None, SENT, SENT)

    assert (found.candidates, found.is_settled) == ((), False)
    assert found.missing == (Missing.METHOD,)


@pytest.mark.parametrize("method", [None, *ALL_METHODS])
def test_receipt_before_sending_is_refused(method: NotificationMethod | None) -> None:
    with pytest.raises(DateOrderError, match="received is before the date sent"):
        receipt(method, SENT, SENT - timedelta(days=1))


@pytest.mark.parametrize(
    ("sent_on", "received_on", "name"),
    [(date(2010, 11, 28), None, "sent"), (None, date(2010, 11, 28), "received")],
)
def test_a_date_before_the_act_is_refused(
    sent_on: date | None, received_on: date | None, name: str
) -> None:
    with pytest.raises(DateBeforeActError, match=f"The date {name} is before"):
        receipt(NotificationMethod.ELECTRONIC, sent_on, received_on)


def test_a_listed_holiday_of_one_day_moves_deemed_receipt() -> None:
    found = receipt_of_notice(
        method=NotificationMethod.ELECTRONIC,
        sent_on=SENT,
        received_on=None,
        one_off_holidays=(OneOffHoliday(on=date(2026, 4, 2), name="A day of remembrance"),),
    )

    assert days_of(found) == [date(2026, 4, 9)]


def test_a_candidate_names_its_provision_and_mark() -> None:
    candidate = receipt(NotificationMethod.REGISTERED_POST).candidates[1]

    assert candidate.provision.endswith("Regulations 2010 reg 12")
    assert candidate.mark is Mark.UNCERTAIN


@given(
    st.sampled_from(SENT_METHODS),
    st.dates(min_value=date(2010, 11, 29), max_value=date(2052, 10, 1)),
    st.integers(min_value=0, max_value=60) | st.none(),
)
def test_settled_means_one_recorded_day(
    method: NotificationMethod, sent_on: date, days: int | None
) -> None:
    received_on = None if days is None else sent_on + timedelta(days=days)

    found = receipt(method, sent_on, received_on)

    assert found.is_settled == (days_of(found) == [received_on])
    assert all(day >= sent_on for day in days_of(found))
