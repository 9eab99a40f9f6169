"""The errors an owner may see: each is one plain sentence that says what, where and what to do."""


class UserError(Exception):
    """Something the owner can put right; ``str()`` is a translated sentence."""


class StorageError(UserError):
    """The shop file, a backup or the disk under them is in trouble; nothing was changed."""


class ShopBusyError(StorageError):
    """Another running program holds the shop file."""


class Cancelled(Exception):
    """The owner stopped a long job; whatever it had begun was rolled back."""
