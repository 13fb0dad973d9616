"""What an entry notebook shows: a screen, once it is asked for, or why there is none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from rsu_nb.errors import RsuError
from rsu_nb.store.account import utc_now
from rsu_nb.store.home import home_from
from rsu_nb.store.store import Store
from rsu_widgets.notice import Notice
from rsu_widgets.request import Request, awaited_request
from rsu_widgets.stopping import fault

if TYPE_CHECKING:
    from collections.abc import Callable

    from anywidget import AnyWidget


def shown(screen: Callable[[Store, Request], AnyWidget]) -> AnyWidget:
    """Returns the screen for the request that is waited for; a notice where it cannot be made.

    Args:
        screen: Makes it from the store of the officer who asks, and what is asked.
    """
    request = awaited_request()
    try:
        store = Store.open(home_from(os.environ), clock=utc_now, officer=request.officer)
        return screen(store, request)
    except RsuError as error:
        return Notice("This cannot be opened", [str(error)])
    except Exception as error:  # what an unforeseen error says may be somebody's words
        return Notice("This cannot be opened", [f"It is {fault(error)}"])
