"""Plain text is divided where its writer divided it."""

from __future__ import annotations

import pytest

from rsu_nb.attachments.plain import text_of_plain


def test_blank_lines_divide_a_text_whose_lines_are_wrapped() -> None:
    assert text_of_plain(b"One line\nand its end.\n\n \nTwo.\n") == (
        "One line\nand its end.",
        "Two.",
    )


def test_lines_divide_a_text_without_blank_lines() -> None:
    assert text_of_plain(b"One\r\nTwo\r\n") == ("One", "Two")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_text_is_read_in_the_way_it_is_written(encoding: str) -> None:
    assert text_of_plain("Kōrero".encode(encoding)) == ("Kōrero",)
