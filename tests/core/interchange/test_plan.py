"""What an import would do with the profiles that are there: a table of cases."""

from collections.abc import Iterator
from dataclasses import replace

import jsonschema
import pytest

from azpg_gui.core.connection.profile import Profile, Remember, Trust
from azpg_gui.core.interchange.imported import Reading
from azpg_gui.core.interchange.plan import Action, ImportPlan, make_plan
from azpg_gui.core.interchange.plan_document import plan_document
from azpg_gui.core.interchange.sources import read_source

AZURE = "orders.postgres.database.azure.com"
SCHEMA = {
    "type": "object",
    "required": ["schema", "plan", "refused"],
    "additionalProperties": False,
    "properties": {
        "schema": {"const": 1},
        "plan": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["action", "name", "values", "secrets", "concerns", "origin"],
                "properties": {
                    "action": {"enum": ["create", "merge", "change", "skip"]},
                    "name": {"type": "string"},
                    "values": {"type": "object", "additionalProperties": {"type": "string"}},
                    "secrets": {"type": "array", "items": {"type": "string"}},
                    "concerns": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "additionalProperties": False,
                            "properties": {"code": {"type": "string"}, "text": {"type": "string"}},
                            "required": ["code", "text"],
                        },
                    },
                    "origin": {
                        "type": "object",
                        "additionalProperties": False,
                        "properties": {
                            "kind": {"type": "string"},
                            "file": {"type": "string"},
                            "line": {"type": "integer"},
                        },
                        "required": ["kind", "file", "line"],
                    },
                },
            },
        },
        "refused": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "kind": {"type": ["string", "null"]},
                    "line": {"type": "integer"},
                    "text": {"type": "string"},
                },
                "required": ["kind", "line", "text"],
            },
        },
    },
}


def identifiers() -> Iterator[str]:
    yield from (f"new-{number}" for number in range(1000))


def plan(existing: list[Profile], content: str, name: str = "-", **more: bool) -> ImportPlan:
    numbers = identifiers()
    reading = read_source(name, content.encode())
    return make_plan(existing, reading, lambda: next(numbers), **more)


def here(values: dict[str, str], **more: object) -> Profile:
    whole = {"host": AZURE, "user": "ops", **values}
    return replace(Profile("old-1", "Orders", "", whole), **more)  # type: ignore[arg-type]


URI = f"postgresql://ops@{AZURE}/"


@pytest.mark.parametrize(
    ("existing", "text", "action", "after"),
    [
        # Nothing like it is there.
        ([], URI + "sales", Action.CREATE, {"dbname": "sales"}),
        ([here({"dbname": "other"})], URI + "sales", Action.CREATE, {"dbname": "sales"}),
        ([here({"port": "6432"})], URI, Action.CREATE, {}),
        ([here({"user": "app"})], URI, Action.CREATE, {}),
        # It is all there.
        ([here({})], URI, Action.SKIP, {}),
        ([here({"sslmode": "require"})], URI + "?sslmode=require", Action.SKIP,
         {"sslmode": "require"}),
        ([here({"sslmode": "verify-full", "connect_timeout": "5"})], URI + "?connect_timeout=5",
         Action.SKIP, {"sslmode": "verify-full", "connect_timeout": "5"}),
        # The same server, written otherwise.
        ([here({"port": "5432"})], URI, Action.SKIP, {"port": "5432"}),
        ([here({})], f"postgresql://ops@{AZURE.upper()}:5432/", Action.SKIP, {}),
        ([here({"dbname": "ops"})], URI, Action.SKIP, {"dbname": "ops"}),
        # Something is added.
        ([here({})], URI + "?connect_timeout=5", Action.MERGE, {"connect_timeout": "5"}),
        ([here({})], URI + "?sslmode=verify-full", Action.MERGE, {"sslmode": "verify-full"}),
        # Something is changed; nothing is weakened.
        ([here({"sslmode": "require"})], URI + "?sslmode=verify-full", Action.CHANGE,
         {"sslmode": "verify-full"}),
        ([here({"connect_timeout": "5"})], URI + "?connect_timeout=9", Action.CHANGE,
         {"connect_timeout": "9"}),
        ([here({"sslmode": "verify-full"})], URI + "?sslmode=require", Action.SKIP,
         {"sslmode": "verify-full"}),
        ([here({"sslmode": "verify-full"})], URI + "?sslmode=disable&connect_timeout=5",
         Action.MERGE, {"sslmode": "verify-full", "connect_timeout": "5"}),
        ([here({"channel_binding": "require"})], URI + "?channel_binding=prefer", Action.SKIP,
         {"channel_binding": "require"}),
        ([here({"ssl_min_protocol_version": "TLSv1.3"})], URI + "?ssl_min_protocol_version=TLSv1.2",
         Action.SKIP, {"ssl_min_protocol_version": "TLSv1.3"}),
    ],
)  # fmt: skip
def test_what_becomes_of_one_connection(
    existing: list[Profile], text: str, action: Action, after: dict[str, str]
) -> None:
    (step,) = plan(existing, text).steps
    assert step.action is action
    base = {} if step.before is None else dict(step.before.values)
    assert dict(step.profile.values) == (
        {"host": AZURE, "user": "ops", **after} if step.before is None else {**base, **after}
    )
    assert (step.before is None) == (action is Action.CREATE)


