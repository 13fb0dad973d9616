"""What answers entail and what a proof shows, as lines for a person and as data for a program."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rsu_nb.law.expression import Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from rsu_nb.law.decision_type import DecisionType
    from rsu_nb.law.entailment import BranchEntailment, LimbEntailment
    from rsu_nb.law.evaluation import Unsettled
    from rsu_nb.law.proof.check import Check, Proof


def entailment_data(
    decision_type: DecisionType, branches: Mapping[str, BranchEntailment]
) -> dict[str, Any]:
    """What each branch entails, for JSON: by branch, each limb, and what the whole still needs.

    A limb has its `conclusion`, `result` and `appeal` (null while open), the `tree` that explains
    it, what is `open`, which answers are `moot`, and which are `determinative`.
    """
    return {branch: _branch_data(decision_type, one) for branch, one in branches.items()}


def _branch_data(decision_type: DecisionType, branch: BranchEntailment) -> dict[str, Any]:
    return {
        "limbs": {
            key: {
                "conclusion": limb.conclusion,
                "result": limb.result,
                "appeal": _appeal(decision_type, limb),
                "tree": limb.tree.data(),
                "open": named(limb.open),
                "moot": named(limb.moot),
                "determinative": named(limb.determinative),
            }
            for key, limb in branch.limbs.items()
        },
        "open": named(branch.open),
        "notices": list(branch.notices),
        "refused": list(branch.refused),
    }


def entailment_text(
    decision_type: DecisionType, branches: Mapping[str, BranchEntailment]
) -> tuple[str, ...]:
    """What each branch entails, as lines of text."""
    return tuple(
        line
        for branch, one in branches.items()
        for line in (f"Branch {branch}", *_branch_lines(decision_type, one))
    )


def _branch_lines(decision_type: DecisionType, branch: BranchEntailment) -> Iterator[str]:
    for limb in branch.limbs.values():
        yield from (f"  {line}" for line in _limb_lines(decision_type, limb))
    for notice in decision_type.notices:
        if notice.key in branch.notices:
            yield f"  Notice: {notice.words}"
    for constraint in decision_type.constraints:
        if constraint.key in branch.refused:
            yield f"  Not allowed: {constraint.instead}"


def _limb_lines(decision_type: DecisionType, limb: LimbEntailment) -> Iterator[str]:
    declared = decision_type.limb(limb.limb)
    yield f"{limb.limb}: {limb.conclusion or 'open'}"
    if declared.results:
        yield f"  result: {limb.result or 'open'}"
    if limb.result:
        yield f"  appeal: {_appeal(decision_type, limb)}"
    for name in ("open", "moot", "determinative"):
        things = named(getattr(limb, name))
        if things:
            yield f"  {name}: {'; '.join(things)}"
    yield from (f"  {line}" for line in limb.tree.lines())


def _appeal(decision_type: DecisionType, limb: LimbEntailment) -> str | None:
    if limb.result is None:
        return None
    return decision_type.limb(limb.limb).result(limb.result).appeal


def named(things: Iterable[Unsettled]) -> list[str]:
    """What is still to be answered, closed or read, each in words."""
    return [
        f"reading of {thing.key}" if isinstance(thing, Reading) else str(thing) for thing in things
    ]


def proof_data(proof: Proof) -> dict[str, Any]:
    """A proof for JSON; counter-examples are worked examples."""
    return {
        "decision_type": proof.decision_type,
        "held": proof.held,
        "bound": proof.bound,
        "seconds": round(proof.seconds, 2),
        "checks": [
            {
                "name": check.name,
                "words": check.words,
                "held": check.held,
                "counter_example": check.counter_example,
            }
            for check in proof.checks
        ],
    }


def proof_text(proof: Proof) -> tuple[str, ...]:
    """A proof as lines of text, each counter-example as the YAML of a worked example."""
    head = f"{proof.decision_type}: lists of up to {proof.bound}, {proof.seconds:.1f} s"
    return (head, *(line for check in proof.checks for line in _check_lines(check)))


def _check_lines(check: Check) -> Iterator[str]:
    yield f"  {'held  ' if check.held else 'BROKEN'}  {check.name}: {check.words}"
    example = check.counter_example_yaml or ""
    yield from (f"    {line}" for line in example.splitlines())
