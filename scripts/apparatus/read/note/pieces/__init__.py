"""How a note is cut: line ends and broken words mended, then tokens, pairs of marks, sentences."""
