"""node-postgres and what is built on it: the ssl object goes to Node's tls.connect."""

from typing import Final

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.strings import literals
from azpg_gui.core.strings.settings import (
    NO_TLS,
    PUBLIC_SCOPE,
    password,
    public_cloud_only,
    token_scope,
)
from azpg_gui.core.strings.snippet import Driver, Level, Server

__all__ = ["DRIVERS", "js_password", "read_root", "tls_object"]

_URL_TRAP: Final = sentence(
    "An sslmode in a connection URL replaces the ssl object. Today sslmode=require in a URL checks "
    "issuer and host; pg 9 will check nothing under it."
)
_ENTRA: Final = (
    "// npm install @azure/postgresql-auth @azure/identity",
    "import fs from 'node:fs';",
    "import { DefaultAzureCredential } from '@azure/identity';",
    "import { entraTokenProvider } from '@azure/postgresql-auth';",
)


def js_password(server: Server) -> str:
    return password(server, literals.javascript, "process.env.PGPASSWORD")


def _token(server: Server) -> str:
    """@azure/postgresql-auth 1.0 asks for the public cloud's unless it is told another scope."""
    made = "entraTokenProvider(new DefaultAzureCredential()"
    if token_scope(server) == PUBLIC_SCOPE:
        return f"{made})"
    return f"{made}, {{ scope: {literals.javascript(token_scope(server))} }})"


def read_root(level: Level) -> list[str]:
    return [] if level is Level.ENCRYPTED else ["import fs from 'node:fs';"]


def tls_object(server: Server, level: Level) -> str:
    """Node verifies issuer and name until it is told not to (tls.connect)."""
    trusted = f"ca: fs.readFileSync({literals.javascript(server.root_file)}, 'utf8')"
    match level:
        case Level.ENCRYPTED:
            return "{ rejectUnauthorized: false }"
        case Level.CA:
            return f"{{ {trusted}, checkServerIdentity: () => undefined }}"
        case Level.FULL:
            return f"{{ {trusted} }}"


def _options(server: Server, level: Level, secret: str, indent: str = "  ") -> list[str]:
    return [f"{indent}{line}" for line in (
        f"host: {literals.javascript(server.host)},", f"port: {int(server.port)},",
        f"database: {literals.javascript(server.dbname)},",
        f"user: {literals.javascript(server.user)},", f"password: {secret},",
        f"ssl: {tls_object(server, level)},",
    )]  # fmt: skip


class _OverPg:
    """A package that hands an object on to node-postgres."""

    def __init__(self, *imports: str, before: str, after: str) -> None:
        self._imports, self._before, self._after = imports, before, after

    def write(self, server: Server, level: Level) -> str:
        return self._text([*read_root(level)], server, level, js_password(server))

    def entra(self, server: Server) -> str:
        """node-postgres asks the function for a password, for each connection."""
        return self._text(list(_ENTRA), server, Level.FULL, _token(server))

    def _text(self, first: list[str], server: Server, level: Level, secret: str) -> str:
        depth = "    " if self._before.endswith("\n") else "  "
        return "\n".join((
            *first, *self._imports, "", self._before.rstrip("\n"),
            *_options(server, level, secret, depth), self._after,
        ))  # fmt: skip


_PG: Final = _OverPg("import pg from 'pg';", before="const client = new pg.Client({", after="});")
_PG_PROMISE: Final = _OverPg(
    "import pgPromise from 'pg-promise';", before="const db = pgPromise()({", after="});"
)
_KNEX: Final = _OverPg(
    "import knex from 'knex';",
    before="const db = knex({\n  client: 'pg',\n  connection: {\n",
    after="  },\n});",
)
_DRIZZLE: Final = _OverPg(
    "import { drizzle } from 'drizzle-orm/node-postgres';",
    before="const db = drizzle({\n  connection: {\n",
    after="  },\n});",
)
_KYSELY: Final = _OverPg(
    "import { Kysely, PostgresDialect } from 'kysely';", "import pg from 'pg';",
    before="const db = new Kysely({\n  dialect: new PostgresDialect({ pool: new pg.Pool({\n",
    after="  }) }),\n});",
)  # fmt: skip
_PRISMA: Final = _OverPg(
    "import { PrismaPg } from '@prisma/adapter-pg';",
    before="const adapter = new PrismaPg({",
    after="}); // new PrismaClient({ adapter })",
)


