"""Sentences that say what was done in a case, when and how."""

from __future__ import annotations

from typing import Final

from rsu_nb.drafting.templates.template import Template

PROCEDURE: Final = (
    Template(key="represented", text="{Claimant} is represented by {who}{since}."),
    Template(
        key="agency-presents",
        text="The case for cessation is presented by {by}.",
    ),
    Template(
        key="disclosed",
        text="Of the agency’s evidence, this rests on {items}.",
    ),
    Template(key="unrepresented", text="No representative is recorded."),
    Template(key="language", text="{Claimant} gave evidence in {language}."),
    Template(
        key="responsible-adult",
        text=(
            "{Claimant} is a minor. {adult} is the responsible adult for this {matter}, as "
            "{basis} (s 375)."
        ),
        provisions=("s-375",),
    ),
    Template(
        key="interview",
        text=(
            "{Claimant} was interviewed on {date} at {place}, by {officer}, in {language}{rest}."
        ),
    ),
    Template(
        key="no-interview",
        text="The {matter} is decided without an interview, because {reason}.",
        provisions=("s-149-4",),
    ),
    Template(
        key="detained",
        text="{Claimant} is in detention under Part 9 of the Act.",
    ),
    Template(
        key="put-at",
        text="This was put{whom} {occasions}.",
    ),
    Template(key="no-answer", text="No answer was given."),
    Template(
        key="translated",
        text="{items} was translated from {language} by {by}.",
    ),
    Template(
        key="translated-together",
        text="{items} were translated from {language} by {by}.",
    ),
    Template(
        key="report-made-by",
        text="{item} is a report. Qualification of its author: {qualification}.",
    ),
    Template(
        key="shown",
        text="Of the country information, {parts}.",
    ),
    Template(
        key="contrary-search",
        text=(
            "Information pointing the other way was looked for on {date}, on the question "
            "“{question}”. Searched: {searched}."
        ),
    ),
    Template(
        key="none-found",
        text=(
            "No information was found on the question “{question}”. Searched on {date}: "
            "{searched}. That nothing was found is not read as showing that it does not happen."
        ),
    ),
    Template(
        key="request",
        text="The question “{question}” was sent to researchers on {date}{due}; {reply}.",
    ),
)
