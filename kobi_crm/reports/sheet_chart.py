"""A chart of the workbook's own: it stands beside the rows it is drawn from, and the owner may change it."""

import textwrap
from io import BytesIO
from typing import Any, cast

from kobi_crm.domain.text import clean
from kobi_crm.reports.charts.chart import Chart, ChartColours, ChartLook, Picture
from kobi_crm.reports.table import SheetChart, Table

_WIDE_CM, _HIGH_CM = 24.0, 13.0
_WIDE_PX = 900
_MARKED = 200
"""Up to how many points each gets a mark."""
_LINE, _TITLE_SIZE = 90, 1100
_COLOURS = ChartColours()
_LOOKS = (
    (_COLOURS.main, "solid", "circle"),
    (_COLOURS.second, "dash", "square"),
    (_COLOURS.faint, "sysDot", "triangle"),
    (_COLOURS.ink, "sysDot", "diamond"),
)
"""Colour, line and mark of the series, apart in grey too."""


def add_chart(sheet: Any, table: Table, rows: int) -> None:
    """Put the table's chart to the right of its columns: a native one where it has cells, else the picture."""
    from openpyxl.utils import get_column_letter

    place = f"{get_column_letter(len(table.columns) + 2)}2"
    if table.sheet_chart is not None and rows > 1:
        sheet.add_chart(_native(sheet, table, table.sheet_chart, rows), place)
    elif table.chart is not None:
        picture = table.chart.picture(ChartLook(_WIDE_PX, table.chart.height(13), scale=2))
        if picture is not None:
            sheet.add_image(_image(picture), place)


def png(picture: Picture) -> BytesIO:
    """A picture as a PNG in memory."""
    from PIL import Image

    found = BytesIO()
    Image.frombytes("RGBA", (picture.width, picture.height), picture.rgba).convert("RGB").save(found, "PNG")
    found.seek(0)
    return found


def _image(picture: Picture) -> Any:
    from openpyxl.drawing.image import Image

    found = Image(png(picture))
    found.width, found.height = picture.width // 2, picture.height // 2
    return found


def _native(sheet: Any, table: Table, wanted: SheetChart, rows: int) -> Any:
    from openpyxl.chart import BarChart, LineChart, Reference, series_factory
    from openpyxl.chart.data_source import StrRef
    from openpyxl.chart.series import SeriesLabel

    chart: Any = BarChart() if wanted.kind == "bar" else LineChart()
    first = max(rows - wanted.last, 0) + 2 if wanted.last else 2
    for column in wanted.values:
        cells: Any = Reference(sheet, min_col=column + 1, min_row=first, max_row=rows + 1)
        title: Any = Reference(sheet, min_col=column + 1, min_row=1)
        series: Any = cast(Any, series_factory).SeriesFactory(cells)
        series.tx = SeriesLabel(strRef=StrRef(str(title)))
        chart.series.append(series)
    names: Any = Reference(sheet, min_col=wanted.names + 1, min_row=first, max_row=rows + 1)
    chart.set_categories(names)
    chart.width, chart.height = _WIDE_CM, _HIGH_CM
    chart.title = _title(table.chart, table.title)
    for axis in (chart.x_axis, chart.y_axis):
        axis.delete = False  # left to itself, Excel hides what openpyxl does not mention
    chart.x_axis.tickLblPos = "low"
    chart.y_axis.number_format = "#,##0"
    chart.legend.position = "b"
    if len(wanted.values) == 1:
        chart.legend = None
    for place, series in enumerate(chart.series):
        _dress(series, place, bar=wanted.kind == "bar", marked=rows <= _MARKED)
    return chart


def _title(chart: Chart | None, title: str) -> Any:
    """The chart's fact in words, small enough to stand whole."""
    from openpyxl.chart import title as titles
    from openpyxl.drawing.text import CharacterProperties

    words = textwrap.wrap(clean(chart.words), _LINE) if chart is not None else []
    made: Any = cast(Any, titles).title_maker("\n".join([clean(title), *words]))
    made.overlay = False
    for number, paragraph in enumerate(made.tx.rich.p):
        paragraph.pPr.defRPr = CharacterProperties(sz=_TITLE_SIZE, b=number == 0)
        for run in paragraph.r or ():
            run.rPr = CharacterProperties(sz=_TITLE_SIZE, b=number == 0)
    return made


def _dress(series: Any, place: int, *, bar: bool, marked: bool) -> None:
    from openpyxl.chart.shapes import GraphicalProperties
    from openpyxl.drawing.colors import ColorChoice
    from openpyxl.drawing.fill import PatternFillProperties

    colour, dash, mark = _LOOKS[place % len(_LOOKS)]
    plain = colour.removeprefix("#")
    looks: Any = GraphicalProperties()
    if bar and place:
        choice = cast(Any, ColorChoice)
        inks = {"fgClr": choice(srgbClr=plain), "bgClr": choice(srgbClr="FFFFFF")}
        looks.pattFill = cast(Any, PatternFillProperties)(prst="wdUpDiag", **inks)
        looks.line.solidFill = plain
    elif bar:
        looks.solidFill = plain
    else:
        looks.line.solidFill = plain
        looks.line.dashStyle = dash
        looks.line.width = 28_000  # English metric units: 2.2 points
        series.smooth = False
        series.marker.symbol = mark if marked else "none"
        series.marker.graphicalProperties = GraphicalProperties(solidFill=plain)
    series.graphicalProperties = looks
