"""What words tell: the words that say what follows, kinds of work, verbs of saying, quick looks and signs."""
