"""`rsu-nb app` starts, says in a sentence why it cannot, and stops without leaving a kernel."""

from __future__ import annotations

import importlib.util
import os
import pty
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from http.cookiejar import CookieJar
from pathlib import Path
from typing import TYPE_CHECKING

from rsu_nb.cli.examples import FOLDER
from rsu_nb.store.account import officer_id, utc_now
from rsu_nb.store.home import home_in
from rsu_nb.store.key import make_key
from rsu_nb.store.pinning import Pinning
from rsu_nb.store.store import Store

if TYPE_CHECKING:
    from collections.abc import Callable
    from email.message import Message

    import pytest

    from rsu_nb.store.home import Home
    from tests.functional.conftest import Ran

    Rsu = Callable[..., Ran]

WORDS = "eleven herons wade home"
PATIENCE = 40.0
APP = [sys.executable, "-m", "rsu_nb.cli", "app", "--no-browser", "--port=0"]
ADDRESS = re.compile(r"rsu-nb app: (http://127\.0\.0\.1:[0-9]+/my_cases\.ipynb\?token=\S+)")


def test_without_a_store_it_says_how_to_make_one(rsu: Rsu) -> None:
    ran = rsu("app", "--no-browser")

    assert ran.code == 1
    assert "There is no store" in ran.err
    assert "rsu-nb new" in ran.err


def test_without_what_serves_pages_it_says_what_to_install(
    rsu: Rsu, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    ran = rsu("app", "--no-browser")

    assert (ran.code, ran.out) == (1, "")
    assert "pip install 'rsu-nb[app]'" in ran.err


def test_a_header_that_is_none_is_refused(rsu: Rsu) -> None:
    ran = rsu("app", "--no-browser", "--trusted-header", "X Remote")

    assert ran.code == 1
    assert "takes the name of a header" in ran.err


def test_a_locked_key_is_asked_for_once_and_a_taken_port_is_left_alone(home: Home) -> None:
    make_key(home.key, WORDS)
    Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        printed, status = _served(f"--port={port}", WORDS)

    assert ADDRESS.search(printed)
    assert f":{port}/" not in printed
    assert "rsu-shown" in status


def test_practice_keeps_its_invented_cases_and_ctrl_c_ends_every_kernel(home: Home) -> None:
    printed, _ = _served("--practice", "")
    practice = home_in(home.data / "practice")
    store = Store.open(practice, clock=utc_now, officer=officer_id())
    cases = store.cases()

    assert "invented cases only" in printed
    assert len(cases) == len(list(FOLDER.glob("*.yaml")))
    assert all(Pinning(store.session).pinned(one.reference) for one in cases)
    assert _kernels_of(practice) == []


def test_the_token_leaves_the_address_and_what_replaces_it_ends_with_the_browser(
    home: Home,
) -> None:
    Store.open(home, clock=utc_now, officer=officer_id(), may_create=True)
    cookies = CookieJar()
    _, page, at, headers = _asked("--port=0", "", cookies)
    (cookie,) = (one for one in cookies if one.name.startswith("rsu-nb-"))

    assert "rsu-shown" in page
    assert "?" not in at
    assert (cookie.expires, cookie.has_nonstandard_attr("HttpOnly")) == (None, True)
    assert "no-store" in headers["Cache-Control"]
    assert headers["Referrer-Policy"] == "no-referrer"


def _served(option: str, typed: str) -> tuple[str, str]:
    """What the app prints at a terminal, and its first page; it is stopped with Ctrl-C."""
    printed, page, *_ = _asked(option, typed, CookieJar())
    return printed, page


def _asked(option: str, typed: str, cookies: CookieJar) -> tuple[str, str, str, Message]:
    """The same; where the page was found in the end, and the headers that came with it."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*APP, option], stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    try:
        printed = _until(ours, typed)
        found = ADDRESS.search(printed)
        assert found, printed
        opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(cookies))
        with opener.open(found[1], timeout=PATIENCE) as answer:
            page, at, headers = answer.read().decode(), answer.geturl(), answer.headers
    finally:
        os.killpg(process.pid, signal.SIGINT)
        process.wait(timeout=PATIENCE)
        os.close(ours)
    return printed, page, at, headers


def _until(terminal: int, typed: str) -> str:
    """What is printed until there is an address; a passphrase is typed when it is asked for."""
    printed, until = "", time.monotonic() + PATIENCE
    while not ADDRESS.search(printed) and time.monotonic() < until:
        printed += os.read(terminal, 4096).decode()
        if typed and "assphrase" in printed:
            os.write(terminal, f"{typed}\n".encode())
            typed = ""
    return printed


def _kernels_of(home: Home) -> list[str]:
    """The processes that still work with a store."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            environment = (process / "environ").read_bytes()
        except OSError:
            continue
        if f"RSU_NB_HOME={home.data}\0".encode() in environment:
            found.append(process.name)
    return found
