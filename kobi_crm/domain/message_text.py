"""A message to many with each one's own name in it."""

import re

FIELDS = ("[ad]", "[name]")
"""What stands for the name; both are read whatever the language of the window."""
_FIELD = re.compile("|".join(re.escape(field) for field in FIELDS), re.IGNORECASE)


def first_name(name: str) -> str:
    """The first word of a name: how somebody is greeted."""
    return name.split(maxsplit=1)[0] if name.strip() else ""


def filled(text: str, name: str) -> str:
    """The text as one person reads it."""
    return _FIELD.sub(lambda _match: first_name(name), text)
