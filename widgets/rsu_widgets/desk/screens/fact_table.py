"""Facts by accounts: what each account said of each fact, and facts found together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.record.facts import FindingResult
from rsu_nb.record.lookup import finding_of
from rsu_widgets.desk.fields import words_of
from rsu_widgets.desk.screens.asking_fields import choice, choices, line, text
from rsu_widgets.desk.screens.layout import actions, heading_cell, linked, prose, table
from rsu_widgets.desk.screens.listed import without_tokens
from rsu_widgets.desk.screens.options import Choices

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.claim import Account
    from rsu_nb.record.facts import MaterialFact
    from rsu_nb.record.officer_text import OfficerText
    from rsu_widgets.desk.work import Work

_NONE = "No fact is recorded yet; the step of the facts lists them."


def fact_table_groups(work: Work) -> Iterator[dict[str, Any]]:
    """The table, a row each fact and a column each account; then facts to be found together."""
    record = work.record
    rows = [_row(work, fact) for fact in record.facts]
    if not rows:
        yield prose("", _NONE)
    heads = (one.id for one in record.accounts)
    yield from table("What was said of each fact", ("Fact", *heads, "Finding"), rows)
    accounts = [_account_row(one) for one in record.accounts]
    yield from table("The accounts", ("Account", "Who", "In what form", "On", "To"), accounts)
    yield from finding_together(work)


def finding_together(work: Work) -> Iterator[dict[str, Any]]:
    """Facts not found yet, to be found with one set of reasons, whichever way."""
    facts = [one for one in work.record.facts if finding_of(work.record, one.id) is None]
    offered = Choices(work)
    results = [
        (one.value, words_of(one))
        for one in FindingResult
        if offered.is_offered("Finding.result", one.value)
    ]
    relied = [(one["value"], one["label"]) for one in offered.relied_on()]
    if facts:
        yield actions(
            "Find some facts together",
            {
                "act": "find-together",
                "label": "Find these facts together",
                "asks": [
                    choices("facts", "The facts", [(one.id, _says(one)) for one in facts]),
                    line("heading", "A heading for them"),
                    choice("result", "What you find", results),
                    text("reasons", "Why"),
                    choices("relies_on", "What the finding rests on", relied, is_required=False),
                    text("nothing", "If it rests on no item: why", is_required=False),
                ],
            },
        )


def _row(work: Work, fact: MaterialFact) -> list[Any]:
    finding = finding_of(work.record, fact.id)
    found = words_of(finding.result) if finding else "Not found yet"
    place = f"facts/{fact.id}"
    return [
        heading_cell(_says(fact), place),
        *(_cell(account, fact.id) for account in work.record.accounts),
        linked(found, f"{place}/finding"),
    ]


def _account_row(account: Account) -> list[Any]:
    head = heading_cell(account.id, f"accounts/{account.id}")
    form = words_of(account.form)
    return [head, account.speaker, form, account.on.isoformat(), account.to]


def _cell(account: Account, fact: str) -> Any:
    said = [
        f"{_words(one.said)} [{one.pinpoint}]" if one.pinpoint else _words(one.said)
        for one in account.statements
        if one.fact == fact
    ]
    return linked(" / ".join(said), f"accounts/{account.id}") if said else "–"


def _says(fact: MaterialFact) -> str:
    return f"{fact.id} {_words(fact.statement)}"


def _words(text: OfficerText) -> str:
    return without_tokens(text.typed())
