"""Opens a case for a notebook: to print its reasons, or to work on them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Protocol

from rsu_nb.errors import UnknownNameError
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_from
from rsu_nb.store.store import Store
from rsu_widgets.printed import PrintedCase
from rsu_widgets.stopping import stopping

if TYPE_CHECKING:
    from collections.abc import Callable

OPENING: Final = "open"


class OpenCase(Protocol):
    """A case that a notebook has open."""

    def step(self, key: str) -> object:
        """One step of the case, which Jupyter shows."""


def open_case(case: str, *, mode: str = "draft", law_as_at: str = "") -> OpenCase:
    """Open a case of the store that the environment names.

    Args:
        case: The case reference.
        mode: `draft` to work on it; `reasons` to print what the decision says, stopping where
            something is still to be done; `unfinished` to print it with its gaps.
        law_as_at: Date (year-month-day) whose law is applied; "" for the record's own.

    Returns:
        The case; each cell of the notebook calls `step` on it.

    Raises:
        StepStoppedError: The case cannot be opened, and why.
    """
    with stopping(case, OPENING):
        if mode not in _OPENED:
            raise UnknownNameError(kind="mode", name=mode, known=_OPENED)
        store = Store.open(home_from(os.environ), clock=utc_now, officer=officer_id())
        return _OPENED[mode](store, case, law_as_at)


def _printed(store: Store, case: str, law_as_at: str) -> OpenCase:
    return PrintedCase.of(store.record(case), law_as_at=law_as_at)


def _unfinished(store: Store, case: str, law_as_at: str) -> OpenCase:
    return PrintedCase.of(store.record(case), law_as_at=law_as_at, is_unfinished=True)


def _desks(store: Store, case: str, law_as_at: str) -> OpenCase:
    from rsu_widgets.desk.desk_case import DeskCase  # only a desk needs ipywidgets

    return DeskCase(store, case)


_OPENED: Final[dict[str, Callable[[Store, str, str], OpenCase]]] = {
    "draft": _desks,
    "reasons": _printed,
    "unfinished": _unfinished,
}
