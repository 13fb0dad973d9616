from __future__ import annotations

from datetime import date

import pytest

from rsu_nb.gate.publishers import independent_publishers
from rsu_nb.record.evidence import CountryInformation
from rsu_nb.record.officer_text import parse


def item(publisher: str, quotes: str | None = None) -> CountryInformation:
    return CountryInformation(
        id="C1",
        question="What happens?",
        publisher=publisher,
        title="A title",
        source_type="media",
        published=date(2026, 1, 1),
        read_on=date(2026, 1, 2),
        pinpoint="p 1",
        says=parse("It happens."),
        bearing="supports",
        disclosure="shown",
        quotes=quotes,
    )


@pytest.mark.parametrize(
    ("items", "count"),
    [
        ([item("The Observer"), item("The Watch")], 2),
        ([item("The Observer"), item("the observer")], 1),
        ([item("The Observer"), item("The Watch", "The Observer, 2 May 2026")], 1),
        ([item("The Observer", "A wire report"), item("The Watch", "a wire report")], 1),
        ([item("The Observer", "A wire report"), item("The Watch")], 2),
        ([], 0),
    ],
)
def test_repetition_adds_no_publisher(items: list[CountryInformation], count: int) -> None:
    assert len(independent_publishers(items)) == count
