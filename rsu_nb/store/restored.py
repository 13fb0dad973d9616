"""What a store that was put back from a backup lacks: entries that the store before it had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import StoreError
from rsu_nb.store.entry import What
from rsu_nb.store.log_check import check_logs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from rsu_nb.store.session import Session


def lacking(aside: Path, database: Path) -> Mapping[str, int]:
    """Returns how many entries the log of each case lacks that another store has.

    Args:
        aside: The store that was set aside; of one that cannot be read nothing is known.
        database: The store that was put in its place.
    """
    now = {check.case: check.entries for check in check_logs(database)}
    try:
        before = {check.case: check.entries for check in check_logs(aside)}
    except StoreError:
        return {}
    gone = {case: count - now.get(case, 0) for case, count in before.items()}
    return {case: count for case, count in gone.items() if count > 0}


def enter_restored(session: Session, lacks: Mapping[str, int]) -> None:
    """Enter in the unit's log that a backup took the place of a store, and what it lacks.

    Args:
        session: The store that was put back.
        lacks: How many entries the log of each case lacks.
    """
    with session.unit_log() as log:
        session.add(log, What.RESTORED, lacks=dict(lacks))
