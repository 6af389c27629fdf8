"""What words tell: the words that say what follows, dates and locators, verbs of saying, quick looks and signs."""
