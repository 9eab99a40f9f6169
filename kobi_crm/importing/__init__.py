"""Outside files to checked rows, without a database."""
