"""Everything that can stop an officer, as sentences: what is wrong, where, and what to do.

    RsuError                        caught only at the edges: command line, forms, exporters
    ├─ IncompleteCaseError          the law asks for something not yet given
    ├─ CaseRecordError              what was read is not a case
    │  ├─ CaseNotFoundError
    │  ├─ UnreadableFileError
    │  └─ InvalidRecordError
    ├─ AnswersError                 a set of bare answers cannot be evaluated
    ├─ LawError
    │  ├─ UnknownNameError
    │  ├─ NotInForceError
    │  └─ DeclarationError
    ├─ DateError
    │  ├─ ImpossibleDateError
    │  ├─ DateOrderError
    │  ├─ DateBeforeActError
    │  ├─ UnknownHolidaysError
    │  └─ PeriodLengthError
    ├─ DraftingError
    │  ├─ TemplateSlotError
    │  ├─ UnknownParagraphError
    │  └─ UnsettledResultError
    ├─ StoreError
    │  ├─ WrongKeyError
    │  ├─ ChangedEntryError
    │  ├─ SealedCaseError
    │  └─ NewerSchemaError
    ├─ NotebookError
    │  ├─ ChangedTemplateError
    │  └─ StepFailedError
    └─ ExportError

No message carries anything a claimant said or is called: only keys, ids, paths and references.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class RsuError(Exception):
    """An officer, trainer or reviewer cannot go on until something is put right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong, by its place in a file or record.

    Attributes:
        where: Path of keys and ids, such as `facts.F3.finding.relies_on`; never a value.
        what: What is wrong and what to do, as one sentence.
    """

    where: str
    what: str

    def __str__(self) -> str:
        """The problem as one printed line."""
        return f"{self.where}: {self.what}" if self.where else self.what


class IncompleteCaseError(RsuError):
    """The law asks for something that the record does not yet hold."""

    def __init__(self, case: str, gaps: Sequence[Problem]) -> None:
        """Name the case and everything still to be done in it."""
        self.case = case
        self.gaps = tuple(gaps)
        lines = "\n".join(f"  {gap}" for gap in self.gaps)
        super().__init__(
            f"{case} is not complete; {len(self.gaps)} thing(s) are still to be done:\n{lines}\n"
            "Do them in their steps, or print the unfinished draft, which shows them as gaps."
        )


class CaseRecordError(RsuError):
    """What was read is not a case."""


class CaseNotFoundError(CaseRecordError):
    """No case of that reference is in the store."""

    def __init__(self, case: str, known: Iterable[str] = ()) -> None:
        """Name the case asked for and the nearest references there are."""
        self.case = case
        super().__init__(f"There is no case {case} in this store.{nearest(case, known)}")


class UnreadableFileError(CaseRecordError):
    """A file is not YAML 1.2 or JSON that may be read, before its contents are looked at."""

    def __init__(self, name: str, what: str) -> None:
        """Name the file (its last part only) and what is wrong with it."""
        self.name = name
        super().__init__(f"{name} was not read: {what}")


class InvalidRecordError(CaseRecordError):
    """A record breaks its schema, refers to what is not there, or holds an impossible date."""

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        """Name the record and every problem in it."""
        self.subject = subject
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(
            f"{subject} is not a valid record; nothing was changed. "
            f"{len(self.problems)} problem(s):\n{lines}"
        )


class AnswersError(RsuError):
    """A set of answers cannot be evaluated as it stands."""

    def __init__(self, subject: str, problems: Sequence[Problem]) -> None:
        """Name the answers and every problem in them."""
        self.subject = subject
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(
            f"{subject} cannot be evaluated. {len(self.problems)} problem(s):\n{lines}"
        )


class LawError(RsuError):
    """Something is wrong with the law as it is declared or asked for."""


class UnknownNameError(LawError):
    """A decision type, issue, list, limb, provision or template of that name is not declared."""

    def __init__(self, kind: str, name: str, known: Iterable[str]) -> None:
        """Name the kind of thing, what was asked for, and the nearest names there are."""
        self.kind = kind
        self.name = name
        super().__init__(f"There is no {kind} named {name!r}.{nearest(name, known)}")


class NotInForceError(LawError):
    """A provision or rule was not in force on the date the case is decided under."""

    def __init__(self, name: str, as_at: str) -> None:
        """Name the rule and the date."""
        self.name = name
        super().__init__(f"{name} was not in force on {as_at}; choose the law of another date.")


class DeclarationError(LawError):
    """A decision type contradicts itself: a rule to be put right before anyone relies on it."""

    def __init__(self, decision_type: str, what: str) -> None:
        """Name the decision type and the contradiction."""
        self.decision_type = decision_type
        super().__init__(f"The declaration of {decision_type} is wrong: {what}")


class DateError(RsuError):
    """A date is impossible, or a period cannot be computed from the dates given."""


class DraftingError(RsuError):
    """A drafting template met a value that is not there."""


class TemplateSlotError(DraftingError):
    """The slots of a drafting template and the values given to it are not the same."""

    def __init__(self, template: str, slots: Iterable[str]) -> None:
        """Name the drafting template and the slots without a value, or values without a slot."""
        self.template = template
        super().__init__(
            f"The drafting template {template!r} does not fit its values at: "
            f"{', '.join(sorted(slots))}. Nothing was drafted; report this to the maintainers."
        )


class UnknownParagraphError(DraftingError):
    """Officer text refers to paragraphs that this decision does not have."""

    def __init__(self, case: str, problems: Sequence[Problem]) -> None:
        """Name the case and each reference that leads nowhere."""
        self.case = case
        self.problems = tuple(problems)
        lines = "\n".join(f"  {problem}" for problem in self.problems)
        super().__init__(f"{case} was not drafted; {len(self.problems)} problem(s):\n{lines}")


class UnsettledResultError(DraftingError):
    """A letter was asked for before every limb has a conclusion that the findings bear out."""

    def __init__(
        self, case: str, what: str = "a conclusion is not yet stated on every limb"
    ) -> None:
        """Name the case and what is missing; never a result."""
        self.case = case
        super().__init__(
            f"The letter of {case} cannot be drafted: {what}. "
            "Put that right in the steps of the limbs, then draft the letter."
        )


class StoreError(RsuError):
    """The store cannot do what was asked; what it holds is unchanged."""


class WrongKeyError(StoreError):
    """The key is missing, or is not the one that these cases were locked with."""


class ChangedEntryError(StoreError):
    """An entry of a case's log is not what was written."""

    def __init__(self, case: str, sequence: int) -> None:
        """Name the case and the entry's number in its log."""
        self.case = case
        self.sequence = sequence
        super().__init__(
            f"Entry {sequence} of {case} has been changed since it was written. "
            "Stop work on the case, keep the store as it is, and restore from a backup."
        )


