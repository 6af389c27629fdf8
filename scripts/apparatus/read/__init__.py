"""Text in, shapes of the model out. Local: nothing is looked up."""
