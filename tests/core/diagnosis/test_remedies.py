"""What may be offered, in which order, and with which words: tables over the pure rules."""

import socket
from pathlib import Path

import pytest

from azpg_gui.core.azure.hosts import azure_server, is_this_computer, public_name
from azpg_gui.core.certificates.certificate_file import load_certificate_file, load_certificates
from azpg_gui.core.connection.conninfo import known_keywords
from azpg_gui.core.connection.password_exposure import password_exposure
from azpg_gui.core.connection.precedence import effective_parameters
from azpg_gui.core.connection.server_description import describe_server
from azpg_gui.core.connection.sslmode import SslMode
from azpg_gui.core.connection.unexpanded_paths import expanded, unexpanded_part, unexpanded_paths
from azpg_gui.core.connection.validation import problems
from azpg_gui.core.diagnosis.diagnose import diagnose
from azpg_gui.core.diagnosis.model import Action, Finding, Remedy
from azpg_gui.core.diagnosis.name_difference import name_difference
from azpg_gui.core.diagnosis.remedies.judgement import judged, lowers_proof
from azpg_gui.core.probe.evidence.login import Auth, LoginEvidence
from azpg_gui.core.probe.evidence.network import ResolveEvidence
from azpg_gui.core.probe.evidence.tls import SslAnswer, SslRequestEvidence
from azpg_gui.core.probe.network_trouble import network_trouble
from azpg_gui.core.roots.install_plan import (
    install_consequence,
    plan_install,
)
from azpg_gui.core.roots.trust_file import TrustFileError, install_roots
from azpg_gui.core.roots.trust_undo import undo_install
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Severity, Stage
from azpg_gui.practice.authority import new_authority
from tests.support.reports import FAILED, WARNING, attempt, login_report, parameters, report

AZURE_BUNDLE = "azure-roots.pem"


def offered(*remedies: Remedy) -> Finding:
    text = sentence("x")
    return Finding("login-failed", Severity.ERROR, Stage.LOGIN, text, text, text, remedies=remedies)


@pytest.mark.parametrize(
    ("now", "changes", "lower"),
    [
        ({"sslmode": "verify-full"}, {"sslmode": "verify-ca"}, True),
        ({"sslmode": "verify-full"}, {"sslmode": "require"}, True),
        ({"sslmode": "require"}, {"sslmode": "verify-full"}, False),
        ({"sslmode": "disable"}, {"sslmode": "require"}, False),
        ({"sslmode": "verify-full"}, {"sslmode": ""}, True),
        ({"channel_binding": "require"}, {"channel_binding": "prefer"}, True),
        ({"channel_binding": "require"}, {"channel_binding": ""}, True),
        ({"channel_binding": "prefer"}, {"channel_binding": "require"}, False),
        ({"sslcertmode": "require"}, {"sslcertmode": ""}, True),
        ({}, {"sslcertmode": "disable"}, True),
        ({"require_auth": "scram-sha-256"}, {"require_auth": ""}, True),
        ({"sslcrl": "/x.crl"}, {"sslcrl": ""}, True),
        ({"ssl_min_protocol_version": "TLSv1.3"}, {"ssl_min_protocol_version": ""}, True),
        ({"ssl_max_protocol_version": "TLSv1.2"}, {"ssl_max_protocol_version": ""}, False),
        ({"ssl_min_protocol_version": "TLSv1"}, {"ssl_min_protocol_version": ""}, False),
        ({"sslmode": "verify-full", "sslrootcert": "/my.crt"}, {"sslrootcert": "system"}, True),
        ({"sslmode": "require", "sslrootcert": "/my.crt"}, {"sslrootcert": "/other.crt"}, True),
        ({"sslmode": "verify-full"}, {"sslrootcert": "/other.crt"}, True),
        ({"sslmode": "require"}, {"sslmode": "verify-full", "sslrootcert": "system"}, False),
        ({"dbname": "x"}, {"dbname": "postgres"}, False),
        ({"port": "6432"}, {"port": "5432"}, False),
    ],
)  # fmt: skip
def test_what_lowers_proof(now: dict[str, str], changes: dict[str, str], lower: bool) -> None:
    assert lowers_proof(parameters(**now), changes) is lower


