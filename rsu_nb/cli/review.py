"""`rsu-nb review`: the second reading, which comments and never edits."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from rsu_nb.cli.output import AsJson, say, show_data
from rsu_nb.cli.typed_text import TextOption, text_from

if TYPE_CHECKING:
    from rsu_nb.store.second_reading import SecondReading

review = typer.Typer(
    help="Have a case read by a second reader.", no_args_is_help=True, rich_markup_mode=None
)
_Case = Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")]


@review.command("ask")
def ask(case: _Case) -> None:
    """Ask for a second reading; the case is not sealed before it is ended."""
    reading = _reading(case, is_for_reader=False)
    reading.ask(case)
    say(f"Asked for a second reading of {case}; `rsu-nb review show {case}` is for the reader.")


@review.command("show")
def show(case: _Case, is_json: AsJson = False) -> None:
    """Show the reader what there is to see to.

    The comments and their replies, the questions that only a reader can answer, what warns, the
    findings that were reopened after a conclusion, and the rules in dispute.
    """
    from rsu_nb.cli.reading_view import data_of, lines_of
    from rsu_nb.cli.session import open_store
    from rsu_nb.notebook.sealing import gate_of

    store = open_store()
    record = store.record(case)
    report = gate_of(store, record)
    if is_json:
        show_data(data_of(record, report))
    else:
        say(*lines_of(record, report))


@review.command("comment")
def comment(
    case: _Case,
    about: Annotated[
        str,
        typer.Option(
            metavar="KEY", help="What it is about: the id of a thing, a step, a limb or an issue."
        ),
    ],
    text: TextOption = None,
) -> None:
    """Comment on a case in its second reading; nothing else of the record changes."""
    from rsu_nb.cli.reading_view import refuse_unknown_place
    from rsu_nb.cli.session import open_store

    refuse_unknown_place(open_store().record(case), about)
    reading = _reading(case, is_for_reader=True)
    number = reading.comment(case, about, text_from(text, "The comment"))
    say(f"Comment {number} on {about} of {case} is kept.")


@review.command("take-in")
def take_in_comments(
    case: _Case,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="The draft copy (.docx) that came back.")
    ],
    is_json: AsJson = False,
) -> None:
    """Take the comments of a draft copy that came back into the second reading.

    Each Word comment, with the replies to it, becomes a comment on what its paragraph is about,
    with its author and time. What was taken in before is not taken in again. Changed text is never
    taken in. The file that you name is left where it is: delete it when it has served.
    """
    from rsu_nb.attachments.comment_reading import COPY_LIMITS
    from rsu_nb.cli.record_files import contents_of
    from rsu_nb.cli.session import open_store
    from rsu_nb.cli.taken_in_view import data_of
    from rsu_nb.export.take_in import take_in
    from rsu_nb.export.taken_in_words import lines_of

    _reading(case, is_for_reader=True)
    content = contents_of(file, COPY_LIMITS.size)
    taken = take_in(open_store(), case, content)
    if is_json:
        show_data(data_of(case, taken))
    else:
        say(*lines_of(case, taken))


@review.command("reply")
def reply(
    case: _Case,
    number: Annotated[int, typer.Argument(metavar="NUMBER", help="The number of the comment.")],
    text: TextOption = None,
) -> None:
    """Reply to a comment; every comment has its reply before the case is sealed."""
    reading = _reading(case, is_for_reader=False)
    reading.reply(case, number, text_from(text, "The reply"))
    say(f"The reply to comment {number} of {case} is kept.")


@review.command("end")
def end(case: _Case) -> None:
    """End the second reading."""
    _reading(case, is_for_reader=True).end(case)
    say(f"The second reading of {case} is ended.")


@review.command("direct")
def direct(
    case: _Case,
    rule: Annotated[str, typer.Option(metavar="KEY", help="The rule in dispute.")],
    stands: Annotated[
        str, typer.Option(help="What the direction lets stand: the-conclusion or the-rule.")
    ],
    text: TextOption = None,
) -> None:
    """Record what the legal role directs on a rule in dispute."""
    from rsu_nb.errors import UnknownNameError
    from rsu_nb.record.resolution import WhatStands

    if stands not in set(WhatStands):
        known = (one.value for one in WhatStands)
        raise UnknownNameError(kind="direction", name=stands, known=known)
    reading = _reading(case, is_for_reader=False)
    reading.refuse_to_direct(case, rule)
    reading.direct(case, rule, WhatStands(stands), text_from(text, "The direction"))
    say(f"The direction on {rule} is in the record of {case}.")


def _reading(case: str, *, is_for_reader: bool) -> SecondReading:
    from rsu_nb.cli.courtesy import say_of_own_case, say_of_roles
    from rsu_nb.cli.session import open_store
    from rsu_nb.store.second_reading import SecondReading

    store = open_store()
    say_of_roles(store)
    if is_for_reader:
        say_of_own_case(store, case)
    return SecondReading(store.session)
