"""How a profile signs in, put into effect: where its password comes from, and where it must not."""

from dataclasses import replace

from azpg_gui.core.connection.parameters import ConnectionParameters, Origin, Setting, SignIn
from azpg_gui.core.connection.profile import Authentication, PasswordSource, Profile
from azpg_gui.core.secret import MASK, Secret
from azpg_gui.core.sentences import Sentence, sentence

__all__ = ["COMMAND_NOT_RUN", "no_password_because", "sign_in_of", "signing_in", "with_password"]

COMMAND_NOT_RUN = sentence(
    "The profile's password command was not run: nobody has agreed to it on this computer."
)


def sign_in_of(profile: Profile) -> SignIn:
    return SignIn(profile.authentication, profile.password_source, kept_user=profile.kept_user)


def signing_in(parameters: ConnectionParameters, profile: Profile) -> ConnectionParameters:
    """``parameters`` as ``profile`` signs in. What libpq would take by itself (``PGPASSWORD``, a
    service, the password file) counts only where the profile leaves it to libpq; a password that
    was given for this run counts wherever there is one.

    For a command, ``with_password`` follows once it has answered.
    """
    way = sign_in_of(profile)
    given = parameters.setting("password")
    by_hand = given is not None and given.origin is Origin.GIVEN and way.takes_password
    if by_hand:
        return replace(parameters, sign_in=way)
    if way.source is PasswordSource.COMMAND and way.takes_password:
        way = replace(way, trouble=COMMAND_NOT_RUN)
    if way.is_typed:
        return replace(parameters, sign_in=way)
    return replace(_without_password(parameters), sign_in=way)


def with_password(
    parameters: ConnectionParameters, secret: Secret | None, trouble: Sentence | None, source: str
) -> ConnectionParameters:
    """What the profile's own source answered: a password, or why there is none.

    Args:
        source: its name, as the settings show it.
    """
    way = parameters.sign_in
    if secret is None:
        return replace(parameters, sign_in=replace(way, trouble=trouble) if way else None)
    bare = _without_password(parameters)
    return replace(
        bare,
        settings=(*bare.settings, Setting("password", MASK, Origin.GIVEN, source)),
        secrets={**bare.secrets, "password": secret},
        sign_in=replace(way, trouble=None) if way else None,
    )


def no_password_because(sign_in: SignIn | None) -> Sentence | None:
    """Why a server that asks for a password got none; None where the profile leaves it to libpq."""
    if sign_in is None:
        return None
    match sign_in.authentication:
        case Authentication.CERTIFICATE:
            return sentence(
                "This profile signs in with its client certificate alone. The server did not "
                "accept that, or has no rule “cert” for this user and address."
            )
        case Authentication.NONE:
            return sentence("This profile is set to sign in with nothing at all.")
        case Authentication.PASSWORD | Authentication.TOKEN:
            return sign_in.trouble


def _without_password(parameters: ConnectionParameters) -> ConnectionParameters:
    return replace(
        parameters,
        settings=tuple(s for s in parameters.settings if s.keyword != "password"),
        secrets={k: v for k, v in parameters.secrets.items() if k != "password"},
    )
