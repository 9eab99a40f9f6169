"""Değer: sliders, borders, layers with their people, movement; by mouse and by keyboard, kept and taken back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kobi_crm.analytics.pyramid import DEFAULT_SHARES
from kobi_crm.app import Application
from kobi_crm.domain.customers import CustomerDraft
from kobi_crm.gui.context import Context
from kobi_crm.gui.pages.worth.page import WorthPage
from kobi_crm.gui.pages.worth.pyramid import PyramidView
from kobi_crm.gui.window import Window
from tests.gui.conftest import TODAY, People, visits

Settled = Callable[[], None]
Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shop(app: Application) -> Application:
    """Forty more customers, of whom each buys a little more than the one before."""
    for place in range(40):
        customer = app.customers.add(CustomerDraft(f"Alıcı {place:02d}", f"53311122{place:02d}"))
        visits(app, customer, every=20, count=2, last=3 + place % 9, total=5_000 + 2_500 * place)
    return app


@pytest.fixture
def view(shop: Application, window: Window, settled: Settled) -> PyramidView:
    return opened(window, settled)


def opened(window: Window, settled: Settled) -> PyramidView:
    window.go("worth")
    settled()
    page = window.page()
    assert isinstance(page, WorthPage)
    return page.pyramid


def names(view: PyramidView) -> set[str]:
    rows = view.one.rows
    return {str(rows.index(row, 0).data()) for row in range(rows.rowCount())}


def drag(view: PyramidView, start: QPointF, end: QPointF) -> None:
    """Press, move in two steps, let go."""
    picture, button = view.picture, Qt.MouseButton.LeftButton
    QTest.mousePress(picture, button, pos=start.toPoint())
    for place in ((start + end) / 2, end):
        QTest.mouseMove(picture, place.toPoint())
    QTest.mouseRelease(picture, button, pos=end.toPoint())


def test_the_layers_hold_everybody_who_bought(view: PyramidView, app: Application) -> None:
    kept = app.worth.view()
    assert [row.people for row in view.picture.layers()] == [layer.people for layer in kept.layers]
    assert sum(row.people for row in view.picture.layers()) == len(kept.scores.people)
    assert "%" in view.said.text()
    assert view.picture.accessibleDescription().startswith("Most valuable:")


def test_enter_on_a_layer_lists_its_people(view: PyramidView, app: Application, settled: Settled) -> None:
    view.picture.setFocus()
    QTest.keyClick(view.picture, Key.Key_Down)
    QTest.keyClick(view.picture, Key.Key_Return)
    settled()
    expected = {app.customers.get(number).name for number in app.worth.view().ids(1)}
    assert names(view) == expected
    assert len(expected) > 2
    assert view.leave()
    assert not view.leave()


def test_a_click_on_a_layer_or_its_name_lists_its_people(
    view: PyramidView, app: Application, settled: Settled
) -> None:
    lowest = len(view.picture.layers()) - 1
    QTest.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=view.picture.layer_at(lowest).toPoint())
    settled()
    assert len(names(view)) == len(app.worth.view().ids(lowest))
    view.leave()
    beside = QPoint(view.picture.width() - 30, 20)
    QTest.mouseClick(view.picture, Qt.MouseButton.LeftButton, pos=beside)
    settled()
    assert len(names(view)) == len(app.worth.view().ids(0))


def test_a_dragged_border_is_drawn_at_once_kept_when_let_go_and_taken_back(
    view: PyramidView, app: Application, ctx: Context, settled: Settled
) -> None:
    before = [row.people for row in view.picture.layers()]
    start = view.picture.border_at(0)
    end = (view.picture.border_at(0) + view.picture.border_at(1)) / 2
    moved: list[list[int]] = []
    view.picture.border_moved.connect(lambda *_: moved.append(list(view._shares or ())))
    drag(view, start, end)
    settled()
    shares = app.worth.shape.shares()
    assert moved
    assert shares is not None
    assert shares[0] > DEFAULT_SHARES[0]
    assert sum(shares[:2]) == sum(DEFAULT_SHARES[:2])
    now = [row.people for row in view.picture.layers()]
    assert now[0] > before[0]
    assert now == [layer.people for layer in app.worth.view().layers]
    assert view.usual_button.isEnabled()
    app.history.undo(app.history.recent(1)[0].id)
    settled()
    assert [row.people for row in view.picture.layers()] == before


def test_a_border_goes_by_keyboard_and_back_to_the_usual(
    view: PyramidView, app: Application, settled: Settled
) -> None:
    view.picture.setFocus()
    for _ in range(3):
        QTest.keyClick(view.picture, Key.Key_Down, ALT)
        settled()
    assert app.worth.shape.shares() == (8, 12, 30)
    view.usual_button.click()
    settled()
    assert app.worth.shape.shares() == DEFAULT_SHARES
    assert not view.usual_button.isEnabled()


def test_no_border_leaves_a_layer_without_room(view: PyramidView, app: Application, settled: Settled) -> None:
    far = view.picture.border_at(2)
    drag(view, far, QPointF(far.x(), far.y() + 5_000))
    settled()
    assert app.worth.shape.shares() == (5, 15, 79)
    start = view.picture.border_at(1)
    drag(view, start, QPointF(start.x(), -500))
    settled()
    assert app.worth.shape.shares() == (5, 1, 93)


def test_a_slider_redraws_is_kept_and_taken_back(
    view: PyramidView, app: Application, settled: Settled
) -> None:
    slider = view.keys.rows["turnover"].slider
    top = app.worth.view().scores.totals.tolist()
    QTest.keyClick(slider, Key.Key_Right)
    settled()
    kept = {key.name: key.coefficient for key in app.worth.all_keys()}
    assert kept["turnover"] == 6
    assert view.view is not None
    assert view.view.scores.totals.tolist() == app.worth.view().scores.totals.tolist() != top
    app.history.undo(app.history.recent(1)[0].id)
    settled()
    assert slider.value() == 5
    assert view.view.scores.totals.tolist() == top


def test_only_the_newest_wish_is_drawn(view: PyramidView, app: Application, settled: Settled) -> None:
    slider = view.keys.rows["frequency"].slider
    for value in (0, 10, 4, 9):
        slider.setValue(value)
    settled()
    expected = app.worth.draw(app.worth.columns(), view.keys.coefficients())
    assert view.view is not None
    assert view.view.scores.totals.tolist() == expected.scores.totals.tolist()


def test_all_sliders_at_nothing_are_refused_beside_them(
    view: PyramidView, app: Application, settled: Settled
) -> None:
    app.worth.set_keys({key.name: int(key.name == "turnover") for key in app.worth.all_keys()})
    settled()
    slider = view.keys.rows["turnover"].slider
    QTest.keyClick(slider, Key.Key_Left)
    settled()
    assert view.keys.error.isVisible()
    assert "At least one key must count" in view.keys.error.text()
    assert slider.value() == 1


def test_a_trade_and_another_scaling(view: PyramidView, app: Application, settled: Settled) -> None:
    view.keys.presets["wholesaler"].click()
    settled()
    assert view.keys.rows["turnover"].slider.value() == 6
    assert view.keys.rows["turnover"].scaling.text() == "By rank"
    view.keys.rows["turnover"].scaling.click()
    settled()
    assert next(key for key in app.worth.all_keys() if key.name == "turnover").scaling == "amount"
    assert view.keys.rows["turnover"].scaling.text() == "By amount"


def test_who_brought_families_climbs_when_bringing_counts_for_more(
    shop: Application, window: Window, settled: Settled
) -> None:
    """The demo of the mission: "brought customers" from 1 to 3 lifts the low spender by a layer."""
    ayten = shop.customers.add(CustomerDraft("Ayten Getiren", "5335556677"))
    visits(shop, ayten, every=25, count=3, last=9, total=6_000)
    for place in range(5):
        family = shop.customers.add(CustomerDraft(f"Aile {place}", f"533777000{place}", referred_by=ayten))
        visits(shop, family, every=11, count=4, last=2, total=30_000)
    only = {key.name: 0 for key in shop.worth.all_keys()} | {"turnover": 6, "referrals": 1}
    shop.worth.set_keys(only)
    settled()
    view = opened(window, settled)

    def layer() -> int:
        found = shop.worth.explain(ayten)
        assert found is not None
        assert sum(part.points for part in found.parts) == found.score
        return found.layer

    before = layer()
    slider = view.keys.rows["referrals"].slider
    assert slider.value() == 1
    for _ in range(2):
        QTest.keyClick(slider, Key.Key_Right)
        settled()
    assert layer() < before
    view.open_layer(layer())
    settled()
    assert "Ayten Getiren" in names(view)


def test_who_moved_since_last_month_and_year(view: PyramidView, app: Application, settled: Settled) -> None:
    since = {"1": TODAY.replace(month=10), "12": TODAY.replace(year=2025)}
    for months, day in since.items():
        view.moved.since.choose(months)
        settled()
        found = app.worth.movement(day)
        assert view.moved.risen.text().split()[0] == str(len(found.risen))
        assert view.moved.fallen.text().split()[0] == str(len(found.fallen))
        assert view.moved.joined.text().split()[0] == str(len(found.joined))
    last_year = app.worth.movement(since["12"]).joined
    assert len(last_year) > 2
    view.moved.joined.click()
    settled()
    assert names(view) == {app.customers.get(number).name for number in last_year}


def test_somebody_who_rises_is_in_the_list(view: PyramidView, app: Application, settled: Settled) -> None:
    low = app.worth.view().ids(len(app.worth.view().layers) - 1)[-1]
    day = TODAY - timedelta(days=60)
    visits(app, low, every=1, count=2, last=(TODAY - day).days, total=1_000)
    visits(app, low, every=1, count=20, last=1, total=90_000)
    settled()
    found = app.worth.movement(TODAY.replace(month=10))
    assert low in [*found.risen, *found.joined]


def test_a_plan_for_a_layer_opens_its_sheet(view: PyramidView, window: Window, settled: Settled) -> None:
    from kobi_crm.gui.sheets.strategy import StrategySheet

    view.open_layer(0)
    settled()
    view.one.plan_button.click()
    settled()
    assert isinstance(window.sheets.sheet(), StrategySheet)


def test_a_shop_without_sales_says_what_to_do(ctx: Context, qtbot: QtBot, settled: Settled) -> None:
    app = ctx.app
    for sale in app.sales.ids():
        app.sales.remove(sale)
    view = PyramidView(ctx)
    qtbot.addWidget(view)
    view.show()
    settled()
    assert view.empty.isVisible()
    assert not view.picture.isVisible()


def test_groups_stand_beside_the_pyramid(
    view: PyramidView, window: Window, people: People, settled: Settled
) -> None:
    page = window.page()
    assert isinstance(page, WorthPage)
    page.which.choose("groups")
    settled()
    assert page.groups.isVisible()
    page.groups.open_group("leaving")
    settled()
    page.groups.one.table.select(people.fatma)
    assert page.selected_customer() == people.fatma
    assert page.leave()
