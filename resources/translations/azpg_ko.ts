<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>azpg</name>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>&amp;Connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>&amp;Database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>&amp;Host</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>&amp;Port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>&amp;Practice server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>&amp;Remember</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>&amp;User</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>&amp;sslmode</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>+ New</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>1 certificate ({encoding}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>1 certificate received, anchored in {anchor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>A certificate in the chain has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>A certificate in the chain is too weak</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>A certificate is used for what it was not issued for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>A device on the way, or another service behind this port. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>A file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>A firewall on the way, or a wrong address, swallows the connection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>A firewall or proxy that inspects TLS does this, and a server that is restarting. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>A firewall rule is missing, or user and database do not belong together.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>A genuine certificate of another server is what an attacker would show. libpq refuses before signing in. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>A pooler or proxy between you and the server decrypts everything. What happens behind it is not proven.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>A root you trust vouches for the certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>A server or pooler at its limit does this. The text came unencrypted, so anybody on the way could have written it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>A server that restarts does this, and a pooler that does not like the request.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Add the needed roots to root.crt</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/roots_desk.py" />
      <source>Added to {path}: {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/roots_desk.py" />
      <source>Added to {path}: {names}. The previous file is kept as {backup}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>After a restart, scaling or failover this ends by itself within a minute or two.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>After its answer, {count} further bytes came unencrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>All connections of the server, or of {user}, are taken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Always encrypted, but it may be anybody who answers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>An attacker can talk both sides out of it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>An attacker on the way can inject answers like this (CVE-2021-23222). libpq refuses such a connection, and so does this program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>An expired certificate vouches for nothing, so libpq refuses before signing in. No password was sent. Azure renews its certificates by itself: check your computer's clock as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Any server with a certificate of the same issuer could stand in for yours.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Anybody may have made the certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>Anybody on the way can read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Anybody on the way could read it, and everything after it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Asking {url}…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Azure Cosmos DB for PostgreSQL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Azure Database for PostgreSQL always offers TLS. This is another server, or a proxy, pooler or tunnel in front of it. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Azure Database for PostgreSQL flexible server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Azure HorizonDB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Azure accepts TLSv1.2 and TLSv1.3, or only TLSv1.3 where ssl_min_protocol_version says so. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, or a very old library, leaves them out. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <location filename="../../azpg_gui/qt/testing/remedy_preview.py" />
      <source>Azure roots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Azure's firewall drops connections from addresses it does not know without an answer. Add your public address under Networking; it takes up to five minutes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Bleu cloud (France)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>Certificate chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Certificates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Certificates (*.crt *.pem *.cer *.der *.p7b);;All files (*)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Check your computer's clock first. libpq refuses before signing in. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>China cloud (21Vianet)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>China, rotation extensions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Choose a client certificate…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Choose a file with trusted roots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies.py" />
      <source>Choose another root file…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Cipher</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Client and server have no TLS version in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Client and server have no cipher in common</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Close idle ones, or use PgBouncer on port 6432.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Compression</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Copied</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Copy summary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>Copy the command: {label}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/stage_table.py" />
      <source>Course</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Delete</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Delete the profile “{name}” and its saved password?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Delete…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Download</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Download the selected root and compare</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Duplicate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>Encrypted and server proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted if possible, otherwise silently not. libpq's own default.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>Encrypted to a middle box</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted, and a root you trust vouches for the certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Encrypted, but the server is not proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>Encrypted, server not proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted, vouched for, and the certificate names this host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Enter a host first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>Enter the passphrase…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Enter the password…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>Everything right: TLS enforced, a full chain, the right name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Everything, query results included, can be read and changed on the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>Facts of the certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Failed at: {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Failed at: {stage}. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Failed at: {stage}. The password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>File: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Filled from the connection string.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Filled from the connection string; verify-full was added.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>For this libpq gives the encrypted connection up and tries again without encryption. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>German cloud (closed)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Get a new token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Group:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Handshake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/fields.py" />
      <source>Hide password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Host name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Host not proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Host or port belong to another service. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Host proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>In the system keyring</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Issuer not proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Issuer perhaps proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Issuer proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>It accepts no sessions at the moment.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>It may be another server's certificate.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>It sent “{name}”, issued by “{issuer}”, but not that issuer's certificate, and your trusted roots do not contain it either.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/passwords.py" />
      <source>Kept in memory until you quit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/passwords.py" />
      <source>Kept in the system keyring as “azpg/{name}” when you save.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/passwords.py" />
      <source>Kept in the system keyring as “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Key bits</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Key exchange</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Last result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/more_settings.py" />
      <source>Line {number} is no “keyword = value”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Look it up yourself</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/messages_tab.py" />
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Messages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>More libpq settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>More libpq settings ({count})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Move to group</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Move to group…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Name lookup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Name of this connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Needed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Never</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Never encrypted. Anybody on the way can read everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>New connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>New profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>No certificate was received.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>No connection was made, so nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>No file with roots was found.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>No file with the system's trusted roots was found (SSL_CERT_FILE).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>No host is given. Enter the server's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/credentials.py" />
      <source>No keyring is running, so passwords are not kept. On Linux, install and start GNOME Keyring or KWallet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>No password is given for {user}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Nobody on the way can read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>None was presented.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>Not encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/passwords.py" />
      <source>Not kept: asked for again at the next start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Nothing listens on that port</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Nothing proves that this is your server, so libpq refuses before signing in. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>Nothing was sent: libpq would refuse these settings before it connects.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Only where the connection ends up encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Our own handshake passed, and libpq's did not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Our own look refuses this server, and libpq does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Pages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Pass&amp;word</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/credentials.py" />
      <source>Passwords are kept in: {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>Paste a connection string into Host to fill the form.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Perhaps encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>PgBouncer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Port {port} of {host} answers with something else.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Port {port} of {host} answers with {kind}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>PostgreSQL {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <location filename="../../azpg_gui/qt/practising.py" />
      <source>Practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/practising.py" />
      <source>Practice server {name} is running.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/practising.py" />
      <source>Practice: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Protocol</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Remove the limit on TLS versions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Require TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Roles without LOGIN, and Entra users that were not created in PostgreSQL, end here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Roots of Azure Database for PostgreSQL</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Round trip</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Run again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>S, and unencrypted bytes behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Save</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Save profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Saved in {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Search profiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Search profiles (Ctrl+F)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Security</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Send the password unencrypted this once</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>Server's own view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Session</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>Set {keyword} to {value}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/messages_tab.py" />
      <source>Settings in effect</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>Several hosts are given. One is tested at a time: enter one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/fields.py" />
      <source>Show password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Signed in, but the server does not answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Signing in as {user} failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Signing in as {user} to {dbname} failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Signing in as {user} with a token failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Signing in works; only the database's name is wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Somebody on the way could pose as your server and read everything.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Somebody slipped bytes in before TLS began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/diagnose.py" />
      <source>Something answers, but too slowly to finish.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Something listens there but does not speak PostgreSQL, is overloaded, or a device on the way holds the answer back. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Something unexpected happened: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/stage_table.py" />
      <source>Stage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/verdict_header.py" />
      <source>Stage {settled} of {total}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/stage_table.py" />
      <source>Stages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/practising.py" />
      <source>Starting a practice server ({name})…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>Starting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/stage_table.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Stop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Stopped by you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Stopped by you at: {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Switch to verify-ca (host not proven)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <location filename="../../azpg_gui/core/diagnosis/remedies.py" />
      <source>Switch to verify-full</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>System roots (sslrootcert=system)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>TCP connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>TLS ends before the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>TLS offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>TLS works, and the server refuses user {user} and database {dbname} from your address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>Technical text</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies.py" />
      <source>Test again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/main_window.py" />
      <source>Test connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Test connection — {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Testing the connection…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Testing: {stage}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The TLS handshake failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The certificate in {path} was not accepted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The certificate is for another host</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The certificate names another server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The certificate names this host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The certificate of {host} was issued under “{issuer}”. {file} holds {held}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The certificate was issued under a root that is not trusted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The certificate “{name}” is valid from {date}. By your computer's clock it is {now}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The certificate “{name}” was issued by nobody but itself, and your trusted roots do not contain it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The certificate “{name}” was valid until {date}. It is now {now}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>The client key needs its passphrase</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The computer is there, but no server answers on this port.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The computer is there, but no server answers on this port. Azure uses 5432, and 6432 only where PgBouncer is switched on; the server may also be stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The connection itself works; only the sign-in does not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The connection was closed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>The connection was closed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The connection was made without encryption, and the server refused it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The database does not exist</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>The download was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>The file with your trusted roots cannot be read</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>The file with your trusted roots is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>The file {path} does not exist.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>The host name contains a space. Remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The host name has no address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/credentials.py" />
      <source>The keyring is locked, so the password was not kept. Unlock it and try again. ({words})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/credentials.py" />
      <source>The keyring refused: {words}. The password was not kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/credentials.py" />
      <source>The keyring set up here ({name}) is not known to encrypt, so passwords are not kept in it. Remove it from keyring's configuration to use the system's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The name may be mistyped or the server deleted. A server with private access has an address only inside its virtual network: there, link its private DNS zone.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The name may be mistyped, or only known inside another network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The name server did not answer when asked for {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The name server knows no address for {host}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The network has no way to the server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The password is wrong, or the user does not exist: PostgreSQL does not say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The password is wrong, or the user does not exist: PostgreSQL does not say which. A user of Microsoft Entra ID signs in with a token instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The question for the server's own view (pg_stat_ssl) was not answered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server asks for a client certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server asks for a client certificate as well.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server asks for a password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The server did not answer in time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server does not accept this sign-in from here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server ended the connection during the sign-in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The server ended the handshake: nothing offered was acceptable to it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The server fell silent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server has TLS switched off.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server has no free connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server is overloaded, or something on the way holds the answer back.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server is starting or shutting down</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server knows no role {user} that may sign in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server leaves the intermediate certificate out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The server left out a certificate of its chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server lets nobody in without TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server refused the sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server rejected the access token</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server rejected the client certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server rejected the password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>The server reported an error before TLS began</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The server signed its own certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server speaks TLSv1.2 and nothing newer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server's certificate expired yesterday.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The server's certificate has expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The server's certificate is not valid yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The server's certificate was revoked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The server's own words below say why.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>The setting {keyword} cannot work</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The sign-in got no answer in time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>The system's store</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>The test itself failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/diagnose.py" />
      <source>The test took too long</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/diagnose.py" />
      <source>The time limit of the whole test ended it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>The user name has the server's name behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>There is no database {dbname} on this server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>There is no home folder to look for root.crt in.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This certificate is cut off or damaged. Copy or download the whole file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>This connection is not encrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This file has {size} MB; certificate files have a few kB. Choose another file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This file is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a Java keystore. Export the certificates with keytool -exportcert -rfc.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a PKCS#12 file (.pfx, .p12). libpq cannot read it: export the certificates as PEM.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a certificate request (CSR). Choose the certificate that was issued for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a list of revoked certificates (CRL). It belongs into sslcrl.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a private key, not a certificate. Keep it secret, and choose the certificate file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a public key without a certificate around it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/verdict_header.py" />
      <source>This is a result of older settings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is a web page, not a certificate. The download was answered with HTML: download the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>This is an Azure host: verify-full with Azure roots proves the server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>This is how Azure is meant to be set up (require_secure_transport). It is not the firewall. No password was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This is neither a certificate nor anything else this program knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/session.py" />
      <source>This is no connection string: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>This is not a PostgreSQL server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>This role may not sign in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>This server does not offer TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>This sslmode does not check the name: any server of the same issuer would do.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>This text is stored as UTF-16. Save it again as ASCII or UTF-8; libpq cannot read it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/stage_table.py" />
      <source>Time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Today's servers know the user by its plain name, so they reject this one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Tokens live for an hour at most and are made for one cloud. Get a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Trusted here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Trusted r&amp;oots (sslrootcert)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>Trusted roots of this profile</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>US Government cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Under sslmode={mode} the connection ended up without TLS, and the server asks for a password. It was not sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Under sslmode={mode} the session runs without TLS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/test_dialog.py" />
      <source>Undo the change</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Unencrypted if the server lets it; encrypted only where it insists.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Until I quit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies.py" />
      <source>Use Azure roots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Use port 5432</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Use the database {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Use the name in the certificate: {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies.py" />
      <source>Use the system's roots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Use them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>Use {user}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>User, database</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>Valid until</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/verdict_header.py" />
      <source>Verdict</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>What becomes of the password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>What happened</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>What libpq negotiated is known; whether the server agrees is not.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>What the server sent cannot be understood as TLS, or it ended the handshake.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>What to do</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/stage_table.py" />
      <source>What was seen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>Why it matters</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>With a root file, {mode} checks the issuer as verify-ca does</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Without TLS no certificate is looked at.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>Without that file the same settings check nothing: say verify-full to be sure.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>You allow {span}; the server accepts none of that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>You asked for {host}. The certificate is for {names}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>You asked for {host}. The certificate names no host at all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>You have {ours}; the server sees {server} for the same session.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>Your computer has no route there: check the network, the VPN and IPv6.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Your list of revoked certificates contains “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Your root file holds an intermediate, not the root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>Your trusted roots do not vouch for this server</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>accepted without a password</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>answered as something else</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>answered as {kind}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>asked for a password without TLS; not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>certificate is for {names}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/messages_tab.py" />
      <source>connected, nothing to say</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>everywhere</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>failed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the TCP connection</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the certificate chain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the handshake</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the host name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the name lookup</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the server's own view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the settings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed at the sign-in</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>failed: no TLS offered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>hostaddr must be an IP address, and “{hostaddr}” is none. Put names into host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>intermediate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>just now</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>libpq decides in your applications. Please report this with the technical text below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>libpq decides. Please report this with the technical text below.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>libpq knows no setting “{keyword}”. Correct or remove it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>libpq refuses what looked right to us</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>libpq would ask for it on a terminal and wait there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>libpq would have gone on</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>libpq would now send your password unencrypted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>matches</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>matches {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>no</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>no TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>no longer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>not a root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>not asked (sslnegotiation=direct)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>not asked for under sslmode={mode}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>not checked by libpq</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>not checked by libpq; it would match {name}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>not checked by libpq; it would reach “{anchor}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>not reached</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>not tested yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>on Azure's list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>passed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>password accepted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>password accepted, no TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>pg_stat_ssl: no TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>pg_stat_ssl: {version}, {cipher}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>port {port} answered</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>port {port}: {words}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>public cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>read-only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/session_tab.py" />
      <source>read-write</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>root</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>root.crt in libpq's own place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>running</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>sent, not used</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>server answered N: no TLS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>server answered S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>server answered with an error</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>server certificate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>server certificate, not proven</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>sslmode=verify-ca checked the issuer, not the host name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>sslmode={mode}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>sslmode={mode} did not ask who the server is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>sslmode={mode} did not ask who the server is. verify-full would: its chain reaches “{anchor}” and its certificate names this host.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>sslmode={mode} must check the server's certificate, and without trusted roots it cannot. Nothing was sent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>sslmode={value} may not be used with sslrootcert=system: libpq accepts only verify-full there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>sslrootcert={path} is given, so the issuer was checked too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>stopped</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>the system's roots</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>trust anchor</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>verify-full needs the server's name in host; hostaddr alone has no name to compare.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>waiting</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>warning</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>yes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>{addresses} and {count} more</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>{addresses}, given as hostaddr</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>{count} certificates ({encoding}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>{count} certificates received, anchored in {anchor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>{count} h ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/badge.py" />
      <source>{count} min ago</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>{count} others</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>{date}, expired</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>{days} days left</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>{file} contains “{name}”, which was itself issued by “{issuer}”. libpq needs the root at the end.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>{given} values given, the rest by default</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>{given} values given; also in effect: {sources}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} ({addresses}) cannot be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} ({addresses}) did not answer on port {port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} ({addresses}) refused port {port}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} accepted the connection and then sent nothing more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} answered N: it speaks PostgreSQL, but not encrypted.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} answered the request for TLS with an error.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/network_findings.py" />
      <source>{host} closed the connection before TLS was agreed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/more_settings.py" />
      <source>{keyword} has a field of its own above.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/more_settings.py" />
      <source>{keyword} is a secret and is not kept here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>{label} and test again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/describe.py" />
      <source>{message} (“{name}”)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>{mode} against {roots} · anchored in {anchor}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>{name} (expired {date})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>{name} (until {date})</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/roots_desk.py" />
      <source>{path} already holds the needed roots.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>{path} holds certificates in {encoding} form. libpq reads only PEM there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>{path} holds no certificates. {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/loading.py" />
      <source>{path} is a folder. Choose a file in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged and could not be copied aside ({reason}). It is left as it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged. It was kept as {copy}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/settings_findings.py" />
      <source>{path} is encrypted and no passphrase (sslpassword) is given.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is in use by another window. Try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/assurance_findings.py" />
      <source>{path} lies where libpq looks by itself, so the issuer was checked too.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} was written by a newer version of this program and is left as it is. Update to change it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>{path}: {count} certificates</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>{received} bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>{received} of {total} bytes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/certificate_tab.py" />
      <source>{role} (not sent)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/download.py" />
      <source>{url} answered with HTTP status {status}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/download.py" />
      <source>{url} could not be reached: {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/download.py" />
      <source>{url} did not answer within {seconds} s.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/download.py" />
      <source>{url} did not send a certificate. {what}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/download.py" />
      <source>{url} sent another certificate than the pinned one. It was not installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/download.py" />
      <source>{url} sent more than {limit} kB; a root certificate has one or two. The download was stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_page.py" />
      <source>{url} serves exactly the pinned {name}. Nothing needs to be replaced.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/login_findings.py" />
      <source>{user} is the form of the retired Single Server.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/qt/testing/finding_card.py" />
      <source>“{button}” changes {changes} in this form only. You can undo it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>“{host}” is a Unix socket: TLS is never used there. Enter a host name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>“{host}” is an address of something else. Enter only the host name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>“{name}” ({key}, {signature}) is below what OpenSSL accepts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/tls_findings.py" />
      <source>“{name}” may not be used the way the server uses it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>“{port}” is no port. A port is a number from 1 to 65535; PostgreSQL's is 5432.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>“{value}” is no sslmode. libpq knows disable, allow, prefer, require, verify-ca and verify-full.</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
