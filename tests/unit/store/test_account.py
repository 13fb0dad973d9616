"""Entries are made under the account's own name; legal dates are Auckland's."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING

import rsu_nb
from rsu_nb.store import account
from rsu_nb.store.account import officer_id, today, utc_now

if TYPE_CHECKING:
    import pytest


def test_the_account_is_the_systems_whatever_a_variable_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = officer_id()
    for name in ("LOGNAME", "USER", "USERNAME"):
        monkeypatch.setenv(name, "somebody-else")

    assert officer_id() == before


def test_an_account_without_a_name_is_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getuid", lambda: 4_000_001)

    assert officer_id() == "uid-4000001"


def test_an_id_has_the_form_of_an_officers(monkeypatch: pytest.MonkeyPatch) -> None:
    class Entry:
        pw_name = "OFFICE\\Kāte Wrenfield"

    monkeypatch.setattr(account.pwd, "getpwuid", lambda _: Entry)

    assert re.fullmatch(r"[a-z0-9._-]{1,40}", officer_id())


def test_who_somebody_is_is_asked_in_one_place_only() -> None:
    package = Path(rsu_nb.__file__).parent
    asks = re.compile(r"\b(getuid|getpwuid|getuser|getlogin|JUPYTERHUB_USER|LOGNAME)\b")
    found = [path.name for path in package.rglob("*.py") if asks.search(path.read_text("utf-8"))]

    assert found == ["account.py"]


def test_legal_dates_are_ahead_of_universal_time() -> None:
    assert 0 <= (today() - utc_now().date()).days <= 1
