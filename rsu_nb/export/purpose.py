"""Why and to whom a copy may leave the store: closed lists, after section 151 of the Act."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

from rsu_nb.errors import UnknownNameError
from rsu_nb.export.errors import UnknownRecipientError

if TYPE_CHECKING:
    from rsu_nb.record.record import Record


class Purpose(StrEnum):
    """What section 151 of the Immigration Act 2009 lets a copy be disclosed for."""

    DETERMINE = "determine"
    LAW_MAINTENANCE = "law-maintenance"
    UNHCR = "unhcr"
    PUBLISHED = "published"
    NO_ENDANGERMENT = "no-endangerment"
    WAIVER = "waiver"

    @property
    def words(self) -> str:
        """The purpose as the stamp on a copy says it, with its paragraph of the section."""
        return _WORDS[self]

    @property
    def is_depersonalised(self) -> bool:
        """True where the copy must not let anyone be identified."""
        return self is Purpose.PUBLISHED


_WORDS: Final = {
    Purpose.DETERMINE: "to determine the claim or matter (s 151(2)(a))",
    Purpose.LAW_MAINTENANCE: "for the maintenance of the law (s 151(2)(b))",
    Purpose.UNHCR: "for the purposes of UNHCR (s 151(2)(c))",
    Purpose.PUBLISHED: "for publication that identifies no one (s 151(2)(d))",
    Purpose.NO_ENDANGERMENT: "without serious possibility of endangering anyone (s 151(2)(e))",
    Purpose.WAIVER: "on a waiver of confidentiality (s 151)",
}
_CLAIMANT: Final = "claimant"
OFFICES: Final = {
    "tribunal": "the Tribunal",
    "minister": "the Minister",
    "police": "the Police",
    "unhcr": "UNHCR",
    "court": "the court",
    "public": "the public",
    "second-reader": "the second reader",
    "officer": "the officer of the case",
}
"""Recipients who are not people of the record, by office, each with its printed name."""


def purpose_of(name: str) -> Purpose:
    """Returns the purpose of that name.

    Raises:
        UnknownNameError: It is none of those the Act knows.
    """
    known = [purpose.value for purpose in Purpose]
    if name not in known:
        raise UnknownNameError(kind="purpose", name=name, known=known)
    return Purpose(name)


def checked_recipient(record: Record, name: str) -> str:
    """Returns `name` if it is a role of the record, or an office; a person's name never is.

    Raises:
        UnknownRecipientError: It is neither.
    """
    roles = {person.role for person in record.people}
    roles |= {identity.role for identity in record.identities}
    if record.representative:
        roles.add(record.representative.role)
    if name not in roles and name not in OFFICES:
        raise UnknownRecipientError(sorted(roles | set(OFFICES)))
    return name


def recipient_words(recipient: str, person: str) -> str:
    """A checked recipient as the stamp says it: `the claimant`, `the Tribunal`.

    Args:
        recipient: The recipient, by role or office.
        person: What the decision type calls the person whose case it is.
    """
    if recipient == _CLAIMANT:
        return person
    return OFFICES.get(recipient, f"the {recipient.replace('-', ' ')}")