class SealedCaseError(StoreError):
    """A sealed decision never changes."""

    def __init__(self, case: str) -> None:
        """Name the case."""
        self.case = case
        super().__init__(f"{case} is sealed, and a sealed decision never changes.")


class NewerSchemaError(StoreError):
    """The store or a record was written by a newer version."""

    def __init__(self, what: str, found: str, known: str) -> None:
        """Say what was read, the version found and the newest version known."""
        self.found = found
        super().__init__(
            f"{what} is of version {found}; this rsu-nb knows versions to {known}. "
            "Install the newer rsu-nb; nothing was changed."
        )


class NotebookError(RsuError):
    """A notebook template cannot be found, trusted or executed."""


class ChangedTemplateError(NotebookError):
    """A notebook template is not the one that was shipped."""

    def __init__(self, template: str) -> None:
        """Name the template."""
        self.template = template
        super().__init__(
            f"The notebook template {template} is not the one shipped with this version. "
            "Put the shipped file back; decisions are made from shipped templates only."
        )


class StepFailedError(NotebookError):
    """A step of a notebook stopped."""

    def __init__(self, case: str, step: str, cause: str) -> None:
        """Name the case, the step, and the cause in a sentence free of particulars."""
        self.case = case
        self.step = step
        super().__init__(f"{case} stopped at the step {step!r}: {cause}")


class ExportError(RsuError):
    """A copy cannot leave as asked; nothing was written."""


def nearest(name: str, known: Iterable[str]) -> str:
    """A sentence naming the nearest of `known` to `name`, or all of a short list, or ""."""
    names = sorted(known)
    close = get_close_matches(name, names, n=3) or (names if len(names) <= _SHORT_LIST else [])
    return f" Did you mean: {', '.join(close)}?" if close else ""


_SHORT_LIST = 8


class ImpossibleDateError(DateError):
    """What was given is not a date of the calendar."""

    def __init__(self, name: str) -> None:
        """Name the date that was asked for; what was given is not repeated."""
        self.name = name
        super().__init__(
            f"The date {name} is not a date of the calendar. "
            "Write it as year-month-day, such as 2026-04-01."
        )


class DateOrderError(DateError):
    """Two dates cannot both be right."""

    def __init__(self, *, later: str, earlier: str, is_same_day: bool = False) -> None:
        """Name the two dates, and say whether they must be one day."""
        self.later = later
        self.earlier = earlier
        rule = "is not the date" if is_same_day else "is before the date"
        why = "; a notice handed over in person is received that day" if is_same_day else ""
        super().__init__(f"The date {later} {rule} {earlier}{why}. Correct one of the two.")


class DateBeforeActError(DateError):
    """A date lies before Part 5 of the Immigration Act 2009 was in force."""

    def __init__(self, name: str) -> None:
        """Name the date."""
        self.name = name
        super().__init__(
            f"The date {name} is before 29 November 2010, when Part 5 of the Immigration Act 2009 "
            "came into force. Correct it; a decision under the 1987 Act is not computed here."
        )


class UnknownHolidaysError(DateError):
    """The public holidays of a year are not known, so its working days cannot be counted."""

    def __init__(self, year: int) -> None:
        """Name the year."""
        self.year = year
        super().__init__(
            f"The date of Matariki in {year} is not known, so its working days cannot be counted. "
            "Correct the year, or install a version that knows its public holidays."
        )


class PeriodLengthError(DateError):
    """A period of no working days has no last day."""

    def __init__(self, working_days: int) -> None:
        """Give the number of working days asked for."""
        self.working_days = working_days
        super().__init__(
            f"A period of {working_days} working days has no last day. Ask for one day or more."
        )
