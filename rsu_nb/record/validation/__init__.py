"""Is a record valid? Refused whole, with all its problems at once, or taken as it is."""

from rsu_nb.record.validation.validated import validated

__all__ = ["validated"]
