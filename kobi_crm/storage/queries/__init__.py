"""Named queries that return the shop's rows."""
