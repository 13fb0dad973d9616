"""An authority not itself seen prints only where the record says who read it, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.drafting import writer
from rsu_nb.law.marks import Mark
from rsu_nb.law.provision import Authority
from rsu_nb.record.library_entry import AuthorityRead

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.drafting.tree import Document
    from rsu_nb.record.record import Record

    Decide = Callable[[Record], Document]


@pytest.fixture(autouse=True)
def unseen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every authority is known from memory only."""

    def from_memory(key: str) -> Authority:
        return Authority(
            key=key, citation=f"Case {key}", proposition="", mark=Mark.MEMORY, source="not seen"
        )

    monkeypatch.setattr(writer, "authority", from_memory)


@pytest.mark.parametrize("name", ["k-no-2", "Case k-no-2"], ids=["by key", "by citation"])
def test_an_authority_that_was_read_prints_with_the_place(
    name: str, recognised: Record, decide: Decide
) -> None:
    said = {"pinpoint": "[62]", "read_by": "K W", "read_on": "2026-02-03", "library": "L1"}
    read = AuthorityRead.model_validate({"authority": name, **said})
    printed = str(decide(recognised.model_copy(update={"authorities_read": (read,)})).blocks)

    assert "Case k-no-2 at [62]" in printed
    assert "Case butler" not in printed


def test_an_authority_that_nobody_read_does_not_print(recognised: Record, decide: Decide) -> None:
    assert "Case " not in str(decide(recognised).blocks).replace("Case file", "")
