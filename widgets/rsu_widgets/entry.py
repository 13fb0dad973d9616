"""What the notebook of one case calls: the screen of the case that its address names.

All that every case shares is read in here, before anybody asks for one, so that it opens fast.
"""

from __future__ import annotations

import gc
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from rsu_nb.store.account import utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.store import Store
from rsu_widgets.desk.desk import Desk
from rsu_widgets.desk.work import Work
from rsu_widgets.notice import HOME, Notice
from rsu_widgets.request import READY
from rsu_widgets.shown import shown

if TYPE_CHECKING:
    from anywidget import AnyWidget

    from rsu_widgets.request import Request

_REFERENCE: Final = re.compile(r"RSU-[0-9]{4}-[0-9]{5}")
_ALL_THE_SAME: Final = "all-the-same"
"""The word in the address by which somebody opens a case that is another officer's."""


def make_ready() -> None:
    """Open an invented case once, where nobody sees it: what is slow the first time is then done.

    The server keeps one for this, apart from the store; without it the first case is slower.
    Where somebody waits already, because no kernel stood ready, it is left out.
    """
    folder = os.environ.get(READY)
    if not folder or os.environ.get("VOILA_PREHEAT") == "False":
        return
    with suppress(Exception):
        store = Store.open(home_in(Path(folder)), clock=utc_now, officer="nobody")
        desk = Desk(Work(store, store.cases(at_most=1)[0].reference))
        desk._handle_custom_msg({"do": "hello", "seq": 1}, [])
        desk.close()
        store.session.engine.dispose()
    gc.collect()
    gc.freeze()  # what is read in stays: looking through it again would hold up who is typing


def case_screen() -> AnyWidget:
    """Returns the screen of the case that the page's address names, or why it cannot be shown."""
    return shown(_case_screen)


def _case_screen(store: Store, request: Request) -> AnyWidget:
    case = request.asked.get("case", "").strip().upper()
    if not _REFERENCE.fullmatch(case):
        return _no_reference()
    summary = store.summary(case)
    if summary.officer != store.session.officer and _ALL_THE_SAME not in request.asked:
        return _of_another(case, summary.officer)
    return Desk(Work(store, case))


def _no_reference() -> Notice:
    """What is in the address is not repeated: it may be a name."""
    return Notice(
        "There is no such case",
        [
            "The address of this page names no case. It ends with a reference such as "
            "`?case=RSU-2026-00117`."
        ],
    )


def _of_another(case: str, officer: str) -> Notice:
    return Notice(
        f"{case} is another officer's",
        [
            f"Its officer is {officer}. On one's own machine this page is a courtesy: whoever can "
            "open the store can open the case, and that it was opened is entered in its log."
        ],
        [(f"?case={case}&{_ALL_THE_SAME}", f"Open {case} all the same"), HOME],
    )