def test_a_weaker_mode_is_named_and_not_taken() -> None:
    (step,) = plan([here({"sslmode": "verify-full"})], URI + "?sslmode=require").steps
    texts = [str(c.sentence) for c in step.concerns if c.code == "weaker"]
    assert any("has verify-full, which proves more than require" in text for text in texts)
    assert step.differences == {}


def test_differences_stand_field_by_field() -> None:
    (step,) = plan([here({"sslmode": "require"})],
                   URI + "?sslmode=verify-full&connect_timeout=5").steps  # fmt: skip
    assert step.differences == {
        "sslmode": ("require", "verify-full"), "connect_timeout": ("", "5"),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "trust"),
    [
        (URI, Trust.AZURE),
        ("postgresql://db.example.com/", Trust.LIBPQ_PLACE),
        (URI + "?sslmode=verify-full&sslrootcert=system", Trust.SYSTEM),
        (URI + "?sslrootcert=/r.pem", Trust.FILE),
    ],
)
def test_which_roots_a_new_profile_trusts(text: str, trust: Trust) -> None:
    (step,) = plan([], text).steps
    assert step.profile.trust is trust


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (URI, "orders"),
        (URI + "sales", "orders/sales"),
        ("postgresql://db.example.com/postgres", "db.example.com"),
        ("service=billing", "billing"),
        ("[billing]\nhost=db.example.com\n", "billing"),
    ],
)
def test_names_of_new_profiles(text: str, name: str) -> None:
    (step,) = plan([], text).steps
    assert step.profile.name == name


def test_a_name_that_is_taken_gets_a_number_and_is_said() -> None:
    other = replace(here({}), name="orders", values={"host": "other.example"})
    (step,) = plan([other], URI).steps
    assert step.profile.name == "orders (2)"
    assert [c.code.value for c in step.concerns if "orders (2)" in str(c.sentence)] == ["ambiguous"]


def test_the_same_connection_twice_in_one_file() -> None:
    content = f"# a\n{URI}\n# b\n{URI}?connect_timeout=5\n# c\n{URI}\n"
    steps = plan([], content).steps
    assert [step.action for step in steps] == [Action.CREATE, Action.MERGE, Action.SKIP]
    assert {step.profile.identifier for step in steps} == {"new-0"}


def test_a_placeholder_for_the_host_is_refused() -> None:
    found = plan([], "host=<server>.postgres.database.azure.com user=ops password=x")
    assert found.steps == ()
    assert "placeholder" in str(found.refused[0].sentence)


