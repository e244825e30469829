"""Settings of drivers and programs that libpq has nothing like, by their names.

Only these are kept and shown: in a damaged text a secret may stand under any other name, and may be
the name.
"""

from typing import Final

__all__ = ["is_driver_setting"]

_NAMES: Final = """
# Npgsql (connection-string-parameters.md)
pooling, minimum pool size, maximum pool size, min pool size, max pool size,
connection idle lifetime, connection pruning interval, connection lifetime, command timeout,
internal command timeout, cancellation timeout, keepalive, enlist, persist security info,
include error detail, include failed batched command, log parameters, no reset on close,
max auto prepare, auto prepare min usages, read buffer size, write buffer size,
socket receive buffer size, socket send buffer size, multiplexing,
write coalescing buffer threshold bytes, load table composites, array nullability mode,
check certificate revocation, include realm, host recheck seconds, encoding, timezone,
server compatibility mode, convert infinity datetime, entity template database,
entity admin database, integrated security, replication mode, provider, extended properties,
use perf counters, protocol
# pgjdbc (use.md)
adaptiveFetch, adaptiveFetchMinimum, adaptiveFetchMaximum, allowEncodingChanges,
assumeMinServerVersion, authenticationPluginClassName, autosave, binaryTransfer,
binaryTransferEnable, binaryTransferDisable, cancelSignalTimeout, cleanupSavepoints,
databaseMetadataCacheFields, databaseMetadataCacheFieldsMiB, defaultRowFetchSize,
disableColumnSanitiser, escapeSyntaxCallMode, groupStartupParameters, gssResponseTimeout,
gssUseDefaultCreds, hideUnprivilegedObjects, hostRecheckSeconds, jaasApplicationName, jaasLogin,
loggerLevel, loggerFile, logServerErrorDetail, logUnclosedConnections, maxResultBuffer,
preferQueryMode, prepareThreshold, preparedStatementCacheQueries, preparedStatementCacheSizeMiB,
quoteReturningIdentifiers, readOnly, readOnlyMode, receiveBufferSize, reWriteBatchedInserts,
sendBufferSize, socketFactory, socketTimeout, ssl, sslfactory, sslhostnameverifier,
sslResponseTimeout, sspiServiceClass, stringtype, targetServerType, unknownLength, useSpnego,
xmlFactoryFactory, tcpNoDelay, loginTimeout, localSocketAddress, queryTimeout
# Java's pools and frameworks
driverClassName, driver, type, maximumPoolSize, minimumIdle, idleTimeout, maxLifetime,
connectionTimeout, poolName, validationTimeout, leakDetectionThreshold, connectionTestQuery,
connectionInitSql, autoCommit, initialSize, maxActive, maxIdle, minIdle, maxWait, testOnBorrow,
validationQuery, platform, initializationMode, dbKind, transactionIsolation, enabled,
passwordlessEnabled, jmxEnabled, registerMbeans, keepaliveTime, initializationFailTimeout
# r2dbc-postgresql
autodetectExtensions, compatibilityMode, errorResponseLogLevel, fetchSize, forceBinary,
lockWaitTimeout, noticeLogLevel, preferAttachedBuffers, statementTimeout, tcpKeepAlive, timeZone,
connectTimeout, sslSni, sslHostnameVerifier, initialSize, maxSize
# Node.js, Prisma
max, min, idleTimeoutMillis, connectionTimeoutMillis, statement_timeout, query_timeout,
lock_timeout, idle_in_transaction_session_timeout, keepAlive, keepAliveInitialDelayMillis,
allowExitOnIdle, maxUses, maxLifetimeSeconds, binary, prepare, idle_timeout, max_lifetime,
fetch_types, max_pipeline, backoff, schema, connection_limit, pool_timeout, pgbouncer, sslaccept,
socket_timeout, statement_cache_size, single_use_connections, dialect, logging
# Python
pool_size, max_overflow, pool_recycle, pool_pre_ping, prepared_statement_cache_size,
command_timeout, server_settings, min_size, max_size, minconn, maxconn, prepare_threshold,
prepared_statement_name_func, async_fallback, tcp_keepalive, conn_health_checks,
disable_server_side_cursors, conn_max_age, atomic_requests,
time_zone, autocommit, isolation_level, assume_role, pool
# Go, Ruby
pool_max_conns, pool_min_conns, pool_max_conn_lifetime, pool_max_conn_idle_time,
pool_health_check_period, default_query_exec_mode, statement_cache_capacity,
statement_cache_mode, description_cache_capacity, binary_parameters, fallback_application_name,
search_path, adapter, variables, prepared_statements, reaping_frequency, checkout_timeout,
schema_search_path, min_messages, advisory_locks, insert_returning
# psqlODBC
fetch, socket, unknownsizes, maxvarcharsize, maxlongvarcharsize, debug, commlog, usedeclarefetch,
textaslongvarchar, unknownsaslongvarchar, boolsaschar, parse, lfconversion, updatablecursors,
truedisminus1, bi, byteaaslongvarbinary, useserversideprepare, lowercaseidentifier,
rowversioning, showsystemtables, showoidcolumn, fakeoidindex, connsettings, xaopt, gssauthusegss,
keepalivetime, keepaliveinterval, batchsize, ignoretimeout, fetchrefcursors, abbreviated
# pgAdmin, VS Code, Azure Data Studio, DBeaver
Role, DBRestriction, KerberosAuthentication, PasswordExecExpiration, SSLCert, SSLKey, sslcert,
sslkey, sslrootcert, sslcrl, passfile, SharedUsername, FGColor, connectionTimeout, expiresOn,
azureResourceId, azureRegionId, azureSubscriptionId, isReadOnly
"""


def _pure(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


_PURE: Final = frozenset(
    _pure(name)
    for line in _NAMES.split("\n")
    if not line.startswith("#")
    for name in line.split(",")
)


def is_driver_setting(name: str) -> bool:
    """Case, blanks and separators do not matter."""
    pure = _pure(name)
    return bool(pure) and pure in _PURE
