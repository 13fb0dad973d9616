"""Which reasoning of a case also stands in earlier decisions of the officer or the unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.gate.copying.earlier_text import CopiedPassage
from rsu_nb.gate.copying.own_words import own_words_of
from rsu_nb.gate.copying.shared_run import RunIndex
from rsu_nb.gate.copying.word_sequence import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rsu_nb.gate.copying.earlier_text import EarlierText
    from rsu_nb.gate.copying.own_words import OwnWords
    from rsu_nb.gate.copying.shared_run import SharedRun
    from rsu_nb.record.record import Record

SHORTEST_PASSAGE: Final = 16
"""How many words in a row are shown: about a sentence, longer than a set phrase."""


def copied_passages(
    record: Record,
    earlier: Iterable[EarlierText],
    *,
    statements_of_law: Iterable[str] = (),
    shortest: int = SHORTEST_PASSAGE,
) -> tuple[CopiedPassage, ...]:
    """The passages of a record that stand in earlier texts of other cases, in its order.

    Pronouns and numbers may differ. A passage inside a longer one is counted to the longer.

    Args:
        record: The record.
        earlier: Earlier texts of the officer and the unit.
        statements_of_law: What every decision of the unit says alike about the law.
        shortest: How many words a passage has at least; more than six.
    """
    own = own_words_of(record, statements_of_law)
    index = RunIndex(own.words)
    runs = [
        (run, text)
        for text in earlier
        if text.case != record.case
        for run in index.shared(words_of(text.text), shortest)
    ]
    runs.sort(key=lambda one: (-one[0].length, one[0].start, one[1].case))
    passages = _passages(runs, own, record.officer.id)
    return tuple(passage for _, passage in sorted(passages, key=lambda one: one[0]))


def _passages(
    runs: list[tuple[SharedRun, EarlierText]], own: OwnWords, officer: str
) -> Iterator[tuple[int, CopiedPassage]]:
    """Each passage that no longer one covers, with its first word."""
    while runs:
        longest, text = runs[0]
        covered = [one for one in runs if _is_within(one[0], longest)]
        runs = [one for one in runs if not _is_within(one[0], longest)]
        first, last = own.places[longest.start], own.places[longest.start + longest.length - 1]
        if first and last:
            cases = {one.case for _, one in covered} - {text.case}
            yield (
                longest.start,
                CopiedPassage(
                    where=first.where,
                    start=first.start,
                    end=last.end,
                    words=longest.length,
                    case=text.case,
                    is_same_officer=text.officer == officer,
                    also_in=tuple(sorted(cases)),
                ),
            )


def _is_within(run: SharedRun, longer: SharedRun) -> bool:
    return longer.start <= run.start and run.start + run.length <= longer.start + longer.length
