"""Spelling of officer text, checked on this computer and by nobody else."""
