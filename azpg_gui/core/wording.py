"""The words for the vocabulary, once for the window, the terminal and the reports."""

from typing import assert_never

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage, StageState

__all__ = ["answer_word", "failure_words", "stage_title", "state_word"]

_STATE_WORDS = {
    StageState.WAITING: sentence("waiting"),
    StageState.RUNNING: sentence("running"),
    StageState.PASSED: sentence("passed"),
    StageState.WARNING: sentence("warning"),
    StageState.FAILED: sentence("failed"),
    StageState.SKIPPED: sentence("not reached"),
    StageState.STOPPED: sentence("stopped"),
}


def state_word(state: StageState) -> Sentence:
    return _STATE_WORDS[state]


def answer_word(value: bool | None) -> Sentence:  # noqa: FBT001 - one of three answers
    match value:
        case True:
            return sentence("yes")
        case False:
            return sentence("no")
        case None:
            return sentence("not known")


def stage_title(stage: Stage) -> Sentence:
    match stage:
        case Stage.SETTINGS:
            return sentence("Settings")
        case Stage.RESOLVE:
            return sentence("Name lookup")
        case Stage.CONNECT:
            return sentence("TCP connection")
        case Stage.SSL_REQUEST:
            return sentence("TLS offered")
        case Stage.HANDSHAKE:
            return sentence("Handshake")
        case Stage.CHAIN:
            return sentence("Certificate chain")
        case Stage.HOST_NAME:
            return sentence("Host name")
        case Stage.LOGIN:
            return sentence("Sign-in")
        case Stage.SESSION:
            return sentence("Server's own view")
        case _:
            assert_never(stage)


def failure_words(stage: Stage) -> Sentence:
    """Where a test failed, in the few words of a badge."""
    match stage:
        case Stage.SETTINGS:
            return sentence("failed at the settings")
        case Stage.RESOLVE:
            return sentence("failed at the name lookup")
        case Stage.CONNECT:
            return sentence("failed at the TCP connection")
        case Stage.SSL_REQUEST:
            return sentence("failed: no TLS offered")
        case Stage.HANDSHAKE:
            return sentence("failed at the handshake")
        case Stage.CHAIN:
            return sentence("failed at the certificate chain")
        case Stage.HOST_NAME:
            return sentence("failed at the host name")
        case Stage.LOGIN:
            return sentence("failed at the sign-in")
        case Stage.SESSION:
            return sentence("failed at the server's own view")
        case _:
            assert_never(stage)
