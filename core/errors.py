"""Whose fault is it? `UserError` is the world's and becomes one plain sentence; all else is ours."""


class UserError(Exception):
    """Something the analyst can understand and act on.

    `code` names the sentence in `core/sentences.py`; `values` fill its blanks.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        from core.sentences import sentence

        return sentence(self.code, **self.values)


class Cancelled(Exception):
    """The analyst stopped a job. Nothing is wrong and nothing is said."""
