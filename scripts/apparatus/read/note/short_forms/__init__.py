"""What points back to a work cited before: ibid., short forms, abbreviations."""
