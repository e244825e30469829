"""From a saved profile to what is given to libpq."""

from collections.abc import Mapping

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.certificates.azure_roots import azure_bundle
from azpg_gui.core.connection.profile import Profile, Trust

__all__ = ["given_sources", "given_values"]


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
