"""Files as people have them: cut off, commented, damaged, and with what today's programs write."""

import json
from pathlib import Path

import pytest

from azpg_gui.core.interchange.imported import Imported, Kind, Reading
from azpg_gui.core.interchange.json_comments import read_json
from azpg_gui.core.interchange.sources import read_source


def read(name: str, content: str | bytes, kind: Kind | None = None) -> Reading:
    return read_source(name, content.encode() if isinstance(content, str) else content, kind)


def only(reading: Reading) -> Imported:
    assert not reading.refused, [str(r.sentence) for r in reading.refused]
    (one,) = reading.imported
    return one


def said(one: Imported) -> str:
    return " ".join(str(concern.sentence) for concern in one.concerns)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ('[1, // {"id": 5},\n 2]', [1, 2]),  # an entry that was commented out
        ('[1, /* a */ 2 /* b */ ]', [1, 2]),
        ('[1, // x\n /* ] */ ]', [1]),
        ('{"a": "//, }", /* } */ "b": 2, }', {"a": "//, }", "b": 2}),
        ('{"a": 1, //}', None),
    ],
)  # fmt: skip
def test_a_bracket_in_a_comment_closes_nothing(text: str, value: object) -> None:
    if value is None:
        with pytest.raises(ValueError, match="Expecting"):
            read_json(text)
    else:
        assert read_json(text) == value


def pgadmin(number: int) -> dict[str, object]:
    return {
        "Name": f"s{number}", "Host": f"h{number}.example", "Username": "ops", "Group": "a {b}",
        "ConnectionParameters": {"sslrootcert": "/r.pem", "sslmode": "verify-full"},
    }  # fmt: skip


PGADMIN = json.dumps({"Servers": {str(n): pgadmin(n) for n in range(3)}}, indent=1)
VSCODE = """{ // mine
 "pgsql.connections": [
  {"server": "a.example", "user": "ops", "profileName": "a", "sslmode": "verify-full"},
  {"server": "b.example", "user": "ops", "profileName": "b", "sslmode": "verify-full"},
  {"server": "c.example", "user": "ops", "profileName": "c", "sslmode": "verify-full"}
 ] }"""
AZPG = json.dumps(
    {"schema": 2, "profiles": [
        {"name": f"p{n}", "trust": "azure", "parameters": {"host": f"{n}.example",
                                                           "sslmode": "verify-full"}}
        for n in range(3)
    ]}, indent=1,
)  # fmt: skip
DBEAVER = json.dumps(
    {"connections": {
        f"pg-{n}": {"provider": "postgresql", "name": f"d{n}", "configuration": {
            "host": f"{n}.example", "configurationType": "MANUAL",
            "handlers": {"postgre_ssl": {"enabled": True, "properties": {
                "sslMode": "verify-full"}}}}}
        for n in range(3)
    }}, indent=1,
)  # fmt: skip


@pytest.mark.parametrize("text", [PGADMIN, VSCODE, AZPG, DBEAVER])
def test_of_a_file_that_ends_in_the_middle_every_whole_entry_is_read(text: str) -> None:
    whole = read("servers.json", text)
    kind = whole.imported[0].origin.kind
    counts = set()
    for end in range(text.index("verify-full"), len(text) - 1, 5):
        if not text[end:].strip(" \n]}"):
            continue
        reading = read("servers.json", text[:end])
        counts.add(len(reading.imported))
        assert [o.values for o in reading.imported] == [
            o.values for o in whole.imported[: len(reading.imported)]
        ]
        assert reading.refused
        if reading.imported:
            assert (reading.refused[-1].kind, reading.refused[-1].line) == (
                kind, text.count("\n", 0, end) + 1,
            )  # fmt: skip
    assert {1, 2} <= counts


def test_damage_in_the_middle_says_its_line() -> None:
    text = PGADMIN.replace('"Host": "h1.example"', '"Host": h1.example')
    reading = read("servers.json", text)
    assert [one.name for one in reading.imported] == ["s0"]
    (refusal,) = reading.refused
    assert refusal.line == text[: text.index("h1.example")].count("\n") + 1
    assert "Only what stands whole before it was read" in str(refusal.sentence)


def dbeaver(configuration: dict[str, object], **around: object) -> Imported:
    row = {"provider": "postgresql", "name": "x", "configuration": {
        "host": "db.example", "configurationType": "MANUAL", **configuration}}  # fmt: skip
    return only(read("data-sources.json", json.dumps({"connections": {"1": row}, **around})))


SSL = {"enabled": True, "properties": {"sslMode": "verify-full", "ssl.ca.cert": "/corp.pem"}}


