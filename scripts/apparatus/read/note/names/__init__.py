"""Persons and organisations: told from each other, parted from titles, and put in the order of the fields."""
