"""How soon a letter that is typed is seen in the reasons beside the form."""

from __future__ import annotations

import gc
import time
from contextlib import ExitStack
from itertools import count
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Any, Final

from benchmarks.app_servers import OURS, our_app
from benchmarks.desk_in_browser import chromium, new_page, seen, turn_to
from benchmarks.forty_facts import FACTS, forty_facts
from benchmarks.row import Absent, Budget, Row, Runs
from rsu_nb.cli.session import open_store
from rsu_nb.cli.throw_away import throw_away_home
from rsu_nb.record.places import value_at
from rsu_widgets.desk.desk import Desk
from rsu_widgets.desk.work import Work

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

    from benchmarks.app_servers import Served
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

RUNS: Final = 60
IN_BROWSER: Final = 30
STEP: Final = "facts"
PLACE: Final = "facts/F901/finding/reasons"
BUDGET: Final = Budget(p95=0.1)
NOTE: Final = (
    "from the message in which the text comes to the changed paragraph, which the kernel writes "
    "from what it has in memory after it has kept the edit. What it takes of a processor says "
    "what a computer with nothing else to do would need. The browser's figure begins at the key: "
    "it has the pause of 250 ms in which more may be typed, and the way there and back."
)
_LOOK: Final = 20
"""Milliseconds between two looks whether the letter is there; the page itself took the time."""
_REST: Final = 1.0
"""Seconds after a preview, so that what comes after it does not hold up the next letter."""
_PATIENCE: Final = 500
"""Looks after which the letter never comes."""
_WATCH: Final = """
place => {
  const field = document.querySelector(`[data-place="${place}"] textarea`);
  const begin = () => { window.letter = { typed: performance.now(), shown: 0 }; };
  begin();
  field.addEventListener("input", begin);
  new MutationObserver(() => { window.letter.shown ||= performance.now(); })
    .observe(document.querySelector(".rsu-reasons"), { childList: true, subtree: true });
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
"""


def rows() -> list[Row]:
    """Returns one row: what the kernel takes, and what a person sees with the pause before it."""
    record = forty_facts()
    with ExitStack() as stack:
        home = stack.enter_context(throw_away_home())
        store = open_store(home, may_create=True)
        store.new_case(record)
        kernel, processor = _in_kernel(store, record.case)
        browser = stack.enter_context(chromium())
        seen_by = (
            Absent(name="seen in the browser", reason="chromium is not installed")
            if browser is None
            else _in_browser(browser, home, record.case)
        )
    what = f"one edit of {FACTS} facts to its preview"
    compared = (processor, seen_by)
    return [Row(what=what, ours=kernel, comparisons=compared, budget=BUDGET, note=NOTE)]


def _in_kernel(store: Store, case: str) -> tuple[Runs, Runs]:
    """The kernel's part: by the clock, and in time on a processor."""
    work = Work(store, case)
    desk = Desk(work)
    told: dict[str, tuple[float, float]] = {}
    desk.send = lambda content, *_: told.setdefault(content["say"], _now())
    numbers = count(1)

    def say(**message: Any) -> tuple[float, float]:
        told.clear()
        start = _now()
        desk._handle_custom_msg({"seq": next(numbers), **message}, [])
        end = told.get("reasons") or _now()
        return end[0] - start[0], end[1] - start[1]

    say(do="hello", args={"keeps": True})
    say(do="go", args={"step": STEP})
    first = str(value_at(work.data, PLACE))
    found: list[tuple[float, float]] = []
    gc.collect()
    gc.freeze()  # as a kernel of an officer does once it stands ready
    for number in range(RUNS + 1):
        was = [value_at(work.data, PLACE)]
        value = f"{first} Word {number}."
        found.append(say(do="save", place=PLACE, value=value, args={"was": was}))
    gc.unfreeze()
    desk.close()
    seconds, used = zip(*found, strict=True)
    return (
        Runs(name="rsu_nb, in the kernel", first=seconds[0], values=seconds[1:]),
        Runs(name="the same, on a processor", first=used[0], values=used[1:]),
    )


def _now() -> tuple[float, float]:
    return perf_counter(), process_time()


def _in_browser(browser: Browser, home: Home, case: str) -> Runs:
    with our_app(home) as served:
        page = _at_the_field(browser, served, case)
        seconds = [_typed(page) for _ in range(IN_BROWSER + 1)]
        page.context.close()
    name = f"{OURS}, seen in the browser"
    return Runs(name=name, first=seconds[0], values=tuple(seconds[1:]))


def _at_the_field(browser: Browser, served: Served, case: str) -> Page:
    served.settle()
    page = new_page(browser, served)
    turn_to(page, served, f"{case}#{STEP}:{PLACE.rsplit('/', 2)[0]}")
    seen(page)
    page.locator(f'[data-place="{PLACE}"] textarea').wait_for()
    page.evaluate(_WATCH, PLACE)
    time.sleep(_REST)
    return page


def _typed(page: Page) -> float:
    """Type a letter; returns the seconds until the reasons have changed."""
    page.keyboard.press("x")
    for _ in range(_PATIENCE):
        letter = page.evaluate("window.letter")
        if letter["shown"]:
            time.sleep(_REST)
            return float(letter["shown"] - letter["typed"]) / 1000
        page.wait_for_timeout(_LOOK)
    raise TimeoutError(PLACE)
