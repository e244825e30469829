"""Two tests → one sentence, as a table: nothing is said of what was not seen."""

from dataclasses import replace
from datetime import timedelta

import pytest

from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.storage.history import HistoryEntry
from azpg_gui.core.storage.history_comparison import compare, seen_before
from tests.core.storage.test_history import NOW, P, seen

BLIND = {"chain": (), "anchor": "", "anchor_name": "", "protocol": "", "cipher": "",
         "server_version": "", "address": "", "verdict": "failed"}  # fmt: skip
WHOLE = seen()
LOOKUP = seen(**{**BLIND, "failed_stage": "resolve"})
REFUSED = seen(**{**BLIND, "failed_stage": "connect", "address": "10.0.0.1"})
SILENT = seen(**{**BLIND, "failed_stage": "ssl_request", "address": "10.0.0.1"})
ELSEWHERE = replace(SILENT, address="10.0.0.9")
CHAIN_FAILED = replace(WHOLE, anchor="", anchor_name="", protocol="", cipher="", server_version="",
                    verdict="failed", failed_stage="chain")  # fmt: skip
PLAIN = seen(**{**BLIND, "verdict": "not-encrypted", "address": "10.0.0.1",
                "server_version": "16.4"})  # fmt: skip
SAME = "Nothing changed: the same server, certificate and issuer as on 2026-11-24 00:00:00 UTC."
NOTHING_NOW = "The last test saw nothing of the server, so nothing can be compared."
NOTHING_BEFORE = "No test before it saw as much, so nothing can be compared."


@pytest.mark.parametrize(
    ("earlier", "later", "summary", "changes"),
    [
        (WHOLE, WHOLE, SAME, []),
        (CHAIN_FAILED, CHAIN_FAILED, SAME, []),
        (LOOKUP, LOOKUP, NOTHING_NOW, []),
        (WHOLE, LOOKUP, NOTHING_NOW, ["verdict"]),
        (LOOKUP, WHOLE, NOTHING_BEFORE, ["verdict"]),
        (LOOKUP, REFUSED, NOTHING_BEFORE, ["verdict"]),
        (REFUSED, REFUSED, "No change in what was seen both times: address. Not seen both times, "
         "so not compared: certificate.", []),
        (SILENT, ELSEWHERE, "Not seen both times, so not compared: certificate.", ["address"]),
        (WHOLE, SILENT, "Not seen both times, so not compared: certificate, root, protocol, "
         "cipher, server version.", ["verdict"]),
        (PLAIN, PLAIN, "No change in what was seen both times: address, server version. Not seen "
         "both times, so not compared: certificate.", []),
        (PLAIN, WHOLE, "Not seen both times, so not compared: certificate, root, protocol, "
         "cipher.", ["verdict"]),
        (WHOLE, CHAIN_FAILED, None, ["verdict"]),
    ],
)  # fmt: skip
def test_table(
    earlier: HistoryEntry, later: HistoryEntry, summary: str | None, changes: list[str]
) -> None:
    compared = compare(earlier, later)
    assert [change.about for change in compared.changes] == changes
    assert (str(compared.summary) if compared.summary else None) == summary
    assert compared.compared is bool(earlier.chain and later.chain)


def test_failed_tests_in_between_hide_no_change() -> None:
    other = seen(chain=(certificate_from_der(P.leaf("db.test").der), WHOLE.chain[1]))
    before = seen_before((WHOLE, LOOKUP, LOOKUP, REFUSED))
    assert before is not None
    assert before.verdict == "failed"
    assert before.chain == WHOLE.chain
    assert [c.about for c in compare(before, other).changes] == ["certificate", "verdict"]


def test_the_moment_is_that_of_the_certificate() -> None:
    days = [replace(test, tested_at=NOW + timedelta(days=n))
            for n, test in enumerate((WHOLE, WHOLE, LOOKUP))]  # fmt: skip
    before = seen_before(days)
    assert before is not None
    assert before.tested_at == NOW + timedelta(days=1)
    assert seen_before(()) is None


def test_another_host_is_not_mixed_in() -> None:
    before = seen_before((replace(WHOLE, host="other.test"), LOOKUP))
    assert before == LOOKUP
