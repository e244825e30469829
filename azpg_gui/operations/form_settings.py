"""What takes effect beside the settings of a form. For the worker."""

from collections.abc import Mapping

from azpg_gui.core.connection.given_values import given_values
from azpg_gui.core.connection.parameters import Origin, Setting
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import Profile

__all__ = ["settings_beside"]


def settings_beside(profile: Profile, environ: Mapping[str, str]) -> tuple[Setting, ...]:
    """Those that a variable or a service file gives, where the profile is silent. Blocking; reads
    the service file."""
    found = effective_parameters(given_values(profile), {}, environ).settings
    return tuple(s for s in found if s.origin in {Origin.ENVIRONMENT, Origin.SERVICE_FILE})
