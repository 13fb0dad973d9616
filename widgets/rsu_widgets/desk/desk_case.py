"""A case open for work in a notebook: each step is a desk that shows that step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.decisions.catalogue import decision_type
from rsu_widgets.desk.desk import Desk
from rsu_widgets.desk.work import Work
from rsu_widgets.stopping import stopping

if TYPE_CHECKING:
    from rsu_nb.store.store import Store


class DeskCase:
    """A case open for work."""

    def __init__(self, store: Store, case: str) -> None:
        self._work = Work(store, case)

    def step(self, key: str) -> Desk:
        """A desk that begins at one step.

        Raises:
            StepStoppedError: There is no such step, or the case cannot be read.
        """
        with stopping(self._work.case, key):
            record = self._work.record
            step = decision_type(record.decision_type, record.law_as_at).step(key)
            return Desk(self._work, step.key)
