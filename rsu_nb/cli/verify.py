"""`rsu-nb verify`: proves that the rules of a decision type answer every case, and only once."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.law.proof import Proof


def verify(
    decision_type: Annotated[
        str | None,
        typer.Argument(metavar="[TYPE]", help="Kind of decision; all of them if left out."),
    ] = None,
    is_json: AsJson = False,
) -> None:
    """Prove the rules of a decision type.

    Every case gets one outcome on every limb, every outcome can be reached, every issue matters,
    every outcome has its appeal right; or the smallest case that breaks this is shown.
    """
    from rsu_nb.decisions.catalogue import DECISION_TYPES
    from rsu_nb.decisions.catalogue import decision_type as declared
    from rsu_nb.law.proof import verify as prove

    wanted = (declared(decision_type),) if decision_type else DECISION_TYPES
    proofs = [prove(one) for one in wanted]
    if is_json:
        show_data([_data(proof) for proof in proofs])
    else:
        for proof in proofs:
            say(*_lines(proof))
    if not all(check.held for proof in proofs for check in proof.checks):
        sys.exit(1)


def _lines(proof: Proof) -> list[str]:
    lines = [f"{proof.decision_type}: {len(proof.checks)} checks in {proof.seconds:.1f} s"]
    for check in proof.checks:
        lines.append(f"  {'held  ' if check.held else 'BROKEN'}  {check.name}: {check.words}")
        if check.counter_example_yaml:
            lines += [f"    {line}" for line in check.counter_example_yaml.splitlines()]
    return lines


def _data(proof: Proof) -> dict[str, Any]:
    return {
        "decision_type": proof.decision_type,
        "seconds": proof.seconds,
        "checks": [
            {
                "name": check.name,
                "held": check.held,
                "counter_example": check.counter_example_yaml,
            }
            for check in proof.checks
        ],
    }
