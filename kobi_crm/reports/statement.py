"""The statement of account (hesap dökümü) on A4, A5 or a roll of 80 mm, and as a table for Excel."""

from datetime import datetime

from kobi_crm.domain.dates import format_day
from kobi_crm.domain.money import format_money
from kobi_crm.domain.phones import format_phone
from kobi_crm.domain.statement import Statement
from kobi_crm.i18n import translate
from kobi_crm.reports.document import Document, Paper, document_pages
from kobi_crm.reports.pages import PaperPages
from kobi_crm.reports.pdf import load_fonts
from kobi_crm.reports.statement_roll import statement_roll
from kobi_crm.reports.statement_words import age_words, closing_words, no_fiscal_words, period_words
from kobi_crm.reports.table import Column, Row, Table


def statement_table(statement: Statement, *, shop_name: str = "") -> Table:
    """The statement with its opening and its totals as rows, for Excel."""
    rows: list[Row] = []
    if statement.first_day is not None:
        rows.append(
            (statement.first_day, translate("Statement", "Carried over"), None, None, statement.opening)
        )
    rows += [
        (line.day, line.what, line.debt or None, line.paid or None, line.balance) for line in statement.lines
    ]
    return Table(
        title=translate("Statement", "Statement"),
        columns=(
            Column(translate("Statement", "Date"), "date"),
            Column(translate("Statement", "Entry"), width_weight=2.0),
            Column(translate("Statement", "Debt"), "money"),
            Column(translate("Statement", "Paid"), "money"),
            Column(translate("Statement", "Balance"), "money"),
        ),
        rows=rows,
        subtitle=statement.name,
        totals=(
            statement.last_day,
            closing_words(statement),
            statement.debt,
            statement.paid,
            statement.closing,
        ),
        shop_name=shop_name,
    )


def statement_pages(
    statement: Statement, paper: Paper, *, language: str, shop_name: str, printed_on: datetime
) -> PaperPages:
    """The statement as pages, for a file, a screen or a printer."""
    fonts = load_fonts()
    printed = f"{format_day(printed_on.date(), language)}, {printed_on:%H:%M}"
    title = f"{translate('Statement', 'Statement')} {statement.name}"
    if paper == "80mm":
        return PaperPages(title, statement_roll(statement, fonts, language, shop_name, printed))
    phone = format_phone(statement.phone) if statement.phone else ""
    age = age_words(statement, lambda kurus: format_money(kurus, language, "always"))
    document = Document(
        table=statement_table(statement, shop_name=shop_name),
        who=" · ".join(part for part in (statement.name, phone) if part),
        about=period_words(statement, language),
        printed=translate("Reports", "Printed on {date}").format(date=printed),
        foot=no_fiscal_words(),
        after=(age,) if age else (),
    )
    return PaperPages(title, document_pages(document, paper, fonts, language))
