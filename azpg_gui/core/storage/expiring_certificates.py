"""Every certificate this program knows of, with the day it ends: roots, servers, clients."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

from azpg_gui.core.azure.roots import azure_roots
from azpg_gui.core.certificates.certificate_file import load_certificate_file
from azpg_gui.core.certificates.expiry import Expiring
from azpg_gui.core.connection.libpq_places import root_certificate_place
from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.storage.file_locations import history_file, profiles_file
from azpg_gui.core.storage.history import History
from azpg_gui.core.storage.profiles import ProfileStore

__all__ = ["expiring_certificates"]


def expiring_certificates(
    environ: Mapping[str, str], folder: Path | None = None
) -> tuple[Expiring, ...]:
    """Azure's roots, libpq's root.crt, each profile's root file and client certificate, and the
    certificate its server showed last; the first to end comes first. Blocking.

    Args:
        folder: where profiles and history lie, instead of the platform's own places.
    """
    profiles = ProfileStore(folder / "profiles.json" if folder else profiles_file()).load().profiles
    history = History(folder / "history.json" if folder else history_file()).load_all()
    found = list(_roots(environ))
    for profile in profiles:
        found += _files(profile)
        tests = [test for test in history.get(profile.identifier, ()) if test.chain]
        if tests:
            found.append(Expiring("server", profile.name, tests[-1].chain[0]))
    unique = {(item.role, item.where, item.certificate.sha256): item for item in found}
    return tuple(sorted(unique.values(), key=_ends))


def _ends(item: Expiring) -> datetime:
    """An end nobody can read comes last."""
    return item.certificate.not_valid_after or datetime.max.replace(tzinfo=UTC)


def _roots(environ: Mapping[str, str]) -> Iterator[Expiring]:
    for root in azure_roots():
        if root.path is not None and root.status != "retired":
            yield Expiring("root", "azpg", load_certificate_file(root.path).certificates[0])
    place = root_certificate_place(environ)
    if place is not None:
        for certificate in load_certificate_file(place).certificates:
            yield Expiring("root", str(place), certificate)


def _files(profile: Profile) -> Iterator[Expiring]:
    named = profile.values.get("sslrootcert", "") if profile.trust is Trust.FILE else ""
    if named and named != "system":
        for certificate in load_certificate_file(Path(named)).certificates:
            yield Expiring("root", named, certificate)
    client = profile.values.get("sslcert", "")
    if client:
        for certificate in load_certificate_file(Path(client)).certificates[:1]:
            yield Expiring("client", client, certificate)
