"""What the list says of a case: age, what is waited for, the next date and why; no result."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from rsu_nb.record.procedure import Notification, NotificationMethod
from rsu_nb.store.contents import CaseSummary
from rsu_nb.store.entry import Stage
from rsu_nb.store.own_cases import OwnCase
from rsu_widgets.cases.row import row_of

TODAY = date(2026, 6, 12)
CLAIM = {"id": "V1", "on": "2026-06-05", "kind": "claim-made", "what": "It was made."}


def own(*, stage: Stage = Stage.DRAFTING, notices: Any = (), **data: Any) -> OwnCase:
    identity = {"role": "claimant", "full_name": "Tamsel Orrin", "printed_as": "Ms Orrin"}
    return OwnCase(
        summary=CaseSummary(
            reference="RSU-2026-00117",
            decision_type="first_claim",
            stage=stage,
            officer="k-wrenfield",
            opened_at="2026-06-08T01:00:00+00:00",
            updated_at="2026-06-08T01:00:00+00:00",
        ),
        data={"identities": [identity], "events": [CLAIM], **data},
        notices=tuple(notices),
    )


def row(**given: Any) -> dict[str, Any]:
    return row_of(own(**given), TODAY)


def test_the_age_is_counted_from_the_claim() -> None:
    assert "5 working days since the claim was made" in row()["age"].replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_before_a_claim_is_recorded_it_is_counted_from_the_day_it_was_opened_here() -> None:
    assert "4 working days since the case was opened here" in row(events=[])["age"]


def test_a_case_that_waits_for_nobody_says_so() -> None:
    assert row()["waits"] == ["your work: nobody else is waited for"]
    assert row()["next"] == ""


@pytest.mark.parametrize(
    ("data", "says", "because"),
    [
        (
            {
                "information_requests": [
                    {"id": "Q1", "asked_on": "2026-06-01", "due_on": "2026-07-01"}
                ]
            },
            "a reply from the researchers (Q1)",
            "asked on",
        ),
        (
            {
                "matters_put": [
                    {
                        "id": "P1",
                        "occasions": [{"on": "2026-06-02", "answer_due_on": "2026-07-01"}],
                    }
                ]
            },
            "an answer to P1",
            "the time to answer P1 ends",
        ),
        (
            {
                "matters_put": [
                    {
                        "id": "P1",
                        "occasions": [
                            {
                                "on": "2026-06-02",
                                "answer_due_on": "2026-06-10",
                                "extended_to": "2026-07-01",
                            }
                        ],
                    }
                ]
            },
            "an answer to P1",
            "was extended to this day",
        ),
        (
            {"events": [CLAIM, {"id": "V2", "on": "2026-07-01", "kind": "interview-set"}]},
            "an interview (V2)",
            "an interview is set for this day",
        ),
        (
            {
                "agency_case": {
                    "notices": [{"id": "N1", "on": "2026-06-01", "answer_due_on": "2026-07-01"}]
                }
            },
            "the person's answer to the notice N1",
            "the time to answer the notice N1 ends",
        ),
    ],
    ids=["request", "matter", "extended", "interview", "notice"],
)
def test_what_is_waited_for_gives_the_next_date_and_why(
    data: dict[str, Any], says: str, because: str
) -> None:
    shown = row(**data)

    assert shown["waits"][0].startswith(says)
    assert shown["next"].replace("\N{NO-BREAK SPACE}", " ") == "1 July 2026"
    assert because in shown["why"]


def test_a_date_that_has_passed_stays_until_it_is_dealt_with() -> None:
    shown = row(
        information_requests=[{"id": "Q1", "asked_on": "2026-06-01", "due_on": "2026-06-10"}]
    )

    assert shown["is_past"]
    assert shown["next"].endswith("passed")


def test_an_interview_whose_day_has_passed_is_no_next_date() -> None:
    shown = row(events=[CLAIM, {"id": "V2", "on": "2026-06-10", "kind": "interview-set"}])

    assert shown["next"] == ""


def test_an_answered_matter_is_not_waited_for() -> None:
    answered = {"id": "P1", "answer": "It was so.", "occasions": [{"on": "2026-06-02"}]}

    assert row(matters_put=[answered])["waits"] == ["your work: nobody else is waited for"]


def test_second_reading_and_its_comments_are_waited_for() -> None:
    shown = row(stage=Stage.SECOND_READING, review=[{"comment": "Why?"}])

    assert shown["waits"] == [
        "the second reader",
        "your reply to 1 comment(s) of the second reader",
    ]


def test_a_sealed_case_waits_for_its_notice() -> None:
    assert row(stage=Stage.SEALED)["waits"] == [
        "the notice: it is sealed, and nobody has been told"
    ]


def test_a_notified_case_has_the_last_day_on_which_the_time_to_appeal_may_end() -> None:
    notice = Notification(
        method=NotificationMethod.IN_PERSON,
        to="claimant",
        sent_on=date(2026, 6, 8),
        received_on=date(2026, 6, 8),
    )
    shown = row(stage=Stage.NOTIFIED, notices=[notice], detention={"state": "no"})

    assert shown["next"].replace("\N{NO-BREAK SPACE}", " ") == "22 June 2026"
    assert "time to appeal may end" in shown["why"]


def test_a_row_says_no_word_of_any_result() -> None:
    decided = {"conclusions": [{"limb": "refugee", "conclusion": "recognised"}]}

    assert "recognised" not in str({**row(determination=decided), "kind": ""})