@pytest.mark.parametrize("key", ["corp", "some-id"])
def test_dbeavers_network_profile_has_the_ssl_of_a_connection(key: str) -> None:
    handlers = {"postgre_ssl": SSL, "ssh_tunnel": {"enabled": True}}
    one = dbeaver(
        {"config-profile": "corp", "handlers": {}},
        **{"network-profiles": {key: {"name": "corp", "handlers": handlers}}},
    )
    assert (one.values["sslmode"], one.values["sslrootcert"]) == ("verify-full", "/corp.pem")
    assert "SSH tunnel" in said(one)


def test_a_network_profile_of_another_file_is_named() -> None:
    one = dbeaver({"config-profile": "corp", "handlers": {"postgre_ssl": SSL}})
    assert one.values["sslmode"] == "verify-full"
    assert "network profile “corp”, which is not in this file" in said(one)


def test_dbeavers_java_keystore_and_sign_in_with_entra_are_said() -> None:
    store = {"sslMode": "verify-ca", "ssl.keystore": "/k.jks", "ssl.method": "KEYSTORE"}
    handlers = {"postgre_ssl": {"enabled": True, "properties": store}}
    one = dbeaver({"auth-model": "azure_ad_postgresql", "handlers": handlers})
    assert one.kept["authentication"] == "token"
    assert "Java keystore" in said(one)


def jetbrains(url: str, more: str = "") -> Reading:
    return read(
        "dataSources.xml",
        f'<project><data-source name="x" uuid="1"><jdbc-url>{url}</jdbc-url>{more}</data-source>'
        "</project>",
    )


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("jdbc:mysql://postgres.example/shop", None),
        ("jdbc:sqlserver://x;databaseName=postgresql", None),
        ("jdbc:postgresql://a.example/x", "a.example"),
        ("jdbc:aws-wrapper:postgresql://a.example/x", "a.example"),
    ],
)
def test_the_url_says_whose_data_source_it_is(url: str, host: str | None) -> None:
    assert [one.host for one in jetbrains(url).imported] == ([host] if host else [])


def test_data_sources_that_were_commented_out_left_empty_or_cut() -> None:
    def source(name: str) -> str:
        return (
            f'<data-source name="{name}" uuid="{name}">\n'
            f"<jdbc-url>jdbc:postgresql://{name}.example/x</jdbc-url></data-source>\n"
        )

    text = (
        f"<project>\n<!-- {source('gone')} -->\n"
        f'<data-source name="empty > /" uuid="9"/>\n{source("a")}{source("b")}'
    )
    reading = read("dataSources.xml", text)
    assert [(one.name, one.origin.line) for one in reading.imported] == [("a", 6), ("b", 8)]
    assert reading.refused == ()
    cut = read("dataSources.xml", text[:-40])
    assert [one.name for one in cut.imported] == ["a"]
    assert [refusal.line for refusal in cut.refused] == [8]


def test_a_data_source_that_signs_in_with_entra() -> None:
    more = "<auth-provider>azure-oauth</auth-provider>"
    assert only(jetbrains("jdbc:postgresql://a.example/x", more)).kept["authentication"] == "token"


def test_the_folder_of_a_project_is_named_wherever_it_is_read_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    more = (
        "<ssl-config><ca-cert>$PROJECT_DIR$/ca.pem</ca-cert><enabled>true</enabled>"
        "<mode>VERIFY_CA</mode></ssl-config>"
    )
    content = (
        f'<data-source name="x" uuid="1"><jdbc-url>jdbc:postgresql://a.example/x</jdbc-url>{more}'
        "</data-source>"
    )
    one = only(read(".idea/dataSources.xml", content))
    assert one.values["sslrootcert"] == str(tmp_path / "ca.pem")


def test_vscode_with_a_whole_string_and_with_variables() -> None:
    text = """{"pgsql.connections": [
      {"connectionString": "host=a.example user=ops sslmode=verify-full", "profileName": "a"},
      // {"server": "gone.example", "profileName": "gone"},
      {"server": "b.example", "user": "u", "sslmode": "verify-full", "profileName": "b",
       "sslrootcert": "${env:HOME}/r.pem", "sshEnabled": true,},
    ]}"""
    first, second = read("settings.json", text).imported
    assert first.values == {"host": "a.example", "user": "ops", "sslmode": "verify-full"}
    assert "${env:HOME} in it" in said(second)
    assert "SSH tunnel" in said(second)


@pytest.mark.parametrize("value", [[], {}, None, "", 1e300])
def test_a_switch_of_another_type_is_off(value: object) -> None:
    servers = {"Servers": {"1": {**pgadmin(1), "UseSSHTunnel": value}}}
    assert "SSH tunnel" not in said(only(read("servers.json", json.dumps(servers))))
