"""Files with records, as they are named on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rsu_nb.errors import InvalidRecordError, Problem, UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path

    from rsu_nb.record.record import Record

_OTHER_TYPE: Final = "is another kind of decision than the one to be opened; correct one of them"


def contents_of(path: Path, greatest_size: int | None = None) -> bytes:
    """Returns what a file holds; one that is too large is read no further than to see that it is.

    Args:
        path: The file.
        greatest_size: How many bytes it may have; None for those of a record.

    Raises:
        UnreadableFileError: There is no such file, or it may not be read.
    """
    from rsu_nb.record.reading import GREATEST_SIZE

    try:
        with path.open("rb") as file:
            return file.read((greatest_size or GREATEST_SIZE) + 1)
    except OSError as error:
        what = "there is no such file, or you may not read it."
        raise UnreadableFileError(path.name, what) from error


def record_in(path: Path) -> Record:
    """Returns the record in a file.

    Raises:
        UnreadableFileError: The file cannot be read, or is not YAML 1.2 or JSON.
        InvalidRecordError: It holds no valid record.
        NewerSchemaError: It was written by a newer version.
    """
    from rsu_nb.record.reading import record_from

    return record_from(contents_of(path), path.name)


def record_of_type(path: Path, decision_type: str) -> Record:
    """Returns the record in a file, which must be of that decision type.

    Raises:
        UnreadableFileError: The file cannot be read, or is not YAML 1.2 or JSON.
        InvalidRecordError: It holds no valid record, or one of another type.
        NewerSchemaError: It was written by a newer version.
    """
    record = record_in(path)
    if record.decision_type != decision_type:
        problem = Problem(where="decision_type", what=_OTHER_TYPE)
        raise InvalidRecordError(path.name, [problem])
    return record
