"""The words for the vocabulary, once for the window, the terminal and the reports."""

from azpg_gui.core.sentences import Sentence, sentence
from azpg_gui.core.vocabulary import Stage, StageState

__all__ = ["answer_word", "stage_title", "state_word"]

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


_STAGE_TITLES = {
    Stage.SETTINGS: sentence("Settings"),
    Stage.RESOLVE: sentence("Name lookup"),
    Stage.CONNECT: sentence("TCP connection"),
    Stage.SSL_REQUEST: sentence("TLS offered"),
    Stage.HANDSHAKE: sentence("Handshake"),
    Stage.CHAIN: sentence("Certificate chain"),
    Stage.HOST_NAME: sentence("Host name"),
    Stage.LOGIN: sentence("Sign-in"),
    Stage.SESSION: sentence("Server's own view"),
}


def stage_title(stage: Stage) -> Sentence:
    return _STAGE_TITLES[stage]
