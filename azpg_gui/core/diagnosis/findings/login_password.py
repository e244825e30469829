"""Stage ``login``: user, password and token, as the server or libpq refuses them."""

import shlex

from azpg_gui.core.azure.commands import new_token
from azpg_gui.core.azure.endpoints import user_rule
from azpg_gui.core.azure.hosts import azure_host, azure_server
from azpg_gui.core.connection.parameters import SignIn
from azpg_gui.core.connection.password_file import no_password_in_file, password_file_place
from azpg_gui.core.connection.profile import PasswordSource
from azpg_gui.core.connection.sign_in import no_password_because
from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.failed_login import FailedLogin
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.diagnosis.remedies.common import meant_files, run_again
from azpg_gui.core.diagnosis.remedies.look import in_psql
from azpg_gui.core.diagnosis.remedies.roots import encrypt
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage

__all__ = [
    "password_missing",
    "password_rejected",
    "password_withheld",
    "scram_iterations_excessive",
    "token_rejected",
    "user_has_server_suffix",
    "user_needs_server_suffix",
]


@finding(
    "password-withheld", Stage.LOGIN,
    evidence="asked for over plaintext, not sent", remedy="require TLS",
)  # fmt: skip
def password_withheld(failed: FailedLogin) -> Explanation:
    parameters = failed.report.parameters
    token = parameters.password is not None and parameters.password.is_token
    remedies = [encrypt(failed.report)]
    if parameters.sslmode.value == "disable" and not token:
        label = sentence("Send the password unencrypted this once")
        remedies.append(Remedy(label, action=Action.SEND_PASSWORD_UNENCRYPTED))
    return failed.explained(
        sentence("libpq would now send your password unencrypted"),
        sentence(
            "Under sslmode={mode} the connection ended up without TLS, and the server asks for a "
            "password. It was not sent.",
            mode=parameters.sslmode.value,
        ),
        sentence("Anybody on the way could read it, and everything after it."),
        *remedies,
    )


@finding(
    "scram-iterations-excessive", Stage.LOGIN,
    evidence="the limit came while libpq calculated SCRAM; `i=` of a second connection",
    remedy="a statement that tells the server's number",
)  # fmt: skip
def scram_iterations_excessive(failed: FailedLogin) -> Explanation:
    count = failed.attempt.scram_iterations
    return failed.explained(
        sentence("The server demands an endless calculation before the sign-in"),
        sentence(
            "It asks for {count} rounds of SCRAM; PostgreSQL's own number is 4,096. The "
            "calculation was given up, and the connection closed.",
            count=f"{count:,}",
        )
        if count is not None
        else sentence(
            "libpq was still calculating the proof of the password (SCRAM) when the time was over. "
            "It was given up, and the connection closed."
        ),
        sentence(
            "Every program with libpq would stand still here, and could not be stopped. Such a "
            "number is an attack or a mistake: if the server is yours, look at scram_iterations "
            "and set this user's password anew."
        ),
        in_psql(
            failed.report,
            sentence("See the server's number, as an administrator"),
            "SHOW scram_iterations",
            user="ADMINISTRATOR",
        ),
        run_again(),
    )


@finding(
    "password-missing", Stage.LOGIN,
    evidence="`PQconnectionNeedsPassword`", remedy="enter the password",
)  # fmt: skip
def password_missing(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server asks for a password"),
        sentence("No password is given for {user}.", user=failed.user),
        no_password_because(failed.report.parameters.sign_in) or _password_file(failed.report),
        *_other_password(failed.report),
    )


@finding("password-rejected", Stage.LOGIN, evidence="SQLSTATE 28P01", remedy="enter the password")
def password_rejected(failed: FailedLogin) -> Explanation:
    parameters = failed.report.parameters
    azure = azure_server(parameters.host, parameters.hostaddr)
    return failed.explained(
        sentence("The server rejected the password"),
        sentence("Signing in as {user} failed.", user=failed.user),
        sentence(
            "The password is wrong or expired, or the user does not exist or has none for this way "
            "of signing in: PostgreSQL does not say which. {rule} A user of Microsoft Entra ID "
            "signs in with a token instead.",
            rule=user_rule(azure),
        )
        if azure is not None
        else sentence(
            "The password is wrong or expired, or the user does not exist or has none for this way "
            "of signing in: PostgreSQL does not say which."
        ),
        *_other_password(failed.report),
    )


