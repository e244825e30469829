"""What comes before TLS: names, addresses, ports, and the answer to the request for TLS.

Sources: fe-connect.c, fe-secure.c (libpq), strerror and gai_strerror of the systems, the drivers.
"""

from typing import Final

from azpg_gui.core.explanations.messages.row import Row
from azpg_gui.core.sentences import sentence

__all__ = ["CLOSED", "ROWS"]

ROWS: Final = (
    Row(("bytes-before-tls",), (
        "received unencrypted data after ssl response", "additional unencrypted data received",
        "received unencrypted data after ssl",
    )),
    Row(("error-before-tls", "too-many-connections", "server-starting"), (
        "server sent an error response during ssl exchange",
        "there was an error establishing an ssl connection",
    )),
    Row(("not-postgresql",), (
        "received invalid response to ssl negotiation", "received unknown response…for sslrequest",
        "an error occurred while setting up the ssl connection",
        "expected authentication request from server, but received", "invalid response to ssl",
        "received invalid response to gssapi negotiation", "unexpected response to sslrequest",
        "unexpected postgresql data type", "ssl negotiation failed with an unexpected byte",
    )),
    Row(("tls-not-offered", "error-before-tls"), (
        "server does not support ssl", "the server does not support ssl connections",
        "rejected ssl upgrade", "no ssl enabled connection from this host is configured",
        "server refuses ssl", "starttls,denied",
        "server refused tls connection", "ssl is not enabled on the server",
        "server does not support tls", "server does not support secure connections",
        "tls was required but the server does not support it", "server refused ssl",
    )),
    Row(("name-not-resolved",), (
        "could not translate host name", "failed to resolve host", "label empty",
        "unknownhostexception", "getaddrinfo enotfound", "'enotfound'", "\"enotfound\"",
        "eai_again", "name or service not known",
        "temporary failure in name resolution",
        "nodename nor servname provided", "no such host is known",
        "no address associated with hostname",
        "no such host", "error 11001", "errno 11001", "errno -2]", "errno -3]",
        "failed to lookup address information",
        "hostname resolving error", "getaddrinfo failed", "unknown host",
        "the requested name is valid, but no data of the requested type was found",
        "php_network_getaddresses", "could not resolve host", "nxdomain",
        "dial tcp: lookup…server misbehaving",
    )),
    Row(
        ("host-unreachable",),
        ("isn't configured to allow ipv6 connections",),
        note=sentence(
            "A service endpoint of the Basic tier made the connection one of version 6; that was "
            "Single Server's, now retired."
        ),
    ),
    Row(("host-unreachable",), (
        "network is unreachable", "no route to host", "enetunreach", "ehostunreach",
        "a socket operation was attempted to an unreachable", "host is unreachable", "errno 101]",
        "errno 113]", "noroutetohostexception", "host is down",
    )),
    Row(("connection-refused",), (
        "connection refused", "econnrefused", "actively refused it", "errno 111]", "errno 61]",
        "connect call failed", "(os error 111)", "0x0000274d", "error 10061", "errno 10061",
        "check that the hostname and port are correct",
        "is the server running on that host and accepting tcp/ip connections",
        "is the server running locally and accepting connections on that socket",
        "no such file or directory…is the server running",
    )),
    Row(("connection-timeout",), (
        "timeout expired", "connect timed out", "read timed out", "connection timed out",
        "etimedout", "the operation has timed out", "timeout exceeded when trying to connect",
        "errno 110]", "errno 60]", "connection attempt timed out", "i/o timeout", "timeouterror",
        "context deadline exceeded", "connection terminated due to connection timeout",
        "timeout while reading from stream", "failed to respond",
        "0x0000274c", "error 10060", "errno 10060", "login timeout",
        "timeout during reading attempt", "timed out",
        "knex: timeout acquiring a connection",
    )),
    # Prisma's P1001 says of all three the same.
    Row(("connection-timeout", "connection-refused", "name-not-resolved"), (
        "can't reach database server", "p1001",
    )),
)  # fmt: skip

# Looked at last: many a message with a clear cause ends in one of these.
CLOSED: Final = (
    # postgres.js begins its handshake with a server that has no TLS too.
    Row(("connection-closed", "tls-not-offered", "first-message-too-large"), (
        "client network socket disconnected before secure tls",
    )),
    Row(("connection-closed", "first-message-too-large"), (
        "server closed the connection unexpectedly", "ssl syscall error: eof detected",
        "unexpected eof while reading", "ssl syscall error: connection reset by peer",
        "connection reset by peer", "econnreset", "connection terminated unexpectedly",
        "unexpected connection_lost() call", "eofexception", "connection reset",
        "ssl connection has been closed unexpectedly",
        "attempted to read past the end of the stream",
        "forcibly closed by the remote host", "socket hang up", "broken pipe", "epipe",
        "connection was closed in the middle of operation", "unexpected eof", "0x00002746",
        "error 10054", "errno 10054",
        "received an unexpected eof", "remote host terminated the handshake",
        "connection closed before the connection was established",
        "could not receive data from server",
        "could not send data to server", "failed to receive message", "no connection to the server",
        "an i/o error occurred while sending to the backend", "connection has been closed",
        "could not send ssl negotiation packet", "could not send startup packet",
        "tls handshake eof", "unexpected end of file", "got eof from server", "errno 104]",
        "exception while reading from stream",
        "connection_lost", "terminating connection due to", "the connection is closed",
    )),
)  # fmt: skip
