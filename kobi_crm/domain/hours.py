"""Times of day as people type them."""

import re
from datetime import time

from kobi_crm.errors import UserError
from kobi_crm.i18n import translate

_HOUR = re.compile(r"([0-9]{1,2})(?:[:.,]?([0-9]{2}))?")


def parse_hour(text: str) -> time:
    """The time meant by ``18``, ``18:30``, ``18.30`` or ``1830``. Raises ``UserError`` when it is none."""
    match = _HOUR.fullmatch(text.strip())
    hour, minute = (int(match[1]), int(match[2] or 0)) if match else (24, 0)
    if hour > 23 or minute > 59:
        raise UserError(translate("Hours", "We couldn't read the time. Write it like 18:00."))
    return time(hour, minute)
