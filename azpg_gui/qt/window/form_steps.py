"""Undo and redo of what is typed and chosen in the form. A value without Qt; passwords are not in
it, for what was typed over is not kept."""

from dataclasses import replace
from typing import Final

from azpg_gui.core.connection.profile import Profile
from azpg_gui.fast_dataclass import dataclass

__all__ = ["FormSteps"]

_MOST: Final = 100
# Fields that are no libpq keywords.
_WHOLE: Final = (
    "name", "trust", "remember", "authentication", "password_source", "password_command",
    "notes", "tags",
    "remember_passphrase", "kept_user",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FormSteps:
    """Attributes:
    now: the profile as it stands in the form.
    before: as it stood, the newest last.
    after: what was taken back, the nearest last.
    typed_in: what the last edit changed; going on there is the same step.
    """

    now: Profile
    before: tuple[Profile, ...] = ()
    after: tuple[Profile, ...] = ()
    typed_in: frozenset[str] = frozenset()

    def edited(self, form: Profile) -> "FormSteps":
        """The form holds ``form`` now."""
        if form.identifier != self.now.identifier:
            return FormSteps(form)
        changed = _changed(self.now, form)
        if not changed:
            return replace(self, now=form)
        # The name follows what is typed into the host: it is no step of its own.
        typed = (changed - {"name"}) or changed
        if len(typed) == 1 and typed == self.typed_in and not self.after:
            return replace(self, now=form)
        return FormSteps(form, (*self.before, self.now)[-_MOST:], (), typed)

    def undone(self) -> "FormSteps":
        if not self.before:
            return self
        return FormSteps(self.before[-1], self.before[:-1], (*self.after, self.now))

    def redone(self) -> "FormSteps":
        if not self.after:
            return self
        return FormSteps(self.after[-1], (*self.before, self.now), self.after[:-1])


def _changed(one: Profile, other: Profile) -> frozenset[str]:
    keywords = one.values.keys() | other.values.keys()
    found = {
        keyword for keyword in keywords if one.values.get(keyword) != other.values.get(keyword)
    }
    found |= {name for name in _WHOLE if getattr(one, name) != getattr(other, name)}
    return frozenset(found)
