"""How the people of the invented shop come: their habits, and the groups the neighbourhood is made of."""

from dataclasses import dataclass, field
from typing import Literal

Rhythm = Literal["daily", "gaps", "weekdays", "payday", "summer", "rare"]
Hours = Literal["morning", "noon", "evening", "any"]
Fate = Literal["stays", "gone", "archived"]


@dataclass(frozen=True)
class Credit:
    """A page in the credit notebook.

    ``share`` of the purchases goes on credit; the last payday was ``payday`` days ago; ``late`` people let
    that one pass; ``owes`` kuruş are left open in the end; ``due_in`` days says when to pay, where it is not
    the next payday.
    """

    share: float
    payday: int
    late: bool = False
    owes: int | None = None
    due_in: int | None = None
    opening: bool = False


@dataclass(frozen=True)
class Habit:
    """When and what somebody buys. All in days; ``silent``: days since the last visit of one who stopped.

    ``pause``: (from, to) days ago without a visit; ``widening``: the last gaps grew; ``size``: lines a sale;
    ``favourites``: goods taken again and again, by key.
    """

    rhythm: Rhythm
    gap: float = 7.0
    spread: float = 0.22
    weekdays: tuple[int, ...] = ()
    joined: int = 620
    silent: int | None = None
    widening: bool = False
    pause: tuple[int, int] | None = None
    hours: Hours = "any"
    size: tuple[int, int] = (2, 5)
    credit: Credit | None = None
    favourites: tuple[str, ...] = ()


@dataclass(frozen=True)
class Hero:
    """Somebody whose part in this morning's story is written down."""

    name: str
    habit: Habit
    pinned: int | None = None
    birthday_in: int | None = None
    born: int | None = None
    number: str | None = None


@dataclass(frozen=True)
class Group:
    """``count`` people with habits alike. ``late_join``: share of them who came to know the shop later."""

    name: str
    count: int
    habit: Habit
    gaps: tuple[float, float] | None = None
    late_join: float = 0.35
    credit_share: float = 0.0
    fate: Fate = "stays"
    silences: tuple[int, ...] = field(default=())


HEROES: tuple[Hero, ...] = (
    Hero(
        "Fatma Demir",
        Habit(
            "gaps",
            12,
            0.1,
            silent=31,
            size=(5, 6),
            credit=Credit(0.85, 20, owes=124_000, due_in=10),
            favourites=("Az tuzlu beyaz peynir", "Yoğurt 1 kg", "Siyah zeytin", "Domates"),
        ),
        pinned=0,
        number="2796",
    ),
    Hero("Halil İbrahim Çetin", Habit("gaps", 20, 0.1, silent=45, size=(6, 6)), number="1308"),
    Hero("Sevgi Şahin", Habit("gaps", 9, 0.12, silent=19, size=(4, 6)), number="6452"),
    Hero(
        "Mehmet Kılıç",
        Habit(
            "weekdays",
            weekdays=(2, 5),
            hours="evening",
            size=(4, 6),
            credit=Credit(0.9, 9, late=True, owes=215_000),
        ),
        number="4117",
    ),
    Hero(
        "Nuriye Işık",
        Habit("weekdays", weekdays=(1,), size=(2, 4), credit=Credit(0.9, 3, late=True, owes=48_000)),
        number="9025",
    ),
    Hero(
        "Kadir Tosun",
        Habit("gaps", 6, 0.2, silent=36, hours="evening", credit=Credit(0.9, 24, late=True, owes=185_000)),
        number="7314",
    ),
    Hero("Özge Aydın", Habit("weekdays", weekdays=(5,)), birthday_in=0, number="0931"),
    Hero("Bekir Uysal", Habit("gaps", 4, 0.2), birthday_in=0, born=1961, number="2258"),
    Hero("Zehra Akın", Habit("gaps", 10, 0.2), birthday_in=1, number="6640"),
    Hero("Fatih Koç", Habit("daily", hours="evening", size=(1, 3)), number="8560"),
    Hero("Necati Soylu", Habit("daily", silent=6, hours="morning", size=(1, 2)), pinned=9, number="3307"),
    Hero("Gülsüm Karaca", Habit("gaps", 3.2, 0.2, silent=8, size=(1, 2)), number="5149"),
    Hero("Hüseyin Ekinci", Habit("gaps", 5, 0.2, silent=13, size=(1, 2)), number="9476"),
    Hero("Nurcan Baran", Habit("gaps", 7, 0.16, silent=14, widening=True), number="1182"),
    Hero("Orhan Tunç", Habit("gaps", 10, 0.16, silent=21, widening=True), number="3895"),
    Hero("Aysel Gürbüz", Habit("gaps", 5, 0.16, silent=11, widening=True), number="7720"),
    Hero("Selma Dinç", Habit("gaps", 6, 0.2, pause=(44, 118)), number="4603"),
    Hero("Tarık Ergin", Habit("gaps", 8, 0.2, pause=(21, 92)), number="8021"),
)
"""The people of the pictures, and those the morning list needs: late, away, owing, a birthday, come back."""

