"""`python -m tests.faults.writer FOLDER FACT SAVES WORDS`: one of several who save to one case."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from rsu_nb.store.errors import FieldChangedError
from rsu_nb.store.home import home_in
from tests.faults.acts import invented, opened, with_reasons


def main(folder: str, fact: str, saves: str, words: str) -> None:
    """Read the case, wait for the word, save, and say what was refused, with both texts."""
    store = opened(home_in(Path(folder)))
    record, version = store.read(invented().case)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    refused = {}
    for number in range(int(saves)):
        record = with_reasons(record, int(fact), f"{words} {number}")
        try:
            saved = store.save(record, upon=version)
        except FieldChangedError as error:
            (difference,) = error.differences
            refused = {"typed": difference.typed, "saved": difference.saved}
            break
        record, version = saved.record, saved.version
    sys.stdout.write(json.dumps(refused))


if __name__ == "__main__":
    main(*sys.argv[1:])
