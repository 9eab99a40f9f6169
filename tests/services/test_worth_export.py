"""Groups, plans, boards, points, campaigns and own numbers in the export."""

from datetime import timedelta

from kobi_crm.app import Application
from kobi_crm.domain.campaigns import CampaignDraft
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.domain.segments import KeptIds
from kobi_crm.services.export_tables import export_tables
from kobi_crm.services.strategies import StrategyDraft
from kobi_crm.services.traits import Traits
from tests.shops import MORNING

TODAY = MORNING.date()


def test_everything_of_worth_is_in_the_export(app: Application) -> None:
    before = {table.title for table in export_tables(app.shop)}
    ayse, veli = (app.customers.add(CustomerDraft(name)) for name in ("Ayşe", "Veli"))
    app.traits.set(veli, Traits(ayse, 7, "Berber", None, "prospect"))
    app.own_fields.set(ayse, app.own_fields.add("Metrekare", "m²"), 62_500)
    kept = app.segments.keep("Seçtiklerim", KeptIds((ayse,)))
    app.strategies.add(StrategyDraft(f"kept:{kept}", "Ara", ("Bir", "İki")))
    card = app.boards.add("win_back", ayse)
    app.boards.finish(card, "lost", reason="taşınmış")
    app.loyalty.give(ayse, 3)
    draft = CampaignDraft("Kış", f"kept:{kept}", "shop", TODAY, TODAY + timedelta(days=3))
    app.campaigns.start(app.campaigns.add(draft))
    app.campaigns.respond(1, ayse, "bought", 500)
    sheets = {table.title: list(table.rows) for table in export_tables(app.shop) if table.title not in before}
    assert sheets["Traits"] == [("Veli", None, "Ayşe", 7, "Berber", None, "May become a customer")]
    assert sheets["Own fields"] == [("Metrekare", "m²")]
    assert sheets["Own numbers"] == [("Ayşe", None, "Metrekare", 62.5)]
    assert sheets["Groups"] == [("Seçtiklerim", '{"ids": [1]}', TODAY)]
    assert sheets["Plans for groups"][0][:5] == ("Seçtiklerim", "Ara", "Bir; İki", None, TODAY)
    assert sheets["Boards"][0][2:4] == ("Win back", "To call")
    assert sheets["Boards"][0][7:9] == ("Came to nothing", "taşınmış")
    assert sheets["Point cards"] == [("Ayşe", None, TODAY, 3, None)]
    assert sheets["Campaigns"][0][:3] == ("Kış", "Seçtiklerim", "In the shop")
    assert sheets["People of campaigns"] == [("Ayşe", None, "Kış", "no", None, "Bought", 500)]
