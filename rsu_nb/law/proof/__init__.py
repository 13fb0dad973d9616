"""The proof that a decision type answers every case, and only once."""

from rsu_nb.law.proof.check import Check, Proof
from rsu_nb.law.proof.verify import verify

__all__ = ["Check", "Proof", "verify"]
