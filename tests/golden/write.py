"""`python -m tests.golden.write`: writes the golden documents again, to be reviewed."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

from tests.golden.documents import NAMES, released
from tests.golden.notebooks import executed, notebook_name
from tests.golden.pictures import DRAWN_FROM, write_sheets
from tests.golden.readable import hashes, readable

FOLDER = Path(__file__).parent


def main() -> None:
    """Replace the golden documents of every example."""
    for example in NAMES:
        folder = FOLDER / example
        shutil.rmtree(folder, ignore_errors=True)
        for name, text in readable(released(example)).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        drawn = {name: pdf for name, pdf in released(example).items() if name.endswith(".pdf")}
        for name, pdf in drawn.items():
            write_sheets(pdf, folder, Path(name).stem)
        (folder / DRAWN_FROM).write_text(json.dumps(hashes(drawn), indent=2) + "\n", "utf-8")
        (folder / notebook_name(example)).write_text(executed(example), encoding="utf-8")
        sys.stdout.write(f"Written: {folder.relative_to(Path.cwd())}\n")


if __name__ == "__main__":
    main()
