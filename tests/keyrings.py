"""Keyrings for tests: one that keeps keys in memory, and what can go wrong with one."""

from __future__ import annotations

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError


class MemoryKeyring(KeyringBackend):
    """Keeps keys as long as the test runs; `locked` and `gone` make it fail as a real one does."""

    priority = 1.0

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.is_locked = False
        self.is_gone = False
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        """What is kept under a name."""
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep something under a name."""
        self._answer()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        """Forget what is kept under a name."""
        self._answer()
        if (service, username) not in self.kept:
            raise PasswordDeleteError
        del self.kept[service, username]

    def _answer(self) -> None:
        self.asked += 1
        if self.is_gone:
            raise ConnectionRefusedError
        if self.is_locked:
            raise KeyringLocked


class ForgetfulKeyring(MemoryKeyring):
    """Takes every key, and keeps none."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep nothing."""


class StubbornKeyring(MemoryKeyring):
    """Lets no key go."""

    def delete_password(self, service: str, username: str) -> None:
        """Refuse."""
        raise PasswordDeleteError
