"""Any text gives either a connection or a refusal, soon, and no answer holds a secret."""

import os
import time

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from azpg_gui.core.connection.conninfo import ConninfoError, format_conninfo, parse_conninfo
from azpg_gui.core.interchange.imported import Imported, Kind, Refusal
from azpg_gui.core.interchange.placeholders import is_placeholder
from azpg_gui.core.interchange.recognition import DIALECTS, read_string
from azpg_gui.core.interchange.wrapping import straightened
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import MASK
from tests.core.interchange.test_dialects import ALL

EXAMPLES = int(os.environ.get("AZPG_FUZZ_EXAMPLES", "400"))
SECRET = "s3cret"
usual = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
TEXTS = [case.text for case in ALL if SECRET in case.text]
PIECES = st.sampled_from([*"'\"\\{}();=:@/?&#`\n\0 ,%", "$(", "=>", "--", "éü", "\ud800"])


def answer(text: str) -> Imported | Refusal:
    read = read_string(text)
    assert isinstance(read, Imported | Refusal)
    return read


def everything_shown(read: Imported | Refusal) -> str:
    if isinstance(read, Refusal):
        return str(read.sentence)
    return " ".join([repr(read), *(str(c.sentence) for c in read.concerns)])


@usual
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    answer(text)


@usual
@given(st.sampled_from(TEXTS), st.lists(st.tuples(st.integers(0, 600), PIECES), max_size=4))
@example(  # a blank in the host: the login became the name of a setting
    'DATABASE_URL="postgres://ops:s3cret@db.example.com/sales?sslmode=require"\n',
    [(37, " "), (102, "?")],
)
def test_strings_with_something_put_in(text: str, insertions: list[tuple[int, str]]) -> None:
    for position, piece in insertions:
        where = position % (len(text) + 1)
        if (
            SECRET in text[:where] + text[where:]
            and SECRET not in text[:where] + piece + text[where:]
        ):
            continue  # in the middle of the secret
        text = text[:where] + piece + text[where:]
    read = answer(text)
    if isinstance(read, Refusal):
        assert SECRET not in str(read.sentence), text
    else:
        # Whatever else is damaged, what stands where a password belongs is one.
        assert SECRET not in " ".join(str(c.sentence) for c in read.concerns), text
        assert SECRET not in str(read.kept), text


@usual
@given(st.sampled_from(TEXTS), st.integers(0, 600))
def test_strings_that_were_cut_short(text: str, length: int) -> None:
    read = answer(text[: length % (len(text) + 1)])
    assert SECRET not in (str(read.sentence) if isinstance(read, Refusal) else "")


@usual
@given(st.sampled_from([d.kind for d in DIALECTS]), st.one_of(st.sampled_from(TEXTS), st.text()))
def test_read_as_any_dialect(kind: Kind, text: str) -> None:
    read = read_string(text, kind)
    assert isinstance(read, Imported | Refusal)
    if isinstance(read, Refusal):
        assert SECRET not in str(read.sentence)


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0\n\r"), min_size=1, max_size=12)


@usual
@example({"user": "0", "password": "0", "dbname": ":0@"}, "db.example.com")
@given(
    st.dictionaries(st.sampled_from(["user", "password", "dbname", "application_name"]), WORDS,
                    min_size=1),
    st.sampled_from(["db.example.com", "10.0.0.1", "::1", "a.example,b.example"]),
)  # fmt: skip
def test_generated_keyword_strings_are_read_as_libpq_reads_them(
    values: dict[str, str], host: str
) -> None:
    text = format_conninfo({"host": host, **values})
    try:
        plain, secrets = parse_conninfo(straightened(text))
    except ConninfoError:
        return
    if any(is_placeholder(keyword, value) for keyword, value in values.items()):
        return
    if not all(plain.values()):
        return  # of a character that nobody sees nothing is left, which says nothing
    values = {**plain, **{keyword: secret.reveal() for keyword, secret in secrets.items()}}
    if any(is_placeholder(keyword, value) for keyword, value in values.items()):
        return
    if any(without_secrets(value) != value for value in plain.values()):
        return  # refused: a password may stand where it does not belong
    read = read_string(text)
    if isinstance(read, Refusal):
        pytest.fail(f"{text!r}: {read.sentence}")
    assert read.values == plain
    assert dict(read.secrets) == secrets
    assert MASK not in " ".join(read.values.values()) or MASK in text


LONG = 60_000
HOSTILE = [
    "a" * LONG, "=" * LONG, "a=" * LONG, "a = " * LONG, "'" * LONG, '"' * LONG, "\\" * LONG,
    "(" * LONG, "{" * LONG, "[" * LONG, "f(" * LONG, "a:{" * LONG, " " * LONG + "x", "\n" * LONG,
    "host=" + " " * LONG + "x=1", "Host=a;" + "b" * LONG, "Server=a;" + " " * LONG + "b",
    "postgresql://" + "a@" * LONG, "postgresql://" + "a:" * LONG, "postgresql://a/?" + "a&" * LONG,
    "jdbc:postgresql://" + "<a>" * LONG, "jdbc:postgresql:" * 8_000, "psql " + "-h " * LONG,
    "psql " + "a " * LONG, "export A=" * 8_000, "$env:A=" * 8_000, "set " * LONG,
    "spring.datasource.url=" + "  spring." * LONG, "datasource:\n" + "  a:\n" * LONG,
    "Driver={PostgreSQL};" + "{" * LONG, "Driver={PostgreSQL};" + "a={" * LONG,
    "new Client(" + "{a:" * LONG, "psycopg2.connect(" + "'a' " * LONG, "PGHOST=a\n" * 10_000,
    "pgsql:host=" * 8_000, "DATABASES = " + "{'default': " * 10_000, "$ " * LONG,
    "me@pc:~$ " * 8_000,
    "adapter: postgresql\n" + "a: b\n" * 20_000, "/*" * LONG, "#" * LONG, "`" + "${" * LONG,
    '{"connectionString": ' + "[" * LONG, "PG_HOST_PG_HOST_" * 4_000 + "=a",
    "DB_" * 20_000 + "HOST=a\nDB_USER=b", "host=a user=" + "x;" * LONG, "host=a " + "b='" * LONG,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: f"{text[:24]!r}")
def test_no_text_takes_longer_than_its_length_explains(text: str) -> None:
    """Linear patterns need well under a second for these; one that backtracks would need hours."""
    before = time.process_time()
    answer(text)
    assert time.process_time() - before < 20