def test_the_pinned_roots_of_an_azure_host_lower_nothing() -> None:
    from azpg_gui.core.azure.hosts import azure_host
    from azpg_gui.core.azure.roots import azure_bundle

    given = parameters(sslmode="verify-full", sslrootcert="/my/root.crt")
    bundle = str(azure_bundle(azure_host(given.host)))
    assert not lowers_proof(given, {"sslrootcert": bundle})
    elsewhere = parameters(host="db.test", sslmode="verify-full", sslrootcert="/my/root.crt")
    assert lowers_proof(elsewhere, {"sslrootcert": bundle})


def test_a_cautious_remedy_is_never_the_first_of_several() -> None:
    given = parameters(sslmode="verify-full")
    weaker = Remedy(sentence("Switch to verify-ca"), {"sslmode": "verify-ca"})
    plaintext = Remedy(sentence("Send it"), action=Action.SEND_PASSWORD_UNENCRYPTED)
    again = Remedy(sentence("Test again"), action=Action.RUN_AGAIN)
    found = judged(given, offered(weaker, plaintext, again))
    assert [(r.label.template, r.cautious) for r in found.remedies] == [
        ("Test again", False),
        ("Switch to verify-ca", True),
        ("Send it", True),
    ]


@pytest.mark.parametrize(
    ("variable", "value", "keyword", "becomes"),
    [
        ("PGSSLMINPROTOCOLVERSION", "TLSv1.3", "ssl_min_protocol_version",
         {"ssl_min_protocol_version": "TLSv1.2"}),
        ("PGCHANNELBINDING", "require", "channel_binding", {"channel_binding": "prefer"}),
        ("PGSSLMAXPROTOCOLVERSION", "TLSv1.2", "ssl_max_protocol_version",
         {"ssl_max_protocol_version": "TLSv1.3"}),
        ("PGTARGETSESSIONATTRS", "standby", "target_session_attrs",
         {"target_session_attrs": "any"}),
        ("PGSSLCERTMODE", "require", "sslcertmode", {"sslcertmode": "allow"}),
    ],
)  # fmt: skip
def test_what_a_variable_sets_is_not_removed_but_overridden(
    variable: str, value: str, keyword: str, becomes: dict[str, str]
) -> None:
    given = effective_parameters({"host": "h", "sslmode": "require"}, {}, {variable: value})
    remedy = Remedy(sentence("Remove it"), {keyword: ""})
    (found,) = judged(given, offered(remedy)).remedies
    assert dict(found.set) == becomes


def test_what_has_no_other_value_is_removed_where_it_stands(tmp_path: Path) -> None:
    remedy = Remedy(sentence("Remove it"), {"require_auth": ""})
    environ = {"PGREQUIREAUTH": "scram-sha-256"}
    given = effective_parameters({"host": "h", "sslmode": "require"}, {}, environ)
    (found,) = judged(given, offered(remedy)).remedies
    assert (dict(found.set), found.command) == ({}, "unset PGREQUIREAUTH")
    assert "PGREQUIREAUTH" in str(found.note)
    service = tmp_path / "pg_service.conf"
    service.write_text("[mine]\nhost=h\nsslmode=require\nrequire_auth=scram-sha-256\n")
    environ = {"PGSERVICEFILE": str(service)}
    given = effective_parameters({"service": "mine"}, {}, environ)
    (found,) = judged(given, offered(remedy)).remedies
    assert (dict(found.set), found.command, found.action) == ({}, None, Action.RUN_AGAIN)
    assert str(service) in str(found.note)


@pytest.mark.parametrize(
    ("host", "port", "proposed", "ports"),
    [
        ("db.test:6432", "", "db.test", "6432"),
        ("db.test:6432", "5432", "db.test", "6432"),
        ("[::1]:6432", "", "::1", "6432"),
        ("a.test:1,b.test:2", "", "a.test,b.test", "1,2"),
        ("a.test:1,b.test", "7", "a.test,b.test", "1,7"),
        ("a.test,b.test:2", "", "a.test,b.test", "5432,2"),
        ("db.test:99999", "", "db.test", None),
    ],
)
def test_a_port_typed_into_host_is_not_lost(
    host: str, port: str, proposed: str, ports: str | None
) -> None:
    given = effective_parameters({"host": host, "port": port, "sslmode": "require"}, {}, {})
    problem = problems(given, known_keywords())[0]
    assert (problem.keyword, problem.proposed) == ("host", proposed)
    assert problem.further.get("port") == ports


