"""Two equally silent customers, one with a late debt: the card says what to do about each."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, People

Settled = Callable[[], None]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_quiet_debtor_is_reminded_softly_the_other_asked_how_they_are(
    window: Window, people: People, settled: Settled
) -> None:
    card = window.side.card
    window.ctx.open_customer(people.fatma)
    settled()
    assert card.why.accessibleDescription().endswith("You could call and ask how they are.")
    window.ctx.app.ledger.add_opening(people.fatma, 185_000, TODAY - timedelta(days=60))
    settled()
    settled()
    assert card.why.accessibleName() == "Owes ₺1,850, 30 days late"
    said = card.why.accessibleDescription()
    assert said == "Not seen for 31 days. Remind gently of the debt first."


def test_a_debtor_whose_debt_was_snoozed_is_still_reminded_softly(
    window: Window, people: People, settled: Settled
) -> None:
    app = window.ctx.app
    app.ledger.add_opening(people.fatma, 185_000, TODAY - timedelta(days=60))
    app.today.snooze(people.fatma, "overdue", TODAY + timedelta(days=3))
    window.ctx.open_customer(people.fatma)
    settled()
    settled()
    assert window.side.card.why.accessibleName() == "Not seen for 31 days"
    assert window.side.card.why.accessibleDescription().endswith("Remind gently of the debt first.")
