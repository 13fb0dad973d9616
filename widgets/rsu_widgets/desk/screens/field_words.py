"""Labels and hints of fields whose name in the record is not what an officer would call them."""

from __future__ import annotations

from typing import Final

LABELS: Final = {
    "MaterialFact.statement": "The fact as it is put",
    "MaterialFact.is_said_by_agency": "It is the agency that says so",
    "MaterialFact.elements": "What part of the {matter} it bears on",
    "MaterialFact.materiality": "How much turns on it",
    "MaterialFact.depends_on": "Rests on these facts",
    "Finding.result": "What you find",
    "Finding.found": "The fact as found",
    "Finding.not_found": "What is not accepted",
    "Finding.relies_on": "What the finding rests on",
    "Finding.relies_on_nothing_because": "If it rests on no item: why",
    "Finding.circumstances": "What may have affected the telling",
    "Finding.benefit_of_doubt": "The benefit of the doubt",
    "Answer.answer": "Your answer",
    "Answer.relies_on": "What the answer rests on",
    "Answer.relies_on_nothing_because": "If it rests on no item: why",
    "Answer.state_protection": "The effect of state protection on the risk",
    "Answer.convention_reason": "The Convention reason",
    "MatterPut.what": "What was put",
    "MatterPut.sources": "Where the matter comes from",
    "MatterPut.occasions": "When and how it was put",
    "MatterPut.not_required_because": "If it need not be put: why",
    "MatterPut.evaluation": "What was made of the answer",
    "MatterPut.no_answer_was_given": "No answer was given",
    "WholeConsidered.reasons": "The whole considered",
    "WholeConsidered.completed_on": "Completed on",
    "Interview.was_by_decider": "You conducted it yourself",
    "Interview.heard_or_read_by_decider": "If another officer asked: what you heard or read",
    "Interview.record": "The item that holds its record",
    "Identity.printed_as": "How the decision names the person",
    "Person.is_minor": "Under 18, and neither married nor in a civil union",
    "Account.on": "Given on",
    "Account.to": "Given to",
    "Statement.said": "What was said",
    "CountryInformation.for_facts": "Facts it was read for",
    "CountryInformation.says": "What it says, in your own words",
    "CountryInformation.passage": "The words relied on, as published",
    "CountryInformation.disclosure": "Was it shown to the person",
    "Bundle.heading": "What they are",
    "Bundle.items": "The items",
    "Bundle.reasons": "What is made of them, and why",
    "Bundle.in_issues": "Dealt with under these questions",
    "Bundle.in_facts": "Dealt with under these facts",
    "DealtWith.in_issues": "Dealt with under these questions",
    "DealtWith.in_facts": "Dealt with under these facts",
    "DealtWith.how": "How it was dealt with",
    "Record.law_as_at": "The law as at",
    "Record.prose": "Prose that has no place yet",
    "Record.introduction": "Introduction",
    "Record.no_interview": "If there was no interview",
}
"""By class and field; `{matter}` is what the decision type calls what is decided."""

HINTS: Final = {
    "Finding.reasons": "Why you find so; cite an item as [E4, p 3].",
    "Answer.reasons": "Why; cite an item as [E4, p 3].",
    "Bundle.heading": "A few words that name them together.",
    "Bundle.reasons": "The weight they are given, and why. It prints once and names them all.",
    "Finding.relies_on": "Items of the case, each with the page or paragraph.",
    "Answer.relies_on": "Items of the case, each with the page or paragraph.",
}
"""By class and field."""
