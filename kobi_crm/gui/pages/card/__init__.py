"""The customer card at the right of the window."""
