"""The texts of Yardım."""

from PySide6.QtGui import QKeySequence

from kobi_crm.gui.keys import SHORTCUTS
from kobi_crm.gui.sheets.payment_choice import letters
from kobi_crm.i18n import translate


def first_steps() -> list[str]:
    """What to do in the first minutes."""
    return [
        translate(
            "Help",
            "Bring in your customers: Customers, then Import from Excel. You see a preview before anything is kept.",
        ),
        translate("Help", "Find anybody: type a few letters of the name or the last digits of the phone."),
        translate("Help", "Record a sale with F2: customer, amount, Enter. Write store credit the same way."),
        translate("Help", "Open Today each morning: it says whom to call and why. Tick off whom you called."),
        translate("Help", "Somebody looks at your screen? The eye at the top hides every amount."),
        translate(
            "Help", "A mistake is no harm: Undo, or Recent actions, takes everything back, weeks later too."
        ),
    ]


def shortcuts() -> list[tuple[list[str], str]]:
    """Each key with what it does, in reading order; only keys that the window really has."""
    listed = [
        ("help", translate("Help", "Help")),
        ("sale", translate("Help", "Record a sale")),
        (
            "search",
            translate(
                "Help", "Find people, sections, acts and products; letters typed outside a field go there too"
            ),
        ),
        ("new_customer", translate("Help", "New customer")),
        ("today", translate("Help", "Today")),
        ("payment", translate("Help", "Take a payment from the open customer")),
        ("note", translate("Help", "Write a note on the open customer")),
        ("later", translate("Help", "Snooze the selected row, or set a reminder for the open customer")),
        ("charts", translate("Help", "The charts")),
        ("print", translate("Help", "Print the list")),
        ("undo", translate("Help", "Undo")),
        ("larger", translate("Help", "Larger text")),
        ("smaller", translate("Help", "Smaller text")),
        ("back", translate("Help", "Back, close")),
    ]
    known = [
        ([_shown(key) for key in SHORTCUTS[name][:2]], what) for name, what in listed if name in SHORTCUTS
    ]
    return [
        *known,
        (
            [letter.upper() for letter in letters()],
            translate("Help", "After an amount: cash, card, transfer, store credit"),
        ),
        (["Ctrl+2", "Ctrl+7"], translate("Help", "The sections, from Customers to Settings")),
        (["Ctrl+O"], translate("Help", "In Products: whom to offer the selected product")),
        (["Ctrl+B"], translate("Help", "In Products: what is bought together")),
        ([_shown("Space")], translate("Help", "Tick off the selected row in Today and in Reminders")),
        (["Alt+↑", "Alt+↓"], translate("Help", "In Charts: move the chart up or down")),
        ([_shown("F9")], translate("Help", "Answer why somebody stayed away")),
        ([_shown("Ins"), "F12"], translate("Help", "In Orders: take an order, hand the selected one over")),
        (
            ["F9", "F11", "F12", "F7"],
            translate("Help", "In the sale sheet: products, payment in parts, discount, note and receipt"),
        ),
        (
            [_shown("Ctrl+R"), "F11", "F12"],
            translate("Help", "In Sales: take the selected sale back, search, close the day"),
        ),
        (
            ["Alt+↑", "Alt+↓", _shown("Return")],
            translate("Help", "In Worth: move the border below the chosen layer, list its people"),
        ),
        (
            [_shown("Ins"), "Ctrl+←", "Ctrl+→"],
            translate("Help", "In Campaigns: plan or get suggestions, carry a card to the column beside"),
        ),
        ([_shown("Del")], translate("Help", "Delete the selected sale or reminder")),
    ]


def limits() -> list[str]:
    """What is promised and what is not."""
    return [
        translate("Help", "Your data stays on this computer. Nothing is sent anywhere."),
        translate(
            "Help",
            "The program makes backups by itself. Keep a copy on a USB stick too: a broken disk takes its own "
            "backups with it.",
        ),
        translate(
            "Help",
            "The shop file is encrypted, but not yet locked: until there is a recovery card its key lies beside it.",
        ),
        translate(
            "Help",
            "The program cannot protect you from harmful software, or from somebody who sits at your open computer.",
        ),
        translate(
            "Help",
            "A disk that reports something as written which it did not write can lose the last minutes in a "
            "power cut.",
        ),
        translate(
            "Help",
            "Who has not been seen lately is worked out from each customer's own visits. It can be wrong: you "
            "know your customers better.",
        ),
    ]


def licences() -> list[str]:
    """Whose work is in the program."""
    return [
        translate("Help", "KOBİ CRM is free under the MIT licence."),
        translate("Help", "Font on the screen: Inter, SIL Open Font License 1.1."),
        translate("Help", "Icons: Lucide, ISC licence; parts from Feather, MIT licence."),
        translate("Help", "Font on paper: DejaVu Sans, Bitstream Vera licence."),
        translate("Help", "Window: Qt and PySide6, LGPL 3. Shop file: SQLCipher, BSD licence."),
    ]


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
