"""When does the time to appeal end? Working days, receipt of a notice, and the last day."""
