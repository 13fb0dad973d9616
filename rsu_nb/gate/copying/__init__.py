"""Reasoning that also stands in earlier decisions: shown with its source, never a bar."""
