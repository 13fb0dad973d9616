"""Cessation of recognition, by an officer or on application to the Tribunal (ss 143-144)."""

from rsu_nb.decisions.cessation.declaration import CESSATION

__all__ = ["CESSATION"]
