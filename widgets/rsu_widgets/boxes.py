"""The forms of one step: a part of the record, an answer with its reasons, a conclusion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import ipywidgets

from rsu_widgets.edits import NewAnswer, with_answer, with_conclusion
from rsu_widgets.record_parts import PARTS, part_text, with_part
from rsu_widgets.words import heading, lines, paragraph

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from rsu_nb.drafting.standing import Standing
    from rsu_nb.law.decision_type import Limb
    from rsu_nb.law.issue import IssueAt
    from rsu_nb.record.record import Record

    Save = Callable[[Callable[[Record], Record]], None]

_WIDE: Final = ipywidgets.Layout(width="100%")
_TALL: Final = ipywidgets.Layout(width="100%", height="16em")
_LABELS: Final = {"description_width": "initial"}
_ANSWERS: Final = (
    ("Yes", "yes"),
    ("No", "no"),
    ("Not satisfied either way", "not-satisfied"),
    ("Does not arise", "does-not-arise"),
)


def part_box(record: Record, step: str, save: Save) -> ipywidgets.VBox:
    """Returns the form of a step's part of the record, as YAML; empty where it has none."""
    if not PARTS[step]:
        return ipywidgets.VBox()
    typed = ipywidgets.Textarea(
        value=part_text(record, step),
        description="What is recorded (YAML)",
        style=_LABELS,
        layout=_TALL,
    )
    button = ipywidgets.Button(description="Save this part")
    button.on_click(lambda _: save(lambda record: with_part(record, step, typed.value)))
    return ipywidgets.VBox([typed, button])


def answer_box(standing: Standing, at: IssueAt, save: Save) -> ipywidgets.VBox:
    """Returns the form of one question: no answer chosen beforehand, reasons beside it."""
    issue = standing.decision_type.issue(at.issue)
    given = standing.answers.get(("primary", at))
    answer = ipywidgets.RadioButtons(
        options=_ANSWERS, value=given.answer.value if given else None, description="Answer"
    )
    reasons = ipywidgets.Textarea(
        value=given.reasons.typed() if given and given.reasons else "",
        description="Reasons",
        layout=_WIDE,
    )
    relies_on = ipywidgets.Text(
        value="; ".join(given.relies_on) if given else "",
        description="Relies on (ids with pinpoints, semicolons between)",
        style=_LABELS,
        layout=_WIDE,
    )
    button = ipywidgets.Button(description="Save this answer")

    def typed() -> NewAnswer:
        relied = tuple(part.strip() for part in relies_on.value.split(";") if part.strip())
        return NewAnswer(at=at, answer=answer.value, reasons=reasons.value, relies_on=relied)

    button.on_click(lambda _: save(lambda record: with_answer(record, typed())))
    of = ", ".join(f"{kind} {member}" for kind, member in at.of)
    question = f"{issue.question} ({of})" if of else issue.question
    return ipywidgets.VBox([heading(4, question), answer, reasons, relies_on, button])


def conclusion_box(standing: Standing, limb: Limb, on: date, save: Save) -> ipywidgets.VBox:
    """Returns the form of a limb's conclusion; what the findings entail only once it is stated."""
    concluded = standing.concluded(limb.key)
    choice = ipywidgets.RadioButtons(
        options=[(outcome.words, outcome.key) for outcome in limb.conclusions],
        value=concluded.conclusion if concluded else None,
        layout=_WIDE,
    )
    button = ipywidgets.Button(description="State this conclusion")
    button.on_click(
        lambda _: save(lambda record: with_conclusion(record, limb.key, choice.value, on))
    )
    parts = [heading(4, limb.question), choice, button]
    if concluded is None:
        return ipywidgets.VBox([*parts, paragraph("Conclusion: not yet stated")])
    entailed = standing.primary.limbs[limb.key]
    return ipywidgets.VBox(
        [*parts, paragraph(_compared(standing, limb)), lines(entailed.tree.lines())]
    )


def _compared(standing: Standing, limb: Limb) -> str:
    concluded = standing.concluded(limb.key)
    entailed = standing.primary.limbs[limb.key].conclusion
    if entailed is None:
        return "The findings do not settle this limb yet."
    if concluded is not None and entailed == concluded.conclusion:
        return "The findings entail this conclusion, as follows."
    return (
        "The findings entail another conclusion, as follows. Correct the conclusion; or reopen a "
        "named finding, keeping the old one and the reason; or mark the rule as disputed."
    )