@pytest.mark.parametrize("host", ["::1", "fe80::1", "db.test", "1.2.3.4", "db:x", "db:", ":5432"])
def test_other_colons_are_no_port(host: str) -> None:
    given = effective_parameters({"host": host, "sslmode": "require"}, {}, {})
    assert not any("has a port" in str(p.message) for p in problems(given, known_keywords()))


@pytest.mark.parametrize(
    ("hostaddr", "here"),
    [
        ("127.0.0.1", True), ("127.8.9.1", True), ("::1", True), ("::ffff:127.0.0.1", True),
        ("127.0.0.1,::1", True), ("127.0.0.1,10.0.0.1", False), ("", False), ("10.1.2.3", False),
        ("nonsense", False),
    ],
)  # fmt: skip
def test_one_rule_says_what_is_this_computer(hostaddr: str, here: bool) -> None:
    name = "srv.postgres.database.azure.com"
    assert is_this_computer(hostaddr) is here
    assert (azure_server(name, hostaddr) is None) is here
    text = str(describe_server(name, hostaddr))
    assert ("This computer" in text) is here
    assert ("flexible server" in text) is not here
    assert not str(describe_server("db.test", "10.1.2.3"))


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("a.privatelink.postgres.database.azure.com", "a.postgres.database.azure.com"),
        ("a.PrivateLink.postgres.database.azure.com.", "a.postgres.database.azure.com"),
        ("a.postgres.database.azure.com.", "a.postgres.database.azure.com"),
        ("c-x.id1.privatelink.postgres.cosmos.azure.com", "c-x.id1.postgres.cosmos.azure.com"),
        ("c.privatelink.x.postgres.database.azure.com", "c.x.postgres.database.azure.com"),
        ("a.postgres.database.azure.com", "a.postgres.database.azure.com"),
        ("a.privatelink.example.com", "a.privatelink.example.com"),
        ("db.test.", "db.test"),
    ],
)
def test_the_public_name_follows_from_the_private_one(host: str, name: str) -> None:
    assert public_name(host) == name


@pytest.mark.parametrize("hostaddr", ["", "127.0.0.1"])
def test_azures_commands_are_for_azures_servers(hostaddr: str) -> None:
    words = 'FATAL:  no pg_hba.conf entry for host "20.61.99.1", user "ops", SSL encryption'
    refused = attempt(sqlstate="28000", location="ClientAuthentication, auth.c", message=words)
    given = parameters(hostaddr=hostaddr)
    finding = diagnose(login_report(given, refused)).findings[0]
    commands = [remedy.command for remedy in finding.remedies if remedy.command]
    named = [command.count("--server-name srv ") + command.count("--name srv --rule-name")
             for command in commands]  # fmt: skip
    assert named == ([] if hostaddr else [1, 1])  # both spellings of the Azure CLI
    assert ("firewall" in str(finding.meaning)) is not bool(hostaddr)


def test_the_line_asked_for_is_one_of_replication_where_that_was_asked_for() -> None:
    words = 'FATAL:  no pg_hba.conf entry for replication connection from host "10.0.0.1"'
    refused = attempt(sqlstate="28000", location="ClientAuthentication, auth.c", message=words)
    physical = ["on", "ON", "1", "t", "tr", "true", "y", "ye", "yes"]
    for replication in (*physical, "database", "o", "off", "0", "n", "f", "truer", "11"):
        database = "replication" if replication in physical else "app"
        line = f"hostssl {database} ops 10.0.0.1/32"
        given = parameters(host="db.test", dbname="app", replication=replication)
        finding = diagnose(login_report(given, refused)).findings[0]
        assert line in str(finding.remedies[0].text)


