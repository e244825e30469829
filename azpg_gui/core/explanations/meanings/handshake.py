"""Stage ``handshake``: client and server do not agree on TLS."""

from typing import Final

from azpg_gui.core.explanations.meanings.meaning import Meaning, by_hand, change, command
from azpg_gui.core.sentences import sentence

__all__ = ["MEANINGS"]

MEANINGS: Final[dict[str, Meaning]] = {
    "protocol-version-mismatch": Meaning(
        sentence("Client and server have no TLS version in common"),
        sentence(
            "Azure takes TLSv1.2 and TLSv1.3, or only TLSv1.3 where ssl_min_protocol_version says "
            "so. The client offers none of these: it is old, or a limit is set on it."
        ),
        sentence(
            "An “alert” comes from the server. “unsupported protocol” and “no protocols available” "
            "come from your own OpenSSL or Java, whose policy leaves the version out."
        ),
        (
            change("ssl_max_protocol_version", ""),
            by_hand(sentence("Update the client's OpenSSL or Java")),
            command(
                sentence("Let the server accept TLSv1.2 again"),
                "az postgres flexible-server parameter set --resource-group RESOURCE_GROUP "
                "--server-name SERVER --name ssl_min_protocol_version --value TLSv1.2",
            ),
        ),
    ),
    "cipher-mismatch": Meaning(
        sentence("Client and server have no cipher in common"),
        sentence(
            "Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, or a "
            "very old library, leaves them out."
        ),
        sentence(
            "“handshake failure” is the server's word for it and says no more; if another program "
            "on the same computer connects, it is the program's own library or policy."
        ),
        (by_hand(sentence("Update the client's OpenSSL or Java")),),
    ),
    "chain-too-large": Meaning(
        sentence("The server sent more certificates than OpenSSL takes"),
        sentence("Its chain is larger than 100 kB. An honest one has four to eight."),
        sentence("OpenSSL says “excessive message size”, and nothing else does."),
        (by_hand(sentence("Test from another network")),),
    ),
    "direct-tls-not-supported": Meaning(
        sentence("The server does not know direct TLS"),
        sentence(
            "sslnegotiation=direct starts TLS without asking. Servers before PostgreSQL 17, and "
            "most proxies, do not take that up."
        ),
        sentence("Without sslnegotiation=direct the same server answers."),
        (change("sslnegotiation", "postgres"),),
    ),
    "clients-differ": Meaning(
        sentence("Two clients on this computer get different results"),
        sentence(
            "psql works and the application does not, or the other way round: each brings its own "
            "libpq or driver, its own OpenSSL and its own defaults."
        ),
        sentence(
            "The settings are the same and the server is the same: only version, size of the first "
            "message and key exchanges of the two differ."
        ),
        (by_hand(sentence("Compare both clients' first message and versions")),),
        "azpg check --libpq system TARGET",
    ),
    "first-message-too-large": Meaning(
        sentence("The client's first message is too large for something on the way"),
        sentence(
            "Since OpenSSL 3.5 the first message of TLS offers a post-quantum key exchange and no "
            "longer fits into one packet. A firewall, VPN or proxy that expects one packet drops "
            "it: programs with a newer library fail where older ones connect."
        ),
        sentence(
            "Another program on the same computer, or the same one with TLS 1.2, connects at once."
        ),
        (
            change("ssl_max_protocol_version", "TLSv1.2"),
            by_hand(sentence("Ask whoever runs the network to let large ClientHello messages by")),
        ),
    ),
    "handshake-failed": Meaning(
        sentence("The TLS handshake failed"),
        sentence("What the server sent cannot be understood as TLS, or it ended the handshake."),
        sentence(
            "“wrong version number” and “packet length too long” mean that no TLS came back: a "
            "program that starts TLS without PostgreSQL's own request, or a proxy without TLS."
        ),
        (
            by_hand(sentence("Use a driver, or openssl s_client -starttls postgres")),
            by_hand(sentence("Test again")),
        ),
    ),
}
