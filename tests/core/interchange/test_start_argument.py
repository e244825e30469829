"""What the program was started with, by its text alone."""

from pathlib import Path

import pytest

from azpg_gui.core.interchange.start_argument import ArgumentKind, StartArgument, start_argument

HERE = Path("/work folder")
CONNECTION, CERTIFICATE, SOURCE = ArgumentKind


@pytest.mark.parametrize(
    ("given", "kind", "text"),
    [
        ("postgresql://u:p@h/d?sslmode=require", CONNECTION, None),
        ("jdbc:postgresql://h/d", CONNECTION, None),
        ("host=h sslrootcert=/x/root.crt", CONNECTION, None),
        ("Server=h;SSL Mode=Require", CONNECTION, None),
        ("root.crt", CERTIFICATE, "/work folder/root.crt"),
        ("/x/Chain.P7B", CERTIFICATE, "/x/Chain.P7B"),
        ("file:///x/a%20b.pem", CERTIFICATE, "/x/a b.pem"),
        ("../team.azpg", SOURCE, "/work folder/../team.azpg"),
        ("/etc/pg_service.conf", SOURCE, "/etc/pg_service.conf"),
        ("/x/a=b.json", SOURCE, "/x/a=b.json"),
    ],
)
def test_what_is_meant(given: str, kind: ArgumentKind, text: str | None) -> None:
    assert start_argument(given, HERE) == StartArgument(kind, text or given)
