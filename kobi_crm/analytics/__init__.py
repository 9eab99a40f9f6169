"""Rows in, results out: the noticing model and its kin, pure functions without database or Qt."""

import os

# Our matrices are small: several BLAS threads make them 5 to 10 times slower, not faster.
# Only heard when set before numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
