"""The statement for a receipt printer, entry under entry."""

from kobi_crm.domain.money import format_money
from kobi_crm.domain.statement import Statement, StatementLine
from kobi_crm.i18n import translate
from kobi_crm.reports.pages import Fonts, PaperPage
from kobi_crm.reports.roll import Line, pair, roll_pages, words
from kobi_crm.reports.statement_words import age_words, closing_words, no_fiscal_words, period_words
from kobi_crm.reports.table import show


def statement_roll(
    statement: Statement, fonts: Fonts, language: str, shop_name: str, printed: str
) -> list[PaperPage]:
    """One long page; only an account of many hundred entries takes a second one."""

    def money(kurus: int) -> str:
        return format_money(kurus, language, "always")

    small, strong = fonts.small, fonts.head
    lines = [
        *words(shop_name, strong),
        *words(translate("Statement", "Statement"), fonts.title),
        *words(statement.name, strong),
        *words(period_words(statement, language), small),
        *words(printed, small),
        Line(),
    ]
    if statement.first_day is not None:
        lines += [*pair(translate("Statement", "Carried over"), money(statement.opening), small), Line()]
    for line in statement.lines:
        debt = translate("Statement", "Debt {amount}")
        amount = debt if line.debt else translate("Statement", "Paid {amount}")
        balance = translate("Statement", "Balance {amount}").format(amount=money(line.balance))
        lines += [
            *words(_entry(line, language), small),
            *pair(amount.format(amount=money(line.debt or line.paid)), balance, small),
            Line(),
        ]
    lines += pair(closing_words(statement), money(statement.closing), strong)
    lines += words(age_words(statement, money), small)
    return roll_pages([*lines, Line(), *words(no_fiscal_words(), small)])


def _entry(line: StatementLine, language: str) -> str:
    return f"{show(line.day, 'date', language)} {line.what}"
