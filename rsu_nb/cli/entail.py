"""`rsu-nb entail`: what a bare set of answers adds up to, for legal staff testing the rules."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final

import typer

from rsu_nb.cli.output import AsJson, say, show_data

if TYPE_CHECKING:
    from rsu_nb.law.answers_file import AnswersFile

_OTHER_TYPE: Final = "is another kind of decision than the one named on the command line"


def entail(
    decision_type: Annotated[
        str, typer.Argument(metavar="TYPE", help="Kind of decision, such as first_claim.")
    ],
    answers: Annotated[
        Path, typer.Option("--answers", metavar="FILE", help="Answers as YAML 1.2 or JSON.")
    ],
    is_json: AsJson = False,
) -> None:
    """Say what a bare set of answers entails.

    Limb by limb and branch by branch; it handles no case.
    """
    from rsu_nb.law.entailment import entail as entailed_by
    from rsu_nb.law.report import entailment_data, entailment_text

    read = _read(decision_type, answers)
    branches = {
        branch: entailed_by(read.decision_type, given) for branch, given in read.branches.items()
    }
    if is_json:
        show_data(entailment_data(read.decision_type, branches))
    else:
        say(*entailment_text(read.decision_type, branches))


def _read(decision_type: str, path: Path) -> AnswersFile:
    from rsu_nb.cli.record_files import contents_of
    from rsu_nb.decisions.catalogue import decision_type as declared
    from rsu_nb.errors import AnswersError, Problem
    from rsu_nb.law.answers_file import answers_from
    from rsu_nb.record.reading import data_from

    wanted = declared(decision_type)
    read = answers_from(data_from(contents_of(path), path.name), path.name, declared)
    if read.decision_type.key != wanted.key:
        raise AnswersError(path.name, [Problem(where="type", what=_OTHER_TYPE)])
    return read
