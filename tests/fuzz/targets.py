"""Every parser of the project, and what it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from tests.fuzz.attachment_targets import ATTACHMENTS
from tests.fuzz.store_targets import STORE
from tests.fuzz.text_targets import TEXTS

if TYPE_CHECKING:
    from tests.fuzz.target import Target

TARGETS: Final[tuple[Target, ...]] = (*TEXTS, *STORE, *ATTACHMENTS)
