"""Starts the server: one address on this computer, until Ctrl-C ends it and all its kernels."""

from __future__ import annotations

import logging
import os
import secrets
import signal
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from tornado.httpserver import HTTPServer
from tornado.ioloop import IOLoop
from tornado.netutil import bind_sockets
from voila.app import Voila
from voila.request_info_handler import RequestInfoSocketHandler
from voila.shutdown_kernel_handler import VoilaShutdownKernelHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler

from rsu_nb.notebook.kernel import short_folder
from rsu_widgets.server.configuration import READY_FOLDER, configuration
from rsu_widgets.server.errors import NoPortError, TakenPortError
from rsu_widgets.server.pages import NOTEBOOKS, NoPage, NotebookPage, PageFile, first_page
from rsu_widgets.server.quiet_log import quieten
from rsu_widgets.server.ready import make_ready_store
from rsu_widgets.server.running import only_app

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from socket import socket

    from rsu_nb.store.home import Home

ADDRESS: Final = "127.0.0.1"
PORTS: Final = range(8791, 8800)
"""Where a store's app begins; it keeps its port, so that a browser finds again what it kept of a
page that was cut off."""
_SHARE: Final = Path(__file__).parent / "share"
_PAGE: Final = _SHARE / "voila" / "templates" / "rsu" / "static"
_KERNEL: Final = r"(?P<kernel_id>\w+-\w+-\w+-\w+-\w+)"


class AppServer(Voila):
    """Voilà with two pages, listening where it was told before it starts."""

    sockets: list[socket]
    is_ready: Callable[[], None]

    def init_handlers(self) -> list[Any]:
        """The whole of what is answered."""
        base = self.server_url
        names = "|".join(name.replace(".", r"\.") for name in NOTEBOOKS)
        page = {
            "template_paths": self.template_paths,
            "config": self.config,
            "voila_configuration": self.voila_configuration,
        }
        return [
            (rf"{base}api/kernels/{_KERNEL}/channels", VoilaKernelWebsocketHandler),
            (rf"{base}voila/api/shutdown/(.*)", VoilaShutdownKernelHandler),
            (rf"{base}voila/query/{_KERNEL}", RequestInfoSocketHandler),
            (rf"{base}page/(page\.(?:js|css))", PageFile, {"path": str(_PAGE)}),
            (rf"{base}({names})", NotebookPage, page),
            first_page(base),
            (r".*", NoPage),
        ]

    def listen(self) -> None:
        """Answer until somebody stops it; then end every kernel."""
        HTTPServer(self.app).add_sockets(self.sockets)
        self.ioloop = IOLoop.current()
        for number in (signal.SIGINT, signal.SIGHUP):
            signal.signal(number, self._handle_signal_stop)
        self.is_ready()
        try:
            self.ioloop.start()
        finally:
            self.stop()


def serve(
    home: Home,
    *,
    port: int | None,
    header: str,
    tell: Callable[[str, Path], None],
    warn: Callable[[TakenPortError], None],
) -> None:
    """Serve the cases of a store on this computer until it is stopped.

    Args:
        home: Where the store is; it is there, and its key is unlocked.
        port: The port that is wanted this time; None for the store's own. Another is taken where
            it is not free.
        header: The header in which a proxy names the officer; "" for none.
        tell: Gets the address, and a private folder, once the server answers.
        warn: Gets what is to be said where the store's own port is not free.

    Raises:
        NoPortError: Nothing on this computer is free.
        RunningAppError: The app of this store runs already.
    """
    with only_app(home.data) as only:
        sockets = _bound(_wanted(port, only.port))
        taken = sockets[0].getsockname()[1]
        own = only.port or (taken if port is None else None)
        if port is None and own not in (None, taken):
            warn(TakenPortError(own))

        def told(address: str, folder: Path) -> None:
            only.answers(address, folder, own)
            tell(address, folder)

        _serve(home, sockets, header, told)


def _serve(
    home: Home, sockets: list[socket], header: str, tell: Callable[[str, Path], None]
) -> None:
    port = sockets[0].getsockname()[1]
    token = secrets.token_urlsafe(24)
    os.environ["JUPYTER_PATH"] = str(_SHARE)
    with tempfile.TemporaryDirectory(prefix="rsu-nb-", dir=short_folder()) as folder:
        make_ready_store(Path(folder) / READY_FOLDER)
        server = AppServer(config=configuration(home, Path(folder), token, header))
        server.root_dir = str(_notebooks())
        server.port = port
        server.sockets = sockets
        end = "" if header else f"?token={token}"
        server.is_ready = lambda: tell(
            f"http://{ADDRESS}:{port}/{NOTEBOOKS[0]}{end}", Path(folder)
        )
        server.initialize([])
        quieten([server.log, logging.getLogger("tornado"), logging.getLogger("asyncio")])
        server.start()


def _wanted(asked: int | None, before: int | None) -> tuple[int, ...]:
    """The ports to try in turn; 0 is any that is free."""
    if asked is not None:
        return (asked, 0)
    return (*([before] if before else []), *(port for port in PORTS if port != before), 0)


def _bound(ports: Iterable[int]) -> list[socket]:
    for wanted in ports:
        try:
            return bind_sockets(wanted, ADDRESS)
        except OSError:
            continue
    raise NoPortError


def _notebooks() -> Path:
    """The folder of the two notebooks: in the installed package, else in the checkout."""
    package = Path(__file__).parents[1]
    packaged = package / "_apps"
    return packaged if packaged.is_dir() else package.parents[1] / "notebooks" / "apps"
