"""When certificates end: how urgent it is, and the dates as a calendar file."""

import hashlib
from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from icalendar import Alarm, Calendar, Event

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Expiring", "Urgency", "as_calendar", "days_left_sentence", "urgency"]

_SOON: Final = 30  # days
_VERY_SOON: Final = 7


class Urgency(StrEnum):
    EXPIRED = "expired"
    VERY_SOON = "very-soon"  # seven days or less
    SOON = "soon"  # thirty days or less
    FINE = "fine"
    UNKNOWN = "unknown"  # nothing here can read its dates


@dataclass(frozen=True, slots=True)
class Expiring:
    """One date to know.

    Attributes:
        role: ``root``, ``server`` or ``client``.
        where: the file, or the profile whose server showed it.
    """

    role: str
    where: str
    certificate: Certificate

    def days_left(self, now: datetime) -> int | None:
        return self.certificate.days_left(now)


def urgency(certificate: Certificate, now: datetime) -> Urgency:
    """By whole days left: 30 and 7 are the marks."""
    if certificate.expired(now):
        return Urgency.EXPIRED
    left = certificate.days_left(now)
    if left is None:
        return Urgency.UNKNOWN
    if left <= _VERY_SOON:
        return Urgency.VERY_SOON
    return Urgency.SOON if left <= _SOON else Urgency.FINE


def days_left_sentence(certificate: Certificate, now: datetime) -> Sentence:
    if certificate.expired(now):
        return sentence("expired")
    left = certificate.days_left(now)
    if left is None:
        return sentence("not known")
    return sentence("1 day left") if left == 1 else sentence("{days} days left", days=left)


def as_calendar(dates: Iterable[Expiring], now: datetime) -> bytes:
    """RFC 5545: an all-day event on each last day, with alarms 30 and 7 days before.

    The identifier of an event is that of its certificate and place, so that importing the file
    again replaces the events instead of doubling them.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//azpg-gui//certificates//EN")
    calendar.add("version", "2.0")
    for item in dates:
        certificate = item.certificate
        ends = certificate.not_valid_after
        if ends is None:
            continue  # a calendar has no place for a day nobody knows
        event = Event()
        digest = hashlib.sha256(f"{certificate.sha256} {item.role} {item.where}".encode())
        event.add("uid", f"{digest.hexdigest()[:32]}@azpg-gui")
        event.add("dtstamp", now)
        event.add("dtstart", ends.date())
        event.add("dtend", ends.date() + timedelta(days=1))
        event.add("summary", f"Certificate expires: {certificate.common_name} ({item.role})")
        event.add(
            "description",
            f"{item.where}\nvalid until {ends:%Y-%m-%d %H:%M} UTC\nSHA-256 {certificate.sha256}",
        )
        for days in (_SOON, _VERY_SOON):
            alarm = Alarm()
            alarm.add("action", "DISPLAY")
            alarm.add("description", f"{certificate.common_name} expires in {days} days")
            alarm.add("trigger", timedelta(days=-days))
            event.add_component(alarm)
        calendar.add_component(event)
    return bytes(calendar.to_ical())
