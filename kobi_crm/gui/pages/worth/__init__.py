"""Değer: the pyramid, the cross table and the groups; ``page`` brings them together."""
