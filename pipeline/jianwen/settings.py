"""Wrong settings stop a run at once."""


class SettingError(ValueError):
    """A setting that can't be used; the message names the setting and says what it may be."""
