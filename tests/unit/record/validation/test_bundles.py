"""An item of evidence is dealt with together with others in one bundle at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.lookup import bundle_of
from rsu_nb.record.validation.bundles import bundle_problems

if TYPE_CHECKING:
    from rsu_nb.record.record import Record


def with_another(kesh: Record, **changes: Any) -> Record:
    [bundle] = kesh.bundles
    another = bundle.model_copy(update={"id": "B2", **changes})
    return kesh.model_copy(update={"bundles": (bundle, another)})


def test_items_in_one_bundle_each_are_no_problem(kesh: Record) -> None:
    assert [*bundle_problems(kesh)] == []


def test_an_item_in_two_bundles_is_a_problem_at_the_later_one(kesh: Record) -> None:
    [problem] = bundle_problems(with_another(kesh, items=("E2",)))

    assert problem.where == "bundles.B2.items"
    assert "E2" in problem.what


def test_an_item_that_stands_twice_in_a_bundle_is_a_problem(kesh: Record) -> None:
    bundle = kesh.bundles[0].model_copy(update={"items": ("E1", "E1")})
    [problem] = bundle_problems(kesh.model_copy(update={"bundles": (bundle,)}))

    assert problem.where == "bundles.B1.items"


def test_the_bundle_of_an_item_is_found_by_the_item(kesh: Record) -> None:
    assert bundle_of(kesh, "E1") is kesh.bundles[0]
    assert bundle_of(kesh, "E9") is None
