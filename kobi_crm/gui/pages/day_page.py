"""A page whose lists speak of today and so are read again on a new day."""

from datetime import date

from kobi_crm.gui.context import Context, Page


class DayPage(Page):
    """Shops leave the program open overnight: the first look of a day reads anew."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx)
        self._read_on: date | None = None

    def came_into_view(self) -> None:
        today = self.ctx.app.clock.today()
        if self._read_on != today:
            self._read_on, self._stale = today, True
        super().came_into_view()
