"""How hypothesis looks: the same examples for the same code, and no test by the clock."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("rsu-nb", deadline=None, derandomize=True)
settings.load_profile("rsu-nb")
