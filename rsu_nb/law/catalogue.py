"""The law as data: instruments, provisions and authorities by name, and the version of it all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import NotInForceError, UnknownNameError
from rsu_nb.law import (
    immigration_act_loss_of_status,
    immigration_act_other_parts,
    immigration_act_part_5,
    regulations,
    treaties,
)
from rsu_nb.law.authorities import AUTHORITIES
from rsu_nb.law.instruments import INSTRUMENTS

if TYPE_CHECKING:
    from datetime import date

    from rsu_nb.law.provision import Authority, Provision

PROVISIONS: Final = (
    *immigration_act_part_5.PROVISIONS,
    *immigration_act_loss_of_status.PROVISIONS,
    *immigration_act_other_parts.PROVISIONS,
    *regulations.PROVISIONS,
    *treaties.PROVISIONS,
)

_PROVISIONS: Final = {provision.key: provision for provision in PROVISIONS}
_AUTHORITIES: Final = {authority.key: authority for authority in AUTHORITIES}
_TITLES: Final = {instrument.key: instrument.title for instrument in INSTRUMENTS}


def provision(key: str, law_as_at: date | None = None) -> Provision:
    """The provision of that name, in force on `law_as_at` where a date is given.

    Raises:
        UnknownNameError: Where there is none of that name.
        NotInForceError: Where it was not in force on that date.
    """
    if key not in _PROVISIONS:
        raise UnknownNameError(kind="provision", name=key, known=_PROVISIONS)
    found = _PROVISIONS[key]
    if law_as_at is not None and not found.is_in_force(law_as_at):
        raise NotInForceError(printed(found), law_as_at.isoformat())
    return found


def authority(key: str) -> Authority:
    """The authority of that name.

    Raises:
        UnknownNameError: Where there is none of that name.
    """
    if key not in _AUTHORITIES:
        raise UnknownNameError(kind="authority", name=key, known=_AUTHORITIES)
    return _AUTHORITIES[key]


def printed(found: Provision) -> str:
    """The provision's citation in full, such as `s 129(1) of the Immigration Act 2009`."""
    return f"{found.pinpoint} of the {_TITLES[found.instrument]}"
