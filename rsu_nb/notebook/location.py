"""papermill's `case://`: executed notebooks go into the encrypted store and come out of it."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

import nbformat

from rsu_nb.notebook.errors import NoLocationError
from rsu_nb.notebook.kept import has_error, kept
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_from
from rsu_nb.store.kept_notebooks import KeptNotebooks
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.store.home import Home

SCHEME: Final = "case://"
_LOCATION: Final = re.compile(r"case://(RSU-[0-9]{4}-[0-9]{5})(?:/([a-z0-9_-]{1,60}\.ipynb))?/?")
_home: ContextVar[Home | None] = ContextVar("home", default=None)


class CaseLocationHandler:
    """Reads and writes `case://RSU-2026-00117/first_claim.ipynb`.

    papermill uses this class as it is, without making one of it. The store is the one that the
    environment names, or the one of the innermost `at`.
    """

    @classmethod
    def read(cls, path: str) -> str:
        """The notebook at `path` as last executed.

        Raises:
            NoLocationError: `path` names no case and notebook.
            CaseNotFoundError: There is no such case.
            NoNotebookError: The case has no such notebook.
        """
        case, name = _notebook_at(path)
        return _kept().read(case, name).decode()

    @classmethod
    def write(cls, buf: str, path: str) -> None:
        """Keep an executed notebook; one that stopped with an error is not kept.

        Raises:
            NoLocationError: `path` names no case and notebook.
            CaseNotFoundError: There is no such case.
            SealedCaseError: The case is sealed.
        """
        case, name = _notebook_at(path)
        notebook = nbformat.reads(buf, as_version=4)
        if not has_error(notebook):
            _kept().write(case, name, nbformat.writes(kept(notebook)).encode())

    @classmethod
    def listdir(cls, path: str) -> list[str]:
        """The notebooks of the case at `path`, each as a location.

        Raises:
            NoLocationError: `path` names no case.
            CaseNotFoundError: There is no such case.
        """
        case, _ = _parts(path)
        return [f"{SCHEME}{case}/{name}" for name in _kept().names(case)]

    @classmethod
    def pretty_path(cls, path: str) -> str:
        """`path` itself; it holds a reference and nothing of the case."""
        return path


@contextmanager
def at(home: Home) -> Iterator[None]:
    """Makes `case://` mean the store in `home` for a while."""
    token = _home.set(home)
    try:
        yield
    finally:
        _home.reset(token)


def _kept() -> KeptNotebooks:
    home = _home.get() or home_from(os.environ)
    store = Store.open(home, clock=utc_now, officer=officer_id())
    return KeptNotebooks(store.session)


def _parts(path: str) -> tuple[str, str | None]:
    found = _LOCATION.fullmatch(path)
    if found is None:
        raise NoLocationError(path)
    return found[1], found[2]


def _notebook_at(path: str) -> tuple[str, str]:
    case, name = _parts(path)
    if name is None:
        raise NoLocationError(path)
    return case, name
