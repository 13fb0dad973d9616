"""Decision notebooks: the shipped templates, executed for one case and kept in the store."""
