"""`rsu-nb app`: starts the officers' app on this computer, and opens it in a browser."""

from __future__ import annotations

import importlib.util
import os
import signal
import subprocess
import sys
from typing import TYPE_CHECKING, Annotated, Final

import typer

from rsu_nb.cli.output import say
from rsu_nb.errors import RsuError

if TYPE_CHECKING:
    from rsu_nb.store.home import Home

_NEEDED: Final = ("voila", "anywidget")
_SERVER: Final = "rsu_widgets.server"


class NoAppError(RsuError):
    """What shows pages in a browser is not installed."""

    def __init__(self) -> None:
        """Say how to install it."""
        super().__init__(
            "The app is not installed; the command line is. Run `pip install 'rsu-nb[app]'`, then "
            "again `rsu-nb app`."
        )


def app(
    *,
    has_browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Open it in the browser.")
    ] = True,
    is_practice: Annotated[
        bool,
        typer.Option(
            "--practice", help="Work in a store of your own for practice, with invented cases."
        ),
    ] = False,
    port: Annotated[
        int | None,
        typer.Option(min=0, max=65535, help="This port; another is taken if it is not free."),
    ] = None,
    trusted_header: Annotated[
        str,
        typer.Option(metavar="NAME", help="A proxy in front says in this header who somebody is."),
    ] = "",
) -> None:
    """Start the app, and print the one address that opens it; Ctrl-C stops it.

    Only this computer can reach it. What is marked as saved is in the encrypted store, whatever
    becomes of the browser or of the app.
    """
    if not all(importlib.util.find_spec(name) for name in _NEEDED):
        raise NoAppError
    home = _practice() if is_practice else None
    arguments = [
        *([] if has_browser else ["--no-browser"]),
        *([] if port is None else [f"--port={port}"]),
        *([f"--trusted-header={trusted_header}"] if trusted_header else []),
    ]
    raise typer.Exit(_served(arguments, home))


def _served(arguments: list[str], home: Home | None) -> int:
    """The exit code of the server, which ends on Ctrl-C together with its kernels."""
    environment = {**os.environ, **(home.environment if home else {})}
    command = [sys.executable, "-m", _SERVER, *arguments]
    server = subprocess.Popen(command, env=environment)  # noqa: S603 - our own module
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: server.terminate())
    return server.wait()


def _practice() -> Home:
    """A store for practice, made with the invented cases the first time, and kept."""
    from rsu_nb.cli.examples import FOLDER
    from rsu_nb.cli.record_files import record_in
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.pinning import pin_first
    from rsu_nb.store.database import is_file
    from rsu_nb.store.home import home_from, home_in, make_private_folder
    from rsu_nb.store.settings import EXAMPLE

    home = home_in(home_from(os.environ).data / "practice")
    if not is_file(home.database):
        make_private_folder(home.data)
        home.settings.write_bytes(EXAMPLE.read_bytes())
        store = open_store(home, may_create=True)
        for path in sorted(FOLDER.glob("*.yaml")):
            record = record_in(path)
            store.new_case(record)
            pin_first(store, record)
    say(f"The store for practice is in {home.data.parent}. It takes invented cases only.")
    return home
