"""The demo shop: an invented corner shop's twenty months, made the same way every time for a given day."""
