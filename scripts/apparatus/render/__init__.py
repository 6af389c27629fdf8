"""The resolved edition in, the text of files out. Nothing is looked up."""
