"""What libpq is given for one attempt: every value in effect, and the secrets its plan allows."""

from typing import TYPE_CHECKING

from azpg_gui.core.connection.conninfo import conninfo_bytes
from azpg_gui.core.connection.keywords import known_keywords, spelled_out
from azpg_gui.core.connection.parameters import ConnectionParameters
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.probe.evidence.login import SentBy
from azpg_gui.core.probe.evidence.network import Address
from azpg_gui.core.secret import SECRET_KEYWORDS

if TYPE_CHECKING:
    from azpg_gui.core.probe.libpq_attempt import AttemptPlan

__all__ = ["attempt_conninfo"]

# A key of 32 zero bytes: libpq refuses an empty one (``pqConnectOptions2``), and uses none here.
_WITHHELD = dict.fromkeys(("scram_client_key", "scram_server_key"), "A" * 43 + "=")
_NO_SUCH_FILE = "/dev/null/azpg-no-password-file"


def attempt_conninfo(
    parameters: ConnectionParameters, address: Address, plan: "AttemptPlan"
) -> bytes:
    # Everything that takes effect is spelled out, so that libpq's own look at the environment
    # cannot add to it.
    values = {
        setting.keyword: setting.value
        for setting in parameters.settings
        if setting.keyword not in SECRET_KEYWORDS and setting.keyword != "service"
    }
    values |= {"hostaddr": address.text, "sslmode": plan.sslmode.value}
    values.setdefault("client_encoding", "UTF8")
    values.setdefault("fallback_application_name", "azpg")
    # The password file was looked up before (``endpoints.at_endpoint``): libpq must not find a
    # password there that we withhold. One server is tried here, whatever list it came from.
    values |= {"passfile": _NO_SUCH_FILE, "load_balance_hosts": "disable"}
    secrets = {keyword: secret.reveal() for keyword, secret in parameters.secrets.items()}
    if not plan.with_secret:
        withheld = [keyword for keyword in secrets if keyword != "sslpassword"]
        # Not left out: libpq would find them in a service file.
        secrets |= {keyword: _WITHHELD.get(keyword, "") for keyword in withheld}
        values |= {"password": "", "require_auth": "none"}
        # Channel binding is part of an authentication: "require" would contradict "none".
        values["channel_binding"] = "disable"
        if plan.asks_how:
            values["require_auth"] = "scram-sha-256"
            if plan.sslmode is not SslMode.DISABLE:  # over plaintext there is nothing to bind to
                values["channel_binding"] = "require"
        # With nothing to protect, what an older libpq does not know can be left out.
        values = {k: v for k, v in values.items() if k in known_keywords()}
    elif plan.pinned is not SentBy.UNKNOWN:
        values["require_auth"] = plan.pinned.require_auth
        if plan.pinned is SentBy.SCRAM_BOUND:
            values["channel_binding"] = "require"
    return conninfo_bytes(spelled_out({**values, **secrets}, parameters.value("service")))
