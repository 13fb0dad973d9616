"""The unit's library: versions stay, ids are given once, and what was withdrawn is not used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from rsu_nb.record.library import Card, ReadAuthority
from rsu_nb.store.errors import LibraryError
from rsu_nb.store.library import Library, authorities_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from rsu_nb.store.home import Home
    from rsu_nb.store.store import Store


def card(**changes: Any) -> Card:
    """A card of an invented publisher."""
    data = {
        "countries": ["XA"],
        "questions": ["Are teachers arrested?"],
        "publisher": "Kelmara Watch (invented)",
        "title": "Schools",
        "source_type": "non-governmental",
        "published": "2026-01-02",
        "pinpoint": "p 4",
        "says": "Some are.",
        "read_by": "K Wrenfield",
        "read_on": "2026-02-03",
    }
    return Card.model_validate({**data, **changes})


def authority(**changes: Any) -> ReadAuthority:
    """A decided case as somebody read it."""
    data = {
        "citation": "Refugee Appeal No 74665/03",
        "proposition": "Conduct at the core of a right need not be given up.",
        "pinpoint": "[62]",
        "read_by": "K Wrenfield",
        "read_on": "2026-02-03",
        "read_where": "The Tribunal's site",
    }
    return ReadAuthority.model_validate({**data, **changes})


@pytest.fixture
def library(store: Store) -> Library:
    """The library of a unit with one case."""
    return Library(store.session)


def test_each_addition_gets_an_id_of_its_own(library: Library) -> None:
    assert library.add(card(), authority()) == (("L1", 1), ("L2", 1))
    assert library.add(card()) == (("L3", 1),)


def test_what_was_added_is_read_again_as_it_was(
    library: Library, opened: Callable[..., Store]
) -> None:
    library.add(card(), authority())
    held = [one.holds for one in Library(opened().session).entries()]

    assert held == [card(id="L1"), authority(id="L2")]


def test_a_later_version_supersedes_and_the_earlier_one_stays(library: Library) -> None:
    library.add(card())
    added = library.add(card(id="L1", says="Many are."))
    (latest,) = library.entries()

    assert added == (("L1", 2),)
    assert latest.holds == card(id="L1", says="Many are.")
    assert [one.version for one in library.versions("L1")] == [1, 2]
    assert library.versions("L1")[0].holds == card(id="L1")


def test_an_authority_that_was_withdrawn_is_no_longer_lent(library: Library) -> None:
    library.add(authority(), authority(citation="Refugee Appeal No 72668/01"))
    library.withdraw("L1", "Overruled.")

    assert [one.id for one in authorities_in(library)] == ["L2"]
    assert library.versions("L1")[0].withdrawn_because == "Overruled."


def test_what_was_withdrawn_gets_no_later_version(library: Library) -> None:
    library.add(card())
    library.withdraw("L1", "It was misread.")

    with pytest.raises(LibraryError, match=r"L1 .* withdrawn"):
        library.add(card(id="L1"))
    with pytest.raises(LibraryError, match=r"L1 .* withdrawn"):
        library.withdraw("L1", "Again.")


def test_a_version_of_what_is_not_there_is_refused_and_nothing_is_added(library: Library) -> None:
    with pytest.raises(LibraryError, match="L9"):
        library.add(card(), card(id="L9"))

    assert library.entries() == ()


def test_an_authority_never_supersedes_a_card(library: Library) -> None:
    library.add(card())

    with pytest.raises(LibraryError, match="kind"):
        library.add(authority(id="L1"))


def test_nothing_of_the_library_is_in_clear(library: Library, home: Home) -> None:
    library.add(card(), authority())
    library.withdraw("L1", "It was misread.")
    stored = home.database.read_bytes()

    assert [
        words
        for words in (b"Kelmara Watch", b"misread", b"74665", b"Wrenfield")
        if words in stored
    ] == []
