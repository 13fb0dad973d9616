"""A draft copy comes back: its comments join the second reading, and nothing else of it does."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rsu_nb.attachments.comment_reading import read_commented_copy
from rsu_nb.attachments.errors import AttachmentError
from rsu_nb.attachments.word_marks import digest_of_place
from rsu_nb.decisions.catalogue import decision_type
from rsu_nb.drafting.decision import decision_blocks
from rsu_nb.drafting.draft import draft_of
from rsu_nb.drafting.front import results_table
from rsu_nb.drafting.tree import Table
from rsu_nb.export.comment_text import CommentText, is_too_long
from rsu_nb.export.errors import NotACopyError, UnreadableCopyError
from rsu_nb.export.places import anchor
from rsu_nb.record.comment_places import PlacesInText
from rsu_nb.store.comments_outside import Thread
from rsu_nb.store.second_reading import SecondReading
from rsu_nb.store.settings import read_settings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from rsu_nb.attachments.commented_copy import CommentedCopy, WordComment
    from rsu_nb.drafting.tree import Block, Row
    from rsu_nb.record.record import Record
    from rsu_nb.store.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenIn:
    """What became of a copy that came back.

    Attributes:
        comments: The comments taken in: the number of each and what it is about.
        threads: How many comments the file has, a comment and the replies to it counted once.
        unplaced: The numbers of those whose paragraph the decision does not have.
        shortened: How many comments were too long, and left their end out.
        changed: In how many paragraphs the text is not what it was when the copy left.
        missing: How many paragraphs of the copy are not in the file any more.
    """

    comments: tuple[tuple[int, str], ...]
    threads: int
    unplaced: tuple[int, ...]
    shortened: int
    changed: int
    missing: int


def take_in(store: Store, case: str, content: bytes) -> TakenIn:
    """Take the comments of a draft copy into the second reading of its case.

    A comment and the replies to it become one comment; what was taken in before is not taken in
    again. Text that was changed in the file is counted, and stays outside.

    Args:
        store: Where the case is.
        case: The case reference.
        content: The Word file that came back.

    Raises:
        CaseNotFoundError: There is no such case.
        UnreadableCopyError: The file is no Word document, or one that is not read, and why.
        NotACopyError: It is not a draft copy of this case.
        LifeError: The case is not in its second reading, or the account may not comment in it.
        SealedCaseError: It is sealed.
        InvalidRecordError: The record cannot hold so much.
    """
    record = store.record(case)
    copy = _read(content)
    abouts = _abouts(record, store)
    if not any(mark.of in abouts for mark, _ in copy.marks):
        raise NotACopyError(case)
    entered = SecondReading(store.session).take_in(case, _threads(record, copy, abouts))
    roots = [one for one in copy.comments if one.answers is None]
    return TakenIn(
        comments=tuple((number, thread.about) for number, thread in entered),
        threads=len(roots),
        unplaced=tuple(number for number, thread in entered if not thread.is_placed),
        shortened=sum(map(is_too_long, copy.comments)),
        changed=sum(mark.text != text for mark, text in copy.marks),
        missing=_missing(copy),
    )


def _read(content: bytes) -> CommentedCopy:
    try:
        return read_commented_copy(content)
    except AttachmentError as error:
        raise UnreadableCopyError(error) from None


def _abouts(record: Record, store: Store) -> dict[str, str]:
    """What a comment is about, by the digest of the place in the decision as it is now."""
    draft = draft_of(record, read_settings(store.home))
    last_step = decision_type(record.decision_type).steps[-1].key
    places = PlacesInText(record)
    head = ((last_step, block) for block in results_table(draft))
    return {
        digest_of_place(record.case, anchor(part)): places.of(part.id, step)
        for step, block in (*head, *decision_blocks(draft))
        for part in _parts(block)
    }


def _parts(block: Block) -> Iterator[Block | Row]:
    yield block
    if isinstance(block, Table):
        yield from block.rows


def _threads(record: Record, copy: CommentedCopy, abouts: Mapping[str, str]) -> tuple[Thread, ...]:
    """The comments of a copy, each with the replies to it."""
    text = CommentText(record)
    last_step = decision_type(record.decision_type).steps[-1].key
    gathered: dict[int, list[WordComment]] = {}
    first: list[int] = []
    for place, one in enumerate(copy.comments):
        first.append(place if one.answers is None else first[one.answers])
        gathered.setdefault(first[-1], []).append(one)
    return tuple(
        Thread(
            about=abouts.get(_digest(said[0]), last_step),
            is_placed=_digest(said[0]) in abouts,
            words=text.words(said[0]),
            said=tuple(map(text.said, said)),
        )
        for said in gathered.values()
    )


def _digest(comment: WordComment) -> str:
    return comment.mark.of if comment.mark else ""


def _missing(copy: CommentedCopy) -> int:
    """How many of the marks that the copy left with are not in it any more."""
    [(total, _)] = Counter(mark.total for mark, _ in copy.marks).most_common(1)
    found = {mark.place for mark, _ in copy.marks if mark.total == total}
    return max(total - len(found), 0)
