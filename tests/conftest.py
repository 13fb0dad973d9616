"""How hypothesis looks (the same examples for the same code, not by the clock); a keyring."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from rsu_nb.store import system_keyring, unlocked
from tests.scheduling import scheduled

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from keyring.backend import KeyringBackend
    from playwright.sync_api import Playwright

    from tests.keyrings import MemoryKeyring

settings.register_profile("rsu-nb", deadline=None, derandomize=True)
settings.load_profile("rsu-nb")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put the long tests first, before they are shared out among the cores."""
    items[:] = scheduled(items)


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """What drives a browser: there can be one at a time, whatever a test looks at."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        yield started


@pytest.fixture
def use_keyring() -> Iterator[Callable[[KeyringBackend], None]]:
    """Has the library `keyring` use another keyring, until the test is over."""
    import keyring

    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


@pytest.fixture
def memory_keyring(
    use_keyring: Callable[[KeyringBackend], None], monkeypatch: pytest.MonkeyPatch
) -> MemoryKeyring:
    """A keyring that counts as the operating system's own; nothing is remembered of others."""
    from tests.keyrings import MemoryKeyring

    made = MemoryKeyring()
    use_keyring(made)
    monkeypatch.setattr(system_keyring, "OF_THE_SYSTEM", (MemoryKeyring.__module__,))
    monkeypatch.setattr(unlocked, "_keys", {})
    return made
