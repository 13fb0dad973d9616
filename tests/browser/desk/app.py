"""The app as a person runs it, with a store of invented cases; it can be killed and started."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import rsu_nb
from rsu_nb.record.begun import FirstThings, begun_record
from rsu_nb.record.places import value_at
from rsu_nb.record.reading import record_from
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.store import Store
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext

EXAMPLES: Final = Path(rsu_nb.__file__).parent / "examples"
FIRST: Final = FirstThings(
    officer=officer_id(),
    officer_name="Ada Whitford",
    designation="Refugee and Protection Officer",
    full_name="Zef Quillan",
    country="XA",
    country_name="Kelmara",
    is_invented="Invented for a test",
)
_ADDRESS: Final = re.compile(
    r"rsu-nb app: (?P<origin>http://[^/]+)/\S*?(\?token=(?P<token>\S+))?$"
)
_SERVER: Final = ("-m", "rsu_widgets.server")
_LONGEST_START: Final = 60


class App:
    """A server on a port of its own, and the store behind it.

    Args:
        folder: Where the store is made.
        options: What the server is told beside its port.
        server: The arguments by which Python runs it.
    """

    def __init__(self, folder: Path, *options: str, server: tuple[str, str] = _SERVER) -> None:
        self.arguments = [*server, "--no-browser", *options]
        self.home = home_in(folder)
        self.store = Store.open(self.home, clock=utc_now, officer=officer_id(), may_create=True)
        self.port = _free_port()
        self.cases = 0
        self.start()

    def start(self) -> None:
        """Start the server, on the same port as before, and wait for its address."""
        self.process = subprocess.Popen(
            [sys.executable, *self.arguments, "--port", str(self.port)],
            env={**os.environ, **self.home.environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            start_new_session=True,
        )
        assert self.process.stdout is not None
        found = _ADDRESS.search(self.process.stdout.readline().strip())
        assert found, "the server printed no address"
        self.origin, self.token = found["origin"], found["token"]

    def kill(self) -> None:
        """End the server and all its kernels at once, with no time to tidy up."""
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(_LONGEST_START)

    def stop(self) -> None:
        """End the server as Ctrl-C does."""
        if self.process.poll() is None:
            self.process.terminate()
            self.process.wait(_LONGEST_START)

    def new_case(self, example: str = "stateless_child", year: int = 2026) -> str:
        """A case that nothing else uses: a copy of an example; returns its reference."""
        case = self._reference(year)
        typed = (EXAMPLES / f"{example}.yaml").read_bytes()
        renamed = re.sub(rb"(?m)^case: \S+$", f"case: {case}".encode(), typed)
        self.store.new_case(record_from(renamed, example))
        return case

    def empty_case(self, decision_type: str = "first_claim") -> str:
        """A case with nothing in it but what *My cases* asks for; returns its reference."""
        case = self._reference(2026)
        self.store.new_case(begun_record(decision_type, case, date(2026, 6, 12), FIRST))
        return case

    def _reference(self, year: int) -> str:
        self.cases += 1
        return f"RSU-{year}-{90000 + self.cases}"

    def let_in(self, context: BrowserContext) -> None:
        """Let a browser in, as opening the printed address does."""
        context.request.get(f"{self.origin}/?token={self.token}", max_redirects=0)
        context.request.get(f"{self.origin}/my_cases.ipynb?token={self.token}", max_redirects=0)

    def address(self, case: str) -> str:
        """Where a case is drafted."""
        return f"{self.origin}/draft.ipynb?case={case}"

    def kept(self, case: str, place: str) -> Any:
        """What the store has at a place of a case: in the record, or held beside it."""
        return value_at(Work(self.store, case).data, place)


def kernel_process(kernel: str) -> int:
    """The process of a kernel, by the kernel's id."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            command = (folder / "cmdline").read_text()
        except OSError:
            continue
        if kernel in command:
            return int(folder.name)
    raise LookupError(kernel)


def family_of(process: int) -> list[int]:
    """A process and all that descend from it."""
    parents: dict[int, int] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int(
                (folder / "stat").read_text().rpartition(")")[2].split()[1]
            )
    found = [process]
    for one in found:
        found += [child for child, parent in parents.items() if parent == one]
    return found


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port
