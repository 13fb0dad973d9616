"""The text that is not the officer's: structure, law, procedure and notices, and nothing else."""
