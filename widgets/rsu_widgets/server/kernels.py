"""The kernels of the app: this Python, private sockets, no history, a locked key by pipe."""

from __future__ import annotations

from pathlib import Path
from subprocess import DEVNULL
from typing import Any

from jupyter_server.services.kernels.kernelmanager import ServerKernelManager
from traitlets import Unicode

from rsu_nb.notebook.kernel import key_waiting


class AppKernelManager(ServerKernelManager):
    """Starts one kernel, and starts it again when it dies, each time with the key at hand."""

    key_file = Unicode(help="The file of the key; where it is locked, it is handed over").tag(
        config=True
    )

    async def _async_launch_kernel(self, kernel_cmd: list[str], **kw: Any) -> None:
        """Start the process; what it prints beside its messages goes nowhere."""
        quiet = {**kw, "stdout": DEVNULL, "stderr": DEVNULL}
        with key_waiting(Path(self.key_file)) as waiting:
            await super()._async_launch_kernel(kernel_cmd, **{**quiet, **waiting})
