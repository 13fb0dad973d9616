"""Who asks for a page, and for what, as the server tells a kernel."""

from __future__ import annotations

from rsu_nb.store.account import officer_id
from rsu_widgets.request import request_in

TOLD = {"QUERY_STRING": "case=RSU-2026-00117&all-the-same&case=RSU-2026-00118"}


def test_each_word_of_the_address_is_taken_once() -> None:
    assert request_in(TOLD).asked == {"case": "RSU-2026-00117", "all-the-same": ""}


def test_on_ones_own_machine_the_account_asks_whatever_a_header_says() -> None:
    assert request_in({**TOLD, "HTTP_X_REMOTE_USER": "other"}).officer == officer_id()


def test_behind_a_proxy_its_header_says_who_asks() -> None:
    told = {**TOLD, "RSU_NB_TRUSTED_HEADER": "X-Remote-User", "HTTP_X_REMOTE_USER": "K Wrenfield"}

    assert request_in(told).officer == "k-wrenfield"
