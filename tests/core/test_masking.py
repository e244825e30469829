"""What names a secret, and what is left of a text once its secrets are hidden."""

import time

import pytest

from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import MASK, SECRET_KEYWORDS, names_a_secret, names_the_password

SECRET = "s3cr/et#Ä"
TOKEN = "eyJ0eXAiOiJKV1Qi.eyJhdWQiOiJodHRwczov.c2lnbmF0dXJl"


@pytest.mark.parametrize(
    "keyword",
    [
        *sorted(SECRET_KEYWORDS),
        *[
            "pwd",
            "Password",
            "passwort",
            "PGPASSWORD",
            "pasword",
            "passowrd",
            "passwor",
            "Passwrd",
            "PASSWD",
            "pass",
            "pw",
        ],
        *[
            "access_token",
            "accessToken",
            "client_secret",
            "api-key",
            "AccountKey",
            "SharedAccessKey",
        ],
        *[
            "비밀번호",
            "암호",
            "пароль",
            "密码",
            "密碼",
            "パスワード",
            "contraseña",
            "lösenord",
            "hasło",
            "mot_de_passe",
        ],
        *[
            "user_pwd",
            "db.password",
            "MYSQL_PWD",
            "dbpass",
            "AZURE_CLIENT_SECRET",
            "ssl_passphrase",
        ],
        "비밀 번호",
        "User Password",
        "PASS WORD",
    ],
)
def test_what_names_a_secret(keyword: str) -> None:
    assert names_a_secret(keyword)


@pytest.mark.parametrize(
    "keyword",
    [
        "host",
        "hostaddr",
        "port",
        "user",
        "dbname",
        "passfile",
        "PGPASSFILE",
        "sslkey",
        "sslkeylogfile",
        "sslmode",
        "keyword",
        "application_name",
        "options",
        "keepalives",
        "require_auth",
        "oauth_client_id",
        "oauth_issuer",
        "channel_binding",
        "token_file",
        "service",
        "krbsrvname",
        "사용자",
        "compression",
        "work_mem",
    ],
)
def test_what_does_not(keyword: str) -> None:
    assert not names_a_secret(keyword)


@pytest.mark.parametrize(
    "text",
    [
        f"postgresql://me:{SECRET}@srv/db",
        "postgres://me:s3cr et#Ä@srv/db",
        "postgresql://me:s3cr@et#Ä@srv/db?sslmode=require",
        f"jdbc:postgresql://me:{SECRET}@srv:5432/db",
        f"postgresql+psycopg://me:{SECRET}@srv/db",
        f"me:{SECRET}@127.0.0.1",
        f"postgres//me:{SECRET}@srv/db",  # a scheme that lost its colon
        f"cannot parse “me:{SECRET}@srv”",
        f"host=srv password={SECRET} dbname=x",
        f"host=srv password = '{SECRET} with blanks' dbname=x",
        "host=srv password='s3cr\\'et#Ä' dbname=x",
        f"host=srv password='{SECRET} never closed",
        f"Server=srv;Database=db;User Id=me;Password={SECRET} and more;Ssl Mode=Require",
        f"Host=srv;Pwd={SECRET}",
        f"jdbc:postgresql://srv/db?user=me&password={SECRET}&ssl=true",
        f"PGPASSWORD={SECRET}",
        f"export PGPASSWORD='{SECRET}'",
        f'{{"host": "srv", "password": "{SECRET}"}}',
        f"{{'password': '{SECRET}'}}",
        f"host: srv\npassword: {SECRET}\n",
        f"psql --password {SECRET} srv",
        f"passwort={SECRET}",
        f"#0 /app/x.php(3): PDO->__construct('pgsql:host=srv;db...', 'me', '{SECRET}')",
        f'DriverManager.getConnection("jdbc:postgresql://srv/db", "me", "{SECRET}")',
        f"STATEMENT:  ALTER ROLE me PASSWORD '{SECRET}'",
        f"az postgres flexible-server create --name srv -p {SECRET}",
        f"비밀번호={SECRET}",
        f"PASSWORD =\t{SECRET}",
        f"postgresql://me@server:{SECRET}@srv/db",
        f"me@server:{SECRET}@srv",
        f":{SECRET}@srv",
        f"password:{SECRET}",
        f"{{password:'{SECRET}'}}",
        f"password => '{SECRET}'",
        f"password := {SECRET}",
        f"password＝{SECRET}",
        f"setenv PGPASSWORD {SECRET}",
        f"$env:PGPASSWORD = '{SECRET}'",
        f"Authorization: Bearer {SECRET.replace('#', '')}",
        f"srv:5432:db:me:{SECRET}",
        f"fe80:1::5:6%{SECRET}",
        f"srv:*:*:me:{SECRET}:more",
        f"<password>{SECRET}</password>",
        f'<add key="Password" value="{SECRET}"/>',
        f"options='-c app.password={SECRET}'",
        f"host=srv password={SECRET} dbname=x;y",
        "host=srv password=s3cr;et#Ä dbname=x",
        "host=srv password=s3cr&et#Ä dbname=x",
        "host=srv password=s3cr et#Ä dbname=x",
        "host=srv dbname=x password=s3cr et#Ä",
        f'the driver said password: "{SECRET}" and ended',
        f"db: {{host: srv, password: {SECRET}}}",
        f"note: \"password: '{SECRET}'\"",
        f"x_{TOKEN}",
    ],
)
def test_the_secret_is_gone(text: str) -> None:
    shown = without_secrets(text)
    for part in ("s3cr", "et#Ä", "with blanks", "and more", "never closed", "eyJ"):
        assert part not in shown
    assert shown != MASK  # and what is no secret is left


