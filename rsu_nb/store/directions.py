"""A direction counts as the legal role's where the log says that the legal role gave it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rsu_nb.store.entry import What
from rsu_nb.store.life_errors import UndirectedError
from rsu_nb.store.roles import are_roles_given

if TYPE_CHECKING:
    from rsu_nb.record.record import Record
    from rsu_nb.record.resolution import DisputedRule
    from rsu_nb.store.entry_log import EntryLog
    from rsu_nb.store.session import Session


def enter_direction(session: Session, log: EntryLog, disputed: DisputedRule) -> None:
    """Enter in the log of a case that a direction was given, as it was given."""
    session.add(log, What.DIRECTED, _bytes_of(disputed), rule=disputed.rule)


def refuse_undirected(session: Session, log: EntryLog, record: Record) -> None:
    """Refuse to seal on a direction that nobody in the legal role gave, where roles were given.

    A file or a form can write anybody's name under a direction; only `review direct` enters it in
    the log, from an account that has the role.

    Raises:
        UndirectedError: The log has no such direction.
    """
    directed = [one for one in record.disputed if one.direction is not None]
    if not directed or not are_roles_given(session, log.connection):
        return
    given = {(entry.head.officer, log.payload(entry)) for entry in log.of_kind(What.DIRECTED)}
    for one in directed:
        by = one.direction.by if one.direction else ""
        if (by, _bytes_of(one)) not in given:
            raise UndirectedError(record.case, one.rule)


def _bytes_of(disputed: DisputedRule) -> bytes:
    """The dispute and its direction in one fixed form."""
    return json.dumps(disputed.model_dump(mode="json"), sort_keys=True).encode()
