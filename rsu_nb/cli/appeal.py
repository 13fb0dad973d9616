"""`rsu-nb appeal`: enters what the Tribunal came to, limb by limb and finding by finding."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from rsu_nb.cli.output import say


def appeal(
    case: Annotated[str, typer.Argument(metavar="CASE", help="Such as RSU-2026-00117.")],
    result: Annotated[Path, typer.Option(metavar="FILE", help="The result, as YAML 1.2 or JSON.")],
) -> None:
    """Enter the result of the appeal against a notified decision.

    The file holds the Tribunal's reference, the day, how it ended, and what became of each limb
    and of each finding; docs/life-of-a-case.md shows one. A later result takes the place of an
    earlier one, which stays in the log.
    """
    from rsu_nb.cli.record_files import contents_of
    from rsu_nb.cli.session import open_store
    from rsu_nb.record.aftermath import AppealResult
    from rsu_nb.record.reading import data_from
    from rsu_nb.record.validation.alone import validated_alone
    from rsu_nb.store.aftermath import Aftermath

    data = data_from(contents_of(result), result.name)
    given = validated_alone(AppealResult, data, result.name)
    Aftermath(open_store().session).enter_appeal(case, given)
    say(
        f"Entered the result of the appeal in the log of {case}: {len(given.limbs)} limb(s), "
        f"{len(given.findings)} finding(s)."
    )
