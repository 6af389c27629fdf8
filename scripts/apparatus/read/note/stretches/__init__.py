"""How the pieces of a note are parted into stretches, of which each holds citations or prose of its own."""
