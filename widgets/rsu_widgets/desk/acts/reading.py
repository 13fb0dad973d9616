"""The second reading at the desk: asked for, commented in, replied to, ended; and directions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rsu_nb.errors import UnknownNameError
from rsu_nb.record.lookup import ids
from rsu_nb.record.officer_text import parse
from rsu_nb.record.resolution import WhatStands
from rsu_nb.store.second_reading import SecondReading
from rsu_widgets.desk.acts.act import Done, given

if TYPE_CHECKING:
    from rsu_widgets.desk.acts.act import Values
    from rsu_widgets.desk.work import Work


def ask(work: Work, _: str, __: Values) -> Done:
    """Ask for a second reading.

    Raises:
        LifeError: One is under way, or the account has no role in which to ask.
        SealedCaseError: The case is sealed.
    """
    SecondReading(work.store.session).ask(work.case)
    work.open_again()
    return Done(words="A second reading is asked for; the case is not sealed before it is ended.")


def comment(work: Work, _: str, values: Values) -> Done:
    """Comment on something of the case; nothing else of the record changes.

    Raises:
        MissingValueError: What it is about, or the comment, is missing.
        UnknownNameError: The case has nothing of that name.
        LifeError: No reading was asked for, or the account may not comment.
        InvalidRecordError: The comment cites what is not there.
    """
    about = given(values, "about", "What it is about")
    declared = work.drawn.standing.decision_type
    known = {
        *ids(work.record),
        *(one.key for one in declared.steps),
        *(one.key for one in declared.limbs),
        *(one.key for one in declared.issues),
    }
    if about not in known:
        raise UnknownNameError(kind="thing to comment on", name=about, known=known)
    text = parse(given(values, "text", "The comment"))
    number = SecondReading(work.store.session).comment(work.case, about, text)
    work.open_again()
    return Done(words=f"Comment {number} on {about} is kept.")


def reply(work: Work, number: str, values: Values) -> Done:
    """Reply to a comment of the second reader.

    Raises:
        MissingValueError: The reply is missing.
        LifeError: There is no such comment, it has its reply, or the account may not reply.
        InvalidRecordError: The reply cites what is not there.
    """
    text = parse(given(values, f"reply-{number}", "The reply"))
    wanted = int(number) if number.isdecimal() else 0
    SecondReading(work.store.session).reply(work.case, wanted, text)
    work.open_again()
    return Done(words=f"The reply to comment {number} is kept.")


def end(work: Work, _: str, __: Values) -> Done:
    """End the second reading.

    Raises:
        LifeError: None is under way, or the account may not end it.
    """
    SecondReading(work.store.session).end(work.case)
    work.open_again()
    return Done(words="The second reading is ended.")


def direct(work: Work, rule: str, values: Values) -> Done:
    """Record what the legal role directs on a rule in dispute.

    Raises:
        MissingValueError: What stands, or the direction, is missing.
        LifeError: That rule is not in dispute, or the account is not that of the legal role.
        InvalidRecordError: The direction cites what is not there.
    """
    stands = given(values, "stands", "What stands")
    if stands not in set(WhatStands):
        raise UnknownNameError(kind="direction", name=stands, known=[*WhatStands])
    text = parse(given(values, "text", "The direction"))
    SecondReading(work.store.session).direct(work.case, rule, WhatStands(stands), text)
    work.open_again()
    return Done(words=f"The direction on {rule} is in the record.")
