"""Help: one page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.drafting.gaps import ONE_SIDED
from rsu_nb.gate.catalogue import CHECKS
from rsu_widgets.desk.fields import label_from
from rsu_widgets.desk.screens.layout import prose, table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_widgets.desk.work import Work

_WRITING = (
    ("[E4, p 3]", "Cites item E4 at page 3; its list is in the decision"),
    ("{claimant}", "Prints as the person is named; a known name becomes this by itself"),
    ("> at the start of a line", "A quotation"),
    ("- at the start of a line", "A list; two spaces before it for the inner list"),
    ("{em:…}", "Emphasis"),
    ("{lang-mi:…}", "Words in te reo Māori"),
    ("[¶ id]", "A reference to a paragraph"),
)


def help_groups(_: Work) -> Iterator[dict[str, Any]]:
    """How to work at the desk, on one page."""
    yield prose(
        "Saving",
        "Every field is saved as you type; its line says so. “Kept” means that it is safe on the "
        "disk, but waits beside the record until it is whole: the line says what is missing. "
        "“NOT SAVED” means that nothing was kept: leave the page open, your text is still here.",
        "What you typed can be undone, and every text has its earlier versions. My cases, at the "
        "top, leads back to the list.",
    )
    yield prose(
        "The order of the work",
        "Walk the steps on the left in their order, or in yours. You find, give reasons and "
        "conclude; nothing is chosen for you. What your findings entail on a part is shown only "
        "once your own conclusion on it is stated. If the two differ: correct the conclusion, "
        "reopen a finding, or mark the rule as disputed.",
        "If you would rather write first: Prose first takes paragraphs before there is a fact or "
        "question for them. Any passage of any text is put into its place later, with undo.",
        "A list over which the law asks some or every is closed in your words at the step that "
        "asks about it.",
    )
    yield prose(
        "The end of a case",
        "Check shows what blocks and what warns, each leading to its field. Then the second "
        "reading, the seal, the notice and the letter with its dates. Copies leave only by "
        "Release, with a purpose and a recipient.",
    )
    one_sided = [
        *((label_from(name), why) for name, why in ONE_SIDED.items()),
        *((one.title, one.one_sided_because) for one in CHECKS if one.one_sided_because),
    ]
    yield from table("What the law adds on one side only", ("What", "Why"), one_sided)
    yield from table("Writing", ("What you type", "What it does"), _WRITING)
    yield prose(
        "Keys",
        "Everything can be done from the keyboard. The button Keys at the top, or a question mark "
        "while no field is being written in, shows every key. Alt+Page Down goes to the next "
        "step; the arrow keys go among answers, and Space gives the one that you are at.",
    )
