"""How long a person waits for a case, and what memory it takes, beside stock Voilà."""

from __future__ import annotations

import time
from contextlib import ExitStack
from statistics import median
from typing import TYPE_CHECKING, Final

from benchmarks.app_servers import OURS, STOCK, our_app, stock_voila
from benchmarks.desk_in_browser import chromium, leave, new_page, seen, turn_to
from benchmarks.forty_facts import FACTS, forty_facts
from benchmarks.row import Budget, Row, Runs, Unit
from rsu_nb.cli.session import open_store
from rsu_nb.cli.throw_away import throw_away_home

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from benchmarks.app_servers import Served
    from benchmarks.desk_in_browser import Seen

ROUNDS: Final = 5
EACH_ROUND: Final = 4
"""How often ours opens a case in a round, in which stock Voilà opens it once."""
AT_ONCE: Final = 3
"""Cases opened at the same moment: one more than there are places ready."""
DRAINED_ROUNDS: Final = 8
AT_REST: Final = 2.0
"""Seconds after which an opened case is at rest, and its memory is looked at."""
MEGABYTE: Final = 1_000_000
LONG: Final = 2.0
"""Seconds after which a page has said why it takes so long."""

WARM: Final = Budget(median=1.2, p95=2, times_less=4)
DRAINED: Final = Budget(median=3)
MEMORY: Final = Budget(median=90)
_SAME: Final = (
    "the same notebook, case and store in the same Chromium, now from one, now the other."
)
_MEMORY_NOTE: Final = (
    "proportional set size of the kernel's process: what several share is divided among them. Of "
    "private memory, which nobody shares, ours has {ours:.1f} MB and stock Voilà {stock:.1f} MB."
)


def rows() -> list[Row]:
    """Returns the rows of a warm pool, of a drained one and of memory; none without Chromium."""
    record = forty_facts()
    with ExitStack() as stack:
        home = stack.enter_context(throw_away_home())
        browser = stack.enter_context(chromium())
        if browser is None:
            return []
        open_store(home, may_create=True).new_case(record)
        ours = stack.enter_context(our_app(home))
        stock = stack.enter_context(stock_voila(home))
        return _Contest(browser, ours, stock, record.case).rows()


class _Contest:
    """Opens the case now here, now there."""

    def __init__(self, browser: Browser, ours: Served, stock: Served, case: str) -> None:
        self._browser, self._case = browser, case
        self._servers = (ours, stock)
        self._megabytes: dict[str, list[float]] = {OURS: [], STOCK: []}
        self._private: dict[str, list[float]] = {OURS: [], STOCK: []}

    def rows(self) -> list[Row]:
        """Returns the three rows."""
        warm, drained = self._warm(), self._drained()
        seconds = {name: [one.seconds for one in last] for name, last in drained.items()}
        private = {name: median(found) for name, found in self._private.items()}
        note = _MEMORY_NOTE.format(ours=private[OURS], stock=private[STOCK])
        memory = _row("memory of an open case", self._megabytes, MEMORY, note, Unit.MEGABYTES)
        return [
            _row(f"open a case of {FACTS} facts", warm, WARM, _SAME),
            _row("open one more than stand ready", seconds, DRAINED, _told(drained[OURS])),
            memory,
        ]

    def _warm(self) -> dict[str, list[float]]:
        ours, stock = self._servers
        found: dict[str, list[float]] = {OURS: [], STOCK: []}
        for number in range(ROUNDS + 1):
            found[STOCK].append(self._opened(stock))
            found[OURS] += [self._opened(ours) for _ in range(EACH_ROUND if number else 1)]
        return found

    def _drained(self) -> dict[str, list[Seen]]:
        ours, stock = self._servers
        return {
            OURS: [self._last_of(ours) for _ in range(DRAINED_ROUNDS + 1)],
            STOCK: [self._last_of(stock) for _ in range(2)],
        }

    def _opened(self, served: Served) -> float:
        """Open the case in a browser of its own, look at its kernel's memory, and leave it."""
        served.settle()
        page = new_page(self._browser, served)
        turn_to(page, served, self._case)
        found = seen(page)
        time.sleep(AT_REST)
        memory = served.kernel(found.kernel).memory_full_info()
        self._megabytes[served.name].append(memory.pss / MEGABYTE)
        self._private[served.name].append(memory.uss / MEGABYTE)
        leave(page, served, found)
        return found.seconds

    def _last_of(self, served: Served) -> Seen:
        """Open it several times at once; returns what the page saw that was there last."""
        served.settle()
        pages = [new_page(self._browser, served) for _ in range(AT_ONCE)]
        for page in pages:
            turn_to(page, served, self._case)
        found = [seen(page) for page in pages]
        for page, one in zip(pages, found, strict=True):
            leave(page, served, one)
        return max(found, key=lambda one: one.seconds)


def _row(
    what: str,
    found: dict[str, list[float]],
    budget: Budget,
    note: str,
    unit: Unit = Unit.SECONDS,
) -> Row:
    ours, stock = (
        Runs(name=name, first=values[0], values=tuple(values[1:]))
        for name, values in found.items()
    )
    return Row(what=what, ours=ours, comparisons=(stock,), budget=budget, note=note, unit=unit)


def _told(found: list[Seen]) -> str:
    slow = [one for one in found if one.seconds > LONG]
    told = sum(one.was_told for one in slow)
    return (
        f"{AT_ONCE} cases are opened at the same moment, and the last to be there counts. "
        f"{len(slow)} of {len(found)} of ours took longer than {LONG:g} s; {told} of these pages "
        "said why."
    )
