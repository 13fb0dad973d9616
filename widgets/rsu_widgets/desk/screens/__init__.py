"""What each screen shows, as plain data made from a case open for work."""
