"""Which kernel a page gets: one that waits, one that reads things in, or one of its own."""

from __future__ import annotations

from asyncio import Future, new_event_loop
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
from voila.request_info_handler import RequestInfoSocketHandler

from rsu_widgets.server.pages import NotebookPage

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = "draft.ipynb"


@pytest.fixture
def waiting(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """The kernels that wait to be asked for a case."""
    waiters: dict[str, object] = {}
    monkeypatch.setattr(RequestInfoSocketHandler, "_waiters", waiters)
    return waiters


@pytest.fixture
def pool() -> Iterator[list[Future[dict[str, Any]]]]:
    """Three kernels of a pool: one to be started later, one started, one that failed."""
    loop = new_event_loop()
    later, started, failed = (loop.create_future() for _ in range(3))
    started.set_result({"kernel_id": "started"})
    failed.set_exception(OSError())
    yield [later, failed, started]
    loop.close()


def takes_from(pool: list[Future[dict[str, Any]]]) -> bool:
    page: Any = SimpleNamespace(
        kernel_manager=SimpleNamespace(_pools={NAME: pool}), path_args=[NAME]
    )
    return NotebookPage.should_use_rendered_notebook(page, {"notebook": "read"}, len(pool))


@pytest.mark.usefixtures("waiting")
def test_a_kernel_that_is_being_made_is_taken_before_one_to_be_made_later(
    pool: list[Future[dict[str, Any]]],
) -> None:
    assert takes_from(pool)
    assert pool[0].result() == {"kernel_id": "started"}


def test_a_kernel_that_waits_is_taken_first(
    pool: list[Future[dict[str, Any]]], waiting: dict[str, object]
) -> None:
    waiting["ready"] = object()
    ready = pool[0].get_loop().create_future()
    ready.set_result({"kernel_id": "ready"})
    pool.append(ready)

    assert takes_from(pool)
    assert pool[0] is ready


@pytest.mark.usefixtures("waiting")
def test_where_all_are_to_be_started_later_one_is_started_now(
    pool: list[Future[dict[str, Any]]],
) -> None:
    assert not takes_from(pool[:2])


@pytest.mark.usefixtures("waiting")
def test_where_the_pool_is_empty_one_is_started_now() -> None:
    assert not takes_from([])
