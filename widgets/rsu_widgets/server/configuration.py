"""How Voilà is set up for officers: what is off, what is limited, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from traitlets.config import Config

from rsu_nb.notebook.kernel import OwnKernelSpecs, is_locked
from rsu_nb.store.unlocked import KEY_ON_INPUT
from rsu_widgets.request import HEADER, READY
from rsu_widgets.server.identity import AppIdentity
from rsu_widgets.server.kernels import AppKernelManager
from rsu_widgets.server.pages import HEADERS, NOTEBOOKS, page_config

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.store.home import Home

LARGEST_MESSAGE: Final = 16 * 1024 * 1024
"""Bytes of one message from a page: a pasted transcript of 200 pages has about one million."""
IDLE: Final = 3600
"""Seconds after which a kernel that no page speaks to is ended; what was saved is in the store."""
LOOKING: Final = 300
"""Seconds between two looks for such kernels."""
POOL: Final = {"draft.ipynb": 2, "my_cases.ipynb": 1}
"""Kernels that stand ready for each notebook."""
READY_FOLDER: Final = "ready"
"""Where, in the private folder, the invented case is that kernels open before all others."""


def configuration(home: Home, folder: Path, token: str, header: str = "") -> Config:
    """Returns the configuration of the server.

    Args:
        home: Where the store is.
        folder: A private folder for sockets; it is removed when the server stops.
        token: What the printed address proves itself with.
        header: The header in which a proxy names the officer; "" for none.
    """
    config = Config()
    _set_up_voila(config, token, header, folder)
    _set_up_kernels(config, home, header, folder)
    config.AppIdentity.trusted_header = header
    config.NotebookNotary.db_file = ":memory:"
    return config


def _set_up_voila(config: Config, token: str, header: str, folder: Path) -> None:
    config.Voila.config_file_paths = []
    config.Voila.token = token
    config.Voila.identity_provider_class = AppIdentity
    config.Voila.connection_dir_root = str(folder)
    config.Voila.open_browser = False
    config.Voila.log_level = "WARN"
    config.Voila.tornado_settings = {
        "headers": HEADERS,
        "websocket_max_message_size": LARGEST_MESSAGE,
        "allow_remote_access": bool(header),
        "local_hostnames": ["localhost"],
        "xsrf_cookie_kwargs": {"samesite": "Lax"},
    }
    voila = config.VoilaConfiguration
    voila.template = "rsu"
    voila.allow_template_override = "NO"
    voila.allow_theme_override = "NO"
    voila.show_tracebacks = False
    voila.attempt_fix_notebook = False
    voila.extension_allowlist = ["anywidget"]
    voila.extension_denylist = []
    voila.file_allowlist = []
    voila.http_header_envs = [header] if header else []
    voila.page_config_hook = page_config


def _set_up_kernels(config: Config, home: Home, header: str, folder: Path) -> None:
    config.VoilaConfiguration.preheat_kernel = True
    config.VoilaConfiguration.kernel_spec_manager_class = OwnKernelSpecs
    config.VoilaKernelManager.kernel_pools_config = {
        name: {"pool_size": POOL[name], "kernel_env_variables": {}} for name in NOTEBOOKS
    }
    config.VoilaKernelManager.fill_delay = 2.0
    kernels = config.AsyncMappingKernelManager
    kernels.kernel_manager_class = f"{AppKernelManager.__module__}.{AppKernelManager.__name__}"
    kernels.allow_tracebacks = False
    kernels.cull_idle_timeout = IDLE
    kernels.cull_interval = LOOKING
    kernels.cull_connected = True
    config.AppKernelManager.transport = "ipc"
    config.AppKernelManager.key_file = str(home.key)
    config.OwnKernelSpecs.environment = {
        **home.environment,
        **(KEY_ON_INPUT if is_locked(home.key) else {}),
        **({HEADER: header} if header else {}),
        READY: str(folder / READY_FOLDER),
        "IPYTHONDIR": str(folder),
    }
