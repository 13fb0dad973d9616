"""Where cases are kept: encrypted, in one append-only log per case, and never in the clear."""