def _sequelize_made(server: Server, level: Level, secret: str) -> list[str]:
    place = literals.javascript(server.host)
    return [
        "const sequelize = new Sequelize({", "  dialect: 'postgres',", f"  host: {place},",
        f"  port: {int(server.port)},", f"  database: {literals.javascript(server.dbname)},",
        f"  username: {literals.javascript(server.user)},", *([secret] if secret else []),
        f"  dialectOptions: {{ ssl: {tls_object(server, level)} }},", "});",
    ]  # fmt: skip


def _sequelize(server: Server, level: Level) -> str:
    return "\n".join((
        *read_root(level), "import { Sequelize } from 'sequelize';", "",
        *_sequelize_made(server, level, f"  password: {js_password(server)},"),
    ))  # fmt: skip


def _sequelize_entra(server: Server) -> str:
    return "\n".join((
        *_ENTRA[:3], "import { configureEntraAuthentication } from '@azure/postgresql-auth';",
        "import { Sequelize } from 'sequelize';", "",
        *_sequelize_made(server, Level.FULL, ""),
        "configureEntraAuthentication(sequelize, new DefaultAzureCredential());",
    ))  # fmt: skip


def _typeorm(server: Server, level: Level) -> str:
    return _data_source([*read_root(level)], server, level, js_password(server))


def _typeorm_entra(server: Server) -> str:
    return _data_source(list(_ENTRA), server, Level.FULL, _token(server))


def _data_source(first: list[str], server: Server, level: Level, secret: str) -> str:
    options = _options(server, level, secret)
    options[3] = options[3].replace("user:", "username:", 1)
    return "\n".join((
        *first, "import { DataSource } from 'typeorm';", "", "const dataSource = new DataSource({",
        "  type: 'postgres',", *options, "});",
    ))  # fmt: skip


_OBJECT_TRAP: Final[Sentence] = sentence(
    "An sslmode in a connection URL replaces the ssl object: say everything in the object."
)
_PRISMA_TRAP: Final = sentence(
    "sslaccept and sslcert were Prisma 6's: Prisma 7 connects through node-postgres, and an "
    "sslmode in the URL replaces the ssl object."
)
_LANGUAGE: Final = "JavaScript"

DRIVERS: Final = (
    Driver("node-postgres", "pg (node-postgres)", _LANGUAGE, _PG.write, NO_TLS, _URL_TRAP,
           _PG.entra),
    Driver("pg-promise", "pg-promise", _LANGUAGE, _PG_PROMISE.write, NO_TLS, _OBJECT_TRAP,
           _PG_PROMISE.entra),
    Driver("knex", "Knex", _LANGUAGE, _KNEX.write, NO_TLS, _OBJECT_TRAP, _KNEX.entra),
    Driver(
        "sequelize", "Sequelize", _LANGUAGE, _sequelize, NO_TLS,
        sentence("The ssl object belongs under dialectOptions; beside host it counts for nothing."),
        public_cloud_only(_sequelize_entra),
    ),
    Driver("typeorm", "TypeORM", _LANGUAGE, _typeorm, NO_TLS, _OBJECT_TRAP, _typeorm_entra),
    Driver("drizzle", "Drizzle", _LANGUAGE, _DRIZZLE.write, NO_TLS, _OBJECT_TRAP, _DRIZZLE.entra),
    Driver("kysely", "Kysely", _LANGUAGE, _KYSELY.write, NO_TLS, _OBJECT_TRAP, _KYSELY.entra),
    Driver("prisma", "Prisma 7", _LANGUAGE, _PRISMA.write, NO_TLS, _PRISMA_TRAP, _PRISMA.entra),
)  # fmt: skip