@pytest.mark.parametrize(("ssl", "asked"), [(True, None), (False, SslAnswer.REFUSED)])
@pytest.mark.parametrize(
    ("words", "line"),
    [
        ('pg_hba.conf rejects connection for user "u"', "CLIENT_ADDRESS/32"),
        ('no pg_hba.conf entry for host "10.1.2.3", user "u"', " 10.1.2.3/32"),
    ],
)
def test_the_line_asked_for_names_the_client_and_not_the_server(
    words: str, line: str, ssl: bool, asked: SslAnswer | None
) -> None:
    """libpq's own words begin with the server's address."""
    told = f'connection to server at "10.0.0.5", port 5432 failed: FATAL:  {words}, no encryption'
    refused = attempt(sqlstate="28000", location="ClientAuthentication, auth.c", message=told,
                      ssl_in_use=ssl, sslmode="require" if ssl else "disable")  # fmt: skip
    stages = [(Stage.SSL_REQUEST, WARNING, SslRequestEvidence(asked))] if asked else []
    seen = report(
        parameters(host="10.0.0.5", sslmode="prefer"), *stages,
        (Stage.LOGIN, FAILED, LoginEvidence((refused,))),
    )  # fmt: skip
    finding = diagnose(seen).findings[0]
    assert finding.code == "access-rejected"
    assert any(line in str(remedy.text) for remedy in finding.remedies)


def test_tls_that_was_refused_in_this_run_is_offered_with_what_it_will_meet() -> None:
    hba = 'FATAL:  no pg_hba.conf entry for host "10.0.0.1", user "u", database "d", '
    over_tls = attempt(sqlstate="28000", location="ClientAuthentication, auth.c",
                       message=hba + "SSL encryption")  # fmt: skip
    plain = attempt(sslmode="disable", ssl_in_use=False, auth=Auth.REQUESTED, statuses=(),
                    message='method requirement "none" failed: server requested x')  # fmt: skip
    for first, met in ((over_tls, True), (attempt(message="SSL error: reset"), False)):
        made = login_report(parameters(sslmode="prefer"), first, plain, withheld=True)
        remedy = diagnose(made).findings[0].remedies[0]
        assert remedy.set["sslmode"] == "require"
        assert ("turned this user away" in str(remedy.note)) is met


def test_two_names_side_by_side() -> None:
    difference = name_difference("db.example.com", "db.examp1e.com")
    assert [p.text for p in difference.asked if p.differs] == ["l"]
    assert [p.text for p in difference.offered if p.differs] == ["1"]
    assert "".join(p.text for p in difference.asked) == "db.example.com"
    assert difference.as_lines() == (
        "you asked for db.example.com",
        " " * 22 + "^",
        "certificate   db.examp1e.com",
        " " * 22 + "^",
    )


@pytest.mark.parametrize(
    ("asked", "offered", "marked"),
    [
        ("DB.test", "db.TEST", ([], [])),
        ("practice-a.b", "practice-wrong.b", (["practice-a"], ["practice-wrong"])),
        ("db.test", "db2.test", ([], ["2"])),
        ("databsae.test", "database.test", (["a"], ["a"])),
        ("one.azure.com", "two.cosmos.azure.com", (["one"], ["two", "cosmos"])),
        ("db.azure.com", "db.azure.cn", (["om"], ["n"])),
        ("db1.tost", "db2.test", (["db1", "tost"], ["db2", "test"])),
        ("db", "10.0.0.4", (["db"], ["10", "0", "0", "4"])),
        ("db.test", "*.test", (["db"], ["*"])),
    ],
)  # fmt: skip
def test_labels_that_differ_are_marked_and_letters_only_of_a_slip(
    asked: str, offered: str, marked: tuple[list[str], list[str]]
) -> None:
    difference = name_difference(asked, offered)
    parts = (difference.asked, difference.offered)
    assert tuple([p.text for p in side if p.differs] for side in parts) == marked
    assert tuple("".join(p.text for p in side) for side in parts) == (asked, offered)


@pytest.mark.parametrize(
    ("mode", "root", "words"),
    [
        ("verify-full", True, None),
        ("verify-full", False, None),
        ("verify-ca", True, "a trusted issuer"),
        ("require", True, "a trusted issuer"),
        ("require", False, "nobody is checked"),
        ("prefer", True, "offers no TLS"),
        ("allow", False, "offers no TLS"),
        ("disable", False, "unencrypted"),
    ],
)
def test_the_form_says_which_mode_would_give_the_password(
    mode: str, root: bool, words: str | None
) -> None:
    found = password_exposure(SslMode(mode), root_file_present=root)
    assert (found is None) if words is None else (words in str(found))


