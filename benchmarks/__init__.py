"""How fast each thing an officer waits for is, beside what else could do it, in the same run."""
