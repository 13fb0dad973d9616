"""Golden notebooks run again, by `pytest --nbval`, in a store that holds the examples."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from tests.golden.documents import NAMES
from tests.golden.notebooks import store_of_examples

if TYPE_CHECKING:
    import pytest


def pytest_configure(config: pytest.Config) -> None:
    """Make that store before the first kernel starts, and remove it at the end."""
    if config.getoption("nbval", default=False):
        stack = ExitStack()
        stack.enter_context(store_of_examples(NAMES))
        config.add_cleanup(stack.close)
