"""The kinds of work in which a computer may stop, and what the store must be like afterwards."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Final

from rsu_nb.store.backup import back_up, restore
from rsu_nb.store.entry import Stage
from rsu_nb.store.home import Home, make_private_folder
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.rotation import rotate_key
from tests.faults.acts import acts, do, opened, state_after, state_of
from tests.faults.killing import Teller, Told

_OLD_STORE: Final = Path(__file__).parent.parent / "unit" / "store" / "schemas" / "version_1.sql"
_OLD_KEY: Final = re.compile(r"^-- ([0-9a-f]{64})$", re.MULTILINE)
_DRAFTING, _SEALED = "RSU-2026-00901", "RSU-2026-00902"
_KEPT_SEED: Final = 0
_KEPT_ACTS: Final = 5
"""How many acts stand in the store before its key is replaced, or a backup put back."""


class LostError(Exception):
    """A change that was acknowledged is not there, or one is there by half."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A kind of work.

    Attributes:
        name: What it is.
        make: Makes the store that it begins with; done once, then copied for each run.
        work: Does it, by a seed, and says so.
        check: Raises where the store is not as it must be.
        longest: Seconds after which it is killed at the latest.
    """

    name: str
    make: Callable[[Home], None]
    work: Callable[[Home, int, Teller], None]
    check: Callable[[Home, int, Told], None]
    longest: float


def _make_empty(home: Home) -> None:
    opened(home, may_create=True)


def _make_kept(home: Home) -> None:
    store = opened(home, may_create=True)
    for act in islice(acts(_KEPT_SEED), _KEPT_ACTS):
        do(store, act)


def _make_old(home: Home) -> None:
    dump = _OLD_STORE.read_text("utf-8")
    make_private_folder(home.data)
    make_private_folder(home.configuration)
    home.key.write_text("".join(_OLD_KEY.findall(dump)))
    home.key.chmod(0o600)
    with sqlite3.connect(home.database) as connection:
        connection.executescript(dump)


def _save(home: Home, seed: int, teller: Teller) -> None:
    store = opened(home)
    for number, act in enumerate(acts(seed)):
        teller.begin()
        do(store, act)
        teller.returned()
        if number == 0:
            teller.ready()


def _rotate(home: Home, _seed: int, teller: Teller) -> None:
    teller.ready()
    while True:
        teller.begin()
        rotate_key(home, None)
        teller.returned()


def _restore(home: Home, _seed: int, teller: Teller) -> None:
    copy = home.data / "copy.sqlite"
    back_up(home.database, copy)
    teller.ready()
    while True:
        teller.begin()
        restore(copy, home, may_replace=True)
        teller.returned()


def _migrate(home: Home, _seed: int, teller: Teller) -> None:
    teller.ready()
    teller.begin()
    opened(home)
    teller.returned()


def _make_nothing(home: Home) -> None:
    home.data.parent.mkdir()


def _make(home: Home, _seed: int, teller: Teller) -> None:
    teller.ready()
    teller.begin()
    opened(home, may_create=True)
    teller.returned()


def _check_made(home: Home, _seed: int, _told: Told) -> None:
    opened(home, may_create=True)
    _refuse_tampered(home)


def _check_saved(home: Home, seed: int, told: Told) -> None:
    _refuse_tampered(home)  # as the computer left it
    found = state_of(opened(home))
    if found not in [state_after(seed, count) for count in range(told.returned, told.begun + 1)]:
        raise LostError(told, {case: state.entries for case, state in found.items()})
    _refuse_tampered(home)


def _check_kept(home: Home, _seed: int, told: Told) -> None:
    _refuse_tampered(home)  # as the computer left it
    if state_of(opened(home)) != state_after(_KEPT_SEED, _KEPT_ACTS):
        raise LostError(told)
    _refuse_tampered(home)


def _check_migrated(home: Home, _seed: int, told: Told) -> None:
    store = opened(home)
    found = store.record(_DRAFTING).place_of_decision, store.stage(_SEALED)
    if found != ("Auckland", Stage.SEALED):
        raise LostError(told, found)
    _refuse_tampered(home)


def _refuse_tampered(home: Home) -> None:
    for check in check_logs(home.database):
        if check.tampered:
            raise LostError(check.case, str(check.tampered))


SAVING: Final = Work(name="saving", make=_make_empty, work=_save, check=_check_saved, longest=0.12)
ROTATING: Final = Work(
    name="replacing the key", make=_make_kept, work=_rotate, check=_check_kept, longest=0.06
)
RESTORING: Final = Work(
    name="restoring a backup", make=_make_kept, work=_restore, check=_check_kept, longest=0.2
)
MIGRATING: Final = Work(
    name="migrating", make=_make_old, work=_migrate, check=_check_migrated, longest=0.03
)
MAKING: Final = Work(
    name="making a store",
    make=_make_nothing,
    work=_make,
    check=_check_made,
    longest=0.05,
)
