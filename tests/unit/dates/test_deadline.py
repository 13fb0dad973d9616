from __future__ import annotations

from datetime import date

from rsu_nb.dates import rules
from rsu_nb.dates.deadline import Deadline, appeal_deadline
from rsu_nb.dates.period import AppealProvision
from rsu_nb.dates.rule import G3, G4, G14
from rsu_nb.dates.working_day import OneOffHoliday
from rsu_nb.record.procedure import DetentionState, NotificationMethod


def deadline(
    method: NotificationMethod | None = NotificationMethod.IN_PERSON,
    sent_on: date | None = date(2026, 4, 1),
    received_on: date | None = None,
    detention: DetentionState = DetentionState.NO,
) -> Deadline:
    return appeal_deadline(
        method=method, sent_on=sent_on, received_on=received_on, detention=detention
    )


def test_one_period_on_a_settled_receipt_gives_the_last_day() -> None:
    assert deadline().settled_last_day == date(2026, 4, 17)


def test_unclear_detention_gives_both_last_days_and_settles_neither() -> None:
    found = deadline(detention=DetentionState.UNCLEAR)

    assert [possible.on for possible in found.possible_last_days] == [
        date(2026, 4, 10),
        date(2026, 4, 17),
    ]
    assert found.settled_last_day is None


def test_each_day_of_receipt_is_combined_with_each_period() -> None:
    found = deadline(NotificationMethod.REGISTERED_POST, detention=DetentionState.UNCLEAR)

    assert [
        (possible.receipt.rule.key, possible.period.working_days)
        for possible in found.possible_last_days
    ] == [
        ("s386a-registered-post", 5),
        ("s386a-registered-post", 10),
        ("reg12-registered-post", 5),
        ("reg12-registered-post", 10),
    ]


def test_the_spread_over_easter_is_shown_from_its_earliest_day() -> None:
    found = deadline(NotificationMethod.REGISTERED_POST)

    assert [possible.on for possible in found.possible_last_days] == [
        date(2026, 4, 22),
        date(2026, 4, 24),
    ]
    assert found.earliest_last_day == date(2026, 4, 22)


def test_one_deemed_day_is_not_settled() -> None:
    found = deadline(NotificationMethod.ELECTRONIC)

    assert len(found.possible_last_days) == 1
    assert found.settled_last_day is None


def test_the_rule_is_there_although_nothing_is_recorded() -> None:
    found = deadline(None, None)

    assert [period.rule for period in found.periods] == [rules.NOT_DETAINED_194]
    assert found.possible_last_days == ()
    assert (found.settled_last_day, found.earliest_last_day) == (None, None)


def test_the_section_of_a_first_claim_is_194() -> None:
    assert deadline().provision is AppealProvision.SECTION_194


def test_a_subsequent_claim_is_appealed_under_its_own_section() -> None:
    found = appeal_deadline(
        method=NotificationMethod.IN_PERSON,
        sent_on=date(2026, 4, 1),
        received_on=None,
        detention=DetentionState.YES,
        provision=AppealProvision.SECTION_195,
    )

    assert [period.rule for period in found.periods] == [rules.DETAINED_195]
    assert found.extension is rules.EXTENSION_195


def test_each_rule_relied_on_is_named_once() -> None:
    found = deadline(NotificationMethod.REGISTERED_POST, detention=DetentionState.UNCLEAR).rules

    assert len(found) == len(set(found))
    assert {
        rules.DETAINED_194,
        rules.NOT_DETAINED_194,
        rules.DAY_OF_NOTIFICATION,
        rules.EXTENSION_194,
        rules.POST_386A,
        rules.POST_REG_12,
        rules.REBUTTAL_386A,
        rules.WEEKEND,
        rules.NAMED_HOLIDAY,
    } <= set(found)


def test_a_rule_that_skips_a_day_before_deemed_receipt_is_named() -> None:
    found = deadline(NotificationMethod.ELECTRONIC, date(2026, 7, 9))

    assert rules.MATARIKI in found.rules


def test_a_last_day_that_rests_on_memory_says_so() -> None:
    over_matariki = deadline(sent_on=date(2026, 7, 3))

    assert over_matariki.settled_last_day == date(2026, 7, 20)
    assert over_matariki.doubtful_rules == (rules.MATARIKI,)


def test_a_last_day_without_doubtful_rules_has_none() -> None:
    assert deadline().doubtful_rules == ()


def test_what_the_law_leaves_open_is_named_with_the_rules_it_touches() -> None:
    assert set(deadline().open_points) == {G3, G14}
    assert set(deadline(NotificationMethod.REGISTERED_POST).open_points) == {G3, G4, G14}


def test_a_listed_holiday_of_one_day_moves_the_last_day() -> None:
    found = appeal_deadline(
        method=NotificationMethod.IN_PERSON,
        sent_on=date(2026, 4, 1),
        received_on=None,
        detention=DetentionState.NO,
        one_off_holidays=(OneOffHoliday(on=date(2026, 4, 2), name="A day of remembrance"),),
    )

    assert found.settled_last_day == date(2026, 4, 20)
