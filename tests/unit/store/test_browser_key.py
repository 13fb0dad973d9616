"""What a browser locks its copy with: each case's own, and gone with the case."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.store.browser_key import browser_key
from rsu_nb.store.errors import DestroyedKeyError
from rsu_nb.store.key import read_key

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.record.record import Record
    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00901"
ANOTHER = "RSU-2026-00902"


def test_it_is_the_same_whenever_the_store_is_open(
    store: Store, opened: Callable[..., Store]
) -> None:
    again = opened()

    assert browser_key(again.session, CASE) == browser_key(store.session, CASE)


def test_each_case_has_another_and_none_is_the_stores(
    store: Store, small: Callable[..., Record], home: Home
) -> None:
    store.new_case(small(case=ANOTHER))
    keys = {browser_key(store.session, CASE), browser_key(store.session, ANOTHER)}

    assert len(keys | {read_key(home.key)}) == 3


def test_it_is_gone_with_the_case(store: Store) -> None:
    store.destroy_key(CASE, "DA-123")

    with pytest.raises(DestroyedKeyError):
        browser_key(store.session, CASE)
