"""Shapes as read in, shapes with every link known out."""
