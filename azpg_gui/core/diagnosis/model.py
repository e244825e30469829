"""What a diagnosis is made of."""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from azpg_gui.core.diagnosis.name_difference import NameDifference
from azpg_gui.core.sentences import Sentence
from azpg_gui.core.vocabulary import Outcome, Severity, Stage, Verdict
from azpg_gui.fast_dataclass import dataclass

__all__ = ["Action", "Diagnosis", "Finding", "Remedy"]


class Action(StrEnum):
    """What a remedy does beyond setting parameters."""

    NONE = "none"
    RUN_AGAIN = "run-again"
    ENTER_PASSWORD = "enter-password"  # noqa: S105 - put the cursor there
    ENTER_PASSPHRASE = "enter-passphrase"  # noqa: S105
    CHOOSE_ROOT_FILE = "choose-root-file"
    CHOOSE_CLIENT_CERTIFICATE = "choose-client-certificate"
    KEEP_USER = "keep-user"  # of a profile: user@server is what the role is called
    WRITE_COPY = "write-copy"
    OPEN_FILE = "open-file"  # with its passphrase, and use a copy
    SEND_PASSWORD_UNENCRYPTED = "send-password-unencrypted"  # noqa: S105


@dataclass(frozen=True, slots=True)
class Remedy:
    """Something that may fix a finding: data, so that it can be previewed, applied and undone.

    Attributes:
        label: for a button.
        set: libpq keywords and their new values; an empty value removes the keyword.
        command: to be shown and copied, never run.
        cautious: it proves less than was asked for, or trusts somebody nobody named. A view offers
            it last, never as the accent and never under the Enter key.
        note: what it rests on, what it costs, or what it does not mend.
        text: what to hand to somebody else, as it is: shown and copied.
        difference: the name asked for and the one to be used instead, to be shown side by side.
        file: for WRITE_COPY and OPEN_FILE: the keyword and the path of the file that is written
            anew beside it.
    """

    label: Sentence
    set: Mapping[str, str] = field(default_factory=dict)
    command: str | None = None
    action: Action = Action.NONE
    cautious: bool = False
    note: Sentence | None = None
    text: Sentence | None = None
    difference: NameDifference | None = None
    file: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing the report shows.

    Attributes:
        code: the stable name its function has in the catalogue.
        title: a verdict a person would say.
        happened: which step, which file, which names and dates.
        meaning: why it matters.
        technical: original words it rests on, untranslated.
    """

    code: str
    severity: Severity
    stage: Stage
    title: Sentence
    happened: Sentence
    meaning: Sentence
    remedies: tuple[Remedy, ...] = ()
    technical: str = ""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """Attributes:
    headline: the verdict in one sentence a person would say.
    subline: by what it was proven, or where it ended and whether the password was sent.
    findings: the decisive one first.
    summary: one line in psql's shape; empty where there was no TLS connection.
    message: libpq's own words, whole; empty where it had nothing to say.
    """

    outcome: Outcome
    verdict: Verdict
    failed_stage: Stage | None
    headline: Sentence
    subline: Sentence
    findings: tuple[Finding, ...]
    summary: str
    message: str
