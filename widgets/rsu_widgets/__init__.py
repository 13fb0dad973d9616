"""What a decision notebook calls: it opens a case, and runs its steps one by one."""

from rsu_widgets.open_case import open_case

__all__ = ["open_case"]
