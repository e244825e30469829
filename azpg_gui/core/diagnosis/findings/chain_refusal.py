"""A chain that was refused, and which finding each of OpenSSL's verify errors is."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.diagnosis.catalogue import ASK_THE_SERVER, Explanation, FindingFunction, finding
from azpg_gui.core.diagnosis.findings.failure_severity import failure_severity
from azpg_gui.core.diagnosis.model import Action, Remedy
from azpg_gui.core.diagnosis.remedies.advice import ask_for_a_better_certificate
from azpg_gui.core.diagnosis.remedies.common import run_again
from azpg_gui.core.diagnosis.remedies.look import chain_as_sent
from azpg_gui.core.diagnosis.remedies.roots import roots_in_place_of_another_file
from azpg_gui.core.probe.evidence.settings import AnchorKind
from azpg_gui.core.probe.evidence.tls import ChainEvidence, VerifyError
from azpg_gui.core.probe.report import Report
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage, StageState
from azpg_gui.fast_dataclass import dataclass

__all__ = [
    "REFUSED_BEFORE_LOGIN",
    "VERIFY_ERRORS",
    "Refusal",
    "RefusalFunction",
    "anchor_file",
    "other_roots",
    "refusal",
    "refused_for_the_server",
]

REFUSED_BEFORE_LOGIN: Final = sentence(
    "Nothing proves that this is your server, so libpq refuses before signing in. No password "
    "was sent."
)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Attributes:
    about: the certificate OpenSSL's first error is about. libpq stops at the first error too;
        the later ones follow from it.
    """

    report: Report
    chain: ChainEvidence
    about: Certificate

    @property
    def error(self) -> VerifyError:
        return self.chain.errors[0]

    @property
    def leaf(self) -> Certificate:
        return self.chain.received[0]

    def explained(
        self, title: Sentence, happened: Sentence, meaning: Sentence, remedies: tuple[Remedy, ...]
    ) -> Explanation:
        """Args:
        meaning: where the run failed for it.
        """
        if self.report.record(Stage.CHAIN).state is not StageState.FAILED:
            meaning = sentence(
                "For this libpq gives the encrypted connection up and tries again without "
                "encryption. No password was sent."
            )
        return Explanation(
            title, happened, meaning, remedies,
            technical="\n".join(
                f"OpenSSL verify error {e.code} at depth {e.depth}: {e.message}"
                for e in self.chain.errors[:10]
            ),
            severity=failure_severity(self.report, Stage.CHAIN),
        )  # fmt: skip

    def quoted(self) -> Sentence:
        """OpenSSL's own words, where nothing better can be said."""
        return sentence(
            "OpenSSL says of “{name}”: {words}.",
            name=self.about.common_name, words=self.error.message,
        )  # fmt: skip


RefusalFunction = FindingFunction[[Refusal]]

# X509_V_ERR number (OpenSSL, x509_vfy.h) → finding; complete once ``chain`` is imported.
VERIFY_ERRORS: Final[dict[int, RefusalFunction]] = {}


def refusal(
    code: str, *numbers: int, evidence: str = "", remedy: str = ASK_THE_SERVER
) -> Callable[[Callable[[Refusal], Explanation]], RefusalFunction]:
    """A finding of the chain, and the verify errors it is about.

    Args:
        evidence: where the numbers alone do not decide.
    """

    def decorated(explain: Callable[[Refusal], Explanation]) -> RefusalFunction:
        rests_on = evidence or f"verify error {_spans(numbers)}"
        made = finding(code, Stage.CHAIN, evidence=rests_on, remedy=remedy)(explain)
        VERIFY_ERRORS.update(dict.fromkeys(numbers, made))
        return made

    return decorated


def _spans(numbers: tuple[int, ...]) -> str:
    """``4, 6, 41 to 43``: three and more in a row are a span."""
    spans: list[list[int]] = []
    for number in sorted(numbers):
        if spans and number == spans[-1][-1] + 1:
            spans[-1].append(number)
        else:
            spans.append([number])
    return ", ".join(
        f"{span[0]} to {span[-1]}" if len(span) > 2 else ", ".join(map(str, span)) for span in spans
    )


def refused_for_the_server(refused: Refusal, title: Sentence, happened: Sentence) -> Explanation:
    """Nothing on this side makes such a chain acceptable: other roots do not change what the
    server's own certificate is."""
    meaning = sentence(
        "No setting here makes that certificate acceptable: whoever runs the server has to "
        "replace it. libpq refuses before signing in. No password was sent."
    )
    remedies = (
        ask_for_a_better_certificate(refused.report, refused.about, refused.error.message),
        chain_as_sent(refused.report),
        run_again(),
    )
    return refused.explained(title, happened, meaning, remedies)


def other_roots(refused: Refusal) -> tuple[Remedy, ...]:
    """Roots that verify this chain; a file of the user's own choice with caution."""
    return tuple(
        replace(remedy, cautious=True) if remedy.action is Action.CHOOSE_ROOT_FILE else remedy
        for remedy in roots_in_place_of_another_file(refused.report)
    )


def anchor_file(chain: ChainEvidence) -> str | Sentence:
    if chain.anchors.kind is AnchorKind.SYSTEM:
        return sentence("The system's store")
    return str(chain.anchors.path) if chain.anchors.path else "sslrootcert"
