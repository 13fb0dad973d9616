"""`rsu-nb verify`: proves that the rules of a decision type answer every case, and only once."""

from __future__ import annotations

import sys
from typing import Annotated

import typer

from rsu_nb.cli.output import AsJson, say, show_data


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
    from rsu_nb.law.report import proof_data, proof_text

    wanted = (declared(decision_type),) if decision_type else DECISION_TYPES
    proofs = [prove(one) for one in wanted]
    if is_json:
        show_data([proof_data(proof) for proof in proofs])
    else:
        for proof in proofs:
            say(*proof_text(proof))
    if not all(check.held for proof in proofs for check in proof.checks):
        sys.exit(1)
