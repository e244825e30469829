"""What can be wrong with a file for its place, how bad it is, and what mends it."""

from enum import StrEnum
from typing import Final

from azpg_gui.core.certificates.certificate import Certificate
from azpg_gui.core.certificates.contents import Contents
from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.fast_dataclass import dataclass

__all__ = ["CURES", "Examination", "Fault", "FaultNote", "Fix", "Harm", "Purpose"]


class Purpose(StrEnum):
    """What a file is meant for, by libpq's keyword."""

    TRUST = "sslrootcert"
    CERTIFICATE = "sslcert"
    KEY = "sslkey"
    REVOCATION = "sslcrl"


class Harm(StrEnum):
    STOPS = "stops"  # libpq cannot use the file at all
    RISK = "risk"  # it works, and is not what you want
    NOTE = "note"  # libpq does not mind


class Fault(StrEnum):
    """Stable names, as ``azpg certificate check --json`` prints them."""

    WRONG_KIND = "wrong-kind"
    LEAF_AS_ROOT = "leaf-as-root"
    INTERMEDIATE_AS_ROOT = "intermediate-as-root"
    AUTHORITY_AS_CLIENT = "authority-as-client"
    EXPIRED = "expired"
    NOT_YET_VALID = "not-yet-valid"
    WEAK_SIGNATURE = "weak-signature"
    WEAK_KEY = "weak-key"
    DUPLICATE = "duplicate"
    KEY_MISMATCH = "key-mismatch"
    KEY_OPEN_TO_OTHERS = "key-open-to-others"
    PASSPHRASE_NEEDED = "passphrase-needed"  # noqa: S105 - a fault, not a passphrase
    PASSPHRASE_WRONG = "passphrase-wrong"  # noqa: S105
    NOT_PEM = "not-pem"
    BYTE_ORDER_MARK = "byte-order-mark"
    CRLF = "crlf"
    UTF16 = "utf-16"
    TEXT_AROUND = "text-around"
    JOINED = "joined-without-line-end"
    DAMAGED_PART = "damaged-part"
    PRIVATE_KEY_INSIDE = "private-key-inside"
    TOO_LARGE = "too-large"
    LINE_ENDS_TYPED_OUT = "line-ends-typed-out"
    ONE_LINE = "one-line"
    INDENTED = "indented"
    TEXT_BEFORE_BEGIN = "text-before-begin"
    OTHER_DASHES = "other-dashes"
    NO_BEGIN_LINE = "no-begin-line"
    ENCODED_TWICE = "encoded-twice"
    PASSED_OVER = "passed-over"  # OpenSSL does not find it in the text
    NOT_TRUSTED = "not-trusted"  # its own trust settings leave servers out
    REFUSED = "refused"  # OpenSSL refuses it, and nothing above says why


class Fix(StrEnum):
    """What a corrected copy leaves out or writes anew."""

    REWRITE = "rewrite"  # plain PEM, one form for all of it
    WITHOUT_DUPLICATES = "without-duplicates"
    WITHOUT_EXPIRED = "without-expired"
    ROOTS_ONLY = "roots-only"
    WITHOUT_KEYS = "without-keys"
    ONLY_MINE = "only-mine"  # permissions 0600


@dataclass(frozen=True, slots=True)
class FaultNote:
    """Attributes:
    certificate: what it is about; None for the file as a whole.
    fix: what a corrected copy would do about it; None where only another file helps.
    """

    fault: Fault
    harm: Harm
    text: Sentence
    certificate: Certificate | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """Attributes:
    faults: the worst first.
    belongs: the place of libpq's that would take it, where this one is the wrong one.
    """

    purpose: Purpose
    contents: Contents
    faults: tuple[FaultNote, ...]
    belongs: Purpose | None = None

    @property
    def usable(self) -> bool:
        """libpq can use the file as it is: OpenSSL loads it, and something in it is of use."""
        return all(note.harm is not Harm.STOPS for note in self.faults)

    @property
    def worst(self) -> Harm | None:
        return self.faults[0].harm if self.faults else None

    @property
    def fixes(self) -> frozenset[Fix]:
        return frozenset(note.fix for note in self.faults if note.fix is not None)


# What a corrected copy does about a fault: the words of a button.
CURES: Final[dict[Fix, Sentence]] = {
    Fix.REWRITE: sentence("Write a corrected copy as plain PEM"),
    Fix.WITHOUT_DUPLICATES: sentence("Write a copy without what is in it twice"),
    Fix.WITHOUT_EXPIRED: sentence("Write a copy without the expired certificates"),
    Fix.ROOTS_ONLY: sentence("Write a copy with the roots only"),
    Fix.WITHOUT_KEYS: sentence("Write a copy without the private key"),
    Fix.ONLY_MINE: sentence("Write a copy that only you may read"),
}
