"""Who is an officer, a second reader or of the legal role: kept in the unit's own log.

On one's own machine roles are a courtesy: whoever can open the store can give them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from rsu_nb.store.entry import What
from rsu_nb.store.life_errors import AccountError, RoleError
from rsu_nb.store.session import Session
from rsu_nb.store.tables import UNIT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from rsu_nb.store.entry_log import EntryLog

_ACCOUNT: Final = re.compile(r"[a-z0-9._-]{1,40}")


class UnitRole(StrEnum):
    """What an account does in the unit."""

    OFFICER = "officer"
    SECOND_READER = "second-reader"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Roles:
    """The roles that the accounts of a unit have."""

    session: Session

    def give(self, account: str, role: UnitRole) -> None:
        """Enter that an account has a role.

        Raises:
            AccountError: That is no id of an account.
        """
        self._enter(What.ROLE_GIVEN, account, role)

    def take(self, account: str, role: UnitRole) -> None:
        """Enter that an account no longer has a role.

        Raises:
            AccountError: That is no id of an account.
        """
        self._enter(What.ROLE_TAKEN, account, role)

    def given(self) -> Mapping[str, frozenset[UnitRole]] | None:
        """The roles of each account that has any; None where no role was ever given."""
        with self.session.unit_log() as log:
            return roles_in(log)

    def _enter(self, what: What, account: str, role: UnitRole) -> None:
        if not _ACCOUNT.fullmatch(account):
            raise AccountError
        with self.session.unit_log() as log:
            self.session.add(log, what, account=account, role=role.value)


def roles_in(log: EntryLog) -> Mapping[str, frozenset[UnitRole]] | None:
    """Returns the roles that the unit's log gives; None where it never gave one."""
    entries = log.of_kind(What.ROLE_GIVEN, What.ROLE_TAKEN)
    if not any(entry.head.what is What.ROLE_GIVEN for entry in entries):
        return None
    found: dict[str, frozenset[UnitRole]] = {}
    for entry in entries:
        account, role = str(entry.head.clear["account"]), UnitRole(entry.head.clear["role"])
        has = found.get(account, frozenset())
        found[account] = has | {role} if entry.head.what is What.ROLE_GIVEN else has - {role}
    return {account: roles for account, roles in found.items() if roles}


def are_roles_given(session: Session, connection: Connection) -> bool:
    """True where a role was ever given in the unit."""
    return roles_in(session.log_in(connection, UNIT)) is not None


def refuse_without(session: Session, log: EntryLog, role: UnitRole) -> None:
    """Refuse what is for a role, where roles were given and the account has another or none.

    Raises:
        RoleError: It does not have the role.
    """
    roles = roles_in(session.log_in(log.connection, UNIT))
    if roles is not None and role not in roles.get(session.officer, frozenset()):
        raise RoleError(log.reference, session.officer, role.value)