def test_a_token_is_gone_wherever_it_stands() -> None:
    assert without_secrets(f"the server said: {TOKEN}!") == f"the server said: {MASK}!"


@pytest.mark.parametrize(
    "text",
    [
        *("password is @", "Password @", "pwd @", "PGPASSWORD @", "DB_PASS @", "pass word: @"),
        *("the password is @, and it fails", "my password: @", "the password I use is @"),
        *("error, pwd @ was refused", "my pw is @", "user=me, password @", "암호 @", "密码：@"),
        *("Passwort lautet @", "mot de passe : @", "비밀번호는 @ 입니다", "パスワードは@"),
        *("password “@”", "password `@`", 'wrong password "@"', "password - @"),
        *("Password:\n@", "password\n@", "password: |\n    @", "password hunter", "| pwd | @ |"),
        *("IDENTIFIED BY @", 'IDENTIFIED BY "@"', "PASSWORD $pw$@$pw$", "PASSWORD E'@'"),
        *("dblink('host=x password=''@''', 'select 1')", "secret is @", "token @12345"),
        *('x.setPassword("@");', '.password("@")', 'put("password", "@")'),
        *("define( 'DB_PASSWORD', '@');", "$db['password'] = '@';", 'ENV["PGPASSWORD"] ||= "@"'),
        *('os.environ["PGPASSWORD"] = "@"', 'let password: string = "@";'),
        *('connect("x", "me", "@")', 'DriverManager.getConnection(url, "me", "@")'),
        "Password for user me: @",
        *("- name: PGPASSWORD\n  value: @", '"name": "DB_PASS", "value": "@"'),
        *('<property name="password">@</property>', '<entry key="password">@</entry>'),
        *("Driver={x};Pwd={a;@};", "jdbc:postgresql://x/d?password=a&b@", "password == @"),
        *("postgresql://me:@", "postgresql://me:@/db", "postgresql://me%3A@!x", "?sv=20&sig=@"),
        *("setx PGPASSWORD @", "set -gx PGPASSWORD hunter", "mysql -u me -p@", "password=;@"),
        *("curl -u me:@ https://x", "Authorization: Basic @", "--from-literal=password=@"),
    ],
)  # fmt: skip
def test_a_secret_behind_its_name_in_sentences_and_code(text: str) -> None:
    """``@`` stands for the secret, ``!`` for an @."""
    shown = without_secrets(text.replace("@", "Zq7xKp2").replace("!", "@"))
    assert "Zq7xKp2" not in shown
    assert "hunter" not in shown
    assert MASK in shown


@pytest.mark.parametrize(
    "text",
    [
        "host=srv port=5432 dbname=x user=me sslmode=verify-full",
        'missing "=" after "x" in connection info string',
        "postgresql://me@srv.postgres.database.azure.com:5432/db?sslmode=require",
        'FATAL:  password authentication failed for user "me"',
        "https://learn.microsoft.com/azure/postgresql/",
        'connection to server at "127.0.0.1", port 5432 failed: timeout',
        "me@srv",
        '{"user": "me@srv", "host": "db", "port": 5432}',
        '{"user":"me@srv"}',
        "FATAL: no pg_hba.conf entry for host 10.0.0.4, user me, database x, no encryption",
        "could not receive data: Connection reset by peer",
        "2026-11-26T21:29:08+00:00",
        "fe80::1%eth0",
        "fd12:3456:789a:1:ffff:ffff:ffff:ffff",
        "fe80:1::5:6:7",
        "SET search_path TO public",
        "bearer of bad news",
        "FATAL: password authentication failed: the password is not correct",
        "the password is expired; invalid_password (28P01)",
        "fe_sendauth: no password supplied",
        "client password must be a string",
        "the password is an empty string",
        "FATAL: role password will expire in 5 days",
        "Unexpected token '<' in JSON",
        'secret "postgres-secret" not found',
        "The Entra token was refused",
        "wrong password: FATAL: connection refused",
        "postgresql://srv:5432/db and postgresql://a:5432,b:5433/db",
    ],
)
def test_what_holds_none_is_left_alone(text: str) -> None:
    assert without_secrets(text) == text


@pytest.mark.parametrize(
    "text",
    [
        *("x", "x1", "-", "a b", "a:", "a@", '"', "\\", " ", "a=b ", "<a>", "a=b pw=c ", "1:"),
        *("set a ", "code:'", "a:'", "postgres:", "a://", "eyJ", "eyJaaaa.", "a:b@"),
        *('password: "', "{a: ", "(a: '", "pw is ", "pw\n"),
    ],
)
def test_a_long_text_takes_no_long_time(text: str) -> None:
    """50,000 letters took half a minute: a text may come from a server."""
    started = time.process_time()
    without_secrets(text * (50_000 // len(text)))
    assert time.process_time() - started < 3


@pytest.mark.parametrize(
    ("keyword", "password"),
    [("password", True), ("PGPASSWORD", True), ("Passwort", True), ("sslpassword", False),
     ("PGSSLPASSWORD", False), ("scram_client_key", False), ("oauth_client_secret", False),
     ("passfile", False), ("user", False)],
)  # fmt: skip
def test_what_names_the_password(keyword: str, password: bool) -> None:
    assert names_the_password(keyword) is password
