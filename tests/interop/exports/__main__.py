"""``make interop``: every export, read by the program it was written for, on practice servers: the
same protocol and cipher as ``azpg check``, and the same refusals.

    python -m tests.interop.exports
"""

import asyncio
import sys
import tempfile
import time
from pathlib import Path

from azpg_gui.core.connection.profile import Profile, Trust
from azpg_gui.core.secret import Secret
from azpg_gui.operations.check import Checked, check_profile
from azpg_gui.practice.scenarios import Scenario
from tests.interop.exports.consumers import (
    CONSUMERS,
    Outcome,
    pgadmin,
    pgadmin_version,
    reason_of,
)
from tests.support.practice import practice_server

SITUATIONS = (
    (Scenario.GOOD, "verify-full"), (Scenario.GOOD, "verify-ca"), (Scenario.GOOD, "require"),
    (Scenario.TLS12_ONLY, "verify-full"), (Scenario.WRONG_HOST, "verify-full"),
    (Scenario.WRONG_HOST, "verify-ca"), (Scenario.EXPIRED, "verify-full"),
    (Scenario.UNKNOWN_ISSUER, "verify-full"), (Scenario.NO_TLS, "require"),
)  # fmt: skip


def main() -> int:
    began, wrong = time.monotonic(), 0
    profiles, secrets = [], {}
    for scenario, mode in SITUATIONS:
        server = practice_server(scenario)
        name = f"{scenario.value}-{mode}"
        values = {**server.values, "sslmode": mode, "connect_timeout": "10"}
        profiles.append(Profile(name, name, "Practice", values, Trust.FILE))
        secrets[name] = server.password
    ours = {p.name: ours_of(p, secrets[p.name]) for p in profiles}
    rows: list[tuple[str, str, Outcome]] = []
    with tempfile.TemporaryDirectory(prefix="azpg-interop-") as folder:
        for profile in profiles:
            for consumer, run in CONSUMERS.items():
                outcome = run(profile, secrets[profile.name], Path(folder))
                rows.append((consumer, profile.name, outcome))
        version = pgadmin_version()
        if version is not None:
            found = pgadmin(profiles, secrets, Path(folder))
            for profile in profiles:
                outcome, parameters = found[profile.name]
                rows.append((f"pgAdmin {version}", profile.name, outcome))
                if parameters["sslmode"] != profile.values["sslmode"]:
                    print(f"pgAdmin shows {parameters['sslmode']} for {profile.name}")
                    wrong += 1
    for consumer, name, outcome in rows:
        same = outcome == ours[name]
        wrong += not same
        print(f"{'ok   ' if same else 'WRONG'} {consumer:16} {name:26} "
              f"{outcome.session or outcome.refusal}")  # fmt: skip
        if not same:
            print(f"      azpg check: {ours[name].session or ours[name].refusal}")
    missing = "" if version else "; pgAdmin is not installed (make interop installs it)"
    print(f"\n{len(rows)} runs in {time.monotonic() - began:.0f} s, {wrong} wrong{missing}")
    return 1 if wrong or version is None else 0


def ours_of(profile: Profile, secret: Secret) -> Outcome:
    """What ``azpg check`` says of it."""
    checked: Checked = asyncio.run(
        check_profile(profile, {"password": secret}, lambda _record: None)
    )
    login = checked.report.login
    tls = login.final.tls if login is not None else None
    if checked.diagnosis.failed_stage is None and tls is not None:
        return Outcome(session=f"{tls.protocol} {tls.cipher}")
    return Outcome(refusal=reason_of(checked.diagnosis.message))


if __name__ == "__main__":
    sys.exit(main())
