"""Building blocks of the window: every widget is given the theme, none knows a service."""
