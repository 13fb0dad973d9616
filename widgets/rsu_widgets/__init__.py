"""What an officer sees and fills in while a decision notebook is open in a browser."""
