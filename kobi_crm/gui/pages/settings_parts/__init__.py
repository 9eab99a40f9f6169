"""The cards of the settings page, one a subject."""