@finding("token-rejected", Stage.LOGIN, evidence="28P01 with a token", remedy="a new token")
def token_rejected(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server rejected the access token"),
        sentence("Signing in as {user} with a token failed.", user=failed.user),
        sentence("Tokens live for an hour at most and are made for one cloud. Get a new one."),
        Remedy(sentence("Enter the password…"), action=Action.ENTER_PASSWORD),
        Remedy(sentence("Get a new token"), command=new_token()),
    )


@finding(
    "user-has-server-suffix", Stage.LOGIN,
    evidence="28P01, and the user ends in `@server`", remedy="the plain name, or as it is",
)  # fmt: skip
def user_has_server_suffix(failed: FailedLogin) -> Explanation:
    plain_name = failed.user.rpartition("@")[0]
    return failed.explained(
        sentence("The user name has the server's name behind it"),
        sentence("{user} is the form of the retired Single Server.", user=failed.user),
        sentence("Today's servers know the user by its plain name, so they reject this one."),
        Remedy(sentence("Use {user}", user=plain_name), {"user": plain_name}),
        *([_keep()] if failed.report.parameters.sign_in is not None else []),
    )


def _keep() -> Remedy:
    """A role may be called so (CREATE ROLE "ops@orders"); then it is the password."""
    note = sentence("If the role is called so, its password is wrong. This is not proposed again.")
    return Remedy(sentence("Keep it as it is"), action=Action.KEEP_USER, note=note)


@finding(
    "user-needs-server-suffix", Stage.LOGIN,
    evidence="28000 with `<username@hostname>` in it", remedy="the name with `@server`",
)  # fmt: skip
def user_needs_server_suffix(failed: FailedLogin) -> Explanation:
    azure = azure_host(failed.report.parameters.host)
    name = f"{failed.user}@{azure.server}" if azure is not None else ""
    return failed.explained(
        sentence("The user name needs the server's name behind it"),
        sentence("The server wants the form user@server, not {user}.", user=failed.user),
        sentence("Only the retired Single Server asks for that. In a URI the @ is written %40."),
        *((Remedy(sentence("Use {user}", user=name), {"user": name}),) if name else ()),
    )


def _other_password(report: Report) -> tuple[Remedy, ...]:
    return (
        *meant_files(report, "passfile"),
        Remedy(_where_it_is_said(report.parameters.sign_in), action=Action.ENTER_PASSWORD),
        run_again(),
        *_open_password_file(report),
    )


def _where_it_is_said(sign_in: SignIn | None) -> Sentence:
    """A password is typed, or comes from where the profile says."""
    if sign_in is None or sign_in.is_typed:
        return sentence("Enter the password…")
    return sentence("Change the sign-in…")


def _password_file(report: Report) -> Sentence | None:
    """What the password file has to do with a password that is missing."""
    state = report.settings.password_file if report.settings else None
    if state is None:
        return _no_password_file(report)
    return no_password_in_file(state)


def _no_password_file(report: Report) -> Sentence | None:
    """The profile relies on one. Elsewhere nobody misses it."""
    sign_in, place = report.parameters.sign_in, password_file_place(report.parameters)
    if sign_in is None or sign_in.source is not PasswordSource.PASSWORD_FILE or place is None:
        return None
    return sentence("This profile's password comes from {path}. There is no such file.", path=place)


def _open_password_file(report: Report) -> tuple[Remedy, ...]:
    state = report.settings.password_file if report.settings else None
    if state is None or not state.mode.startswith("-"):
        return ()
    command = f"chmod 600 {shlex.quote(str(state.path))}"
    return (Remedy(sentence("Let only its owner read it"), command=command),)
