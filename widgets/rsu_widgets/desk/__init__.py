"""The desk: the screen on which an officer works on one case."""
