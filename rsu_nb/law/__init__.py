"""The law as data, and the engine that says what answers add up to."""
