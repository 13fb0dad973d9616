"""`python -m rsu_widgets.server`: what `rsu-nb app` starts."""

from __future__ import annotations

import argparse
import os
import re
import sys
import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING

from rsu_nb.errors import RsuError
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_from
from rsu_nb.store.store import Store
from rsu_widgets.server.errors import HeaderNameError, RunningAppError
from rsu_widgets.server.serving import serve
from rsu_widgets.stopping import fault

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve the app; returns 0 once it was stopped, 1 where it could not start."""
    given = _parser().parse_args(arguments)

    def tell(address: str, folder: Path) -> None:
        print(f"rsu-nb app: {address}", flush=True)  # noqa: T201 - the one line it prints
        if given.browser:
            _open(address, folder)

    try:
        _serve(given.port, given.trusted_header, tell)
    except RunningAppError as error:
        print(error, file=sys.stderr)  # noqa: T201 - why nothing is started
        if not error.address:
            return 1
        tell(error.address, Path(error.folder))
    except RsuError as error:
        print(error, file=sys.stderr)  # noqa: T201 - the sentence a person acts on
        return 1
    except KeyboardInterrupt:
        return 1
    except Exception as error:  # what an unforeseen error says may be a claimant's
        print(f"rsu-nb app: this is {fault(error)}", file=sys.stderr)  # noqa: T201
        return 1
    return 0


def _serve(port: int | None, header: str, tell: Callable[[str, Path], None]) -> None:
    """Refuse what cannot be served, ask for the passphrase of a locked key, and serve."""
    if header and not re.fullmatch(r"[A-Za-z0-9-]{1,60}", header):
        raise HeaderNameError
    home = home_from(os.environ)
    Store.open(home, clock=utc_now, officer=officer_id())
    serve(home, port=port, header=header, tell=tell, warn=_warn)


def _warn(error: RsuError) -> None:
    print(error, file=sys.stderr)  # noqa: T201 - what a person may want to mend


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m rsu_widgets.server", description=__doc__)
    parser.add_argument("--port", type=int)
    parser.add_argument("--no-browser", dest="browser", action="store_false")
    parser.add_argument("--trusted-header", default="")
    return parser


def _open(address: str, folder: Path) -> None:
    """Open it by a file that only this account reads: others see what a command is given."""
    page = folder / "open.html"
    page.touch(mode=0o600)
    page.write_text(f'<meta http-equiv="refresh" content="0;url={address}">', "utf-8")
    webbrowser.open(page.as_uri())


if __name__ == "__main__":
    sys.exit(main())
