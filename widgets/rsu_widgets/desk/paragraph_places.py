"""The field of the form that each paragraph of the reasons comes from."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from rsu_nb.drafting.sections.askings import stem_of
from rsu_nb.drafting.standing import PRIMARY
from rsu_nb.drafting.writer import gap_paragraph_id
from rsu_nb.record.facts import FindingResult
from rsu_nb.record.lookup import finding_of
from rsu_nb.record.places import label_of, value_at
from rsu_widgets.desk.where import closing_place, labelled, place_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_nb.drafting.draft import Draft
    from rsu_nb.drafting.tree import Block

_ID: Final = r"(?P<id>[A-Z]{1,2}[0-9]+)"
_THING: Final = "{id}"
_FOUND: Final = r"(?:fact|group)-" + _ID
_KEY: Final = r"(?P<key>[a-z0-9-]+?)"
_WHERE: Final = (
    (r"introduction", "introduction"),
    (r"no-interview", "no_interview/reason"),
    (r"no-interview-reasons", "no_interview/because"),
    (r"representation", "representative"),
    (r"language", "language"),
    (r"support-needs", "support_needs"),
    (r"detention", "detention/state"),
    (r"responsible-adult", "people/claimant/responsible_adult"),
    (r"views-of-minor", "people/claimant/views"),
    (r"country-picture", "country_picture"),
    (r"whole-considered", "whole_considered/reasons"),
    (r"claim-that-remains", "determination/claim_that_remains"),
    (r"agency-presents", "agency_case/presented_by"),
    (r"signature", "decided_on"),
    (rf"event-{_ID}", "{id}/what"),
    (rf"interview-{_ID}", "{id}"),
    (rf"interview-{_ID}-heard-or-read", "{id}/heard_or_read_by_decider"),
    (rf"interview-{_ID}-interpreter", "{id}/interpreter_accepted"),
    (rf"interview-{_ID}-(?P<field>support|objections)", "{id}/{field}"),
    (rf"narrative-{_ID}", "{id}/text"),
    (rf"told-by-{_ID}", "{id}/speaker"),
    (rf"(?:ground|submission|alleged-act|circumstance)-{_ID}", "{id}/what"),
    (rf"report-{_ID}", "{id}/report/qualification"),
    (rf"report-{_ID}-material-seen", "{id}/report/material_seen"),
    (rf"report-{_ID}-(?P<field>method|basis|opinion)", "{id}/report/{field}"),
    (rf"report-{_ID}-use-(?P<number>[0-9]+)", "{id}/report/uses/[{number}]/why"),
    (rf"bundle-{_ID}", "{id}/reasons"),
    (rf"says-{_ID}", "{id}/says"),
    (rf"reliability-{_ID}", "{id}/reliability"),
    (rf"contrary-{_ID}-found", "{id}/found"),
    (rf"(?:contrary|none-found|request)-{_ID}", "{id}/question"),
    (rf"matter-{_ID}", "{id}/what"),
    (rf"matter-{_ID}-put", "{id}/occasions"),
    (rf"matter-{_ID}-not-put", "{id}/not_required_because"),
    (rf"matter-{_ID}-no-answer", "{id}/no_answer_was_given"),
    (rf"matter-{_ID}-(?P<field>answer|evaluation)", "{id}/{field}"),
    (rf"fact-{_ID}", "{id}/statement"),
    (rf"group-{_ID}", "{id}/facts"),
    (rf"{_FOUND}-circumstance-(?P<number>[0-9]+)", "{id}/finding/circumstances/[{number}]/effect"),
    (rf"{_FOUND}-indicator-(?P<number>[0-9]+)", "{id}/finding/indicators/[{number}]/note"),
    (rf"{_FOUND}-reasons", "{id}/finding/reasons"),
    (rf"{_FOUND}-no-item", "{id}/finding/relies_on_nothing_because"),
    (rf"{_FOUND}-doubt", "{id}/finding/benefit_of_doubt"),
    (rf"{_FOUND}-finding", "{id}/finding/result"),
    (rf"conduct-{_ID}", "{id}/what"),
    (rf"conduct-{_ID}-core", "{id}/within_protected_core"),
    (rf"conduct-{_ID}-(?P<field>why|likelihood|reasons)", "{id}/{field}"),
    (rf"act-since-leaving-{_ID}", "{id}/what"),
    (rf"act-since-leaving-{_ID}-public", "{id}/how_public"),
    (rf"act-since-leaving-{_ID}-noticed", "{id}/was_noticed"),
    (rf"act-since-leaving-{_ID}-(?P<field>conviction|motive)", "{id}/{field}"),
    (rf"predicament-{_ID}", "{id}/heading"),
    (rf"place-{_ID}", "{id}/name"),
    (rf"law-act-{_ID}", "{id}/what"),
    (rf"notice-{_ID}", "{id}/said"),
    (rf"notice-{_ID}-no-answer", "{id}/no_answer_was_given"),
    (rf"notice-{_ID}-(?P<field>withheld|answer)", "{id}/{field}"),
    (r"country-(?P<code>\w+)", "countries/{code}/basis"),
    (r"destination-(?P<code>\w+)", "determination/destinations/{code}/because"),
    (rf"reading-{_KEY}", "determination/readings/{key}/because"),
    (rf"alternative-{_KEY}-assumes", "determination/branches/{key}/assumes"),
    (rf"alternative-{_KEY}-difference", "determination/branches/{key}/explains_difference"),
    (rf"conclusion-{_KEY}-reasons", "determination/conclusions/{key}/reasons"),
    (rf"conclusion-{_KEY}", "determination/conclusions/{key}/conclusion"),
)
"""By the id of a paragraph, but for the number at its end: the place of its field, in which the id
of a thing stands for the place of that thing."""
_PATTERNS: Final = tuple((re.compile(rf"{stem}(?:-[0-9]+)?"), to) for stem, to in _WHERE)
_FOUND_AS: Final = re.compile(rf"(?P<refused>not-)?found-{_ID}-[0-9]+")
_CLOSED: Final = re.compile(r"closed-(?P<list>[a-z]+)(?:-(?P<country>\w+))?-[0-9]+")
_OF_ANSWER: Final = (
    ("", "reasons"),
    ("-no-item", "relies_on_nothing_because"),
    ("-state-protection", "state_protection"),
    ("-group", "convention_reason/group"),
)
_NUMBER: Final = re.compile(r"-[0-9]+$")


class ParagraphPlaces:
    """The places of the fields that the paragraphs of one draft come from."""

    def __init__(self, draft: Draft, data: dict[str, Any]) -> None:
        """Know the things, answers and gaps of a draft.

        Args:
            draft: The draft.
            data: Its record as plain data.
        """
        self._draft, self._data = draft, data
        found = [*labelled(data, "")]
        self._things = {label: place for place, label in reversed(found)}  # the first is meant
        self._askings = _of_askings(draft)
        declared = draft.standing.decision_type
        self._alone = {
            f"group-{one.id}": f"facts/{one.facts[0]}/statement"
            for one in draft.record.fact_groups
            if len(one.facts) == 1
        }
        self._gaps = {
            gap_paragraph_id(gap): place_of(gap.where, data, declared) for gap in draft.gaps
        }

    def of(self, block: Block) -> str | None:
        """The place of the field that a block comes from; None for one that no field gives."""
        name = block.id
        if name in self._gaps:
            return self._gaps[name]
        if name in self._alone:
            return self._alone[name]
        if found := _FOUND_AS.fullmatch(name):
            return self._found(found["id"], "not_found" if found["refused"] else "found")
        if found := _CLOSED.fullmatch(name):
            return closing_place(found["list"], found["country"])
        return self._askings.get(_NUMBER.sub("", name)) or self._placed(*_where(name))

    def _placed(self, thing: str, rest: str) -> str | None:
        """The place of a field of a thing, members of lists in it by their labels."""
        holder = self._things.get(thing) if thing else ""
        if holder is None or not (thing or rest):
            return None
        place = holder
        for step in filter(None, rest.split("/")):
            members = value_at(self._data, place) if step.startswith("[") else None
            number = int(step[1:-1]) if members else 0
            label = label_of(members[number - 1]) if members and number <= len(members) else ""
            place = f"{place}/{label or step}" if place else step
        return place

    def _found(self, fact: str, field: str) -> str | None:
        """Where a fact found was written: its own finding, that of its group, or as claimed."""
        record = self._draft.record
        finding = finding_of(record, fact)
        groups = (one.id for one in record.fact_groups if one.finding is finding)
        if finding is not None and finding.result is FindingResult.NOT_ACCEPTED:
            field = "not_found"
        if finding is None or getattr(finding, field) is None:
            return self._placed(fact, "statement")
        return self._placed(next(groups, fact), f"finding/{field}")


@lru_cache(maxsize=4096)
def _where(name: str) -> tuple[str, str]:
    """The id of the thing that a paragraph's id names, if any, and the field in it."""
    for pattern, to in _PATTERNS:
        if found := pattern.fullmatch(name):
            parts = found.groupdict()
            thing = parts["id"] if to.startswith(_THING) else ""
            return thing, to.removeprefix(_THING).lstrip("/").format(**parts)
    return "", ""


def _of_askings(draft: Draft) -> Mapping[str, str]:
    """By the stem of the paragraphs of an asking: the places of what is written on it."""
    standing = draft.standing
    opened = (step.key for step in standing.decision_type.steps if standing.is_opened(step.key))
    live = ((PRIMARY, at) for step in opened for at in standing.live(step))
    found: dict[str, str] = {}
    for branch, at in (*standing.answers, *live):
        members = (member for _, member in at.of)
        named = () if branch == PRIMARY else (branch,)
        place = f"determination/answers/{' '.join((at.issue, *named, *members))}"
        stem = stem_of(at, branch)
        found |= {f"{stem}{end}": f"{place}/{field}" for end, field in _OF_ANSWER}
        found[f"law-{stem}"] = f"{place}/answer"
    return found
