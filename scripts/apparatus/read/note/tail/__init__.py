"""What follows the title of a citation: its statements one by one, and what holds the work."""
