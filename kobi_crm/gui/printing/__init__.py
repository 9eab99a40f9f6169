"""Paper: the pages of a report on the screen and on the printer."""
