"""How the tables of a store came to be, version by version; each is kept for good."""
