"""Are there candidate countries, and does everything asked of a country belong to one of them?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import Problem
from rsu_nb.record.validation.repetition import repeated

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record

NO_CANDIDATE_COUNTRY: Final = (
    "names no candidate country; name each country the person is or may be a national or a "
    "former resident of, or `unknown`"
)


def country_problems(record: Record) -> Iterator[Problem]:
    """Problems with the candidate countries, and with what belongs to a country that is none."""
    if not record.countries:
        yield Problem(where="countries", what=NO_CANDIDATE_COUNTRY)
        return
    codes = [country.code for country in record.countries]
    for code in repeated(codes):
        yield Problem(where=f"countries.{code}", what="is listed twice; keep one")
    for where, code in _used(record):
        if code not in codes:
            yield Problem(
                where=where,
                what=f"belongs to {code}, which is not a candidate country; add it or correct it",
            )


def _used(record: Record) -> Iterator[tuple[str, str]]:
    determination = record.determination
    for name in ("harms", "predicaments", "places"):
        for member in getattr(determination, name):
            yield f"determination.{name}.{member.id}.country", member.country
    for name in ("answers", "closed"):
        for number, member in enumerate(getattr(determination, name), start=1):
            if member.country is not None:
                yield f"determination.{name}[{number}].country", member.country
