"""The shop file: the only room that knows the database engine."""
