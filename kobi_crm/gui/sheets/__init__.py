"""Sheets laid over the window: a sale, a payment, an import."""
