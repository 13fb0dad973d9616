"""The command line: what an officer, or legal staff testing the rules, types."""

from rsu_nb.cli.main import main

__all__ = ["main"]
