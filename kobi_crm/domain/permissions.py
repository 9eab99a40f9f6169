"""Whether a customer may be reached, channel by channel; who was never asked has no answer."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

Channel = Literal["call", "sms", "whatsapp", "email"]
CHANNELS: tuple[Channel, ...] = ("call", "sms", "whatsapp", "email")


@dataclass(frozen=True)
class Permission:
    """An answer given on ``day``; ``source`` is how ("by word of mouth", "form"), in the owner's words."""

    channel: Channel
    allowed: bool
    day: date
    source: str | None = None
