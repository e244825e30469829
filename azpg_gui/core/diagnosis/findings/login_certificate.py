"""Stage ``login``: the client certificate, as the server takes it."""

from azpg_gui.core.diagnosis.catalogue import Explanation, finding
from azpg_gui.core.diagnosis.findings.failed_login import FailedLogin
from azpg_gui.core.diagnosis.model import Remedy
from azpg_gui.core.diagnosis.remedies.common import (
    choose_client_certificate,
    leave_out,
    meant_files,
)
from azpg_gui.core.sentences import sentence
from azpg_gui.core.vocabulary import Stage

__all__ = [
    "client_certificate_not_requested",
    "client_certificate_rejected",
    "client_certificate_required",
]


@finding(
    "client-certificate-required", Stage.LOGIN,
    evidence="28000 and the server named authorities, or an alert; none given",
    remedy="choose one",
)  # fmt: skip
def client_certificate_required(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server asks for a client certificate"),
        sentence("None was presented."),
        None,
        *_other_certificate(failed),
    )


@finding(
    "client-certificate-rejected", Stage.LOGIN,
    evidence="28000 and the server named authorities, or an alert; one given",
    remedy="choose another",
)  # fmt: skip
def client_certificate_rejected(failed: FailedLogin) -> Explanation:
    name = failed.certificate_is_for
    if name is not None:
        return failed.explained(
            sentence("The client certificate is for another user"),
            sentence(
                "It is made out to “{name}”, and you sign in as {user}.",
                name=name, user=failed.user,
            ),
            sentence(
                "A server that compares the two says the same as for a wrong password. If it "
                "maps names to users, the password is what is wrong."
            ),
            *_other_certificate(failed),
        )  # fmt: skip
    return failed.explained(
        sentence("The server rejected the client certificate"),
        sentence(
            "The certificate in {path} was not accepted.",
            path=failed.report.parameters.value("sslcert"),
        ),
        sentence(
            "It was issued by an authority the server does not know, has expired, was revoked, or "
            "is for another user."
        ),
        *_other_certificate(failed),
    )


def _other_certificate(failed: FailedLogin) -> tuple[Remedy, ...]:
    return (*meant_files(failed.report, "sslcert", "sslkey"), choose_client_certificate())


@finding(
    "client-certificate-not-requested", Stage.LOGIN,
    evidence="libpq's words under `sslcertmode=require`", remedy="remove the setting",
)  # fmt: skip
def client_certificate_not_requested(failed: FailedLogin) -> Explanation:
    return failed.explained(
        sentence("The server did not ask for your client certificate"),
        sentence("sslcertmode=require insists that it does."),
        sentence(
            "The server has no authority for client certificates (ssl_ca_file), or something else "
            "answers in its place. Azure asks for none."
        ),
        leave_out("sslcertmode"),
    )
