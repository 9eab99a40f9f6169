"""Rows in, findings out: the noticing model and its kin."""
