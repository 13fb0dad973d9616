"""One module for each code of the gate, named for it."""
