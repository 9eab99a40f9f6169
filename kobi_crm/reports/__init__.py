"""Results to paper and files."""
