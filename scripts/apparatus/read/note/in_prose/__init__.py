"""Where citations stand in prose: within a sentence, in brackets, one behind another."""
