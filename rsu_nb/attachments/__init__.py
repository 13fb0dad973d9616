"""Reads a document that is attached to a case into text with places to cite, and trusts none."""
