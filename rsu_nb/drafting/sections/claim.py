"""The claim as it was made: the narrative, the accounts, the grounds and the submissions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.drafting.inline import cited_links
from rsu_nb.drafting.names import CLAIMANT
from rsu_nb.drafting.officer import label
from rsu_nb.drafting.tree import Column, Row, run
from rsu_nb.drafting.words import long_date
from rsu_nb.record.claim import AccountForm, GroundOrigin

if TYPE_CHECKING:
    from rsu_nb.drafting.writer import Writer
    from rsu_nb.record.claim import Account, NarrativeSection

_FORMS = {
    AccountForm.CONFIRMATION_OF_CLAIM: "Confirmation of claim",
    AccountForm.WRITTEN_STATEMENT: "Written statement",
    AccountForm.INTERVIEW: "Interview",
    AccountForm.LETTER: "Letter",
    AccountForm.TO_A_PROFESSIONAL: "What was told to a professional",
    AccountForm.EARLIER_APPLICATION: "Earlier application",
    AccountForm.ORAL: "Oral account",
}
_COLUMNS = (
    Column(heading="Date", share=0.21),
    Column(heading="Account", share=0.36),
    Column(heading="Language and help", share=0.32),
    Column(heading="Found in", share=0.11),
)
_ARISING = "Arising on the facts:"


def write_claim(writer: Writer) -> None:
    """Write the claim as it was made, without evaluation."""
    wording = writer.draft.wording
    writer.heading(1, wording.told_under, "claim")
    writer.structure(wording.told_opening, "claim-summary")
    for section in writer.draft.record.narrative:
        _write_narrative(writer, section)
    writer.gaps("narrative")
    _write_accounts(writer)
    _write_grounds(writer)
    writer.gaps()


def _write_narrative(writer: Writer, section: NarrativeSection) -> None:
    writer.heading(2, section.heading, f"narrative-{section.id}")
    if section.speaker != CLAIMANT:
        person = writer.draft.names.of(section.speaker)
        writer.structure("told-by", f"told-by-{section.id}", (section.id,), person=person)
    writer.officer(section.text, f"narrative-{section.id}", rests_on=(section.id,))


def _write_accounts(writer: Writer) -> None:
    accounts = writer.draft.record.accounts
    if accounts:
        writer.heading(2, "The accounts given", "accounts")
    rows = tuple(_account(writer, one) for one in sorted(accounts, key=lambda one: one.on))
    writer.table("accounts", "Accounts, in the order in which they were given", _COLUMNS, rows)


def _account(writer: Writer, account: Account) -> Row:
    names = writer.draft.names
    by = "" if account.speaker == CLAIMANT else f" of {names.of(account.speaker)}"
    told = f"{_FORMS[account.form]}{by}, to {account.to}"
    parts = [account.language]
    if account.interpreter:
        parts.append(f"interpreted by {names.of(account.interpreter)}")
    if account.drafted_by:
        parts.append(f"drafted by: {account.drafted_by}")
    source = cited_links((account.source,), writer.printing) if account.source else run("–")
    return Row(
        id=account.id,
        cells=(run(long_date(account.on)), run(told), run("; ".join(parts)), source),
    )


def _write_grounds(writer: Writer) -> None:
    record = writer.draft.record
    advanced = writer.draft.wording.advanced
    writer.heading(2, "Grounds and submissions", "grounds")
    for ground in record.grounds:
        writer.officer(
            ground.what,
            f"ground-{ground.id}",
            rests_on=(ground.id,),
            lead=label(advanced if ground.origin is GroundOrigin.ADVANCED else _ARISING),
        )
    for submission in record.submissions:
        who = writer.draft.names.of(submission.by)
        writer.officer(
            submission.what,
            f"submission-{submission.id}",
            rests_on=(submission.id,),
            lead=label(f"Submitted by {who} on {long_date(submission.on)}:"),
            relied_on=tuple(filter(None, (submission.source,))),
        )
