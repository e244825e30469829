"""What may be written of a profile: no secret, and nothing that libpq cannot take."""

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from azpg_gui.core.connection.profile import Profile
from azpg_gui.core.connection.profile_fields import texts_of_fields
from azpg_gui.core.connection.shown_values import shown
from azpg_gui.core.masking import without_secrets
from azpg_gui.core.secret import MASK, names_a_secret
from azpg_gui.core.sentences import Sentence, printable, sentence
from azpg_gui.core.storage.profile_rows import problem_of
from azpg_gui.lazy import later

if TYPE_CHECKING:
    from azpg_gui.core.connection import conninfo
else:  # loads libpq
    conninfo = later("azpg_gui.core.connection.conninfo")

__all__ = ["refusal", "without_secrets_in"]

# Names of files may look like anything: C:\\keys\\me@work.key is no user:password@host.
_PATHS: Final = frozenset(
    {"sslrootcert", "sslcert", "sslkey", "sslcrl", "sslcrldir", "passfile", "servicefile",
     "sslkeylogfile"}
)  # fmt: skip


def refusal(profile: Profile, present: Collection[str] = ()) -> Sentence | None:
    """Why ``profile`` must not be written; None where it may. No value is quoted.

    Args:
        present: keywords that stand in the file already, where those are kept that libpq does not
            know.
    """
    problem = problem_of(profile)
    if problem is not None:
        return problem
    texts = (("name", profile.name), ("group", profile.group), *texts_of_fields(profile))
    for key, text in (*texts, *profile.values.items()):
        if key in profile.values and names_a_secret(key):
            return sentence(
                "“{key}” looks like a secret, which is not kept among the settings. Enter a "
                "password in its own field.",
                key=printable(key, limit=100),
            )
        if key not in _PATHS and (without_secrets(text) != text or shown(key, text) != text):
            return sentence(
                "“{key}” holds something that looks like a password. Take it out.",
                key=printable(key, limit=100),
            )
    unknown = profile.values.keys() - set(present)
    if unknown:
        unknown -= conninfo.known_keywords()
    if unknown:
        return sentence(
            "libpq knows no setting “{keyword}”. Correct or remove it.",
            keyword=printable(min(unknown), limit=100),
        )
    return None


def without_secrets_in(profile: Profile) -> Profile:
    """``profile`` as it may be written without asking: what looks like a secret is left out."""
    values = {key: text for key, text in profile.values.items() if not names_a_secret(key)}
    if "@" in values.get("host", ""):
        # user:password@host, of which only the part that is no secret is kept.
        values["host"] = ",".join(part.rpartition("@")[2] for part in values["host"].split(","))
    if "host" in values:
        # As far as it can be one: half typed, it is worth keeping.
        values["host"] = shown("host", values["host"]).partition(MASK)[0].rstrip(":/=;")
    values = {
        k: t
        for k, t in values.items()
        if k in _PATHS or (without_secrets(t) == t and shown(k, t) == t)
    }
    return replace(
        profile,
        name=without_secrets(profile.name),
        group=without_secrets(profile.group),
        values={key: text for key, text in values.items() if text},
        notes=without_secrets(profile.notes),
        tags=tuple(without_secrets(tag) for tag in profile.tags),
        password_command=tuple(without_secrets(part) for part in profile.password_command),
    )