def test_what_installing_roots_changes_is_said_first(tmp_path: Path) -> None:
    place = tmp_path / "root.crt"
    new = str(install_consequence(place, libpqs_place=place, there=False))
    assert str(place) in new
    assert "require" in new
    assert "every libpq program" in new
    changed = str(install_consequence(place, libpqs_place=place, there=True))
    assert "previous file is kept" in changed
    named = str(install_consequence(tmp_path / "mine.pem", libpqs_place=place, there=False))
    assert "Only programs whose sslrootcert" in named


def test_taking_roots_back_restores_the_file_or_its_absence(tmp_path: Path) -> None:
    path = tmp_path / "root.crt"
    one, two = (load_certificates(new_authority(name).root.pem).certificates
                for name in ("One", "Two"))  # fmt: skip
    plan = plan_install(path, one, libpqs_place=path)
    assert plan.adding == one
    done = install_roots(path, one)
    assert plan_install(path, one, libpqs_place=path).adding == ()
    more = install_roots(path, two)
    with pytest.raises(TrustFileError):  # somebody changed it after that
        undo_install(done)
    undo_install(more)
    assert load_certificate_file(path).certificates == one
    undo_install(done)
    assert not path.exists()


@pytest.mark.parametrize(
    ("error", "title", "words"),
    [
        (socket.EAI_NONAME, "has no address", "knows no name"),
        (getattr(socket, "EAI_NODATA", 11004), "has no address", "exists, but"),
        (socket.EAI_AGAIN, "could not be looked up", "failed for now"),
        (socket.EAI_FAIL, "could not be looked up", "failed for now"),
        (socket.EAI_MEMORY, "could not be looked up", "failed for now"),
    ],
)
def test_only_an_answer_says_something_about_the_name(error: int, title: str, words: str) -> None:
    trouble = network_trouble(socket.gaierror(error, "words of the system"))
    seen = ResolveEvidence("srv.test", (), trouble=trouble)
    found = diagnose(report(parameters(host="srv.test"), (Stage.RESOLVE, FAILED, seen))).findings[0]
    assert title in str(found.title)
    assert words in str(found.happened)
    assert ("nothing about the name" in str(found.meaning)) is ("looked up" in title)


@pytest.mark.parametrize(
    ("value", "part", "becomes"),
    [
        ("~/root.crt", "~", "/home/me/root.crt"),
        ("~", "~", "/home/me"),
        ("$HOME/root.crt", "$HOME", "/home/me/root.crt"),
        ("${HOME}/root.crt", "${HOME}", "/home/me/root.crt"),
        (r"%APPDATA%\postgresql\root.crt", "%APPDATA%", r"C:\Users\me\postgresql\root.crt"),
        ("~nobody-at-all/x", "~nobody-at-all", "~nobody-at-all/x"),
        ("/srv/a~b/root.crt", "", "/srv/a~b/root.crt"),
        ("/srv/100%/x", "", "/srv/100%/x"),
        ("root.crt", "", "root.crt"),
        ("$NOT_SET_ANYWHERE/x", "$NOT_SET_ANYWHERE", "$NOT_SET_ANYWHERE/x"),
    ],
)
def test_what_only_a_shell_expands(value: str, part: str, becomes: str) -> None:
    environ = {"HOME": "/home/me", "APPDATA": r"C:\Users\me"}
    assert unexpanded_part(value) == part
    assert expanded(value, environ) == becomes


def test_the_file_that_was_meant_is_found(home: Path) -> None:
    (home / "root.crt").write_text("x")
    given = parameters(sslrootcert="~/root.crt", sslcert="$HOME/none.crt")
    found = {u.keyword: u for u in unexpanded_paths(given, {"HOME": str(home)})}
    assert found["sslrootcert"].meant == home / "root.crt"
    assert (found["sslcert"].part, found["sslcert"].meant) == ("$HOME", None)
