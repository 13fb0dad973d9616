"""The law as data: found by name, as at a date, with the nearest names where there is none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from rsu_nb.errors import NotInForceError, UnknownNameError
from rsu_nb.law.answers import Answers
from rsu_nb.law.appeals import appeal
from rsu_nb.law.catalogue import authority, printed, provision
from rsu_nb.law.evaluation import Evaluation
from rsu_nb.law.expression import Expression
from rsu_nb.law.marks import Mark
from rsu_nb.law.proof.slots import slots_for
from rsu_nb.law.proof.symbols import Symbols
from rsu_nb.law.proof.verify import TWO
from tests.unit.law.declarations import CLAIMED, met_or_not

BEGAN = date(2010, 11, 29)


def test_a_provision_is_printed_with_its_act() -> None:
    assert printed(provision("s-129-1")) == "s 129(1) of the Immigration Act 2009"


def test_a_provision_is_in_force_from_its_first_day() -> None:
    assert provision("s-129-1", BEGAN).in_force_from == BEGAN


def test_a_provision_is_not_in_force_the_day_before() -> None:
    with pytest.raises(NotInForceError, match="2010-11-28"):
        provision("s-129-1", BEGAN - timedelta(days=1))


def test_a_repealed_provision_is_in_force_to_its_last_day() -> None:
    repealed = replace(provision("s-129-1"), in_force_to=date(2030, 1, 1))

    assert repealed.is_in_force(date(2030, 1, 1))
    assert not repealed.is_in_force(date(2030, 1, 2))


@pytest.mark.parametrize("find", [provision, authority, appeal])
def test_an_unknown_name_is_answered_with_the_nearest(find: object) -> None:
    with pytest.raises(UnknownNameError, match="no-such-name"):
        find("no-such-name")  # type: ignore[operator]


def test_an_authority_prints_only_where_it_was_seen_itself_or_through_a_court() -> None:
    seen = replace(authority("butler"), mark=Mark.SECONDARY)

    assert authority("butler").may_print
    assert not seen.may_print


def test_what_is_no_expression_has_no_value_and_no_formula() -> None:
    declared = met_or_not(CLAIMED)

    with pytest.raises(TypeError, match="Expression"):
        Evaluation(Answers()).truth(Expression(), {})
    with pytest.raises(TypeError, match="Expression"):
        Symbols(declared, slots_for(declared, TWO)).pair(Expression())
