"""What a step still needs, check by check; nothing here says which way anything should go."""
