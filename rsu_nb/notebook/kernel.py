"""The kernel of a decision notebook: this Python, private sockets, no history, nothing else."""

from __future__ import annotations

import os
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from subprocess import DEVNULL
from typing import TYPE_CHECKING, Any, Final

from jupyter_client.kernelspec import KernelSpec, KernelSpecManager
from jupyter_client.manager import AsyncKernelManager
from traitlets import Dict, Unicode, default
from traitlets.config import Config

from rsu_nb.notebook import own_kernel
from rsu_nb.store.key import Lock, has_key, lock_of, read_key
from rsu_nb.store.unlocked import KEY_ON_INPUT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from rsu_nb.store.home import Home

NAME: Final = "python3"
_LONGEST_FOLDER: Final = 60
"""A socket's path may have about 100 characters, and jupyter adds some of its own."""


class OwnKernelSpecs(KernelSpecManager):
    """Knows one kernel: the interpreter that runs this, whatever else is installed."""

    environment = Dict(per_key_traits={}, help="What the kernel's environment adds").tag(
        config=True
    )

    def get_kernel_spec(self, kernel_name: str) -> KernelSpec:
        """The one kernel, under whatever name it is asked for."""
        return KernelSpec(
            argv=[
                sys.executable,
                "-P",  # nothing is imported from the folder that it is started in
                "-m",
                own_kernel.__name__,
                "-f",
                "{connection_file}",
                "--HistoryManager.enabled=False",
            ],
            display_name="Python 3 (ipykernel)",
            language="python",
            env=dict(self.environment),
        )


class PrivateKernelManager(AsyncKernelManager):
    """Starts that kernel, and talks to it through sockets in a folder only its owner can enter."""

    folder = Unicode(help="Where the connection file and the sockets are").tag(config=True)

    def start_kernel(self, **kw: Any) -> Any:
        """Start it (to be awaited); what it prints beside its messages goes nowhere."""
        start: Callable[..., Any] = super().start_kernel
        return self._started(start, {**kw, "stdout": DEVNULL, "stderr": DEVNULL})

    async def _started(self, start: Callable[..., Any], options: dict[str, Any]) -> None:
        with key_waiting(Path(self.key_file)) as waiting:
            await start(**options, **waiting)

    key_file = Unicode(help="The file of the key; where it is locked, it is handed over").tag(
        config=True
    )

    @default("transport")
    def _default_transport(self) -> str:
        return "ipc"

    @default("connection_file")
    def _default_connection_file(self) -> str:
        return str(Path(self.folder) / "kernel.json")

    @default("kernel_spec_manager")
    def _default_kernel_spec_manager(self) -> OwnKernelSpecs:
        return OwnKernelSpecs(parent=self)


@contextmanager
def kernel_options(home: Home) -> Iterator[dict[str, Any]]:
    """Gives papermill the options for one such kernel, and removes what it leaves behind."""
    with tempfile.TemporaryDirectory(prefix="rsu-nb-", dir=short_folder()) as folder:
        config = Config()
        config.PrivateKernelManager.folder = folder
        config.PrivateKernelManager.key_file = str(home.key)
        config.OwnKernelSpecs.environment = {
            **home.environment,
            **(KEY_ON_INPUT if is_locked(home.key) else {}),
            "IPYTHONDIR": folder,
        }
        yield {
            "kernel_manager_class": PrivateKernelManager,
            "config": config,
            "shutdown_kernel": "immediate",
        }


@contextmanager
def key_waiting(path: Path) -> Iterator[dict[str, int]]:
    """Gives the pipe in which a locked key waits for a kernel, which reads it as standard input.

    Args:
        path: The file of the key; where nothing locks it, nothing is given.
    """
    if not is_locked(path):
        yield {}
        return
    reading, writing = os.pipe()
    try:
        os.write(writing, read_key(path))
        os.close(writing)
        yield {"stdin": reading}
    finally:
        os.close(reading)


def is_locked(path: Path) -> bool:
    """Returns whether something locks the key in a file, so that a kernel needs it handed over."""
    return has_key(path) and lock_of(path) is not Lock.NONE


def short_folder() -> str:
    """Returns a folder for temporary files whose path is short enough for a socket."""
    wanted = tempfile.gettempdir()
    if len(wanted) <= _LONGEST_FOLDER:
        return wanted
    others = (os.environ.get("XDG_RUNTIME_DIR", ""), "/tmp")  # noqa: S108 - a folder is made in it
    return next((other for other in others if other and Path(other).is_dir()), wanted)
