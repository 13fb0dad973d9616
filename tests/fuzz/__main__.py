"""`python -m tests.fuzz`: gives every parser input nobody thought of, until the time is up."""

from __future__ import annotations

import argparse
import random
import sys

from tests.fuzz.fuzzing import fuzzed
from tests.fuzz.targets import TARGETS


def main() -> int:
    """Try the parsers, say what was found, and return 1 where anything was."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--only", default="", help="the parsers with this in their name")
    asked = parser.parse_args()
    targets = [target for target in TARGETS if asked.only in target.name]
    sys.stdout.write(f"seed {asked.seed}, {asked.seconds:g} seconds\n")
    sys.stdout.flush()
    fuzzing = fuzzed(targets, asked.seconds, asked.seed)
    for name, count in fuzzing.counts.items():
        sys.stdout.write(f"{name}: {count} inputs\n")
    for finding in fuzzing.findings:
        sys.stdout.write(f"\nFOUND {finding}\n")
    return 1 if fuzzing.findings or not targets else 0


if __name__ == "__main__":
    sys.exit(main())
