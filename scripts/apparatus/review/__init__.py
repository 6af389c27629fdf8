"""What the editors wrote in, and whether it holds together out: checks that need more than one file."""
