"""Walks one case from its record to the result of its appeal, as its officer would by commands.

    python -m tests.functional.walk RECORD FOLDER [--nbconvert]

Runs in a process of its own, whose environment says where everything is kept.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from rsu_nb.cli import main
from rsu_nb.record.reading import record_from
from rsu_nb.store.account import today

COMMENT = "Does {claimant} say where the marmalade-coloured lorry stood?"
REASON = "A slip in a name was found."
ATTACHED = "[00:01:10] We met beside the marmalade-coloured lorry.\n"
APPEAL = """\
reference: "[2026] NZIPT 800999"
decided_on: {today}
ended: withdrawn
"""
NOTICE = ("--method", "registered-post", "--to", "claimant")


def run(*arguments: object) -> None:
    """Run one command; the walk ends with the first that cannot do what was asked."""
    try:
        main([str(one) for one in arguments])
    except SystemExit as left:
        if left.code:
            raise


def walk(path: Path, folder: Path, *, with_nbconvert: bool) -> None:
    """Walk the case of a record; what leaves the store goes into `folder/released`."""
    record = record_from(path.read_bytes(), path.name)
    case, released = record.case, folder / "released"
    texts = {
        "comment": COMMENT,
        "reason": REASON,
        "transcript": ATTACHED,
        "appeal": APPEAL.format(today=today()),
    }
    inputs = folder / "inputs"
    inputs.mkdir(exist_ok=True)
    for name, text in texts.items():
        (inputs / name).write_text(text, "utf-8")
    out = ("--purpose", "determine", "--recipient", "claimant", "--out", released)
    run("import", path)
    run("attach", case, inputs / "transcript", "--as", record.evidence[0].id)
    run("draft", case, "--notebook", folder / f"{case}.ipynb")
    run("check", case)
    run("review", "ask", case)
    run("review", "comment", case, "--about", record.facts[0].id, "--from", inputs / "comment")
    run("review", "reply", case, len(record.review) + 1, "--from", inputs / "reason")
    run("review", "end", case)
    run("seal", case, "--nothing-received")
    run("unseal", case, "--ground", "slip", "--from", inputs / "reason")
    run("seal", case, "--nothing-received")
    run("export", case, *out)
    if with_nbconvert:
        convert(folder / f"{case}.ipynb", released)
    run("notify", case, *NOTICE, "--sent", today(), "--nothing-received")
    run("export", case, *out)
    run("export", case, "--purpose", "published", "--recipient", "public", "--out", released)
    run("record", case, *out)
    run("appeal", case, "--result", inputs / "appeal")
    run("status", case)
    run("backup", folder / f"{case}.backup")
    run("log", "verify")


def convert(notebook: Path, released: Path) -> None:
    """Release the decision through nbconvert, as a person with JupyterLab would."""
    errand = [
        "--DecisionExporter.purpose=determine",
        "--DecisionExporter.recipient=claimant",
    ]
    subprocess.run(
        [
            *(sys.executable, "-m", "jupyter", "nbconvert", "--to", "rsu-decision-docx"),
            *(str(notebook), "--output-dir", str(released), *errand),
        ],
        check=True,
    )


if __name__ == "__main__":
    walk(Path(sys.argv[1]), Path(sys.argv[2]), with_nbconvert="--nbconvert" in sys.argv)
