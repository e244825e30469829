"""A setting knows which choice of roots is behind it."""

import pytest

from azpg_gui.core.azure.hosts import azure_host
from azpg_gui.core.azure.roots import azure_bundle
from azpg_gui.core.connection.given_values import given_values, with_settings
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.profile import Profile, Trust

PUBLIC, CHINA = "srv.postgres.database.azure.com", "srv.postgres.database.chinacloudapi.cn"


@pytest.mark.parametrize("host", [PUBLIC, CHINA, "db.test"])
@pytest.mark.parametrize("trust", list(Trust))
def test_what_was_chosen_takes_effect_and_is_known(trust: Trust, host: str) -> None:
    values = {"host": host, "sslrootcert": "/tmp/own.crt"}
    profile = Profile("1", "n", values=values, trust=trust)
    parameters = effective_parameters(given_values(profile), {}, {"HOME": "/nonexistent"})
    assert parameters.trust is trust
    setting = parameters.setting("sslrootcert")
    assert setting is not None
    assert setting.trust is trust
    assert {s.trust for s in parameters.settings if s.keyword != "sslrootcert"} == {None}


def test_without_a_home_libpq_has_no_place_to_look_in() -> None:
    assert effective_parameters({"host": "h"}, {}, {}).trust is Trust.LIBPQ_PLACE


@pytest.mark.parametrize(
    ("path", "trust"),
    [
        ("system", Trust.SYSTEM),
        ("", Trust.LIBPQ_PLACE),
        ("/tmp/own.crt", Trust.FILE),
        (str(azure_bundle(None)), Trust.AZURE),
        (str(azure_bundle(azure_host(CHINA))), Trust.FILE),  # not this host's
    ],
)
def test_what_a_remedy_names(path: str, trust: Trust) -> None:
    profile = Profile("1", "n", values={"host": PUBLIC}, trust=Trust.FILE)
    assert with_settings(profile, {"sslrootcert": path}).trust is trust
