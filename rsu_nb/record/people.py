"""Who the people of a case are, and the one place where their identities are held."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import StringConstraints

from rsu_nb.record.officer_text import OfficerText
from rsu_nb.record.part import CaseReference, Day, Flag, Id, Line, Name, Part
from rsu_nb.record.roles import ROLES, Role

__all__ = [
    "ROLES",
    "Gender",
    "Identity",
    "Officer",
    "Person",
    "Representative",
    "ResponsibleAdult",
    "ResponsibleAdultBasis",
    "Role",
]


class Gender(StrEnum):
    """The gender a person is recorded with, so that the text can be held against the file."""

    FEMALE = "female"
    MALE = "male"
    ANOTHER = "another"
    NOT_RECORDED = "not-recorded"


class Identity(Part):
    """What identifies one person: the only place of a record where it is held."""

    role: Role
    full_name: Name
    """The name as the person gives it."""
    printed_as: Name | None = None
    """How the decision names the person after the first time, such as `Ms Ilar`."""
    aliases: tuple[Name, ...] = ()
    date_of_birth: Day | None = None
    document_numbers: tuple[Name, ...] = ()
    """Numbers of passports and identity cards, each with what it is."""
    address_for_service: tuple[Name, ...] = ()
    """The lines of the address at which the person is served."""
    electronic_address: Name | None = None


class ResponsibleAdultBasis(StrEnum):
    """Why an adult answers for a minor (s 375)."""

    PARENT = "parent"
    NOMINATED = "nominated"


class ResponsibleAdult(Part):
    """Who answers for a minor, and on what basis (ss 375-376)."""

    role: Role
    basis: ResponsibleAdultBasis
    nominated_on: Day | None = None


class Person(Part):
    """One person of the case by role; nothing here identifies them."""

    role: Role
    relation: Line | None = None
    """What this one is to the person whose case it is, such as `elder brother`."""
    gender: Gender = Gender.NOT_RECORDED
    occupation: Line | None = None
    is_minor: Flag = False
    """Under 18, and neither married nor in a civil union (s 375)."""
    responsible_adult: ResponsibleAdult | None = None
    views: OfficerText | None = None
    """A minor's views: how they were sought, what they were, what weight they got (s 377)."""
    in_new_zealand: Flag | None = None
    seeks_recognition: Flag | None = None
    case: CaseReference | None = None
    """The case in which this person's own claim is decided, where one is made."""


class Officer(Part):
    """The refugee and protection officer who decides."""

    id: Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9._-]{0,39}$")]
    name: Name
    designation: Line


class Representative(Part):
    """Who represents the person whose case it is, by role, and since when."""

    role: Role
    firm: Line | None = None
    since: Day | None = None
    is_authorised_for_service: Flag = False
    evidence: Id | None = None
