"""The record of one claimant's claim: what people type, and nothing else."""
