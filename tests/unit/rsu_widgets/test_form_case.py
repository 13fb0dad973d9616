"""The forms of a case in draft mode: nothing chosen beforehand, saved as typed, said when not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ipywidgets
import pytest

from rsu_nb.decisions.catalogue import decision_type
from rsu_widgets.form_case import FormCase

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store

CASE = "RSU-2026-00117"
STEPS = [step.key for step in decision_type("first_claim").steps]


@pytest.fixture
def shown(store: Store) -> FormCase:
    """The example, open for work."""
    return FormCase(store, CASE)


def widgets(form: Any, kind: type) -> Iterator[Any]:
    """The widgets of a kind in a form, in order."""
    for child in form.children:
        if isinstance(child, ipywidgets.VBox):
            yield from widgets(child, kind)
        elif isinstance(child, kind):
            yield child


def press(form: Any, description: str) -> None:
    """Press the first button that says so."""
    next(b for b in widgets(form, ipywidgets.Button) if b.description == description).click()


def words(form: Any) -> str:
    """Everything that a form says."""
    return "\n".join(text.value for text in widgets(form, ipywidgets.HTML))


@pytest.mark.parametrize("step", STEPS)
def test_every_step_has_a_form(shown: FormCase, step: str) -> None:
    assert decision_type("first_claim").step(step).title in words(shown.step(step)).replace(
        "&#x27;", "'"
    )


def test_what_was_answered_is_shown(shown: FormCase) -> None:
    chosen = [radio.value for radio in widgets(shown.step("nationality"), ipywidgets.RadioButtons)]

    assert "yes" in chosen


def test_nothing_is_chosen_beforehand(store: Store, example: Record) -> None:
    part = example.determination.model_copy(update={"answers": (), "conclusions": ()})
    store.save(example.model_copy(update={"determination": part}))
    form = FormCase(store, CASE).step("consideration")

    assert {radio.value for radio in widgets(form, ipywidgets.RadioButtons)} == {None}


def test_an_answer_is_saved_with_its_reasons(shown: FormCase, store: Store) -> None:
    form = shown.step("nationality")
    next(widgets(form, ipywidgets.RadioButtons)).value = "not-satisfied"
    press(form, "Save this answer")

    assert "Saved." in words(form)
    assert "not-satisfied" in [one.answer for one in store.record(CASE).determination.answers]


def test_a_part_is_saved_as_typed(shown: FormCase, store: Store) -> None:
    form = shown.step("procedure")
    box = next(widgets(form, ipywidgets.Textarea))
    box.value = box.value.replace("Auckland", "Hamilton", 1)
    press(form, "Save this part")

    assert store.record(CASE).place_of_decision == "Hamilton"


def test_what_cannot_be_saved_stays_typed_and_says_why(shown: FormCase, store: Store) -> None:
    form = shown.step("procedure")
    box = next(widgets(form, ipywidgets.Textarea))
    box.value = typed = "officer: ["
    press(form, "Save this part")

    assert "NOT SAVED." in words(form)
    assert next(widgets(form, ipywidgets.Textarea)).value == typed


def test_what_somebody_else_saved_is_not_overwritten(
    shown: FormCase, store: Store, example: Record
) -> None:
    form = shown.step("procedure")
    store.save(example.model_copy(update={"place_of_decision": "Hamilton"}))
    box = next(widgets(form, ipywidgets.Textarea))
    box.value = box.value.replace("Auckland", "Napier", 1)
    press(form, "Save this part")

    assert "place_of_decision, as you typed it: Napier" in words(form)
    assert "place_of_decision, as somebody else saved it: Hamilton" in words(form)
    assert store.record(CASE).place_of_decision == "Hamilton"


def test_what_somebody_else_saved_elsewhere_in_the_record_stays(
    shown: FormCase, store: Store, example: Record
) -> None:
    form = shown.step("nationality")
    store.save(example.model_copy(update={"place_of_decision": "Hamilton"}))
    next(widgets(form, ipywidgets.RadioButtons)).value = "not-satisfied"
    press(form, "Save this answer")

    saved = store.record(CASE)
    assert saved.place_of_decision == "Hamilton"
    assert "not-satisfied" in [one.answer for one in saved.determination.answers]


def test_what_the_findings_entail_is_shown_only_once_concluded(
    store: Store, example: Record
) -> None:
    part = example.determination
    kept = tuple(one for one in part.conclusions if one.limb == "consideration")
    part = part.model_copy(update={"conclusions": kept})
    store.save(example.model_copy(update={"determination": part}))
    shown = FormCase(store, CASE)

    assert "The findings" not in words(shown.step("refugee"))
    assert "The findings entail this conclusion" in words(shown.step("consideration"))


def test_a_limb_not_yet_open_has_no_form_for_its_conclusion(store: Store, example: Record) -> None:
    part = example.determination.model_copy(update={"conclusions": ()})
    store.save(example.model_copy(update={"determination": part}))
    form = FormCase(store, CASE).step("torture")

    assert list(widgets(form, ipywidgets.RadioButtons)) == []


def test_what_is_typed_never_becomes_markup(shown: FormCase) -> None:
    form = shown.step("procedure")
    box = next(widgets(form, ipywidgets.Textarea))
    box.value = "<script>alert(1)</script>: 1"
    press(form, "Save this part")

    assert "<script>" not in words(form)
