"""The use cases in the owner's words: one public method is one transaction."""
