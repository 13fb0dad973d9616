"""Every act of the desk by the first word of what the page asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_widgets.desk.acts import (
    attaching,
    judgement,
    library,
    placing,
    reading,
    sealing,
    taking_in,
    together,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from rsu_widgets.desk.acts.act import Act

ACTS: Final[Mapping[str, Act]] = {
    "reopen": judgement.reopen,
    "dispute": judgement.dispute,
    "stays": judgement.stays,
    "attach": attaching.attach,
    "find-together": together.find_together,
    "deal-together": together.deal_with_together,
    "place": placing.place_passage,
    "use-library": library.use,
    "respond": sealing.respond,
    "ask-reading": reading.ask,
    "comment": reading.comment,
    "reply": reading.reply,
    "take-in": taking_in.take_in_comments,
    "end-reading": reading.end,
    "direct": reading.direct,
    "seal": sealing.seal,
    "unseal": sealing.unseal,
    "notify": sealing.notify,
    "release": sealing.let_out,
    "draft-copy": sealing.copy_to_take_along,
}
"""What stands after the first word names what the act is done to."""
