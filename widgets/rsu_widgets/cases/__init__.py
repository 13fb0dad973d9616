"""The list of an officer's own cases."""
