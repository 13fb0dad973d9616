from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.drafting.tree import (
    AuthorClass,
    Document,
    DocumentKind,
    DocumentStatus,
    Paragraph,
    run,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Block

_BARE = Document(
    kind=DocumentKind.DECISION,
    title="Decision",
    case="RSU-2031-00001",
    letterhead=("Refugee Status Unit", "An invented address"),
    front=(),
    blocks=(),
    timestamp=datetime(2031, 3, 2, 9, 30, tzinfo=UTC),
    status=DocumentStatus.SEALED,
)


@pytest.fixture(scope="session")
def document() -> Callable[..., Document]:
    """A sealed decision of the given blocks, changed as asked."""

    def made(*blocks: Block, **changes: Any) -> Document:
        return replace(_BARE, blocks=blocks, **changes)

    return made


@pytest.fixture(scope="session")
def said() -> Callable[..., Paragraph]:
    """A numbered paragraph of an officer's plain text."""

    def made(text: str, id_: str = "p1", **changes: Any) -> Paragraph:
        plain = Paragraph(id=id_, author=AuthorClass.OFFICER, content=run(text))
        return replace(plain, **changes)

    return made
