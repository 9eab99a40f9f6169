"""The sections of the window and the customer card."""
