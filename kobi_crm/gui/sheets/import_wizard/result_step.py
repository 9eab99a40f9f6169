"""Step 4: what was done, the rows left out as a file, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kobi_crm.gui.pages.start_card import Picture
from kobi_crm.gui.sheets.import_wizard import words
from kobi_crm.gui.theme import Theme
from kobi_crm.gui.widgets.button import Button
from kobi_crm.gui.widgets.label import Label
from kobi_crm.services.imports import ImportPreview, ImportResult


class ResultStep(QWidget):
    """``save_skipped`` and ``take_back`` are the owner's wishes; the sheet does the work."""

    save_skipped = Signal()
    take_back = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Label(theme, "", "subtitle", wrap=True)
        self.hint = Label(theme, "", "secondary", wrap=True)
        self.save_button = Button(theme, self.tr("Save the left-out rows as Excel"), icon="file-spreadsheet")
        self.undo_button = Button(theme, self.tr("Undo import"), icon="undo-2")
        self.save_button.clicked.connect(self.save_skipped)
        self.undo_button.clicked.connect(self.take_back)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.save_button)
        buttons.addWidget(self.undo_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(theme.space("m"))
        column.addStretch(1)
        column.addWidget(Picture(theme, "circle-check", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self.sentence, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addLayout(buttons)
        column.addStretch(1)

    def show_result(self, preview: ImportPreview, result: ImportResult) -> None:
        """Show what an import did."""
        self.sentence.setText(words.done_sentence(preview.kind, result))
        self.hint.setText(self.tr("You can undo the import for 30 days, from Recent actions too."))
        self.hint.setVisible(result.action_id is not None)
        self.save_button.setVisible(bool(result.counts.skipped))
        self.undo_button.setVisible(result.action_id is not None)

    def show_taken_back(self) -> None:
        """Show that the import was undone."""
        self.sentence.setText(self.tr("The import was undone. Your shop is as it was."))
        self.hint.hide()
        self.undo_button.hide()

    def show_saved(self, name: str) -> None:
        """Show where the left-out rows are."""
        self.hint.setText(self.tr("Saved: {file}. Correct the rows and import that file.").format(file=name))
        self.hint.show()
