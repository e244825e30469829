"""Frameworks: the file, the lines, and the query that proves it from inside the application.

Sources: django 5.2 (postgresql/base.py, client.py), drupal.org change record 3637156, ActiveRecord,
laravel PostgresConnector, pgjdbc documentation, node-postgres and Prisma 7.
"""

from typing import Final

from azpg_gui.core.help.guide import PROOF
from azpg_gui.core.help.page import Block, Page, code, heading, text
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["FRAMEWORKS"]

_HOST: Final = "SERVER.postgres.database.azure.com"
_ROOTS: Final = "/etc/ssl/azure-roots.pem"
_QUERY: Final = PROOF.rstrip(";")


def _page(
    name: str, title: Sentence, file: Sentence, lines: str, *notes: Block, proof: str
) -> Page:
    return Page(name, title, (
        text(file),
        code(lines),
        text(sentence("The root file is made with: azpg roots install --to {path}", path=_ROOTS)),
        *notes,
        heading(sentence("Proof from inside the application")),
        code(proof),
        text(sentence("The first value must be true: this very connection is encrypted. Who "
                      "answers was proven before, or the connection would not exist.")),
    ))  # fmt: skip


_DJANGO: Final = _page(
    "django", sentence("Django"),
    sentence("In settings.py. OPTIONS go to psycopg, and so to libpq."),
    f'''DATABASES = {{
    "default": {{
        "ENGINE": "django.db.backends.postgresql",
        "HOST": "{_HOST}",
        "PORT": "5432",
        "NAME": "DATABASE",
        "USER": "USER",
        "PASSWORD": os.environ["DATABASE_PASSWORD"],
        "OPTIONS": {{"sslmode": "verify-full", "sslrootcert": "{_ROOTS}"}},
    }}
}}''',
    text(sentence("Without OPTIONS libpq's default holds, prefer: encrypted where nobody "
                  "interferes, and never checked.")),
    proof='python manage.py shell -c "from django.db import connection as c; k = c.cursor(); '
    f"k.execute('{_QUERY}'); print(k.fetchone())\"",
)  # fmt: skip

_DRUPAL: Final = _page(
    "drupal", sentence("Drupal"),
    sentence("From 12.1 in sites/default/settings.php:"),
    f"""$databases['default']['default'] = [
  'driver' => 'pgsql',
  'host' => '{_HOST}',
  'port' => 5432,
  'database' => 'DATABASE',
  'username' => 'USER',
  'password' => getenv('DATABASE_PASSWORD'),
  'sslmode' => 'verify-full',
  'sslrootcert' => '{_ROOTS}',
];""",
    text(sentence("Before 12.1 Drupal passes none of these on. Then they belong into the "
                  "environment of PHP, in the pool of PHP-FPM or in the container:")),
    code(f"env[PGSSLMODE] = verify-full\nenv[PGSSLROOTCERT] = {_ROOTS}"),
    text(sentence("drush sql:query starts psql and proves nothing about Drupal's own connection; "
                  "this does:")),
    proof='drush php:eval "print_r(\\Drupal::database()->query('
    f"'{_QUERY}')->fetchAssoc());\"",
)  # fmt: skip

_RAILS: Final = _page(
    "rails", sentence("Ruby on Rails"),
    sentence("In config/database.yml. Every keyword of libpq may stand there."),
    f"""production:
  adapter: postgresql
  host: {_HOST}
  port: 5432
  database: DATABASE
  username: USER
  password: <%= ENV["DATABASE_PASSWORD"] %>
  sslmode: verify-full
  sslrootcert: {_ROOTS}""",
    text(sentence("DATABASE_URL wins over this file where it is set: the same keywords then stand "
                  "behind its question mark.")),
    proof='bin/rails runner "p ActiveRecord::Base.connection.select_one('
    f"'{_QUERY}')\"",
)  # fmt: skip

_LARAVEL: Final = _page(
    "laravel", sentence("Laravel"),
    sentence("In config/database.php, in the connection pgsql:"),
    f"""'pgsql' => [
    'driver' => 'pgsql',
    'host' => '{_HOST}',
    'port' => '5432',
    'database' => env('DB_DATABASE'),
    'username' => env('DB_USERNAME'),
    'password' => env('DB_PASSWORD'),
    'sslmode' => 'verify-full',
    'sslrootcert' => '{_ROOTS}',
],""",
    text(sentence("A new project has prefer there, which checks nothing. After a change: php "
                  "artisan config:clear.")),
    proof=f"php artisan tinker --execute=\"dump(DB::selectOne('{_QUERY}'))\"",
)  # fmt: skip

_SPRING: Final = _page(
    "spring", sentence("Spring Boot"),
    sentence("In application.properties. The parameters are those of the PostgreSQL JDBC driver."),
    f"""spring.datasource.url=jdbc:postgresql://{_HOST}:5432/DATABASE?sslmode=verify-full&sslrootcert={_ROOTS}
spring.datasource.username=USER
spring.datasource.password=${{DATABASE_PASSWORD}}""",
    text(sentence("The driver's default is prefer. It does not look into Java's cacerts unless "
                  "sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory says so.")),
    proof=f'jdbcTemplate.queryForMap("{_QUERY}")',
)  # fmt: skip

_PRISMA: Final = _page(
    "prisma", sentence("Prisma"),
    sentence("From version 7, where the client is made. TLS is that of the driver pg."),
    f"""import {{ readFileSync }} from "node:fs";
import {{ PrismaPg }} from "@prisma/adapter-pg";

const adapter = new PrismaPg({{
  host: "{_HOST}",
  port: 5432,
  database: "DATABASE",
  user: "USER",
  password: process.env.DATABASE_PASSWORD,
  ssl: {{ ca: readFileSync("{_ROOTS}", "utf8") }},
}});
const prisma = new PrismaClient({{ adapter }});""",
    text(sentence("No sslmode belongs into a URL beside it: it would replace the ssl object. "
                  "sslaccept and sslcert of version 6 are gone.")),
    proof=f"await prisma.$queryRaw`{_QUERY}`",
)  # fmt: skip

FRAMEWORKS: Final = (_DJANGO, _DRUPAL, _LARAVEL, _PRISMA, _RAILS, _SPRING)
