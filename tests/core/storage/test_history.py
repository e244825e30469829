"""What a test saw is kept, and what changed since is named."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from azpg_gui.core.certificates.certificate import certificate_from_der
from azpg_gui.core.storage.history import History, HistoryEntry
from azpg_gui.core.storage.history_changes import changes_between
from azpg_gui.core.vocabulary import Verdict
from tests.support.pki import make, pki

P = pki("ec")
NOW = datetime(2026, 11, 24, tzinfo=UTC)


def seen(**changes: object) -> HistoryEntry:
    chain = tuple(certificate_from_der(m.der) for m in (P.leaf("db.test"), P.intermediate))
    made = HistoryEntry(
        NOW,
        Verdict.ENCRYPTED_AND_PROVEN,
        "",
        "db.test",
        "10.0.0.1",
        "TLSv1.3",
        "AES",
        "16.4",
        chain,
        "aa",
        "Test Root",
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def test_what_was_recorded_is_read_again(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")
    first, second = seen(), seen(tested_at=NOW + timedelta(days=1), address="10.0.0.2")
    history.record("a", first)
    history.record("a", second)
    history.record("b", first)
    assert history.load("a") == (first, second)
    assert history.load("none") == ()
    history.forget("a")
    assert set(history.load_all()) == {"b"}
    # Certificates nobody names are dropped.
    assert (tmp_path / "history.json").read_text().count('"MII') == 2


def test_it_does_not_grow_without_end(tmp_path: Path) -> None:
    history = History(tmp_path / "history.json")
    for number in range(60):
        history.record("a", seen(tested_at=NOW + timedelta(minutes=number)))
    kept = history.load("a")
    assert len(kept) == 50
    assert kept[-1].tested_at == NOW + timedelta(minutes=59)


def test_damage_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    path.write_text('{"schema": 1, "tests": {"a": [{"tested_at": 3}, 7]}, "certificates": [1]}')
    assert History(path).load("a") == ()
    path.write_text("no json")
    assert History(path).load("a") == ()


def test_changes() -> None:
    before = seen()
    assert changes_between(before, before) == ()
    renewed = seen(chain=(certificate_from_der(P.leaf("db.test").der), before.chain[1]))
    assert [c.about for c in changes_between(before, renewed)] == ["certificate"]
    # Renewed is what lasts longer, of the same issuer and for the same names.
    ended = before.chain[0].not_valid_after
    assert ended is not None
    for text, names, days in (
        ("renewed", ("db.test", "new.test"), 400),
        ("Another certificate: valid", ("db.test",), -9),
        ("Another certificate: valid", ("other.test",), 400),
    ):
        made = make("db.test", P.intermediate, names=names, ends=ended + timedelta(days=days))
        now = seen(chain=(certificate_from_der(made.der), before.chain[1]))
        assert text in str(changes_between(before, now)[-1].text)
    other = make("Another CA", ca=True)
    moved = seen(
        chain=(certificate_from_der(make("x", other, names=("new.test",)).der),),
        anchor="bb", anchor_name="Other Root", address="10.0.0.9", protocol="TLSv1.2",
        verdict="failed", failed_stage="chain",
    )  # fmt: skip
    changes = changes_between(before, moved)
    found = {c.about: str(c.text) for c in changes}
    assert list(found) == [
        "root", "issuer", "names", "certificate", "address", "protocol", "verdict",
    ]  # fmt: skip
    assert "“Test Root” → “Other Root”" in found["root"]
    assert [str(c.text) for c in changes if c.about == "names"] == [
        "New names in it: new.test.", "Names no longer in it: db.test.",
    ]  # fmt: skip
    assert "failed (chain)" in found["verdict"]
    shorter = seen(chain=(before.chain[0],))
    assert [c.about for c in changes_between(before, shorter)] == ["intermediates"]
    # Nothing is made up where one of the two saw nothing.
    blind = seen(chain=(), address="", protocol="", anchor="")
    assert changes_between(before, blind) == ()
