"""A copy leaves for a purpose of section 151, and to a role or an office: never to a name."""

from __future__ import annotations

from typing import Any

import pytest

from rsu_nb.errors import UnknownNameError
from rsu_nb.export.errors import UnknownRecipientError
from rsu_nb.export.formats import Format, formats_from
from rsu_nb.export.purpose import Purpose, checked_recipient, purpose_of
from rsu_nb.record.validation import validated

RECORD: dict[str, Any] = {
    "case": "RSU-2026-00901",
    "decision_type": "first_claim",
    "law_as_at": "2026-06-12",
    "officer": {"id": "k-w", "name": "Katherine Wrenfield", "designation": "Officer"},
    "people": [{"role": "claimant"}, {"role": "brother"}, {"role": "lawyer"}],
    "identities": [
        {"role": "claimant", "full_name": "Zeferina Quillfeather"},
        {"role": "brother", "full_name": "Osric Quillfeather"},
        {"role": "lawyer", "full_name": "Mabel Thrupp"},
    ],
    "countries": [{"code": "XA", "name": "Kelmara"}],
    "detention": {"state": "no"},
}


def test_the_purposes_are_those_of_section_151() -> None:
    assert [purpose.value for purpose in Purpose] == [
        "determine",
        "law-maintenance",
        "unhcr",
        "published",
        "no-endangerment",
        "waiver",
    ]


def test_only_a_published_copy_is_depersonalised() -> None:
    assert [purpose for purpose in Purpose if purpose.is_depersonalised] == [Purpose.PUBLISHED]


def test_an_unknown_purpose_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match=r"Did you mean: determine\?"):
        purpose_of("determin")


@pytest.mark.parametrize("name", ["claimant", "brother", "lawyer", "tribunal", "minister"])
def test_a_role_of_the_record_or_an_office_may_get_a_copy(name: str) -> None:
    assert checked_recipient(validated(RECORD, "record"), name) == name


@pytest.mark.parametrize("name", ["Zeferina Quillfeather", "sister", "", "CLAIMANT"])
def test_nobody_else_may(name: str) -> None:
    with pytest.raises(UnknownRecipientError, match="one of brother, claimant"):
        checked_recipient(validated(RECORD, "record"), name)


def test_what_was_typed_for_a_recipient_is_not_repeated() -> None:
    with pytest.raises(UnknownRecipientError) as raised:
        checked_recipient(validated(RECORD, "record"), "Zeferina Quillfeather")

    assert "Zeferina" not in str(raised.value)


def test_formats_are_taken_in_the_order_asked_for_and_once() -> None:
    assert formats_from(name for name in ("pdf", "docx", "pdf")) == (Format.PDF, Format.DOCX)


def test_an_unknown_format_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="docx"):
        formats_from(["doc"])
