"""Stage ``login``: the server, asked who is there, does not let the user in."""

from typing import Final

from azpg_gui.core.azure.commands import new_token
from azpg_gui.core.explanations.meanings.meaning import (
    Meaning,
    add_firewall_rule,
    by_hand,
    change,
    command,
)
from azpg_gui.core.sentences import sentence

__all__ = ["MEANINGS"]

_PASSWORD: Final = by_hand(sentence("Enter the password…"))
_TOKEN: Final = command(sentence("Get a new token"), new_token())
_FULL: Final = change("sslmode", "verify-full")
_CERTIFICATE: Final = by_hand(sentence("Choose a client certificate…"))

MEANINGS: Final[dict[str, Meaning]] = {
    "tls-required": Meaning(
        sentence("The server lets nobody in without TLS"),
        sentence(
            "This connection was made without encryption, and the server refuses those. Node.js "
            "and postgres.js use none unless told; with libpq it is sslmode=disable, or the second "
            "attempt of prefer."
        ),
        sentence(
            "“no encryption” or “SSL off” at the end says that this attempt had no TLS, and most "
            "often that is what is missing; “SSL encryption” or “SSL on” means that your address, "
            "user or database is refused with TLS as well. If another error stands before it, that "
            "one is the cause."
        ),
        (_FULL, by_hand(sentence("Switch TLS on in the driver, as it spells it"))),
    ),
    "password-missing": Meaning(
        sentence("The server asks for a password"),
        sentence(
            "No password was given: not in the string, not as PGPASSWORD, not in the password "
            "file for this host, port, database and user."
        ),
        sentence("These are the client's own words; the server never saw a password."),
        (_PASSWORD,),
    ),
    "password-rejected": Meaning(
        sentence("The server rejected the password"),
        sentence(
            "Password or user name are wrong, or the role has no password, an expired one or one "
            "of another kind. The server says the same for each, on purpose."
        ),
        sentence(
            "The same password in psql tells whether it is the password or how the application "
            "hands it on (@ : / % must be escaped in a URI). An Entra name needs a token instead."
        ),
        (
            _PASSWORD,
            command(
                sentence("Give the administrator a new password"),
                "az postgres flexible-server update --resource-group RESOURCE_GROUP --name SERVER "
                "--admin-password PASSWORD",
            ),
        ),
    ),
    "user-has-server-suffix": Meaning(
        sentence("The user name has the server's name behind it"),
        sentence(
            "user@server was the form of Single Server, retired in 2025. Flexible Server takes "
            "the plain name and says that the password is wrong."
        ),
        sentence(
            "The user in the message ends in @ and the server's short name. Entra names have an @ "
            "too, with a domain behind it."
        ),
        (by_hand(sentence("Use the name before the @ alone")),),
    ),
    "user-needs-server-suffix": Meaning(
        sentence("The user name needs the server's name behind it"),
        sentence(
            "The gateway of Single Server finds the server by the user name: user@server. In a "
            "URI the @ is written %40."
        ),
        sentence("Only this gateway says <username@hostname>; it was retired in 2025."),
        (by_hand(sentence("Write the user as user@server")),),
    ),
    "token-rejected": Meaning(
        sentence("The server rejected the access token"),
        sentence(
            "An Entra user signs in with a token in place of the password. It has run out (after "
            "an hour at most), is for another service or cloud, was cut short, or is none at all."
        ),
        sentence(
            "“expired” is its age; “audience” is the wrong resource (it must be "
            "https://ossrdbms-aad.database.windows.net); “validating” is a password, a token cut "
            "short, or a server that cannot reach Entra."
        ),
        (_TOKEN, by_hand(sentence("Get a token for every new connection"))),
    ),
    "role-not-allowed": Meaning(
        sentence("This role may not sign in"),
        sentence(
            "The server knows no such role, or it may not sign in (NOLOGIN). An Entra user needs "
            "a role made for it first."
        ),
        sentence("The message names the role; the password had no part in it."),
        (
            command(
                sentence("Make a role for the Entra user"),
                "SELECT * FROM pgaadauth_create_principal('NAME', false, false);",
            ),
            by_hand(sentence("Check how the user name is spelled; capital letters count")),
        ),
    ),
    "access-rejected": Meaning(
        sentence("The server does not accept this sign-in from here"),
        sentence(
            "The server's rules let this address, user and database in by no way. On Azure it is "
            "the firewall: no rule for the address that the server saw."
        ),
        sentence(
            "The address in the message is the one the rule must name. “no encryption” at the end "
            "says that this attempt had no TLS: try with it first."
        ),
        (*add_firewall_rule(),),
    ),
    "database-missing": Meaning(
        sentence("The database does not exist"),
        sentence(
            "Signing in works; only the database's name is wrong. Without one, libpq takes the "
            "user's name."
        ),
        sentence("The message names the database. Capital letters count."),
        (change("dbname", "postgres"),),
    ),
    "too-many-connections": Meaning(
        sentence("The server has no free connection"),
        sentence("Close idle ones, or use PgBouncer on port 6432."),
        sentence(
            "“remaining connection slots” is the server's limit, “for role” and “for database” "
            "are limits of their own; a pooler says “no more connections allowed”."
        ),
        (by_hand(sentence("Close idle connections, or use PgBouncer on port 6432")),),
    ),
    "server-starting": Meaning(
        sentence("The server is starting or shutting down"),
        sentence("It accepts no sessions at the moment."),
        sentence(
            "It passes by itself, most often within a minute: maintenance, failover, scaling."
        ),
        (by_hand(sentence("Test again")),),
    ),
    "client-certificate-required": Meaning(
        sentence("The server asks for a client certificate"),
        sentence(
            "The server signs users in by certificate, and none was presented. Azure Database for "
            "PostgreSQL asks for none: this is another server."
        ),
        sentence("The words name a certificate of the client's, not the server's."),
        (_CERTIFICATE, by_hand(sentence("Check the host and the port"))),
    ),
    "client-certificate-rejected": Meaning(
        sentence("The server rejected the client certificate"),
        sentence(
            "The certificate you presented is expired, of an issuer the server does not know, or "
            "for another user."
        ),
        sentence(
            "An “alert” about a certificate comes from the server and is about yours; without the "
            "word alert it is about the server's."
        ),
        (_CERTIFICATE,),
    ),
    "client-certificate-not-requested": Meaning(
        sentence("The server did not ask for your client certificate"),
        sentence("sslcertmode=require insists that it does."),
        sentence("These are libpq's own words; the server refused nothing."),
        (change("sslcertmode", ""),),
    ),
    "authentication-not-allowed": Meaning(
        sentence("The server asks for a way of signing in that you ruled out"),
        sentence(
            "require_auth, in the string or as PGREQUIREAUTH, names the ways that are allowed, and "
            "the server asked for another one."
        ),
        sentence("These are libpq's own words, and they name the way the server asked for."),
        (change("require_auth", ""),),
    ),
    "channel-binding-unavailable": Meaning(
        sentence("Channel binding is demanded, and this sign-in cannot have it"),
        sentence(
            "channel_binding=require works with SCRAM over TLS only: not with an Entra token, not "
            "with MD5, and not through PgBouncer."
        ),
        sentence("These are the client's own words; with prefer the same sign-in works."),
        (change("channel_binding", "prefer"),),
    ),
    "session-attributes-mismatch": Meaning(
        sentence("The server has another role than you ask for"),
        sentence(
            "target_session_attrs asks for a primary or a standby, and the server is the other "
            "one: a replica is read-only."
        ),
        sentence("These are libpq's own words, after a sign-in that worked."),
        (change("target_session_attrs", ""), by_hand(sentence("Use the name of the primary"))),
    ),
    "scram-iterations-excessive": Meaning(
        sentence("The server demands an endless calculation before the sign-in"),
        sentence(
            "The number of rounds that SCRAM asks for is so large that the client calculates for "
            "minutes. An honest server asks for 4096."
        ),
        sentence("The client is busy, not waiting; no driver says so."),
        (by_hand(sentence("Test from another network")),),
    ),
    "login-failed": Meaning(
        sentence("The server refused the sign-in"),
        sentence("The server's or the driver's own words say why."),
        sentence("No other finding fits its words and its SQLSTATE."),
        (by_hand(sentence("Read the server's log")),),
    ),
    "password-withheld": Meaning(
        sentence("libpq would now send your password unencrypted"),
        sentence(
            "The server asked for the password on a connection without TLS. azpg stops there; a "
            "driver would have sent it."
        ),
        sentence("Only azpg says this."),
        (_FULL,),
    ),
    "password-sent-unproven": Meaning(
        sentence("Your password went to a server that was not proven"),
        sentence(
            "Below verify-full whoever answers gets the password, or a proof of it: the name of "
            "the server was not checked."
        ),
        sentence("Only azpg says this; every driver connects without a word."),
        (_FULL, by_hand(sentence("Change the password, in psql on a proven connection"))),
    ),
}
