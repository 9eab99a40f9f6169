"""Column lists over the one table model, and the rows of the other lists."""
