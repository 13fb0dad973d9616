"""A notebook's kernel is handed a locked key, and where others could look there is none."""

from __future__ import annotations

import asyncio
import getpass
import io
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from rsu_nb.notebook.execution import execute_case
from rsu_nb.notebook.kernel import PrivateKernelManager, kernel_options
from rsu_nb.store import unlocked
from rsu_nb.store.key import read_key
from rsu_nb.store.lock_change import lock_with_passphrase, move_to_keyring

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store
    from tests.keyrings import MemoryKeyring

WORDS = "eleven herons wade home"


class Terminal(io.StringIO):
    """A standard input at which a person sits."""

    def isatty(self) -> bool:
        """True: somebody can be asked."""
        return True


@pytest.fixture
def locked(
    store_with: Callable[[Record], Store], example: Record, monkeypatch: pytest.MonkeyPatch
) -> Store:
    """A store whose key is locked with a passphrase, which a person types."""
    store = store_with(example)
    lock_with_passphrase(store.home, WORDS)
    monkeypatch.setattr(unlocked, "_keys", {})
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(getpass, "getpass", lambda _prompt: WORDS)
    return store


@pytest.fixture
def in_keyring(
    store_with: Callable[[Record], Store], example: Record, memory_keyring: MemoryKeyring
) -> Store:
    """A store whose key is in a keyring that no other process can ask."""
    store = store_with(example)
    move_to_keyring(store.home)
    return store


def environment_and_arguments(home: Home) -> bytes:
    """What a kernel was started with, as every process of the same person can see it."""

    async def started() -> bytes:
        with kernel_options(home) as options:
            manager = PrivateKernelManager(config=options["config"], kernel_name="python3")
            await manager.start_kernel()
            process = Path("/proc") / str(manager.provisioner.pid)
            try:
                return (process / "environ").read_bytes() + (process / "cmdline").read_bytes()
            finally:
                await manager.shutdown_kernel(now=True)

    with ThreadPoolExecutor(1) as apart:  # a browser's tests may have a loop running in this one
        return apart.submit(asyncio.run, started()).result()


def test_a_case_is_executed_with_a_locked_key(locked: Store, example: Record) -> None:
    notebook = execute_case(locked, example.case)

    assert any(cell.get("outputs") for cell in notebook.cells)


def test_neither_key_nor_passphrase_is_in_a_kernels_environment_or_arguments(
    locked: Store,
) -> None:
    key = read_key(locked.home.key)
    found = environment_and_arguments(locked.home)

    assert b"rsu_nb.notebook.own_kernel" in found
    assert not any(secret in found for secret in (key, key.hex().encode(), WORDS.encode()))
    assert not any(WORDS in value for value in os.environ.values())


def test_a_kernel_gets_a_key_that_is_in_the_keyring_without_asking_for_it(
    in_keyring: Store, example: Record
) -> None:
    notebook = execute_case(in_keyring, example.case)

    assert any(cell.get("outputs") for cell in notebook.cells)


def test_a_key_that_is_in_the_keyring_is_not_in_a_kernels_environment_or_arguments(
    in_keyring: Store,
) -> None:
    key = read_key(in_keyring.home.key)
    found = environment_and_arguments(in_keyring.home)

    assert b"rsu_nb.notebook.own_kernel" in found
    assert not any(secret in found for secret in (key, key.hex().encode()))
