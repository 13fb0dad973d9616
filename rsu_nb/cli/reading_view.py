"""What a second reader is shown of a case, as lines for a person and as data for a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.report import GateReport
    from rsu_nb.gate.second_reader import AnsweredWarning, ReopenedFinding
    from rsu_nb.record.record import Record, Review
    from rsu_nb.record.resolution import DisputedRule


def refuse_unknown_place(record: Record, about: str) -> None:
    """Refuse a comment on what a case does not have.

    Raises:
        UnknownNameError: It is no id of the record, and no step, limb or issue.
    """
    from rsu_nb.errors import UnknownNameError
    from rsu_nb.record.comment_places import comment_places

    known = comment_places(record)
    if about not in known:
        raise UnknownNameError(kind="thing to comment on", name=about, known=known)


def data_of(record: Record, report: GateReport) -> dict[str, Any]:
    """What the reader is shown, as data that JSON can hold."""
    from rsu_nb.gate.second_reader import for_second_reader

    comments = [_comment(number, one) for number, one in enumerate(record.review, 1)]
    return {
        "case": record.case,
        "comments": comments,
        **for_second_reader(record, report).data(),
    }


def lines_of(record: Record, report: GateReport) -> Iterator[str]:
    """What the reader is shown, line by line."""
    from rsu_nb.gate.second_reader import for_second_reader

    shown = for_second_reader(record, report)
    yield f"{record.case}, for the second reader"
    yield from _part("Comments", _comments(record.review))
    yield from _part("Reopened after a conclusion", (_reopened(one) for one in shown.reopened))
    yield from _part("Rules in dispute", (_dispute(one) for one in shown.disputed))
    yield from _part("Warns", (_warning(one) for one in shown.warnings))
    yield from _part("Questions", (f"{one.code}  {one.asks}" for one in shown.questions))


def _part(heading: str, lines: Iterator[str]) -> Iterator[str]:
    yield from ("", f"{heading}:")
    found = list(lines)
    yield from (f"  {line}" for line in found or ["none"])


def _comments(review: tuple[Review, ...]) -> Iterator[str]:
    for number, one in enumerate(review, 1):
        yield f"{number}. {one.about} ({one.by}, {one.on}): {one.comment.typed()}"
        yield f"   {'Reply: ' + one.reply.typed() if one.reply else 'No reply yet.'}"


def _comment(number: int, one: Review) -> dict[str, Any]:
    return {
        "number": number,
        "by": one.by,
        "on": one.on.isoformat(),
        "about": one.about,
        "comment": one.comment.typed(),
        "reply": one.reply.typed() if one.reply else None,
    }


def _reopened(one: ReopenedFinding) -> str:
    was, now = one.was.key or "not found", one.now.key or "not found"
    entry = one.entry
    why = f"{entry.because.typed()} ({entry.by}, {entry.on})"
    return f"{entry.limb}, {one.finding}: was {was}, is {now}. {why}"


def _dispute(one: DisputedRule) -> str:
    given = one.direction
    direction = f"{given.stands.value}: {given.text.typed()}" if given else "no direction yet"
    return f"{one.limb}, {one.rule}: {one.because.typed()} ({direction})"


def _warning(one: AnsweredWarning) -> str:
    found = one.warning
    said = f" The officer says: {one.response.says.typed()}" if one.response else ""
    return f"{found.code}  {found.where}: {found.what}{said}"
