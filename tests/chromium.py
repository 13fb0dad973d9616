"""The browser of the distribution, and what keeps it from speaking to anybody by itself."""

from __future__ import annotations

from typing import Final

CHROMIUM: Final = "/usr/bin/chromium"
QUIETLY: Final = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-quic",
    "--no-first-run",
    "--disable-component-update",
    "--disable-sync",
]
