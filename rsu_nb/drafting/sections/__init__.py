"""The sections of a decision, one module for each heading or family of headings."""
