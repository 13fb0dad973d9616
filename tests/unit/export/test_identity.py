"""A copy for publication is refused where somebody could be identified in it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from rsu_nb.drafting.tree import AuthorClass, Document, DocumentKind, FrontField, Paragraph, run
from rsu_nb.export.errors import IdentityDisclosedError
from rsu_nb.export.identity import refuse_identities
from rsu_nb.record.validation import validated

RECORD = validated(
    {
        "case": "RSU-2026-00901",
        "decision_type": "first_claim",
        "law_as_at": "2026-06-12",
        "officer": {"id": "k-w", "name": "Katherine Wrenfield", "designation": "Officer"},
        "people": [{"role": "claimant"}],
        "identities": [
            {
                "role": "claimant",
                "full_name": "Zeferina Quillfeather",
                "printed_as": "Ms Quillfeather",
                "aliases": ["Zef"],
                "document_numbers": ["passport KM 4471903"],
                "address_for_service": ["14 Kererū Weir Street"],
                "electronic_address": "zq@post.example",
            }
        ],
        "countries": [{"code": "XA", "name": "Kelmara"}],
        "detention": {"state": "no"},
    },
    "record",
)


def document(text: str, **fields: Any) -> Document:
    """A decision of one paragraph."""
    paragraph = Paragraph(
        id="fact-F1", author=AuthorClass.OFFICER, content=run(text), step="facts"
    )
    return Document(
        kind=DocumentKind.DECISION,
        title="Decision",
        case=RECORD.case,
        letterhead=(),
        blocks=(paragraph,),
        timestamp=datetime(2026, 6, 12, tzinfo=UTC),
        **{"front": (), **fields},
    )


def test_a_copy_that_names_roles_only_may_be_published() -> None:
    refuse_identities(RECORD, document("The claimant came from Kelmara."))


@pytest.mark.parametrize("text", ["A zeferinal word.", "The year 2026, the page 44719."])
def test_what_only_looks_like_a_part_of_a_name_may_be_published(text: str) -> None:
    refuse_identities(RECORD, document(text))


@pytest.mark.parametrize(
    "text",
    [
        "Zeferina Quillfeather was detained.",
        "I believe MS QUILLFEATHER.",
        "Her friends call her Zef.",
        "She holds passport KM 4471903.",
        "She lives at 14 Kererū Weir Street.",
        "Write to zq@post.example.",
        "The number 4471903 is on the ticket.",
        "Mr Quillfeather senior was a teacher.",
    ],
)
def test_whatever_identifies_a_person_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(IdentityDisclosedError) as raised:
        refuse_identities(RECORD, document(text))

    assert raised.value.where == ("fact-F1",)
    assert not any(word in str(raised.value) for word in ("Quillfeather", "Zef", "4471903"))


def test_the_front_of_a_decision_is_looked_at_too() -> None:
    front = (FrontField(label="Claimant", content=run("Zeferina Quillfeather")),)

    with pytest.raises(IdentityDisclosedError, match="Claimant"):
        refuse_identities(RECORD, document("Nothing.", front=front))
