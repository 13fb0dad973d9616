from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from rsu_nb.drafting.names import REMOVED, names_of, role_words

if TYPE_CHECKING:
    from rsu_nb.record.record import Record


def test_the_claimant_is_called_the_claimant(recognised: Record):
    names = names_of(recognised)

    assert names.of("claimant") == "the claimant"
    assert names.of("claimant", is_capital=True) == "The claimant"


def test_others_go_by_the_name_the_decision_prints_for_them(recognised: Record):
    assert names_of(recognised).of("brother") == "Haldēn"


def test_one_without_a_printed_name_goes_by_the_full_name(recognised: Record):
    assert names_of(recognised).of("witness") == "Ilda Mešed"


def test_one_without_any_name_goes_by_the_role(recognised: Record):
    assert names_of(recognised).of("neighbour-2") == "the second neighbour"


def test_a_depersonalised_copy_has_roles_in_square_brackets(recognised: Record):
    names = names_of(recognised, is_depersonalised=True)

    assert names.of("brother") == "[the brother]"
    assert names.of("brother", is_capital=True) == "[The brother]"
    assert names.full_name("claimant") == REMOVED


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("responsible-adult", "the responsible adult"),
        ("brother-3", "the third brother"),
        ("cousin-12", "the cousin (12)"),
    ],
)
def test_a_role_reads_as_words(role: str, expected: str):
    assert role_words(role) == expected