GROUPS: tuple[Group, ...] = (
    Group("bread", 13, Habit("daily", hours="morning", size=(1, 2)), late_join=0.1, credit_share=0.3),
    Group("evening", 5, Habit("daily", hours="evening", size=(1, 3)), late_join=0.1, credit_share=0.4),
    Group("often", 18, Habit("gaps", spread=0.28, size=(1, 4)), gaps=(2.6, 4.2), credit_share=0.25),
    Group("weekly", 72, Habit("weekdays", weekdays=(0, 1, 2, 3, 4), size=(2, 4)), credit_share=0.12),
    Group("weekend", 30, Habit("weekdays", weekdays=(5, 6), hours="noon", size=(2, 5))),
    Group("fortnight", 42, Habit("gaps", spread=0.2, size=(3, 6)), gaps=(11, 17), credit_share=0.06),
    Group("payday", 48, Habit("payday", gap=30, size=(4, 6))),
    Group("monthly", 25, Habit("gaps", spread=0.16, size=(3, 6)), gaps=(22, 32)),
    Group("new", 26, Habit("gaps", spread=0.3, size=(1, 4)), gaps=(4, 12), late_join=1.0),
    Group("rare", 60, Habit("rare", size=(1, 4)), late_join=1.0),
    Group("summer", 9, Habit("summer", gap=3.5, size=(2, 5)), late_join=0.2),
    Group("left", 3, Habit("gaps", 8), silences=(125, 146, 178), late_join=0.0),
    Group(
        "gone", 7, Habit("gaps", 6), silences=(70, 110, 150, 205, 260, 310, 400), late_join=0.0, fate="gone"
    ),
    Group("archived", 3, Habit("gaps", 9), silences=(280, 350, 430), late_join=0.0, fate="archived"),
)

HOUSEHOLDS: tuple[tuple[Habit, ...], ...] = (
    (Habit("gaps", 3.5), Habit("gaps", 4), Habit("weekdays", weekdays=(5,))),
    (
        Habit("gaps", 4, silent=11, size=(1, 3)),
        Habit("gaps", 5, silent=11, size=(1, 3)),
        Habit("gaps", 4, silent=11, size=(1, 2)),
    ),
    (Habit("weekdays", weekdays=(6,), size=(3, 6)), Habit("daily", size=(1, 2), hours="morning")),
    (Habit("gaps", 5), Habit("gaps", 7)),
    (Habit("weekdays", weekdays=(5,)), Habit("gaps", 9), Habit("gaps", 4, hours="evening")),
    (Habit("payday", gap=30), Habit("gaps", 6)),
)
"""Families under one roof, the second of them silent together for eleven days."""

NAMESAKES: tuple[str, ...] = ("Mehmet Yılmaz", "Ayşe Kaya", "Mustafa Demir", "Fatma Şahin")
"""Two people each bear these names: only the phone tells them apart."""
