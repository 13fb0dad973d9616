"""Everything that is checked in a record beyond its form, in the order problems are listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.record.validation.bundles import bundle_problems
from rsu_nb.record.validation.countries import country_problems
from rsu_nb.record.validation.dates import date_problems
from rsu_nb.record.validation.determination import determination_problems
from rsu_nb.record.validation.fact_order import fact_problems
from rsu_nb.record.validation.ids import id_problems
from rsu_nb.record.validation.people import people_problems
from rsu_nb.record.validation.references import dangling_problems, wrong_kind_problems
from rsu_nb.record.validation.resolution import resolution_problems

if TYPE_CHECKING:
    from rsu_nb.record.validation.check import Check, RemainderCheck

CHECKS: Final[tuple[Check, ...]] = (
    people_problems,
    country_problems,
    id_problems,
    dangling_problems,
    wrong_kind_problems,
    bundle_problems,
    fact_problems,
    determination_problems,
    resolution_problems,
    date_problems,
)

CHECKS_OF_A_REMAINDER: Final[tuple[RemainderCheck, ...]] = (dangling_problems,)
"""What can be said of the rest of a record, some parts of which have the wrong form."""
