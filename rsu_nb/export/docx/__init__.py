"""The decision or letter as a Word document whose numbers and references follow its changes."""

from rsu_nb.export.docx.writer import docx_of

__all__ = ["docx_of"]
