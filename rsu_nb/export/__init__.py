"""A paragraph tree becomes a decision or a letter: web page, Word document or PDF."""
