"""Excel'den aktar: file, columns, preview, result."""

from kobi_crm.gui.sheets.import_wizard.sheet import ImportSheet

__all__ = ["ImportSheet"]
