"""What is done at the desk with a button."""
