"""Draft a refugee status decision in a notebook, correct in law and traceable to each finding."""
