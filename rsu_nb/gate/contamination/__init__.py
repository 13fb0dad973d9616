"""Words that do not belong to this case: what contradicts the file, or comes from another one."""
