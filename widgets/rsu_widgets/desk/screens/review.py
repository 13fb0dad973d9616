"""The second reading on screen: what the reader is told, comments with replies, and acts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from rsu_nb.gate.second_reader import for_second_reader
from rsu_nb.notebook.sealing import gate_of
from rsu_nb.record.lookup import ids
from rsu_nb.record.resolution import WhatStands
from rsu_nb.store.entry import Stage
from rsu_widgets.desk.acts.act import MOST_BYTES
from rsu_widgets.desk.fields import words_of
from rsu_widgets.desk.screens.asking_fields import choice, file, text
from rsu_widgets.desk.screens.closing import take_along_group
from rsu_widgets.desk.screens.layout import actions, linked, prose, table
from rsu_widgets.desk.where import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.gate.second_reader import ForSecondReader
    from rsu_widgets.desk.work import Work

_TAKE_IN: Final = {
    "act": "take-in",
    "label": "Take the comments in",
    "why": (
        "A copy of this decision that came back with comments: each comment, with the replies to "
        "it, goes to what its paragraph is about. What was taken in before is not taken in again, "
        "and changed text is never taken in."
    ),
    "asks": [file("file", "The copy that came back (.docx)", MOST_BYTES, ".docx")],
}
_STANDS = [(one.value, words_of(one)) for one in WhatStands]


def review_groups(work: Work) -> Iterator[dict[str, Any]]:
    """Comments and replies; what was reopened or is disputed; the questions; what may be done."""
    shown = for_second_reader(work.record, gate_of(work.store, work.record))
    yield from _comments(work)
    yield from _reopened(work, shown)
    yield from _disputed(shown)
    questions = [[one.code, one.asks] for one in shown.questions]
    yield from table("Questions that only a reader can answer", ("Code", "Question"), questions)
    yield from _acts(work)


def _comments(work: Work) -> Iterator[dict[str, Any]]:
    review = work.record.review
    rows = [
        [
            str(number),
            linked(one.about, _place(work, one.about)),
            f"{one.by}, {one.on}",
            one.comment.typed(),
            one.reply.typed() if one.reply else "No reply yet",
        ]
        for number, one in enumerate(review, 1)
    ]
    columns = ("Number", "About", "By", "Comment", "Reply")
    yield from table("Comments", columns, rows) if rows else iter([prose("", "No comment yet.")])
    waiting = [number for number, one in enumerate(review, 1) if one.reply is None]
    if waiting and not work.stage.is_closed:
        yield actions("Reply", *(_reply(number) for number in waiting))


def _reply(number: int) -> dict[str, Any]:
    asks = [text(f"reply-{number}", f"Your reply to comment {number}")]
    return {"act": f"reply {number}", "label": f"Reply to comment {number}", "asks": asks}


def _reopened(work: Work, shown: ForSecondReader) -> Iterator[dict[str, Any]]:
    rows = [
        [
            linked(one.finding, _place(work, one.finding)),
            one.was.key or "not found",
            one.now.key or "not found",
            f"{one.entry.because.typed()} ({one.entry.by}, {one.entry.on})",
        ]
        for one in shown.reopened
    ]
    yield from table("Reopened after a conclusion", ("Finding", "Was", "Is", "Why"), rows)


def _disputed(shown: ForSecondReader) -> Iterator[dict[str, Any]]:
    rows = [
        [
            one.rule,
            one.limb,
            f"{one.because.typed()} ({one.by}, {one.on})",
            f"{words_of(one.direction.stands)}: {one.direction.text.typed()}"
            if one.direction
            else "No direction yet",
        ]
        for one in shown.disputed
    ]
    yield from table("Rules in dispute", ("Rule", "Part", "Why", "Direction"), rows)
    waiting = [one for one in shown.disputed if one.direction is None]
    if waiting:
        yield actions(
            "Direct on a rule in dispute (the legal role)",
            *(
                {
                    "act": f"direct {one.rule}",
                    "label": f"Record the direction on {one.rule}",
                    "asks": [
                        choice("stands", "What stands", _STANDS),
                        text("text", "The direction"),
                    ],
                }
                for one in waiting
            ),
        )


def _acts(work: Work) -> Iterator[dict[str, Any]]:
    if work.stage is Stage.DRAFTING:
        yield actions(
            "Second reading",
            {
                "act": "ask-reading",
                "label": "Ask for a second reading",
                "why": "A second reader comments and never edits; every comment gets a reply.",
            },
        )
    if work.stage is Stage.SECOND_READING:
        yield actions(
            "For the second reader",
            {
                "act": "comment",
                "label": "Comment",
                "asks": [
                    choice("about", "What it is about", _about(work)),
                    text("text", "The comment"),
                ],
            },
            {"act": "end-reading", "label": "End the second reading"},
        )
        yield take_along_group()
        yield actions("Comments made in Word", _TAKE_IN)


def _about(work: Work) -> list[tuple[str, str]]:
    declared = work.drawn.standing.decision_type
    return [
        *((one.key, one.title) for one in declared.steps),
        *((one.key, one.question) for one in declared.limbs if one.key != one.step),
        *((name, f"{name}: {word}") for name, (word, _) in ids(work.record).items()),
    ]


def _place(work: Work, named: str) -> str | None:
    return place_of(named, work.data, work.drawn.standing.decision_type)
