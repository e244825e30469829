"""From a saved profile to what is given to libpq."""

from collections.abc import Mapping
from dataclasses import replace

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.connection.roots_choice import trust_behind

__all__ = ["given_sources", "given_values", "with_settings"]


def given_values(profile: Profile) -> Mapping[str, str]:
    """The profile's libpq keywords, its choice of roots turned into ``sslrootcert``.

    ``Trust.LIBPQ_PLACE`` leaves sslrootcert empty, which libpq takes as: look in my own place,
    whatever PGSSLROOTCERT says.
    """
    values = {k: v for k, v in profile.values.items() if k != "sslrootcert" and v}
    match profile.trust:
        case Trust.AZURE:
            values["sslrootcert"] = str(azure_bundle(azure_host(profile.host)))
        case Trust.SYSTEM:
            values["sslrootcert"] = "system"
        case Trust.LIBPQ_PLACE:
            values["sslrootcert"] = ""
        case Trust.FILE:
            values["sslrootcert"] = profile.values.get("sslrootcert", "")
    return values


def given_sources(profile: Profile, saved: Profile | None) -> Mapping[str, str]:
    """``profile`` for each value as it is saved, ``form`` for each that was changed since."""
    before = given_values(saved) if saved is not None else {}
    return {
        keyword: "profile" if before.get(keyword) == value else "form"
        for keyword, value in given_values(profile).items()
    }


def with_settings(profile: Profile, changes: Mapping[str, str]) -> Profile:
    """``profile`` with libpq keywords changed, as a remedy does; an empty value removes a keyword.

    ``sslrootcert`` becomes the choice of roots behind it.
    """
    values = {**profile.values, **changes}
    trust = profile.trust
    root = changes.get("sslrootcert")
    if root is not None:
        trust = trust_behind(root, profile.host)
        if trust is not Trust.FILE:
            values.pop("sslrootcert", None)
    return replace(profile, values={k: v for k, v in values.items() if v}, trust=trust)
