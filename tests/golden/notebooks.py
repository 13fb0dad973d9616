"""The notebook of a shipped example, executed in a store that is thrown away."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final
from unittest.mock import patch

import nbformat

from rsu_nb.cli.session import open_store
from rsu_nb.cli.throw_away import throw_away_home
from rsu_nb.notebook.execution import execute_case
from tests.golden.documents import record_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

NOTEBOOK: Final = "{type}.ipynb"


@contextmanager
def store_of_examples(names: Sequence[str]) -> Iterator[Store]:
    """Gives a store that holds the examples, and that kernels find by the environment."""
    with throw_away_home() as home, patch.dict(os.environ, _environment(home)):
        store = open_store(home, may_create=True)
        for name in names:
            store.new_case(record_of(name))
        yield store


def notebook_name(example: str) -> str:
    """The name of an example's notebook: that of its template."""
    return NOTEBOOK.format(type=record_of(example).decision_type)


def executed(example: str) -> str:
    """The notebook of an example, executed, as a file's text."""
    with store_of_examples([example]) as store:
        return nbformat.writes(execute_case(store, record_of(example).case)) + "\n"


def _environment(home: Home) -> dict[str, str]:
    """Where kernels find the store, and where they may keep what they would keep of a session."""
    return {**home.environment, "IPYTHONDIR": str(home.data)}
