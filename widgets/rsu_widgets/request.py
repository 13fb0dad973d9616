"""What a page was asked for: the words after its address, and who asks."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from threading import Thread
from typing import Final
from urllib.parse import parse_qs

from tornado.websocket import websocket_connect

from rsu_nb.store.account import officer_id, officer_named

HEADER: Final = "RSU_NB_TRUSTED_HEADER"
"""Where the server says in which header of the request the officer is named."""
READY: Final = "RSU_NB_READY"
"""Where the server says in which folder it keeps the case that kernels open before all others."""
_LONGEST: Final = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a page was asked for.

    Attributes:
        officer: The id of the officer who asks.
        asked: The words after the address, each once; "" for a word without a value.
    """

    officer: str
    asked: Mapping[str, str]


def awaited_request() -> Request:
    """Returns what the page was asked for, once it is: a kernel that stands ready waits here."""
    if os.environ.get("VOILA_PREHEAT") == "True":
        told: list[str | bytes | None] = []
        waiting = Thread(target=lambda: told.append(asyncio.run(_told(_address(os.environ)))))
        waiting.start()
        waiting.join()
        os.environ.update(json.loads(told[0] or "{}") if told else {})
    return request_in(os.environ)


def _address(environment: Mapping[str, str]) -> str:
    """Where the server says what a kernel was asked for; its own helper would load half of Lab."""
    port, base = environment["VOILA_APP_PORT"], environment["VOILA_SERVER_URL"]
    return f"ws://127.0.0.1:{port}{base}voila/query/{environment['VOILA_KERNEL_ID']}"


async def _told(address: str) -> str | bytes | None:
    return await (await websocket_connect(address)).read_message()


def request_in(environment: Mapping[str, str]) -> Request:
    """Returns the request that the server put into a kernel's environment.

    Args:
        environment: The environment, with `QUERY_STRING` as the server has it.
    """
    header = environment.get(HEADER)
    name = environment.get(f"HTTP_{header.upper().replace('-', '_')}", "") if header else ""
    words = parse_qs(environment.get("QUERY_STRING", ""), keep_blank_values=True)
    return Request(
        officer=officer_named(name) if header else officer_id(),
        asked={key: values[0][:_LONGEST] for key, values in words.items()},
    )
