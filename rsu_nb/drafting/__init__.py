"""From a record to the paragraphs of a decision or letter, each with what it rests on."""
