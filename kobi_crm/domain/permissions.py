"""Whether a customer may be reached, channel by channel; who was never asked has no answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from kobi_crm.i18n import translate

Channel = Literal["call", "sms", "whatsapp", "email"]
CHANNELS: tuple[Channel, ...] = ("call", "sms", "whatsapp", "email")


@dataclass(frozen=True)
class Permission:
    """An answer given on ``day``; ``source`` is how ("by word of mouth", "form"), in the owner's words."""

    channel: Channel
    allowed: bool
    day: date
    source: str | None = None


def channel_label(channel: Channel) -> str:
    """A channel in the owner's words."""
    return {
        "call": translate("Permissions", "Call"),
        "sms": translate("Permissions", "SMS"),
        "whatsapp": translate("Permissions", "WhatsApp"),
        "email": translate("Permissions", "E-mail"),
    }[channel]


def answers_in_words(allowed: Iterable[Channel], refused: Iterable[Channel]) -> str:
    """``SMS: allowed, e-mail: not allowed``; empty where nothing was asked."""
    yes = translate("Permissions", "{channel}: allowed")
    no = translate("Permissions", "{channel}: not allowed")
    parts = [yes.format(channel=channel_label(channel)) for channel in allowed]
    parts += [no.format(channel=channel_label(channel)) for channel in refused]
    return ", ".join(parts)
