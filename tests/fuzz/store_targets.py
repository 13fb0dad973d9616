"""What lies in the store's files, and the names under which things in it are asked for."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from contextlib import closing, suppress
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import strategies as st

from rsu_nb.errors import RsuError
from rsu_nb.notebook.location import CaseLocationHandler, at
from rsu_nb.store.delta import changed, changes
from rsu_nb.store.home import home_in, make_private_folder
from rsu_nb.store.key import read_key
from rsu_nb.store.log_check import check_logs
from rsu_nb.store.tables import METADATA
from tests.faults.acts import invented, opened
from tests.fuzz.damage import damaged_bytes, texts, values
from tests.fuzz.target import FuzzError, Target

if TYPE_CHECKING:
    from rsu_nb.store.home import Home

_COLUMNS: Final = [
    (table.name, column.name) for table in METADATA.sorted_tables for column in table.columns
]
_CELLS: Final = st.one_of(
    texts.filter(lambda text: "\ud800" not in text),
    st.integers(-(2**63), 2**63 - 1),
    st.binary(max_size=60),
    st.floats(),
    st.sampled_from(['{"of": 1e999}', "[]", "null", "{", '{"record": {}}', "sealed", "[" * 99999]),
)
_LOCATION_PARTS: Final = st.sampled_from(
    (
        *("case://", "case:", "file://", "http://", "RSU-2026-00117", "RSU-2026-00999", "/", "//"),
        *("..", "%2e%2e", "%2F", "\\", "\0", "first_claim", ".ipynb", "FIRST", "~", "$HOME", "\n"),
        *(" ", "\uff0e\uff0e", "RSU-٢٠٢٦-00117", "store.sqlite", "etc/passwd", "?x", "#x"),
    )
)
_KEY: Final = b'{"cost": 131072, "salt": "00112233445566778899aabbccddeeff", "wrapped": "%s"}' % (
    b"ab" * 60
)


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    """A folder that is removed when the program ends."""
    return tempfile.TemporaryDirectory(prefix="rsu-nb-fuzz-")


@cache
def _made() -> Home:
    """A home with one case, made once for all that is tried."""
    home = home_in(Path(_folder().name))
    opened(home, may_create=True).new_case(invented())
    return home


def _tampered(given: tuple[tuple[str, str], Any]) -> None:
    """Read a store of which one value was replaced, by somebody who took the guards away."""
    (table, column), value = given
    with tempfile.TemporaryDirectory(prefix="rsu-nb-fuzz-") as folder:
        home = _copy(Path(folder))
        with closing(sqlite3.connect(home.database)) as connection, connection:
            names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
            for (trigger,) in names.fetchall():
                connection.execute(f"DROP TRIGGER {trigger}")
            tampering = f"UPDATE OR IGNORE {table} SET {column} = ?"  # noqa: S608 - from above
            connection.execute(tampering, (value,))
        _read_all(home)


def _broken(content: bytes) -> None:
    """Read a store whose file is broken."""
    with tempfile.TemporaryDirectory(prefix="rsu-nb-fuzz-") as folder:
        home = _copy(Path(folder))
        home.database.write_bytes(content)
        _read_all(home)


def _read_all(home: Home) -> None:
    """Prove a store without its key, and read it with it; the one may find what the other not."""
    with suppress(RsuError):
        check_logs(home.database)
    _read_cases(home)


def _read_cases(home: Home) -> None:
    store = opened(home)
    for one in store.cases():
        store.stage(one.reference)
        store.record(one.reference)
        store.log(one.reference)
    store.next_reference()


def _copy(folder: Path) -> Home:
    shutil.copytree(_made().data, folder / "home")
    shutil.copytree(_made().configuration.parent, folder / "configuration")
    return home_in(folder)


def _located(location: str) -> None:
    """Ask for a location; whatever it is, no file is made or read but the store's own."""
    home = _made()
    root = home.data.parent
    before = sorted(root.rglob("*"))
    with at(home):
        try:
            CaseLocationHandler.listdir(location)
            CaseLocationHandler.read(location)
        finally:
            if sorted(root.rglob("*")) != before:
                raise FuzzError(location)


def _key(content: bytes) -> None:
    with tempfile.TemporaryDirectory(prefix="rsu-nb-fuzz-") as folder:
        home = home_in(Path(folder))
        make_private_folder(home.configuration)
        home.key.write_bytes(content)
        home.key.chmod(0o600)
        read_key(home.key)


def _mended(two: tuple[Any, Any]) -> None:
    before, after = ({"root": one} for one in two)
    made = changes(before, after)
    if changed(before, made) != after:
        raise FuzzError


STORE: Final = (
    Target(
        name="an entry that was tampered with",
        given=st.tuples(st.sampled_from(_COLUMNS), _CELLS),
        read=_tampered,
        repeats=True,  # a reference that somebody put there
    ),
    Target(
        name="a broken store",
        given=st.deferred(
            lambda: damaged_bytes(
                _made().database.read_bytes(), (b"\0" * 16, b"\xff" * 4, b"SQLite")
            )
        ),
        read=_broken,
    ),
    Target(
        name="a location under case://",
        given=st.one_of(
            st.lists(_LOCATION_PARTS, max_size=8).map("".join),
            st.lists(_LOCATION_PARTS, max_size=6).map(
                lambda p: "case://RSU-2026-00117/" + "".join(p)
            ),
        ),
        read=_located,
        repeats=True,
    ),
    Target(
        name="a key's file",
        given=damaged_bytes(_KEY, (b"{", b"[", b'"', b"1e999", b"-1")),
        read=_key,
    ),
    Target(name="what changed of a record", given=st.tuples(values, values), read=_mended),
)
