from __future__ import annotations

import json
from datetime import date

import pytest

from rsu_nb.dates.deadline import Deadline, appeal_deadline
from rsu_nb.dates.period import AppealProvision
from rsu_nb.dates.report import deadline_data, deadline_report, long_date
from rsu_nb.record.procedure import DetentionState, NotificationMethod


def deadline(
    method: NotificationMethod | None = NotificationMethod.REGISTERED_POST,
    sent_on: date | None = date(2026, 4, 1),
    detention: DetentionState = DetentionState.NO,
) -> Deadline:
    return appeal_deadline(method=method, sent_on=sent_on, received_on=None, detention=detention)


IN_PERSON = """\
Appeal to the Tribunal under section 194 of the Immigration Act 2009
  Notified:  handed over in person
  Sent:      Friday 3 July 2026
  Received:  not recorded
  Detention: in detention under Part 9

Last day to appeal: Monday 13 July 2026
  Check: From 2022, Matariki is not a working day (not seen; from memory).

Received: Friday 3 July 2026
  A notice served personally is received on the day it is handed over (Immigration Act
  2009 s 386A).

Monday 13 July 2026: 5 working days (in detention) after Friday 3 July 2026
  A person in detention under Part 9 may appeal not later than 5 working days after the
  day of notification (Immigration Act 2009 s 194(2)).
     -  Saturday 4 July 2026: Saturday
     -  Sunday 5 July 2026: Sunday
     1  Monday 6 July 2026
     2  Tuesday 7 July 2026
     3  Wednesday 8 July 2026
     4  Thursday 9 July 2026
     -  Friday 10 July 2026: Matariki
     -  Saturday 11 July 2026: Saturday
     -  Sunday 12 July 2026: Sunday
     5  Monday 13 July 2026

Rules relied on
"""


def test_a_settled_last_day_stands_at_the_top_with_its_count_below() -> None:
    found = deadline_report(
        deadline(NotificationMethod.IN_PERSON, date(2026, 7, 3), DetentionState.YES)
    )

    assert found.startswith(IN_PERSON)


def test_where_nothing_is_settled_the_report_says_what_to_record() -> None:
    found = deadline_report(deadline())

    assert "Last day to appeal: not settled. Check before relying on any date below." in found
    assert "  Record the day on which the notice was received.\n" in found
    assert "  Earliest of those below: Wednesday 22 April 2026\n" in found


def test_both_rules_of_deemed_receipt_are_printed_to_be_checked() -> None:
    found = deadline_report(deadline())

    assert "Deemed received (check): Wednesday 8 April 2026\n" in found
    assert "Deemed received (check): Friday 10 April 2026\n" in found


def test_each_day_skipped_on_the_way_to_deemed_receipt_is_printed() -> None:
    assert "     -  Friday 3 April 2026: Good Friday\n" in deadline_report(deadline())


def test_rules_are_printed_with_their_mark_and_source() -> None:
    found = deadline_report(deadline())

    assert "sources conflict or the current text was not found:" in found
    assert "the text was seen: section text at plainlanguagelaw.ackama.com" in found


def test_what_the_law_leaves_open_is_printed() -> None:
    found = deadline_report(deadline())

    assert all(f"\n  {key}: " in found for key in ("G3", "G4", "G14"))


def test_with_nothing_recorded_the_report_still_gives_the_rule() -> None:
    found = deadline_report(deadline(None, None))

    assert "  Notified:  not recorded\n" in found
    assert "  Record how the person was notified.\n" in found
    assert "(Immigration Act 2009 s 194(2))." in found


def test_a_subsequent_claim_is_reported_under_its_own_section() -> None:
    found = deadline_report(
        appeal_deadline(
            method=NotificationMethod.IN_PERSON,
            sent_on=date(2026, 4, 1),
            received_on=None,
            detention=DetentionState.NO,
            provision=AppealProvision.SECTION_195,
        )
    )

    assert found.startswith("Appeal to the Tribunal under section 195 of the Immigration Act")


@pytest.mark.parametrize("method", list(NotificationMethod))
@pytest.mark.parametrize("detention", list(DetentionState))
def test_every_method_and_detention_can_be_reported_and_written_as_json(
    method: NotificationMethod, detention: DetentionState
) -> None:
    found = deadline(method, detention=detention)

    assert deadline_report(found).endswith("\n")
    assert json.loads(json.dumps(deadline_data(found))) == deadline_data(found)


def test_no_line_of_the_report_is_longer_than_a_screen() -> None:
    found = deadline_report(deadline(detention=DetentionState.UNCLEAR))

    assert max(len(line) for line in found.splitlines()) <= 88


def test_the_data_hold_what_was_given_and_what_follows() -> None:
    found = deadline_data(deadline())

    assert found["method"] == "registered-post"
    assert found["sent_on"] == "2026-04-01"
    assert found["received_on"] is None
    assert found["settled_last_day"] is None
    assert found["earliest_last_day"] == "2026-04-22"
    assert found["missing"] == ["received-on"]
    assert [each["last_day"] for each in found["last_days"]] == ["2026-04-22", "2026-04-24"]


def test_the_data_hold_every_skipped_day_with_its_reason_and_rule() -> None:
    skipped = deadline_data(deadline())["receipts"][1]["computation"]["skipped"]

    assert skipped[0] == {"date": "2026-04-03", "reason": "Good Friday", "rule": "named-holiday"}


def test_every_rule_that_the_data_refer_to_is_in_them() -> None:
    found = deadline_data(deadline(detention=DetentionState.UNCLEAR))
    known = {rule["key"] for rule in found["rules"]}
    named = {each["rule"] for each in found["receipts"]}
    named |= {each[key] for each in found["last_days"] for key in ("receipt_rule", "period_rule")}
    named |= {day["rule"] for each in found["last_days"] for day in each["computation"]["skipped"]}

    assert named <= known


def test_a_date_is_written_out_as_in_a_decision() -> None:
    assert long_date(date(2026, 7, 20)) == "Monday 20 July 2026"
