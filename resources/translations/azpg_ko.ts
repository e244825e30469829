<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
  <context>
    <name>azpg</name>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source> (default: %(default)s)</source>
      <translation> (기본값: %(default)s)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source> Good until {date}.</source>
      <translation> {date}까지 유효합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>%(heading)s:</source>
      <translation>%(heading)s:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>%(prog)s: error: %(message)s
</source>
      <translation>%(prog)s: 오류: %(message)s
</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>%(prog)s: warning: %(message)s
</source>
      <translation>%(prog)s: 경고: %(message)s
</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;As the system</source>
      <translation>시스템 설정에 따름(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>&amp;Authentication</source>
      <translation>인증 방식(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Azure's roots</source>
      <translation>Azure 루트(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Check a file</source>
      <translation>파일 검사(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>&amp;Connection</source>
      <translation>연결(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Dark</source>
      <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>&amp;Database</source>
      <translation>데이터베이스(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Dates and changes</source>
      <translation>날짜와 변경(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <source>&amp;Discard</source>
      <translation>버리기(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Duplicate</source>
      <translation>복제(&amp;D)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>&amp;Edit</source>
      <translation>편집(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Explain an error…</source>
      <translation>오류 설명(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Export…</source>
      <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>&amp;File</source>
      <translation>파일(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Find a profile</source>
      <translation>프로필 찾기(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;First page</source>
      <translation>첫 화면(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>&amp;Format</source>
      <translation>형식(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>&amp;Help</source>
      <translation>도움말(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;High contrast</source>
      <translation>고대비(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;History</source>
      <translation>기록(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>&amp;Host</source>
      <translation>호스트(&amp;H)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Import…</source>
      <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>바로 가기 키(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Language</source>
      <translation>언어(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>&amp;Licences</source>
      <translation>라이선스(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Light</source>
      <translation>밝게(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Log</source>
      <translation>로그(&amp;L)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;New profile</source>
      <translation>새 프로필(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>&amp;Note</source>
      <translation>메모(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/notes_card.py" />
      <source>&amp;Notes</source>
      <translation>메모(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>&amp;Passphrase</source>
      <translation>암호 구문(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>&amp;Port</source>
      <translation>포트(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>&amp;Practice</source>
      <translation>연습(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Preferences…</source>
      <translation>환경설정(&amp;P)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>&amp;Profiles</source>
      <translation>프로필(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Quit</source>
      <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Ready for Azure?</source>
      <translation>Azure 사용 준비(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Redo</source>
      <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>&amp;Release</source>
      <translation>릴리스(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <source>&amp;Save all</source>
      <translation>모두 저장(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Save profile</source>
      <translation>프로필 저장(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>&amp;Store</source>
      <translation>저장소(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Test</source>
      <translation>연결 검사(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Theme</source>
      <translation>테마(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Trusted roots</source>
      <translation>신뢰하는 루트(&amp;T)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>&amp;Undo</source>
      <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>&amp;User</source>
      <translation>사용자(&amp;U)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>&amp;Versions</source>
      <translation>버전(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>&amp;View</source>
      <translation>보기(&amp;V)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>&amp;Written by</source>
      <translation>작성자(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>&amp;postgresql:// links</source>
      <translation>postgresql:// 링크(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>&amp;sslmode</source>
      <translation>&amp;sslmode</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>(not shown)</source>
      <translation>(표시하지 않음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>*.conf is service, *.json pgadmin, *.env env by itself</source>
      <translation>*.conf는 service, *.json은 pgadmin, *.env는 env로 자동 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/sidebar.py" />
      <source>+ New</source>
      <translation>+ 새로 만들기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>- for standard input</source>
      <translation>표준 입력은 -</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>- for standard output</source>
      <translation>표준 출력은 -</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>--fix mends it</source>
      <translation>--fix로 고칩니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>--password-stdin is for one TARGET or profile</source>
      <translation>--password-stdin은 TARGET이나 프로필 하나에만 쓸 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/psql.py" />
      <source>--set sets a variable of psql and does nothing to the connection. “{keyword}” was taken as the setting that was meant.</source>
      <translation>--set은 psql의 변수를 설정할 뿐 연결에는 영향을 주지 않습니다. “{keyword}”{을} 의도한 설정으로 받아들였습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>1 certificate</source>
      <translation>인증서 1개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>1 certificate ({encoding}).</source>
      <translation>인증서 1개({encoding})입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>1 certificate received, anchored in {anchor}</source>
      <translation>인증서 1개 수신, 앵커 {anchor}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/expiry.py" />
      <source>1 day left</source>
      <translation>1일 남음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>1 part is cut off or damaged.</source>
      <translation>잘렸거나 손상된 부분이 1개 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>1 profile proves less than verify-full.</source>
      <translation>프로필 1개의 검증 수준이 verify-full보다 낮습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>1 profile was raised: a test proved its server.</source>
      <translation>검사에서 서버가 검증되어 프로필 1개를 올렸습니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>21Vianet moves from DigiCert Global Root CA to G2; whether every server has moved is not documented.</source>
      <translation>21Vianet이 DigiCert Global Root CA에서 G2로 옮깁니다. 모든 서버가 옮겼는지는 문서에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/php.py" />
      <source>A DSN of PDO ends a value at a semicolon, whatever its quotes, and there is one in the database's or the root file's name.</source>
      <translation>PDO의 DSN에서는 따옴표 안에서도 세미콜론에서 값이 끝나는데, 데이터베이스나 루트 파일의 이름에 세미콜론이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <source>A PostgreSQL server answers there.</source>
      <translation>그 포트에서 PostgreSQL 서버가 응답합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>A PostgreSQL with Azure-like TLS starts on this computer, is tested, and goes away when you close the window.</source>
      <translation>Azure와 같은 TLS를 쓰는 PostgreSQL이 이 컴퓨터에서 시작되어 검사를 받고, 창을 닫으면 사라집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/ending_certificates.py" />
      <source>A certificate ends soon</source>
      <translation>곧 만료되는 인증서가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A certificate has a rule in it that OpenSSL does not know</source>
      <translation>인증서에 OpenSSL이 알지 못하는 필수 확장이 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A certificate in the chain has expired</source>
      <translation>체인에 만료된 인증서가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A certificate in the chain is made in a way OpenSSL refuses</source>
      <translation>체인에 OpenSSL이 거부하는 형식의 인증서가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A certificate in the chain is too weak</source>
      <translation>체인에 강도가 너무 약한 인증서가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A certificate is used for what it was not issued for</source>
      <translation>인증서가 발급 목적과 다르게 쓰이고 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>A character of the password or the user that has a meaning in the string is the most common reason: escape @ : / % # ? in a URI, blanks and quotes in a keyword string.</source>
      <translation>연결 문자열에서 특별한 뜻을 가진 문자가 암호나 사용자 이름에 있는 경우가 가장 많습니다. URI에서는 @ : / % # ?를, 키워드 문자열에서는 공백과 따옴표를 이스케이프하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>A client certificate is asked for</source>
      <translation>클라이언트 인증서를 요구합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>A client certificate is there, its private key is not; one of the two alone cannot be used.</source>
      <translation>클라이언트 인증서는 있지만 개인 키가 없습니다. 둘 중 하나만으로는 사용할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/modes.py" />
      <source>A client with a weak sslmode, or with somebody in between who suppresses TLS, sends everything readable. On Azure, require_secure_transport=on ends that.</source>
      <translation>약한 sslmode를 쓰는 클라이언트나 중간에서 TLS가 차단된 클라이언트는 모든 내용을 읽을 수 있는 상태로 보냅니다. Azure에서는 require_secure_transport=on으로 막을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>A connection string of any driver, pg_service.conf, .pgpass, pgAdmin’s servers.json, DBeaver, DataGrip, VS Code, Azure Data Studio, a .env file, or a team file of this program. Every setting is kept; it is only read.</source>
      <translation>모든 드라이버의 연결 문자열, pg_service.conf, .pgpass, pgAdmin의 servers.json, DBeaver, DataGrip, VS Code, Azure Data Studio, .env 파일, 이 프로그램의 팀 파일을 가져올 수 있습니다. 모든 설정이 유지되며, 원본은 읽기만 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/modes.py" />
      <location filename="../../azpg_gui/core/diagnosis/refusals.py" />
      <source>A connection without TLS gets as far as the sign-in.</source>
      <translation>TLS 없는 연결도 로그인 단계까지 갑니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>A connection without TLS gets as far as the sign-in. Your own may be encrypted; somebody else's need not be.</source>
      <translation>TLS 없는 연결이 로그인 단계까지 갑니다. 이 연결은 암호화되더라도 다른 사람의 연결은 그렇지 않을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/refusals.py" />
      <source>A connection without TLS gets past the sign-in.</source>
      <translation>TLS 없는 연결이 로그인 단계를 통과합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>A device on the way cuts connections whose first message is larger than one packet.</source>
      <translation>첫 메시지가 패킷 하나보다 크면 중간 장비가 연결을 끊습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>A device on the way, or another service behind this port. No password was sent.</source>
      <translation>중간 장비가 개입했거나 이 포트에 다른 서비스가 있습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/password_file.py" />
      <source>A field of the line is empty, so that libpq finds no connection for it. A colon inside a field is written \:, those of an IPv6 address too.</source>
      <translation>이 줄에는 빈 필드가 있어 libpq가 여기에 맞는 연결을 찾지 못합니다. 필드 안의 콜론은 \:로 쓰며, IPv6 주소의 콜론도 마찬가지입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>A file of variables holds one connection. Choose one profile.</source>
      <translation>환경 변수 파일에는 연결을 하나만 담을 수 있습니다. 프로필을 하나만 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>A file…</source>
      <translation>파일…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>A firewall on the way, or a wrong address, swallows the connection.</source>
      <translation>중간의 방화벽이 막거나 주소가 잘못되어 응답이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>A firewall or proxy that inspects TLS does this, and a server that is restarting. No password was sent.</source>
      <translation>TLS를 검사하는 방화벽이나 프록시, 또는 다시 시작 중인 서버가 이렇게 합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>A firewall rule is missing, or user and database do not belong together.</source>
      <translation>방화벽 규칙이 없거나, 사용자와 데이터베이스가 서로 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>A genuine certificate of another server is what an attacker would show. libpq refuses before signing in. No password was sent.</source>
      <translation>공격자도 다른 서버의 진짜 인증서를 보여 줄 수 있습니다. 그래서 libpq는 로그인 전에 거부합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>A hash of your password went to a server that was not proven</source>
      <translation>검증되지 않은 서버에 암호의 해시를 보냈습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/typed_host.py" />
      <source>A host name has no blanks.</source>
      <translation>호스트 이름에는 공백이 들어갈 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/typed_host.py" />
      <source>A host name has no “:”.</source>
      <translation>호스트 이름에는 “:” 문자가 들어갈 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/typed_host.py" />
      <source>A host name has no “;”.</source>
      <translation>호스트 이름에는 “;” 문자가 들어갈 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/typed_host.py" />
      <source>A host name has no “@”.</source>
      <translation>호스트 이름에는 “@” 문자가 들어갈 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/strings.py" />
      <source>A host name is needed, and one alone.</source>
      <translation>호스트 이름이 하나만 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A key is too short or a signature is made with SHA-1, and the policy of this computer's OpenSSL or Java does not take it. Azure's chains of 2024 and later have neither; DigiCert Global Root CA is signed with SHA-1.</source>
      <translation>키가 너무 짧거나 SHA-1로 서명되어 이 컴퓨터의 OpenSSL 또는 Java 정책이 받지 않습니다. 2024년 이후 Azure의 체인에는 둘 다 해당하지 않습니다. DigiCert Global Root CA는 SHA-1로 서명되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>A library of another program was loaded in place of ours.</source>
      <translation>이 프로그램의 라이브러리 대신 다른 프로그램의 라이브러리가 로드되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>A library of this installation is for another kind of processor.</source>
      <translation>설치된 라이브러리 중 하나가 다른 종류의 프로세서용입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/files.py" />
      <source>A line of a service file holds a thousand bytes at most.</source>
      <translation>서비스 파일의 한 줄에는 최대 1,000바이트까지 들어갑니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A list is good until its next update, and that day has passed.</source>
      <translation>목록은 다음 업데이트 날짜까지만 유효하며, 그날이 지났습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A list of revoked certificates is missing</source>
      <translation>해지 목록이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>A mistake of azpg's, not of the server's.</source>
      <translation>서버가 아니라 azpg의 잘못입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A name in the certificate is damaged</source>
      <translation>인증서의 이름이 손상되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>A name server says that {host} is an alias of it. Whoever can forge that answer can name any server: use it only if you know the name.</source>
      <translation>이름 서버에 따르면 {host}의 실제 이름입니다. 이 응답을 위조할 수 있는 사람은 어떤 서버든 가리킬 수 있으므로, 아는 이름일 때만 사용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>A name with a zero byte inside, or an address of the wrong length, is an old way to deceive (CVE-2009-4034). libpq gives up at it, whatever other names there are.</source>
      <translation>안에 0 바이트가 든 이름이나 길이가 틀린 주소는 오래전부터 알려진 위장 수법입니다(CVE-2009-4034). libpq는 다른 이름이 있더라도 여기서 검증을 중단합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>A new profile begins with</source>
      <translation>새 프로필의 기본값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>A new project has prefer there, which checks nothing. After a change: php artisan config:clear.</source>
      <translation>새 프로젝트에는 아무것도 확인하지 않는 prefer가 들어 있습니다. 변경한 뒤에는 php artisan config:clear를 실행하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>A pooler or proxy answers for the server: what lies behind it need not be encrypted.</source>
      <translation>풀러나 프록시가 서버 대신 응답합니다. 그 뒤의 구간은 암호화되지 않을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>A pooler or proxy between you and the server decrypts everything. What happens behind it is not proven.</source>
      <translation>사용자와 서버 사이의 풀러나 프록시가 모든 내용을 복호화합니다. 그 뒤에서 일어나는 일은 검증되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>A private key is in it. A trust file is passed around: take the key out.</source>
      <translation>개인 키가 들어 있습니다. 신뢰 파일은 여러 곳에 전달되므로 키를 빼십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/environment.py" />
      <source>A quotation mark in the value of “{name}” ends nowhere. What stands on its line was taken.</source>
      <translation>“{name}”의 값에 닫히지 않은 따옴표가 있습니다. 그 줄에 적힌 내용만 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/psql.py" />
      <source>A quotation mark is missing in the command.</source>
      <translation>명령에 따옴표가 빠져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>A refusal comes at once, a firewall of Azure's is silent until the time is up. On 6432 it is PgBouncer that is not switched on; on localhost it is a server that is not running, or the driver's default host.</source>
      <translation>거부는 바로 돌아오지만, Azure의 방화벽은 제한 시간이 다 될 때까지 응답하지 않습니다. 6432에서는 PgBouncer가 꺼져 있는 것이고, localhost에서는 서버가 실행 중이 아니거나 드라이버의 기본 호스트입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/release.py" />
      <location filename="../../azpg_gui/operations/release.py" />
      <source>A release file has at most {limit} kB.</source>
      <translation>릴리스 파일은 {limit}kB를 넘지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>A root downloaded as .crt is binary (DER), not encrypted; libpq wants PEM. OpenSSL need not be built for that: azpg certificate save writes it.</source>
      <translation>.crt로 내려받은 루트는 암호화된 것이 아니라 바이너리(DER)이며, libpq에는 PEM이 필요합니다. OpenSSL을 빌드할 필요 없이 azpg certificate save로 변환할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/odbc.py" />
      <source>A root file goes in by pqopt, in braces; ODBC has no keyword for it.</source>
      <translation>루트 파일은 pqopt에 중괄호로 묶어 지정합니다. ODBC에는 이를 위한 키워드가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>A root file that is there is used even under sslmode={mode}, and libpq gives TLS up when it cannot read it.</source>
      <translation>루트 파일이 있으면 sslmode={mode}에서도 사용되며, 읽지 못하면 libpq는 TLS 연결을 하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>A root you trust must vouch for the certificate.</source>
      <translation>신뢰하는 루트가 인증서를 보증해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>A root you trust vouches for the certificate.</source>
      <translation>신뢰하는 루트가 인증서를 보증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>A server or pooler at its limit does this. The text came unencrypted, so anybody on the way could have written it.</source>
      <translation>한도에 이른 서버나 풀러가 이렇게 답합니다. 암호화되지 않은 텍스트이므로 통신 경로에 있는 누구라도 썼을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>A server that compares the two says the same as for a wrong password. If it maps names to users, the password is what is wrong.</source>
      <translation>둘을 비교하는 서버는 암호가 틀렸을 때와 똑같이 답합니다. 서버가 이름을 사용자에 매핑한다면 암호가 틀린 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>A server that restarts does this, and a pooler that does not like the request.</source>
      <translation>다시 시작 중인 서버나 요청을 받아들이지 않는 풀러가 이렇게 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>A server that was not proven can now try to guess your password</source>
      <translation>검증되지 않은 서버가 이제 암호를 추측해 볼 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>A server's certificate ends in one of two roots. Trust both: a replica or a new server may end in the other one.</source>
      <translation>서버 인증서는 두 루트 중 하나로 이어집니다. 복제본이나 새 서버는 다른 루트로 이어질 수 있으므로 둘 다 신뢰하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/network.py" />
      <source>A service endpoint of the Basic tier made the connection one of version 6; that was Single Server's, now retired.</source>
      <translation>Basic 계층의 서비스 엔드포인트 때문에 IPv6 연결이 되었습니다. 지금은 서비스 종료된 단일 서버의 문제였습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/files.py" />
      <source>A service file holds no line break, and no blank at a value's end.</source>
      <translation>서비스 파일에는 줄바꿈도, 값 끝의 공백도 넣을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>A setting keeps the program from connecting</source>
      <translation>설정 때문에 프로그램이 연결할 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>A st&amp;ep may take</source>
      <translation>단계별 제한 시간(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>A token cannot bind the channel: signing in will fail.</source>
      <translation>토큰으로는 채널 바인딩을 할 수 없어 로그인이 실패합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>A token is sent to a proven host only: whoever gets it can use it.</source>
      <translation>토큰은 받은 사람이 누구든 사용할 수 있으므로 검증된 호스트에만 보냅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/snippet.py" />
      <source>A token lives for an hour at most, so it does not belong in a file: the program has to fetch one for each connection.</source>
      <translation>토큰은 길어야 한 시간 동안 유효하므로 파일에 적을 수 없습니다. 프로그램이 연결할 때마다 새로 받아야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>A trusted issuer will be required</source>
      <translation>신뢰할 수 있는 발급자 필요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/export.py" />
      <source>A truststore for Java programs, from the single files.</source>
      <translation>나눈 파일로 Java 프로그램용 신뢰 저장소를 만듭니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/ruby.py" />
      <source>A url or DATABASE_URL is merged over the file: an sslmode there replaces this.</source>
      <translation>url이나 DATABASE_URL의 내용이 이 파일보다 우선하므로, 거기에 적힌 sslmode가 이 값을 대체합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>A version is kept before each change. What the file holds now is kept too.</source>
      <translation>변경하기 전마다 버전이 보관됩니다. 지금 내용도 보관됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>A way around until the network is mended: the server is proven as before, and the key exchange is the classical one.</source>
      <translation>네트워크를 고칠 때까지의 우회 방법입니다. 서버는 이전과 똑같이 검증되고, 키 교환은 기존 방식으로 이루어집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>A zero byte stands in a name, or an address has an odd length. Such names were made to deceive; libpq refuses them.</source>
      <translation>이름에 0바이트가 있거나 주소의 길이가 홀수입니다. 속이려고 만든 이름이므로 libpq가 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>A&amp;bout azpg-gui</source>
      <translation>azpg-gui 정보(&amp;B)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>About azpg-gui</source>
      <translation>azpg-gui 정보</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Accepted</source>
      <translation>통과</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Access</source>
      <translation>접근 모드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Access to&amp;ken</source>
      <translation>액세스 토큰(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Access token</source>
      <translation>액세스 토큰</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <source>Access token for {user} at {host}</source>
      <translation>{host} 서버의 {user} 액세스 토큰</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Actual &amp;size</source>
      <translation>실제 크기(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <source>Add a firewall rule</source>
      <translation>방화벽 규칙 추가</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/meaning.py" />
      <source>Add a firewall rule (Azure CLI {versions})</source>
      <translation>방화벽 규칙 추가(Azure CLI {versions})</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>Add a setting…</source>
      <translation>설정 추가…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Add from a file…</source>
      <translation>파일에서 추가…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Add the current list of “{issuer}”</source>
      <translation>“{issuer}”의 최신 목록 추가</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Add the needed roots to root.crt</source>
      <translation>필요한 루트를 root.crt에 추가</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/roots_installation.py" />
      <source>Add the needed roots to {path}?</source>
      <translation>{path} 파일에 필요한 루트를 추가하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/roots_installation.py" />
      <source>Add the roots</source>
      <translation>루트 추가</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/change_sentences.py" />
      <source>Added to {path}: {names}.</source>
      <translation>추가했습니다. 파일: {path}, 루트: {names}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/change_sentences.py" />
      <source>Added to {path}: {names}. The previous file is kept as {backup}.</source>
      <translation>{path}에 추가했습니다: {names}. 이전 파일은 {backup}{으로} 보관했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Address</source>
      <translation>주소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Address of a release file</source>
      <translation>릴리스 파일의 주소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Address of the issuer of OAuth tokens.</source>
      <translation>OAuth 토큰 발급자의 주소입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>Addresses of Azure change: do not keep it for long.</source>
      <translation>Azure의 주소는 바뀔 수 있으므로 오래 고정해 두지 마십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>After a restart, scaling or failover this ends by itself within a minute or two.</source>
      <translation>다시 시작, 크기 조정, 장애 조치 뒤에는 1~2분 안에 저절로 끝납니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>After its answer, {count} further bytes came unencrypted.</source>
      <translation>응답 뒤에 암호화되지 않은 {count}바이트가 더 왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>After that day this root file proves no server any more.</source>
      <translation>그날이 지나면 이 루트 파일로는 어떤 서버도 검증할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>All connections of the server, or of {user}, are taken.</source>
      <translation>서버 전체 또는 {user}에게 허용된 연결을 모두 사용하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>All modes</source>
      <translation>모든 모드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/test_dialog.py" />
      <source>All modes were tried.</source>
      <translation>모든 모드를 시도했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>All {count} addresses serve exactly the pinned roots.</source>
      <translation>주소 {count}개가 모두 고정된 루트를 정확히 제공합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Always encrypted, but it may be anybody who answers.</source>
      <translation>항상 암호화하지만, 상대가 진짜 서버인지는 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Always encrypted. With these roots the issuer is checked as well, the host name is not.</source>
      <translation>항상 암호화합니다. 이 루트가 있으면 발급자도 확인하지만 호스트 이름은 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>An Entra user needs a role of exactly its name.</source>
      <translation>Entra 사용자에게는 정확히 같은 이름의 역할이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>An Entra user signs in with a token in place of the password. It has run out (after an hour at most), is for another service or cloud, was cut short, or is none at all.</source>
      <translation>Entra 사용자는 암호 대신 토큰으로 로그인합니다. 토큰이 만료되었거나(길어야 한 시간), 다른 서비스나 클라우드의 것이거나, 잘렸거나, 토큰이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>An MD5 hash of the password was sent.</source>
      <translation>암호의 MD5 해시를 보냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/release.py" />
      <source>An address of a release file begins with https:// and holds no password.</source>
      <translation>릴리스 파일의 주소는 https://로 시작하며 암호를 담지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>An attacker can talk both sides out of it.</source>
      <translation>공격자가 양쪽의 암호화를 막을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>An attacker on the way can inject answers like this (CVE-2021-23222). libpq refuses such a connection, and so does this program.</source>
      <translation>통신 경로에 있는 공격자가 이런 식으로 응답을 끼워 넣을 수 있습니다(CVE-2021-23222). libpq는 이런 연결을 거부하며 이 프로그램도 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>An authority in the chain is limited to certain names, and the server's is none of them.</source>
      <translation>체인의 어느 기관은 정해진 이름만 보증할 수 있는데, 서버의 이름은 거기에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>An authority limits how many others may stand below it, and more do.</source>
      <translation>어느 기관이 자기 아래에 둘 수 있는 기관의 수를 제한했는데, 그보다 많습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>An authority vouches for a name it must not vouch for</source>
      <translation>인증 기관이 허용되지 않은 이름의 인증서를 발급했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>An expired certificate vouches for nothing, so libpq refuses before signing in. No password was sent. Azure renews its certificates by itself: check your computer's clock as well.</source>
      <translation>만료된 인증서는 아무것도 보증하지 못하므로 libpq는 로그인 전에 거부합니다. 암호는 전송되지 않았습니다. Azure는 인증서를 자동으로 갱신합니다. 이 컴퓨터의 시계가 맞는지도 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>An extension of “{name}” is damaged, or there twice. OpenSSL then finds no issuer for it, and takes it for none.</source>
      <translation>“{name}” 인증서의 확장 하나가 손상되었거나 두 번 들어 있습니다. 그러면 OpenSSL은 이 인증서의 발급자를 찾지 못하고, 이 인증서도 발급자로 인정하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/node.py" />
      <source>An sslmode in a connection URL replaces the ssl object. Today sslmode=require in a URL checks issuer and host; pg 9 will check nothing under it.</source>
      <translation>연결 URL의 sslmode는 ssl 객체를 대체합니다. 현재 URL의 sslmode=require는 발급자와 호스트를 확인하지만, pg 9부터는 아무것도 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/node.py" />
      <source>An sslmode in a connection URL replaces the ssl object: say everything in the object.</source>
      <translation>연결 URL의 sslmode는 ssl 객체를 대체하므로 모든 설정을 객체에 적으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>An “alert” about a certificate comes from the server and is about yours; without the word alert it is about the server's.</source>
      <translation>인증서에 관한 “alert”는 서버가 보낸 것이며 클라이언트 인증서를 가리킵니다. alert라는 말이 없으면 서버 인증서에 관한 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>An “alert” comes from the server. “unsupported protocol” and “no protocols available” come from your own OpenSSL or Java, whose policy leaves the version out.</source>
      <translation>“alert”는 서버가 보낸 것입니다. “unsupported protocol”과 “no protocols available”은 이 컴퓨터의 OpenSSL이나 Java에서 나온 것이며, 정책이 그 버전을 제외하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Another certificate, valid until the same day: {date}.</source>
      <translation>다른 인증서입니다. 유효 기한은 {date}{으로} 같습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Another certificate: valid until {before} → {now}.</source>
      <translation>다른 인증서이며 유효 기간의 끝이 {before} → {now}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>Another file…</source>
      <translation>다른 파일…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Another host was tested: {before} → {now}.</source>
      <translation>검사한 호스트가 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Another order.</source>
      <translation>순서를 바꾸었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/interchange.py" />
      <source>Another program changed the profile meanwhile. Import it again.</source>
      <translation>그사이 다른 프로그램이 프로필을 변경했습니다. 다시 가져오십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/saved_profiles.py" />
      <source>Another program changed the profile meanwhile. Try again.</source>
      <translation>그사이 다른 프로그램이 프로필을 변경했습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Another program on the same computer, or the same one with TLS 1.2, connects at once.</source>
      <translation>같은 컴퓨터의 다른 프로그램이나, TLS 1.2로 제한한 같은 프로그램은 바로 연결됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Another root of the same name vouches for the server: “{name}”.</source>
      <translation>이름이 같은 다른 루트 “{name}”{이} 서버를 보증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Another root vouches for the server: “{before}” → “{now}”.</source>
      <translation>다른 루트가 서버를 보증합니다. “{before}”에서 “{now}”{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Another source…</source>
      <translation>다른 원본 선택…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_exposure.py" />
      <source>Any server with a certificate of a trusted issuer may ask for your password and get it: the host name is not checked.</source>
      <translation>신뢰하는 발급자의 인증서를 가진 서버라면 어느 서버든 암호를 요구해 받아 갈 수 있습니다. 호스트 이름을 확인하지 않기 때문입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Any server with a certificate of the same issuer could stand in for yours.</source>
      <translation>같은 발급자의 인증서를 가진 어느 서버라도 이 서버를 대신할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>Any server with a certificate of the same issuer would then do.</source>
      <translation>그러면 같은 발급자의 인증서를 가진 서버는 모두 통과합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Anybody may have made the certificate.</source>
      <translation>누구라도 이 인증서를 만들 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Anybody on the way can read it.</source>
      <translation>통신 경로에 있는 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Anybody on the way could read it, and everything after it.</source>
      <translation>통신 경로에 있는 누구나 암호와 그 뒤의 모든 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Anybody on the way could read it.</source>
      <translation>통신 경로에 있는 누구나 읽을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/pdo.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/sqlalchemy.py" />
      <source>Arguments are told apart by their order here, and a comma or a quotation mark is wrong.</source>
      <translation>여기서는 인수를 순서로 구분하는데 쉼표나 따옴표가 잘못되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/functional.py" />
      <source>As a ByteString literal a name loses all but eight bits of each character: encodeUtf8 keeps them.</source>
      <translation>ByteString 리터럴로 쓰면 이름의 각 문자에서 8비트만 남습니다. encodeUtf8을 쓰면 그대로 보존됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>As the desktop has it</source>
      <translation>데스크톱의 설정대로</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>As the system</source>
      <translation>시스템 설정에 따름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>Ask Azure for its state (Ready, Updating, Stopped)</source>
      <translation>Azure에서 서버 상태 확인(Ready, Updating, Stopped)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>Ask again</source>
      <translation>다시 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Ask an administrator of the database</source>
      <translation>데이터베이스 관리자에게 요청</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>Ask both</source>
      <translation>둘 다 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Ask every time</source>
      <translation>매번 묻기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>Ask from a shell whether it takes sessions</source>
      <translation>서버가 세션을 받는지 셸에서 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Ask if it is revoked</source>
      <translation>해지 여부 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>Ask in psql what the server sees of this connection</source>
      <translation>서버가 이 연결을 어떻게 보는지 psql에서 조회</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Ask the network's people whether TLS on port 5432 is inspected</source>
      <translation>포트 5432의 TLS를 검사하는지 네트워크 담당자에게 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Ask whoever gave you the list</source>
      <translation>목록을 제공한 담당자에게 요청</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Ask whoever named host and port</source>
      <translation>호스트와 포트를 알려 준 사람에게 문의</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Ask whoever runs the network or the VPN</source>
      <translation>네트워크나 VPN 담당자에게 요청</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Ask whoever runs the network to let large ClientHello messages by</source>
      <translation>네트워크 담당자에게 큰 ClientHello 메시지를 통과시켜 달라고 요청</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Ask whoever runs the network: does a device look into this connection?</source>
      <translation>네트워크 담당자에게 문의: 이 연결을 검사하는 장비가 있습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Ask whoever runs the pooler or proxy</source>
      <translation>풀러나 프록시 운영자에게 문의</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Ask whoever runs the server</source>
      <translation>서버 운영자에게 요청</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Ask whoever runs the server, or the proxy in front of it</source>
      <translation>서버나 그 앞의 프록시를 운영하는 담당자에게 문의</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>Asked for at each test while the field is empty, and never kept.</source>
      <translation>입력란이 비어 있으면 검사할 때마다 묻고, 보관하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>Asked for when the key needs it, and forgotten with the next profile.</source>
      <translation>키에 필요할 때 묻고, 다른 프로필로 옮기면 잊습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Asking Azure…</source>
      <translation>Azure에서 확인하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>Asking both…</source>
      <translation>두 클라이언트로 확인하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Asking {count} addresses…</source>
      <translation>주소 {count}곳을 확인하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Asking {url}…</source>
      <translation>{url}에 요청하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Asking…</source>
      <translation>조회하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Asks the addresses its issuer put into the certificate.</source>
      <translation>발급자가 인증서에 넣은 주소에 묻습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Attempts side by side, one for each sslmode and one for each TLS version. No password is sent: each ends where the server asks who is there.</source>
      <translation>sslmode마다 한 번, TLS 버전마다 한 번씩 동시에 연결해 봅니다. 암호는 보내지 않으며, 서버가 사용자 인증을 요구하는 지점에서 끝납니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>Azure Cosmos DB for PostgreSQL</source>
      <translation>Azure Cosmos DB for PostgreSQL</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Azure Cosmos DB for PostgreSQL, 21Vianet.</source>
      <translation>21Vianet의 Azure Cosmos DB for PostgreSQL입니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Azure Cosmos DB for PostgreSQL.</source>
      <translation>Azure Cosmos DB for PostgreSQL입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>Azure Database for PostgreSQL always offers TLS. This is another server, or a proxy, pooler or tunnel in front of it. No password was sent.</source>
      <translation>Azure Database for PostgreSQL은 항상 TLS를 제공합니다. 이것은 다른 서버이거나 그 앞의 프록시, 풀러, 터널입니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>Azure Database for PostgreSQL flexible server</source>
      <translation>Azure Database for PostgreSQL 유연한 서버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Azure Database for PostgreSQL flexible server is reached by IPv4. An IPv6 address comes from a name server that makes one up (DNS64), from a hosts file, or from a proxy.</source>
      <translation>Azure Database for PostgreSQL 유연한 서버는 IPv4로만 연결됩니다. IPv6 주소는 주소를 만들어 내는 이름 서버(DNS64), hosts 파일 또는 프록시에서 온 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>Azure HorizonDB</source>
      <translation>Azure HorizonDB</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Azure HorizonDB, in preview.</source>
      <translation>미리 보기 중인 Azure HorizonDB입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>Azure accepts TLSv1.2 and TLSv1.3, or only TLSv1.3 where ssl_min_protocol_version says so. No password was sent.</source>
      <translation>Azure는 TLSv1.2와 TLSv1.3을 받으며, ssl_min_protocol_version 설정에 따라 TLSv1.3만 받기도 합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Azure leaves the authorities under Baltimore CyberTrust Root; PostgreSQL keeps the root itself.</source>
      <translation>Azure가 Baltimore CyberTrust Root 아래 하위 발급 기관의 사용을 중단합니다. PostgreSQL은 루트 자체를 계속 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, or a very old library, leaves them out.</source>
      <translation>Azure에는 AES-GCM 또는 ChaCha20을 쓰는 ECDHE가 필요합니다. 이 컴퓨터의 보안 정책이나 아주 오래된 라이브러리가 이를 제외하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>Azure needs ECDHE with AES-GCM or ChaCha20. A security policy on this computer, or a very old library, leaves them out. No password was sent.</source>
      <translation>Azure에는 AES-GCM 또는 ChaCha20을 쓰는 ECDHE가 필요합니다. 이 컴퓨터의 보안 정책이나 아주 오래된 라이브러리가 이를 제외하고 있습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Azure renews its certificates by itself. So look at this computer's clock first; then at a proxy, or at intermediates kept in your root file.</source>
      <translation>Azure는 인증서를 자동으로 갱신합니다. 먼저 이 컴퓨터의 시계를 확인하고, 그다음 프록시나 루트 파일에 넣어 둔 중간 인증서를 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/core/interchange/preview.py" />
      <location filename="../../azpg_gui/qt/check/remedy_preview.py" />
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Azure roots</source>
      <translation>Azure 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Azure says: {values}.</source>
      <translation>Azure의 현재 값은 {values}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Azure takes TLSv1.2 and TLSv1.3, or only TLSv1.3 where ssl_min_protocol_version says so. The client offers none of these: it is old, or a limit is set on it.</source>
      <translation>Azure는 TLSv1.2와 TLSv1.3을 받으며, ssl_min_protocol_version 설정에 따라 TLSv1.3만 받기도 합니다. 클라이언트가 오래되었거나 제한이 걸려 있어 이 버전을 제시하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>Azure's firewall drops connections from addresses it does not know without an answer. Add your public address under Networking; it takes up to five minutes.</source>
      <translation>Azure 방화벽은 모르는 주소에서 온 연결을 응답 없이 버립니다. 네트워킹에서 공용 IP 주소를 추가하십시오. 적용에는 최대 5분이 걸립니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>Azure's roots</source>
      <translation>Azure 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Azure's roots, in this program</source>
      <translation>이 프로그램의 Azure 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Azure's servers speak TLS 1.2 and 1.3, and refuse a connection without TLS unless somebody switched that off. Two things are left to the client: to ask for TLS, and to check who answers.</source>
      <translation>Azure 서버는 TLS 1.2와 1.3을 지원하며, 누군가 설정을 끄지 않는 한 TLS 없는 연결을 거부합니다. 클라이언트가 할 일은 두 가지입니다. TLS를 요청하는 것과 상대가 진짜 서버인지 확인하는 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Baltimore CyberTrust Root expired on 2025-05-12. DigiCert Global Root G2 took its place.</source>
      <translation>Baltimore CyberTrust Root는 2025-05-12에 만료되었습니다. 지금은 DigiCert Global Root G2를 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Baltimore CyberTrust Root expires.</source>
      <translation>Baltimore CyberTrust Root가 만료됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>Becomes</source>
      <translation>가져온 값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Before 12.1 Drupal passes none of these on. Then they belong into the environment of PHP, in the pool of PHP-FPM or in the container:</source>
      <translation>12.1 이전의 Drupal은 이 값을 전달하지 않습니다. 그때는 PHP의 환경 변수로, 즉 PHP-FPM 풀이나 컨테이너에 설정해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Before the change of December 2022.</source>
      <translation>2022년 12월 변경 이전입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Begins a replication connection instead of a session.</source>
      <translation>일반 세션 대신 복제 연결을 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/ado_net.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/odbc.py" />
      <source>Behind character {count} no setting begins.</source>
      <translation>{count}번째 문자 뒤에서 설정을 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/keywords.py" />
      <source>Behind character {count} no setting begins. A value with blanks needs quotes around it.</source>
      <translation>{count}번째 문자 뒤에서 설정을 읽을 수 없습니다. 공백이 있는 값은 따옴표로 감싸야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Below verify-full whoever answers gets the password, or a proof of it: the name of the server was not checked.</source>
      <translation>verify-full보다 약한 모드에서는 응답하는 상대가 누구든 암호나 그 증거를 받습니다. 서버의 이름을 확인하지 않았기 때문입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Between the server's certificate and the root stands another one that the server must send and did not.</source>
      <translation>서버 인증서와 루트 사이에 인증서가 하나 더 있는데, 서버가 보내야 할 그 인증서를 보내지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>Between “{name}” and the server's certificate may stand {count} further authorities, and there are more.</source>
      <translation>“{name}” 인증서와 서버 인증서 사이에는 중간 인증 기관을 {count}개까지만 둘 수 있는데 그보다 많습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>Bleu cloud (France)</source>
      <translation>Bleu 클라우드(프랑스)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/test_dialog.py" />
      <source>Both clients were asked.</source>
      <translation>두 클라이언트로 확인했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>Both get the same result.</source>
      <translation>두 클라이언트의 결과가 같습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Both sides name {cipher}, but the server sees the client certificate “{subject}”, and libpq had none to present.</source>
      <translation>양쪽 모두 {cipher}{을} 말하지만, 서버는 클라이언트 인증서 “{subject}”{을} 보았고 libpq에는 제시할 인증서가 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Both sides name {cipher}, but the server's process is not the one that signed you in.</source>
      <translation>양쪽 모두 {cipher}{이라}고 하지만, 서버 프로세스가 로그인을 처리한 프로세스와 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Bring back {count} profiles</source>
      <translation>프로필 {count}개 되돌리기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Bring back “{name}”</source>
      <translation>“{name}” 되돌리기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Bring this version back</source>
      <translation>이 버전으로 되돌리기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profiles_controller.py" />
      <source>Brought back, not saved yet: {names}.</source>
      <translation>저장되지 않은 내용({names})을 되살렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>Built-in definitions: the first two report servers that do not insist on TLS, or take less than TLS 1.2; the third sets a parameter on every server.</source>
      <translation>기본 제공 정책 정의입니다. 처음 둘은 TLS를 강제하지 않거나 TLS 1.2 미만을 허용하는 서버를 보고하고, 세 번째는 모든 서버에 매개 변수를 설정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>By &amp;name</source>
      <translation>이름순(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>By days to &amp;expiry</source>
      <translation>만료 임박순(&amp;E)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>By last &amp;result</source>
      <translation>최근 결과순(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>CA</source>
      <translation>CA</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Calendar (*.ics);;All files (*)</source>
      <translation>일정 (*.ics);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <location filename="../../azpg_gui/qt/widgets/passphrase_prompt.py" />
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <location filename="../../azpg_gui/qt/window/command_consent.py" />
      <source>Cancel</source>
      <translation>취소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Cancelled</source>
      <translation>취소했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/list_model.py" />
      <source>Cannot be used</source>
      <translation>사용할 수 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <location filename="../../azpg_gui/qt/window/menu_titles.py" />
      <source>Ce&amp;rtificates</source>
      <translation>인증서(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/check/names_compared.py" />
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>Certificate</source>
      <translation>인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Certificate (sslcert)</source>
      <translation>인증서(sslcert)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>Certificate and key do not belong together: “{name}” was made for another key.</source>
      <translation>인증서와 키가 서로 맞지 않습니다. “{name}”{은} 다른 키로 만들어졌습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Certificate chain</source>
      <translation>인증서 체인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/profile_pages.py" />
      <source>Certificates</source>
      <translation>인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Certificates (*.crt *.pem *.cer *.der *.p7b);;All files (*)</source>
      <translation>인증서 (*.crt *.pem *.cer *.der *.p7b);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
      <translation>인증서 (*.crt *.pem *.cer);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Change the password, in psql on a proven connection</source>
      <translation>검증된 연결에서 psql로 암호 변경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Change the sign-in…</source>
      <translation>로그인 설정 변경…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Changes</source>
      <translation>변경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Changes of Azure's roots and issuers</source>
      <translation>Azure 루트와 발급자의 변경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Changing it…</source>
      <translation>변경하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Channel binding is demanded, and this sign-in cannot have it</source>
      <translation>채널 바인딩이 필수인데 사용할 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/recognition.py" />
      <source>Characters that nobody sees were left out of the text, or typographic quotation marks read as plain ones.</source>
      <translation>보이지 않는 문자를 빼거나 둥근 따옴표를 일반 따옴표로 바꾸어 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>Check a file</source>
      <translation>파일 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Check all for newer ones</source>
      <translation>모든 루트의 최신 여부 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Check how the user name is spelled; capital letters count</source>
      <translation>사용자 이름의 철자 확인(대소문자 구분)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Check the host and the port</source>
      <translation>호스트와 포트 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Check the selected one</source>
      <translation>선택한 루트 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Check this computer's clock</source>
      <translation>이 컴퓨터의 시계 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Check your computer's clock first. libpq refuses before signing in. No password was sent.</source>
      <translation>먼저 컴퓨터의 시계를 확인하십시오. libpq는 로그인 전에 거부합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>China</source>
      <translation>중국</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>China (21Vianet) begins to change from DigiCert Global Root CA to G2.</source>
      <translation>중국(21Vianet)이 DigiCert Global Root CA에서 G2로 바꾸기 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>China cloud (21Vianet)</source>
      <translation>중국 클라우드(21Vianet)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>China, rotation extensions</source>
      <translation>중국, 루트 교체 유예 대상</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Choose a certificate in the list first.</source>
      <translation>먼저 목록에서 인증서를 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Choose a client certificate</source>
      <translation>클라이언트 인증서 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Choose a client certificate…</source>
      <translation>클라이언트 인증서 선택…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Choose a file</source>
      <translation>파일 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Choose a file with roots</source>
      <translation>루트가 든 파일 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Choose a file with trusted roots</source>
      <translation>신뢰하는 루트 파일 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>Choose a file…</source>
      <translation>파일 선택…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Choose a folder with revocation lists</source>
      <translation>해지 목록 폴더 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>Choose a libpq</source>
      <translation>libpq 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Choose a list of revoked certificates</source>
      <translation>해지 목록 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Choose a password file</source>
      <translation>암호 파일 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>Choose a profile.</source>
      <translation>프로필을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Choose a release file</source>
      <translation>릴리스 파일 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>Choose another file…</source>
      <translation>다른 파일 선택…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Choose another root file…</source>
      <translation>다른 루트 파일 선택…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Choose the key of this certificate</source>
      <translation>이 인증서의 키 선택</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Choose the system's: {command}</source>
      <translation>시스템 키링을 사용하려면: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Choose “Ask every time” or “Command” instead.</source>
      <translation>대신 “매번 묻기”나 “명령”을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Choose…</source>
      <translation>선택…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Cipher</source>
      <translation>암호 그룹</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>Client and server could not agree, most likely on a cipher</source>
      <translation>클라이언트와 서버가 합의하지 못했습니다. 암호 그룹이 맞지 않았을 가능성이 큽니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Client and server have no TLS version in common</source>
      <translation>클라이언트와 서버에 공통된 TLS 버전이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Client and server have no cipher in common</source>
      <translation>클라이언트와 서버에 공통된 암호 그룹이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>Client certificate</source>
      <translation>클라이언트 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Client certificate (sslcert)</source>
      <translation>클라이언트 인증서(sslcert)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Client certificate alone</source>
      <translation>클라이언트 인증서만</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Client certificate and key do not belong together</source>
      <translation>클라이언트 인증서와 키가 서로 맞지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>Client certificate the server saw</source>
      <translation>서버가 확인한 클라이언트 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Client certificate: {name}</source>
      <translation>클라이언트 인증서: {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Client key (sslkey)</source>
      <translation>클라이언트 키(sslkey)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/commands_dialog.py" />
      <location filename="../../azpg_gui/qt/check/dialog_layout.py" />
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Close</source>
      <translation>닫기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Close idle connections, or use PgBouncer on port 6432</source>
      <translation>사용하지 않는 연결을 닫거나 포트 6432의 PgBouncer 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Close idle ones, or use PgBouncer on port 6432.</source>
      <translation>유휴 연결을 닫거나 포트 6432의 PgBouncer를 사용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Close those that idle, or have them share: PgBouncer on port 6432 is part of the server and is switched on by pgbouncer.enabled.</source>
      <translation>유휴 연결을 닫거나 연결을 공유하게 하십시오. 서버에는 포트 6432의 PgBouncer가 포함되어 있으며 pgbouncer.enabled로 켭니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Close those that idle, raise max_connections, or have clients share connections through a pooler.</source>
      <translation>유휴 연결을 닫거나 max_connections를 늘리거나 풀러를 통해 클라이언트가 연결을 공유하게 하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <source>Closing once everything is written…</source>
      <translation>모두 저장한 뒤 창을 닫습니다…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Cloud</source>
      <translation>클라우드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Command</source>
      <translation>명령</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Command (no shell)</source>
      <translation>명령(셸 없이 실행)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Compare both clients' first message and versions</source>
      <translation>두 클라이언트의 첫 메시지와 버전 비교</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Compare the name in the message with your host. A name ending in .postgres.database.azure.com that is not yours is another server's certificate.</source>
      <translation>메시지의 이름을 호스트와 비교하십시오. .postgres.database.azure.com으로 끝나지만 내 서버의 이름이 아니면 다른 서버의 인증서입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Compression</source>
      <translation>압축</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Compression inside TLS. Servers from PostgreSQL 14 on never use it.</source>
      <translation>TLS 안의 압축입니다. PostgreSQL 14 이후의 서버는 사용하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Connect from inside the virtual network, or through its VPN</source>
      <translation>가상 네트워크 안에서, 또는 그 VPN을 통해 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Connect the VPN, or use an address of version 4</source>
      <translation>VPN에 연결하거나 IPv4 주소 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Connect to the server itself, not through the tunnel or pooler</source>
      <translation>터널이나 풀러를 거치지 않고 서버에 직접 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Connectio&amp;n strings</source>
      <translation>연결 문자열(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/profile_pages.py" />
      <source>Connection</source>
      <translation>연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Connection string</source>
      <translation>연결 문자열</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/profile_pages.py" />
      <source>Connection strings</source>
      <translation>연결 문자열</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/steps_table.py" />
      <source>Connections to import</source>
      <translation>가져올 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Connects</source>
      <translation>연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/driver_list.py" />
      <source>Containers</source>
      <translation>컨테이너</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Continue</source>
      <translation>계속</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>Copied</source>
      <translation>복사됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>Copied, with the password</source>
      <translation>암호와 함께 복사됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_controller.py" />
      <source>Copied.</source>
      <translation>복사했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/commands_dialog.py" />
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <location filename="../../azpg_gui/qt/connection/copy_notice.py" />
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Copy</source>
      <translation>복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Copy &amp;report</source>
      <translation>보고서 복사(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Copy &amp;summary</source>
      <translation>요약 복사(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Copy SHA-256</source>
      <translation>SHA-256 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Copy all licences</source>
      <translation>모든 라이선스 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Copy all sums</source>
      <translation>모든 체크섬 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Copy all versions</source>
      <translation>모든 버전 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>Copy report</source>
      <translation>보고서 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <source>Copy summary</source>
      <translation>요약 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>Copy the command: {label}</source>
      <translation>명령 복사: {label}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>Copy the root files beside the file</source>
      <translation>루트 파일을 함께 복사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/copied_secrets.py" />
      <source>Copy the stored key passphrase of “{name}” too?</source>
      <translation>“{name}”에 저장된 키 암호 구문도 복사하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/copied_secrets.py" />
      <source>Copy the stored password and key passphrase of “{name}” too?</source>
      <translation>“{name}”에 저장된 암호와 키 암호 구문도 복사하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/copied_secrets.py" />
      <source>Copy the stored password of “{name}” too?</source>
      <translation>“{name}”에 저장된 암호도 복사하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Copy the text: {label}</source>
      <translation>텍스트 복사: {label}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Correct the host first: “Host” holds no host name.</source>
      <translation>먼저 호스트를 고치십시오. “호스트” 칸의 내용은 호스트 이름이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Correct the line of the service file</source>
      <translation>서비스 파일의 해당 줄 수정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Correct “More libpq settings” first: “{line}”.</source>
      <translation>먼저 “추가 libpq 설정”을 고치십시오. “{line}” 줄을 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <source>Course</source>
      <translation>진행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Crash of {time}</source>
      <translation>{time}의 비정상 종료</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Customers with a rotation extension may still be served from DigiCert Global Root CA.</source>
      <translation>루트 교체를 유예받은 서버는 아직 DigiCert Global Root CA 체인을 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>DATABASE_URL wins over this file where it is set: the same keywords then stand behind its question mark.</source>
      <translation>DATABASE_URL이 설정되어 있으면 이 파일보다 우선합니다. 그때는 같은 키워드를 물음표 뒤에 적으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>DBeaver</source>
      <translation>DBeaver</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Dark</source>
      <translation>어둡게</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>Dates and changes</source>
      <translation>날짜와 변경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Days left</source>
      <translation>남은 날</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/export.py" />
      <source>Debian and Ubuntu, for the whole computer.</source>
      <translation>Debian과 Ubuntu에서 컴퓨터 전체에 적용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Decide later</source>
      <translation>나중에 결정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Dele&amp;te…</source>
      <translation>삭제(&amp;T)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete</source>
      <translation>삭제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete it all the same</source>
      <translation>그래도 삭제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Delete it here too</source>
      <translation>여기서도 삭제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete the profile “{name}” and its saved password?</source>
      <translation>프로필 “{name}”{과} 저장된 암호를 삭제하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete the profile “{name}”?</source>
      <translation>“{name}” 프로필을 삭제하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete them all the same</source>
      <translation>그래도 모두 삭제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete {count} profiles and their saved passwords?</source>
      <translation>프로필 {count}개와 저장된 암호를 삭제하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete {count} profiles?</source>
      <translation>프로필 {count}개를 삭제하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Delete {count} profiles…</source>
      <translation>프로필 {count}개 삭제…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Delete “{name}”? It was never saved.</source>
      <translation>“{name}” 프로필을 삭제하시겠습니까? 저장된 적이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Deleted</source>
      <translation>삭제했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Deleted {count} profiles.</source>
      <translation>프로필 {count}개를 삭제했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Deleted “{name}”.</source>
      <translation>“{name}” 프로필을 삭제했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Delete…</source>
      <translation>삭제…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Deployment</source>
      <translation>서비스 유형</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/environment.py" />
      <source>Development</source>
      <translation>개발</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>DigiCert Global Root CA or Microsoft RSA Root 2017.</source>
      <translation>DigiCert Global Root CA 또는 Microsoft RSA Root 2017입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>DigiCert Global Root G2</source>
      <translation>DigiCert Global Root G2</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>DigiCert Global Root G2 over Microsoft TLS RSA Root G2 and its issuing authorities, in all regions since the rotation of 2025-26.</source>
      <translation>2025-26년 교체 이후 모든 지역에서 DigiCert Global Root G2, Microsoft TLS RSA Root G2, 그 발급 기관으로 이어집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Django</source>
      <translation>Django</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/psycopg.py" />
      <source>Django turns TLS on nowhere by itself: what is not said under OPTIONS, libpq decides.</source>
      <translation>Django는 스스로 TLS를 켜지 않습니다. OPTIONS에 적지 않은 것은 libpq가 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/copy_notice.py" />
      <source>Do not copy</source>
      <translation>복사 안 함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>Do the stores of this computer accept Azure?</source>
      <translation>이 컴퓨터의 저장소로 Azure 서버를 검증할 수 있습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>Do these roots accept Azure?</source>
      <translation>이 루트로 Azure 서버를 검증할 수 있습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>Do without {keyword}</source>
      <translation>{keyword} 없이 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Does not work</source>
      <translation>동작하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Does not work: {count}</source>
      <translation>동작하지 않는 항목: {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Download</source>
      <translation>다운로드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/driver_list.py" />
      <source>Drivers</source>
      <translation>드라이버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Drop a file anywhere on this page, choose one, or paste its text: roots, client certificates, keys, PKCS#12. It is only read.</source>
      <translation>이 페이지에 파일을 끌어다 놓거나, 선택하거나, 내용을 붙여 넣으십시오. 루트, 클라이언트 인증서, 키, PKCS#12를 읽기만 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Drupal</source>
      <translation>Drupal</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/php.py" />
      <source>Drupal takes these keys from 12.1. Before, only PGSSLMODE and PGSSLROOTCERT in the environment of the PHP process count.</source>
      <translation>Drupal은 12.1부터 이 키를 읽습니다. 그 전에는 PHP 프로세스 환경의 PGSSLMODE와 PGSSLROOTCERT만 효과가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Duplicate</source>
      <translation>복제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>EXPIRED</source>
      <translation>만료됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/clients.py" />
      <source>Each brings its own libpq and its own OpenSSL, with its own defaults and its own limits. No password was sent.</source>
      <translation>각 클라이언트는 자체 libpq와 OpenSSL을 사용하며 기본값과 제한도 서로 다릅니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Each documented chain's root was verified by OpenSSL against these anchors. Source: Microsoft's documentation as of {date}.</source>
      <translation>문서에 나온 체인의 루트를 이 앵커로 OpenSSL이 검증했습니다. {date} 기준 Microsoft 문서를 따랐습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Ear&amp;lier versions…</source>
      <translation>이전 버전(&amp;L)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Earlier versions</source>
      <translation>이전 버전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Earlier versions of the profiles</source>
      <translation>프로필의 이전 버전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Elsewhere</source>
      <translation>다른 곳</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Encoding of the texts that are exchanged. auto takes the system's.</source>
      <translation>주고받는 텍스트의 인코딩입니다. auto는 시스템의 인코딩을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted</source>
      <translation>암호화됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Encrypted and issuer proven; the host name is not checked.</source>
      <translation>암호화되고 발급자가 검증되지만 호스트 이름은 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>Encrypted and server proven</source>
      <translation>암호화되었고 서버가 검증되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Encrypted as long as nobody interferes; nothing is proven.</source>
      <translation>아무도 방해하지 않을 때만 암호화되며 아무것도 검증되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Encrypted by Kerberos, not by TLS</source>
      <translation>TLS가 아니라 Kerberos로 암호화되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted if possible, otherwise silently not. libpq's own default.</source>
      <translation>가능하면 암호화하고, 안 되면 알리지 않고 암호화하지 않습니다. libpq의 기본값입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Encrypted then, but no roots on this computer vouch for the server: who answers is not proven, and a root file that is there makes libpq refuse it.</source>
      <translation>암호화는 되지만 이 컴퓨터의 어떤 루트로도 서버를 검증할 수 없습니다. 상대가 진짜 서버인지는 검증되지 않으며, 루트 파일이 있으면 libpq가 연결을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Encrypted then, but who answers is not proven.</source>
      <translation>암호화는 되지만 상대가 진짜 서버인지는 검증되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>Encrypted to a middle box</source>
      <translation>중간 장비까지만 암호화되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encrypted to the endpoint</source>
      <translation>접속 지점까지 암호화됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>Encrypted, and the endpoint is proven</source>
      <translation>암호화되었고 TLS 끝점이 검증되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Encrypted, and the endpoint is proven. The server did not say whether the encryption reaches it.</source>
      <translation>암호화되었고 TLS 끝점이 검증되었습니다. 암호화가 서버까지 이어지는지는 서버가 알려 주지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Encrypted, and the root file has the issuer checked; the host name is not.</source>
      <translation>암호화되며 루트 파일이 있어 발급자도 확인하지만 호스트 이름은 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>Encrypted, but the server is not proven</source>
      <translation>암호화되었지만 서버는 검증되지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Encrypted, issuer and host name proven.</source>
      <translation>암호화되고 발급자와 호스트 이름이 검증됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>Encrypted, server not proven</source>
      <translation>암호화됨, 서버는 검증되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Encrypted; who answers is not proven.</source>
      <translation>암호화되지만 상대가 진짜 서버인지는 검증되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Encryption by GSSAPI instead of TLS: disable, prefer or require.</source>
      <translation>disable, prefer, require 가운데 하나로, TLS 대신 GSSAPI로 암호화할지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encryption will be required</source>
      <translation>암호화 필요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Encryption will not be required</source>
      <translation>암호화를 요구하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/snippet.py" />
      <source>Encryption, issuer and host name are all checked.</source>
      <translation>암호화, 발급자, 호스트 이름을 모두 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Enforce TLS on the server</source>
      <translation>서버에서 TLS 강제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Enter a host first.</source>
      <translation>먼저 호스트를 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Enter the passphrase…</source>
      <translation>암호 구문 입력…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Enter the password command first, or choose another source.</source>
      <translation>먼저 암호 명령을 입력하거나 다른 암호 출처를 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Enter the password…</source>
      <translation>암호 입력…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>Entra token</source>
      <translation>Entra 토큰</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Environment</source>
      <translation>환경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>Environment variables</source>
      <translation>환경 변수</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Error of {time}</source>
      <translation>{time}의 오류</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Errors</source>
      <translation>오류</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>Every connection of PgBouncer's pool was in use for too long: end transactions sooner, or enlarge default_pool_size.</source>
      <translation>PgBouncer 풀의 모든 연결이 너무 오래 사용 중이었습니다. 트랜잭션을 더 일찍 끝내거나 default_pool_size를 늘리십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Every program with libpq would stand still here, and could not be stopped. Such a number is an attack or a mistake: if the server is yours, look at scram_iterations and set this user's password anew.</source>
      <translation>libpq를 쓰는 프로그램은 모두 여기서 멈추며 중단할 수도 없습니다. 이런 횟수는 공격이거나 설정 실수입니다. 직접 관리하는 서버라면 scram_iterations를 확인하고 이 사용자의 암호를 다시 설정하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Everything</source>
      <translation>모두</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>Everything is right</source>
      <translation>모두 정상입니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>Everything right: TLS enforced, a full chain, the right name.</source>
      <translation>모두 정상입니다. TLS가 강제되고 체인과 이름이 맞습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Everything that is needed works.</source>
      <translation>필요한 것은 모두 정상입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>Everything, query results included, can be read and changed on the way.</source>
      <translation>쿼리 결과를 포함한 모든 내용을 중간에서 읽고 바꿀 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>Exchange {keyword} and {place}</source>
      <translation>{keyword}{과} {place} 맞바꾸기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>Explain an error</source>
      <translation>오류 설명</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>Export profiles</source>
      <translation>프로필 내보내기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Export…</source>
      <translation>내보내기…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>FILE is a connection string: give it on standard input, FILE -</source>
      <translation>FILE 자리에 연결 문자열이 있습니다. FILE을 -로 하고 표준 입력으로 보내십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Facts of the certificate</source>
      <translation>인증서 정보</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Failed at: {stage}</source>
      <translation>실패한 단계: {stage}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Failed at: {stage}. {sent}</source>
      <translation>{stage} 단계에서 실패했습니다. {sent}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Fetch</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Fetching…</source>
      <translation>가져오는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Field</source>
      <translation>항목</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>File that passwords are looked up in.</source>
      <translation>암호를 찾을 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>File that the section is looked for in.</source>
      <translation>섹션을 찾을 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>File the keys of TLS are written to. Whoever has it can decrypt the connection.</source>
      <translation>TLS 키를 기록하는 파일입니다. 이 파일이 있으면 누구나 연결을 복호화할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>File with the certificates that were revoked.</source>
      <translation>해지된 인증서가 들어 있는 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>File: {name}</source>
      <translation>파일: {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/driver_list.py" />
      <source>Files</source>
      <translation>파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Filled from a connection string of {program}.</source>
      <translation>{program} 연결 문자열로 입력란을 채웠습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Filled from the connection string.</source>
      <translation>연결 문자열로 양식을 채웠습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>Filled from the connection string; verify-full was added.</source>
      <translation>연결 문자열로 양식을 채우고 verify-full을 추가했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/driver_list.py" />
      <source>Filter drivers</source>
      <translation>드라이버 찾기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/documents.py" />
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>Findings</source>
      <translation>진단 항목</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>First message</source>
      <translation>첫 메시지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/main_window.py" />
      <source>First page</source>
      <translation>첫 화면</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Flexible Server changes from DigiCert Global Root CA to G2 and Microsoft RSA Root 2017.</source>
      <translation>유연한 서버가 DigiCert Global Root CA에서 G2와 Microsoft RSA Root 2017로 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Flexible server</source>
      <translation>유연한 서버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Folder of files with revoked certificates, named by hash.</source>
      <translation>해지된 인증서 파일이 해시 이름으로 들어 있는 폴더입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Folder of lists (sslcrldir)…</source>
      <translation>목록 폴더(sslcrldir)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>For a reader on another computer.</source>
      <translation>다른 컴퓨터에서 읽을 때 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>For azpg elsewhere: profiles, their roots, a README and SHA-256 sums.</source>
      <translation>다른 컴퓨터의 azpg에서 사용합니다. 프로필, 루트 인증서, README, SHA-256 합계가 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>For other programs…</source>
      <translation>다른 프로그램용…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>For settings.json: the PostgreSQL extension’s connections.</source>
      <translation>settings.json에 넣을 PostgreSQL 확장의 연결입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>For the template that deploys the server.</source>
      <translation>서버를 배포하는 템플릿에 넣습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_refusal.py" />
      <source>For this libpq gives the encrypted connection up and tries again without encryption. No password was sent.</source>
      <translation>이 때문에 libpq는 암호화된 연결을 포기하고 암호화 없이 다시 시도합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>For whoever runs the network</source>
      <translation>네트워크 담당자에게 전달할 내용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Forward the zone to 168.63.129.16 on a name server of your own</source>
      <translation>자체 이름 서버에서 이 영역을 168.63.129.16으로 전달하도록 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>Found on this computer</source>
      <translation>이 컴퓨터에서 찾은 파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>Frameworks</source>
      <translation>프레임워크</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Free software under the MIT licence.</source>
      <translation>MIT 라이선스의 자유 소프트웨어입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>From 12.1 in sites/default/settings.php:</source>
      <translation>12.1부터 sites/default/settings.php에 적습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>From a machine inside the virtual network</source>
      <translation>가상 네트워크 안의 컴퓨터에서 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>From outside, step by step, and from inside the connection:</source>
      <translation>밖에서 단계별로, 그리고 연결 안에서 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>From the Azure portal, your code, a .env file or another client. The password is masked at once.</source>
      <translation>Azure 포털, 코드, .env 파일, 다른 클라이언트에서 복사한 문자열입니다. 암호는 바로 가려집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>From this computer {host} is not reached on TCP port {port}. Please let connections out to it, and check the route and the firewalls in between.</source>
      <translation>이 컴퓨터에서 {host}의 TCP 포트 {port}에 연결되지 않습니다. 그쪽으로 나가는 연결을 허용하고 중간의 경로와 방화벽을 확인해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>From version 7, where the client is made. TLS is that of the driver pg.</source>
      <translation>버전 7부터 클라이언트를 만드는 곳에 적습니다. TLS는 pg 드라이버가 처리합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>From {earlier} to {later}</source>
      <translation>{earlier}부터 {later}까지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>German cloud (closed)</source>
      <translation>독일 클라우드(종료됨)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Get a new list from the issuer</source>
      <translation>발급자에게서 새 목록 받기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Get a new token</source>
      <translation>새 토큰 받기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Get a token for every new connection</source>
      <translation>새로 연결할 때마다 토큰 받기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Give the administrator a new password</source>
      <translation>관리자 암호 재설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Group</source>
      <translation>그룹</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Group:</source>
      <translation>그룹:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>Handshake</source>
      <translation>핸드셰이크</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Have outgoing connections to port 5432 (PgBouncer: 6432) allowed</source>
      <translation>포트 5432(PgBouncer는 6432)로 나가는 연결을 허용하도록 요청</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Have the VPN ask the name server of the virtual network</source>
      <translation>VPN이 가상 네트워크의 이름 서버에 조회하도록 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>Help</source>
      <translation>도움말</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Here</source>
      <translation>여기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/fields.py" />
      <source>Hidden, because a password may stand here.</source>
      <translation>비밀번호일 수 있어 표시하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Hide it</source>
      <translation>숨기기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/fields.py" />
      <source>Hide password</source>
      <translation>암호 숨기기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <source>Hide the host</source>
      <translation>호스트 숨기기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>High contrast</source>
      <translation>고대비</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/profile_pages.py" />
      <source>History</source>
      <translation>기록</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Host</source>
      <translation>호스트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>Host name</source>
      <translation>호스트 이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Host not proven</source>
      <translation>호스트 미검증</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>Host or port belong to another service. No password was sent.</source>
      <translation>호스트나 포트가 다른 서비스의 것입니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Host proven</source>
      <translation>호스트 검증됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>How it is enforced…</source>
      <translation>TLS를 강제하는 방법…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/environment.py" />
      <source>How much depends on this server</source>
      <translation>이 서버의 중요도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>How to check</source>
      <translation>확인 방법</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/contents.py" />
      <source>How to check from a shell</source>
      <translation>셸에서 확인하는 방법</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>How to tell: {how}</source>
      <translation>구별 방법: {how}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>IP address to connect to. The host name is then only verified.</source>
      <translation>접속할 IP 주소입니다. 이때 호스트 이름은 검증에만 쓰입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Identifier of this program at the issuer of OAuth tokens.</source>
      <translation>OAuth 토큰 발급자에 등록된 이 프로그램의 식별자입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/variables.py" />
      <source>If a connection surprises you, try it without them.</source>
      <translation>연결 결과가 예상과 다르면 이 변수들 없이 시도해 보십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>If another network (a phone's) connects, it is your network; if az shows no rule for your public address, it is the server's firewall. A rule takes up to five minutes.</source>
      <translation>휴대폰 같은 다른 네트워크에서 연결된다면 내 네트워크가 원인입니다. az에 내 공인 주소에 대한 규칙이 없으면 서버의 방화벽이 원인입니다. 규칙이 적용되기까지 최대 5분이 걸립니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>If azpg roots verify says that the file is ready for Azure, the certificate is not Azure's: a proxy that inspects TLS stands in between, and its issuer's name says so.</source>
      <translation>azpg roots verify가 이 파일로 Azure를 검증할 수 있다고 하면 그 인증서는 Azure의 것이 아닙니다. TLS를 검사하는 프록시가 사이에 있으며, 발급자 이름에서 알 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>If that was not your server, the hash is soon turned back into the password: change it, everywhere you use it. sslmode=verify-full proves the server first.</source>
      <translation>본인의 서버가 아니었다면 해시에서 암호를 곧 알아낼 수 있습니다. 그 암호를 쓰는 모든 곳에서 암호를 변경하십시오. sslmode=verify-full 모드는 서버를 먼저 검증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>If that was not your server, whoever runs it can sign in as you until the token expires. sslmode=verify-full proves the server before anything is sent.</source>
      <translation>본인의 서버가 아니었다면 그 서버의 운영자가 토큰이 만료될 때까지 본인처럼 로그인할 수 있습니다. sslmode=verify-full 모드는 아무것도 보내기 전에 서버를 검증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>If that was not your server, whoever runs it has your password: change it, everywhere you use it. sslmode=verify-full proves the server before anything is sent.</source>
      <translation>본인의 서버가 아니었다면 그 서버의 운영자가 암호를 알게 되었습니다. 그 암호를 쓰는 모든 곳에서 암호를 변경하십시오. sslmode=verify-full 모드는 아무것도 보내기 전에 서버를 검증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>If the clock is right: ask whoever runs the server</source>
      <translation>시계가 맞다면 서버 관리자에게 문의</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>If the clock is right: write to Azure's support</source>
      <translation>시계가 맞다면 Azure 지원에 문의</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>If the role is called so, its password is wrong. This is not proposed again.</source>
      <translation>역할 이름이 실제로 이렇다면 암호가 틀린 것입니다. 다시 제안하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>If this file exists, {mode} checks the issuer as verify-ca does; if not, it checks nothing.</source>
      <translation>이 파일이 있으면 {mode} 모드에서도 verify-ca처럼 발급자를 확인하고, 없으면 아무것도 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Import</source>
      <translation>가져오기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Import 1 profile</source>
      <translation>프로필 1개 가져오기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Import connections</source>
      <translation>연결 가져오기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Import from another program…</source>
      <translation>다른 프로그램에서 가져오기…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Import {count} profiles</source>
      <translation>프로필 {count}개 가져오기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Import: {count} of {total} profiles</source>
      <translation>가져오기: 프로필 {total}개 중 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/interchange.py" />
      <source>Imported 1 profile.</source>
      <translation>프로필 1개를 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/interchange.py" />
      <source>Imported {count} profiles.</source>
      <translation>프로필 {count}개를 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/sidebar.py" />
      <source>Import…</source>
      <translation>가져오기…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>In China (21Vianet) also DigiCert Global Root CA: the move to G2 began there in 2026.</source>
      <translation>중국(21Vianet)에서는 DigiCert Global Root CA도 신뢰하십시오. G2로의 전환은 2026년에 시작되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>In application.properties. The parameters are those of the PostgreSQL JDBC driver.</source>
      <translation>application.properties에 적습니다. 매개 변수는 PostgreSQL JDBC 드라이버의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>In config/database.php, in the connection pgsql:</source>
      <translation>config/database.php의 pgsql 연결에 적습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>In config/database.yml. Every keyword of libpq may stand there.</source>
      <translation>config/database.yml에 적습니다. libpq의 모든 키워드를 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/postgres_js.py" />
      <source>In its URL verify-ca means verify-full, and sslrootcert is sent to the server, which refuses it. A host that is an address is compared with the name localhost.</source>
      <translation>이 드라이버의 URL에서 verify-ca는 verify-full과 같고, sslrootcert는 서버로 전송되어 거부됩니다. 호스트가 IP 주소이면 인증서를 localhost라는 이름과 비교합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/password_switch.py" />
      <source>In plain: whoever sees the text or the file has the password.</source>
      <translation>암호가 그대로 적혀 있습니다. 이 문자열이나 파일을 보는 사람은 암호를 알게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/files.py" />
      <source>In server mode the root file has to lie in the storage folder of the user.</source>
      <translation>서버 모드에서는 루트 파일이 사용자의 저장소 폴더에 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>In settings.py. OPTIONS go to psycopg, and so to libpq.</source>
      <translation>settings.py에 적습니다. OPTIONS는 psycopg를 거쳐 libpq로 전달됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>In the form now: {settings}. Ctrl+Z takes it back.</source>
      <translation>양식에 적용했습니다: {settings}. Ctrl+Z로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>In the system keyring</source>
      <translation>시스템 키링에 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>In this profile</source>
      <translation>이 프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>In your &amp;order</source>
      <translation>직접 정한 순서(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Install GNOME Keyring or KWallet, then sign in again.</source>
      <translation>GNOME Keyring이나 KWallet을 설치한 뒤 다시 로그인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Install azpg-gui again, or its package for this system.</source>
      <translation>azpg-gui를 다시 설치하거나 이 시스템용 패키지를 설치하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/libraries.py" />
      <source>Install azpg-gui again: its package brings libpq.</source>
      <translation>azpg-gui를 다시 설치하십시오. libpq는 그 패키지에 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Install azpg-gui again: its package brings what the keyring needs.</source>
      <translation>azpg-gui를 다시 설치하십시오. 키링에 필요한 것은 패키지에 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>Install it from: {page}</source>
      <translation>설치: {page}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Install one, then sign in again: {command}</source>
      <translation>키링을 설치한 뒤 다시 로그인하십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Install the package that has it.</source>
      <translation>이 라이브러리가 들어 있는 패키지를 설치하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Install the package that is made for this computer.</source>
      <translation>이 컴퓨터에 맞는 패키지를 설치하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Intermediate certificates sent: {before} → {now}.</source>
      <translation>서버가 보내는 중간 인증서 수가 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Issuer not proven</source>
      <translation>발급자 미검증</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Issuer proven</source>
      <translation>발급자 검증됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Issuer proven this time</source>
      <translation>이번에는 발급자 검증됨</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Issuing authorities signed by both roots; either was enough.</source>
      <translation>두 루트가 모두 서명한 발급 기관이며 하나만 있어도 되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>It accepts no sessions at the moment.</source>
      <translation>지금은 세션을 받지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>It asks for {count} rounds of SCRAM; PostgreSQL's own number is 4,096. The calculation was given up, and the connection closed.</source>
      <translation>서버가 요구한 SCRAM 반복 횟수는 {count}회이며, PostgreSQL의 기본값은 4,096회입니다. 계산을 포기하고 연결을 닫았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/uri.py" />
      <source>It begins like a URI and is none.</source>
      <translation>URI처럼 시작하지만 URI가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>It begins with a byte order mark. libpq does not mind; other programs may.</source>
      <translation>바이트 순서 표시로 시작합니다. libpq에는 문제없지만 다른 프로그램에는 문제가 될 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>It can mean several things; the most likely one comes first.</source>
      <translation>여러 가지를 뜻할 수 있으며, 가능성이 가장 큰 것부터 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>It cannot be decoded, contradicts itself, or breaks a rule of RFC 5280.</source>
      <translation>디코딩할 수 없거나, 내용이 서로 모순되거나, RFC 5280의 규칙을 어깁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>It cannot be loaded, and libpq then checks no revocation at all.</source>
      <translation>읽을 수 없으며, 이때 libpq는 해지 여부를 전혀 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/libraries.py" />
      <source>It cannot be loaded: {words}</source>
      <translation>불러올 수 없습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>It could not be reached: {words}.</source>
      <translation>연결할 수 없습니다({words}). 네트워크를 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/jetbrains.py" />
      <source>It declares entities of XML, which no file of an IDE does.</source>
      <translation>XML 엔터티를 선언하고 있습니다. IDE가 만든 파일에는 없는 내용입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>It did not confirm the protocol postgresql (ALPN), which libpq insists on here.</source>
      <translation>서버가 postgresql 프로토콜(ALPN)을 확인해 주지 않았으며, 이때 libpq는 이를 반드시 요구합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>It did not take up TLS at once; asked in the usual way, it answers.</source>
      <translation>서버가 TLS를 바로 시작하지 않았습니다. 일반적인 방식으로 물으면 응답합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>It differs from the file system's by {seconds} s.</source>
      <translation>파일 시스템의 시각과 {seconds}초 차이가 납니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>It does not start: {words}</source>
      <translation>시작되지 않습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/libraries.py" />
      <source>It does not tell about itself: {words}</source>
      <translation>정보를 알려 주지 않습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>It has Windows line ends. libpq does not mind; other programs may.</source>
      <translation>Windows 줄 바꿈을 씁니다. libpq에는 문제없지만 다른 프로그램에는 문제가 될 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/scripting.py" />
      <source>It has no argument for TLS: PGSSLMODE and PGSSLROOTCERT decide.</source>
      <translation>TLS용 인수가 없으며 PGSSLMODE와 PGSSLROOTCERT로 정해집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/form_files.py" />
      <source>It holds “{name}”.</source>
      <translation>“{name}” 인증서가 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>It holds “{root}”, which vouches for this certificate.</source>
      <translation>이 파일의 루트 “{root}” 인증서로 이 서버를 검증할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>It is base64 of a PEM file, as Kubernetes keeps its secrets.</source>
      <translation>Kubernetes 시크릿처럼 PEM 파일을 base64로 한 번 더 인코딩한 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>It is encrypted: enter its passphrase. libpq needs it as sslpassword.</source>
      <translation>암호화되어 있습니다. 암호 구문을 입력하십시오. libpq에는 sslpassword로 주어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>It is made out to “{name}”, and you sign in as {user}.</source>
      <translation>인증서는 “{name}”에게 발급되었지만 {user}{으로} 로그인하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/inner.py" />
      <source>It is no connection string of a known kind.</source>
      <translation>알려진 형식의 연결 문자열이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/recognition.py" />
      <source>It is no connection string that is known here; nothing was understood.</source>
      <translation>이 프로그램이 아는 연결 문자열이 아니며, 읽어 낸 내용이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>It is no object with a name and an id.</source>
      <translation>이름과 id가 있는 객체가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>It is no team file: {name} is missing.</source>
      <translation>팀 파일이 아닙니다. {name}{이} 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/azure_cli.py" />
      <location filename="../../azpg_gui/core/interchange/entries.py" />
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>It is no valid JSON.</source>
      <translation>올바른 JSON이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/jetbrains.py" />
      <source>It is no valid XML.</source>
      <translation>올바른 XML이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>It is stored as UTF-16. OpenSSL reads only ASCII.</source>
      <translation>UTF-16으로 저장되어 있습니다. OpenSSL은 ASCII만 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>It is stored as {encoding}. libpq reads only PEM here.</source>
      <translation>{encoding} 형식으로 저장되어 있습니다. 여기서 libpq는 PEM만 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>It is the limit of this database (CONNECTION LIMIT), not of the server. Close those that idle, or have an administrator raise it.</source>
      <translation>서버가 아니라 이 데이터베이스의 제한(CONNECTION LIMIT)입니다. 유휴 연결을 닫거나 관리자에게 제한을 늘려 달라고 요청하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>It is the limit of this role (CONNECTION LIMIT), not of the server. Close those that idle, or have an administrator raise it.</source>
      <translation>서버가 아니라 이 역할의 제한(CONNECTION LIMIT)입니다. 유휴 연결을 닫거나 관리자에게 제한을 늘려 달라고 요청하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>It is there already: somebody else put it back.</source>
      <translation>이미 있습니다. 다른 곳에서 되돌려 놓았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>It keeps newer versions of TLS out: leave it empty.</source>
      <translation>더 새로운 TLS 버전을 막습니다. 비워 두십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/rust.py" />
      <source>It knows no word verify-ca or verify-full: the connector decides, and with NoTls every server that requires TLS refuses.</source>
      <translation>verify-ca나 verify-full이라는 값을 모르며 커넥터가 결정합니다. NoTls를 쓰면 TLS를 요구하는 서버는 모두 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>It lies on another computer: when that is away, nothing is saved.</source>
      <translation>다른 컴퓨터에 있습니다. 그 컴퓨터에 연결되지 않으면 아무것도 저장되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>It may be another server's certificate.</source>
      <translation>다른 서버의 인증서일 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>It needs a Kerberos ticket on this computer and a server that takes part. Azure Database for PostgreSQL does not.</source>
      <translation>이 컴퓨터에 Kerberos 티켓이 있고 서버도 이를 지원해야 합니다. Azure Database for PostgreSQL은 지원하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>It offers no TLS, and refuses user {user} and database {dbname} from your address without it.</source>
      <translation>서버가 TLS를 제공하지 않으며, TLS 없이는 이 주소에서 온 사용자 {user}, 데이터베이스 {dbname}의 접속을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>It passes by itself, most often within a minute: maintenance, failover, scaling.</source>
      <translation>저절로 해결되며 대개 1분을 넘지 않습니다. 유지 관리, 장애 조치, 크기 조정이 원인입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/command_consent.py" />
      <source>It runs on this computer with your rights. It was not agreed to here yet, or has changed since. You are asked once; another command is asked about again.</source>
      <translation>이 컴퓨터에서 사용자의 권한으로 실행됩니다. 아직 허용한 적이 없거나 그 뒤에 바뀐 명령입니다. 한 번만 묻고, 명령이 바뀌면 다시 묻습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>It says nothing about the server. What was seen before it is in the report; please report it.</source>
      <translation>이 오류로는 서버에 대해 아무것도 알 수 없습니다. 그전까지 확인한 내용은 보고서에 있습니다. 이 문제를 개발자에게 알려 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>It sent more than 20 MB and was stopped.</source>
      <translation>20 MB 넘게 보내서 중지했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>It sent “{name}”, issued by “{issuer}”, but not that issuer's certificate, and your trusted roots do not contain it either.</source>
      <translation>서버는 “{issuer}”{이} 발급한 “{name}”{을} 보냈지만 그 발급자의 인증서는 보내지 않았습니다. 신뢰하는 루트에도 그 인증서가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>It stands on one line.</source>
      <translation>전체가 한 줄로 되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <source>It stands under {place} already.</source>
      <translation>이미 {place}에 지정되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>It was issued by an authority the server does not know, has expired, was revoked, or is for another user.</source>
      <translation>서버가 모르는 기관이 발급했거나, 만료되었거나, 해지되었거나, 다른 사용자의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/azpg.py" />
      <source>It was written by a newer version of this program.</source>
      <translation>이 프로그램의 더 새로운 버전이 만든 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>It went to {where}, by {method}. The certificate shown there just before: “{name}”, SHA-256 {sha256}.</source>
      <translation>보낸 곳은 {where}, 방식은 {method}입니다. 바로 전에 그곳에서 제시한 인증서는 “{name}”, SHA-256 {sha256}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>It went to {where}, which showed no certificate, by {method}.</source>
      <translation>보낸 곳은 인증서를 제시하지 않은 {where}, 방식은 {method}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>It went to {where}, without TLS, by {method}. Anybody on the way could read it.</source>
      <translation>보낸 곳은 {where}(TLS 없음), 방식은 {method}입니다. 통신 경로에 있는 누구나 읽을 수 있었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>Its TLS is switched off (ssl = off), or a proxy, pooler or tunnel without TLS stands in front of it. No password was sent.</source>
      <translation>서버의 TLS가 꺼져 있거나(ssl = off) TLS를 지원하지 않는 프록시, 풀러, 터널이 앞에 있습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Its chain is larger than 100 kB. An honest one has four to eight.</source>
      <translation>체인이 100 kB보다 큽니다. 정상적인 체인은 4~8 kB입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/contents.py" />
      <source>Its code: {code}</source>
      <translation>코드: {code}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Its first day lies ahead of this computer's clock: the clock is behind, or the certificate was made with one that is ahead.</source>
      <translation>유효 기간의 첫날이 이 컴퓨터의 시계보다 뒤입니다. 시계가 늦거나, 시계가 빠른 컴퓨터에서 만든 인증서입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Its issuer put no address into it, so nobody can be asked.</source>
      <translation>인증서에 발급자가 적은 조회 주소가 없어 확인할 곳이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Its issuer took it back: it stands in your list of revoked certificates.</source>
      <translation>발급자가 취소했습니다. 해지 목록에 올라 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>Its issuer's certificate is not there, so no answer could be verified.</source>
      <translation>발급자의 인증서가 없어 응답을 검증할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>Its line ends are typed out as \n, as environment variables and key vaults keep them.</source>
      <translation>환경 변수나 키 자격 증명 모음에 저장된 것처럼 줄바꿈이 \n이라는 글자로 적혀 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>Its lines are indented, as in a YAML file.</source>
      <translation>YAML 파일처럼 줄이 들여쓰기되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/settings.py" />
      <source>Its package asks for a token of Azure's public cloud alone. Take the string with a password; the password is what this prints: {command}</source>
      <translation>이 패키지는 Azure 퍼블릭 클라우드의 토큰만 요청합니다. 암호를 쓰는 연결 문자열을 사용하고, 다음 명령이 출력하는 값을 암호로 쓰십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Its report was not kept: it is older than this version, or the file was full.</source>
      <translation>이 검사의 보고서는 보관되지 않았습니다. 이 버전보다 오래된 검사이거나 파일이 가득 찼습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Its rules (pg_hba.conf) do not let this user, database and address in without encryption.</source>
      <translation>서버의 규칙(pg_hba.conf)은 이 사용자, 데이터베이스, 주소를 암호화 없이는 허용하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/dbeaver.py" />
      <source>Its settings for SSL and SSH stand in the network profile “{name}”, which is not in this file.</source>
      <translation>SSL과 SSH 설정은 네트워크 프로필 “{name}”에 있으며, 그 프로필은 이 파일에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Its signature, its dates or its scope are not right for the authority of this chain.</source>
      <translation>서명, 날짜 또는 적용 범위가 이 체인의 기관과 맞지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Its words do not say that TLS is what it misses.</source>
      <translation>서버의 메시지만으로는 TLS가 없어서 거부했는지 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>JDBC and Node.js call this a server without TLS; libpq says “error response during SSL exchange”. The server's log has the error's text.</source>
      <translation>JDBC와 Node.js는 이를 TLS가 없는 서버라고 하고, libpq는 “error response during SSL exchange”라고 합니다. 오류의 내용은 서버 로그에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/jdbc.py" />
      <source>Java's cacerts is never looked into: without sslrootcert the driver reads ~/.postgresql/root.crt, and only DefaultJavaSSLFactory takes Java's own store.</source>
      <translation>Java의 cacerts는 읽지 않습니다. sslrootcert가 없으면 ~/.postgresql/root.crt를 읽으며, Java 저장소는 DefaultJavaSSLFactory를 지정할 때만 쓰입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Keep both</source>
      <translation>둘 다 보관</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Keep it as it is</source>
      <translation>그대로 유지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>Keep passwords in the keyring ({count})? [y/N]</source>
      <translation>암호를 키링에 보관하시겠습니까({count}개)? [y/N]</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Keep still</source>
      <translation>움직임 줄이기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Keep the other</source>
      <translation>다른 쪽 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Keep the password in the system keyring</source>
      <translation>암호를 시스템 키링에 보관</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Keep this one</source>
      <translation>이쪽 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Keep {count} passwords in the system keyring</source>
      <translation>암호 {count}개를 시스템 키링에 보관</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Keepalives without an answer before the connection counts as lost.</source>
      <translation>응답 없는 킵얼라이브가 이만큼 쌓이면 연결이 끊긴 것으로 봅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Keeping this one replaces it.</source>
      <translation>이쪽을 사용하면 그 내용을 덮어씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Kept in memory until you quit, and nowhere else.</source>
      <translation>종료할 때까지 메모리에만 보관합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>Kept in memory until you quit.</source>
      <translation>종료할 때까지 메모리에만 보관합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>Kept in the system keyring as “azpg/{name}” when you save.</source>
      <translation>저장하면 시스템 키링에 “azpg/{name}”{으로} 보관합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>Kept in the system keyring as “{name}”.</source>
      <translation>시스템 키링에 “{name}”{으로} 보관했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>Kerberos (GSSAPI)</source>
      <translation>Kerberos(GSSAPI)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/json.py" />
      <source>Kerberos encrypts this connection, not TLS.</source>
      <translation>이 연결은 TLS가 아니라 Kerberos로 암호화됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Key (sslkey)</source>
      <translation>키(sslkey)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Key bits</source>
      <translation>키 비트 수</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Key exchange</source>
      <translation>키 교환</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>Key exchanges offered</source>
      <translation>제안한 키 교환 방식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Key passphrase</source>
      <translation>키 암호 구문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/shortcuts_dialog.py" />
      <source>Keyboard shortcuts</source>
      <translation>바로 가기 키</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/shortcuts_dialog.py" />
      <source>Keys</source>
      <translation>키</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Keys (*.key *.pem);;All files (*)</source>
      <translation>키 (*.key *.pem);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <location filename="../../azpg_gui/qt/connection/setting_rows.py" />
      <source>Keyword</source>
      <translation>키워드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Language and look</source>
      <translation>언어와 모양</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Laravel</source>
      <translation>Laravel</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/php.py" />
      <source>Laravel puts these values into a DSN as they are, where a blank ends one: such a value carries quotes of its own here.</source>
      <translation>Laravel은 이 값을 DSN에 그대로 넣는데, DSN에서는 공백에서 값이 끝납니다. 그래서 공백이 있는 값은 여기에 따옴표까지 적었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Let only its owner read it</source>
      <translation>소유자만 읽을 수 있게 변경(chmod 600)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Let the server accept TLSv1.2 again</source>
      <translation>서버가 TLSv1.2를 다시 허용하게 하기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Level</source>
      <translation>수준</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Library default</source>
      <translation>라이브러리 기본값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Library for GSSAPI. Only builds for Windows use it.</source>
      <translation>GSSAPI 라이브러리입니다. Windows용 빌드만 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Licence</source>
      <translation>라이선스</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Light</source>
      <translation>밝게</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>Line {line} asks a directory server (LDAP). This program does not, and left it out.</source>
      <translation>{line}번째 줄은 디렉터리 서버(LDAP)에 조회합니다. 이 프로그램은 조회하지 않으므로 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path} begins with ldap, and what follows is no address of a directory server.</source>
      <translation>{path}의 {line}번째 줄이 ldap으로 시작하지만 뒤따르는 내용이 디렉터리 서버 주소가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_file.py" />
      <source>Line {line} of {path} fits this connection but for its {field}: a line counts only where host, port, database and user all fit.</source>
      <translation>{path}의 {line}번째 줄은 {field} 항목만 이 연결과 다릅니다. host, port, database, user가 모두 맞는 줄만 사용됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/password_sources.py" />
      <source>Line {line} of {path} fits this connection.</source>
      <translation>{path}의 {line}번째 줄이 이 연결에 맞습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path} has no =. In the section [{service}] every line must be keyword=value.</source>
      <translation>{path}의 {line}번째 줄에 =이 없습니다. [{service}] 절의 모든 줄은 keyword=value 형식이어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path} is too long: libpq reads at most 1,022 bytes a line.</source>
      <translation>{path}의 {line}번째 줄이 너무 깁니다. libpq는 한 줄에 최대 1,022바이트를 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path} names another service. libpq does not follow it.</source>
      <translation>{path}의 {line}번째 줄이 다른 서비스를 가리킵니다. libpq는 이를 따라가지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path} sends libpq to a directory server, which it asks while it holds everything up. This program does not ask it: enter the values themselves.</source>
      <translation>{path}의 {line}번째 줄은 libpq가 디렉터리 서버에 조회하게 합니다. 조회하는 동안에는 모든 것이 멈추므로 이 프로그램은 조회하지 않습니다. 값을 직접 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path}: libpq knows no setting “{keyword}”. Correct or remove the line.</source>
      <translation>{path}의 {line}번째 줄: libpq에 “{keyword}” 설정이 없습니다. 이 줄을 고치거나 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>Line {line} of {path}: libpq takes the blank in front of = for a part of the keyword. Write {keyword}=… without blanks.</source>
      <translation>{path}의 {line}번째 줄: libpq는 = 앞의 공백을 키워드의 일부로 읽습니다. 공백 없이 {keyword}=…로 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>Line {line} was not understood</source>
      <translation>{line}행을 해석하지 못했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Link the private DNS zone to this network, or connect the VPN</source>
      <translation>프라이빗 DNS 영역을 이 네트워크에 연결하거나 VPN에 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Linux and macOS: ~/.postgresql/root.crt</source>
      <translation>Linux와 macOS: ~/.postgresql/root.crt</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>List the servers of your subscription, with their names and states</source>
      <translation>구독에 있는 서버의 이름과 상태 나열</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Log</source>
      <translation>로그</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/failed_start.py" />
      <source>Log: {path}</source>
      <translation>로그: {path}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>Long first messages are cut off on the way</source>
      <translation>긴 첫 메시지가 경로에서 끊깁니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>Look at it</source>
      <translation>살펴보기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>Look at {file} of {program}</source>
      <translation>{program}의 {file} 살펴보기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Look it up yourself</source>
      <translation>직접 조회하기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Looking at every part…</source>
      <translation>모든 구성 요소를 확인하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>Looking {host} up failed for now.</source>
      <translation>지금은 {host} 이름을 조회하지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>M&amp;otion</source>
      <translation>움직임(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>MD5</source>
      <translation>MD5</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>MD5: a hash of the password was sent</source>
      <translation>MD5: 암호의 해시를 전송함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Make a role for the Entra user</source>
      <translation>Entra 사용자의 역할 만들기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>Make room on it: profiles and history need a few megabytes.</source>
      <translation>공간을 확보하십시오. 프로필과 기록에는 몇 메가바이트가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Make the TLS connection to your PostgreSQL on Azure work</source>
      <translation>Azure PostgreSQL에 TLS로 연결하기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>Make {folder} a folder you may write to.</source>
      <translation>{folder} 폴더에 쓸 수 있도록 권한을 바꾸십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>Makes TLS connections to Azure Database for PostgreSQL work, and explains them.</source>
      <translation>Azure Database for PostgreSQL의 TLS 연결이 되게 하고, 그 이유를 설명합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <source>Markdown (*.md);;All files (*)</source>
      <translation>Markdown (*.md);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Meant &amp;for</source>
      <translation>용도(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/messages_tab.py" />
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>Messages</source>
      <translation>메시지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Microsoft RSA Root Certificate Authority 2017</source>
      <translation>Microsoft RSA Root Certificate Authority 2017</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Microsoft TLS RSA Root G2 as signed by DigiCert expires.</source>
      <translation>DigiCert가 서명한 Microsoft TLS RSA Root G2가 만료됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Milliseconds that sent data may stay without an answer.</source>
      <translation>보낸 데이터의 응답을 기다리는 시간(밀리초)입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>More about this</source>
      <translation>자세히 보기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>More libpq settings ({count})</source>
      <translation>추가 libpq 설정({count})</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Most servers that do this want TLS, as Azure's do. One whose rules let this user in neither way does it too: a test with TLS tells. No password was sent.</source>
      <translation>이런 서버는 Azure의 서버처럼 대부분 TLS를 요구합니다. 다만 TLS 사용 여부와 관계없이 이 사용자를 허용하지 않는 서버도 똑같이 거부하므로 TLS로 검사하면 알 수 있습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Move do&amp;wn</source>
      <translation>아래로 이동(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>Move it there</source>
      <translation>그 칸으로 옮기기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>Move the certificate out of libpq's way</source>
      <translation>libpq가 찾지 않는 곳으로 인증서 옮기기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/list_actions.py" />
      <source>Move the profiles in your order: View &gt; Sort profiles.</source>
      <translation>보기 &gt; 프로필 정렬에서 직접 정한 순서를 골라야 옮길 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Move the root file away, and the same string connects without a check.</source>
      <translation>루트 파일을 옮기면 같은 문자열이 확인 없이 연결됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Move to group</source>
      <translation>그룹으로 이동</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Move to group…</source>
      <translation>그룹으로 이동…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Move u&amp;p</source>
      <translation>위로 이동(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Moved {count} profiles to “{group}”.</source>
      <translation>프로필 {count}개를 “{group}”{으로} 옮겼습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Moved “{name}” to “{group}”.</source>
      <translation>“{name}” 프로필을 “{group}”{으로} 옮겼습니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Mozilla and Chrome stop trusting DigiCert Global Root CA; system stores follow.</source>
      <translation>Mozilla와 Chrome이 DigiCert Global Root CA를 더는 신뢰하지 않으며 시스템 저장소도 뒤따릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Must be encrypted and vouched for, and the certificate must name this host.</source>
      <translation>암호화되고 발급자가 보증해야 하며, 인증서에 이 호스트의 이름이 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Must be encrypted, and a root you trust must vouch for the certificate.</source>
      <translation>암호화되어야 하며, 신뢰하는 루트가 인증서를 보증해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Name</source>
      <translation>이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_settings.py" />
      <source>Name a keyword of libpq's on the left, its value on the right.</source>
      <translation>왼쪽에는 libpq 키워드를, 오른쪽에는 값을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>Name lookup</source>
      <translation>이름 조회</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Name of the Kerberos service.</source>
      <translation>Kerberos 서비스 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Name of the account the server must run under, on a Unix socket.</source>
      <translation>Unix 소켓에서 서버가 실행되고 있어야 하는 계정의 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/heading_widget.py" />
      <source>Name of this connection</source>
      <translation>이 연결의 이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Name that is shown where application_name is not set.</source>
      <translation>application_name이 없을 때 표시되는 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Name that pg_stat_activity and the server's log show.</source>
      <translation>pg_stat_activity와 서버 로그에 표시되는 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <source>Names and addresses of the server are left out of reports.</source>
      <translation>보고서에서 서버 이름과 주소를 뺍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Names no longer in it: {names}.</source>
      <translation>인증서에서 없어진 이름은 {names}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>Names under database.windows.net led to the gateways of 2017 and are gone. Servers are called SERVER.postgres.database.azure.com today.</source>
      <translation>database.windows.net으로 끝나는 이름은 2017년의 게이트웨이를 가리켰으며 지금은 없습니다. 오늘날 서버의 이름은 SERVER.postgres.database.azure.com 형식입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Needed</source>
      <translation>필요한 곳</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>Needs libpq 16 or newer. An older one takes “system” for the name of a file, and under require then checks nothing.</source>
      <translation>libpq 16 이상이 필요합니다. 이전 버전은 “system”을 파일 이름으로 여기며 require에서는 아무것도 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Needs the program xdg-mime (package xdg-utils).</source>
      <translation>xdg-mime 프로그램(xdg-utils 패키지)이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Never</source>
      <translation>저장 안 함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Never encrypted. Anybody on the way can read everything.</source>
      <translation>암호화하지 않습니다. 통신 경로에 있는 누구나 모든 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profiles_controller.py" />
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>New connection</source>
      <translation>새 연결</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>New issuing authorities under Microsoft TLS RSA Root G2: West Central US, East Asia, UK South.</source>
      <translation>미국 중서부, 동아시아, 영국 남부에서 Microsoft TLS RSA Root G2 아래의 새 발급 기관을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>New names in it: {names}.</source>
      <translation>인증서에 새로 들어간 이름은 {names}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Newest (ssl_max_protocol_version)</source>
      <translation>가장 새로운 버전(ssl_max_protocol_version)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Newest version of PostgreSQL's protocol to ask for.</source>
      <translation>요청할 PostgreSQL 프로토콜의 최신 버전입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <source>Next</source>
      <translation>다음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/installation.py" />
      <source>No PostgreSQL server was found on this computer. Install it with: {command}</source>
      <translation>이 컴퓨터에서 PostgreSQL 서버를 찾지 못했습니다. 다음 명령으로 설치하십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>No answer within {seconds} s.</source>
      <translation>{seconds}초 안에 응답이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>No authority vouches for it, so this is not Azure: a local server, an emulator, a proxy or a tunnel.</source>
      <translation>보증하는 기관이 없으므로 Azure가 아닙니다. 로컬 서버, 에뮬레이터, 프록시 또는 터널입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>No certificate was looked at: Kerberos vouches for the server, not TLS.</source>
      <translation>인증서는 확인하지 않았습니다. 서버의 신원은 TLS가 아니라 Kerberos가 보증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>No certificate was received.</source>
      <translation>받은 인증서가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>No certificate, key or revocation list</source>
      <translation>인증서, 키, 해지 목록이 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>No change in what was seen both times: {facts}. {rest}</source>
      <translation>두 번 모두 확인된 항목({facts})에는 변화가 없습니다. {rest}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>No connection was made, so there is nothing to try.</source>
      <translation>연결되지 않아 시도할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/json.py" />
      <source>No connection was made.</source>
      <translation>연결되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>No driver prints this; azpg check --all-modes asks the server.</source>
      <translation>이 문장을 출력하는 드라이버는 없습니다. azpg check --all-modes가 서버에 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>No driver prints this; azpg check and azpg roots verify show the date.</source>
      <translation>이 문장을 출력하는 드라이버는 없습니다. azpg check와 azpg roots verify가 날짜를 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>No driver prints this; only azpg check says it.</source>
      <translation>이 문장을 출력하는 드라이버는 없습니다. azpg check만 알려 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/environment.py" />
      <source>No environment</source>
      <translation>환경 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>No file with roots was found.</source>
      <translation>루트 파일을 찾지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>No file with the system's trusted roots was found (SSL_CERT_FILE).</source>
      <translation>시스템의 신뢰하는 루트 파일(SSL_CERT_FILE)을 찾지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>No font here has Korean letters.</source>
      <translation>한글이 들어 있는 글꼴이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>No handshake came far enough to see it.</source>
      <translation>핸드셰이크가 이를 확인할 수 있는 단계까지 진행되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>No host is given: libpq would use a Unix socket of this computer, where TLS is never used. Enter the server's name.</source>
      <translation>호스트가 지정되지 않았습니다. 이 경우 libpq는 이 컴퓨터의 유닉스 소켓을 쓰며, 거기서는 TLS를 쓰지 않습니다. 서버 이름을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>No keyring is running, so passwords are not kept.</source>
      <translation>실행 중인 키링이 없어 암호를 보관하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>No name server could be asked for {host}.</source>
      <translation>{host} 주소를 물어볼 이름 서버에 연결할 수 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>No name server that was asked knows the name: it is mistyped, the server was deleted, or it is reached privately and its zone is not linked to the network you are in.</source>
      <translation>조회한 이름 서버가 이 이름을 모릅니다. 이름을 잘못 입력했거나, 서버가 삭제되었거나, 프라이빗으로 접속하는 서버의 영역이 현재 네트워크에 연결되어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>No notification</source>
      <translation>알리지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>No other finding fits its words and its SQLSTATE.</source>
      <translation>메시지와 SQLSTATE에 맞는 다른 항목이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>No other roots on this computer vouch for this server: not Azure's, not the system's, and no file in libpq's folder.</source>
      <translation>이 컴퓨터의 다른 루트(Azure 루트, 시스템 루트, libpq 폴더의 파일)로도 이 서버를 검증할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>No other roots on this computer vouch for this server: not the system's, and no file in libpq's folder.</source>
      <translation>이 컴퓨터의 다른 루트(시스템 루트, libpq 폴더의 파일)로도 이 서버를 검증할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>No password for {user} at {host}, and no terminal to ask on: give it with --password-stdin, PGPASSWORD or a password file.</source>
      <translation>{host}의 {user} 사용자 암호가 없고 물어볼 터미널도 없습니다. --password-stdin, PGPASSWORD 또는 암호 파일로 알려 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>No password is given for {user}.</source>
      <translation>{user}의 암호가 입력되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/password_switch.py" />
      <source>No password is known: type it on the page Connection.</source>
      <translation>암호가 없습니다. ‘연결’ 페이지에 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>No password is sent. Choose the client certificate under Security.</source>
      <translation>암호를 보내지 않습니다. “보안”에서 클라이언트 인증서를 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>No password is sent. The server must let this user in without one.</source>
      <translation>암호를 보내지 않습니다. 서버가 이 사용자를 암호 없이 허용해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>No password is written. Root files are named so that the reader finds them.</source>
      <translation>암호는 기록되지 않습니다. 루트 파일은 읽는 쪽에서 찾을 수 있는 경로로 기록됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>No password was given: not in the string, not as PGPASSWORD, not in the password file for this host, port, database and user.</source>
      <translation>암호가 주어지지 않았습니다. 문자열에도, PGPASSWORD에도, 암호 파일의 이 호스트, 포트, 데이터베이스, 사용자 줄에도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>No password was sent.</source>
      <translation>암호는 보내지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>No profile is found.</source>
      <translation>찾은 프로필이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>No server is asked, and nothing you paste leaves this window. Secrets are masked.</source>
      <translation>서버에 접속하지 않으며, 붙여 넣은 내용은 이 창을 벗어나지 않습니다. 비밀 정보는 가려집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/azure_cli.py" />
      <source>No server {host} in the subscription the Azure CLI is signed in to. Choose another one with: az account set --subscription NAME</source>
      <translation>Azure CLI가 로그인한 구독에 {host} 서버가 없습니다. 다른 구독은 다음 명령으로 선택할 수 있습니다: az account set --subscription NAME</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>No service file has a section [{service}]. libpq looks in the file that PGSERVICEFILE names, or in ~/.pg_service.conf, and then in pg_service.conf of PGSYSCONFDIR or of the folder it was built with.</source>
      <translation>[{service}] 절이 있는 서비스 파일이 없습니다. libpq는 PGSERVICEFILE로 지정된 파일 또는 ~/.pg_service.conf를 먼저 보고, 그다음 PGSYSCONFDIR 폴더나 빌드할 때 정해진 폴더의 pg_service.conf를 봅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_refusal.py" />
      <source>No setting here makes that certificate acceptable: whoever runs the server has to replace it. libpq refuses before signing in. No password was sent.</source>
      <translation>여기의 설정으로는 이 인증서를 쓸 수 있게 할 수 없습니다. 서버 관리자가 인증서를 교체해야 합니다. libpq는 로그인 전에 거부합니다. 암호는 보내지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/node.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/ruby.py" />
      <source>No settings are given to it, only what the program knows.</source>
      <translation>설정 값이 적혀 있지 않고 프로그램만 아는 값이 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>No sslmode belongs into a URL beside it: it would replace the ssl object. sslaccept and sslcert of version 6 are gone.</source>
      <translation>URL에 sslmode를 함께 적지 마십시오. ssl 객체를 덮어씁니다. 버전 6의 sslaccept와 sslcert는 없어졌습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>No sslmode is given. libpq then uses prefer, which goes on without encryption where the server offers none.</source>
      <translation>sslmode가 없습니다. 이때 libpq는 prefer를 사용하며, 서버가 암호화를 제공하지 않으면 암호화 없이 연결합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>No sslmode reaches this server over TLS. The findings of the test say why.</source>
      <translation>어떤 sslmode로도 TLS로 이 서버에 연결되지 않습니다. 이유는 검사 결과에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/calls_of_libpq.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/php.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/prisma.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/ruby.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/rust.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/terraform.py" />
      <source>No string is given to it, only what the program knows.</source>
      <translation>문자열이 적혀 있지 않고 프로그램만 아는 값이 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>No test before it saw as much, so nothing can be compared.</source>
      <translation>이전 검사에서 확인된 내용이 없어 비교할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>No test of this profile is kept yet. Every test is kept here, except of practice servers.</source>
      <translation>이 프로필의 검사 기록이 아직 없습니다. 연습용 서버를 제외한 모든 검사가 여기에 보관됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>No user is given, and this system has no name for the account the program runs in. Enter the database user.</source>
      <translation>사용자가 지정되지 않았고, 프로그램을 실행하는 계정의 이름도 이 시스템에 없습니다. 데이터베이스 사용자를 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>No window can be opened: {words}</source>
      <translation>창을 열 수 없습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>Nobody chose an sslmode, so libpq's default is in effect: it proves nothing and may end up without TLS.</source>
      <translation>sslmode를 선택하지 않아 libpq 기본값이 적용됩니다. 아무것도 검증하지 않으며 TLS 없이 연결될 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Nobody on the way can read it.</source>
      <translation>전송 중에 아무도 엿볼 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Nobody on the way could read it.</source>
      <translation>전송 중에 아무도 엿볼 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>Nobody was asked: this program cannot read the certificate “{name}” well enough to verify an answer about it ({words}).</source>
      <translation>이 프로그램은 인증서 “{name}”{을} 답을 검증할 수 있을 만큼 읽지 못합니다({words}). 그래서 아무에게도 묻지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>Nobody was signed in.</source>
      <translation>로그인하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/jdbc.py" />
      <source>NonValidatingFactory accepts every certificate: require.</source>
      <translation>NonValidatingFactory는 모든 인증서를 받아들이므로 require에 해당합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>None</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>None of the {count} addresses could be asked. Is this computer on the network? Nothing was replaced.</source>
      <translation>주소 {count}곳을 모두 확인할 수 없습니다. 이 컴퓨터가 네트워크에 연결되어 있습니까? 바뀐 것은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/azure_cli.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/environment.py" />
      <location filename="../../azpg_gui/core/interchange/sources.py" />
      <source>None of these variables says anything of a connection.</source>
      <translation>이 변수들에는 연결에 관한 내용이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>None was presented.</source>
      <translation>클라이언트 인증서를 제시하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>Not among the {count} revoked certificates.</source>
      <translation>해지된 인증서 {count}개에 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Not asked.</source>
      <translation>확인하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/tls_versions.py" />
      <source>Not asked: OpenSSL here does not offer it.</source>
      <translation>확인하지 않았습니다. 이 컴퓨터의 OpenSSL이 지원하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/snippet.py" />
      <source>Not checked: the host name. Any server with a certificate of these roots passes.</source>
      <translation>호스트 이름은 확인하지 않습니다. 이 루트의 인증서를 가진 서버라면 어느 서버든 통과합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Not checked: the server's certificate could not be seen.</source>
      <translation>확인하지 못했습니다. 서버의 인증서를 볼 수 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/snippet.py" />
      <source>Not checked: who the server is. Anybody on the way can pose as it.</source>
      <translation>상대가 진짜 서버인지는 확인하지 않습니다. 통신 경로에 있는 누구나 서버 행세를 할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>Not chosen here: it comes from {source}, and other programs may not have it.</source>
      <translation>여기서 선택한 값이 아니라 {source}에서 왔으며 다른 프로그램에는 없을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Not connected</source>
      <translation>연결되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>Not encrypted</source>
      <translation>암호화되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Not known of {version}: {reason}</source>
      <translation>{version}: 알 수 없음 ({reason})</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Not known: {words}</source>
      <translation>알 수 없음: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Not on the tier Burstable.</source>
      <translation>버스터블(Burstable) 계층에서는 사용할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/raising.py" />
      <source>Not raised: it was not tested.</source>
      <translation>올리지 않았습니다: 검사하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/raising.py" />
      <source>Not raised: the test was stopped.</source>
      <translation>올리지 않았습니다: 검사가 중지되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/raising.py" />
      <source>Not raised: {reason}</source>
      <translation>올리지 않았습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/readiness.py" />
      <source>Not ready: libpq cannot use this file. {why}</source>
      <translation>준비되지 않았습니다. libpq가 이 파일을 사용할 수 없습니다. {why}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/readiness.py" />
      <source>Not ready: {missing} is missing.</source>
      <translation>준비되지 않았습니다. {missing}{이} 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>Not revoked.</source>
      <translation>해지되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/run_record.py" />
      <source>Not run: a token takes an account of Azure.</source>
      <translation>실행하지 않음: 토큰에는 Azure 계정이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/run_record.py" />
      <source>Not run: no run of {title} is recorded.</source>
      <translation>실행하지 않음: {title}{을} 실행한 기록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profiles.py" />
      <source>Not saved. {reason}</source>
      <translation>저장하지 않았습니다. {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <location filename="../../azpg_gui/qt/strings/strings_controller.py" />
      <source>Not saved: {reason}</source>
      <translation>저장 안 됨: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>Not seen both times, so not compared: {facts}.</source>
      <translation>{facts} 항목은 두 번 모두 확인되지는 않아 비교하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/verdict_header.py" />
      <source>Not tested with these settings</source>
      <translation>이 설정으로는 아직 검사하지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Not there</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>Not tried: the client key needs its passphrase.</source>
      <translation>시도하지 않았습니다. 클라이언트 키에 암호 구문이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Not with this file: see above.</source>
      <translation>이 파일로는 안 됩니다. 위의 설명을 보십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Notes</source>
      <translation>메모</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/notes_card.py" />
      <source>Notes and tags</source>
      <translation>메모와 태그</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/notes_card.py" />
      <source>Notes and tags: {summary}</source>
      <translation>메모와 태그: {summary}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>Nothing can be written there: {words}</source>
      <translation>쓸 수 없습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Nothing changed.</source>
      <translation>바뀐 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>Nothing changed: the same server, certificate and issuer as on {date}.</source>
      <translation>바뀐 것이 없습니다. {date}{과} 같은 서버, 인증서, 발급자입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/explain.py" />
      <source>Nothing in this text is known. What helps: the whole message with the lines after “Caused by” or “DETAIL”, its SQLSTATE (psql: \set VERBOSITY verbose), or the output of azpg check TARGET.</source>
      <translation>이 텍스트에서 알 수 있는 내용이 없습니다. “Caused by”나 “DETAIL” 뒤의 줄까지 포함한 전체 메시지, SQLSTATE(psql: \set VERBOSITY verbose), 또는 azpg check TARGET의 출력이 도움이 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Nothing is looked up by itself. Choose the release file of a version, which lies beside its packages, or fetch it from its address.</source>
      <translation>프로그램이 스스로 조회하는 일은 없습니다. 패키지와 함께 있는 릴리스 파일을 선택하거나 그 주소에서 가져오십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/diagnose.py" />
      <source>Nothing is said about the server.</source>
      <translation>서버에 대해서는 아무것도 판단하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/copied_secrets.py" />
      <source>Nothing is stored for “{name}”.</source>
      <translation>“{name}”에 저장된 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Nothing needs changing.</source>
      <translation>변경할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_refusal.py" />
      <source>Nothing proves that this is your server, so libpq refuses before signing in. No password was sent.</source>
      <translation>이것이 원하는 서버라는 증거가 없으므로 libpq는 로그인 전에 거부합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_controller.py" />
      <source>Nothing was added: the file holds no root that is not there already.</source>
      <translation>추가하지 않았습니다. 아직 없는 루트가 파일에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Nothing was changed yet: there is no earlier version.</source>
      <translation>아직 변경된 것이 없어 이전 버전이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Nothing was kept.</source>
      <translation>저장하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>Nothing was sent: with these settings libpq cannot connect.</source>
      <translation>아무것도 보내지 않았습니다. 이 설정으로는 libpq가 연결할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Nothing was written yet.</source>
      <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_file.py" />
      <source>Nothing would be left in {path}. Delete the file instead.</source>
      <translation>{path}에 남는 것이 없습니다. 대신 파일을 삭제하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/repair.py" />
      <source>Nothing would be left: the file holds no usable certificate.</source>
      <translation>남는 것이 없습니다. 쓸 수 있는 인증서가 없는 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>Notice of the server</source>
      <translation>서버의 알림</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Notify me within 30 days, and again within 7</source>
      <translation>30일 이내에 알리고 7일 이내에 한 번 더 알림</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Now</source>
      <translation>지금</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>Npgsql 6 and 7 refuse Require without Trust Server Certificate; say VerifyFull, or update to 8.</source>
      <translation>Npgsql 6과 7은 Trust Server Certificate 없는 Require를 거부합니다. VerifyFull을 쓰거나 8로 업데이트하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>Offer only classical key exchanges, in every program of this shell</source>
      <translation>이 셸의 모든 프로그램에서 기존 방식의 키 교환만 제안</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Oldest (ssl_min_protocol_version)</source>
      <translation>가장 오래된 버전(ssl_min_protocol_version)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Oldest version of PostgreSQL's protocol to accept.</source>
      <translation>받아들일 PostgreSQL 프로토콜의 최소 버전입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>On Debian and Ubuntu install: {packages}</source>
      <translation>Debian과 Ubuntu에서는 다음을 설치하십시오: {packages}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>On port {port} of {host} answers something that is not PostgreSQL. On which host and port does the database listen?</source>
      <translation>{host}의 포트 {port}에서 PostgreSQL이 아닌 것이 응답합니다. 데이터베이스는 어느 호스트와 포트에서 수신합니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>On port {port} of {host} answers {kind}, not PostgreSQL. On which host and port does the database listen?</source>
      <translation>{host}의 포트 {port}에서는 PostgreSQL이 아니라 {kind}{이} 응답합니다. 데이터베이스는 어느 호스트와 포트에서 수신합니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>On the way to {host}, port {port}, bytes were sent before TLS began, as an attacker does who injects answers (CVE-2021-23222). Seen at {date}. Which devices stand between us and the server?</source>
      <translation>{host}의 포트 {port}{으로} 가는 경로에서 TLS가 시작되기 전에 바이트가 전송되었습니다. 응답을 끼워 넣는 공격(CVE-2021-23222)의 모습입니다. 확인한 시각은 {date}입니다. 서버까지의 경로에 어떤 장비가 있습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Once one list is loaded, libpq wants a current one from every issuer in the chain. No password was sent.</source>
      <translation>목록을 하나라도 읽으면 libpq는 체인의 모든 발급자에 대해 최신 목록을 요구합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>One a line, each with its name above it.</source>
      <translation>한 줄에 하나씩, 이름은 바로 윗줄에 적습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>One connection for a shell: . ./orders.env; psql</source>
      <translation>셸에서 사용할 연결 하나: . ./orders.env; psql</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <source>One connection is not saved.</source>
      <translation>연결 하나가 저장되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profiles.py" />
      <source>One entry of {path} cannot be used and stays as it is: “{name}”. {problem}</source>
      <translation>{path}의 항목 하나를 사용할 수 없어 그대로 두었습니다: “{name}”. {problem}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>One test so far: there is nothing to compare it with.</source>
      <translation>검사가 하나뿐이라 비교할 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>Only SCRAM over TLS with a server that knows it can bind the channel: not tokens, not MD5, and not a pooler that ends TLS.</source>
      <translation>채널 바인딩은 이를 지원하는 서버와 TLS를 통한 SCRAM에서만 가능합니다. 토큰, MD5, TLS를 종료하는 풀러에서는 되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>Only TLSv1.2 is spoken</source>
      <translation>TLSv1.2만 지원합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Only a faulty proxy or an attack does this; a server does not.</source>
      <translation>결함이 있는 프록시나 공격만 이렇게 합니다. 서버는 이렇게 하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Only azpg says this.</source>
      <translation>azpg만 알려 주는 내용입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Only azpg says this; every driver connects without a word.</source>
      <translation>azpg만 알려 주는 내용입니다. 드라이버는 모두 아무 말 없이 연결합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>Only if you know that {name} is your server: an attacker's certificate carries a name of the attacker's. What is then proven is {name}, not {host}.</source>
      <translation>{name} 서버가 본인의 서버임을 아는 경우에만 사용하십시오. 공격자의 인증서에는 공격자가 정한 이름이 적혀 있습니다. 이때 검증되는 이름은 {host} 대신 {name}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>Only practice servers need it.</source>
      <translation>연습 서버에만 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Only the retired Single Server asks for that. In a URI the @ is written %40.</source>
      <translation>서비스 종료된 단일 서버만 이 형식을 요구합니다. URI에서는 @를 %40으로 적습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Only this gateway says &lt;username@hostname&gt;; it was retired in 2025.</source>
      <translation>&lt;username@hostname&gt;이라고 말하는 것은 이 게이트웨이뿐이며 2025년에 서비스가 종료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/self_check.py" />
      <source>Only tokens of Microsoft Entra need it.</source>
      <translation>Microsoft Entra 토큰에만 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Only where the connection ends up encrypted.</source>
      <translation>연결이 암호화된 경우에만 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>Open it with its passphrase…</source>
      <translation>암호 구문으로 열기…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Open the folder</source>
      <translation>폴더 열기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Open the report</source>
      <translation>보고서 열기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Open them here</source>
      <translation>이 프로그램으로 열기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>OpenSSL</source>
      <translation>OpenSSL</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>OpenSSL cannot read when “{name}” is valid, and refuses it for that.</source>
      <translation>OpenSSL이 “{name}” 인증서의 유효 기간을 읽지 못해 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>OpenSSL compares the two and says “key values mismatch”.</source>
      <translation>OpenSSL이 둘을 비교하여 “key values mismatch”라고 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>OpenSSL does not accept the certificate chain</source>
      <translation>OpenSSL이 인증서 체인을 받아들이지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>OpenSSL does not trust “{name}”: one of its extensions is damaged, or there twice.</source>
      <translation>OpenSSL은 “{name}” 인증서를 신뢰하지 않습니다. 확장 하나가 손상되었거나 두 번 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>OpenSSL ends the handshake there, in libpq as well. A misconfigured server, or one that means harm. No password was sent.</source>
      <translation>libpq에서도 OpenSSL이 여기서 핸드셰이크를 끝냅니다. 서버 설정이 잘못되었거나 악의적인 서버입니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>OpenSSL found an issuer in your file and none above it: the file holds an intermediate or the server's own certificate. Azure changes those without notice.</source>
      <translation>OpenSSL이 파일에서 발급자를 찾았지만 그 위가 없습니다. 파일에 중간 인증서나 서버 자신의 인증서가 들어 있습니다. Azure는 이런 인증서를 예고 없이 바꿉니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>OpenSSL loads {path} and finds no list in it, so “{name}” cannot be looked up.</source>
      <translation>OpenSSL은 {path}{을} 읽지만 그 안에 목록이 없어 “{name}”{을} 찾아볼 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>OpenSSL loads {path}, and finds no list in it.</source>
      <translation>OpenSSL은 {path}{을} 읽지만 그 안에 목록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>OpenSSL on this computer offers nothing in {span}.</source>
      <translation>이 컴퓨터의 OpenSSL은 {span} 범위의 TLS 버전을 지원하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>OpenSSL refuses it: {words}.</source>
      <translation>OpenSSL 오류({words})로 사용할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>OpenSSL rejects the list of “{issuer}”.</source>
      <translation>OpenSSL이 “{issuer}”의 목록을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_refusal.py" />
      <source>OpenSSL says of “{name}”: {words}.</source>
      <translation>“{name}” 인증서에 대한 OpenSSL 오류는 “{words}”입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>OpenSSL says “excessive message size”, and nothing else does.</source>
      <translation>“excessive message size”는 이 경우에만 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>OpenSSL says “unable to get issuer certificate”, without “local”. JDBC accepts such a file until Azure changes the certificate.</source>
      <translation>OpenSSL이 “local” 없이 “unable to get issuer certificate”라고 합니다. JDBC는 Azure가 인증서를 바꾸기 전까지 이런 파일을 받아들입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>OpenSSL says “unable to verify the first certificate” or “unable to get local issuer certificate” while the root is in the file; azpg check shows what was received.</source>
      <translation>루트가 파일에 있는데도 OpenSSL이 “unable to verify the first certificate” 또는 “unable to get local issuer certificate”라고 합니다. azpg check가 받은 인증서를 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>OpenSSL's own text form</source>
      <translation>OpenSSL의 텍스트 형식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>OpenSSL's own words say why.</source>
      <translation>이유는 OpenSSL의 원문에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>OpenSSL's trust settings beside “{name}” (TRUSTED CERTIFICATE) leave servers out.</source>
      <translation>“{name}” 인증서의 OpenSSL 신뢰 설정(TRUSTED CERTIFICATE)에 서버 용도가 빠져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>OpenSSL's trust settings beside “{name}” leave servers out: libpq does not trust it.</source>
      <translation>“{name}” 인증서의 OpenSSL 신뢰 설정에 서버 용도가 빠져 있어 libpq가 신뢰하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>OpenSSL's trust settings stand beside the root (TRUSTED CERTIFICATE) and leave servers out.</source>
      <translation>루트 옆에 적힌 OpenSSL의 신뢰 설정(TRUSTED CERTIFICATE)에 서버 용도가 빠져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Or see what a failure looks like:</source>
      <translation>실패하면 어떻게 보이는지 확인:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_rows.py" />
      <source>Origin</source>
      <translation>출처</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/list_model.py" />
      <source>Other</source>
      <translation>기타</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>Other clients</source>
      <translation>다른 클라이언트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>Other intermediate certificates are sent.</source>
      <translation>서버가 보내는 중간 인증서가 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/driver_list.py" />
      <source>Other languages</source>
      <translation>기타 언어</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>Others may read it. libpq refuses a key whose permissions are wider than 0600.</source>
      <translation>다른 사용자가 읽을 수 있습니다. libpq는 권한이 0600보다 넓은 키를 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Others may read your client key</source>
      <translation>다른 사용자가 클라이언트 키를 읽을 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/interchange.py" />
      <source>Others on this computer may read {path}, and libpq ignores it. Make it yours alone: chmod 600.</source>
      <translation>이 컴퓨터의 다른 사용자가 {path}{을} 읽을 수 있어 libpq가 무시합니다. chmod 600으로 소유자만 읽게 하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Our own handshake did not come to its end, and libpq's did.</source>
      <translation>이 프로그램의 핸드셰이크는 끝까지 진행되지 않았지만 libpq의 핸드셰이크는 완료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>Our own handshake with this server came to its end, and libpq gave up before the sign-in.</source>
      <translation>이 프로그램과 서버의 핸드셰이크는 완료되었지만 libpq는 로그인하기 전에 중단했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Our own look refuses this server, and libpq does not.</source>
      <translation>이 프로그램의 검사는 이 서버를 거부하지만 libpq는 거부하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Over TLS the server turned this user away: “{words}”. Until that is changed the connection then fails, instead of sending everything readable.</source>
      <translation>TLS로는 서버가 이 사용자를 거부했습니다: “{words}”. 이를 바꾸기 전까지는 모든 내용을 읽을 수 있게 보내는 대신 연결이 실패합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Over ssh and in services, use a password file or PGPASSWORD instead.</source>
      <translation>ssh나 서비스에서는 암호 파일이나 PGPASSWORD를 사용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>PEM bundle (*.pem)</source>
      <translation>PEM 묶음 (*.pem)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Package</source>
      <translation>패키지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Packages</source>
      <translation>패키지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Packages of the release</source>
      <translation>이 릴리스의 패키지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>Page</source>
      <translation>페이지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <location filename="../../azpg_gui/qt/window/profile_pages.py" />
      <source>Pages</source>
      <translation>페이지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Part</source>
      <translation>구성 요소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Pass&amp;word</source>
      <translation>암호(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/passphrase_prompt.py" />
      <source>Passphrase</source>
      <translation>암호 구문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Passphrase from</source>
      <translation>암호 구문 출처</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Passphrase of the client key</source>
      <translation>클라이언트 키의 암호 구문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Passphrase of the key (sslpassword)</source>
      <translation>키의 암호 문구(sslpassword)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/passphrase_prompt.py" />
      <source>Passphrase of {name}</source>
      <translation>{name}의 암호 구문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Password</source>
      <translation>암호</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Password &amp;from</source>
      <translation>암호 출처(&amp;F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/command_consent.py" />
      <source>Password command</source>
      <translation>암호 명령</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Password file</source>
      <translation>암호 파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <source>Password file (passfile)</source>
      <translation>암호 파일(passfile)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <source>Password for {user} at {host}</source>
      <translation>{host} 서버의 {user} 암호</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>Password for {user} at {host}:</source>
      <translation>{host}의 {user} 사용자 암호:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Password from</source>
      <translation>암호 출처</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Password or user name are wrong, or the role has no password, an expired one or one of another kind. The server says the same for each, on purpose.</source>
      <translation>암호나 사용자 이름이 틀렸거나, 역할의 암호가 없거나 만료되었거나 다른 종류입니다. 서버는 일부러 모두 똑같이 답합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Passwords are kept in: {name}.</source>
      <translation>암호를 보관하는 곳은 {name}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Paste</source>
      <translation>붙여넣기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Paste a connection string</source>
      <translation>연결 문자열 붙여넣기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>Paste any driver's connection string to fill this form.</source>
      <translation>어떤 드라이버의 연결 문자열이든 붙여 넣으면 채워집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>Paste the error of any program: psql, JDBC, Npgsql, Node.js, Python, Go, Rust, PHP, the Azure CLI, a server's log …</source>
      <translation>아무 프로그램의 오류나 붙여 넣으십시오: psql, JDBC, Npgsql, Node.js, Python, Go, Rust, PHP, Azure CLI, 서버 로그 …</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>PgBouncer</source>
      <translation>PgBouncer</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>PgBouncer answered, and the server behind it refused PgBouncer. Port 5432 shows that refusal itself.</source>
      <translation>PgBouncer는 응답했지만 그 뒤의 서버가 PgBouncer를 거부했습니다. 포트 5432로 연결하면 거부한 이유가 그대로 보입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>PgBouncer found no such role in the server behind it.</source>
      <translation>PgBouncer가 그 뒤의 서버에서 이 역할을 찾지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>PgBouncer of a server that awaits maintenance takes no token above 4 kB; connect to port 5432 until then.</source>
      <translation>유지 관리를 기다리는 서버의 PgBouncer는 4kB가 넘는 토큰을 받지 못합니다. 그때까지는 포트 5432로 연결하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>PgBouncer takes no start-up parameter that it does not know, options and search_path among them: leave it away, name it in ignore_startup_parameters, or use port 5432.</source>
      <translation>PgBouncer는 options나 search_path처럼 모르는 시작 매개 변수를 받지 않습니다. 매개 변수를 빼거나, ignore_startup_parameters에 적거나, 포트 5432를 사용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>PgBouncer, where it is switched on</source>
      <translation>PgBouncer(켜져 있는 경우)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Place</source>
      <translation>순서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/messages_tab.py" />
      <source>Plaintext attempt</source>
      <translation>평문 시도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Please add this line to pg_hba.conf of {host}, above any line that turns the same connection away, and reload the server: {line}</source>
      <translation>{host}의 pg_hba.conf에서 같은 연결을 거부하는 줄보다 위에 다음 줄을 추가하고 서버를 다시 로드해 주십시오: {line}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Please let {user} connect to database {dbname} of {host}: GRANT CONNECT ON DATABASE {database} TO {role};</source>
      <translation>{host}의 데이터베이스 {dbname}에 {user}{이} 연결할 수 있게 해 주십시오. GRANT CONNECT ON DATABASE {database} TO {role};</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Please let {user} sign in to {host}: ALTER ROLE {role} LOGIN; where the role is missing, CREATE ROLE {role} LOGIN;</source>
      <translation>{host}에 {user}{이} 로그인할 수 있게 해 주십시오. ALTER ROLE {role} LOGIN; 역할이 없으면 CREATE ROLE {role} LOGIN;</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Please let {user} sign in to {host}: ALTER ROLE {role} LOGIN; where the role is missing, CREATE ROLE {role} LOGIN; for an Entra user, SELECT * FROM pgaadauth_create_principal({name}, false, false); in database postgres.</source>
      <translation>{host}에 {user}{이} 로그인할 수 있게 해 주십시오. ALTER ROLE {role} LOGIN; 역할이 없으면 CREATE ROLE {role} LOGIN; Entra 사용자라면 데이터베이스 postgres에서 SELECT * FROM pgaadauth_create_principal({name}, false, false); 문을 실행해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Please send the current list of revoked certificates of “{issuer}”, as PEM.</source>
      <translation>“{issuer}”의 최신 인증서 해지 목록(CRL)을 PEM 형식으로 보내 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>Port {port} of {host} answers with something else.</source>
      <translation>{host}의 포트 {port}에서 PostgreSQL이 아닌 응답이 왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>Port {port} of {host} answers with {kind}.</source>
      <translation>{host}의 포트 {port}에서 {kind} 응답이 왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/server.py" />
      <source>PostgreSQL could not be set up: {words}</source>
      <translation>PostgreSQL을 준비하지 못했습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/server.py" />
      <source>PostgreSQL could not be started: {words}</source>
      <translation>PostgreSQL을 시작하지 못했습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>PostgreSQL {version}; pg_stat_ssl said nothing</source>
      <translation>PostgreSQL {version}, pg_stat_ssl 정보 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/practice/practice_servers.py" />
      <location filename="../../azpg_gui/qt/window/sidebar.py" />
      <source>Practice</source>
      <translation>연습</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Preferences</source>
      <translation>환경설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/strings.py" />
      <source>Print how a driver connects to TARGET: encrypted, with the issuer proven (ca), or with
the host proven too (full). No password is printed: each snippet says where it is read.
With --with-password it stands in the text, escaped as the driver reads it: from the
keyring, TARGET, PGPASSWORD, the password file, or a prompt.
A token of Microsoft Entra ID goes to a proven host only: --auth entra is always full.</source>
      <translation>드라이버가 TARGET에 연결하는 방법을 출력합니다. 암호화만(encrypted), 발급자까지 검증(ca),
호스트까지 검증(full) 가운데 고릅니다. 암호는 출력하지 않으며, 어디에서 읽는지를 알려 줍니다.
--with-password를 주면 키링, TARGET, PGPASSWORD, 암호 파일 또는 프롬프트에서 가져온 암호가
드라이버가 읽는 방식으로 이스케이프되어 텍스트에 들어갑니다.
Microsoft Entra ID 토큰은 검증된 호스트에만 보냅니다. --auth entra는 항상 full입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Prisma</source>
      <translation>Prisma</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/environment.py" />
      <source>Production</source>
      <translation>운영</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/steps_table.py" />
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Profile</source>
      <translation>프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Profiles</source>
      <translation>프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Profiles are listed here.</source>
      <translation>프로필이 여기에 표시됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/changes_elsewhere.py" />
      <source>Profiles were changed elsewhere: {changed} changed, {new} new, {gone} deleted.</source>
      <translation>다른 곳에서 프로필 {changed}개가 변경되고, {new}개가 추가되고, {gone}개가 삭제되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Profiles: {count}</source>
      <translation>프로필: {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/verdict_header.py" />
      <source>Progress</source>
      <translation>진행률</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Proof from inside the application</source>
      <translation>애플리케이션 안에서 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Protocol</source>
      <translation>프로토콜</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Proven</source>
      <translation>검증</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Proves</source>
      <translation>검증 범위</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Put it back where it was</source>
      <translation>원래 자리로 되돌리기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/password_switch.py" />
      <source>Put the password into the text</source>
      <translation>문자열에 암호 넣기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Qt cannot open a window.</source>
      <translation>Qt가 창을 열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Qt cannot use Wayland here, and there is no X11 display.</source>
      <translation>여기에서는 Qt가 Wayland를 사용할 수 없고 X11 디스플레이도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Qt has no platform plugin “{name}”.</source>
      <translation>Qt에 “{name}” 플랫폼 플러그인이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/shell.py" />
      <source>Quoted for a shell: set -a; . ./.env. docker --env-file takes the quotes as part of the value.</source>
      <translation>셸에 맞춰 따옴표로 묶었습니다: set -a; . ./.env. docker --env-file은 따옴표까지 값으로 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Raise to verify-full where a test proves it</source>
      <translation>검사로 검증되면 verify-full로 올리기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/raising.py" />
      <source>Raised to verify-full: a test proved the server.</source>
      <translation>검사에서 서버가 검증되어 verify-full로 올렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Re&amp;member the password</source>
      <translation>암호 기억(&amp;M)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Re&amp;name</source>
      <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Read from Azure</source>
      <translation>Azure에서 읽기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>Read it, then allow it with --allow-password-command.</source>
      <translation>명령을 읽은 다음 --allow-password-command로 허용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Read the guide</source>
      <translation>안내서 읽기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Read the server's log</source>
      <translation>서버 로그 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Reading the certificates…</source>
      <translation>인증서를 읽는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_controller.py" />
      <source>Reading {path}…</source>
      <translation>{path}{을} 읽는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>Ready for Azure?</source>
      <translation>Azure 준비 상태</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/readiness.py" />
      <source>Ready for every Azure server in use today.</source>
      <translation>현재 쓰이는 모든 Azure 서버에 준비되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/readiness.py" />
      <source>Ready for every Azure server in use today. Only a server with a rotation extension may still need {root}.</source>
      <translation>현재 사용되는 모든 Azure 서버를 검증할 수 있습니다. 루트 교체를 유예받은 서버에만 {root} 인증서가 더 필요할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Reason</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/recent_profiles.py" />
      <source>Recent</source>
      <translation>최근 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Remove</source>
      <translation>제거</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>Remove it</source>
      <translation>제거</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>Remove the limit on TLS versions</source>
      <translation>TLS 버전 제한 없애기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Remove the line “default-keyring” from {file}.</source>
      <translation>{file}에서 “default-keyring” 줄을 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>Remove this setting (Ctrl+Del)</source>
      <translation>이 설정 제거(Ctrl+Del)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/meaning.py" />
      <source>Remove {keywords}</source>
      <translation>{keywords} 제거</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_controller.py" />
      <source>Removed. The previous file is kept as {backup}.</source>
      <translation>제거했습니다. 이전 파일은 {backup}{으로} 보관했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>Report this, with the report of azpg check</source>
      <translation>azpg check 보고서와 함께 알려 주기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Require TLS</source>
      <translation>TLS 필수로 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Restart it, or sign out and in again: {command}</source>
      <translation>키링을 다시 시작하거나, 로그아웃한 뒤 다시 로그인하십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>Result</source>
      <translation>결과</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Retired on 2025-03-28.</source>
      <translation>2025-03-28에 종료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Revocation is checked for the whole chain, and no list of “{issuer}” is there to look “{name}” up in.</source>
      <translation>체인 전체의 해지 여부를 확인하는데, “{name}”{을} 찾아볼 “{issuer}”의 목록이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Revocation is not checked</source>
      <translation>해지 여부를 확인하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Revocation lists (*.crl *.pem);;All files (*)</source>
      <translation>해지 목록 (*.crl *.pem);;모든 파일 (*)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Revoked certificates (sslcrl)</source>
      <translation>해지된 인증서(sslcrl)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>Revoked certificates (sslcrl)…</source>
      <translation>해지 목록(sslcrl)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>Revoked on {date}.</source>
      <translation>{date}에 해지되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Role</source>
      <translation>역할</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Roles without LOGIN, and Entra users that were not created in PostgreSQL, end here.</source>
      <translation>LOGIN 권한이 없는 역할이나 PostgreSQL에 만들지 않은 Entra 사용자는 여기서 멈춥니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Root</source>
      <translation>루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Root file</source>
      <translation>루트 파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Roots change with an announcement, intermediates without one: trust roots, never an intermediate or a server's own certificate.</source>
      <translation>루트는 예고하고 바뀌지만 중간 인증서는 예고 없이 바뀝니다. 중간 인증서나 서버 인증서가 아니라 루트를 신뢰하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>Roots of Azure Database for PostgreSQL</source>
      <translation>Azure Database for PostgreSQL의 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Round trip</source>
      <translation>왕복 시간</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>Routes in effect at this machine's network card</source>
      <translation>이 컴퓨터의 네트워크 카드에 적용된 경로</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Ruby on Rails</source>
      <translation>Ruby on Rails</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/dialog_layout.py" />
      <source>Run again</source>
      <translation>다시 실행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>Run at each test; the first line it prints is the password. You are shown the command and asked once before.</source>
      <translation>검사할 때마다 실행하며, 출력의 첫 줄이 암호입니다. 처음 실행하기 전에 명령을 보여 주고 한 번 묻습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/command_consent.py" />
      <source>Run it and test</source>
      <translation>실행하고 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>Run it, now and from now on? [y/N]</source>
      <translation>지금 실행하고 앞으로도 실행하시겠습니까? [y/N]</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Run this command</source>
      <translation>이 명령 실행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/command_consent.py" />
      <source>Run this command for the password of “{name}”?</source>
      <translation>“{name}”의 암호를 얻기 위해 이 명령을 실행하시겠습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>S, and unencrypted bytes behind it</source>
      <translation>S, 그 뒤에 암호화되지 않은 바이트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>SCRAM does not send the password, but whoever answered can try passwords until one fits. If that was not your server and the password is short, change it. sslmode=verify-full proves the server first.</source>
      <translation>SCRAM은 암호를 보내지 않지만, 응답한 상대는 맞는 암호가 나올 때까지 암호를 시험해 볼 수 있습니다. 본인의 서버가 아니었고 암호가 짧다면 암호를 변경하십시오. sslmode=verify-full 모드는 서버를 먼저 검증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>SCRAM with channel binding</source>
      <translation>SCRAM(채널 바인딩 사용)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>SCRAM without channel binding</source>
      <translation>SCRAM(채널 바인딩 없음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>SCRAM-SHA-256 with channel binding</source>
      <translation>SCRAM-SHA-256, 채널 바인딩 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>SCRAM-SHA-256 without channel binding</source>
      <translation>SCRAM-SHA-256, 채널 바인딩 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>SCRAM-SHA-256; whether with channel binding is not known</source>
      <translation>SCRAM-SHA-256, 채널 바인딩 사용 여부는 알 수 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>SSH tunnel left out</source>
      <translation>SSH 터널은 제외</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/heading_widget.py" />
      <source>Save</source>
      <translation>저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>Save as</source>
      <translation>다른 이름으로 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Save as calendar (.ics)…</source>
      <translation>일정으로 저장(.ics)…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>Save as…</source>
      <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Save certificates</source>
      <translation>인증서 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>Save it again</source>
      <translation>다시 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Save the certificates</source>
      <translation>인증서 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Save the connection string</source>
      <translation>연결 문자열 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Save the dates</source>
      <translation>날짜 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <source>Save the report</source>
      <translation>보고서 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <location filename="../../azpg_gui/qt/strings/strings_controller.py" />
      <source>Saved</source>
      <translation>저장됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>Saved connections. Exit status: 0 all taken, 2 wrong usage, 3 could not run here, 4 something was refused.</source>
      <translation>저장된 연결을 다룹니다. 종료 상태는 0 모두 처리됨, 2 잘못된 사용법, 3 여기서 실행할 수 없음, 4 일부 거부됨입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_controller.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_controller.py" />
      <location filename="../../azpg_gui/qt/profiles/profiles_controller.py" />
      <source>Saved in {path}</source>
      <translation>저장됨: {path}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/check/export_bar.py" />
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Save…</source>
      <translation>저장…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/self_check.py" />
      <source>Say of every part of this installation its version, its state and what to do: Qt, each libpq and OpenSSL, keyring, folders, clock, programs and variables. It names no server: add it to a bug report. Exit status 3 where something is missing that is needed.</source>
      <translation>이 설치의 모든 구성 요소(Qt, 각 libpq와 OpenSSL, 키링, 폴더, 시계, 프로그램, 환경 변수)의 버전과 상태, 할 일을 알려 줍니다. 서버 이름은 들어 있지 않으므로 버그 보고에 첨부할 수 있습니다. 필요한 것이 없으면 종료 상태는 3입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/explain.py" />
      <source>Say what an error message means: of libpq, psql, JDBC, Npgsql, Node.js, Python, Go, Rust, a server's log, OpenSSL or Azure, in any language libpq speaks. No server is asked.</source>
      <translation>libpq, psql, JDBC, Npgsql, Node.js, Python, Go, Rust, 서버 로그, OpenSSL, Azure의 오류 메시지가 무슨 뜻인지 설명합니다. libpq가 지원하는 모든 언어를 읽으며, 서버에는 묻지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/azure.py" />
      <source>Say what follows from an Azure host name: deployment, cloud, ports, user, database; and how its server is made to insist on TLS. Nobody is asked.</source>
      <translation>Azure 호스트 이름으로 알 수 있는 배포 유형, 클라우드, 포트, 사용자, 데이터베이스와, 그 서버가 TLS를 강제하게 하는 방법을 알려 줍니다. 어디에도 묻지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Scope that is asked for with an OAuth token.</source>
      <translation>OAuth 토큰으로 요청할 범위입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/sidebar.py" />
      <source>Search profiles</source>
      <translation>프로필 검색</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/sidebar.py" />
      <source>Search profiles (Ctrl+F)</source>
      <translation>프로필 검색(Ctrl+F)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>Search the help</source>
      <translation>도움말 검색</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Search the log</source>
      <translation>로그 검색</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Seconds before a keepalive without an answer is sent again.</source>
      <translation>응답 없는 킵얼라이브를 다시 보내기까지의 시간(초)입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Seconds of silence before the first keepalive.</source>
      <translation>첫 킵얼라이브를 보내기까지 통신이 없는 시간(초)입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Seconds to wait for each host. 0 waits without a limit.</source>
      <translation>호스트마다 기다리는 시간(초)입니다. 0이면 무한정 기다립니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Section of the service file to take further settings from.</source>
      <translation>나머지 설정을 가져올 서비스 파일의 섹션입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Security</source>
      <translation>보안</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>Security rules in effect there</source>
      <translation>그곳에 적용된 보안 규칙</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>See each step of it, what is proven and what is not, and why it fails. Nothing is sent anywhere but to the server you name, unless you ask for it.</source>
      <translation>연결의 각 단계, 검증된 것과 검증되지 않은 것, 실패한 이유를 보여 줍니다. 요청하지 않는 한 지정한 서버 외에는 아무 데도 데이터를 보내지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See from a shell what the server sends</source>
      <translation>서버가 보내는 내용을 셸에서 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See from a shell which dates the server sends</source>
      <translation>서버가 보내는 인증서의 날짜를 셸에서 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See of whom your list is, and until when</source>
      <translation>목록의 발급자와 유효 기간 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>See the server's number, as an administrator</source>
      <translation>관리자로 접속하여 서버의 값 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>See whether every part of this program works</source>
      <translation>이 프로그램의 모든 구성 요소가 동작하는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>See whether the name has an IPv4 address</source>
      <translation>이 이름에 IPv4 주소가 있는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See whether the port is reached at all, from here and from the server's network</source>
      <translation>이 컴퓨터와 서버가 있는 네트워크에서 포트에 연결되는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See whether this computer's clock is set by a time server</source>
      <translation>이 컴퓨터의 시계가 시간 서버와 동기화되는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See which ciphers OpenSSL offers on this computer</source>
      <translation>이 컴퓨터의 OpenSSL이 제시하는 암호 그룹 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>See which databases there are</source>
      <translation>어떤 데이터베이스가 있는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/clients.py" />
      <source>See which libpq a program loads</source>
      <translation>프로그램이 어떤 libpq를 불러오는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See which program has the port on this computer</source>
      <translation>이 컴퓨터에서 포트를 쓰는 프로그램 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/look.py" />
      <source>See which way this computer would take</source>
      <translation>이 컴퓨터가 사용할 경로 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>See who holds them, as an administrator: some connections are kept for those</source>
      <translation>관리자로 접속하여 누가 연결을 쓰고 있는지 확인(관리자용 연결은 따로 남겨져 있습니다)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Select two tests to compare them: hold Ctrl.</source>
      <translation>두 검사를 비교하려면 Ctrl 키를 누른 채 둘을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Send the password unencrypted this once</source>
      <translation>이번만 암호를 암호화하지 않고 전송</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Served</source>
      <translation>제공 기간</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>Server</source>
      <translation>서버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Server certificate until</source>
      <translation>서버 인증서 기한</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>Server {server} › Settings › Server parameters: search for require_secure_transport, set it to ON, Save. Likewise ssl_min_protocol_version.</source>
      <translation>서버 {server} › 설정 › 서버 매개 변수에서 require_secure_transport를 찾아 ON으로 설정하고 저장합니다. ssl_min_protocol_version도 같은 방법으로 설정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>Server's own view</source>
      <translation>서버 측 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>Session</source>
      <translation>세션</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>Set the clock: certificates are judged by it.</source>
      <translation>시계를 맞추십시오. 인증서는 이 시각으로 판단됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/meaning.py" />
      <source>Set {keyword} to {value}</source>
      <translation>{keyword}{을} {value}{으로} 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>Set {settings}</source>
      <translation>{settings} 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/settings_tab.py" />
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>Setting</source>
      <translation>설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>Settings</source>
      <translation>설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Settings for the server at the start of the session, such as -c statement_timeout=5s.</source>
      <translation>-c statement_timeout=5s처럼 세션을 시작할 때 서버에 넘길 설정입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/settings_tab.py" />
      <source>Settings in effect</source>
      <translation>적용된 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>Settings in effect (the rest by libpq's defaults):</source>
      <translation>적용된 설정(나머지는 libpq 기본값):</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>Settings it does not know</source>
      <translation>인식하지 못하는 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>Settings of the connection</source>
      <translation>연결의 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>Settings that are not known here may hold a secret, and were left out: {count}.</source>
      <translation>이 프로그램이 모르는 설정 {count}개는 비밀 값일 수 있어 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/driver_list.py" />
      <source>Shell</source>
      <translation>셸</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Show it</source>
      <translation>보기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/fields.py" />
      <source>Show password</source>
      <translation>암호 표시</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>Sign in without a client certificate</source>
      <translation>클라이언트 인증서 없이 로그인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Sign out and in again.</source>
      <translation>로그아웃한 뒤 다시 로그인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>Sign-in</source>
      <translation>로그인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>Signed in by</source>
      <translation>로그인 방식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/session.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>Signed in, but the server does not answer</source>
      <translation>로그인했지만 서버가 응답하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Signing in as {user} failed.</source>
      <translation>{user}{으로} 로그인하지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Signing in as {user} to {dbname} failed.</source>
      <translation>{user}{으로} {dbname}에 로그인하지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Signing in as {user} with a token failed.</source>
      <translation>{user}{으로} 토큰 로그인하지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Signing in to {host} as {user}, database {dbname}, was refused at {date}: “{words}”. What does the server's log say of it?</source>
      <translation>{date}에 {host}의 데이터베이스 {dbname}에 {user}{으로} 로그인하려 했으나 거부되었습니다: “{words}”. 서버 로그에는 어떻게 기록되어 있습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>Signing in works. A replica is read-only; after a failover the roles change places.</source>
      <translation>로그인은 됩니다. 복제본은 읽기 전용이며 장애 조치 후에는 역할이 서로 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Signing in works; only the database's name is wrong.</source>
      <translation>로그인은 됩니다. 데이터베이스 이름만 틀렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Signing in works; only the database's name is wrong. Without one, libpq takes the user's name.</source>
      <translation>로그인은 되며 데이터베이스 이름만 틀렸습니다. 이름이 없으면 libpq는 사용자 이름을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Signing in works; only this database is closed to the user.</source>
      <translation>로그인은 됩니다. 이 데이터베이스만 이 사용자에게 허용되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Signs may turn</source>
      <translation>움직임 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Since OpenSSL 3.5 the first message of TLS offers a post-quantum key exchange and no longer fits into one packet. A firewall, VPN or proxy that expects one packet drops it: programs with a newer library fail where older ones connect.</source>
      <translation>OpenSSL 3.5부터 TLS의 첫 메시지는 양자 내성 키 교환을 제안하므로 패킷 하나에 들어가지 않습니다. 패킷 하나만 예상하는 방화벽, VPN, 프록시가 이를 버립니다. 그래서 오래된 라이브러리를 쓰는 프로그램은 연결되고 새 라이브러리를 쓰는 프로그램은 실패합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>Since OpenSSL 3.5 the first message offers a post-quantum key exchange and no longer fits into one packet. A firewall, VPN or proxy that expects one packet drops it. Older clients, such as psql of Debian 12, are not affected. No password was sent.</source>
      <translation>OpenSSL 3.5부터 첫 메시지는 양자 내성 키 교환을 제안하므로 패킷 하나에 들어가지 않습니다. 패킷 하나만 예상하는 방화벽, VPN, 프록시가 이를 버립니다. Debian 12의 psql처럼 오래된 클라이언트는 영향을 받지 않습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Single Server (retired)</source>
      <translation>단일 서버(종료)</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Single Server changes from Baltimore CyberTrust Root to DigiCert Global Root G2.</source>
      <translation>단일 서버가 Baltimore CyberTrust Root에서 DigiCert Global Root G2로 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>Single Server is retired.</source>
      <translation>단일 서버 서비스가 종료됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Single Server was retired on 2025-03-28. The user is a plain name today, without @server.</source>
      <translation>단일 서버는 2025-03-28에 서비스가 종료되었습니다. 지금은 사용자 이름에 @server를 붙이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Size</source>
      <translation>크기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>Somebody on the way could pose as your server and read everything.</source>
      <translation>통신 경로에 있는 누군가가 서버인 척하며 모든 내용을 읽을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Somebody slipped bytes in before TLS began</source>
      <translation>TLS가 시작되기 전에 누군가 바이트를 끼워 넣었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>Something answers, but too slowly to finish.</source>
      <translation>응답은 있지만 너무 느려서 끝나지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>Something between this computer and {host} ({address}, port {port}) drops TLS ClientHello messages of {large} bytes, which span two TCP segments; {small} bytes pass. Please let it reassemble ClientHello messages, or exempt this address from TLS inspection (post-quantum key share X25519MLKEM768).</source>
      <translation>이 컴퓨터와 {host}({address}, 포트 {port}) 사이의 장비가 TCP 세그먼트 두 개에 걸치는 {large}바이트 TLS ClientHello 메시지를 버립니다. {small}바이트는 통과합니다. ClientHello 메시지를 재조립하도록 설정하거나 이 주소를 TLS 검사에서 제외해 주십시오. 원인은 양자 내성 키 공유(X25519MLKEM768)입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>Something happened that azpg did not foresee</source>
      <translation>azpg가 예상하지 못한 일이 일어났습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>Something listens there but does not speak PostgreSQL, is overloaded, or a device on the way holds the answer back. No password was sent.</source>
      <translation>무언가 수신하고 있지만 PostgreSQL이 아니거나, 과부하 상태이거나, 중간 장비가 응답을 막고 있습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Something on the way drops the connection without a word: the server's firewall without a rule for your address, a network security group, or your own network that lets nothing out on 5432.</source>
      <translation>통신 경로에서 아무 응답 없이 연결을 버리는 곳이 있습니다. 내 주소에 대한 규칙이 없는 서버 방화벽, 네트워크 보안 그룹, 또는 5432로 나가지 못하게 하는 내 네트워크입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>Something stands before BEGIN on its line, such as a quote.</source>
      <translation>BEGIN 줄의 앞에 따옴표 같은 다른 글자가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/window_controller.py" />
      <source>Something unexpected happened: {words}</source>
      <translation>예기치 않은 일이 생겼습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Sort &amp;profiles</source>
      <translation>프로필 정렬(&amp;P)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Spring Boot</source>
      <translation>Spring Boot</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>Stage</source>
      <translation>단계</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/verdict_header.py" />
      <source>Stage {settled} of {total}</source>
      <translation>{total}단계 중 {settled}단계</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>Stages</source>
      <translation>단계</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/environment.py" />
      <source>Staging</source>
      <translation>스테이징</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Start XWayland, or log in to a session with X11.</source>
      <translation>XWayland를 시작하거나 X11 세션으로 로그인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Start and test</source>
      <translation>시작하고 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Start azpg-gui as the user who is logged in there, without sudo.</source>
      <translation>그 디스플레이에 로그인한 사용자로, sudo 없이 azpg-gui를 시작하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Start it with one: {command}</source>
      <translation>세션 버스와 함께 시작하십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Start it, then try again: {command}</source>
      <translation>키링을 시작한 뒤 다시 시도하십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Start the server</source>
      <translation>서버 시작</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Start without it: {command}</source>
      <translation>이 변수 없이 시작하십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/practice/practice_servers.py" />
      <source>Starting a practice server: {about}…</source>
      <translation>연습용 서버를 시작하는 중: {about}…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/window_controller.py" />
      <source>Starting…</source>
      <translation>시작하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/practice.py" />
      <source>Starts a PostgreSQL with Azure-like TLS on this computer, until Ctrl+C, with one thing
about it:</source>
      <translation>이 컴퓨터에서 Azure와 비슷한 TLS를 쓰는 PostgreSQL을 Ctrl+C를 누를 때까지 실행합니다.
다음 가운데 하나를 고릅니다:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>State</source>
      <translation>상태</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <location filename="../../azpg_gui/qt/check/dialog_layout.py" />
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Stop</source>
      <translation>중지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <location filename="../../azpg_gui/qt/check/second_runs.py" />
      <location filename="../../azpg_gui/qt/check/test_dialog.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>Stopped by you</source>
      <translation>사용자가 중지했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>Stopped by you at: {stage}</source>
      <translation>사용자가 중지했습니다: {stage}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>Stopped by you. Whether something was changed is not known.</source>
      <translation>중지했습니다. 변경되었는지는 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/several_checks.py" />
      <source>Stopped. Tested {count}: {counts}.</source>
      <translation>{counts}. 프로필 {count}개를 테스트한 뒤 중지했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Switch TLS on in the driver, as it spells it</source>
      <translation>드라이버의 표기에 맞게 TLS 켜기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Switch TLS on there (ssl = on; PgBouncer: client_tls_sslmode)</source>
      <translation>그곳에서 TLS 켜기(ssl = on, PgBouncer는 client_tls_sslmode)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Switch the server's PgBouncer on</source>
      <translation>서버의 PgBouncer 켜기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>Switch to verify-ca (host not proven)</source>
      <translation>verify-ca로 변경(호스트 미검증)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Switch to verify-full</source>
      <translation>verify-full로 변경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>System keyring</source>
      <translation>시스템 키링</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>System roots (sslrootcert=system)</source>
      <translation>시스템 루트(sslrootcert=system)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>TCP connection</source>
      <translation>TCP 연결</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>TCP connections from here to {host}, port {port}, are made and then fall silent or are closed before TLS. PostgreSQL asks for TLS in its own way (SSLRequest), which firewalls that inspect TLS may not know. Please exempt the port from inspection.</source>
      <translation>여기서 {host}의 포트 {port}{으로} TCP 연결은 되지만 TLS 전에 응답이 끊기거나 연결이 닫힙니다. PostgreSQL은 고유한 방식(SSLRequest)으로 TLS를 요청하므로 TLS를 검사하는 방화벽이 이를 모를 수 있습니다. 이 포트를 검사에서 제외해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>TLS 1.3 stays. Programs that do not use OpenSSL are not affected.</source>
      <translation>TLS 1.3은 그대로 사용합니다. OpenSSL을 쓰지 않는 프로그램에는 영향이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/messages_tab.py" />
      <source>TLS attempt</source>
      <translation>TLS 시도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>TLS connections to Azure Database for PostgreSQL, tested and explained.</source>
      <translation>Azure Database for PostgreSQL의 TLS 연결을 검사하고 설명합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>TLS did not come about in this test: {words}. While that lasts libpq will then refuse to connect, instead of sending everything readable.</source>
      <translation>이 검사에서는 TLS가 이루어지지 않았습니다: {words}. 이 상태가 계속되면 libpq는 모든 내용을 읽을 수 있게 보내는 대신 연결을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>TLS ends before the server</source>
      <translation>TLS가 서버 앞에서 끝납니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>TLS enforced</source>
      <translation>TLS 강제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforced_words.py" />
      <source>TLS is enforced.</source>
      <translation>TLS를 강제합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforced_words.py" />
      <source>TLS is not enforced.</source>
      <translation>TLS를 강제하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>TLS is switched off</source>
      <translation>TLS가 꺼져 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>TLS may end at a pooler or proxy in front of the server. What stands in pg_stat_ssl would tell, and here it did not.</source>
      <translation>TLS가 서버 앞의 풀러나 프록시에서 끝날 수 있습니다. 보통은 pg_stat_ssl로 알 수 있지만 여기서는 알 수 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>TLS offered</source>
      <translation>TLS 제공</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>TLS to &amp;Azure</source>
      <translation>Azure의 TLS(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>TLS to Azure Database for PostgreSQL</source>
      <translation>Azure Database for PostgreSQL의 TLS</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>TLS versions</source>
      <translation>TLS 버전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>TLS versions: {range}</source>
      <translation>TLS 버전: {range}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>TLS works, and the server refuses user {user} and database {dbname} from your address.</source>
      <translation>TLS는 동작하지만, 서버가 이 주소에서 온 사용자 {user}, 데이터베이스 {dbname}의 접속을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/notes_card.py" />
      <source>Ta&amp;gs</source>
      <translation>태그(&amp;G)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Tags</source>
      <translation>태그</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>Take over connections: a string of any driver, pg_service.conf, .pgpass, pgAdmin's servers.json, DBeaver's data-sources.json, JetBrains' dataSources.xml, settings.json of VS Code or Azure Data Studio, .env files, a team file of azpg.</source>
      <translation>드라이버의 연결 문자열, pg_service.conf, .pgpass, pgAdmin의 servers.json, DBeaver의 data-sources.json, JetBrains의 dataSources.xml, VS Code나 Azure Data Studio의 settings.json, .env 파일, azpg의 팀 파일에서 연결을 가져옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/export.py" />
      <source>Take the bundle apart, one file a root.</source>
      <translation>묶음을 루트마다 파일 하나로 나눕니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/interchange.py" />
      <source>Take the import back</source>
      <translation>가져오기 취소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Take the permission away</source>
      <translation>다른 사용자의 읽기 권한 제거(chmod 600)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/roots_installation.py" />
      <source>Taken back: {path} is as it was before.</source>
      <translation>되돌렸습니다. {path} 파일은 추가하기 전과 같습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Taken out of groups.</source>
      <translation>프로필들을 그룹에서 뺐습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/arrangement.py" />
      <source>Taken out of its group.</source>
      <translation>그룹에서 뺐습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/connection_page.py" />
      <source>Taken out, because it is a secret: {keywords}.</source>
      <translation>비밀 정보({keywords})는 뺐습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>Takes effect at once, without a restart. The same in every version.</source>
      <translation>다시 시작하지 않아도 바로 적용됩니다. 모든 버전에서 같습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>Team file</source>
      <translation>팀 파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Technical text</source>
      <translation>원문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Tell whoever is responsible for security, and try from another network</source>
      <translation>보안 담당자에게 알리고 다른 네트워크에서 시도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <location filename="../../azpg_gui/qt/widgets/environment.py" />
      <source>Test</source>
      <translation>테스트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/diagnosis/remedies/judgement.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Test again</source>
      <translation>다시 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <location filename="../../azpg_gui/qt/window/heading_widget.py" />
      <source>Test connection</source>
      <translation>연결 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/test_dialog.py" />
      <source>Test connection — {name}</source>
      <translation>연결 검사 — {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>Test connections stage by stage. A TARGET is a libpq keyword string, a URI, or a host name. Passwords come from PGPASSWORD, libpq's password file, where the profile says (keyring, password file, command), standard input, or a prompt.</source>
      <translation>연결을 단계별로 검사합니다. TARGET은 libpq 키워드 문자열, URI 또는 호스트 이름입니다. 암호는 PGPASSWORD, libpq의 암호 파일, 프로필이 정한 곳(키링, 암호 파일, 명령), 표준 입력 또는 프롬프트에서 가져옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Test from another network</source>
      <translation>다른 네트워크에서 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>Test of {moment}</source>
      <translation>{moment}의 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <source>Test the rest without</source>
      <translation>나머지는 암호 없이 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Test this string</source>
      <translation>이 문자열 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <source>Test without a password</source>
      <translation>암호 없이 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/command_consent.py" />
      <source>Test without it</source>
      <translation>실행하지 않고 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/profile_list.py" />
      <source>Test {count} profiles</source>
      <translation>프로필 {count}개 테스트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Tested</source>
      <translation>검사 시각</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/several_checks.py" />
      <source>Tested {count}: {counts}.</source>
      <translation>{counts}. 프로필 {count}개를 테스트했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/dialog_layout.py" />
      <source>Testing the connection…</source>
      <translation>연결을 검사하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>Testing under verify-full, without a password…</source>
      <translation>암호 없이 verify-full로 검사하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/several_checks.py" />
      <source>Testing: {done} of {count}. Esc in the list stops.</source>
      <translation>테스트 중: {count}개 가운데 {done}개 완료. 목록에서 Esc를 누르면 중지합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/dialog_layout.py" />
      <source>Testing: {stage}</source>
      <translation>검사 중: {stage}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Tests</source>
      <translation>검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Tests &amp;kept of each profile</source>
      <translation>프로필마다 보관할 검사 수(&amp;K)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Tests of this profile</source>
      <translation>이 프로필의 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Text &amp;size</source>
      <translation>글자 크기(&amp;S)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Text (*.txt)</source>
      <translation>텍스트 (*.txt)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>The &amp;whole test may take</source>
      <translation>전체 검사 제한 시간(&amp;W)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>The Azure CLI (az) is not installed on this computer: copy a command instead.</source>
      <translation>이 컴퓨터에는 Azure CLI(az)가 설치되어 있지 않습니다. 대신 명령을 복사하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/installed_cli.py" />
      <source>The Azure CLI says: {words}</source>
      <translation>Azure CLI의 메시지: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/entries.py" />
      <source>The JSON ends or is damaged on line {line}. Only what stands whole before it was read.</source>
      <translation>JSON이 {line}번째 줄에서 끊겼거나 손상되었습니다. 그 앞에 온전히 남아 있는 항목만 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>The SHA-256 of {name} is not the one in {sums}: the file was damaged or changed after it was written. Nothing is taken from it.</source>
      <translation>{name}의 SHA-256이 {sums}에 적힌 값과 다릅니다. 작성된 뒤에 손상되었거나 변경된 파일이므로 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>The TLS handshake failed</source>
      <translation>TLS 핸드셰이크에 실패했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>The Wayland display {name} does not answer.</source>
      <translation>Wayland 디스플레이 {name}{이} 응답하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The address changed: {before} → {now}.</source>
      <translation>주소가 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The address in the message is the one the rule must name. “no encryption” at the end says that this attempt had no TLS: try with it first.</source>
      <translation>규칙에 넣을 주소는 메시지에 있는 주소입니다. 끝에 “no encryption”이 있으면 이 시도에 TLS가 없었다는 뜻이므로 먼저 TLS로 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The address in the message tells: 127.0.0.1 is a tunnel or a local server. Under sslmode=prefer the same server would be used without encryption, silently.</source>
      <translation>메시지의 주소로 알 수 있습니다. 127.0.0.1은 터널이나 로컬 서버입니다. sslmode=prefer에서는 같은 서버를 아무 말 없이 암호화하지 않고 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>The address stands in the certificate the server sent.</source>
      <translation>이 주소는 서버가 보낸 인증서에 적힌 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The address tried has colons in it.</source>
      <translation>시도한 주소에 콜론이 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The answer cannot be read: {words}.</source>
      <translation>응답을 읽을 수 없습니다({words}). 나중에 다시 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The answer is about another certificate.</source>
      <translation>다른 인증서에 대한 응답입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The answer is dated in the future: check your computer's clock.</source>
      <translation>응답의 날짜가 미래입니다. 컴퓨터의 시계를 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The answer is not signed by the certificate's issuer.</source>
      <translation>인증서 발급자가 서명하지 않은 응답입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The answer is of {date}, and does not say until when it is good.</source>
      <translation>{date}에 만들어진 응답이며 언제까지 유효한지 적혀 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The answer was good until {date} only.</source>
      <translation>{date}까지만 유효한 응답입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team_packing.py" />
      <source>The archive has {name} more than once. Nothing is taken from it.</source>
      <translation>아카이브에 {name}{이} 두 번 이상 들어 있습니다. 이 파일에서는 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team_packing.py" />
      <source>The archive is damaged, or locked.</source>
      <translation>압축 파일이 손상되었거나 암호로 잠겨 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team_packing.py" />
      <source>The archive is too large for a team file.</source>
      <translation>팀 파일로 보기에는 압축 파일이 너무 큽니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The certificate has another issuer: “{before}” → “{now}”.</source>
      <translation>인증서 발급자가 “{before}”에서 “{now}”{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The certificate has expired</source>
      <translation>인증서가 만료되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>The certificate in {path} was not accepted.</source>
      <translation>{path}의 인증서가 받아들여지지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The certificate is for another host</source>
      <translation>다른 호스트용 인증서입니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The certificate must name this host.</source>
      <translation>인증서에 이 호스트의 이름이 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The certificate names another server.</source>
      <translation>인증서에 다른 서버의 이름이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The certificate names this host.</source>
      <translation>인증서에 이 호스트의 이름이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>The certificate of {host} was issued under “{issuer}”. {file} holds {held}.</source>
      <translation>{host}의 인증서는 “{issuer}” 아래에서 발급되었습니다. {file}에는 {held}{이} 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The certificate was issued under a root that is not trusted.</source>
      <translation>신뢰하지 않는 루트 아래에서 발급된 인증서입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The certificate was renewed: valid until {before} → {now}.</source>
      <translation>인증서가 갱신되었습니다. 유효 기한이 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The certificate you presented is expired, of an issuer the server does not know, or for another user.</source>
      <translation>제시한 인증서가 만료되었거나, 서버가 모르는 발급자의 것이거나, 다른 사용자의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>The certificate “{name}” is valid from {date}. By your computer's clock it is {now}.</source>
      <translation>인증서 “{name}”{은} {date}부터 유효합니다. 컴퓨터의 시계는 지금 {now}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>The certificate “{name}” was issued by nobody but itself, and your trusted roots do not contain it.</source>
      <translation>인증서 “{name}”{은} 자체 서명된 인증서이며, 신뢰하는 루트에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>The certificate “{name}” was valid until {date}. It is now {now}.</source>
      <translation>인증서 “{name}”{은} {date}까지 유효했습니다. 지금은 {now}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/dbeaver.py" />
      <source>The certificates lie in a Java keystore there, which libpq does not read.</source>
      <translation>그 프로그램에서는 인증서가 Java 키 저장소에 있으며, libpq는 이를 읽지 못합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>The chain as it was sent, PEM (*.pem)</source>
      <translation>받은 그대로의 체인, PEM (*.pem)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>The chain as text (*.txt)</source>
      <translation>체인을 텍스트로 (*.txt)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The chain ends at a root that is not in your root file. For Azure the file needs DigiCert Global Root G2 and Microsoft RSA Root Certificate Authority 2017; one with Baltimore CyberTrust Root or DigiCert Global Root CA alone is of the past.</source>
      <translation>체인이 루트 파일에 없는 루트에서 끝납니다. Azure에는 DigiCert Global Root G2와 Microsoft RSA Root Certificate Authority 2017이 필요합니다. Baltimore CyberTrust Root나 DigiCert Global Root CA만 있는 파일은 예전 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The chain is good, but the name you connect to is not among the certificate's names: an address, an alias of your own, a private name, a tunnel, or another server.</source>
      <translation>체인은 올바르지만 연결하려는 이름이 인증서의 이름에 없습니다. 주소, 직접 만든 별칭, 프라이빗 이름, 터널 또는 다른 서버입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The chain is longer than one of its authorities allows</source>
      <translation>체인이 인증 기관이 허용한 길이보다 깁니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The cipher changed: {before} → {now}.</source>
      <translation>암호가 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The client certificate cannot be read</source>
      <translation>클라이언트 인증서를 읽을 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>The client certificate is for another user</source>
      <translation>클라이언트 인증서가 다른 사용자의 것입니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>The client certificate signs in. No password is sent.</source>
      <translation>클라이언트 인증서로 로그인합니다. 암호는 보내지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The client is busy, not waiting; no driver says so.</source>
      <translation>클라이언트는 기다리는 것이 아니라 계산하고 있습니다. 이를 알려 주는 드라이버는 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The client key cannot be read</source>
      <translation>클라이언트 키를 읽을 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The client key needs its passphrase</source>
      <translation>클라이언트 키에 암호 구문이 필요합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>The client's first message is too large for something on the way</source>
      <translation>클라이언트의 첫 메시지가 너무 커서 중간에서 버려집니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/clients.py" />
      <source>The client's own TLS library is the difference. Its first message has {large} bytes against {small}: more than one packet, which something on the way does not pass on.</source>
      <translation>차이는 클라이언트 자체의 TLS 라이브러리입니다. 첫 메시지가 {small}바이트가 아니라 {large}바이트여서 패킷 하나에 들어가지 않으며, 중간 장비가 이를 전달하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>The command of Single Server is gone from the Azure CLI, and the servers it was for are too. Shown so that nobody looks for it:</source>
      <translation>단일 서버용 명령은 Azure CLI에서 없어졌고 단일 서버도 서비스가 종료되었습니다. 찾는 수고를 덜기 위해 표시합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The computer is there, but no server answers on this port.</source>
      <translation>호스트는 응답하지만 이 포트에서 대기 중인 서버가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The computer is there, but no server answers on this port; the server may also be stopped. Azure's ports: {ports}.</source>
      <translation>호스트는 응답하지만 이 포트에서 대기 중인 서버가 없습니다. 서버가 중지되었을 수도 있습니다. Azure가 쓰는 포트는 {ports}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/entries.py" />
      <source>The connection goes through an SSH tunnel there. This program makes none.</source>
      <translation>원래 SSH 터널을 거치는 연결입니다. 이 프로그램은 터널을 만들지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The connection has no TLS.</source>
      <translation>TLS를 사용하지 않는 연결입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/mode_rows.py" />
      <source>The connection is not encrypted.</source>
      <translation>연결이 암호화되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/failed_login.py" />
      <source>The connection itself works; only the sign-in does not.</source>
      <translation>연결 자체는 됩니다. 로그인만 되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The connection was closed</source>
      <translation>연결이 닫혔습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>The connection was closed.</source>
      <translation>연결을 닫았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The connection was made without encryption, and the server refused it.</source>
      <translation>암호화 없이 연결했고 서버가 거부했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <source>The copy is written beside {path} and named here, which outranks {source}.</source>
      <translation>사본은 {path} 옆에 저장되고 여기에 지정됩니다. 여기에 지정한 값은 {source}보다 우선합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <location filename="../../azpg_gui/qt/widgets/passphrase_prompt.py" />
      <source>The copy is written beside {path}; this file stays as it is.</source>
      <translation>사본을 {path} 옆에 만듭니다. 이 파일은 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>The dashes around BEGIN and END are not the five they should be.</source>
      <translation>BEGIN과 END 앞뒤의 하이픈이 5개가 아니거나 다른 문자입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The database does not exist</source>
      <translation>데이터베이스가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/folders.py" />
      <source>The disk is nearly full.</source>
      <translation>디스크가 거의 찼습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>The display {name} belongs to another user.</source>
      <translation>디스플레이 {name}{은} 다른 사용자의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>The display {name} does not answer.</source>
      <translation>디스플레이 {name}{이} 응답하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>The download was stopped.</source>
      <translation>다운로드를 중지했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>The driver handed a parameter of the string on to the server, which knows none of that name; sslrootcert in a URL of postgres.js ends there.</source>
      <translation>드라이버가 문자열의 매개변수를 서버로 넘겼는데, 서버에는 그런 이름의 매개변수가 없습니다. postgres.js의 URL에 있는 sslrootcert가 이렇게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>The driver is connecting…</source>
      <translation>드라이버가 연결하는 중입니다…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>The driver is older than SCRAM, which the server asks for: update it (JDBC 42.2, libpq 10 or later).</source>
      <translation>드라이버가 서버가 요구하는 SCRAM보다 오래되었습니다. JDBC 42.2, libpq 10 이상으로 업데이트하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The driver refuses a value or a keyword before it connects. The words differ from driver to driver: what libpq calls sslmode, others call ssl or SSL Mode.</source>
      <translation>드라이버가 연결하기 전에 값이나 키워드를 거부합니다. 표기는 드라이버마다 다릅니다. libpq의 sslmode를 다른 드라이버는 ssl 또는 SSL Mode라고 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>The driver's default is prefer. It does not look into Java's cacerts unless sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory says so.</source>
      <translation>드라이버의 기본값은 prefer입니다. sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory를 지정하지 않으면 Java의 cacerts를 보지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>The driver's own default</source>
      <translation>드라이버의 기본 동작</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>The error</source>
      <translation>오류 내용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/marked_text.py" />
      <source>The file begins with a byte order mark, so that libpq misreads its first line. Save it as UTF-8 without one for psql.</source>
      <translation>이 파일은 바이트 순서 표식(BOM)으로 시작하여 libpq가 첫 줄을 잘못 읽습니다. psql에서 쓰려면 BOM 없는 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file begins with “BEGIN CERTIFICATE”; a list begins with “BEGIN X509 CRL”.</source>
      <translation>파일이 “BEGIN CERTIFICATE”로 시작합니다. 목록은 “BEGIN X509 CRL”로 시작합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>The file does not exist; libpq goes on without a client certificate.</source>
      <translation>파일이 없습니다. libpq는 클라이언트 인증서 없이 계속합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/marked_text.py" />
      <source>The file is in UTF-16, which libpq does not read. Save it as UTF-8 for psql.</source>
      <translation>이 파일은 UTF-16으로 저장되어 있어 libpq가 읽지 못합니다. psql에서 쓰려면 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file is there, but OpenSSL finds no certificate in it: most often it is in DER form, as Microsoft's and DigiCert's .crt downloads are, or a web page saved under that name.</source>
      <translation>파일은 있지만 OpenSSL이 그 안에서 인증서를 찾지 못합니다. Microsoft와 DigiCert의 .crt 다운로드처럼 DER 형식이거나, 그 이름으로 저장된 웹 페이지인 경우가 가장 많습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file of sslcert holds no certificate in PEM form, or may not be read.</source>
      <translation>sslcert 파일에 PEM 형식의 인증서가 없거나 파일을 읽을 권한이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file of sslcrl holds no list of revoked certificates</source>
      <translation>sslcrl 파일에 해지된 인증서 목록이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file of sslkey holds no private key that the driver understands. libpq takes PEM and DER; JDBC wants PKCS#8 in DER form, or PKCS#12.</source>
      <translation>sslkey 파일에 드라이버가 이해하는 개인 키가 없습니다. libpq는 PEM과 DER를 받고, JDBC에는 DER 형식의 PKCS#8 또는 PKCS#12가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>The file with it holds no certificate.</source>
      <translation>함께 온 파일에 인증서가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file with your trusted roots cannot be read</source>
      <translation>신뢰하는 루트 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The file with your trusted roots is missing</source>
      <translation>신뢰하는 루트 파일이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>The file {path} does not exist.</source>
      <translation>파일 {path}{이} 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>The file {path} does not exist. libpq does not expand “{part}”: it looks for a file of exactly that name.</source>
      <translation>{path} 파일이 없습니다. libpq는 “{part}” 표기를 확장하지 않고, 적힌 그대로의 이름을 가진 파일을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>The first value must be true: this very connection is encrypted. Who answers was proven before, or the connection would not exist.</source>
      <translation>첫 번째 값이 true여야 합니다. 바로 이 연결이 암호화되었다는 뜻입니다. 상대 서버는 그 전에 이미 검증되었으며, 그렇지 않았다면 연결되지 않았을 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>The form openssl x509 -text prints</source>
      <translation>openssl x509 -text가 출력하는 형식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>The functions of pgaadauth are in the database postgres alone: connect to that one.</source>
      <translation>pgaadauth의 함수는 postgres 데이터베이스에만 있습니다. 그 데이터베이스에 연결하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The gateway of Single Server finds the server by the user name: user@server. In a URI the @ is written %40.</source>
      <translation>단일 서버의 게이트웨이는 사용자 이름 user@server로 서버를 찾습니다. URI에서는 @를 %40으로 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/plan.py" />
      <source>The host is a placeholder. Put the server's name in its place.</source>
      <translation>호스트가 자리 표시자입니다. 그 자리에 서버 이름을 넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>The host name contains a space. Remove it.</source>
      <translation>호스트 이름에 공백이 있습니다. 공백을 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The host name could not be looked up</source>
      <translation>호스트 이름을 조회하지 못했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The host name has no address</source>
      <translation>호스트 이름에 해당하는 주소가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The host's name will be required</source>
      <translation>호스트 이름 확인 필요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The host's name will not be checked</source>
      <translation>호스트 이름을 확인하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/interchange.py" />
      <source>The import was taken back, but for profiles that were changed since.</source>
      <translation>가져오기를 취소했습니다. 그 뒤에 변경된 프로필은 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/interchange.py" />
      <source>The import was taken back.</source>
      <translation>가져오기를 취소했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The intermediate certificate is missing</source>
      <translation>중간 인증서가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The issuer is not known</source>
      <translation>발급자를 알 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The issuer will not be checked</source>
      <translation>발급자를 확인하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The issuer will perhaps be checked</source>
      <translation>발급자를 확인하지 않을 수 있음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/repair.py" />
      <source>The key cannot be opened: enter its passphrase.</source>
      <translation>키를 열 수 없습니다. 암호 구문을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The key exchange changed: {before} → {now}.</source>
      <translation>키 교환 방식이 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>The key in it cannot be read.</source>
      <translation>안의 키를 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>The key in {key} is not the one {certificate} was made for.</source>
      <translation>{key}의 키는 {certificate}에 해당하는 키가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The key of the client certificate is missing</source>
      <translation>클라이언트 인증서의 키가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>The key of “{name}” spells its elliptic curve out instead of naming it.</source>
      <translation>“{name}” 인증서의 키가 타원 곡선을 이름 대신 매개 변수로 적고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring did not answer within {seconds} s. Nothing was read from it, and whether it kept anything is not known.</source>
      <translation>키링이 {seconds}초 안에 응답하지 않았습니다. 키링에서 읽은 것은 없으며, 저장되었는지는 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring ended while it was asked.</source>
      <translation>묻는 동안 키링이 종료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/trial_entry.py" />
      <source>The keyring gave back something else than was put there.</source>
      <translation>키링이 저장한 것과 다른 값을 돌려주었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/passwords.py" />
      <source>The keyring is asked. If it shows a prompt, answer that.</source>
      <translation>키링에 묻고 있습니다. 키링이 입력 창을 띄우면 그 창에 답하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring is locked, and its prompt cannot be shown here.</source>
      <translation>키링이 잠겨 있고, 여기서는 잠금 해제 창을 띄울 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring is locked: its prompt was closed.</source>
      <translation>키링이 잠겨 있습니다. 잠금 해제 창이 닫혔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring is turned off by {where}.</source>
      <translation>{where} 설정으로 키링이 꺼져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring refused: {words}.</source>
      <translation>{words}: 키링이 거부했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring set up here ({name}) is not known to encrypt, so passwords are not kept in it.</source>
      <translation>여기에 설정된 키링({name})은 암호화 여부를 알 수 없어 암호를 보관하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>The keyring that {where} names cannot be loaded: {words}.</source>
      <translation>{words}: {where}에 지정된 키링을 불러올 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_settings.py" />
      <source>The keyword {keyword} has a field of its own above.</source>
      <translation>{keyword} 키워드는 위에 별도의 입력 칸이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_settings.py" />
      <source>The keyword {keyword} holds a secret. It is not kept here.</source>
      <translation>{keyword} 키워드의 값은 비밀 정보이므로 여기에 보관하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_settings.py" />
      <source>The keyword {keyword} stands here twice.</source>
      <translation>{keyword} 키워드가 두 번 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>The last test saw nothing of the server, so nothing can be compared.</source>
      <translation>마지막 검사에서 서버에 대해 확인된 내용이 없어 비교할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The letter in the message is the first byte of the answer: H is a web server, J or a line feed is MySQL, S alone before “SSH” is SSH.</source>
      <translation>메시지의 글자는 응답의 첫 바이트입니다. H는 웹 서버, J나 줄바꿈은 MySQL, “SSH”의 첫 글자인 S는 SSH입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>The library {name} is missing.</source>
      <translation>{name} 라이브러리가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/password_file.py" />
      <source>The line has too few fields: host:port:database:user:password.</source>
      <translation>줄의 항목이 부족합니다. 형식은 host:port:database:user:password입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/plan.py" />
      <source>The line is for any host or any user, and none of the profiles is meant by it.</source>
      <translation>모든 호스트나 모든 사용자를 위한 줄이며, 해당하는 프로필이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/password_file.py" />
      <source>The line is none of a password file.</source>
      <translation>암호 파일의 줄이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>The line is too long for libpq, which does not read on behind it.</source>
      <translation>줄이 libpq가 읽기에 너무 깁니다. libpq는 그 뒤를 읽지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>The lines BEGIN and END are missing: it is base64 alone.</source>
      <translation>BEGIN 줄과 END 줄이 없고 base64만 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The list does not say until when it is good.</source>
      <translation>목록에 언제까지 유효한지 적혀 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The list is not about every certificate of this issuer, so it says nothing here.</source>
      <translation>이 발급자의 모든 인증서를 다루는 목록이 아니므로 여기서는 아무것도 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The list is not signed by the certificate's issuer.</source>
      <translation>인증서 발급자가 서명하지 않은 목록입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>The list of “{issuer}” is past its next update.</source>
      <translation>“{issuer}” 목록의 다음 갱신 날짜가 지났습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>The lists in host, hostaddr and port have different lengths: each host needs its own address and port, or all share one port.</source>
      <translation>host, hostaddr, port에 적은 목록의 개수가 서로 다릅니다. 호스트마다 주소와 포트를 적거나 포트 하나를 함께 써야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The message names GSSAPI encryption as required.</source>
      <translation>메시지에 GSSAPI 암호화가 필요하다고 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The message names the database. Capital letters count.</source>
      <translation>메시지에 데이터베이스 이름이 있습니다. 대소문자를 구분합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The message names the file; nothing was sent, so the server has no part in it.</source>
      <translation>메시지에 파일 이름이 있습니다. 아무것도 보내지 않았으므로 서버와는 관계가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The message names the keyword or the value; the server was not asked.</source>
      <translation>메시지에 키워드나 값이 있습니다. 서버에는 묻지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The message names the permissions that the file must have.</source>
      <translation>메시지에 파일이 가져야 할 권한이 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The message names the role; the password had no part in it.</source>
      <translation>메시지에 역할 이름이 있습니다. 암호와는 관계가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The message names the service or the line of the file.</source>
      <translation>메시지에 서비스 이름이나 파일의 줄이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The message says that a certificate is present and its key file is not.</source>
      <translation>메시지에 인증서는 있지만 키 파일이 없다고 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The message says “embedded null” or names the length of an address.</source>
      <translation>메시지에 “embedded null” 또는 주소의 길이가 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>The message tells of {count} attempts</source>
      <translation>메시지에 담긴 연결 시도 {count}건</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>The module that comes with Az.</source>
      <translation>Az와 함께 설치되는 모듈입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The name has an IPv6 address, and the server takes IPv4 only</source>
      <translation>이름에 IPv6 주소가 있지만 서버는 IPv4만 지원합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The name may be mistyped or the server deleted. A server with private access has an address only inside its virtual network: there, link its private DNS zone.</source>
      <translation>이름이 틀렸거나 서버가 삭제되었을 수 있습니다. 프라이빗 액세스 서버의 주소는 가상 네트워크 안에서만 조회됩니다. 그곳에서 프라이빗 DNS 영역을 연결하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The name may be mistyped, or only known inside another network.</source>
      <translation>이름이 틀렸거나 다른 네트워크에서만 조회되는 이름입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The name server did not answer when asked for {host}.</source>
      <translation>{host}의 주소를 물었지만 이름 서버가 응답하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The name server knows no name {host}.</source>
      <translation>이름 서버에 {host} 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The name was resolved outside the private network</source>
      <translation>이름이 프라이빗 네트워크 밖에서 조회되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>The name {host} exists, but it has no address.</source>
      <translation>{host} 이름은 있지만 주소가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>The names in “{name}” break the name constraints of an authority above it: {words}.</source>
      <translation>“{name}” 인증서의 이름이 상위 인증 기관의 이름 제약 조건에 어긋납니다. OpenSSL 오류는 “{words}”입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The network has no way to the server</source>
      <translation>서버로 가는 네트워크 경로가 없습니다</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>The new issuing authorities are in use in all public regions.</source>
      <translation>모든 퍼블릭 지역에서 새 발급 기관을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>The new module, a preview since June 2026: Install-Module first.</source>
      <translation>2026년 6월부터 미리 보기로 제공되는 새 모듈입니다. 먼저 Install-Module로 설치하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>The new root's file comes from whoever issues the server's certificate.</source>
      <translation>새 루트 파일은 서버 인증서를 발급하는 기관에서 받을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The number of rounds that SCRAM asks for is so large that the client calculates for minutes. An honest server asks for 4096.</source>
      <translation>SCRAM이 요구하는 반복 횟수가 너무 커서 클라이언트가 몇 분 동안 계산합니다. 정상적인 서버는 4096회를 요구합니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>The old issuing authorities signed by DigiCert expire.</source>
      <translation>DigiCert가 서명한 이전 발급 기관이 만료됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/clients.py" />
      <source>The older libpq does not know {keywords} and goes without. No password was sent.</source>
      <translation>오래된 libpq는 {keywords} 설정을 인식하지 못해 적용하지 않습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/connect_curve.py" />
      <source>The oldest of them: {moment}.</source>
      <translation>그중 가장 오래된 검사는 {moment}에 했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/cpp.py" />
      <source>The options of QPSQL end at a semicolon, and the root file's name has one.</source>
      <translation>QPSQL의 옵션은 세미콜론에서 끝나는데, 루트 파일의 이름에 세미콜론이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>The other libpq</source>
      <translation>다른 libpq</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>The other libpq could not be asked: {reason}</source>
      <translation>다른 libpq로 확인하지 못했습니다. 이유: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The other side ended the connection without a word of PostgreSQL: a restart or a failover, an idle limit on the way, or a device that inspects TLS and wants none of this.</source>
      <translation>상대가 PostgreSQL의 응답 없이 연결을 끝냈습니다. 다시 시작이나 장애 조치, 중간의 유휴 제한, 또는 TLS를 검사하여 이 연결을 막는 장비입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/certificates.py" />
      <source>The other side sent a root that you do not trust: a proxy that inspects TLS, or an ssl object of Node.js that sslmode in the URL has replaced.</source>
      <translation>상대가 신뢰하지 않는 루트를 보냈습니다. TLS를 검사하는 프록시이거나, URL의 sslmode가 Node.js의 ssl 객체를 대체한 경우입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <location filename="../../azpg_gui/core/certificates/doctor/repair.py" />
      <source>The passphrase does not open it.</source>
      <translation>암호 구문으로 열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>The passphrase does not open the client key</source>
      <translation>암호 구문으로 클라이언트 키를 열 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/password_command.py" />
      <source>The password command could not be run: {reason}.</source>
      <translation>{reason}: 암호 명령을 실행할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/password_command.py" />
      <source>The password command did not end within {seconds} s, and was ended. {words}</source>
      <translation>암호 명령이 {seconds}초 안에 끝나지 않아 종료했습니다. {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/password_command.py" />
      <source>The password command ended with status {status}. {words}</source>
      <translation>암호 명령이 상태 {status}{으로} 종료되었습니다. {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/password_command.py" />
      <source>The password command printed no password: its first line is empty. {words}</source>
      <translation>암호 명령이 암호를 출력하지 않았습니다. 첫 줄이 비어 있습니다. {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/password_command.py" />
      <source>The password command was not run: there is no program “{program}”.</source>
      <translation>암호 명령을 실행하지 않았습니다. “{program}”{이라}는 프로그램이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_file.py" />
      <source>The password file {path} has no line for host, port, database and user of this connection.</source>
      <translation>암호 파일 {path}에 이 연결의 host, port, database, user에 맞는 줄이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>The password is wrong or expired, or the user does not exist or has none for this way of signing in: PostgreSQL does not say which.</source>
      <translation>암호가 틀렸거나 만료되었거나, 사용자가 없거나, 이 로그인 방식에 맞는 암호가 없습니다. PostgreSQL은 그중 무엇인지 알려 주지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>The password is wrong or expired, or the user does not exist or has none for this way of signing in: PostgreSQL does not say which. {rule} A user of Microsoft Entra ID signs in with a token instead.</source>
      <translation>암호가 틀렸거나 만료되었거나, 사용자가 없거나, 이 로그인 방식에 맞는 암호가 없습니다. PostgreSQL은 그중 무엇인지 알려 주지 않습니다. {rule} Microsoft Entra ID 사용자는 암호 대신 토큰으로 로그인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>The password itself was not sent: SCRAM sent a proof of it.</source>
      <translation>암호 자체는 보내지 않았습니다. SCRAM은 암호를 안다는 증거만 보냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>The password itself was sent.</source>
      <translation>암호 자체를 보냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/connection_page.py" />
      <source>The password was moved from Host to its own field.</source>
      <translation>호스트 칸에 있던 암호를 암호 칸으로 옮겼습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>The password, or a proof of it, was sent.</source>
      <translation>암호 또는 암호를 안다는 증거를 보냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>The port is no number from 1 to 65535.</source>
      <translation>포트가 1에서 65535 사이의 숫자가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The port refuses connections</source>
      <translation>포트가 연결을 거부합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/practice/practice_servers.py" />
      <source>The practice server is running: {about}.</source>
      <translation>{about}: 연습용 서버가 실행 중입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_controller.py" />
      <source>The previous version is back.</source>
      <translation>이전 버전으로 되돌렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The private DNS zone does not answer here</source>
      <translation>프라이빗 DNS 영역이 이곳에서는 응답하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>The private endpoint's address</source>
      <translation>프라이빗 엔드포인트의 주소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The private key is encrypted, and no passphrase or a wrong one was given.</source>
      <translation>개인 키가 암호화되어 있는데 암호 구문이 없거나 틀렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The private key is that of another certificate.</source>
      <translation>개인 키가 다른 인증서의 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/sign_in.py" />
      <source>The profile's password command was not run: nobody has agreed to it on this computer.</source>
      <translation>프로필의 암호 명령을 실행하지 않았습니다. 이 컴퓨터에서 이 명령을 허용한 적이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_controller.py" />
      <source>The profiles are as they were. What they were until now is kept too.</source>
      <translation>프로필을 그때 상태로 되돌렸습니다. 직전 내용도 보관되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/drivers.py" />
      <source>The program signs in with tokens of Microsoft Entra ID. Enter a token as the password.</source>
      <translation>이 프로그램은 Microsoft Entra ID 토큰으로 로그인합니다. 암호 자리에 토큰을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>The program that connects must prove</source>
      <translation>연결하는 프로그램이 검증할 것</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The protocol changed: {before} → {now}.</source>
      <translation>프로토콜이 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/session.py" />
      <source>The question for the server's own view (pg_stat_ssl) was not answered.</source>
      <translation>pg_stat_ssl 조회에 응답이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The responder answered: {status}.</source>
      <translation>응답 서버가 {status}{이라}고 답했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/revocation.py" />
      <source>The responder does not know this certificate.</source>
      <translation>응답 서버가 이 인증서를 모릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The root behind this connection expires soon</source>
      <translation>이 연결의 루트가 곧 만료됩니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/deployments.py" />
      <source>The root file has to be deployed with the program.</source>
      <translation>루트 파일을 프로그램과 함께 배포해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>The root file is made with: azpg roots install --to {path}</source>
      <translation>루트 파일은 다음 명령으로 만들 수 있습니다: azpg roots install --to {path}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The root in your file has expired</source>
      <translation>파일의 루트가 만료되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The root that vouches for the server is no longer valid, as Baltimore CyberTrust Root since 2025-05-12.</source>
      <translation>서버를 보증하는 루트가 더 이상 유효하지 않습니다. Baltimore CyberTrust Root는 2025-05-12에 만료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>The roots it names are not in the file.</source>
      <translation>지정된 루트가 파일에 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../resources/roots/manifest.json" />
      <source>The same change as in the public cloud.</source>
      <translation>퍼블릭 클라우드와 같은 변경입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>The same name without the dot at its end: libpq compares letter by letter.</source>
      <translation>끝의 점을 뺀 같은 이름입니다. libpq는 이름을 한 글자씩 비교합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The same password in psql tells whether it is the password or how the application hands it on (@ : / % must be escaped in a URI). An Entra name needs a token instead.</source>
      <translation>같은 암호를 psql에서 써 보면 암호가 틀린 것인지, 애플리케이션이 잘못 넘긴 것인지 알 수 있습니다(URI에서는 @ : / %를 이스케이프해야 합니다). Entra 이름에는 암호 대신 토큰이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/commands_dialog.py" />
      <source>The same roots for other programs</source>
      <translation>다른 프로그램에 같은 루트 설치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>The same settings with two clients' libpq (no password was sent):</source>
      <translation>같은 설정을 두 클라이언트의 libpq로 검사한 결과(암호는 보내지 않음):</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>The section [{service}] stands in {path}. psql of this system may read that file; the libpq of this program does not. Copy the section to ~/.pg_service.conf, or set PGSERVICEFILE.</source>
      <translation>[{service}] 절은 {path} 파일에 있습니다. 이 시스템의 psql은 그 파일을 읽을 수 있지만 이 프로그램의 libpq는 읽지 않습니다. 절을 ~/.pg_service.conf에 복사하거나 PGSERVICEFILE을 설정하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>The selected one as DER (*.der)</source>
      <translation>선택한 것을 DER로 (*.der)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>The selected one, DER (*.der)</source>
      <translation>선택한 것, DER (*.der)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/keywords.py" />
      <source>The semicolon behind “{keyword}” was left out.</source>
      <translation>“{keyword}” 뒤의 세미콜론은 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/tls_versions.py" />
      <source>The server agreed to it.</source>
      <translation>서버가 이 버전에 합의했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/tls_versions.py" />
      <source>The server agreed to {group}.</source>
      <translation>서버가 {group}{을} 수락했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server answered N to the request for TLS. Azure Database for PostgreSQL always offers TLS: this is another server, or a proxy, pooler or tunnel in front of it.</source>
      <translation>서버가 TLS 요청에 N으로 답했습니다. Azure Database for PostgreSQL은 항상 TLS를 제공합니다. 이것은 다른 서버이거나 그 앞의 프록시, 풀러, 터널입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>The server asked for one in the handshake.</source>
      <translation>핸드셰이크에서 서버가 클라이언트 인증서를 요구했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server asked for the password on a connection without TLS. azpg stops there; a driver would have sent it.</source>
      <translation>서버가 TLS 없는 연결에서 암호를 요구했습니다. azpg는 거기서 멈춥니다. 드라이버라면 암호를 보냈을 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/refusals.py" />
      <source>The server asked who is there.</source>
      <translation>서버가 사용자 인증을 요구했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server asks for a client certificate</source>
      <translation>서버가 클라이언트 인증서를 요구합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server asks for a client certificate as well.</source>
      <translation>서버가 클라이언트 인증서도 요구합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server asks for a password</source>
      <translation>서버가 암호를 요구합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server asks for a way of signing in that you ruled out</source>
      <translation>서버가 허용하지 않은 로그인 방식을 요구합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server demands an endless calculation before the sign-in</source>
      <translation>서버가 로그인 전에 끝없는 계산을 요구합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server did not answer in time</source>
      <translation>서버가 제시간에 응답하지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>The server did not ask for one in the handshake.</source>
      <translation>핸드셰이크에서 서버가 클라이언트 인증서를 요구하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server did not ask for your client certificate</source>
      <translation>서버가 클라이언트 인증서를 요청하지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>The server did not say what it saw.</source>
      <translation>서버가 무엇을 확인했는지 알려 주지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>The server did not say whether the encryption reaches it</source>
      <translation>암호화가 서버까지 이어지는지 서버가 알려 주지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>The server did not say whether the encryption reaches it.</source>
      <translation>암호화가 서버까지 이어지는지 서버가 알려 주지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server does not accept this sign-in from here</source>
      <translation>서버가 이 위치에서의 로그인을 받아들이지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/modes.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server does not insist on TLS</source>
      <translation>서버가 TLS를 강제하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>The server does not know direct TLS</source>
      <translation>서버가 직접 TLS를 지원하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server ended the connection during the sign-in.</source>
      <translation>로그인 중에 서버가 연결을 끝냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>The server ended the handshake: nothing offered was acceptable to it.</source>
      <translation>서버가 핸드셰이크를 끝냈습니다. 제시한 것 중에 받아들일 것이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>The server fell silent</source>
      <translation>서버가 응답을 멈췄습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server has TLS switched off.</source>
      <translation>서버에서 TLS가 꺼져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>The server has a private endpoint, and its public side does not answer you. Inside the virtual network the same name has a private address: connect from there, or send the name lookup through the VPN to the network's name server.</source>
      <translation>서버에 프라이빗 엔드포인트가 있으며 공용 주소로는 응답하지 않습니다. 가상 네트워크 안에서는 같은 이름이 프라이빗 주소로 조회됩니다. 그 안에서 연결하거나, VPN을 통해 그 네트워크의 이름 서버에 조회하도록 하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server has a private endpoint, and its zone privatelink.postgres.database.azure.com is not linked to the network the lookup comes from, or has no record of the server.</source>
      <translation>서버에 프라이빗 엔드포인트가 있지만, privatelink.postgres.database.azure.com 영역이 조회하는 네트워크에 연결되어 있지 않거나 영역에 서버의 레코드가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server has a private endpoint. From outside its network the name leads to a public address, which does not answer where public access is switched off.</source>
      <translation>서버에 프라이빗 엔드포인트가 있습니다. 네트워크 밖에서는 이름이 공용 주소로 조회되며, 공용 액세스가 꺼져 있으면 그 주소는 응답하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>The server has a private endpoint. Its zone {zone} is not linked to the virtual network this computer asks from, or has no record of the server. A name server of your own must forward it to 168.63.129.16.</source>
      <translation>서버에 프라이빗 엔드포인트가 있습니다. {zone} 영역이 이 컴퓨터가 조회하는 가상 네트워크에 연결되어 있지 않거나 영역에 서버의 레코드가 없습니다. 자체 이름 서버를 쓴다면 이 영역을 168.63.129.16으로 전달해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server has another role than you ask for</source>
      <translation>서버의 역할이 요청과 다릅니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <source>The server has no authority for client certificates (ssl_ca_file), or something else answers in its place. Azure asks for none.</source>
      <translation>서버에 클라이언트 인증서용 기관(ssl_ca_file)이 없거나 다른 것이 대신 응답합니다. Azure는 클라이언트 인증서를 요청하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server has no free connection</source>
      <translation>서버에 남은 연결이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>The server is not told which host you mean; a gateway may need that.</source>
      <translation>어느 호스트인지 서버에 알리지 않습니다. 게이트웨이에는 이 정보가 필요할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server is overloaded, or something on the way holds the answer back.</source>
      <translation>서버가 과부하 상태이거나 중간에서 응답을 막고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server is starting or shutting down</source>
      <translation>서버가 시작 중이거나 종료 중입니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server knows no role {user} that may sign in.</source>
      <translation>로그인할 수 있는 역할 {user}{이} 서버에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server knows no such role, or it may not sign in (NOLOGIN). An Entra user needs a role made for it first.</source>
      <translation>서버에 그런 역할이 없거나 로그인할 수 없는 역할(NOLOGIN)입니다. Entra 사용자에게는 먼저 역할을 만들어 주어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server leaves the intermediate certificate out.</source>
      <translation>서버가 중간 인증서를 보내지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The server left out a certificate of its chain</source>
      <translation>서버가 체인의 인증서 하나를 빠뜨렸습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server lets nobody in without TLS</source>
      <translation>서버는 TLS 없이 아무도 받지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/practice.py" />
      <source>The server listens on this computer only and is removed when you press Ctrl+C.</source>
      <translation>이 서버는 이 컴퓨터에서만 접속할 수 있으며 Ctrl+C를 누르면 제거됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server named neither version nor cipher, or only one.</source>
      <translation>서버가 TLS 버전과 암호 그룹을 모두 알려 주지는 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server names a client certificate, and libpq had none to present: it sees somebody else's TLS.</source>
      <translation>서버가 클라이언트 인증서를 말하지만 libpq에는 제시할 인증서가 없었습니다. 서버가 보는 것은 다른 쪽의 TLS입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server names a client certificate. Whether libpq presented it is not known, for the file could not be examined here: {why}</source>
      <translation>서버가 클라이언트 인증서를 말합니다. libpq가 제시한 인증서인지는 알 수 없습니다. 파일을 여기에서 검사할 수 없었습니다: {why}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>The server names it.</source>
      <translation>서버가 그 인증서를 보고합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server names the same process, version and cipher.</source>
      <translation>서버가 같은 프로세스, 버전, 암호 그룹을 보고합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server names the same version and cipher, and {theirs} bits where libpq has {ours}.</source>
      <translation>서버가 말하는 버전과 암호 그룹은 같지만, 비트 수는 libpq의 {ours}비트와 달리 {theirs}비트입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/tls_versions.py" />
      <source>The server offers no TLS at all.</source>
      <translation>서버가 TLS를 전혀 제공하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/refusals.py" />
      <source>The server offers no TLS, and turns this user away without it: {words}</source>
      <translation>서버가 TLS를 제공하지 않으며, TLS 없이도 이 사용자를 거부합니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>The server offers no TLS: libpq will then refuse to connect, instead of sending everything readable.</source>
      <translation>서버가 TLS를 제공하지 않습니다. 그러면 libpq는 모든 내용을 읽을 수 있는 상태로 보내는 대신 연결을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server or a pooler answered the request for TLS with an error: it is full, starting, or cannot start a process.</source>
      <translation>서버나 풀러가 TLS 요청에 오류로 답했습니다. 연결이 가득 찼거나, 시작 중이거나, 프로세스를 시작할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/tls_versions.py" />
      <source>The server refused it: {words}</source>
      <translation>서버가 거부했습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server refused the connection without TLS</source>
      <translation>서버가 TLS 없는 연결을 거부했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server refused the question: {words}</source>
      <translation>서버가 조회를 거부했습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server refused the sign-in</source>
      <translation>서버가 로그인을 거부했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server rejected the access token</source>
      <translation>서버가 액세스 토큰을 거부했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server rejected the client certificate</source>
      <translation>서버가 클라이언트 인증서를 거부했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server rejected the password</source>
      <translation>서버가 암호를 거부했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>The server reported an error before TLS began</source>
      <translation>TLS가 시작되기 전에 서버가 오류를 보고했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>The server says that it saw none.</source>
      <translation>서버는 클라이언트 인증서를 받지 않았다고 보고합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server sees a connection without TLS.</source>
      <translation>서버에는 TLS 없는 연결로 보입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server sees another TLS session than libpq.</source>
      <translation>서버가 보는 TLS 세션이 libpq의 세션과 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>The server sent more certificates than OpenSSL takes</source>
      <translation>서버가 OpenSSL이 받는 한도보다 많은 인증서를 보냈습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The server shows a certificate that is not one for servers, or an authority in the chain may not issue any.</source>
      <translation>서버가 서버용이 아닌 인증서를 제시했거나, 체인의 기관이 인증서를 발급할 수 없는 기관입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The server signed its own certificate</source>
      <translation>자체 서명된 서버 인증서입니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server signs users in by certificate, and none was presented. Azure Database for PostgreSQL asks for none: this is another server.</source>
      <translation>서버는 인증서로 로그인을 받는데 제시된 인증서가 없습니다. Azure Database for PostgreSQL은 인증서를 요구하지 않으므로 다른 서버입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server speaks TLSv1.2 and nothing newer.</source>
      <translation>서버가 TLSv1.2까지만 지원합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>The server takes a post-quantum key exchange.</source>
      <translation>서버가 양자 내성 키 교환을 지원합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>The server takes no post-quantum key exchange.</source>
      <translation>서버가 양자 내성 키 교환을 지원하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server told no process number at the sign-in, so the row is nobody's.</source>
      <translation>로그인할 때 서버가 프로세스 번호를 알려 주지 않아 어느 연결의 정보인지 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/refusals.py" />
      <source>The server turns this user away with TLS as well: {words}</source>
      <translation>TLS를 사용해도 서버가 이 사용자를 거부합니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>The server wants the form user@server, not {user}.</source>
      <translation>서버는 {user}{이} 아니라 user@server 형식을 요구합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server was not asked, or did not answer.</source>
      <translation>서버에 조회하지 않았거나 응답이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>The server {host} sends a chain on port {port} that OpenSSL refuses. About “{name}”, serial number {serial}, it says: {words}. Please install a certificate that “openssl verify” accepts, and reload the server.</source>
      <translation>서버 {host}가 포트 {port}에서 보내는 인증서 체인을 OpenSSL이 거부합니다. “{name}”(일련번호 {serial})에 대한 오류: {words}. “openssl verify”를 통과하는 인증서를 설치하고 서버를 다시 로드해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>The server {host} sends the certificate “{name}” on port {port}, which is valid from {date} on. Clients that verify it cannot connect before. Please put the earlier one back until then.</source>
      <translation>서버 {host}가 포트 {port}에서 보내는 인증서 “{name}”{은} {date}부터 유효합니다. 그 전에는 인증서를 검증하는 클라이언트가 연결할 수 없습니다. 그때까지 이전 인증서로 되돌려 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>The server {host} sends the certificate “{name}” on port {port}, which was valid until {date}. Clients that verify it can no longer connect. Please install a new one and reload the server.</source>
      <translation>서버 {host}{이} 포트 {port}에서 {date}까지 유효했던 인증서 “{name}”{을} 보냅니다. 인증서를 검증하는 클라이언트는 더 이상 접속할 수 없습니다. 새 인증서를 설치하고 서버 설정을 다시 읽어 주시기 바랍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>The server {host} sends the certificate “{name}”, which was valid until {date}. Clients that verify it can no longer connect. Please have it renewed.</source>
      <translation>서버 {host}{이} {date}까지 유효했던 인증서 “{name}”{을} 보냅니다. 인증서를 검증하는 클라이언트는 더 이상 접속할 수 없습니다. 인증서를 갱신해 주시기 바랍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server's access rules (pg_hba.conf) do not let user, database and your address in together over TLS. Whoever runs the server can change that.</source>
      <translation>서버의 접근 규칙(pg_hba.conf)이 이 사용자, 데이터베이스, 주소의 조합을 TLS로 허용하지 않습니다. 서버 관리자가 바꿀 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server's access rules (pg_hba.conf) do not let user, database and your address in together. A line for TLS (hostssl) does nothing while ssl = off. No password was sent.</source>
      <translation>서버의 접근 규칙(pg_hba.conf)이 이 사용자, 데이터베이스, 주소의 조합을 허용하지 않습니다. TLS용 줄(hostssl)은 ssl = off인 동안 효과가 없습니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server's answer is not in the form of pg_stat_ssl.</source>
      <translation>서버의 응답이 pg_stat_ssl 형식이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/practice/scenarios.py" />
      <source>The server's certificate expired yesterday.</source>
      <translation>서버의 인증서가 어제 만료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>The server's certificate has expired</source>
      <translation>서버의 인증서가 만료되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The server's certificate is not valid yet</source>
      <translation>서버의 인증서가 아직 유효하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>The server's certificate was revoked</source>
      <translation>서버의 인증서가 해지되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server's or the driver's own words say why.</source>
      <translation>이유는 서버나 드라이버의 원문에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The server's own words below say why.</source>
      <translation>이유는 아래 서버의 원문에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>The server's process is another one than the process libpq was told at the sign-in.</source>
      <translation>서버의 프로세스가 로그인할 때 libpq가 받은 프로세스와 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The server's rules let this address, user and database in by no way. On Azure it is the firewall: no rule for the address that the server saw.</source>
      <translation>서버의 규칙이 이 주소, 사용자, 데이터베이스를 어떤 방식으로도 받지 않습니다. Azure에서는 방화벽입니다. 서버가 본 주소에 대한 규칙이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The server's version changed: {before} → {now}.</source>
      <translation>서버 버전이 {before}에서 {now}{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <source>The service file {path} is missing or cannot be read. It was named by PGSERVICEFILE or lies in your home folder.</source>
      <translation>서비스 파일 {path}{이} 없거나 읽을 수 없습니다. PGSERVICEFILE로 지정되었거나 홈 폴더에 있는 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>The service file, or the section in it that service= names, is missing or has a line libpq does not understand; libpq then connects nowhere.</source>
      <translation>서비스 파일이나 service=가 가리키는 구역이 없거나, libpq가 이해하지 못하는 줄이 있습니다. 그러면 libpq는 어디에도 연결하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>The settings are the same and the server is the same: only version, size of the first message and key exchanges of the two differ.</source>
      <translation>설정과 서버는 같습니다. 두 클라이언트의 버전, 첫 메시지의 크기, 키 교환 방식만 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The sign-in got no answer in time.</source>
      <translation>로그인에 제시간에 응답이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>The sign-in worked; only the first query had no answer.</source>
      <translation>로그인은 되었고, 첫 쿼리에만 응답이 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>The signature of “{name}” was not made with the key of “{issuer}” that the server sent along.</source>
      <translation>“{name}” 인증서의 서명은 서버가 함께 보낸 “{issuer}” 인증서의 키로 만든 것이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/node.py" />
      <source>The ssl object belongs under dialectOptions; beside host it counts for nothing.</source>
      <translation>ssl 객체는 dialectOptions 아래에 있어야 합니다. host 옆에 두면 아무 효과가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/libraries.py" />
      <source>The system has no libpq of its own; this program brings one.</source>
      <translation>시스템에는 libpq가 없으며, 이 프로그램에 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_refusal.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>The system's store</source>
      <translation>시스템 저장소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>The system's store has “{root}”, which vouches for this certificate.</source>
      <translation>시스템 저장소의 루트 “{root}” 인증서로 이 서버를 검증할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>The system's store has “{root}”, which vouches for this certificate. Azure does not use that root: a device of your company may open the connection and read along.</source>
      <translation>시스템 저장소의 루트 “{root}” 인증서로 이 서버를 검증할 수 있습니다. Azure는 이 루트를 사용하지 않습니다. 회사의 장비가 연결을 열어 내용을 읽고 있을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>The team file brings these roots; you trust them with the import: {names}</source>
      <translation>팀 파일에 다음 루트가 들어 있으며, 가져오면 이 루트를 신뢰하게 됩니다: {names}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/test_dialog.py" />
      <source>The test itself failed</source>
      <translation>검사 자체가 실패했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>The test took too long</source>
      <translation>검사가 너무 오래 걸렸습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>The time limit of the whole test ended it.</source>
      <translation>전체 검사의 시간 제한에 이르러 끝냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>The trust anchor, PEM (*.pem)</source>
      <translation>신뢰 앵커, PEM (*.pem)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>The two get different results.</source>
      <translation>두 클라이언트의 결과가 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The user in the message ends in @ and the server's short name. Entra names have an @ too, with a domain behind it.</source>
      <translation>메시지의 사용자가 @와 서버의 짧은 이름으로 끝납니다. Entra 이름에도 @가 있지만 그 뒤는 도메인입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>The user is citus, or a role you created, without @server.</source>
      <translation>사용자는 citus이거나 직접 만든 역할이며, @server를 붙이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>The user is the role's name, without @server.</source>
      <translation>사용자는 역할 이름이며, @server를 붙이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>The user is the role's name, without @server; of Microsoft Entra ID the whole principal name, such as name@tenant.onmicrosoft.com.</source>
      <translation>사용자는 역할 이름이며 @server를 붙이지 않습니다. Microsoft Entra ID에서는 name@tenant.onmicrosoft.com과 같은 전체 계정 이름을 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>The user may not connect to this database</source>
      <translation>이 사용자는 이 데이터베이스에 연결할 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The user name has the server's name behind it</source>
      <translation>사용자 이름 뒤에 서버 이름이 붙어 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The user name needs the server's name behind it</source>
      <translation>사용자 이름 뒤에 서버 이름이 필요합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/addresses.py" />
      <source>The user name or the password holds a character that belongs percent-encoded (%40 for @, %2F for /, %25 for %). Everything up to the last @ was taken as user and password.</source>
      <translation>사용자 이름이나 암호에 퍼센트 인코딩해야 하는 문자가 있습니다(@는 %40, /는 %2F, %는 %25). 마지막 @ 앞까지를 사용자와 암호로 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>The values of the service are not known, so nothing was sent. No libpq program can connect with this service; one that reads on would use other settings than you wrote.</source>
      <translation>서비스의 값을 알 수 없으므로 아무것도 보내지 않았습니다. libpq를 쓰는 프로그램은 이 서비스로 연결할 수 없습니다. 오류를 무시하고 읽는 프로그램은 적어 둔 것과 다른 설정을 쓰게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_changes.py" />
      <source>The verdict changed: {before} → {now}.</source>
      <translation>판정이 “{before}”에서 “{now}”{으로} 바뀌었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>The words name a certificate of the client's, not the server's.</source>
      <translation>서버 인증서가 아니라 클라이언트 인증서에 관한 말입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/asyncpg.py" />
      <source>The words verify-ca and verify-full read ~/.postgresql/root.crt and no other file: a context takes yours.</source>
      <translation>verify-ca와 verify-full이라는 값은 ~/.postgresql/root.crt만 읽습니다. 다른 파일을 쓰려면 컨텍스트가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>The zone's record of the server</source>
      <translation>영역에 있는 서버 레코드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>Then</source>
      <translation>그때</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>There</source>
      <translation>원본</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/environment.py" />
      <source>There are blanks around the = of “{name}”: a shell does not set it that way. What stands behind was taken.</source>
      <translation>“{name}”의 = 앞뒤에 빈칸이 있어 셸에서는 설정되지 않습니다. 뒤에 있는 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>There are no passwords in it, and nothing was sent to anybody. Add it to a report of the fault, or delete it.</source>
      <translation>암호는 들어 있지 않으며 아무 곳에도 전송되지 않았습니다. 오류를 신고할 때 첨부하거나 삭제하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>There is a NUL character in it, where libpq would stop reading. Remove it.</source>
      <translation>값에 NUL 문자가 있으며 libpq는 거기서 읽기를 멈춥니다. NUL 문자를 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/plan.py" />
      <source>There is a profile “{name}” for another connection. This one is called “{new}”.</source>
      <translation>다른 연결의 프로필 “{name}”{이} 이미 있어 이 프로필의 이름은 “{new}”{으로} 정했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>There is a service “{name}” above it, which is the one libpq takes.</source>
      <translation>위에 같은 이름의 서비스 “{name}”{이} 있으며 libpq는 그 서비스를 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/interchange/import_controller.py" />
      <source>There is neither a file nor text in the clipboard.</source>
      <translation>클립보드에 파일도 텍스트도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/python.py" />
      <source>There is no connect(…) in it.</source>
      <translation>connect(…)가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/entries.py" />
      <location filename="../../azpg_gui/core/interchange/files/azpg.py" />
      <location filename="../../azpg_gui/core/interchange/files/password_file.py" />
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>There is no connection in it.</source>
      <translation>연결이 들어 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/django.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/helm.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/node.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/prisma.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/ruby.py" />
      <source>There is no database of PostgreSQL in it.</source>
      <translation>PostgreSQL 데이터베이스 설정이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>There is no database {dbname} on this server.</source>
      <translation>이 서버에 데이터베이스 {dbname}{이} 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>There is no display here.</source>
      <translation>사용할 수 있는 디스플레이가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_controller.py" />
      <source>There is no earlier version.</source>
      <translation>이전 버전이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/form_files.py" />
      <location filename="../../azpg_gui/operations/password_sources.py" />
      <source>There is no file {path}.</source>
      <translation>{path} 파일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>There is no home folder to look for root.crt in.</source>
      <translation>root.crt를 찾을 홈 폴더가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/roots.py" />
      <source>There is no home folder to put root.crt into.</source>
      <translation>root.crt를 둘 홈 폴더가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/jdbc.py" />
      <source>There is no jdbc:postgresql: in it.</source>
      <translation>jdbc:postgresql:이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/sqlalchemy.py" />
      <source>There is no postgresql:// in it.</source>
      <translation>postgresql://이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/r2dbc.py" />
      <source>There is no r2dbc:postgresql: in it.</source>
      <translation>r2dbc:postgresql:이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>There is no route to anybody: switch the network or the VPN on, then test again. Whether the name is right is not known.</source>
      <translation>어디로도 연결되는 경로가 없습니다. 네트워크나 VPN을 켜고 다시 검사하십시오. 이름이 맞는지는 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/interchange.py" />
      <source>There is no saved profile to export.</source>
      <translation>내보낼 저장된 프로필이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>There is no server yet</source>
      <translation>아직 서버가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>There is no session bus (D-Bus), so no keyring is reached.</source>
      <translation>세션 버스(D-Bus)가 없어 키링에 연결할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/azure_cli.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/pdo.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/ruby.py" />
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>There is no setting in it.</source>
      <translation>설정이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>There is no text in the clipboard. Copy the string first.</source>
      <translation>클립보드에 텍스트가 없습니다. 먼저 문자열을 복사하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/spring.py" />
      <source>There is no url in it.</source>
      <translation>url이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/recognition.py" />
      <source>There is nothing in it.</source>
      <translation>내용이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>There is text between the certificates. libpq passes over it.</source>
      <translation>인증서 사이에 텍스트가 있습니다. libpq는 무시합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>There is {certificate}, but not {key}.</source>
      <translation>{certificate}{은} 있지만 {key}{이} 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>There seems to be a password in it. Passwords belong into password.</source>
      <translation>값에 암호가 들어 있는 것으로 보입니다. 암호는 password에 넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>There was none to present.</source>
      <translation>제시할 인증서가 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>There will be no encryption</source>
      <translation>암호화하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>These are libpq's own words, after a sign-in that worked.</source>
      <translation>성공한 로그인 뒤에 libpq가 한 말입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>These are libpq's own words, and they name the way the server asked for.</source>
      <translation>libpq가 한 말이며, 서버가 요구한 방식이 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>These are libpq's own words; the server refused nothing.</source>
      <translation>libpq가 한 말입니다. 서버는 아무것도 거부하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>These are the client's own words; the server never saw a password.</source>
      <translation>클라이언트가 한 말입니다. 서버는 암호를 받은 적이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>These are the client's own words; with prefer the same sign-in works.</source>
      <translation>클라이언트가 한 말입니다. prefer로 하면 같은 로그인이 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>These are words of Azure SQL and of MySQL: the host is not a PostgreSQL server.</source>
      <translation>Azure SQL과 MySQL의 문장입니다. 이 호스트는 PostgreSQL 서버가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/variables.py" />
      <source>These change TLS connections: {names}.</source>
      <translation>환경 변수 {names}{은} TLS 연결에 영향을 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/deployments.py" />
      <source>These variables are libpq's: drivers of Java, .NET and Node.js take their own settings.</source>
      <translation>이 변수들은 libpq용입니다. Java, .NET, Node.js 드라이버는 각자의 설정을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>These words are not the firewall's: the user lacks the privilege CONNECT on this database (GRANT CONNECT ON DATABASE).</source>
      <translation>이 메시지는 방화벽 때문이 아닙니다. 사용자에게 이 데이터베이스의 CONNECT 권한(GRANT CONNECT ON DATABASE)이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/commands_dialog.py" />
      <source>They are shown here and never run by this program.</source>
      <translation>명령은 보여 주기만 하며 이 프로그램이 실행하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>This account’s name</source>
      <translation>이 계정의 이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>This build of libpq has no TLS at all: install another one.</source>
      <translation>이 libpq 빌드에는 TLS가 전혀 없습니다. 다른 빌드를 설치하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>This certificate lies where libpq looks by itself and is presented to every server that asks.</source>
      <translation>이 인증서는 libpq가 스스로 찾는 위치에 있으며 요청하는 모든 서버에 제시됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>This computer</source>
      <translation>이 컴퓨터</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>This computer ({address})</source>
      <translation>이 컴퓨터({address})</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>This computer ({address}), under the name of an Azure server</source>
      <translation>이 컴퓨터({address}), Azure 서버의 이름 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>This computer has no network</source>
      <translation>이 컴퓨터가 네트워크에 연결되어 있지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>This connection is not encrypted</source>
      <translation>이 연결은 암호화되지 않았습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>This connection was made without encryption, and the server refuses those. Node.js and postgres.js use none unless told; with libpq it is sslmode=disable, or the second attempt of prefer.</source>
      <translation>이 연결은 암호화 없이 이루어졌고, 서버는 그런 연결을 거부합니다. Node.js와 postgres.js는 지정하지 않으면 TLS를 쓰지 않습니다. libpq에서는 sslmode=disable이거나 prefer의 두 번째 시도입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>This database has no free connection</source>
      <translation>이 데이터베이스에 남은 연결이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>This database lets nobody in (ALLOW_CONNECTIONS false); others may.</source>
      <translation>이 데이터베이스는 아무도 받지 않습니다(ALLOW_CONNECTIONS false). 다른 데이터베이스는 받을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>This decides:</source>
      <translation>이 명령으로 확인할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>This desktop</source>
      <translation>이 데스크톱</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>This driver has no sslmode: asyncpg, also behind SQLAlchemy, takes ssl=… instead, and pg8000 an ssl_context.</source>
      <translation>이 드라이버에는 sslmode가 없습니다. asyncpg는 SQLAlchemy에서도 ssl=…을, pg8000은 ssl_context를 받습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>This file does not exist, and {mode} then checks nothing, without a word.</source>
      <translation>이 파일이 없으므로 {mode} 모드에서는 아무 알림 없이 아무것도 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This file has {size} MB, and OpenSSL refuses it: {words}.</source>
      <translation>이 파일은 {size}MB이며 OpenSSL 오류({words})로 사용할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This file has {size} MB, more than this program reads. Whether libpq can use it is not known.</source>
      <translation>이 파일은 {size}MB로, 이 프로그램이 읽는 크기를 넘습니다. libpq가 사용할 수 있는지는 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This file has {size} MB. libpq reads it; this program does not look into it.</source>
      <translation>이 파일은 {size}MB입니다. libpq는 읽을 수 있지만 이 프로그램은 내용을 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This file has {size} MB; certificate files have a few kB. Choose another file.</source>
      <translation>이 파일은 {size}MB입니다. 인증서 파일은 몇 kB입니다. 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This file is empty.</source>
      <translation>빈 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>This file lies where libpq looks by itself, so revocation is checked for the whole chain.</source>
      <translation>이 파일은 libpq가 스스로 찾는 위치에 있으므로 체인 전체의 해지 여부를 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>This file lies where libpq looks by itself, so {mode} checks the issuer as verify-ca does. Without the file it would check nothing.</source>
      <translation>이 파일은 libpq가 스스로 찾는 위치에 있으므로 {mode}에서도 verify-ca처럼 발급자를 확인합니다. 이 파일이 없으면 아무것도 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This holds certificates, and no list of revoked ones.</source>
      <translation>인증서만 들어 있고, 해지된 인증서 목록은 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This holds certificates. They do not belong into {slot}.</source>
      <translation>인증서가 들어 있습니다. {slot}에 쓰는 파일이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This holds the parameters of a kind of key and no key. Choose the file of the key itself.</source>
      <translation>키의 매개 변수만 있고 키는 없습니다. 키가 들어 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a Java keystore. Export the certificates with keytool -exportcert -rfc.</source>
      <translation>Java 키 저장소입니다. keytool -exportcert -rfc로 인증서를 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a PKCS#12 file (.pfx, .p12). libpq cannot read it: export the certificates as PEM.</source>
      <translation>PKCS#12 파일(.pfx, .p12)입니다. libpq가 읽을 수 없으므로 인증서를 PEM으로 내보내십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This is a PKCS#12 file. libpq needs the roots in it as PEM.</source>
      <translation>PKCS#12 파일입니다. libpq에는 그 안의 루트가 PEM 형식으로 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This is a PKCS#12 file: certificate and key in one. libpq needs them as two PEM files.</source>
      <translation>인증서와 키가 함께 든 PKCS#12 파일입니다. libpq에는 PEM 파일 두 개가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a certificate request (CSR). Choose the certificate that was issued for it.</source>
      <translation>인증서 요청(CSR)입니다. 이 요청으로 발급된 인증서를 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a list of revoked certificates (CRL). It belongs into sslcrl.</source>
      <translation>해지된 인증서 목록(CRL)입니다. sslcrl에 지정해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>This is a private address: it answers only inside its own network, or through a VPN or peering that leads there. No firewall rule of the server changes that.</source>
      <translation>사설 주소입니다. 해당 네트워크 안에서, 또는 그곳으로 이어지는 VPN이나 피어링을 통해서만 응답합니다. 서버의 방화벽 규칙으로는 달라지지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a private key, not a certificate. Keep it secret, and choose the certificate file.</source>
      <translation>인증서가 아니라 개인 키입니다. 비밀로 보관하고 인증서 파일을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This is a private key. It belongs into sslkey.</source>
      <translation>개인 키입니다. sslkey에 쓰는 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a public key without a certificate around it.</source>
      <translation>인증서가 없는 공개 키입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/verdict_header.py" />
      <source>This is a result of older settings.</source>
      <translation>이전 설정의 결과입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is a web page, not a certificate. The download was answered with HTML: download the file again.</source>
      <translation>인증서가 아니라 웹 페이지입니다. 다운로드에 HTML이 응답했습니다. 파일을 다시 다운로드하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>This is an Azure host: verify-full with Azure roots proves the server.</source>
      <translation>Azure 호스트입니다. verify-full과 Azure 루트를 사용하면 서버를 검증할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is cut off or damaged. Copy or download the whole file again.</source>
      <translation>인증서가 잘렸거나 손상되었습니다. 파일 전체를 다시 복사하거나 다운로드하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>This is how Azure is meant to be set up (require_secure_transport). It is not the firewall. No password was sent.</source>
      <translation>Azure의 올바른 설정(require_secure_transport)입니다. 방화벽 문제가 아닙니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This is neither a certificate nor anything else this program knows.</source>
      <translation>인증서도 아니고 이 프로그램이 아는 다른 파일도 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/pasted.py" />
      <source>This is no connection string: {words}</source>
      <translation>연결 문자열이 아닙니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>This is no file of certificates and keys: it has no end in sight.</source>
      <translation>인증서나 키가 담긴 파일이 아닙니다. 끝없이 이어집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/release.py" />
      <source>This is no release file of azpg-gui.</source>
      <translation>azpg-gui의 릴리스 파일이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/release.py" />
      <source>This is no release file: it is not JSON.</source>
      <translation>릴리스 파일이 아닙니다. JSON이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>This is not a PostgreSQL server</source>
      <translation>PostgreSQL 서버가 아닙니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>This is that version: {version} of {day}.</source>
      <translation>버전 {version}({day})은 지금 쓰는 버전과 같습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>This is the public name of the same server, by Azure's rule for private endpoints; certificates carry no other.</source>
      <translation>Azure의 프라이빗 엔드포인트 규칙에 따른 같은 서버의 공개 이름입니다. 인증서에는 이 이름만 적혀 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>This is what it means.</source>
      <translation>다음과 같은 뜻입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>This is your own computer: the server or the tunnel that should answer there is not running.</source>
      <translation>이 주소는 이 컴퓨터 자신입니다. 여기서 응답해야 할 서버나 터널이 실행되고 있지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/libraries.py" />
      <source>This libpq is old: settings of newer versions are not known to it.</source>
      <translation>이 libpq는 오래되어 새 버전의 설정을 알지 못합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>This message is Entra's or the Azure library's: no token was got, and the server was not asked yet.</source>
      <translation>Entra 또는 Azure 라이브러리의 메시지입니다. 토큰을 받지 못했고 서버에는 아직 묻지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <source>This profile</source>
      <translation>이 프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/sign_in.py" />
      <source>This profile is set to sign in with nothing at all.</source>
      <translation>이 프로필은 암호나 인증서 없이 로그인하도록 설정되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/sign_in.py" />
      <source>This profile signs in with its client certificate alone. The server did not accept that, or has no rule “cert” for this user and address.</source>
      <translation>이 프로필은 클라이언트 인증서만으로 로그인합니다. 서버가 이를 받아들이지 않았거나, 이 사용자와 주소에 대한 “cert” 규칙이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>This profile's password comes from {path}. There is no such file.</source>
      <translation>이 프로필의 암호는 {path}에서 가져옵니다. 그런 파일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/diagnose.py" />
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>This program made a mistake</source>
      <translation>프로그램 오류가 발생했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/release.py" />
      <source>This release file cannot be read: {key} is missing or wrong.</source>
      <translation>릴리스 파일을 읽을 수 없습니다. {key} 값이 없거나 잘못되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>This role may not sign in</source>
      <translation>이 역할은 로그인할 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>This says nothing about the name: the name server was not reached, or could not answer. Check the network, the VPN and the name server, then test again.</source>
      <translation>이름이 틀렸다는 뜻은 아닙니다. 이름 서버에 연결하지 못했거나 이름 서버가 응답하지 못했습니다. 네트워크, VPN, 이름 서버를 확인하고 다시 검사하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>This server does not offer TLS</source>
      <translation>이 서버는 TLS를 제공하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>This setting of {keyword} keeps libpq from connecting</source>
      <translation>{keyword} 설정 때문에 libpq가 접속할 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>This sslmode does not check the name: any server of the same issuer would do.</source>
      <translation>이 sslmode는 이름을 확인하지 않습니다. 같은 발급자의 어느 서버라도 통과합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>This text is stored as UTF-16. Save it again as ASCII or UTF-8; libpq cannot read it.</source>
      <translation>UTF-16으로 저장된 텍스트입니다. libpq가 읽을 수 없으므로 ASCII나 UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>This user has no free connection</source>
      <translation>이 사용자에게 남은 연결이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/certificates.py" />
      <source>This was a call of the Azure CLI or another web call, not PostgreSQL: a proxy on the way shows its own certificate. REQUESTS_CA_BUNDLE names a file with the proxy's root.</source>
      <translation>PostgreSQL 연결이 아니라 Azure CLI 등의 웹 호출에서 난 오류입니다. 중간의 프록시가 자체 인증서를 보여 줍니다. REQUESTS_CA_BUNDLE에 프록시의 루트가 든 파일을 지정하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/login.py" />
      <source>This way of signing in asks for no password: the operating system or the domain says who the user is. Whoever runs the server sets it in pg_hba.conf.</source>
      <translation>이 로그인 방식은 암호를 묻지 않습니다. 사용자가 누구인지는 운영 체제나 도메인이 알려 줍니다. 서버 관리자가 pg_hba.conf에서 설정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>This would be run, with your sign-in:</source>
      <translation>로그인한 계정으로 다음 명령을 실행합니다:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Ties the password exchange to the TLS connection: disable, prefer or require.</source>
      <translation>disable, prefer, require 가운데 하나로, 암호 교환을 TLS 연결에 묶을지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>Time</source>
      <translation>시간</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/connect_curve.py" />
      <source>Time to connect, test by test</source>
      <translation>검사별 연결 시간</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/connect_curve.py" />
      <source>Time to connect: {last}. In {count} tests between {least} and {most}.</source>
      <translation>연결에 걸린 시간: {last}. 검사 {count}회에서 {least}~{most}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Today's servers know the user by its plain name, so they reject this one.</source>
      <translation>지금의 서버는 사용자를 이름만으로 구분하므로 이 이름을 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Tokens live for an hour at most and are made for one cloud. Get a new one.</source>
      <translation>토큰은 최대 한 시간 동안 유효하며 한 클라우드에서만 쓸 수 있습니다. 새 토큰을 받으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Trap</source>
      <translation>주의할 점</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/npgsql.py" />
      <source>Trust Server Certificate does nothing since Npgsql 8. From Npgsql 10 the given root is used alone; before, the system's roots count beside it.</source>
      <translation>Npgsql 8부터 Trust Server Certificate는 아무 효과가 없습니다. Npgsql 10부터는 지정한 루트만 쓰이고, 그 전에는 시스템 루트도 함께 쓰입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/ado_net.py" />
      <source>Trust Server Certificate=true contradicts {mode}: Npgsql up to 7 verified nothing with it, from 8 on it has no effect. {mode} was kept.</source>
      <translation>Trust Server Certificate=true는 {mode}{과} 모순됩니다. Npgsql 7까지는 이 설정이 있으면 아무것도 검증하지 않았고, 8부터는 효과가 없습니다. {mode}{을} 유지했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/ado_net.py" />
      <source>Trust Server Certificate=true: Npgsql accepts every certificate, so it is require.</source>
      <translation>Trust Server Certificate=true: Npgsql이 모든 인증서를 받아들이므로 require에 해당합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Trust roots only. The certificates between them and the server, and the server's own, change without notice. This program has the roots inside, checked by their SHA-256, and writes them where they are needed:</source>
      <translation>루트만 신뢰하십시오. 루트와 서버 사이의 인증서와 서버 자체의 인증서는 예고 없이 바뀝니다. 이 프로그램에는 SHA-256으로 확인한 루트가 들어 있으며 필요한 곳에 설치할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Trusted &amp;roots</source>
      <translation>신뢰하는 루트(&amp;R)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Trusted r&amp;oots (sslrootcert)</source>
      <translation>신뢰하는 루트(sslrootcert)(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/certificates_controller.py" />
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>Trusted roots</source>
      <translation>신뢰하는 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Trusted roots (sslrootcert)</source>
      <translation>신뢰하는 루트(sslrootcert)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Trusted roots of this profile</source>
      <translation>이 프로필이 신뢰하는 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Try &amp;all modes</source>
      <translation>모든 모드 검사(&amp;A)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Try again</source>
      <translation>다시 시도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Try again, and choose “Allow” when macOS asks.</source>
      <translation>다시 시도하고, macOS가 물으면 “허용”을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Try again, and type the keyring's password when it asks.</source>
      <translation>다시 시도하고, 키링이 물으면 키링 암호를 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Try all modes</source>
      <translation>모든 모드 시도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Try it alone: {command}</source>
      <translation>키링만 따로 시험해 보십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Try it with a practice server</source>
      <translation>연습용 서버로 시험해 보기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <location filename="../../azpg_gui/qt/check/test_dialog.py" />
      <source>Trying all modes…</source>
      <translation>모든 모드를 시도하는 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Turn KDE Wallet on in System Settings, then try again.</source>
      <translation>시스템 설정에서 KDE 지갑을 켠 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/clients.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Two clients on this computer get different results</source>
      <translation>이 컴퓨터의 두 클라이언트가 서로 다른 결과를 얻습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>Two parts were joined without a line end, and OpenSSL stops there.</source>
      <translation>두 부분이 줄 바꿈 없이 이어져 있어 OpenSSL이 거기서 멈춥니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>Two parts were joined without a line end, and libpq passes over one.</source>
      <translation>두 부분이 줄바꿈 없이 이어져 있어 libpq가 하나를 무시합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Type the host. For an Azure name the right roots and {mode} are already chosen.</source>
      <translation>호스트를 입력하십시오. Azure 이름이면 올바른 루트와 {mode}{이} 이미 선택되어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/sign_in_card.py" />
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>Typed, kept until I quit</source>
      <translation>입력, 종료할 때까지 보관</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>URIs</source>
      <translation>URI</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>US Government</source>
      <translation>미국 정부</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>US Government cloud</source>
      <translation>미국 정부 클라우드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Under sslmode={mode} the connection ended up without TLS, and the server asks for a password. It was not sent.</source>
      <translation>sslmode={mode}에서 연결이 TLS 없이 이루어졌고 서버가 암호를 요구합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Under sslmode={mode} the session runs without TLS.</source>
      <translation>sslmode={mode}에서 세션이 TLS 없이 실행됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/drivers.py" />
      <source>Under “{word}” {program} verifies the certificate and the host's name: verify-full.</source>
      <translation>“{word}”일 때 {program}{은} 인증서와 호스트 이름을 검증하므로 verify-full에 해당합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/main_window.py" />
      <source>Undo  Ctrl+Z</source>
      <translation>실행 취소  Ctrl+Z</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/dialog_layout.py" />
      <source>Undo the change</source>
      <translation>변경 취소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>Undo the last change</source>
      <translation>마지막 변경 취소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Undo: take the roots out again</source>
      <translation>실행 취소: 추가한 루트 제거</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/verdict_header.py" />
      <source>Undone: {changes}.</source>
      <translation>되돌린 변경은 {changes}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Unencrypted bytes came behind the server's yes to TLS. Whoever can do that can put words into the server's mouth (CVE-2021-23222); libpq stops there.</source>
      <translation>서버가 TLS에 동의한 뒤에 암호화되지 않은 바이트가 왔습니다. 이렇게 할 수 있는 사람은 서버의 응답을 위조할 수 있으므로(CVE-2021-23222) libpq는 거기서 멈춥니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Unencrypted if the server lets it; encrypted only where it insists.</source>
      <translation>서버가 허용하면 암호화하지 않고, 서버가 요구할 때만 암호화합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Unlock it in a shell, typing its password: {command}</source>
      <translation>셸에서 키링 암호를 입력해 잠금을 푸십시오: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Unset {variable} and start again.</source>
      <translation>{variable}{을} 해제하고 다시 시작하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Unset {variable}, or name one that is there: xcb, wayland or offscreen.</source>
      <translation>{variable}{을} 해제하거나 사용할 수 있는 이름(xcb, wayland, offscreen)을 지정하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>Until I quit</source>
      <translation>종료할 때까지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Until you quit it can be brought back.</source>
      <translation>프로그램을 종료하기 전까지 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>Until you quit they can be brought back.</source>
      <translation>프로그램을 종료하기 전까지 되돌릴 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/beam.py" />
      <source>Up to OTP 25 ssl checks nothing unless it is told to; from OTP 26 it checks, and needs cacertfile or cacerts.</source>
      <translation>OTP 25까지 ssl은 지시하지 않으면 아무것도 확인하지 않습니다. OTP 26부터는 확인하며 cacertfile이나 cacerts가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/node.py" />
      <source>Up to version 6 {program} reads ssl under dialectOptions, not here, and connects without encryption. What was meant was taken.</source>
      <translation>{program} 6까지는 ssl을 dialectOptions 안에서만 읽으므로 이렇게 쓰면 암호화 없이 연결합니다. 여기서는 의도한 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Update the client's OpenSSL or Java</source>
      <translation>클라이언트의 OpenSSL 또는 Java 업데이트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Use Azure roots</source>
      <translation>Azure 루트 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Use a driver, or openssl s_client -starttls postgres</source>
      <translation>드라이버나 openssl s_client -starttls postgres 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Use it and test again</source>
      <translation>사용하고 다시 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>Use it as {keyword}</source>
      <translation>{keyword} 파일로 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Use port 5432</source>
      <translation>포트 5432 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Use sslmode {mode}</source>
      <translation>sslmode {mode} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Use the IPv4 address as hostaddr until the name server is mended</source>
      <translation>이름 서버를 고칠 때까지 IPv4 주소를 hostaddr로 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>Use the address {address}</source>
      <translation>{address} 주소 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Use the database {name}</source>
      <translation>데이터베이스 {name} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Use the name before the @ alone</source>
      <translation>@ 앞의 이름만 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>Use the name in the certificate: {name}</source>
      <translation>인증서의 이름 사용: {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Use the name of the primary</source>
      <translation>주 서버의 이름 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Use the name {name}</source>
      <translation>{name} 이름 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Use the roots in {path}</source>
      <translation>{path}의 루트 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Use the server's full name; with libpq, hostaddr may hold its address</source>
      <translation>서버의 전체 이름 사용(libpq에서는 hostaddr에 주소를 둘 수 있음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>Use the system's roots</source>
      <translation>시스템 루트 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Use them</source>
      <translation>이 설정 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Use this</source>
      <translation>이 모드 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>Use {keyword}</source>
      <translation>{keyword} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Use {mode}</source>
      <translation>{mode} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>Use {name}</source>
      <translation>{name} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>Use {path}</source>
      <translation>{path} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>Use {user}</source>
      <translation>{user} 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/server_card.py" />
      <source>Use “{host}”</source>
      <translation>“{host}” 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/password_prompt.py" />
      <source>Used for this test, and not kept.</source>
      <translation>이번 검사에만 사용하고 보관하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <source>User kept as it is</source>
      <translation>그대로 유지한 사용자</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>User, database</source>
      <translation>사용자, 데이터베이스</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>VS Code</source>
      <translation>VS Code</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>Valid until</source>
      <translation>유효 기한</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/settings_tab.py" />
      <location filename="../../azpg_gui/qt/connection/setting_rows.py" />
      <source>Value</source>
      <translation>값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>Value of {keyword}</source>
      <translation>{keyword}의 값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>Variables (.env)</source>
      <translation>환경 변수(.env)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/verdict_header.py" />
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>Verdict</source>
      <translation>판정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>Verdict: {word}</source>
      <translation>판정: {word}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Version</source>
      <translation>버전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Version {version} of {day} is newer than this one, {own}.</source>
      <translation>버전 {version}({day})은 지금 쓰는 {own}보다 새 버전입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/release_page.py" />
      <source>Version {version} of {day} is older than this one, {own}.</source>
      <translation>버전 {version}({day})은 지금 쓰는 {own}보다 이전 버전입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Versions</source>
      <translation>버전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Versions accepted: {versions}.</source>
      <translation>허용되는 버전은 {versions}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Versions refused: {versions}.</source>
      <translation>거부된 버전은 {versions}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>View as text</source>
      <translation>텍스트로 보기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>Warnings and errors</source>
      <translation>경고와 오류</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>Was run</source>
      <translation>실행 결과</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Ways to sign in that the server may ask for, such as scram-sha-256.</source>
      <translation>scram-sha-256처럼 서버가 요구해도 되는 로그인 방식입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/shortcuts_dialog.py" />
      <source>What</source>
      <translation>동작</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>What answered on this port speaks another protocol.</source>
      <translation>이 포트에서 응답한 것은 다른 프로토콜을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>What changed since 2017</source>
      <translation>2017년 이후 달라진 점</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/history_page.py" />
      <source>What changed since last time</source>
      <translation>지난번 이후 바뀐 것</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/differences_table.py" />
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>What differs</source>
      <translation>서로 다른 항목</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>What each sslmode proves</source>
      <translation>각 sslmode가 검증하는 것</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>What each sslmode would do</source>
      <translation>sslmode별 결과</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>What each sslmode would do here (no password was sent):</source>
      <translation>sslmode별 결과(암호는 보내지 않음):</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>What happened</source>
      <translation>문제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/steps_table.py" />
      <source>What happens</source>
      <translation>처리</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>What is it for?</source>
      <translation>용도를 적으십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>What is shown</source>
      <translation>표시 대상</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>What is this file, and is it right here?</source>
      <translation>어떤 파일이며 여기에 맞습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_controller.py" />
      <source>What it held before is in {path}.</source>
      <translation>이전 내용은 {path}에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>What it is</source>
      <translation>종류</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>What it means</source>
      <translation>의미</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/cut_short.py" />
      <source>What it met here was not foreseen: {words}</source>
      <translation>예상하지 못한 상황을 만났습니다: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/session.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>What libpq negotiated is known; whether the server agrees is not.</source>
      <translation>libpq가 협상한 내용은 알지만, 서버가 보는 내용과 같은지는 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>What lies behind it may not be encrypted.</source>
      <translation>그 뒤의 구간은 암호화되지 않을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>What passes within a minute was a restart. What comes every time, and only from this network, is a device on the way; if psql connects and an application does not, it drops the larger first message of a newer OpenSSL.</source>
      <translation>1분 안에 해결되면 다시 시작한 것입니다. 이 네트워크에서만 매번 일어나면 중간의 장비가 원인입니다. psql은 연결되는데 애플리케이션은 안 된다면, 그 장비가 최신 OpenSSL의 큰 첫 메시지를 버리는 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>What stands in the place of the host can be no host's name.</source>
      <translation>호스트 자리에 있는 값은 호스트 이름이 될 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/drivers.py" />
      <source>What stands in {setting} is known only to the program. Whether it verifies the server could not be read.</source>
      <translation>{setting}에 있는 값은 프로그램만 압니다. 서버를 검증하는지는 읽을 수 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/contents.py" />
      <source>What tells it from others</source>
      <translation>다른 원인과 구별하는 방법</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/password_command.py" />
      <source>What the password command printed is no text in UTF-8.</source>
      <translation>암호 명령이 출력한 내용이 UTF-8 텍스트가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>What the program wrote of itself</source>
      <translation>프로그램이 남긴 기록</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>What the server sent cannot be understood as TLS, or it ended the handshake.</source>
      <translation>서버가 보낸 내용을 TLS로 이해할 수 없거나 서버가 핸드셰이크를 끝냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/result_tabs.py" />
      <source>What the test found</source>
      <translation>검사 결과</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/contents.py" />
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>What to do</source>
      <translation>해결 방법</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>What was seen</source>
      <translation>확인한 내용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_dialog.py" />
      <source>What will be in the file</source>
      <translation>파일에 기록될 내용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>What would happen is shown first. Nothing is changed before that.</source>
      <translation>무엇이 바뀌는지 먼저 보여 주며, 그 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>When a &amp;certificate ends</source>
      <translation>인증서 만료 알림(&amp;C)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>When certificates end</source>
      <translation>인증서 만료일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>Where</source>
      <translation>위치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>Where from?</source>
      <translation>어디에서 가져옵니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/settings_tab.py" />
      <source>Where it comes from</source>
      <translation>출처</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>Where libpq checks the server's certificate, it wants a list from every issuer once this file is loaded, and refuses every server. Where it checks none, nothing is looked up.</source>
      <translation>libpq가 서버 인증서를 확인하는 경우, 이 파일을 읽고 나면 모든 발급자의 목록을 요구하므로 모든 서버를 거부합니다. 확인하지 않는 경우에는 아무것도 찾아보지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Where root.crt exists or sslrootcert is given, libpq checks the chain even under sslmode=require. On another computer, without that file, the same string checks nothing.</source>
      <translation>root.crt가 있거나 sslrootcert가 주어지면 libpq는 sslmode=require에서도 체인을 확인합니다. 그 파일이 없는 다른 컴퓨터에서는 같은 문자열이 아무것도 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Where root.crt lies</source>
      <translation>root.crt의 위치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/settings.py" />
      <source>Where root.crt lies in libpq's own place, require checks the issuer too, and fails where it holds other roots.</source>
      <translation>libpq 기본 위치에 root.crt가 있으면 require도 발급자를 확인하며, 그 파일의 루트와 맞지 않으면 실패합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/enforcement.py" />
      <source>Where the server itself is called “server” in your configuration.</source>
      <translation>구성에서 서버 리소스의 이름이 “server”인 경우입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Whether Kerberos credentials are handed to the server: 1 or 0.</source>
      <translation>1 또는 0으로 Kerberos 자격 증명을 서버에 넘길지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Whether TLS begins at once (direct) or is asked for first (postgres).</source>
      <translation>TLS를 바로 시작할지(direct) 먼저 요청할지(postgres) 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforced_words.py" />
      <source>Whether TLS is enforced is not known: {reason}</source>
      <translation>TLS 강제 여부를 알 수 없습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Whether a client certificate is sent: disable, allow or require.</source>
      <translation>disable, allow, require 가운데 하나로, 클라이언트 인증서를 보낼지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Whether an sslmode reaches this server over TLS is not known: attempts broke off. Try again.</source>
      <translation>TLS로 이 서버에 연결할 수 있는 sslmode가 있는지 알 수 없습니다. 연결 시도가 중단되었으므로 다시 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Whether idle connections are kept alive by the system: 1 or 0.</source>
      <translation>1 또는 0으로 시스템이 유휴 연결을 유지할지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>Whether it takes a post-quantum key exchange is not known: {reason}</source>
      <translation>서버가 양자 내성 키 교환을 지원하는지는 알 수 없습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Whether several hosts are tried in a random order: random.</source>
      <translation>random이면 여러 호스트를 무작위 순서로 시도합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Whether the host name is told to the server while TLS begins: 1 or 0.</source>
      <translation>1 또는 0으로 TLS를 시작할 때 서버에 호스트 이름을 알릴지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>Whether the sign-in works is not known: a pooler looks for the database first.</source>
      <translation>로그인이 되는지는 알 수 없습니다. 풀러는 데이터베이스부터 확인하기 때문입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Which networks the zone is linked to</source>
      <translation>영역이 연결된 네트워크</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/keyword_descriptions.py" />
      <source>Which of several servers is wanted, such as read-write.</source>
      <translation>read-write처럼 여러 서버 가운데 어떤 서버에 접속할지 정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>Which root does Azure need today, and what changed?</source>
      <translation>지금 Azure에 어떤 루트가 필요하고 무엇이 바뀌었습니까?</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Which roots</source>
      <translation>필요한 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Who does not know an extension marked critical must refuse the certificate.</source>
      <translation>critical로 표시된 확장을 모르면 그 인증서를 거부해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Who issued whom</source>
      <translation>발급 관계</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_exposure.py" />
      <source>Whoever answers may ask for your password and get it: under this mode nobody is checked first.</source>
      <translation>응답하는 상대가 누구든 암호를 요구해 받아 갈 수 있습니다. 이 모드에서는 상대를 먼저 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_exposure.py" />
      <source>Whoever answers may ask for your password and get it; other libpq programs would send it unencrypted where the server offers no TLS.</source>
      <translation>응답하는 상대가 누구든 암호를 요구해 받아 갈 수 있습니다. 서버가 TLS를 제공하지 않으면 다른 libpq 프로그램은 암호를 암호화하지 않고 보냅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>Whoever reads the key can sign in as you. libpq refuses to use it; no password was sent.</source>
      <translation>키를 읽은 사람은 사용자로 로그인할 수 있습니다. 그래서 libpq는 이 키를 쓰지 않으며 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>Why</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>Why it matters</source>
      <translation>이유</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/keyring_condition.py" />
      <source>Windows keeps at most {limit} bytes in one entry, and this takes {size}.</source>
      <translation>Windows는 항목 하나에 최대 {limit}바이트까지 저장하는데, 이 값은 {size}바이트입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/export.py" />
      <source>Windows, for this user, from the single files.</source>
      <translation>나눈 파일을 Windows의 현재 사용자에 설치합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>Windows: %APPDATA%\postgresql\root.crt</source>
      <translation>Windows: %APPDATA%\postgresql\root.crt</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>With a root file, require checks the issuer as verify-ca does</source>
      <translation>루트 파일이 있으면 require도 verify-ca처럼 발급자를 확인합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>With a root file, {mode} checks the issuer as verify-ca does</source>
      <translation>루트 파일이 있으면 {mode}도 verify-ca처럼 발급자를 확인합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>With a root file, {mode} checks the issuer as verify-ca does.</source>
      <translation>루트 파일이 있으면 {mode}에서도 verify-ca처럼 발급자를 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>With it libpq encrypts by GSSAPI or not at all: it never begins TLS, whatever sslmode says. Here that was not possible.</source>
      <translation>이 설정에서 libpq는 GSSAPI 암호화만 사용하며, sslmode와 관계없이 TLS를 시작하지 않습니다. 여기서는 GSSAPI 암호화를 사용할 수 없었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>With several targets the largest counts.</source>
      <translation>대상이 여럿이면 가장 큰 값을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/enforcement_dialog.py" />
      <source>With the Azure CLI of this computer the values can be read and changed from here.</source>
      <translation>이 컴퓨터의 Azure CLI로 여기서 값을 읽고 변경할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/clients.py" />
      <source>With the same settings {works} (libpq {libpq}) gets as far as the sign-in, and {fails} (libpq {other}) does not: {words}</source>
      <translation>같은 설정에서 {works}{은} libpq {libpq}로 로그인 단계까지 진행하지만, libpq {other}{을} 쓰는 {fails}{은} 그렇지 못합니다. 원문: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>Without OPTIONS libpq's default holds, prefer: encrypted where nobody interferes, and never checked.</source>
      <translation>OPTIONS가 없으면 libpq의 기본값인 prefer가 적용됩니다. 아무도 방해하지 않을 때만 암호화되고 서버는 전혀 검증되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>Without TLS no certificate is looked at.</source>
      <translation>TLS를 사용하지 않으면 인증서를 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/form_state.py" />
      <source>Without a file with roots no test can succeed.</source>
      <translation>루트 파일이 없으면 어떤 검사도 성공할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/self_check/window_trouble.py" />
      <source>Without a window, {command} does the same test.</source>
      <translation>창 없이 같은 테스트를 하려면 {command}{을} 실행하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/go.py" />
      <source>Without sslmode it requires TLS and checks nothing; its next release will do what libpq does, and go on without TLS where there is none.</source>
      <translation>sslmode가 없으면 TLS를 요구하되 아무것도 확인하지 않습니다. 다음 버전부터는 libpq처럼 TLS가 없으면 TLS 없이 계속합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/settings.py" />
      <source>Without sslmode libpq tries TLS, checks nothing, and goes on without TLS where there is none (prefer).</source>
      <translation>sslmode가 없으면 libpq는 prefer로 동작합니다. TLS를 시도하되 아무것도 확인하지 않으며, TLS가 없으면 TLS 없이 계속합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/calls_of_libpq.py" />
      <source>Without sslmode {program} uses {mode}.</source>
      <translation>sslmode가 없으면 {program}{은} {mode}{을} 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>Without sslnegotiation=direct the same server answers.</source>
      <translation>sslnegotiation=direct가 없으면 같은 서버가 응답합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>Without that file the same settings check nothing: say verify-full to be sure.</source>
      <translation>그 파일이 없으면 같은 설정으로 아무것도 확인하지 않습니다. 확실히 하려면 verify-full을 지정하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/rust.py" />
      <source>Without the root file the roots are those of the TLS feature it was built with.</source>
      <translation>루트 파일을 지정하지 않으면 빌드할 때 고른 TLS 기능의 루트를 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/postgres_js.py" />
      <source>Without these settings the driver tries TLS with Node's own roots, which are not yours, and goes on without TLS where there is none.</source>
      <translation>이 설정이 없으면 드라이버는 지정한 루트가 아닌 Node 자체의 루트로 TLS를 시도하며, TLS가 없으면 TLS 없이 계속합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/settings.py" />
      <source>Without these settings the driver tries TLS, checks nothing, and goes on without TLS where there is none.</source>
      <translation>이 설정이 없으면 드라이버는 TLS를 시도하되 아무것도 확인하지 않으며, TLS가 없으면 TLS 없이 계속합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/settings.py" />
      <source>Without these settings the driver uses no TLS at all.</source>
      <translation>이 설정이 없으면 드라이버는 TLS를 전혀 사용하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/notes_card.py" />
      <source>Words between commas: billing, europe</source>
      <translation>쉼표로 구분합니다. 예: 결제, 유럽</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Works</source>
      <translation>정상</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/about_dialog.py" />
      <source>Worth knowing</source>
      <translation>참고</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/files.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <location filename="../../azpg_gui/qt/widgets/passphrase_prompt.py" />
      <source>Write a PEM copy and use it</source>
      <translation>PEM 사본을 만들어 사용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/faults.py" />
      <source>Write a copy that only you may read</source>
      <translation>본인만 읽을 수 있는 사본 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/faults.py" />
      <source>Write a copy with the roots only</source>
      <translation>루트만 담은 사본 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/faults.py" />
      <source>Write a copy without the expired certificates</source>
      <translation>만료된 인증서를 뺀 사본 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/faults.py" />
      <source>Write a copy without the private key</source>
      <translation>개인 키를 뺀 사본 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/faults.py" />
      <source>Write a copy without what is in it twice</source>
      <translation>중복을 없앤 사본 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>Write a corrected copy</source>
      <translation>고친 사본 만들기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/faults.py" />
      <source>Write a corrected copy as plain PEM</source>
      <translation>표준 PEM으로 고친 사본 저장</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>Write connections for other programs. A password is never among them. What FILE held before is kept beside it. *.azpg, *.zip and a folder (NAME/) are a team file: profiles with their roots and SHA-256 sums, for azpg elsewhere.</source>
      <translation>다른 프로그램용으로 연결을 기록합니다. 암호는 결코 포함되지 않습니다. FILE의 이전 내용은 곁에 보관됩니다. *.azpg, *.zip, 폴더(NAME/)는 팀 파일이며, 다른 곳의 azpg를 위해 프로필과 루트 인증서, SHA-256 값을 함께 담습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>Write the keyword and its value as this driver spells them</source>
      <translation>이 드라이버의 표기에 맞게 키워드와 값 쓰기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Write the user as user@server</source>
      <translation>사용자를 user@server 형식으로 쓰기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>Write to Azure's support</source>
      <translation>Azure 지원에 문의</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/self_check.py" />
      <source>Write, read and delete a test entry in the keyring? [y/N]</source>
      <translation>키링에 시험 항목을 쓰고 읽고 지워 보시겠습니까? [y/N]</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>Written by {by} on {when}: {what}.</source>
      <translation>{by}{이} {when}에 작성한 파일이며, {what}{이} 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_controller.py" />
      <location filename="../../azpg_gui/qt/connection/files_controller.py" />
      <source>Written: {paths}. The original was kept.</source>
      <translation>{paths}{을} 만들었습니다. 원본은 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_controller.py" />
      <source>Written: {path}.</source>
      <translation>{path}에 저장했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>You allow {span}; the server accepts none of that.</source>
      <translation>{span} 버전을 허용했지만 서버가 그중 어느 것도 받지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/names_compared.py" />
      <source>You asked for</source>
      <translation>요청한 이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>You asked for {host}. The certificate has “{name}”.</source>
      <translation>{host}에 연결하려 했지만 인증서에 “{name}”{이} 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>You asked for {host}. The certificate is for {names}.</source>
      <translation>요청한 호스트는 {host}입니다. 인증서에 적힌 이름은 {names}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/host_name.py" />
      <source>You asked for {host}. The certificate names no host at all.</source>
      <translation>요청한 호스트는 {host}입니다. 인증서에는 호스트 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>You have {ours}; the server sees {server} for the same session.</source>
      <translation>같은 세션에서 클라이언트는 {ours}, 서버는 {server}{으로} 보고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>Your computer has no route there: check the network, the VPN and IPv6.</source>
      <translation>컴퓨터에서 그곳으로 가는 경로가 없습니다. 네트워크, VPN, IPv6를 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Your list of revoked certificates cannot be used</source>
      <translation>해지 목록을 사용할 수 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <source>Your list of revoked certificates contains “{name}”.</source>
      <translation>해지된 인증서 목록에 “{name}”{이} 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_dates.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Your list of revoked certificates is out of date</source>
      <translation>해지 목록이 오래되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>Your password may have gone to a server that was not proven</source>
      <translation>검증되지 않은 서버에 암호를 보냈을 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>Your password went to a server that was not proven</source>
      <translation>검증되지 않은 서버에 암호를 보냈습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Your root file holds an intermediate, not the root</source>
      <translation>루트 파일에 루트가 아니라 중간 인증서가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>Your root file holds the server's own certificate, not the root</source>
      <translation>루트 파일에 루트가 아니라 서버 자신의 인증서가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Your root file says that this root is not for servers</source>
      <translation>루트 파일에 이 루트를 서버 검증에 쓰지 않도록 설정되어 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>Your trusted roots do not vouch for this server</source>
      <translation>신뢰하는 루트가 이 서버를 보증하지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Zoom &amp;in</source>
      <translation>확대(&amp;I)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>Zoom &amp;out</source>
      <translation>축소(&amp;O)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>a file of variables holds one connection: add --profile NAME</source>
      <translation>변수 파일에는 연결 하나만 들어갑니다. --profile NAME을 붙이십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>a local server with Azure-like TLS, until Ctrl+C</source>
      <translation>Azure와 비슷한 TLS를 쓰는 로컬 서버(Ctrl+C까지)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>a locked private key</source>
      <translation>잠긴 개인 키</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>a method that is not known</source>
      <translation>알 수 없는 방식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>a private key</source>
      <translation>개인 키</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/strings.py" />
      <source>a saved profile</source>
      <translation>저장된 프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>accepted without a password</source>
      <translation>암호 없이 받아들여짐</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>access token, sent as it is in place of a password</source>
      <translation>액세스 토큰: 암호 대신 그대로 전송함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>add the needed roots to libpq's root.crt</source>
      <translation>필요한 루트 인증서를 libpq의 root.crt에 추가</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>added {name}</source>
      <translation>추가함: {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>address</source>
      <translation>주소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>all of it</source>
      <translation>전체</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>all settings of a profile</source>
      <translation>프로필의 모든 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>all there already</source>
      <translation>모두 이미 있음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>allow and prefer (libpq's default): nothing. Whoever sits in between can have TLS left out.</source>
      <translation>allow와 prefer(libpq 기본값): 아무것도 검증하지 않습니다. 중간에 있는 누군가가 TLS를 쓰지 않게 만들 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/self_check.py" />
      <source>also write, read and delete an entry in the keyring (at a terminal it is asked)</source>
      <translation>키링 항목을 쓰고 읽고 삭제하는 것까지 확인(터미널에서는 물어봄)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>ambiguous option: %(option)s could match %(matches)s</source>
      <translation>모호한 옵션: %(option)s. 가능한 옵션: %(matches)s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>an error that is not recognised, or something of an import was refused</source>
      <translation>알 수 없는 오류이거나, 가져오기에서 일부가 거부됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>and the number of the stage that failed</source>
      <translation>그 밖에는 실패한 단계의 번호</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <location filename="../../azpg_gui/qt/window/ending_certificates.py" />
      <source>and {count} more</source>
      <translation>외 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>another file</source>
      <translation>다른 파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>another file than libpq's own place</source>
      <translation>libpq의 기본 위치가 아닌 다른 파일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_file.py" />
      <source>another program is changing it; try again</source>
      <translation>다른 프로그램이 변경하고 있습니다. 다시 시도하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>answered as something else</source>
      <translation>PostgreSQL이 아닌 응답</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>answered as {kind}</source>
      <translation>{kind} 응답</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>argument %(argument_name)s: %(message)s</source>
      <translation>인수 %(argument_name)s: %(message)s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>argument '%(argument_name)s' is deprecated</source>
      <translation>더 이상 권장되지 않는 인수입니다: '%(argument_name)s'</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>ask another libpq too, this computer's (psql) or that of a file; no password is sent</source>
      <translation>이 컴퓨터의 libpq(psql)나 파일로 지정한 다른 libpq로도 확인(암호는 보내지 않음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>ask the issuer whether a certificate is revoked (OCSP, CRL)</source>
      <translation>인증서가 해지되었는지 발급자에게 확인(OCSP, CRL)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>asked for a password without TLS; not sent</source>
      <translation>TLS 없이 암호를 요구함, 전송하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>asked for and presented</source>
      <translation>요구되어 제시함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>asked for, not presented: {why}</source>
      <translation>요구되었지만 제시하지 않음: {why}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>asked for; whether it arrived is not known: {why}</source>
      <translation>요구됨, 서버가 받았는지는 알 수 없음: {why}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>az postgres server update --ssl-enforcement is gone. The server parameter require_secure_transport took its place, and is on unless it was changed.</source>
      <translation>az postgres server update --ssl-enforcement 명령은 없어졌습니다. 서버 매개 변수 require_secure_transport가 이를 대신하며, 변경하지 않았다면 켜져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>azpg check shows the dates of each certificate, and whether it is the server's own, one in between, or the root in your file.</source>
      <translation>azpg check가 각 인증서의 날짜와, 만료된 것이 서버 인증서인지 중간 인증서인지 파일의 루트인지를 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>azpg's own look at the server and libpq's came to different ends. libpq decides.</source>
      <translation>azpg 자체의 검사와 libpq의 결과가 서로 다릅니다. libpq를 따릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/failed_start.py" />
      <source>azpg-gui cannot open its window.</source>
      <translation>azpg-gui가 창을 열 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/failed_start.py" />
      <source>azpg-gui could not start.</source>
      <translation>azpg-gui를 시작하지 못했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>azpg-gui ended by a fault of its own. This is what it left.</source>
      <translation>지난번에 azpg-gui가 자체 오류로 종료되었습니다. 그때 남긴 기록입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>azpg-gui met an error nobody foresaw, and went on. This is what it left.</source>
      <translation>azpg-gui에 예상하지 못한 오류가 있었지만 계속 실행되었습니다. 그때 남긴 기록입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <source>because of {source}</source>
      <translation>{source} 때문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>below verify-full</source>
      <translation>verify-full보다 낮음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>both</source>
      <translation>둘 다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>by {name}</source>
      <translation>{name}{으로} 검증</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>by {root}</source>
      <translation>{root}{으로} 검증됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>can't open '%(filename)s': %(error)s</source>
      <translation>'%(filename)s' 파일을 열 수 없습니다: %(error)s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>certificate</source>
      <translation>인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>certificate is for {names}</source>
      <translation>인증서에 적힌 이름은 {names}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/result_description.py" />
      <source>changed since the test</source>
      <translation>검사 후 변경됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>changed: 1 field</source>
      <translation>변경: 항목 1개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>changed: {count} fields</source>
      <translation>변경: 항목 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>channel_binding=require works with SCRAM over TLS only: not with an Entra token, not with MD5, and not through PgBouncer.</source>
      <translation>channel_binding=require는 TLS 위의 SCRAM에서만 됩니다. Entra 토큰, MD5, PgBouncer에서는 되지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>channel_binding=require, and this sign-in has none.</source>
      <translation>channel_binding=require인데 이 로그인에는 채널 바인딩이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>cipher</source>
      <translation>암호 그룹</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>cleartext: the password itself was sent</source>
      <translation>평문: 암호를 그대로 전송함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>client</source>
      <translation>클라이언트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>client certificate</source>
      <translation>클라이언트 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>colour</source>
      <translation>색</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>command '%(parser_name)s' is deprecated</source>
      <translation>더 이상 권장되지 않는 명령입니다: '%(parser_name)s'</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>commands</source>
      <translation>명령</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>commands that install the roots for programs without libpq</source>
      <translation>libpq를 쓰지 않는 프로그램에 루트 인증서를 설치하는 명령</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>compare every root with its official address; nothing is replaced</source>
      <translation>모든 루트 인증서를 공식 주소와 비교(바꾸지 않음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>completed</source>
      <translation>보완</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/diagnose.py" />
      <source>connect_timeout={seconds} ended the wait: every libpq program gives up after as many seconds. {meaning}</source>
      <translation>connect_timeout={seconds}{이} 대기를 끝냈습니다. 모든 libpq 프로그램이 같은 시간(초)이 지나면 포기합니다. {meaning}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>connected</source>
      <translation>연결됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/messages_tab.py" />
      <source>connected, nothing to say</source>
      <translation>연결됨, 메시지 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/run_record.py" />
      <source>connects with TLS, and refuses a server that has none</source>
      <translation>TLS로 연결하고, TLS가 없는 서버는 거부</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/run_record.py" />
      <source>connects; refuses a server without TLS, an unknown issuer, an expired certificate, a missing intermediate</source>
      <translation>연결함. TLS가 없는 서버, 알 수 없는 발급자, 만료된 인증서, 빠진 중간 인증서는 거부</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/run_record.py" />
      <source>connects; refuses a server without TLS, an unknown issuer, an expired certificate, a missing intermediate, another host's certificate</source>
      <translation>연결함. TLS가 없는 서버, 알 수 없는 발급자, 만료된 인증서, 빠진 중간 인증서, 다른 호스트의 인증서는 거부</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/certificates.py" />
      <source>control.database.windows.net was the gateway of 2017: the name in use is SERVER.postgres.database.azure.com.</source>
      <translation>control.database.windows.net은 2017년의 게이트웨이입니다. 지금 쓰는 이름은 SERVER.postgres.database.azure.com입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>coordinator</source>
      <translation>코디네이터</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>copy the root files there, and name the copies</source>
      <translation>루트 파일을 그곳에 복사하고 사본을 지정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>could not run here</source>
      <translation>여기서 실행할 수 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>data-sources.json, into a project’s folder .dbeaver.</source>
      <translation>프로젝트의 .dbeaver 폴더에 넣을 data-sources.json입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/azure.py" />
      <source>database {name}</source>
      <translation>데이터베이스 {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>delete profiles, with their passwords and tests</source>
      <translation>프로필을 암호와 검사 기록까지 삭제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>deleted</source>
      <translation>삭제됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>disable: nothing is encrypted.</source>
      <translation>disable: 암호화하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>disable: nothing. Everything crosses the network readable.</source>
      <translation>disable: 아무것도 검증하지 않습니다. 모든 내용이 읽을 수 있는 상태로 전송됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>driver settings</source>
      <translation>드라이버 설정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/frameworks.py" />
      <source>drush sql:query starts psql and proves nothing about Drupal's own connection; this does:</source>
      <translation>drush sql:query는 psql을 실행하므로 Drupal 자체의 연결에 대해서는 아무것도 알 수 없습니다. 대신 다음 명령을 쓰십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>elastic cluster: PgBouncer of any of its nodes</source>
      <translation>탄력적 클러스터의 임의 노드에 있는 PgBouncer</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>elastic cluster: any of its nodes</source>
      <translation>탄력적 클러스터의 임의 노드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>encrypted and server proven</source>
      <translation>암호화되었고 서버가 검증됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>encrypted to a middle box</source>
      <translation>중간 장비까지만 암호화됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>encrypted, and the endpoint is proven; the server did not say whether the encryption reaches it</source>
      <translation>암호화되었고 접속 지점이 검증됨. 암호화가 서버까지 이어지는지는 서버가 알려 주지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>encrypted, server not proven</source>
      <translation>암호화되었지만 서버는 검증되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>end certificate</source>
      <translation>최종 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>endpoint proven</source>
      <translation>끝점 검증됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>environment</source>
      <translation>환경</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>every part with its version and state</source>
      <translation>모든 구성 요소의 버전과 상태</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>every saved profile</source>
      <translation>저장된 모든 프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>everywhere</source>
      <translation>모든 곳</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>exit status</source>
      <translation>종료 상태</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>expected %s argument</source>
      <translation>인수 %s개가 필요합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>expected %s arguments</source>
      <translation>인수 %s개가 필요합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>expected at least one argument</source>
      <translation>인수가 하나 이상 필요합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>expected at most one argument</source>
      <translation>인수는 하나까지만 쓸 수 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>expected one argument</source>
      <translation>인수 하나가 필요합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/expiry.py" />
      <source>expired</source>
      <translation>만료됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>failed</source>
      <translation>실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the TCP connection</source>
      <translation>TCP 연결에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the certificate chain</source>
      <translation>인증서 체인에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the handshake</source>
      <translation>핸드셰이크에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the host name</source>
      <translation>호스트 이름에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the name lookup</source>
      <translation>이름 조회에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the server's own view</source>
      <translation>서버 측 확인 단계에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the settings</source>
      <translation>설정에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed at the sign-in</source>
      <translation>로그인에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>failed at {stage}</source>
      <translation>{stage} 단계에서 실패</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>failed: no TLS offered</source>
      <translation>실패: TLS를 제공하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>fetch them from their official addresses first</source>
      <translation>먼저 공식 주소에서 내려받기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>fingerprint, or its beginning</source>
      <translation>지문 또는 그 앞부분</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>give a profile another name</source>
      <translation>프로필 이름 바꾸기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <source>given</source>
      <translation>직접 지정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>good until {moment}</source>
      <translation>{moment}까지 유효</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>group</source>
      <translation>그룹</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>gssencmode=require leaves no way but Kerberos encryption</source>
      <translation>gssencmode=require 설정은 Kerberos 암호화만 허용합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>gssencmode=require, in the string or as PGGSSENCMODE, wants encryption by Kerberos; Azure Database for PostgreSQL has none.</source>
      <translation>문자열이나 PGGSSENCMODE의 gssencmode=require는 Kerberos 암호화를 요구하지만, Azure Database for PostgreSQL에는 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>hostaddr is where the connection goes; the name is only compared with the certificate.</source>
      <translation>연결은 hostaddr로 하며 이름은 인증서와 비교하는 데만 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>hostaddr must be an IP address, and “{hostaddr}” is none. Put names into host.</source>
      <translation>hostaddr에는 IP 주소가 필요한데 “{hostaddr}”{은} IP 주소가 아닙니다. 이름은 host에 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>ignored explicit argument %r</source>
      <translation>값을 받지 않는 옵션에 준 값을 무시했습니다: %r</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>in use</source>
      <translation>사용 중</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>intermediate</source>
      <translation>중간 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>into the keyring</source>
      <translation>키링에 보관</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>invalid %(type)s value: %(value)r</source>
      <translation>잘못된 %(type)s 값: %(value)r</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>invalid choice: %(value)r (choose from %(choices)s)</source>
      <translation>잘못된 값: %(value)r (선택할 수 있는 값: %(choices)s)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)</source>
      <translation>잘못된 값: %(value)r. 혹시 %(closest)r입니까? (선택할 수 있는 값: %(choices)s)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>is a file right for the place it is meant for?</source>
      <translation>파일이 쓰일 곳에 알맞은지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>issuer and host</source>
      <translation>발급자와 호스트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is a device; choose the name of a file</source>
      <translation>장치입니다. 파일 이름을 선택하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is a disk; choose the name of a file</source>
      <translation>디스크입니다. 파일 이름을 선택하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is a folder; name a file in it</source>
      <translation>폴더입니다. 폴더 안의 파일 이름을 지정하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is a link to a file that is not there; name that file itself</source>
      <translation>없는 파일을 가리키는 링크입니다. 그 파일의 이름을 직접 지정하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is a pipe; choose the name of a file</source>
      <translation>파이프입니다. 파일 이름을 선택하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is a socket; choose the name of a file</source>
      <translation>소켓입니다. 파일 이름을 선택하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/files.py" />
      <source>it is no ordinary file; choose another name</source>
      <translation>일반 파일이 아닙니다. 다른 이름을 선택하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>its key, or its certificate</source>
      <translation>짝이 되는 키 또는 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>its password</source>
      <translation>암호 추가</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>just now</source>
      <translation>방금</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>keep the passwords in the keyring; without it, somebody is asked</source>
      <translation>암호를 키링에 보관(지정하지 않으면 물어봄)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>kept until you quit</source>
      <translation>종료할 때까지 보관</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>key exchange</source>
      <translation>키 교환 방식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>leaf</source>
      <translation>서버 또는 클라이언트 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>libpq</source>
      <translation>libpq</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>libpq and OpenSSL use the same words for an expired certificate of the server; azpg roots verify shows the dates of the roots in your file.</source>
      <translation>만료된 서버 인증서에도 libpq와 OpenSSL은 똑같이 말합니다. azpg roots verify가 파일에 있는 루트의 날짜를 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/change_sentences.py" />
      <source>libpq cannot verify any server with this file.</source>
      <translation>이 파일로는 libpq가 어떤 서버도 검증할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/change_sentences.py" />
      <source>libpq checks every server against these roots ({count}): under verify-ca and verify-full, and under require as well, because the file is there.</source>
      <translation>libpq는 이 루트({count}개)로 모든 서버를 확인합니다. verify-ca와 verify-full은 물론 파일이 있으므로 require에서도 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>libpq decides in your applications. Please report this with the technical text below.</source>
      <translation>응용 프로그램에서는 libpq가 결정합니다. 아래 원문과 함께 알려 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>libpq decides. Please report this with the technical text below.</source>
      <translation>libpq가 결정합니다. 아래 원문과 함께 알려 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>libpq does not expand “{part}”: it looks for a file of exactly this name.</source>
      <translation>libpq는 “{part}” 표기를 확장하지 않고, 적힌 그대로의 이름을 가진 파일을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>libpq found a Kerberos ticket, and the server takes GSSAPI encryption.</source>
      <translation>libpq가 Kerberos 티켓을 찾았고 서버가 GSSAPI 암호화를 지원합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>libpq had one, and the server asks for one; it did not say what it saw.</source>
      <translation>libpq에 인증서가 있고 서버가 요구하지만, 서버가 무엇을 확인했는지 알려 주지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>libpq hands the name on as it is written, and the name server knows only its ASCII form: {name}.</source>
      <translation>libpq는 이름을 적힌 그대로 전달하며, 이름 서버는 ASCII 형식인 {name}만 알고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/password_sources.py" />
      <source>libpq has no place for a password file here.</source>
      <translation>이 컴퓨터에는 libpq가 암호 파일을 찾을 위치가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>libpq has no setting like these of {program}; they are kept beside the profile, without effect: {names}.</source>
      <translation>{program}의 설정 {names}{은} libpq에 없어, 효과 없이 프로필 곁에 보관합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_file.py" />
      <source>libpq ignores the password file {path}: it is a folder or a device, and no ordinary file.</source>
      <translation>libpq는 비밀번호 파일 {path}{을} 무시합니다. 일반 파일이 아니라 폴더 또는 장치이기 때문입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_file.py" />
      <source>libpq ignores the password file {path}: its permissions are {mode}, and only its owner may read it. Take the others' permission away, then test again.</source>
      <translation>libpq는 암호 파일 {path}의 권한이 {mode}이므로 이 파일을 무시합니다. 소유자만 읽을 수 있어야 합니다. 다른 사용자의 권한을 제거하고 다시 검사하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>libpq ignores {path}: others may read it. Set its permissions to 600.</source>
      <translation>다른 사용자가 읽을 수 있어 libpq가 {path}{을} 무시합니다. 권한을 600으로 바꾸십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_settings.py" />
      <source>libpq knows no setting “{keyword}”.</source>
      <translation>libpq에는 “{keyword}” 설정이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <location filename="../../azpg_gui/core/storage/saving_rules.py" />
      <source>libpq knows no setting “{keyword}”. Correct or remove it.</source>
      <translation>libpq에는 “{keyword}” 설정이 없습니다. 고치거나 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_settings.py" />
      <source>libpq knows no setting “{keyword}”. It stays as the file has it.</source>
      <translation>libpq에 “{keyword}” 설정이 없습니다. 파일에 있는 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>libpq loads the client certificate before it begins TLS, whether the server asks for one or not, and stops here. No password was sent.</source>
      <translation>libpq는 서버의 요청 여부와 관계없이 TLS를 시작하기 전에 클라이언트 인증서를 읽으며, 여기서 멈춥니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>libpq reads PEM only. JDBC takes DER as well, and Node.js ignores what it cannot read and then says that the issuer is unknown.</source>
      <translation>libpq는 PEM만 읽습니다. JDBC는 DER도 받고, Node.js는 읽지 못하는 것을 무시한 뒤 발급자를 모른다고 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>libpq refuses a private key that other accounts of this computer may read.</source>
      <translation>libpq는 이 컴퓨터의 다른 계정이 읽을 수 있는 개인 키를 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>libpq refuses this line of a service: it has no =.</source>
      <translation>=가 없어 libpq가 거부하는 서비스 줄입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>libpq refuses this line of a service: it knows no setting “{keyword}”.</source>
      <translation>“{keyword}” 설정을 알지 못해 libpq가 거부하는 서비스 줄입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/service.py" />
      <source>libpq refuses this line: a service cannot name another one.</source>
      <translation>서비스는 다른 서비스를 지정할 수 없으므로 libpq가 거부하는 줄입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>libpq refuses this: {words}.</source>
      <translation>libpq가 이 값을 거부합니다: {words}. 값을 고치십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>libpq refuses this: {words}. It knows {allowed}.</source>
      <translation>libpq가 이 값을 거부합니다: {words}. 쓸 수 있는 값은 {allowed}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>libpq refuses what looked right to us</source>
      <translation>이 프로그램의 검사는 통과했지만 libpq가 거부합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>libpq says nothing about that and connects as if no list were named: a revoked certificate would be accepted.</source>
      <translation>libpq는 이에 대해 알리지 않고 목록이 없는 것처럼 연결합니다. 해지된 인증서도 받아들이게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>libpq says the same for every fault of a chain; OpenSSL's verify error tells them apart, and azpg check shows it.</source>
      <translation>체인에 무엇이 잘못되었든 libpq의 말은 같습니다. OpenSSL의 검증 오류로 구별되며, azpg check가 이를 보여 줍니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>libpq says:</source>
      <translation>libpq의 메시지:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>libpq stopped before it sent the password. Azure asks for scram-sha-256, and for password where a token is used.</source>
      <translation>libpq는 암호를 보내기 전에 멈췄습니다. Azure는 scram-sha-256을 요구하며 토큰을 쓸 때는 password를 요구합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>libpq stops at the service</source>
      <translation>libpq가 서비스에서 멈춥니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/common.py" />
      <source>libpq takes “{part}” to the letter; only a shell expands it.</source>
      <translation>libpq는 “{part}” 표기를 글자 그대로 받아들입니다. 셸만 이것을 확장합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/form_files.py" />
      <source>libpq takes “{path}” to the letter and finds no file.</source>
      <translation>libpq는 “{path}” 경로를 글자 그대로 받아들이므로 파일을 찾지 못합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>libpq was still calculating the proof of the password (SCRAM) when the time was over. It was given up, and the connection closed.</source>
      <translation>제한 시간이 끝날 때까지 libpq가 SCRAM 암호 확인값을 계산하고 있었습니다. 계산을 포기하고 연결을 닫았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>libpq will then refuse this server as long as nothing proves it, and send nothing.</source>
      <translation>그러면 libpq는 서버가 검증되지 않는 한 연결을 거부하고 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>libpq would ask for it on a terminal and wait there.</source>
      <translation>libpq가 터미널에서 암호 구문을 묻고 기다리게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>libpq would have gone on</source>
      <translation>libpq라면 계속 진행했을 것입니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>libpq would now send your password unencrypted</source>
      <translation>libpq라면 지금 암호를 암호화하지 않고 전송합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/password_exposure.py" />
      <source>libpq would send your password unencrypted to whoever answers. This program asks you first.</source>
      <translation>libpq는 응답하는 상대가 누구든 암호를 암호화하지 않고 보냅니다. 이 프로그램은 먼저 묻습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>libpq's OpenSSL refuses {path}.</source>
      <translation>libpq의 OpenSSL이 {path}{을} 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <source>libpq's default</source>
      <translation>libpq 기본값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/preview.py" />
      <source>libpq's own place</source>
      <translation>libpq의 기본 위치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/history/past_report_dialog.py" />
      <source>libpq's own words</source>
      <translation>libpq의 원문 메시지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>libpq, and with it psql, psycopg, PHP, Ruby and ODBC, looks there where sslrootcert names no other file. Of the drivers without libpq some look there too and some do not: name the file to them. sslrootcert=system takes the system's own roots; it needs libpq 16 and goes with verify-full only.</source>
      <translation>sslrootcert로 다른 파일을 지정하지 않으면 libpq와 이를 쓰는 psql, psycopg, PHP, Ruby, ODBC는 이곳을 봅니다. libpq를 쓰지 않는 드라이버는 이곳을 보기도 하고 보지 않기도 하므로 파일을 직접 지정하십시오. sslrootcert=system은 시스템의 루트를 사용하며, libpq 16 이상과 verify-full에서만 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>library default</source>
      <translation>라이브러리 기본값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <source>lies where libpq looks</source>
      <translation>libpq가 찾는 위치에 있음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>limit for each target (60)</source>
      <translation>대상마다의 제한 시간(60)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>line {line}</source>
      <translation>{line}행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>line {number}</source>
      <translation>{number}행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>look into certificate files</source>
      <translation>인증서 파일의 내용 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/export.py" />
      <source>macOS, for this user, from the single files.</source>
      <translation>나눈 파일을 macOS의 현재 사용자에 설치합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>matches</source>
      <translation>일치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>matches {name}</source>
      <translation>{name}{과} 일치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>merged: 1 field</source>
      <translation>병합: 항목 1개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>merged: {count} fields</source>
      <translation>병합: 항목 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>middle box</source>
      <translation>중간 장비까지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>missing</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>new</source>
      <translation>새 프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>no</source>
      <translation>아니요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>no TLS</source>
      <translation>TLS 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>no certificate that this program can show</source>
      <translation>이 프로그램이 표시할 수 있는 인증서 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>no longer</source>
      <translation>더 이상 필요 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>no name of a file</source>
      <translation>파일 이름이 아닙니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>no profile is saved</source>
      <translation>저장된 프로필이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/notes_card.py" />
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>none</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>not a root</source>
      <translation>루트 아님</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>not a setting</source>
      <translation>설정이 아님</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>not allowed with argument %s</source>
      <translation>다음 인수와 함께 쓸 수 없습니다: %s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>not asked (sslnegotiation=direct)</source>
      <translation>묻지 않음(sslnegotiation=direct)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>not asked for</source>
      <translation>요구하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>not asked for under {setting}</source>
      <translation>{setting} 설정에서는 확인하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>not checked by libpq</source>
      <translation>libpq가 확인하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>not checked by libpq; it would match {name}</source>
      <translation>libpq가 확인하지 않음, 확인하면 {name}{과} 일치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>not checked by libpq; it would reach “{anchor}”</source>
      <translation>libpq가 확인하지 않음, 확인하면 “{anchor}”에 도달</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>not encrypted</source>
      <translation>암호화되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/expiry.py" />
      <location filename="../../azpg_gui/core/sentences.py" />
      <location filename="../../azpg_gui/core/wording.py" />
      <source>not known</source>
      <translation>알 수 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>not known whether it is asked for: {why}</source>
      <translation>요구 여부를 알 수 없음: {why}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>not known: the server does not say how it let this user in</source>
      <translation>알 수 없음: 이 사용자를 어떤 방식으로 허용했는지 서버가 알려 주지 않습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>not proven</source>
      <translation>검증되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>not reached</source>
      <translation>진행하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>not recognised</source>
      <translation>인식하지 못함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>not taken</source>
      <translation>가져오지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/list_model.py" />
      <location filename="../../azpg_gui/qt/profiles/row_details.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>not tested yet</source>
      <translation>아직 검사하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/versions_dialog.py" />
      <source>not there</source>
      <translation>없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>notes</source>
      <translation>메모</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>nothing is changed before you press Import, and one Undo takes it all back</source>
      <translation>가져오기를 누르기 전에는 아무것도 바뀌지 않으며, 실행 취소 한 번으로 모두 되돌립니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>nothing is saved</source>
      <translation>저장된 프로필이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>nothing to add</source>
      <translation>추가할 루트가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>now</source>
      <translation>현재</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>nslookup names an alias with privatelink in it, and a public address behind it. Inside the virtual network the same name has a private address.</source>
      <translation>nslookup 결과에 privatelink가 들어간 별칭과 공용 주소가 나옵니다. 가상 네트워크 안에서는 같은 이름이 프라이빗 주소로 조회됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>nslookup names an alias with privatelink in it, and no address behind it. A mistyped name has no alias at all.</source>
      <translation>nslookup 결과에 privatelink가 들어간 별칭이 나오지만 주소는 없습니다. 이름을 잘못 입력했다면 별칭도 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>nslookup shows it: a name that goes through privatelink. and ends without an address needs the private zone (168.63.129.16 answers for it); no answer at all is a typing error or a deleted server.</source>
      <translation>nslookup으로 알 수 있습니다. privatelink.를 거쳐 주소 없이 끝나는 이름에는 프라이빗 영역이 필요합니다(168.63.129.16이 응답합니다). 아무 응답도 없으면 잘못 입력했거나 삭제된 서버입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>of what is printed for people; else the terminal's (LC_ALL, LC_MESSAGES, LANG)</source>
      <translation>사람이 읽는 출력의 언어. 지정하지 않으면 터미널의 언어(LC_ALL, LC_MESSAGES, LANG)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>on Azure's list</source>
      <translation>Azure 목록에 있음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>one of the arguments %s is required</source>
      <translation>다음 인수 가운데 하나가 필요합니다: %s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/practice.py" />
      <source>one of these; or: good</source>
      <translation>이 가운데 하나. 생략하면 good</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>only encryption</source>
      <translation>암호화만</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/explain_page.py" />
      <source>only follows from another one</source>
      <translation>다른 시도의 결과일 뿐임</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>only for a locked key</source>
      <translation>잠긴 키에만 필요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>only for keys and PKCS#12</source>
      <translation>키와 PKCS#12에만 필요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>only this one; may be repeated</source>
      <translation>이 프로필만(여러 번 지정 가능)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>option '%(option)s' is deprecated</source>
      <translation>더 이상 권장되지 않는 옵션입니다: '%(option)s'</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>options</source>
      <translation>옵션</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/sources_card.py" />
      <source>or drop a file anywhere on this page</source>
      <translation>또는 이 페이지에 파일을 끌어 놓으십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>passed</source>
      <translation>통과</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>passed over</source>
      <translation>건너뜀</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>password</source>
      <translation>암호</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>password accepted</source>
      <translation>암호 인증 성공</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>password accepted, no TLS</source>
      <translation>암호 인증 성공, TLS 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>password command</source>
      <translation>암호 명령</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/password_exposure.py" />
      <source>password in cleartext</source>
      <translation>평문 암호</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>password source</source>
      <translation>암호 출처</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>passwords kept in the keyring: {count}</source>
      <translation>키링에 보관한 암호: {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>passwords not kept: {count} (--store-passwords keeps them in the keyring)</source>
      <translation>보관하지 않은 암호: {count}개(--store-passwords로 키링에 보관)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>pasted text</source>
      <translation>붙여 넣은 내용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>pgAdmin</source>
      <translation>pgAdmin</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/pgadmin.py" />
      <source>pgAdmin gets the password by a command. It is kept beside the profile and not run: {command}</source>
      <translation>pgAdmin은 명령으로 암호를 가져옵니다. 명령은 실행하지 않고 프로필과 함께 보관합니다: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/files.py" />
      <source>pgAdmin takes no password from this file: it asks when it connects.</source>
      <translation>pgAdmin은 이 파일에서 암호를 읽지 않고, 연결할 때 묻습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>pg_service.conf</source>
      <translation>pg_service.conf</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>pg_stat_ssl answered with several rows for one connection.</source>
      <translation>pg_stat_ssl이 연결 하나에 여러 행을 반환했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/encryption_end.py" />
      <source>pg_stat_ssl has no row for this connection.</source>
      <translation>pg_stat_ssl에 이 연결의 행이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>pg_stat_ssl has no row for this session. What libpq negotiated is known; whether it reaches the server is not.</source>
      <translation>pg_stat_ssl에 이 세션의 행이 없습니다. libpq가 협상한 내용은 알 수 있지만, 그것이 서버까지 이어지는지는 알 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/assurance.py" />
      <source>pg_stat_ssl of the server differs from what libpq negotiated.</source>
      <translation>서버의 pg_stat_ssl이 libpq가 협상한 내용과 다릅니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>pg_stat_ssl: no TLS</source>
      <translation>pg_stat_ssl: TLS 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>pg_stat_ssl: {version}, {cipher}</source>
      <translation>pg_stat_ssl: {version}, {cipher}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/azure.py" />
      <source>port {number}: {about}</source>
      <translation>포트 {number}: {about}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>port {port} answered</source>
      <translation>포트 {port} 응답함</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>port {port}: {words}</source>
      <translation>포트 {port}: {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>positional arguments</source>
      <translation>위치 인수</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>post-quantum key exchange</source>
      <translation>양자 내성 키 교환</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/azure.py" />
      <location filename="../../azpg_gui/commands/certificate.py" />
      <location filename="../../azpg_gui/commands/check.py" />
      <location filename="../../azpg_gui/commands/explain.py" />
      <location filename="../../azpg_gui/commands/profiles.py" />
      <location filename="../../azpg_gui/commands/roots.py" />
      <location filename="../../azpg_gui/commands/self_check.py" />
      <location filename="../../azpg_gui/commands/strings.py" />
      <source>print JSON and nothing else</source>
      <translation>JSON만 출력</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>private endpoint's own name</source>
      <translation>프라이빗 엔드포인트 자체의 이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>protocol</source>
      <translation>프로토콜</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>proven</source>
      <translation>검증됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>psql connects and the application does not, or the other way round? Each brings its own libpq and its own OpenSSL. Both are asked here, with the same settings and without a password.</source>
      <translation>psql은 연결되는데 애플리케이션은 연결되지 않거나 그 반대입니까? 프로그램마다 자체 libpq와 OpenSSL을 사용합니다. 같은 설정으로, 암호 없이 두 클라이언트를 모두 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>psql service=NAME, and every program with libpq.</source>
      <translation>psql service=NAME과 libpq를 쓰는 모든 프로그램에서 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>psql works and the application does not, or the other way round: each brings its own libpq or driver, its own OpenSSL and its own defaults.</source>
      <translation>psql은 연결되는데 애플리케이션은 연결되지 않거나 그 반대입니다. 프로그램마다 자체 libpq나 드라이버, 자체 OpenSSL, 자체 기본값을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>public</source>
      <translation>퍼블릭</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>public cloud</source>
      <translation>퍼블릭 클라우드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/strings.py" />
      <source>put the password into the text, in plain: whoever sees it has the password</source>
      <translation>암호를 그대로 텍스트에 넣음(보는 사람은 누구나 암호를 알게 됨)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>put the previous root.crt back</source>
      <translation>이전 root.crt로 되돌리기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>reaches the sign-in</source>
      <translation>로그인 단계까지 진행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>read-only</source>
      <translation>읽기 전용</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/session_tab.py" />
      <source>read-write</source>
      <translation>읽기/쓰기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>recommended, in use</source>
      <translation>권장, 사용 중</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>refused</source>
      <translation>거부됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/node.py" />
      <source>rejectUnauthorized: false accepts every certificate: require.</source>
      <translation>rejectUnauthorized: false는 모든 인증서를 받아들이므로 require에 해당합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>removed {name}</source>
      <translation>제거함: {name}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>require encrypts, and does not check who answers.</source>
      <translation>require는 암호화만 하고 상대가 진짜 서버인지는 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>require: encrypted, but not to whom. A root.crt that lies in its place makes libpq check the issuer as well.</source>
      <translation>require: 암호화되지만 상대는 확인하지 않습니다. root.crt가 제자리에 있으면 libpq가 발급자도 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/postgres_js.py" />
      <source>requireSSL in the object is replaced by what stands in host: without sslmode=require there, a server that has no TLS gets the password in plain text.</source>
      <translation>객체의 requireSSL은 host에 적힌 내용으로 대체됩니다. host에 sslmode=require가 없으면 TLS가 없는 서버로 암호가 평문으로 전송됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>require_auth, in the string or as PGREQUIREAUTH, names the ways that are allowed, and the server asked for another one.</source>
      <translation>문자열이나 PGREQUIREAUTH의 require_auth에 허용된 방식이 적혀 있는데, 서버는 다른 방식을 요구했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>require_auth={methods} does not allow it.</source>
      <translation>require_auth={methods}에서 이 방식을 허용하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>result not known</source>
      <translation>결과를 알 수 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/certificates/trust_file_card.py" />
      <source>root</source>
      <translation>루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>root.crt in libpq's own place</source>
      <translation>libpq 기본 위치의 root.crt</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>rotation extension</source>
      <translation>루트 교체 유예 대상</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>run a profile's password command without asking, this time</source>
      <translation>이번에는 묻지 않고 프로필의 암호 명령을 실행</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>running</source>
      <translation>실행 중</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/stage_table.py" />
      <source>running; gives up at {seconds} s</source>
      <translation>진행 중, {seconds}초에 포기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>saved connections: list, show, import, export, delete, rename</source>
      <translation>저장된 연결: 목록, 보기, 가져오기, 내보내기, 삭제, 이름 바꾸기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>say what each file really is</source>
      <translation>각 파일이 실제로 무엇인지 표시</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>say what would be done, and do nothing</source>
      <translation>실제로 바꾸지 않고 무엇을 할지만 표시</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>sent, not used</source>
      <translation>수신했지만 사용하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/dates_page.py" />
      <source>server</source>
      <translation>서버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>server answered N: no TLS</source>
      <translation>서버가 N으로 응답: TLS 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>server answered S</source>
      <translation>서버가 S로 응답</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>server answered with an error</source>
      <translation>서버가 오류로 응답</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>server certificate</source>
      <translation>서버 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>server certificate expired</source>
      <translation>서버 인증서 만료</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>server certificate, not proven</source>
      <translation>서버 인증서, 검증되지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>server certificate: 1 day left</source>
      <translation>서버 인증서 1일 남음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>server certificate: {days} days left</source>
      <translation>서버 인증서 {days}일 남음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/history_comparison.py" />
      <source>server version</source>
      <translation>서버 버전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/export_choice.py" />
      <source>servers.json: Tools &gt; Import/Export Servers.</source>
      <translation>servers.json: Tools &gt; Import/Export Servers에서 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>several profiles are called “{name}”</source>
      <translation>“{name}”{이라}는 프로필이 여러 개 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>show program's version number and exit</source>
      <translation>프로그램 버전을 표시하고 종료</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>show this help message and exit</source>
      <translation>이 도움말을 표시하고 종료</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>sign-in</source>
      <translation>로그인 방식</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/jdbc.py" />
      <source>ssl=true is VERIFY_FULL, with Java's own store where no sslRootCert is given.</source>
      <translation>ssl=true는 VERIFY_FULL이며, sslRootCert가 없으면 Java 저장소를 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/jdbc.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/r2dbc.py" />
      <source>ssl=true is verify-full in {program}.</source>
      <translation>{program}에서 ssl=true는 verify-full입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/pg8000.py" />
      <source>ssl_context=True encrypts and checks nothing; ssl_context=False is no TLS; without it a server that has no TLS gets the password in plain text.</source>
      <translation>ssl_context=True는 암호화만 하고 아무것도 확인하지 않으며, ssl_context=False는 TLS를 쓰지 않습니다. 지정하지 않으면 TLS가 없는 서버로 암호가 평문으로 전송됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/django.py" />
      <source>ssl_require=True makes it require, whatever the URL says. {mode} was kept.</source>
      <translation>ssl_require=True는 URL과 관계없이 require로 만듭니다. 여기서는 {mode}{을} 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/node.py" />
      <source>sslaccept and sslcert were Prisma 6's: Prisma 7 connects through node-postgres, and an sslmode in the URL replaces the ssl object.</source>
      <translation>sslaccept와 sslcert는 Prisma 6의 설정입니다. Prisma 7은 node-postgres로 연결하며, URL의 sslmode는 ssl 객체를 대체합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/prisma.py" />
      <source>sslaccept={value} accepts every certificate.</source>
      <translation>sslaccept={value}{은} 모든 인증서를 받아들입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>sslcertmode=disable keeps it back.</source>
      <translation>sslcertmode=disable 설정 때문에 제시하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>sslcertmode=disable: it is not presented.</source>
      <translation>sslcertmode=disable이므로 제시하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_certificate.py" />
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>sslcertmode=require insists that it does.</source>
      <translation>sslcertmode=require는 서버의 요청을 반드시 요구합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>sslcrl names a file of certificates. OpenSSL loads it without complaint, and libpq then wants a list from every issuer: it refuses every server whose certificate it checks.</source>
      <translation>sslcrl이 인증서 파일을 가리킵니다. OpenSSL은 이 파일을 그대로 읽고, libpq는 그다음 모든 발급자의 목록을 요구하므로 인증서를 확인하는 모든 서버를 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>sslcrl or sslcrldir cannot be loaded. libpq says nothing about that and connects as if no list were named: a revoked certificate would be accepted.</source>
      <translation>sslcrl 또는 sslcrldir을 읽을 수 없습니다. libpq는 아무 말 없이 목록이 지정되지 않은 것처럼 연결합니다. 해지된 인증서도 받아들이게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>sslcrl or sslcrldir is set, and then there must be a list for every authority of the chain. One has none.</source>
      <translation>sslcrl 또는 sslcrldir이 설정되면 체인의 모든 기관에 목록이 있어야 합니다. 그중 하나가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/prisma.py" />
      <source>sslidentity is a PKCS#12 file. libpq wants the certificate and its key as PEM files: sslcert and sslkey.</source>
      <translation>sslidentity는 PKCS#12 파일입니다. libpq에는 인증서와 개인 키를 PEM 파일로 지정하는 sslcert와 sslkey가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/sqlalchemy.py" />
      <source>sslmode in the URL of create_async_engine is refused: asyncpg's argument is ssl. The words verify-ca and verify-full read ~/.postgresql/root.crt and no other file.</source>
      <translation>create_async_engine의 URL에 적은 sslmode는 거부됩니다. asyncpg의 인수는 ssl입니다. verify-ca와 verify-full이라는 값은 ~/.postgresql/root.crt만 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/go.py" />
      <source>sslmode=require with an sslrootcert checks the issuer too. Without an sslrootcert verify-full takes the system's roots.</source>
      <translation>sslmode=require에 sslrootcert를 함께 주면 발급자도 확인합니다. sslrootcert가 없으면 verify-full은 시스템 루트를 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>sslmode=verify-all, which stands on some pages, does not exist: verify-full is meant.</source>
      <translation>일부 문서에 나오는 sslmode=verify-all은 존재하지 않습니다. verify-full을 뜻합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>sslmode=verify-ca and verify-full need a file of trusted roots: sslrootcert, or root.crt in ~/.postgresql (on Windows %APPDATA%\postgresql). It is not there.</source>
      <translation>sslmode=verify-ca와 verify-full에는 신뢰하는 루트의 파일이 필요합니다. sslrootcert이거나 ~/.postgresql(Windows는 %APPDATA%\postgresql)의 root.crt인데, 그 파일이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>sslmode={mode}</source>
      <translation>sslmode={mode}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>sslmode={mode} checked the issuer, not the host name.</source>
      <translation>sslmode={mode}{은} 발급자를 확인했지만 호스트 이름은 확인하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>sslmode={mode} checked the issuer, “{anchor}”, and not the host name. verify-full would pass: the certificate names this host.</source>
      <translation>sslmode={mode}{은} 발급자 “{anchor}”{을} 확인했지만 호스트 이름은 확인하지 않았습니다. 인증서에 이 호스트의 이름이 있으므로 verify-full도 통과합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>sslmode={mode} did not ask who the server is.</source>
      <translation>sslmode={mode}는 서버가 누구인지 확인하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>sslmode={mode} did not ask who the server is. verify-full would: its chain reaches “{anchor}” and its certificate names this host.</source>
      <translation>sslmode={mode}는 서버가 누구인지 확인하지 않았습니다. verify-full이라면 확인됩니다. 체인이 “{anchor}”에 도달하고 인증서에 이 호스트의 이름이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>sslmode={mode} must check the server's certificate, and without trusted roots it cannot. No password was sent.</source>
      <translation>sslmode={mode} 모드에서는 서버의 인증서를 확인해야 하는데, 신뢰하는 루트 없이는 확인할 수 없습니다. 암호는 보내지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>sslmode={value} may not be used with sslnegotiation=direct: libpq accepts require, verify-ca and verify-full there.</source>
      <translation>sslmode={value}{은} sslnegotiation=direct와 함께 쓸 수 없습니다. 이때 libpq는 require, verify-ca, verify-full만 받습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>sslmode={value} may not be used with sslrootcert=system: libpq accepts only verify-full there.</source>
      <translation>sslrootcert=system에는 sslmode={value}를 사용할 수 없습니다. libpq는 verify-full만 허용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/handshake.py" />
      <source>sslnegotiation=direct needs PostgreSQL 17 or newer, and no pooler or proxy in front that is older. No password was sent.</source>
      <translation>sslnegotiation=direct에는 PostgreSQL 17 이상이 필요하며 앞에 오래된 풀러나 프록시가 없어야 합니다. 암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>sslnegotiation=direct starts TLS without asking. Servers before PostgreSQL 17, and most proxies, do not take that up.</source>
      <translation>sslnegotiation=direct는 묻지 않고 TLS를 시작합니다. PostgreSQL 17보다 오래된 서버와 대부분의 프록시는 이를 받지 못합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>sslrootcert=system goes with sslmode=verify-full only.</source>
      <translation>sslrootcert=system은 sslmode=verify-full과만 함께 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>sslrootcert={path} is given, so the issuer was checked too.</source>
      <translation>sslrootcert={path}가 지정되어 발급자도 확인했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>standard input holds no password</source>
      <translation>표준 입력에 암호가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>stays</source>
      <translation>그대로 유지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>stopped</source>
      <translation>중지됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>subcommands</source>
      <translation>하위 명령</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>tags</source>
      <translation>태그</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>take certificates out of root.crt</source>
      <translation>root.crt에서 인증서 제거</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>take over connections of other programs</source>
      <translation>다른 프로그램의 연결 가져오기</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>target_session_attrs asks for a primary or a standby, and the server is the other one: a replica is read-only.</source>
      <translation>target_session_attrs가 주 서버나 대기 서버를 요구하는데, 이 서버는 그 반대입니다. 복제본은 읽기 전용입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_demands.py" />
      <source>target_session_attrs={wanted}, and this server is not that.</source>
      <translation>target_session_attrs={wanted}인데 이 서버는 그렇지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>targets tested side by side (4)</source>
      <translation>동시에 검사하는 대상 수(4)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>test a saved profile</source>
      <translation>저장된 프로필 하나를 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>test connections, stage by stage</source>
      <translation>연결을 단계별로 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>test every saved profile</source>
      <translation>저장된 모든 프로필을 검사</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/list_model.py" />
      <source>testing…</source>
      <translation>테스트 중…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>that this command may run is not kept: {reason}</source>
      <translation>이 명령의 실행 허용을 저장하지 못했습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>the certificate, and its issuer after it</source>
      <translation>인증서와 그 뒤의 발급자</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>the connection string of a driver</source>
      <translation>드라이버의 연결 문자열</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>the following arguments are required: %s</source>
      <translation>다음 인수가 필요합니다: %s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/strings_page.py" />
      <source>the issuer</source>
      <translation>발급자</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/explain.py" />
      <source>the message, a finding's code, - for stdin, or a page of the help: {pages}</source>
      <translation>메시지, 진단 코드, 표준 입력은 -, 또는 도움말 페이지: {pages}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>the name of the file is empty</source>
      <translation>파일 이름이 비어 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>the node of this name</source>
      <translation>이 이름의 노드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>the password is the first line of standard input (one TARGET or profile)</source>
      <translation>암호는 표준 입력의 첫 줄(TARGET 또는 프로필 하나)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>the previous file is kept as {path}</source>
      <translation>이전 파일은 {path}에 남아 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>the result of {target} is not kept: {reason}</source>
      <translation>{target}의 결과를 저장하지 못했습니다: {reason}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>the roots Azure Database for PostgreSQL needs</source>
      <translation>Azure Database for PostgreSQL에 필요한 루트 인증서</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>the roots this program knows, with their pins</source>
      <translation>이 프로그램이 아는 루트 인증서와 고정된 지문</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>the same</source>
      <translation>동일</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>the server</source>
      <translation>서버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/practice.py" />
      <source>the server ended by itself</source>
      <translation>서버가 스스로 종료되었습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/azure/endpoints.py" />
      <source>the server; of an elastic cluster, its coordinator</source>
      <translation>서버, 탄력적 클러스터에서는 코디네이터</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>the system</source>
      <translation>시스템</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>the system's roots</source>
      <translation>시스템 루트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>there is no earlier version of {path}</source>
      <translation>{path}의 이전 버전이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>there is no home folder; name a file</source>
      <translation>홈 폴더가 없습니다. 파일을 지정하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>there is no kind “{kind}”; there are: {known}</source>
      <translation>“{kind}”{이라}는 종류는 없습니다. 쓸 수 있는 종류: {known}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>there is no profile “{name}”</source>
      <translation>“{name}” 프로필이 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/row_details.py" />
      <source>this computer</source>
      <translation>이 컴퓨터</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <source>this computer's libpq, psql</source>
      <translation>이 컴퓨터의 libpq(psql)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>this computer's other stores, in place of a file</source>
      <translation>파일 대신 이 컴퓨터의 다른 저장소</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/strings.py" />
      <source>this driver alone</source>
      <translation>이 드라이버만</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <source>this form, not saved</source>
      <translation>이 양식(저장 안 됨)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <location filename="../../azpg_gui/qt/connection/setting_row.py" />
      <source>this profile</source>
      <translation>이 프로필</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>this program, psycopg</source>
      <translation>이 프로그램(psycopg)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>to be filled in</source>
      <translation>입력 필요</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>today</source>
      <translation>오늘</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>trust anchor</source>
      <translation>신뢰 앵커</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity.py" />
      <source>trust: the server asked for nothing</source>
      <translation>trust: 서버가 아무것도 요구하지 않음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>unexpected option string: %s</source>
      <translation>예상하지 못한 옵션: %s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>unknown parser %(parser_name)r (choices: %(choices)s)</source>
      <translation>알 수 없는 명령 %(parser_name)r (선택할 수 있는 값: %(choices)s)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>unrecognized arguments: %s</source>
      <translation>인식할 수 없는 인수: %s</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/list_model.py" />
      <source>unsaved</source>
      <translation>저장 안 됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>until {day}</source>
      <translation>{day}까지</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>until {day}, issued by “{issuer}”</source>
      <translation>{day}까지, 발급자 “{issuer}”</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/parser.py" />
      <source>usage: </source>
      <translation>사용법: </translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>use this</source>
      <translation>이 모드를 권장합니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>used by {services}</source>
      <translation>쓰는 곳: {services}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>user@server was the form of Single Server, retired in 2025. Flexible Server takes the plain name and says that the password is wrong.</source>
      <translation>user@server는 2025년에 종료된 단일 서버의 형식입니다. 유연한 서버는 이름만 받으며, 암호가 틀렸다고 답합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>valid until {day}</source>
      <translation>{day}까지 유효</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>verify-ca checks who issued the certificate, not the host's name.</source>
      <translation>verify-ca는 인증서의 발급자만 확인하고 호스트 이름은 확인하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>verify-ca: encrypted, and a trusted root vouches for the server. Any server of the same issuer passes.</source>
      <translation>verify-ca: 암호화되고, 신뢰하는 루트가 서버를 보증합니다. 같은 발급자의 서버라면 어느 것이든 통과합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>verify-full compares a name: host must be given beside hostaddr.</source>
      <translation>verify-full은 이름을 비교합니다. hostaddr와 함께 host도 주어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>verify-full needs the server's name in host; hostaddr alone has no name to compare.</source>
      <translation>verify-full에는 host에 서버 이름이 필요합니다. hostaddr만으로는 비교할 이름이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/form_controller.py" />
      <source>verify-full was added.</source>
      <translation>verify-full을 추가했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>verify-full works with the server's own name. The names under control.database.windows.net are gone.</source>
      <translation>verify-full은 서버 자체의 이름으로 동작합니다. control.database.windows.net으로 끝나는 이름은 없어졌습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/help/guide.py" />
      <source>verify-full: encrypted, and it is the server you named. Take this one.</source>
      <translation>verify-full: 암호화되고, 상대가 지정한 바로 그 서버임이 검증됩니다. 이 모드를 사용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>virtual endpoint: a replica</source>
      <translation>가상 엔드포인트: 복제본</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>virtual endpoint: the primary</source>
      <translation>가상 엔드포인트: 주 서버</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>waiting</source>
      <translation>대기 중</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <source>warning</source>
      <translation>경고</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>what FILE is, where that is not found by itself</source>
      <translation>FILE의 형식(자동으로 알 수 없을 때)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>what an error means, without a server</source>
      <translation>서버 없이 오류의 뜻 설명</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>what follows from an Azure host name; enforcing TLS</source>
      <translation>Azure 호스트 이름으로 알 수 있는 것, TLS 강제</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>what it is meant for (sslrootcert)</source>
      <translation>쓰일 곳(sslrootcert)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>what the team file is for</source>
      <translation>팀 파일의 용도</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check.py" />
      <source>what would each sslmode do? no password is sent</source>
      <translation>각 sslmode의 결과 확인(암호는 보내지 않음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>what {file} held before is in {path}</source>
      <translation>{file}의 이전 내용은 {path}에 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>when roots and servers' certificates end, as .ics</source>
      <translation>루트와 서버 인증서의 만료일을 .ics로 기록</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>where the issuer's certificate is</source>
      <translation>발급자 인증서의 위치</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>who writes the team file; this account otherwise</source>
      <translation>팀 파일을 작성하는 사람. 지정하지 않으면 이 계정</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>will a root file accept what Azure serves?</source>
      <translation>루트 파일이 Azure가 보내는 인증서를 받아들이는지 확인</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/server_description.py" />
      <source>worker node</source>
      <translation>작업자 노드</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>write a corrected copy beside it; the file is kept</source>
      <translation>바로잡은 사본을 곁에 기록(원래 파일은 그대로 둠)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>write certificates in another form</source>
      <translation>인증서를 다른 형식으로 기록</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>write connections for other programs, without passwords</source>
      <translation>다른 프로그램용으로 연결을 기록(암호 제외)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>written: {path}</source>
      <translation>저장함: {path}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/cli.py" />
      <source>wrong usage</source>
      <translation>잘못된 사용법</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/links.py" />
      <source>xdg-mime could not change what opens links: {words}</source>
      <translation>xdg-mime이 링크를 여는 프로그램을 바꾸지 못했습니다. {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/wording.py" />
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>yes</source>
      <translation>예</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_rows.py" />
      <source>your user name here</source>
      <translation>이 컴퓨터의 사용자 이름</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/menu_entries.py" />
      <source>{about}	{code}</source>
      <translation>{about}	{code}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>{addresses} and {count} more</source>
      <translation>{addresses} 외 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>{addresses}, given as hostaddr</source>
      <translation>{addresses}, hostaddr로 지정됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{begin} to {end}</source>
      <translation>{begin} ~ {end}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/failed_start.py" />
      <source>{command} says which part does not work.</source>
      <translation>어느 구성 요소에 문제가 있는지 {command}{으로} 확인할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/client_rows.py" />
      <source>{count} bytes</source>
      <translation>{count}바이트</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <location filename="../../azpg_gui/qt/certificates/readiness_card.py" />
      <source>{count} certificates</source>
      <translation>인증서 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>{count} certificates ({encoding}).</source>
      <translation>인증서 {count}개({encoding})입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/ending_certificates.py" />
      <source>{count} certificates end soon</source>
      <translation>곧 만료되는 인증서가 {count}개 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>{count} certificates received, anchored in {anchor}</source>
      <translation>인증서 {count}개 수신, 앵커 {anchor}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{count} certificates written to {path} as {form}</source>
      <translation>인증서 {count}개를 {path}에 {form} 형식으로 저장했습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <source>{count} connections are not saved.</source>
      <translation>연결 {count}개가 저장되지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{count} days left</source>
      <translation>{count}일 남음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profiles.py" />
      <source>{count} entries of {path} cannot be used and stay as they are. The first is “{name}”. {problem}</source>
      <translation>{path}의 항목 {count}개를 사용할 수 없어 그대로 두었습니다. 첫 번째 항목: “{name}”. {problem}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>{count} h ago</source>
      <translation>{count}시간 전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/widgets/badge.py" />
      <source>{count} min ago</source>
      <translation>{count}분 전</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/settings_tab.py" />
      <source>{count} more by libpq's defaults</source>
      <translation>libpq 기본값 {count}개 더</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/welcome/welcome_page.py" />
      <source>{count} more…</source>
      <translation>{count}개 더…</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>{count} of the profiles were changed elsewhere since they were read here.</source>
      <translation>프로필 {count}개를 여기서 읽은 뒤 다른 곳에서 바꾸었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/log_dialog.py" />
      <source>{count} of {total} entries. Passwords are masked.</source>
      <translation>전체 {total}개 중 {count}개 항목입니다. 암호는 가려져 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>{count} others</source>
      <translation>다른 인증서 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>{count} parts are cut off or damaged.</source>
      <translation>{count}개 부분이 잘렸거나 손상되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>{count} profiles are back.</source>
      <translation>프로필 {count}개를 되돌렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_page.py" />
      <source>{count} profiles prove less than verify-full.</source>
      <translation>프로필 {count}개의 검증 수준이 verify-full보다 낮습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/import_state.py" />
      <source>{count} profiles were raised: tests proved their servers.</source>
      <translation>검사에서 서버가 검증되어 프로필 {count}개를 올렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>{count} profiles, {roots} root files</source>
      <translation>프로필 {count}개, 루트 파일 {roots}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>{count} revocation lists</source>
      <translation>해지 목록 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/preferences/preferences_dialog.py" />
      <source>{count} seconds</source>
      <translation>{count}초</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>{date}, expired</source>
      <translation>{date}, 만료됨</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/expiry.py" />
      <source>{days} days left</source>
      <translation>{days}일 남음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>{dbname} has as many connections as it may have.</source>
      <translation>{dbname}에 허용된 연결을 모두 사용하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{file} as {purpose}: libpq can use it.</source>
      <translation>{file}({purpose}): libpq가 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{file} as {purpose}: libpq cannot use it.</source>
      <translation>{file}({purpose}): libpq가 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>{file} contains “{name}”, which was itself issued by “{issuer}”. libpq needs the root at the end.</source>
      <translation>{file}에 있는 “{name}”{은} “{issuer}”{이} 발급한 인증서입니다. libpq에는 맨 끝의 루트가 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles_interchange.py" />
      <source>{file} does not tell the form: add --format {forms}</source>
      <translation>{file}에서는 형식을 알 수 없습니다. --format {forms} 가운데 하나를 붙이십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>{form} libpq cannot read it so.</source>
      <translation>{form} 이대로는 libpq가 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>{form} libpq does not mind; other programs may.</source>
      <translation>{form} libpq에는 문제가 없지만 다른 프로그램에서는 문제가 될 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/form_faults.py" />
      <source>{form} libpq passes over it.</source>
      <translation>{form} libpq는 이 부분을 무시합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>{given} values given, the rest by default</source>
      <translation>값 {given}개 지정, 나머지는 기본값</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/stage_lines.py" />
      <source>{given} values given; also in effect: {sources}</source>
      <translation>값 {given}개 지정, 함께 적용됨: {sources}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>{good} of {count} addresses serve exactly the pinned roots. Nothing was replaced.</source>
      <translation>주소 {count}개 중 {good}개가 고정된 루트를 정확히 제공합니다. 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>{held} {count} more is cut off or damaged, and libpq refuses the whole file.</source>
      <translation>{held} 그 밖에 {count}개가 잘렸거나 손상되어 libpq가 파일 전체를 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>{held} {form} libpq cannot read it so.</source>
      <translation>{held} {form} 이대로는 libpq가 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>{host} ({addresses}) cannot be reached.</source>
      <translation>{host}({addresses})에 도달할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>{host} ({addresses}) did not answer on port {port}.</source>
      <translation>{host}({addresses}){이} 포트 {port}에서 응답하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/network.py" />
      <source>{host} ({addresses}) refused port {port}.</source>
      <translation>{host}({addresses}){이} 포트 {port}의 연결을 거부했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>{host} accepted the connection and then sent nothing more.</source>
      <translation>{host}{이} 연결을 받은 뒤 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>{host} answered N: it speaks PostgreSQL, but not encrypted.</source>
      <translation>{host}{이} N으로 응답했습니다. PostgreSQL이지만 암호화하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>{host} answered the request for TLS with an error.</source>
      <translation>{host}{이} TLS 요청에 오류로 응답했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/ssl_request.py" />
      <source>{host} closed the connection before TLS was agreed.</source>
      <translation>TLS가 합의되기 전에 {host}{이} 연결을 닫았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>{host} ends TLS in front of the PostgreSQL server. Is the way behind it encrypted and is the server proven there? PgBouncer does that with server_tls_sslmode = verify-full and server_tls_ca_file.</source>
      <translation>{host}{이} PostgreSQL 서버 앞에서 TLS를 종료합니다. 그 뒤 구간이 암호화되고 서버가 검증됩니까? PgBouncer에서는 server_tls_sslmode = verify-full과 server_tls_ca_file로 설정합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>{host} ends the TLS handshake on port {port} because no cipher is shared. Please allow ECDHE with AES-GCM in ssl_ciphers, as PostgreSQL's default does.</source>
      <translation>{host}{이} 포트 {port}에서 공통된 암호 그룹이 없어 TLS 핸드셰이크를 끝냅니다. PostgreSQL 기본값처럼 ssl_ciphers에서 ECDHE와 AES-GCM을 허용해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/fetch.py" />
      <source>{host} is an address of this computer or of its own network segment. It was not gone to.</source>
      <translation>{host}에는 접속하지 않았습니다. 이 컴퓨터나 내부 구간의 주소입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/azure.py" />
      <source>{host} is no name of Azure Database for PostgreSQL</source>
      <translation>{host}{은} Azure Database for PostgreSQL의 이름이 아닙니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>{host} leads to {addresses}.</source>
      <translation>{host}{은} {addresses}{으로} 조회됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>{host} leads to {name}, and from here to the public address {addresses}.</source>
      <translation>{host}{은} {name}{으로} 이어지며, 여기서는 공용 주소 {addresses}{으로} 조회됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/private_names.py" />
      <source>{host} leads to {name}, and that name has no address.</source>
      <translation>{host}{은} {name}{으로} 이어지지만 그 이름에는 주소가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>{host} lets clients without TLS get as far as the sign-in. Please write hostssl in place of host in pg_hba.conf and reload the server, so that none of them can send a password readable.</source>
      <translation>{host}{이} TLS 없는 클라이언트를 로그인 단계까지 받아들입니다. 암호가 평문으로 전송되지 않도록 pg_hba.conf에서 host 대신 hostssl을 쓰고 서버를 다시 로드해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/first_message.py" />
      <source>{host} never answered a first message of {large} bytes, tried twice. It answered one of {small} bytes at once.</source>
      <translation>{host}{은} {large}바이트의 첫 메시지에는 두 번 다 응답하지 않았지만, {small}바이트의 첫 메시지에는 바로 응답했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>{host} refuses TLS on port {port}. Please set ssl = on with ssl_cert_file and ssl_key_file in postgresql.conf and reload the server; a proxy or pooler in front of it (PgBouncer: client_tls_sslmode) needs the same.</source>
      <translation>{host}{이} 포트 {port}에서 TLS를 거부합니다. postgresql.conf에서 ssl = on과 ssl_cert_file, ssl_key_file을 설정하고 서버 설정을 다시 읽어 주시기 바랍니다. 앞단의 프록시나 풀러(PgBouncer: client_tls_sslmode)에도 같은 설정이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>{host} refuses TLSv1.2 and TLSv1.3 on port {port}. Please allow TLSv1.2 at least (ssl_min_protocol_version and ssl_max_protocol_version in postgresql.conf) and reload the server.</source>
      <translation>{host}{이} 포트 {port}에서 TLSv1.2와 TLSv1.3을 거부합니다. postgresql.conf의 ssl_min_protocol_version과 ssl_max_protocol_version에서 적어도 TLSv1.2를 허용하고 서버를 다시 로드해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/advice.py" />
      <source>{host} sends more than 100 kB of certificates on port {port}, and OpenSSL ends the handshake there. Please leave only the server's own and its intermediates in ssl_cert_file, and reload the server.</source>
      <translation>{host}{이} 포트 {port}에서 100 kB가 넘는 인증서를 보내 OpenSSL이 핸드셰이크를 끝냅니다. ssl_cert_file에 서버 인증서와 중간 인증서만 남기고 서버를 다시 로드해 주십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/judgement.py" />
      <source>{keywords} comes from {source}: it has to be removed there.</source>
      <translation>{keywords} 값은 {source}에서 왔습니다. 그곳에서 제거해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/outranking.py" />
      <source>{keywords} still comes from {source}: choose another file here, which outranks it, or remove it there.</source>
      <translation>{keywords} 값은 여전히 {source}에서 옵니다. 여기에서 다른 파일을 지정하면 그 파일이 우선합니다. 또는 그곳에서 제거하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/formats/text.py" />
      <source>{keyword} removed</source>
      <translation>{keyword} 제거</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/connection_page.py" />
      <source>{keyword} was moved to its own field.</source>
      <translation>{keyword}{을} 해당 입력 칸으로 옮겼습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/connection_page.py" />
      <source>{keyword} was moved to the password field.</source>
      <translation>{keyword} 값을 암호 칸으로 옮겼습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>{keyword}: libpq can use this file, but look at it.</source>
      <translation>{keyword}: libpq가 사용할 수 있는 파일이지만 확인이 필요합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/file_notices.py" />
      <source>{keyword}: libpq cannot use this file.</source>
      <translation>{keyword}: libpq가 사용할 수 없는 파일입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/strength.py" />
      <source>{keyword}: the profile has {ours}, which proves more than {theirs}, and keeps it.</source>
      <translation>{keyword}: 프로필의 {ours}{이} {theirs}보다 더 많이 검증하므로 그대로 둡니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>{keyword}={path} cannot be loaded.</source>
      <translation>{keyword}={path}{을} 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{key}, signed with {signature}</source>
      <translation>{key}, 서명 {signature}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>{kind}, its issuer is not in the file</source>
      <translation>{kind}, 발급자가 파일에 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/clients_tab.py" />
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>{label} and test again</source>
      <translation>적용 후 다시 검사 — {label}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>{lowest} to {highest}</source>
      <translation>{lowest} ~ {highest}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/verdict.py" />
      <source>{mode} against {roots} · anchored in {anchor}</source>
      <translation>{mode}, {roots} 기준 · 앵커 {anchor}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>{mode} does not get through here, and a weaker mode would prove less: it is no cure. The findings of the test say what is wrong.</source>
      <translation>여기서는 {mode} 모드로 연결되지 않습니다. 더 약한 모드는 검증하는 것이 적으므로 해결책이 아닙니다. 무엇이 잘못되었는지는 테스트의 진단에 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>{mode} goes on without encryption where the server offers none.</source>
      <translation>{mode}{은} 서버가 암호화를 제공하지 않으면 암호화 없이 연결합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>{mode} is the strongest that works here, and it does not prove the server.</source>
      <translation>이 서버에서 쓸 수 있는 가장 강한 모드는 {mode}이며 서버를 검증하지는 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/modes_tab.py" />
      <source>{mode} works here as far as the sign-in: take it.</source>
      <translation>여기서는 {mode} 모드로 로그인 단계까지 연결됩니다. 이 모드를 사용하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>{name} (expired {date})</source>
      <translation>{name}({date} 만료됨)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>{name} (until {date})</source>
      <translation>{name}({date}까지)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>{name} is missing</source>
      <translation>{name} 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/team.py" />
      <source>{name} is not in {sums}: it was added after the file was written. Nothing is taken from it.</source>
      <translation>{name}{이} {sums}에 없습니다. 작성된 뒤에 추가된 파일이므로 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <source>{name} names no address to ask.</source>
      <translation>{name}에는 물어볼 주소가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/exported.py" />
      <source>{name}: {form} cannot hold “{keyword}”, which was left out.</source>
      <translation>{name}: {form}에는 “{keyword}”{을} 담을 수 없어 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/help/help_window.py" />
      <source>{page} — Help</source>
      <translation>{page} — 도움말</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>{path} accepts what Azure serves (as of {day}).</source>
      <translation>{day} 기준으로 {path}{은} Azure가 보내는 인증서를 받아들입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/change_sentences.py" />
      <source>{path} already holds the needed roots.</source>
      <translation>{path}에 필요한 루트가 이미 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>{path} cannot be decrypted with the sslpassword given.</source>
      <translation>지정한 sslpassword로 {path}{을} 복호화할 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_undo.py" />
      <source>{path} cannot be put back. {what}</source>
      <translation>{path}{을} 되돌릴 수 없습니다. {what}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_versions.py" />
      <source>{path} cannot be read any more.</source>
      <translation>{path}{을} 더 이상 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} cannot be read: {reason}.</source>
      <translation>{reason}: {path}{을} 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_undo.py" />
      <source>{path} cannot be removed: {reason}. It is still there.</source>
      <translation>{path} 파일을 제거할 수 없습니다: {reason}. 파일은 그대로 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/certificate.py" />
      <location filename="../../azpg_gui/core/certificates/doctor/repair.py" />
      <location filename="../../azpg_gui/core/roots/trust_file.py" />
      <location filename="../../azpg_gui/core/storage/drafts.py" />
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} cannot be written: {reason}.</source>
      <translation>{reason}: {path}에 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/release.py" />
      <source>{path} could not be read: {words}</source>
      <translation>{path}{을} 읽을 수 없습니다. {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/links.py" />
      <source>{path} could not be written: {words}</source>
      <translation>{path}{을} 쓸 수 없습니다. {words}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots_readiness.py" />
      <source>{path} does not accept what Azure serves (as of {day}).</source>
      <translation>{day} 기준으로 {path}{은} Azure가 보내는 인증서를 받아들이지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/install_plan.py" />
      <source>{path} does not exist yet and will be created. From then on every libpq program of this account (psql, applications, drivers) checks the issuer of every server against it, under sslmode=require, prefer and allow as well. Connections to servers of other issuers will fail under require.</source>
      <translation>{path} 파일은 아직 없으며 새로 만듭니다. 그때부터 이 계정의 모든 libpq 프로그램(psql, 애플리케이션, 드라이버)이 sslmode=require, prefer, allow에서도 모든 서버의 발급자를 이 파일로 확인합니다. 다른 발급자의 서버에는 require로 연결할 수 없게 됩니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>{path} has the permissions {mode}. Only its owner may read it.</source>
      <translation>{path}의 권한이 {mode}입니다. 소유자만 읽을 수 있어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profiles.py" />
      <source>{path} holds a secret in the open: “{keyword}” of “{name}”. It is not used. Remove it from the file.</source>
      <translation>파일에 비밀 정보가 그대로 적혀 있습니다: {path}, “{name}” 프로필의 “{keyword}”. 이 값은 사용하지 않습니다. 파일에서 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>{path} holds certificates in {encoding} form. libpq reads only PEM there.</source>
      <translation>{path}의 인증서는 {encoding} 형식입니다. libpq는 PEM만 읽습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>{path} holds no certificate in PEM form.</source>
      <translation>{path}에 PEM 형식의 인증서가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/settings.py" />
      <source>{path} holds no certificates. {what}</source>
      <translation>{path}에는 인증서가 없습니다. {what}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>{path} holds no private key that OpenSSL understands.</source>
      <translation>{path}에 OpenSSL이 읽을 수 있는 개인 키가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>{path} holds no {fingerprint}</source>
      <translation>{path}에 {fingerprint} 인증서가 없습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_text.py" />
      <source>{path} holds something that is no certificate and was left as it is. {what} Move it away or choose another file.</source>
      <translation>{path}에 인증서가 아닌 내용이 있어 그대로 두었습니다. {what} 파일을 옮기거나 다른 파일을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>{path} holds {count} certificates</source>
      <translation>{path}에 인증서 {count}개가 있습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/certificate_file.py" />
      <source>{path} is a folder. Choose a file in it.</source>
      <translation>{path}{은} 폴더입니다. 그 안의 파일을 선택하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/service_problem.py" />
      <location filename="../../azpg_gui/core/probe/settings.py" />
      <source>{path} is a pipe or a terminal: libpq would wait for what comes out of it, with no limit of time. Name a file.</source>
      <translation>{path}{은} 파이프 또는 터미널이므로 libpq가 그 내용을 시간 제한 없이 기다립니다. 파일을 지정해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/probe/settings.py" />
      <source>{path} is a pipe: libpq would wait for somebody to read from it, with no limit of time. Name a file.</source>
      <translation>{path}{은} 파이프이므로 libpq가 다른 프로그램이 읽기를 시간 제한 없이 기다립니다. 파일을 지정해야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>{path} is again what {backup} holds</source>
      <translation>{path}{을} {backup}의 내용으로 되돌렸습니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged and could not be copied aside ({reason}). It is left as it is.</source>
      <translation>{path}{이} 손상되었고 복사본을 만들지 못했습니다({reason}). 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged. It was kept as {copy}.</source>
      <translation>{path}{이} 손상되었습니다. {copy}{으로} 보관했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged. It was kept as {copy}. What it held until {moment} is used instead.</source>
      <translation>파일이 손상되었습니다: {path}. 손상된 파일의 사본: {copy}. 대신 {moment}까지의 내용을 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged. It was kept as {copy}. {count} entries could still be read out of it.</source>
      <translation>{path}: 파일이 손상되었습니다. {copy}에 따로 보관했습니다. 항목 {count}개를 손상된 파일에서 읽어 냈습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is damaged. It was kept as {copy}. {count} entries could still be read out of it; {more} come from what it held until {moment}.</source>
      <translation>{path}: 파일이 손상되었습니다. {copy}에 따로 보관했습니다. 항목 {count}개를 손상된 파일에서 읽어 냈으며, {more}개는 {moment}까지의 내용에서 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/client_certificate.py" />
      <source>{path} is encrypted and no passphrase (sslpassword) is given.</source>
      <translation>{path}{은} 암호화되어 있는데 암호 구문(sslpassword)이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is in use by another window. Try again.</source>
      <translation>다른 창에서 {path}{을} 사용하고 있습니다. 다시 시도하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} is larger than {limit} MB, which this program never writes. It is left as it is.</source>
      <translation>파일이 {limit} MB보다 큽니다: {path}. 이 프로그램은 이렇게 큰 파일을 쓰지 않으므로 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_options.py" />
      <source>{path} is no file; name a libpq, or: system</source>
      <translation>{path}에는 파일이 없습니다. libpq 파일이나 system을 지정하십시오</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>{path} lies where libpq looks by itself, so the issuer was checked too.</source>
      <translation>libpq가 스스로 찾는 위치에 {path}{이} 있어 발급자도 확인했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_undo.py" />
      <source>{path} was changed meanwhile and was left as it is.</source>
      <translation>{path} 파일이 그사이 변경되어 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/trust_text.py" />
      <source>{path} was left as it is. {what}</source>
      <translation>{path}{을} 그대로 두었습니다. {what}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} was written by a newer version of this program and is left as it is. Update to change it.</source>
      <translation>{path}{은} 이 프로그램의 새 버전에서 만든 파일이므로 그대로 두었습니다. 변경하려면 업데이트하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/install_plan.py" />
      <source>{path} will be changed. Every libpq program of this account checks servers against it already, and will trust the added roots as well. The previous file is kept.</source>
      <translation>{path} 파일을 변경합니다. 이 계정의 모든 libpq 프로그램이 이미 이 파일로 서버를 확인하고 있으며, 추가한 루트도 신뢰하게 됩니다. 이전 파일은 보관합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/install_plan.py" />
      <source>{path} will be written. Only programs whose sslrootcert names this file look at it.</source>
      <translation>{path} 파일을 씁니다. sslrootcert에 이 파일을 지정한 프로그램만 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/json_file.py" />
      <source>{path} would become larger than {limit} MB and was left as it is.</source>
      <translation>{path}: 저장하면 {limit} MB보다 커지므로 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/security_card.py" />
      <source>{path}: {count} certificates</source>
      <translation>{path}: 인증서 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>{problem} Understood before that: {values}.</source>
      <translation>{problem} 그 앞까지는 {values}{으로} 읽었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>{profile}: its password command was not run: {command}</source>
      <translation>{profile}: 암호 명령을 실행하지 않았습니다: {command}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_passwords.py" />
      <source>{profile}: the password comes from this command, which was not run here yet:</source>
      <translation>{profile}: 암호를 주는 다음 명령은 여기에서 아직 실행한 적이 없습니다:</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/node.py" />
      <source>{program} connects without encryption where nothing is said of ssl; Azure refuses that.</source>
      <translation>{program}{은} ssl 설정이 없으면 암호화 없이 연결하며, Azure는 이를 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/prisma.py" />
      <source>{program} has no sslmode={mode} and uses prefer. What was meant was taken.</source>
      <translation>{program}에는 sslmode={mode}{이} 없어 prefer를 씁니다. 여기서는 의도한 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/node.py" />
      <source>{program} reads sslmode in a connection string, not here, and connects without encryption. What was meant was taken.</source>
      <translation>{program}{은} 연결 문자열의 sslmode만 읽으므로 이렇게 쓰면 암호화 없이 연결합니다. 여기서는 의도한 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/driver_urls.py" />
      <source>{program} takes ssl and refuses sslmode. What was meant was taken.</source>
      <translation>{program}{은} ssl 인수만 받고 sslmode는 거부합니다. 여기서는 의도한 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>{program} verifies with the roots of the system where no root file is given: verify-full with sslrootcert=system.</source>
      <translation>{program}{은} 루트 파일이 없으면 시스템의 루트로 검증하므로 sslrootcert=system과 verify-full에 해당합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/several_checks.py" />
      <source>{proven} proven, {other} not proven, {failed} failed</source>
      <translation>검증됨 {proven}개, 검증되지 않음 {other}개, 실패 {failed}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/roots.py" />
      <source>{reason} Nothing was changed.</source>
      <translation>{reason} 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>{received} of {total}</source>
      <translation>{total} 중 {received}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/certificate_tab.py" />
      <source>{role} (not sent)</source>
      <translation>{role}(보내지 않음)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/readiness.py" />
      <source>{root} is missing</source>
      <translation>{root} 없음</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/readiness.py" />
      <source>{root} is not trusted here ({reason})</source>
      <translation>{root}{을} 신뢰하지 않음({reason})</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/further_panel.py" />
      <source>{settings} · {count} to correct</source>
      <translation>{settings} · 고칠 항목 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/outranking.py" />
      <source>{source} stays as it is, for other programs; what is set here outranks it.</source>
      <translation>{source}{은} 다른 프로그램을 위해 그대로 둡니다. 여기에 지정한 값이 우선합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/setting_notes.py" />
      <source>{stronger} would be stronger, and this value overrides it.</source>
      <translation>{stronger}{이} 더 강하지만 이 값이 우선합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/identity_rows.py" />
      <source>{subject}, serial number {serial}, issued by {issuer}</source>
      <translation>{subject}, 일련번호 {serial}, 발급자 {issuer}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_options.py" />
      <source>{text} is no number from 1 to 64</source>
      <translation>{text}{은} 1에서 64 사이의 수가 아닙니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/check_options.py" />
      <source>{text} is no number of seconds between 0 and 86400</source>
      <translation>{text}{은} 0에서 86400 사이의 초가 아닙니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/strings/run_record.py" />
      <source>{title} {version}, PostgreSQL {server}, {date}: {seen}</source>
      <translation>{title} {version}, PostgreSQL {server}, {date}: {seen}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/download.py" />
      <location filename="../../azpg_gui/operations/release.py" />
      <source>{url} answered with HTTP status {status}.</source>
      <translation>{url}에서 HTTP 상태 {status} 응답이 왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/download.py" />
      <location filename="../../azpg_gui/operations/release.py" />
      <source>{url} could not be reached: {words}.</source>
      <translation>{url}에 연결할 수 없습니다: {words}. 네트워크와 프록시를 확인하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/download.py" />
      <location filename="../../azpg_gui/operations/release.py" />
      <source>{url} did not answer within {seconds} s.</source>
      <translation>{url}{이} {seconds}초 안에 응답하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/download.py" />
      <source>{url} did not send a certificate. {what}</source>
      <translation>{url}{이} 인증서를 보내지 않았습니다. {what}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/fetch.py" />
      <source>{url} is no HTTP address. It was not gone to.</source>
      <translation>{url}에는 접속하지 않았습니다. HTTP 주소가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/fetch.py" />
      <source>{url} leads away from HTTPS. It was not followed.</source>
      <translation>{url}의 리디렉션을 따라가지 않았습니다. HTTPS가 아닌 주소로 이어집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/fetch.py" />
      <source>{url} leads on and on. It was given up.</source>
      <translation>{url}의 리디렉션이 끝나지 않아 중단했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/fetch.py" />
      <source>{url} leads to an address that is none: {words}.</source>
      <translation>{url}의 리디렉션이 올바르지 않은 주소({words})로 이어집니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/download.py" />
      <source>{url} sent another certificate than the pinned one. It was not installed.</source>
      <translation>{url}{이} 고정된 것과 다른 인증서를 보냈습니다. 설치하지 않았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/roots/download.py" />
      <source>{url} sent more than {limit} kB; a root certificate has one or two. The download was stopped.</source>
      <translation>{url}{이} {limit}kB 넘게 보냈습니다. 루트 인증서는 1~2kB입니다. 다운로드를 중지했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/azure_roots_card.py" />
      <source>{url} serves exactly the pinned {name}. Nothing needs to be replaced.</source>
      <translation>{url}에서 고정된 {name}{과} 똑같은 인증서를 제공합니다. 바꿀 것이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>{user} has as many connections as its role may have.</source>
      <translation>{user}{이} 역할에 허용된 연결을 모두 사용하고 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_password.py" />
      <source>{user} is the form of the retired Single Server.</source>
      <translation>{user}{은} 서비스 종료된 단일 서버에서 쓰던 형식입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/retired_user.py" />
      <source>{user} is the form of the retired Single Server. A flexible server knows {plain}.</source>
      <translation>{user}{은} 서비스 종료된 단일 서버의 사용자 형식입니다. 유연한 서버에서는 {plain}{을} 사용합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/login_refused.py" />
      <source>{user} lacks the privilege CONNECT for database {dbname}.</source>
      <translation>{user}에게 데이터베이스 {dbname}의 CONNECT 권한이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>{value} (stays)</source>
      <translation>{value} (유지)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/interchange/fields_card.py" />
      <source>{value} (was {before})</source>
      <translation>{value} (이전: {before})</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/result_description.py" />
      <source>{verdict} as {host}</source>
      <translation>{verdict} ({host} 이름으로)</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>{version} or newer</source>
      <translation>{version} 이상</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/connection/tls_fields.py" />
      <source>{version} or older</source>
      <translation>{version} 이하</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>{what}. libpq can use it as {slot}, with a risk.</source>
      <translation>{what}. libpq가 {slot}{으로} 쓸 수 있지만 위험이 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>{what}. libpq can use it as {slot}.</source>
      <translation>{what}. libpq가 {slot}{으로} 쓸 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/certificates/doctor_page.py" />
      <source>{what}. libpq cannot use it as {slot}.</source>
      <translation>{what}. libpq가 {slot}{으로} 쓸 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>“bad decrypt” is a wrong passphrase; “bad password read” or “interrupted” is none.</source>
      <translation>“bad decrypt”는 암호 구문이 틀린 것이고, “bad password read”나 “interrupted”는 암호 구문이 없는 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/settings.py" />
      <source>“does not exist” means the path, a home folder of another account, or a ~ that only a shell expands. A file that is there and cannot be used has other words.</source>
      <translation>“does not exist”는 경로, 다른 계정의 홈 폴더, 또는 셸만 확장하는 ~ 때문입니다. 파일이 있는데 사용할 수 없는 경우에는 다른 문장이 나옵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>“expired” is its age; “audience” is the wrong resource (it must be https://ossrdbms-aad.database.windows.net); “validating” is a password, a token cut short, or a server that cannot reach Entra.</source>
      <translation>“expired”는 유효 시간이 지난 것이고, “audience”는 잘못된 리소스입니다(https://ossrdbms-aad.database.windows.net이어야 합니다). “validating”은 암호이거나, 잘린 토큰이거나, 서버가 Entra에 연결하지 못하는 것입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>“handshake failure” is the server's word for it and says no more; if another program on the same computer connects, it is the program's own library or policy.</source>
      <translation>“handshake failure”는 서버가 보낸 말이며 더 이상의 설명은 없습니다. 같은 컴퓨터의 다른 프로그램은 연결된다면 그 프로그램의 라이브러리나 정책이 원인입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“host” holds an @, a semicolon or a blank, which no host name does.</source>
      <translation>“host”에 @, 세미콜론 또는 공백이 있습니다. 호스트 이름에는 이런 문자가 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>“no encryption” or “SSL off” at the end says that this attempt had no TLS, and most often that is what is missing; “SSL encryption” or “SSL on” means that your address, user or database is refused with TLS as well. If another error stands before it, that one is the cause.</source>
      <translation>끝에 “no encryption”이나 “SSL off”가 있으면 이 시도에 TLS가 없었다는 뜻이며, 대부분 그것이 원인입니다. “SSL encryption”이나 “SSL on”이면 주소, 사용자 또는 데이터베이스가 TLS를 써도 거부되는 것입니다. 그 앞에 다른 오류가 있으면 그것이 원인입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/login.py" />
      <source>“remaining connection slots” is the server's limit, “for role” and “for database” are limits of their own; a pooler says “no more connections allowed”.</source>
      <translation>“remaining connection slots”는 서버의 제한이고, “for role”과 “for database”는 각각의 제한입니다. 풀러는 “no more connections allowed”라고 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>“self-signed certificate” alone is the server's own; “… in certificate chain” is a root that the other side sent and you do not trust.</source>
      <translation>“self-signed certificate”만 있으면 서버 자신의 인증서입니다. “… in certificate chain”은 상대가 보냈지만 신뢰하지 않는 루트입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/certificates.py" />
      <source>“too weak”, “too small” or “algorithm constraints” name the policy, not trust.</source>
      <translation>“too weak”, “too small”, “algorithm constraints”는 신뢰가 아니라 정책을 가리킵니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/network.py" />
      <source>“unreachable” and “no route” come from your own computer or a router, at once. Azure Database for PostgreSQL has no IPv6 addresses: an address with colons is not its own.</source>
      <translation>“unreachable”과 “no route”는 이 컴퓨터나 라우터에서 바로 나온 것입니다. Azure Database for PostgreSQL에는 IPv6 주소가 없으므로, 콜론이 있는 주소는 Azure의 것이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/messages/settings.py" />
      <source>“verify-all” stands in some of Microsoft's pages and exists nowhere: verify-full is what is meant.</source>
      <translation>“verify-all”은 Microsoft의 몇몇 문서에 나오지만 실제로는 없는 값입니다. verify-full을 뜻합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/explanations/meanings/handshake.py" />
      <source>“wrong version number” and “packet length too long” mean that no TLS came back: a program that starts TLS without PostgreSQL's own request, or a proxy without TLS.</source>
      <translation>“wrong version number”와 “packet length too long”은 TLS가 돌아오지 않았다는 뜻입니다. PostgreSQL의 요청 없이 TLS를 시작하는 프로그램이거나 TLS가 없는 프록시입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>“{authority}” may vouch only for names under {permitted}, and “{name}” is for {names}.</source>
      <translation>“{authority}” 인증 기관은 {permitted} 아래의 이름에만 발급할 수 있는데 “{name}” 인증서의 이름은 {names}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>“{authority}” must not vouch for names under {excluded}, and “{name}” is for {names}.</source>
      <translation>“{authority}” 인증 기관은 {excluded} 아래의 이름에 발급할 수 없는데 “{name}” 인증서의 이름은 {names}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/check/finding_card.py" />
      <source>“{button}” changes {changes} in this form only. You can undo it.</source>
      <translation>“{button}”{은} 이 양식에서만 {changes}{을} 바꿉니다. 취소할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/repeated.py" />
      <source>“{first}” and “{second}” are the same setting and have different values; the last was taken, as {program} does.</source>
      <translation>“{first}”{과} “{second}”{은} 같은 설정인데 값이 서로 다릅니다. {program}에서처럼 마지막 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{host}” has a port in it. The port belongs into port: {port}.</source>
      <translation>“{host}”에 포트가 들어 있습니다. 포트 {port}{은} port에 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{host}” is a Unix socket: TLS is never used there. Enter a host name.</source>
      <translation>“{host}”{은} TLS를 쓰지 않는 Unix 소켓입니다. 호스트 이름을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{host}” is no host name. Enter only the name of the server.</source>
      <translation>“{host}”{은} 호스트 이름이 아닙니다. 서버 이름만 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{host}” is no host name: it holds a semicolon, as connection strings of other programs do. Enter only the name of the server.</source>
      <translation>“{host}”{은} 호스트 이름이 아닙니다. 다른 프로그램의 연결 문자열처럼 세미콜론이 들어 있습니다. 서버 이름만 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{host}” is no host name: it holds an @. Enter only the name of the server; user and password have their own places.</source>
      <translation>“{host}”{은} 호스트 이름이 아닙니다. @이 들어 있습니다. 서버 이름만 입력하십시오. 사용자와 암호는 각각의 자리에 넣습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{host}” is the name Microsoft's pages use for any server. Put your server's name there.</source>
      <translation>“{host}”{은} Microsoft 문서에서 예로 드는 서버 이름입니다. 실제 서버 이름을 넣으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{host}” stands in brackets. They belong to a URI only: libpq takes an address without them.</source>
      <translation>“{host}”{이} 대괄호로 묶여 있습니다. 대괄호는 URI에서만 씁니다. libpq에는 대괄호 없이 주소만 입력합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{keyword}” has {part} in it, which a shell puts something in for and libpq does not.</source>
      <translation>“{keyword}” 값에 {part}{이} 있습니다. 셸은 이를 다른 값으로 바꾸지만 libpq는 바꾸지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{keyword}” is a placeholder. Enter what belongs there.</source>
      <translation>“{keyword}” 값이 자리 표시자입니다. 실제 값을 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{keyword}” names a file without its folder: libpq looks for it where the program was started.</source>
      <translation>“{keyword}” 값이 폴더 없이 파일 이름만 가리킵니다. libpq는 프로그램을 시작한 위치에서 파일을 찾습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/operations/interchange.py" />
      <source>“{keyword}” names no file on this computer.</source>
      <translation>“{keyword}”{이} 가리키는 파일이 이 컴퓨터에 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{keyword}” stands in brackets. If they were left of a placeholder, take them out.</source>
      <translation>“{keyword}” 값이 괄호로 싸여 있습니다. 자리 표시자에서 남은 괄호라면 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” holds a character that libpq cannot take.</source>
      <translation>“{key}”: libpq가 받을 수 없는 문자가 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/files/azpg.py" />
      <location filename="../../azpg_gui/core/interchange/files/pgadmin.py" />
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{key}” holds something that looks like a password and was left out.</source>
      <translation>“{key}”에 암호로 보이는 내용이 있어 제외했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <location filename="../../azpg_gui/core/storage/saving_rules.py" />
      <source>“{key}” holds something that looks like a password. Take it out.</source>
      <translation>“{key}”: 암호로 보이는 내용이 있습니다. 지우십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” is empty.</source>
      <translation>“{key}”: 비어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/profile_fields.py" />
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” is missing.</source>
      <translation>“{key}”: 항목이 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/profile_fields.py" />
      <source>“{key}” is no list of texts.</source>
      <translation>“{key}”: 텍스트 목록이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” is no object.</source>
      <translation>“{key}”: 객체가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/profile_fields.py" />
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” is no text.</source>
      <translation>“{key}”: 텍스트가 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” is no text. Put the value into quotation marks.</source>
      <translation>“{key}”: 텍스트가 아닙니다. 값을 큰따옴표로 묶으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/profile_fields.py" />
      <location filename="../../azpg_gui/core/interchange/files/azpg.py" />
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” is none of: {known}.</source>
      <translation>“{key}”: 사용할 수 있는 값은 {known}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/saving_rules.py" />
      <source>“{key}” looks like a secret, which is not kept among the settings. Enter a password in its own field.</source>
      <translation>“{key}”: 비밀 정보로 보이며, 설정에는 저장하지 않습니다. 암호는 암호 입력란에 입력하십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/storage/profile_rows.py" />
      <source>“{key}” stands in it twice.</source>
      <translation>“{key}”: 두 번 적혀 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>“{name}” ({key}, {signature}) is below what OpenSSL accepts.</source>
      <translation>“{name}”({key}, {signature}){은} OpenSSL이 허용하는 수준보다 약합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” expired on {date}.</source>
      <translation>“{name}”{은} {date}에 만료되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” has a key of {key}. OpenSSL refuses less than RSA 2048.</source>
      <translation>“{name}”의 키는 {key}입니다. OpenSSL은 RSA 2048보다 약한 키를 거부합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>“{name}” has an extension marked critical, and who does not know it must refuse the certificate: {extensions}.</source>
      <translation>“{name}” 인증서에는 모르면 거부해야 하는 필수 확장이 있습니다. 해당 확장은 {extensions}입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is a server's own certificate, issued by “{issuer}”: no trust anchor, and replaced every few months.</source>
      <translation>“{name}”{은} “{issuer}”{이} 발급한 서버 자신의 인증서입니다. 신뢰 앵커가 아니며 몇 달마다 바뀝니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/odbc.py" />
      <source>“{name}” is an ODBC data source of one computer. What it holds is not in this string: server, database and TLS may stand there.</source>
      <translation>“{name}”{은} 한 컴퓨터에만 있는 ODBC 데이터 원본입니다. 그 안의 내용은 이 문자열에 없으며, 서버와 데이터베이스, TLS 설정이 거기에 있을 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/examine.py" />
      <source>“{name}” is an authority's own certificate: it vouches for others. libpq can use it here only with its private key.</source>
      <translation>“{name}”{은} 인증 기관 자체의 인증서로, 다른 인증서를 보증하는 데 쓰입니다. 여기서는 개인 키가 함께 있어야 libpq가 사용할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is an intermediate, issued by “{issuer}”: no trust anchor. It changes without notice; the root is what belongs here.</source>
      <translation>“{name}”{은} “{issuer}”{이} 발급한 중간 인증서이며 신뢰 앵커가 아닙니다. 예고 없이 바뀌므로 루트를 넣어야 합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>“{name}” is back.</source>
      <translation>“{name}” 프로필을 되돌렸습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/repeated.py" />
      <source>“{name}” is given more than once with different values; the last was taken, as {program} does.</source>
      <translation>“{name}”{이} 서로 다른 값으로 여러 번 지정되어 있습니다. {program}에서처럼 마지막 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is in it twice.</source>
      <translation>“{name}”{이} 두 번 들어 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/profiles.py" />
      <source>“{name}” is no name that is free</source>
      <translation>“{name}”{은} 쓸 수 있는 이름이 아닙니다</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is no root; OpenSSL's trust settings beside it make libpq take it for one.</source>
      <translation>“{name}” 인증서는 루트가 아니지만, 함께 적힌 OpenSSL 신뢰 설정 때문에 libpq가 루트로 받아들입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/environment.py" />
      <source>“{name}” is set as well, and says something else than the connection string, which was kept.</source>
      <translation>“{name}”도 설정되어 있으나 연결 문자열과 다릅니다. 연결 문자열의 값을 그대로 두었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/dialects/environment.py" />
      <location filename="../../azpg_gui/core/interchange/dialects/sqlalchemy.py" />
      <location filename="../../azpg_gui/core/interchange/repeated.py" />
      <source>“{name}” is set more than once; the last value was taken.</source>
      <translation>“{name}”{이} 여러 번 설정되어 있어 마지막 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is signed with {signature}, which can be forged.</source>
      <translation>“{name}”{은} 위조할 수 있는 {signature}{으로} 서명되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is valid from {date} on.</source>
      <translation>“{name}”{은} {date}부터 유효합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/assurance.py" />
      <source>“{name}” is valid until {date}, {days} days from now.</source>
      <translation>“{name}”{은} {date}까지 유효하며 {days}일 남았습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” is written in a way that libpq passes over, as if it were not there.</source>
      <translation>“{name}” 인증서는 libpq가 무시하는 형식으로 적혀 있어 없는 것과 같습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_rfc5280.py" />
      <source>“{name}” may not be used the way the server uses it.</source>
      <translation>“{name}”{은} 서버가 쓰는 용도로 쓸 수 없는 인증서입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/manifests.py" />
      <source>“{name}” of the Secret is not base64: under “data” Kubernetes wants that, plain text stands under “stringData”.</source>
      <translation>Secret의 “{name}” 값이 base64가 아닙니다. Kubernetes는 “data”에는 base64를, “stringData”에는 일반 텍스트를 씁니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” signed itself and is no authority: it proves the one server that has it.</source>
      <translation>“{name}” 인증서는 자체 서명되었고 인증 기관이 아닙니다. 이 인증서를 쓰는 서버 하나만 검증합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/certificates/doctor/certificate_faults.py" />
      <source>“{name}” signed itself with {signature}. OpenSSL does not check that signature; Java and some policies do.</source>
      <translation>“{name}”{은} {signature}{으로} 자체 서명되었습니다. OpenSSL은 이 서명을 확인하지 않지만 Java와 일부 정책은 확인합니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/drivers.py" />
      <source>“{name}” stands in the URL and, differently, beside it. The URL's was taken, as {program} does.</source>
      <translation>“{name}” 값이 URL과 그 밖의 설정에서 서로 다릅니다. {program}{과} 같이 URL의 값을 가져왔습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>“{name}” was changed elsewhere and cannot be read any more.</source>
      <translation>“{name}” 프로필이 다른 곳에서 바뀌어 더는 읽을 수 없습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <location filename="../../azpg_gui/qt/profiles/deletion.py" />
      <source>“{name}” was changed elsewhere since it was read here.</source>
      <translation>“{name}” 프로필을 여기서 읽은 뒤 다른 곳에서 바꾸었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/changes_elsewhere.py" />
      <source>“{name}” was changed elsewhere too. Saving asks which one to keep.</source>
      <translation>“{name}”{은} 다른 곳에서도 변경되었습니다. 저장할 때 어느 쪽을 유지할지 묻습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/changes_elsewhere.py" />
      <source>“{name}” was changed elsewhere.</source>
      <translation>“{name}”{이} 다른 곳에서 변경되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/profiles/conflict.py" />
      <source>“{name}” was deleted elsewhere since it was read here.</source>
      <translation>“{name}” 프로필을 여기서 읽은 뒤 다른 곳에서 삭제했습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>“{name}” was issued under “{issuer}”. {file} holds a certificate of that name with another key, and that key did not sign it.</source>
      <translation>“{name}” 인증서의 발급자는 “{issuer}”입니다. {file}에 이름은 같지만 키가 다른 인증서가 있으며, 그 키로 서명된 것이 아닙니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>“{name}” was issued under “{issuer}”. {file} holds a certificate of that name, and OpenSSL does not take it for the issuer: {words}.</source>
      <translation>“{name}” 인증서의 발급자는 “{issuer}”입니다. {file}에 같은 이름의 인증서가 있지만 OpenSSL은 발급자로 인정하지 않습니다. OpenSSL 오류는 “{words}”입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/findings/chain_issuers.py" />
      <source>“{name}” was issued under “{issuer}”. {file} holds it, and OpenSSL does not take it for an issuer: one of its extensions is damaged, or there twice.</source>
      <translation>“{name}” 인증서의 발급자는 “{issuer}”입니다. {file}에 그 인증서가 있지만, 확장 하나가 손상되었거나 두 번 들어 있어 OpenSSL은 발급자로 인정하지 않습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/address_problems.py" />
      <source>“{port}” is no port. A port is a number from 1 to 65535; PostgreSQL's is 5432.</source>
      <translation>“{port}”{은} 포트가 아닙니다. 포트는 1에서 65535까지의 숫자이며 PostgreSQL의 포트는 5432입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/diagnosis/remedies/roots.py" />
      <source>“{root}” vouches for this certificate.</source>
      <translation>“{root}” 루트로 이 인증서를 검증할 수 있습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/commands/practice.py" />
      <source>“{scenario}” is none of: {names}</source>
      <translation>“{scenario}”{은} 다음 가운데 하나가 아닙니다: {names}</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{value}” is no sslmode. There are disable, allow, prefer, require, verify-ca and verify-full.</source>
      <translation>“{value}”{은} sslmode가 아닙니다. 쓸 수 있는 값은 disable, allow, prefer, require, verify-ca, verify-full입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/connection/validation.py" />
      <source>“{value}” is no sslmode. libpq knows disable, allow, prefer, require, verify-ca and verify-full.</source>
      <translation>“{value}”{은} sslmode 값이 아닙니다. libpq의 값은 disable, allow, prefer, require, verify-ca, verify-full입니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/core/interchange/gathering.py" />
      <source>“{value}” is no sslmode; “{meant}” was probably meant. Write that.</source>
      <translation>“{value}”{은} sslmode가 아닙니다. “{meant}”{을} 뜻한 것으로 보이니 그렇게 적으십시오.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/window/closing.py" />
      <source>• and {count} more</source>
      <translation>• 그 밖에 {count}개</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>✓ Connected with TLS, says the server (pg_stat_ssl).</source>
      <translation>✓ 서버 측 확인(pg_stat_ssl)에 따르면 TLS로 연결되었습니다.</translation>
    </message>
    <message>
      <location filename="../../azpg_gui/qt/strings/snippet_card.py" />
      <source>✗ Connected without TLS, says the server (pg_stat_ssl).</source>
      <translation>✗ 서버 측 확인(pg_stat_ssl)에 따르면 TLS 없이 연결되었습니다.</translation>
    </message>
  </context>
</TS>