def test_every_existing_setting_and_unknown_key_stays() -> None:
    existing = here({"keepalives": "1"}, group="Prod", unknown={"notes": "mine", "new": [1]})
    server = '{"Servers": {"1": {"Name": "x", "Group": "Theirs", "Host": "%s", "Username": "ops", '
    server += '"Comment": "theirs", "BGColor": "#fff"}}}'
    (step,) = plan([existing], server % AZURE).steps
    assert step.action is Action.MERGE  # a colour
    assert step.profile.group == "Prod"
    assert step.profile.unknown == {"notes": "mine", "new": [1], "colour": "#fff"}
    assert step.profile.values == existing.values


PASSWORDS = f"{AZURE}:5432:*:ops:s3cret\n*:*:*:ops:other\nx.example:5432:db:me:pw\n*:*:*:*:all\n"


def test_a_password_file_gives_each_profile_the_first_line_that_fits() -> None:
    other = Profile("old-2", "Other", "", {"host": "db.example.com", "user": "ops"})
    nobody = Profile("old-3", "Nobody", "", {"host": "db.example.com", "user": "x"})
    found = plan([here({}), other, nobody], PASSWORDS, ".pgpass")
    assert [(s.action, s.profile.name, s.imported.origin.line) for s in found.steps] == [
        (Action.MERGE, "Orders", 1),
        (Action.MERGE, "Other", 2),
        (Action.CREATE, "x.example/db", 3),
        (Action.MERGE, "Nobody", 4),
    ]
    assert found.refused == ()


def test_a_line_for_anybody_that_fits_nobody_is_refused() -> None:
    found = plan([], "*:*:*:ops:s3cret\n", ".pgpass")
    assert found.steps == ()
    assert found.refused[0].line == 1


@pytest.mark.parametrize(
    ("remember", "with_secrets", "action"),
    [
        (Remember.NEVER, True, Action.MERGE),
        (Remember.NEVER, False, Action.SKIP),
        (Remember.KEYRING, True, Action.SKIP),
    ],
)
def test_a_password_alone_is_something_to_add(
    remember: Remember, with_secrets: bool, action: Action
) -> None:
    text = f"postgresql://ops:s3cret@{AZURE}/"
    (step,) = plan([here({}, remember=remember)], text, with_secrets=with_secrets).steps
    assert step.action is action


def test_the_document_has_its_shape_and_no_secret() -> None:
    content = f"host={AZURE} user=ops password=s3cret sslmode=require"
    document = plan_document(plan([], content))
    jsonschema.validate(document, SCHEMA)
    assert document == {
        "schema": 1,
        "plan": [
            {
                "action": "create",
                "name": "orders",
                "values": {"user": "ops", "host": AZURE, "sslmode": "require"},
                "secrets": ["password"],
                "concerns": [
                    {"code": "weaker", "text": "require encrypts, and does not check who answers."}
                ],
                "origin": {"kind": "keywords", "file": "-", "line": 1},
            }
        ],
        "refused": [],
    }
    refused = plan_document(plan([], "host=a sslmode=verify-all"))
    jsonschema.validate(refused, SCHEMA)
    assert refused["refused"][0]["kind"] == "keywords"


def test_planning_changes_nothing_it_was_given() -> None:
    existing = [here({})]
    before = list(existing)
    plan(existing, URI + "?connect_timeout=5")
    assert existing == before


def test_ten_thousand_profiles_are_planned() -> None:
    """Each connection is met with every profile: by looking up, not by comparing all with all."""
    existing = [
        Profile(f"p{n}", f"p{n}", "", {"host": f"h{n}.example", "user": "ops"})
        for n in range(10_000)
    ]
    content = "".join(f"postgresql://ops@h{n}.example/\n" for n in range(0, 10_000, 10))
    steps = plan(existing, content).steps
    assert {step.action for step in steps} == {Action.SKIP}


def test_an_empty_reading_plans_nothing() -> None:
    assert make_plan([], Reading(), lambda: "x") == ImportPlan()
