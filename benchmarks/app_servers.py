"""The officers' app and stock Voilà, each serving the same notebook, case and store."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

import psutil

from rsu_nb.notebook import own_kernel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rsu_nb.store.home import Home

OURS: Final = "rsu-nb app"
STOCK: Final = "stock Voilà"
_NOTEBOOK: Final = Path(__file__).parents[1] / "notebooks" / "apps" / "draft.ipynb"
_ADDRESS: Final = re.compile(r"(?P<origin>http://[^/]+)/\S*\?token=(?P<token>\S+)")
_HOST: Final = "127.0.0.1"
_KERNELS: Final = (own_kernel.__name__, "ipykernel_launcher")
"""What starts a kernel of ours, and one of stock Voilà."""
_LOOK: Final = 0.5
_QUIET: Final = 0.02
"""Seconds of a processor within two looks below which nobody is at work."""
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Served:
    """One running server.

    Attributes:
        name: What it is.
        entrance: The address that lets a browser in; "" where anybody is.
        page: The address of the notebook, without a case.
        process: The server.
        pool: How many kernels it keeps ready.
    """

    name: str
    entrance: str
    page: str
    process: psutil.Process
    pool: int

    def kernels(self) -> list[psutil.Process]:
        """Returns its kernels, the one that was started last at the end."""
        found = [one for one in self.process.children() if _is_kernel(one)]
        return sorted(found, key=psutil.Process.create_time)

    def kernel(self, name: str) -> psutil.Process:
        """Returns the kernel of that name; the last where a page tells none."""
        named = [one for one in self.kernels() if name and name in _command(one)]
        return (named or self.kernels())[-1]

    def wait_until_gone(self, name: str) -> None:
        """Wait until the kernel of that name has ended; of a page that tells none, do not."""
        deadline = time.monotonic() + _LONGEST
        while name and any(name in _command(one) for one in self.kernels()):
            if time.monotonic() > deadline:
                raise TimeoutError(self.name)
            time.sleep(_LOOK)

    def settle(self) -> None:
        """Wait until those kernels that are to stand ready do so, and nobody is at work.

        Stock Voilà leaves its kernels running when a page is left, so that it has ever more.
        """
        deadline = time.monotonic() + _LONGEST
        before = -1.0
        while time.monotonic() < deadline:
            used = self.processor_seconds()
            is_idle = abs(used - before) < _QUIET
            if is_idle and (not self.pool or len(self.kernels()) == self.pool):
                return
            before = used
            time.sleep(_LOOK)
        raise TimeoutError(self.name)

    def processor_seconds(self) -> float:
        """Returns what the server and its kernels have used of a processor so far."""
        return sum(_processor_seconds(one) for one in (self.process, *self.kernels()))


@contextmanager
def our_app(home: Home) -> Iterator[Served]:
    """Gives the app as `rsu-nb app` starts it."""
    command = [*_python("rsu_widgets.server"), "--no-browser", f"--port={_free_port()}"]
    with _running(command, home) as process:
        if process.stdout is None:
            raise TypeError(OURS)
        found = _ADDRESS.search(process.stdout.readline())
        if not found:
            raise RuntimeError(OURS)
        origin = found["origin"]
        yield Served(
            name=OURS,
            entrance=f"{origin}/my_cases.ipynb?token={found['token']}",
            page=f"{origin}/draft.ipynb",
            process=psutil.Process(process.pid),
            pool=3,
        )


@contextmanager
def stock_voila(home: Home) -> Iterator[Served]:
    """Gives Voilà as it comes, given nothing but the notebook."""
    port = _free_port()
    command = [*_python("voila"), str(_NOTEBOOK), "--no-browser", f"--port={port}"]
    with _running(command, home) as process:
        page = f"http://{_HOST}:{port}/"
        _wait_for(port)
        yield Served(
            name=STOCK,
            entrance="",
            page=page,
            process=psutil.Process(process.pid),
            pool=0,
        )


@contextmanager
def _running(command: Sequence[str], home: Home) -> Iterator[subprocess.Popen[str]]:
    """Gives a process that has its modules compiled on the disk, as after any first start."""
    environment = {**os.environ, **home.environment}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home.data.parent / "compiled")
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()


def _python(module: str) -> list[str]:
    return [sys.executable, "-m", module]


def _wait_for(port: int) -> None:
    deadline = time.monotonic() + _LONGEST
    while time.monotonic() < deadline:
        try:
            socket.create_connection((_HOST, port), timeout=1).close()
        except OSError:
            time.sleep(_LOOK)
        else:
            return
    raise TimeoutError(STOCK)


def _is_kernel(process: psutil.Process) -> bool:
    return any(name in _command(process) for name in _KERNELS)


def _command(process: psutil.Process) -> str:
    """What started a process; nothing of one that has ended."""
    try:
        return " ".join(process.cmdline())
    except psutil.Error:
        return ""


def _processor_seconds(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((_HOST, 0))
        port: int = one.getsockname()[1]
        return port
