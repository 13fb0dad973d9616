"""The executed notebooks of a case, kept in its log."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.store.contents import open_entries
from rsu_nb.store.entry import Entry, What
from rsu_nb.store.errors import NoNotebookError
from rsu_nb.store.session import Session

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class KeptNotebooks:
    """The executed notebooks of the cases of a store."""

    session: Session

    def write(self, case: str, name: str, content: bytes) -> None:
        """Keep an executed notebook of a case.

        Raises:
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed.
        """
        with self.session.log(case) as log:
            open_entries(log)
            self.session.add(log, What.NOTEBOOK_SAVED, content, name=name)

    def read(self, case: str, name: str) -> bytes:
        """The notebook of that name as last executed.

        Raises:
            CaseNotFoundError: There is no such case.
            NoNotebookError: It has no such notebook.
        """
        with self.session.log(case) as log:
            kept = _latest(log.entries())
            if name not in kept:
                raise NoNotebookError(case, name, kept)
            content = log.payload(kept[name])
            self.session.add(log, What.READ, of=kept[name].head.sequence)
        return content

    def names(self, case: str) -> tuple[str, ...]:
        """The names of a case's executed notebooks.

        Raises:
            CaseNotFoundError: There is no such case.
        """
        with self.session.log(case) as log:
            return tuple(sorted(_latest(log.entries())))


def _latest(entries: tuple[Entry, ...]) -> Mapping[str, Entry]:
    """The latest entry of each executed notebook, by its name."""
    return {
        str(entry.head.clear["name"]): entry
        for entry in entries
        if entry.head.what is What.NOTEBOOK_SAVED
    }
