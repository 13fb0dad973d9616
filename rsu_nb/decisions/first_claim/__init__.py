"""A first claim to be recognised as a refugee or protected person (ss 129-139)."""

from rsu_nb.decisions.first_claim.declaration import FIRST_CLAIM

__all__ = ["FIRST_CLAIM"]
