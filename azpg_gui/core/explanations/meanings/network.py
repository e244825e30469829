"""Stages ``resolve``, ``connect`` and ``ssl_request``: before there is TLS."""

from typing import Final

from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.explanations.meanings.meaning import (
    Meaning,
    add_firewall_rule,
    by_hand,
    change,
    command,
)
from azpg_gui.core.sentences import sentence

__all__ = ["MEANINGS"]

MEANINGS: Final[dict[str, Meaning]] = {
    "name-not-resolved": Meaning(
        sentence("The host name has no address"),
        sentence(
            "No name server that was asked knows the name: it is mistyped, the server was deleted, "
            "or it is reached privately and its zone is not linked to the network you are in."
        ),
        sentence(
            "nslookup shows it: a name that goes through privatelink. and ends without an address "
            "needs the private zone (168.63.129.16 answers for it); no answer at all is a typing "
            "error or a deleted server."
        ),
        (
            command(sentence("Look it up yourself"), "nslookup HOST"),
            by_hand(sentence("Link the private DNS zone to this network, or connect the VPN")),
        ),
    ),
    "private-zone-not-linked": Meaning(
        sentence("The private DNS zone does not answer here"),
        sentence(
            "The server has a private endpoint, and its zone "
            "privatelink.postgres.database.azure.com is not linked to the network the lookup "
            "comes from, or has no record of the server."
        ),
        sentence(
            "nslookup names an alias with privatelink in it, and no address behind it. A mistyped "
            "name has no alias at all."
        ),
        (
            command(
                sentence("Which networks the zone is linked to"),
                "az network private-dns link vnet list --resource-group RESOURCE_GROUP "
                "--zone-name privatelink.postgres.database.azure.com --output table",
            ),
            by_hand(sentence("Forward the zone to 168.63.129.16 on a name server of your own")),
        ),
    ),
    "private-name-outside": Meaning(
        sentence("The name was resolved outside the private network"),
        sentence(
            "The server has a private endpoint. From outside its network the name leads to a "
            "public address, which does not answer where public access is switched off."
        ),
        sentence(
            "nslookup names an alias with privatelink in it, and a public address behind it. "
            "Inside the virtual network the same name has a private address."
        ),
        (
            by_hand(sentence("Connect from inside the virtual network, or through its VPN")),
            by_hand(sentence("Have the VPN ask the name server of the virtual network")),
        ),
    ),
    "wrong-address-family": Meaning(
        sentence("The name has an IPv6 address, and the server takes IPv4 only"),
        sentence(
            "Azure Database for PostgreSQL flexible server is reached by IPv4. An IPv6 address "
            "comes from a name server that makes one up (DNS64), from a hosts file, or from a "
            "proxy."
        ),
        sentence("The address tried has colons in it."),
        (by_hand(sentence("Use the IPv4 address as hostaddr until the name server is mended")),),
    ),
    "connection-refused": Meaning(
        sentence("The port refuses connections"),
        sentence("The computer is there, but no server answers on this port."),
        sentence(
            "A refusal comes at once, a firewall of Azure's is silent until the time is up. On "
            "6432 it is PgBouncer that is not switched on; on localhost it is a server that is "
            "not running, or the driver's default host."
        ),
        (
            Remedy(sentence("Use port 5432"), {"port": "5432"}),
            by_hand(sentence("Start the server")),
        ),
    ),
    "connection-timeout": Meaning(
        sentence("The server did not answer in time"),
        sentence(
            "Something on the way drops the connection without a word: the server's firewall "
            "without a rule for your address, a network security group, or your own network that "
            "lets nothing out on 5432."
        ),
        sentence(
            "If another network (a phone's) connects, it is your network; if az shows no rule for "
            "your public address, it is the server's firewall. A rule takes up to five minutes."
        ),
        (
            *add_firewall_rule(),
            by_hand(sentence("Have outgoing connections to port 5432 (PgBouncer: 6432) allowed")),
        ),
    ),
    "host-unreachable": Meaning(
        sentence("The network has no way to the server"),
        sentence("Your computer has no route there: check the network, the VPN and IPv6."),
        sentence(
            "“unreachable” and “no route” come from your own computer or a router, at once. Azure "
            "Database for PostgreSQL has no IPv6 addresses: an address with colons is not its own."
        ),
        (by_hand(sentence("Connect the VPN, or use an address of version 4")),),
    ),
    "connection-closed": Meaning(
        sentence("The connection was closed"),
        sentence(
            "The other side ended the connection without a word of PostgreSQL: a restart or a "
            "failover, an idle limit on the way, or a device that inspects TLS and wants none of "
            "this."
        ),
        sentence(
            "What passes within a minute was a restart. What comes every time, and only from this "
            "network, is a device on the way; if psql connects and an application does not, it "
            "drops the larger first message of a newer OpenSSL."
        ),
        (
            by_hand(sentence("Test again")),
            by_hand(sentence("Ask the network's people whether TLS on port 5432 is inspected")),
        ),
    ),
    "not-postgresql": Meaning(
        sentence("This is not a PostgreSQL server"),
        sentence("What answered on this port speaks another protocol."),
        sentence(
            "The letter in the message is the first byte of the answer: H is a web server, J or a "
            "line feed is MySQL, S alone before “SSH” is SSH."
        ),
        (Remedy(sentence("Use port 5432"), {"port": "5432"}),),
    ),
    "tls-not-offered": Meaning(
        sentence("This server does not offer TLS"),
        sentence(
            "The server answered N to the request for TLS. Azure Database for PostgreSQL always "
            "offers TLS: this is another server, or a proxy, pooler or tunnel in front of it."
        ),
        sentence(
            "The address in the message tells: 127.0.0.1 is a tunnel or a local server. Under "
            "sslmode=prefer the same server would be used without encryption, silently."
        ),
        (
            by_hand(sentence("Connect to the server itself, not through the tunnel or pooler")),
            by_hand(sentence("Switch TLS on there (ssl = on; PgBouncer: client_tls_sslmode)")),
        ),
    ),
    "error-before-tls": Meaning(
        sentence("The server reported an error before TLS began"),
        sentence(
            "The server or a pooler answered the request for TLS with an error: it is full, "
            "starting, or cannot start a process."
        ),
        sentence(
            "JDBC and Node.js call this a server without TLS; libpq says “error response during "
            "SSL exchange”. The server's log has the error's text."
        ),
        (by_hand(sentence("Test again")), by_hand(sentence("Read the server's log"))),
    ),
    "bytes-before-tls": Meaning(
        sentence("Somebody slipped bytes in before TLS began"),
        sentence(
            "Unencrypted bytes came behind the server's yes to TLS. Whoever can do that can put "
            "words into the server's mouth (CVE-2021-23222); libpq stops there."
        ),
        sentence("Only a faulty proxy or an attack does this; a server does not."),
        (by_hand(sentence("Test from another network")),),
    ),
    "plaintext-accepted": Meaning(
        sentence("The server does not insist on TLS"),
        sentence(
            "A connection without TLS gets as far as the sign-in. Your own may be encrypted; "
            "somebody else's need not be."
        ),
        sentence("No driver prints this; azpg check --all-modes asks the server."),
        (
            command(
                sentence("Enforce TLS on the server"),
                "az postgres flexible-server parameter set --resource-group RESOURCE_GROUP "
                "--server-name SERVER --name require_secure_transport --value on",
            ),
        ),
        "azpg check TARGET --all-modes",
    ),
    "gss-required": Meaning(
        sentence("gssencmode=require leaves no way but Kerberos encryption"),
        sentence(
            "gssencmode=require, in the string or as PGGSSENCMODE, wants encryption by Kerberos; "
            "Azure Database for PostgreSQL has none."
        ),
        sentence("The message names GSSAPI encryption as required."),
        (change("gssencmode", "disable"),),
    ),
}
