"""The gate before sealing: everything that is wrong or still undone in a decision, by code."""
